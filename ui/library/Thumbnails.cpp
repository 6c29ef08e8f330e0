#include "ui/library/Thumbnails.h"

#include "audio/Peaks.h"
#include "ui/media/MediaToWav.h"
#include "ui/waveform/CachedPeaks.h"

#include <QFileInfo>

#include <algorithm>
#include <cmath>

namespace melodeck::ui {

namespace {

/// More than any screen shows at once; each is about 1 kB.
constexpr int kKnown = 2'000;
constexpr std::size_t kMostWanted = 120;

} // namespace

Thumbnail readThumbnail(const QString& path, const std::stop_token& stop)
{
    Thumbnail thumbnail;
    if (!QFileInfo(path).isFile()) {
        thumbnail.state = Thumbnail::State::Missing;
        return thumbnail;
    }
    const auto sound = readableSound(path, stop);
    const auto peaks = sound ? cachedPeaks(*sound, stop).value_or(audio::Peaks{}) : audio::Peaks{};
    if (peaks.frames <= 0) {
        thumbnail.state = Thumbnail::State::Unreadable;
        return thumbnail;
    }
    const double step = peaks.durationSeconds() / Thumbnail::kLevels;
    float loudest = 0.0F;
    for (int i = 0; i < Thumbnail::kLevels; ++i) {
        const audio::Peak peak = audio::peakBetween(peaks, i * step, (i + 1) * step);
        thumbnail.levels.push_back(std::max(std::abs(peak.minimum), std::abs(peak.maximum)));
        loudest = std::max(loudest, thumbnail.levels.back());
    }
    if (loudest > 0.0F) {
        for (float& level : thumbnail.levels) {
            level /= loudest;
        }
    }
    thumbnail.state = Thumbnail::State::Ready;
    return thumbnail;
}

Thumbnails::Thumbnails(QObject* parent)
    : QObject(parent)
    , m_known(kKnown)
{
}

const Thumbnail& Thumbnails::of(const QString& path)
{
    if (const Thumbnail* known = m_known.object(path)) {
        return *known;
    }
    static const Thumbnail kPending;
    if (std::find(m_wanted.begin(), m_wanted.end(), path) == m_wanted.end()) {
        m_wanted.push_back(path);
        if (m_wanted.size() > kMostWanted) {
            m_wanted.pop_front();
        }
        readNext();
    }
    return kPending;
}

void Thumbnails::forgetFailures()
{
    for (const QString& path : m_known.keys()) {
        const Thumbnail* known = m_known.object(path);
        if (known != nullptr && known->state != Thumbnail::State::Ready) {
            m_known.remove(path);
        }
    }
}

void Thumbnails::readNext()
{
    if (m_isReading || m_wanted.empty()) {
        return;
    }
    m_isReading = true;
    const QString path = m_wanted.back();
    m_work.run([path](const std::stop_token& stop) { return readThumbnail(path, stop); },
               [this, path](const Thumbnail& thumbnail) { take(path, thumbnail); });
}

void Thumbnails::take(const QString& path, Thumbnail thumbnail)
{
    m_isReading = false;
    std::erase(m_wanted, path);
    m_known.insert(path, new Thumbnail(std::move(thumbnail)));
    Q_EMIT ready(path);
    readNext();
}

} // namespace melodeck::ui
