#pragma once

#include "audio/ExportFormat.h"
#include "core/FileSink.h"
#include "core/Recipe.h"
#include "core/Result.h"

#include <QString>

#include <atomic>
#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>

namespace melodeck::audio {

/// What happens to the level of a clip on its way.
struct LevelChange
{
    enum class Kind : std::uint8_t {
        Keep,
        Offset,   ///< Louder or softer by value dB, as it was heard with matched levels.
        Loudness, ///< As loud as value LUFS (EBU R128 integrated), measured over what is saved.
    };
    Kind kind = Kind::Keep;
    double value = 0.0;

    friend bool operator==(const LevelChange&, const LevelChange&) = default;
};

/// True peaks that a change of level never goes above, in dBTP (EBU R128, 2020).
inline constexpr double kTruePeakCeilingDb = -1.0;

/// One clip that is to be saved.
struct ExportOrder
{
    QString source;
    /// With its ending, exportEnding().
    QString target;
    core::TakenName taken = core::TakenName::IsForeign;
    /// With IsReplaced: which file goes; whichever is there without one.
    std::optional<core::FileIdentity> agreed;
    core::Durability durability = core::Durability::Synced;
    ExportFormat format = ExportFormat::AsReceived;
    ExportQuality quality = ExportQuality::High;
    /// Frames [start × rate, end × rate), both rounded, of the source; cut to it. All of it without one.
    std::optional<core::TimeRegion> region;
    /// Seconds at the ends of what is saved, sin² in shape (half way −6 dB); together at most its length.
    double fadeInSeconds = 0.0;
    double fadeOutSeconds = 0.0;
    LevelChange level;
    /// Called with the file when it is complete and before it has its name: the place for tags. It may write into the
    /// file and make it longer, and does not put another in its place. An error discards the file. Optional.
    std::function<core::Result<void>(const QString& path)> finishing;
};

/// What came of it.
struct ExportReport
{
    /// Where it is: with a number where the name was taken.
    QString path;
    /// What the level was changed by, and whether the ceiling for true peaks kept it from what was asked for.
    double gainDb = 0.0;
    bool isHeldByPeak = false;
    /// Louder than full scale in the source, which the format cannot hold.
    std::int64_t clippedSamples = 0;
    /// Of what was asked for, the source could be decoded to savedSeconds; so much behind that is missing. 0 where all
    /// of it is there.
    double savedSeconds = 0.0;
    double missingSeconds = 0.0;
    /// The recipe was to travel with a sound whose file has no place for it.
    bool isRecipeLeftOut = false;
};

/// How far it is; written by the worker, read by anybody.
struct ExportProgress
{
    /// 0 … 1.
    std::atomic<double> fraction{0.0};
};

/// Whether anything but bytes is copied: such an order has to decode its source, and a file that is no audio cannot.
[[nodiscard]] bool changesSound(const ExportOrder& order);

/// Saves a clip: reads it block by block, so that memory does not grow with its length; the target has its name when it
/// is whole, and never before. Samples that are not asked to change come out bit for bit in WAV and FLAC (up to 24
/// bits). Fewer bits than there were are dithered; another rate is soxr's very high quality. A level is never raised
/// above kTruePeakCeilingDb. Of a damaged source all is saved that can be decoded, and the report says what is missing.
/// Blocks on disk and codec: not for the GUI thread.
/// Errors: Io (source gone, target taken, disk full or read-only), Parse (cannot be decoded), InvalidArgument (a format
/// that cannot hold it, a region without sound), Cancelled.
[[nodiscard]] core::Result<ExportReport> exportClip(const ExportOrder& order, const std::stop_token& stop = {},
                                                    ExportProgress* progress = nullptr);

} // namespace melodeck::audio
