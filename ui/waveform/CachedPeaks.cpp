#include "ui/waveform/CachedPeaks.h"

#include "audio/PeakCache.h"
#include "core/Paths.h"

namespace melodeck::ui {

namespace {

audio::PeakCache usersCache()
{
    return audio::PeakCache(core::cacheFolder() + QStringLiteral("/peaks"));
}

} // namespace

core::Result<audio::Peaks> cachedPeaks(const QString& path, const std::stop_token& stop)
{
    return usersCache().read(path, stop);
}

void keepPeaks(const QString& path, const audio::Peaks& peaks)
{
    usersCache().keep(path, peaks);
}

} // namespace melodeck::ui
