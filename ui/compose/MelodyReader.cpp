#include "ui/compose/MelodyReader.h"

#include "mir/MelodyTranscriber.h"
#include "ui/waveform/CachedPeaks.h"

namespace melodeck::ui {

namespace {

struct Waveform
{
    audio::AudioFileFacts facts;
    audio::Peaks peaks;
};

core::Result<Waveform> readWaveform(const QString& path, const std::stop_token& stop)
{
    auto facts = audio::probeAudioFile(path);
    if (!facts) {
        return core::fail(std::move(facts).error());
    }
    auto peaks = cachedPeaks(path, stop);
    if (!peaks) {
        return core::fail(std::move(peaks).error());
    }
    return Waveform{*facts, std::move(*peaks)};
}

core::Result<mir::Transcription> transcribe(const QString& path, const core::TimeRegion& region,
                                            const std::stop_token& stop)
{
    const auto audio = audio::readAudioFile(path, region);
    if (!audio) {
        return core::fail(audio.error());
    }
    mir::Transcription heard = mir::transcribeMelody(*audio, stop);
    for (mir::Note& note : heard.notes) {
        note.onsetSeconds += region.startSeconds;
        note.offsetSeconds += region.startSeconds;
    }
    heard.meter.firstDownbeatSeconds += region.startSeconds;
    return heard;
}

} // namespace

MelodyReader::MelodyReader(QObject* parent)
    : QObject(parent)
{
}

void MelodyReader::read(const QString& path)
{
    m_queue.clear();
    m_queue.run([path](const std::stop_token& stop) { return readWaveform(path, stop); },
                [this](const core::Result<Waveform>& waveform) {
                    if (waveform) {
                        Q_EMIT waveformRead(waveform->facts, waveform->peaks);
                    } else {
                        Q_EMIT failed(waveform.error());
                    }
                });
}

void MelodyReader::listen(const QString& path, const core::TimeRegion& region)
{
    m_queue.clear();
    m_queue.run([path, region](const std::stop_token& stop) { return transcribe(path, region, stop); },
                [this](const core::Result<mir::Transcription>& transcription) {
                    if (transcription) {
                        Q_EMIT understood(*transcription);
                    } else {
                        Q_EMIT failed(transcription.error());
                    }
                });
}

void MelodyReader::clear()
{
    m_queue.clear();
}

} // namespace melodeck::ui
