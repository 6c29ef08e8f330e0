#include "ui/waveform/CachedPeaks.h"

#include "audio/PeakCache.h"
#include "core/Paths.h"

namespace melodeck::ui {

core::Result<audio::Peaks> cachedPeaks(const QString& path, const std::stop_token& stop)
{
    return audio::PeakCache(core::cacheFolder() + QStringLiteral("/peaks")).read(path, stop);
}

} // namespace melodeck::ui
