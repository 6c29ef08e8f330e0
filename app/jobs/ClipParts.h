#pragma once

#include "core/Answer.h"
#include "core/Recipe.h"
#include "core/Result.h"
#include "jobs/JobServices.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>
#include <stop_token>
#include <vector>

namespace melodeck::jobs {

/// What a clip of the sketch engine can be taken apart into.
enum class PartsKind : std::uint8_t { Midi, Stems };

/// One group of instruments by itself, as long as the clip.
struct ClipStem
{
    /// "lead", "bass" …
    QString name;
    /// A WAV file.
    QString path;
};

struct ClipParts
{
    /// A Standard MIDI File; empty where stems were asked for.
    QByteArray midi;
    /// In the engine's order; empty where MIDI was asked for.
    std::vector<ClipStem> stems;
    /// Whether the engine makes the same clip today, sample by sample.
    enum class Likeness : std::uint8_t {
        Same,
        Other,   ///< Another version or sound font: the parts are of a like clip, not of this one.
        Unknown, ///< The clip's own file cannot be read.
    };
    Likeness likeness = Likeness::Same;
};

/// Has the engine on this computer make a clip once more, with its parts: what it makes follows from the request alone.
/// recipe: the clip's, with the seed that was used. folder: empty, takes the stems and the clip. Nothing leaves this
/// computer. Worker thread. Errors: InvalidArgument (the recipe is of no clip like this), NotFound (a file of the
/// recipe is not there), Unavailable (no engine, or one that knows no parts), Io, Cancelled.
[[nodiscard]] core::Result<ClipParts> takeApart(core::Recipe recipe, const core::Clip& clip, PartsKind kind,
                                                const QString& folder, const JobServices& services,
                                                const std::stop_token& stop);

/// Those that came with the clip, where a request asked for them by hand and they are still there.
[[nodiscard]] std::optional<ClipParts> partsAtHand(const core::Answer& answer, const core::Clip& clip, PartsKind kind);

/// Reads the parts out of the engine's answer. folder: where its media are. Errors: Unavailable (it has none).
[[nodiscard]] core::Result<ClipParts> partsIn(const core::Json& answer, int clipIndex, PartsKind kind,
                                              const QString& folder);

} // namespace melodeck::jobs
