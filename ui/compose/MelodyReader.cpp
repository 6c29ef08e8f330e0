#include "ui/compose/MelodyReader.h"

#include "mir/MelodyTranscriber.h"

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
    auto peaks = audio::readPeaks(path, stop);
    if (!peaks) {
        return core::fail(std::move(peaks).error());
    }
    return Waveform{*facts, std::move(*peaks)};
}

} // namespace

MelodyReader::MelodyReader(QObject* parent)
    : QObject(parent)
{
}

void MelodyReader::read(const QString& path)
{
    m_queue.clear();
    m_queue.run([this, path](const std::stop_token& stop) -> BackgroundQueue::Arrival {
        // `this` is used in the arrivals alone, which run on the GUI thread and die with m_queue.
        auto waveform = readWaveform(path, stop);
        if (!waveform) {
            return [this, error = waveform.error()] { Q_EMIT failed(error); };
        }
        return [this, read = std::move(*waveform)] { Q_EMIT waveformRead(read.facts, read.peaks); };
    });
}

void MelodyReader::listen(const QString& path, const core::TimeRegion& region)
{
    m_queue.clear();
    m_queue.run([this, path, region](const std::stop_token& stop) -> BackgroundQueue::Arrival {
        const auto audio = audio::readAudioFile(path, region);
        if (!audio) {
            return [this, error = audio.error()] { Q_EMIT failed(error); };
        }
        mir::Transcription transcription = mir::transcribeMelody(*audio, stop);
        return [this, understoodNow = std::move(transcription)] { Q_EMIT understood(understoodNow); };
    });
}

void MelodyReader::clear()
{
    m_queue.clear();
}

} // namespace melodeck::ui
