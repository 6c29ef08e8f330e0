#pragma once

#include "audio/ExportFormat.h"
#include "core/FileSource.h"
#include "core/JobRecord.h"
#include "core/NameTemplate.h"
#include "core/PortableRecipe.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace melodeck::ui {

/// How clips are saved. What it is made with changes nothing: every byte as received, and the recipe behind them.
struct SaveOptions
{
    enum class Recipe : std::uint8_t { Travels, StaysHere };
    enum class Level : std::uint8_t {
        Keep,
        AsHeard,   ///< With the offset of the level match, ClipToSave::matchedDb.
        Normalise, ///< To loudnessLufs.
    };
    audio::ExportFormat format = audio::ExportFormat::AsReceived;
    audio::ExportQuality quality = audio::ExportQuality::High;
    Recipe recipe = Recipe::Travels;
    /// Seconds of the clip; all of it without one.
    std::optional<core::TimeRegion> region;
    double fadeInSeconds = 0.0;
    double fadeOutSeconds = 0.0;
    Level level = Level::Keep;
    double loudnessLufs = -16.0;
    /// The file that it was agreed to replace; one that has its name by then in its place is left alone.
    std::optional<core::FileIdentity> agreed;

    friend bool operator==(const SaveOptions&, const SaveOptions&) = default;
};

/// A clip and what its file may say of it.
struct ClipToSave
{
    core::Clip clip;
    core::PortableRecipe recipe;
    core::NameFacts name;
    /// What the player changes its level by, in dB; 0 where it does not.
    double matchedDb = 0.0;
};

/// count: the clips that are saved together.
[[nodiscard]] ClipToSave clipToSave(const core::Clip& clip, const core::JobRecord& job, int count);

/// Whether a file with this ending (without a dot) can take a recipe.
[[nodiscard]] bool carriesRecipe(const QString& ending);

/// The name with this ending, in place of that of another format of ours.
[[nodiscard]] QString withEnding(const QString& name, const QString& ending);

} // namespace melodeck::ui
