#include "ui/waveform/SampleReader.h"

#include "audio/PeakBuilder.h"
#include "audio/SampleFile.h"
#include "ui/media/MediaToWav.h"
#include "ui/work/BackgroundQueue.h"

#include <algorithm>
#include <utility>

namespace melodeck::ui {

namespace {

constexpr std::int64_t kPieceFrames = 1024LL * audio::kFinestPeakFrames;

/// Of [first, first + count), piece by piece: many pixels of a very long file are hundreds of MB of samples.
audio::Peaks readFinePeaks(audio::SampleFile& file, std::int64_t first, std::int64_t count, const std::stop_token& stop)
{
    audio::PeakBuilder builder(file.facts().sampleRateHz, file.facts().channels);
    for (std::int64_t done = 0; done < count && !stop.stop_requested();) {
        const auto piece = file.read(first + done, std::min(kPieceFrames, count - done));
        if (!piece || piece->frames() == 0) {
            break;
        }
        builder.add(piece->samples);
        done += piece->frames();
    }
    return builder.take();
}

} // namespace

SampleReader::SampleReader(QObject* parent)
    : QObject(parent)
{
}

SampleReader::~SampleReader() = default;

void SampleReader::setFile(const QString& path)
{
    if (m_source && m_source->path == path) {
        return;
    }
    if (m_queue) {
        m_queue->clear();
    }
    m_window = {};
    m_wantedCount = 0;
    m_source = path.isEmpty() ? nullptr : std::make_shared<Source>(Source{path, nullptr});
}

void SampleReader::want(CloseLook look, std::int64_t first, std::int64_t count)
{
    const bool isComing =
        look == m_wantedLook && first >= m_wantedFirst && first + count <= m_wantedFirst + m_wantedCount;
    if (!m_source || count <= 0 || isComing || m_window.covers(look, first, count)) {
        return;
    }
    if (!m_queue) {
        m_queue = std::make_unique<BackgroundQueue>();
    }
    // As much again to each side: the next scroll finds it there.
    m_wantedLook = look;
    m_wantedFirst = std::max<std::int64_t>(0, first - count);
    if (look == CloseLook::Peaks) {
        m_wantedFirst -= m_wantedFirst % audio::kFinestPeakFrames; // of the same frames, wherever it begins
    }
    m_wantedCount = first + 2 * count - m_wantedFirst;
    m_queue->clear();
    m_queue->run([source = m_source, look, from = m_wantedFirst,
                  many = m_wantedCount](const std::stop_token& stop) { return read(*source, look, from, many, stop); },
                 [this](SampleWindow window) {
                     m_window = std::move(window);
                     // What the file does not have is not asked for again.
                     Q_EMIT arrived();
                 });
}

SampleWindow SampleReader::read(Source& source, CloseLook look, std::int64_t first, std::int64_t count,
                                const std::stop_token& stop)
{
    if (!source.file) {
        auto file = openReadableSound(source.path, stop);
        if (!file) {
            return {first, {}, {}};
        }
        source.file = std::make_unique<audio::SampleFile>(std::move(*file));
    }
    if (look == CloseLook::Peaks) {
        return {first, {}, readFinePeaks(*source.file, first, count, stop)};
    }
    return {first, source.file->read(first, count).value_or(audio::AudioBuffer{}), {}};
}

} // namespace melodeck::ui
