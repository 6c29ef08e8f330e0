#include "ui/compose/MelodyReader.h"

#include "audio/ConvertedSource.h"
#include "mir/MelodyHints.h"
#include "mir/MelodyTranscriber.h"
#include "ui/media/MediaKind.h"
#include "ui/waveform/CachedPeaks.h"

#include <QFileInfo>

#include <algorithm>
#include <cstddef>
#include <span>
#include <utility>

namespace melodeck::ui {

namespace {

struct Waveform
{
    /// Of the format and of more than two channels nothing is said.
    audio::AudioFileFacts facts;
    audio::Peaks peaks;
};

core::Result<Waveform> readWaveform(const QString& path, const std::stop_token& stop)
{
    auto peaks = cachedPeaks(path, stop);
    if (!peaks) {
        return core::fail(std::move(peaks).error());
    }
    if (peaks->frames > 0) {
        // All that is shown of it: a look into the header of an MP3 would decode all of it once more.
        return Waveform{{QString(), peaks->sampleRateHz, peaks->lanes, peaks->frames}, std::move(*peaks)};
    }
    auto facts = audio::probeAudioFile(path);
    if (!facts) {
        return core::fail(std::move(facts).error());
    }
    return Waveform{*facts, std::move(*peaks)};
}

/// The waveform of a shorter one is there at once.
constexpr double kLongSeconds = 120.0;
/// What is decoded of a long one to find its first sound.
constexpr double kGlanceSeconds = 20.0;
/// −30 dB: louder than the hiss and hum in front of a tune.
constexpr float kSurelySound = 0.0316F;

std::optional<MelodyGlance> glanceAt(const QString& path)
{
    const auto facts = audio::factsAtOnce(path);
    if (!facts || facts->durationSeconds() < kLongSeconds) {
        return std::nullopt;
    }
    const auto beginning = audio::readAudioFile(path, core::TimeRegion{0.0, kGlanceSeconds});
    if (!beginning) {
        return std::nullopt;
    }
    const audio::Peaks peaks = audio::computePeaks(*beginning);
    const audio::Peak all = audio::peakBetween(peaks, 0.0, kGlanceSeconds);
    const bool isSounding = std::max(all.maximum, -all.minimum) > kSurelySound;
    return MelodyGlance{*facts, isSounding ? std::optional(audio::firstSoundSeconds(peaks)) : std::nullopt};
}

/// The bytes that the engine gets of it, so that the same is heard here and there.
core::Result<audio::AudioBuffer> asSent(const core::AttachedFile& melody, const core::TimeRegion& region,
                                        const std::stop_token& stop)
{
    auto source = audio::ConvertedSource::open(melody.path, region, *melody.conversion, stop);
    if (!source) {
        return core::fail(std::move(source).error());
    }
    QByteArray wav(static_cast<qsizetype>((*source)->size()), Qt::Uninitialized);
    const auto bytes = std::as_writable_bytes(std::span<char>(wav.data(), static_cast<std::size_t>(wav.size())));
    std::size_t filled = 0;
    while (filled < bytes.size() && !stop.stop_requested()) {
        const auto got = (*source)->read(bytes.subspan(filled));
        if (!got) {
            return core::fail(got.error());
        }
        if (*got == 0) {
            break;
        }
        filled += *got;
    }
    return audio::decodeAudio(wav.first(static_cast<qsizetype>(filled)));
}

core::Result<mir::Transcription> transcribe(const core::AttachedFile& melody, const std::stop_token& stop)
{
    core::TimeRegion region = melody.region.value_or(core::TimeRegion{0.0, MelodyReader::kMostListenedSeconds});
    region.endSeconds = std::min(region.endSeconds, region.startSeconds + MelodyReader::kMostListenedSeconds);
    const auto audio = melody.conversion ? asSent(melody, region, stop) : audio::readAudioFile(melody.path, region);
    if (!audio) {
        return core::fail(audio.error());
    }
    return mir::shifted(mir::transcribeMelody(*audio, stop), region.startSeconds);
}

} // namespace

MelodyReader::MelodyReader(QObject* parent)
    : QObject(parent)
{
    connect(&m_import, &MediaImport::progressed, this, &MelodyReader::converting);
    connect(&m_import, &MediaImport::converted, this, [this](const QString& wavPath) {
        Q_EMIT converted(wavPath);
        look(wavPath, Conversion::Done);
    });
    connect(&m_import, &MediaImport::failed, this, [this](const core::Error& error) {
        // Of a file that nobody knows, the reason why libsndfile did not read it says more.
        const bool saysMore = error.code != core::ErrorCode::Parse || isKnownMedia(m_path);
        Q_EMIT failed(saysMore ? error : m_problem);
    });
}

void MelodyReader::read(const QString& path)
{
    clear();
    m_path = path;
    look(path, Conversion::Possible);
}

void MelodyReader::look(const QString& path, Conversion conversion)
{
    m_queue.run([path](const std::stop_token&) { return glanceAt(path); },
                [this](const std::optional<MelodyGlance>& glance) {
                    if (glance) {
                        Q_EMIT glanced(*glance);
                    }
                });
    m_queue.run([path](const std::stop_token& stop) { return readWaveform(path, stop); },
                [this, path, conversion](const core::Result<Waveform>& waveform) {
                    if (waveform) {
                        Q_EMIT waveformRead(waveform->facts, waveform->peaks);
                    } else if (conversion == Conversion::Possible) {
                        convert(path, waveform.error());
                    } else {
                        Q_EMIT failed(waveform.error());
                    }
                });
}

void MelodyReader::convert(const QString& path, const core::Error& problem)
{
    // Not where it is no file, may not be read, or has nothing in it.
    if (problem.code != core::ErrorCode::Parse || QFileInfo(path).size() == 0) {
        Q_EMIT failed(problem);
        return;
    }
    m_problem = problem;
    Q_EMIT converting(0.0, 0.0);
    m_import.convert(path);
}

void MelodyReader::listen(const core::AttachedFile& melody)
{
    m_queue.clear();
    m_queue.run([melody](const std::stop_token& stop) { return transcribe(melody, stop); },
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
    m_import.cancel();
}

} // namespace melodeck::ui
