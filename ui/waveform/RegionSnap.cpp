#include "ui/waveform/RegionSnap.h"

#include "audio/SampleFile.h"
#include "ui/media/MediaToWav.h"

#include <algorithm>
#include <cmath>

namespace melodeck::ui {

namespace {

double snappedTime(audio::SampleFile& file, double seconds, double reachSeconds)
{
    const double rate = file.facts().sampleRateHz;
    const std::int64_t frame = std::llround(seconds * rate);
    const auto reach = static_cast<std::int64_t>(reachSeconds * rate);
    // At the very ends there is nothing to click against.
    if (reach < 1 || frame <= 0 || frame >= file.facts().frames) {
        return seconds;
    }
    const std::int64_t first = std::max<std::int64_t>(0, frame - reach - 1);
    const auto audio = file.read(first, frame + reach + 2 - first);
    const auto crossing = audio ? audio::nearestZeroCrossing(*audio, frame - first, reach) : std::nullopt;
    return crossing ? static_cast<double>(first + *crossing) / rate : seconds;
}

core::TimeRegion snappedRegion(const QString& path, core::TimeRegion region, RegionSnap::Ends ends, double reach,
                               const std::stop_token& stop)
{
    auto file = openReadableSound(path, stop);
    if (!file) {
        return region;
    }
    if (ends != RegionSnap::Ends::End) {
        region.startSeconds = snappedTime(*file, region.startSeconds, reach);
    }
    if (ends != RegionSnap::Ends::Start) {
        region.endSeconds = snappedTime(*file, region.endSeconds, reach);
    }
    return region;
}

} // namespace

void RegionSnap::snap(const QString& path, const core::TimeRegion& region, Ends ends, double reachSeconds)
{
    m_queue.clear();
    m_queue.run([path, region, ends, reachSeconds](
                    const std::stop_token& stop) { return snappedRegion(path, region, ends, reachSeconds, stop); },
                [this, region](const core::TimeRegion& after) {
                    if (after != region) {
                        Q_EMIT snapped(region, after);
                    }
                });
}

} // namespace melodeck::ui
