#include "audio/Sounds.h"

#include <QFile>

#include <algorithm>
#include <cmath>
#include <memory>
#include <numbers>
#include <vector>

namespace melodeck::tests {

audio::AudioBuffer sine(double seconds, int sampleRateHz, int channels, double frequencyHz, double amplitude)
{
    audio::AudioBuffer audio{sampleRateHz, channels, {}};
    const auto frames = std::llround(seconds * sampleRateHz);
    audio.samples.reserve(static_cast<std::size_t>(frames * channels));
    for (std::int64_t frame = 0; frame < frames; ++frame) {
        const double phase = 2.0 * std::numbers::pi * frequencyHz * static_cast<double>(frame) / sampleRateHz;
        audio.samples.insert(audio.samples.end(), static_cast<std::size_t>(channels),
                             static_cast<float>(amplitude * std::sin(phase)));
    }
    return audio;
}

audio::AudioBuffer numberedFrames(int frames, int sampleRateHz, int channels)
{
    audio::AudioBuffer audio{sampleRateHz, channels, {}};
    for (int frame = 0; frame < frames; ++frame) {
        for (int channel = 0; channel < channels; ++channel) {
            audio.samples.push_back(static_cast<float>((frame + channel) % 65'536 - 32'768) / 32'768.0F);
        }
    }
    return audio;
}

namespace {

std::vector<short> rounded(const float* samples, std::int64_t count)
{
    std::vector<short> shorts;
    for (std::int64_t i = 0; i < count; ++i) {
        shorts.push_back(static_cast<short>(std::clamp(std::lround(samples[i] * 32768.0F), -32768L, 32767L)));
    }
    return shorts;
}

} // namespace

bool writeSoundFile(const QString& path, const audio::AudioBuffer& audio, int sndfileFormat)
{
    SF_INFO info{};
    info.samplerate = audio.sampleRateHz;
    info.channels = audio.channels;
    info.format = sndfileFormat;
    const std::unique_ptr<SNDFILE, int (*)(SNDFILE*)> file(
        sf_open(QFile::encodeName(path).constData(), SFM_WRITE, &info), sf_close);
    const bool isExact = (sndfileFormat & SF_FORMAT_SUBMASK) == SF_FORMAT_PCM_16;
    // In pieces: the Vorbis encoder of libsndfile exhausts the stack with a long file given at once.
    constexpr std::int64_t kPiece = 4096;
    for (std::int64_t done = 0; file && done < audio.frames(); done += kPiece) {
        const auto count = std::min(kPiece, audio.frames() - done);
        const float* samples = audio.samples.data() + done * audio.channels;
        // libsndfile writes float at another scale (32767) than that at which it reads (32768).
        const auto written = isExact
                                 ? sf_writef_short(file.get(), rounded(samples, count * audio.channels).data(), count)
                                 : sf_writef_float(file.get(), samples, count);
        if (written != count) {
            return false;
        }
    }
    return file != nullptr;
}

bool writeMp3WithoutTable(const QString& path, double seconds, int sampleRateHz)
{
    SF_INFO info{};
    info.samplerate = sampleRateHz;
    info.channels = 1;
    info.format = SF_FORMAT_MPEG | SF_FORMAT_MPEG_LAYER_III;
    SNDFILE* file = sf_open(QFile::encodeName(path).constData(), SFM_WRITE, &info);
    if (file == nullptr) {
        return false;
    }
    int mode = SF_BITRATE_MODE_VARIABLE;
    (void)sf_command(file, SFC_SET_BITRATE_MODE, &mode, sizeof mode);
    std::uint32_t random = 1;
    const auto frames = std::llround(seconds * sampleRateHz);
    for (std::int64_t frame = 0; frame < frames; ++frame) {
        random = random * 1'664'525U + 1'013'904'223U;
        const float noise = static_cast<float>(random >> 8U) / 16'777'216.0F - 0.5F;
        const float sample = frame * 2 < frames ? noise : noise * 0.001F;
        sf_writef_float(file, &sample, 1);
    }
    sf_close(file);
    const QByteArray bytes = readBytes(path);
    const auto table = bytes.indexOf("Xing");
    const auto second = table < 0 ? -1 : bytes.indexOf(bytes.left(2), table);
    writeBytes(path, bytes.mid(std::max<qsizetype>(second, 0)));
    return second > 0;
}

double amplitudeAt(const audio::AudioBuffer& audio, double frequencyHz, std::int64_t first, std::int64_t count)
{
    const double step = 2.0 * std::numbers::pi * frequencyHz / audio.sampleRateHz;
    const double factor = 2.0 * std::cos(step);
    double before = 0.0;
    double beforeThat = 0.0;
    for (std::int64_t frame = first; frame < first + count; ++frame) {
        const double now = static_cast<double>(audio.samples[static_cast<std::size_t>(frame * audio.channels)]) +
                           factor * before - beforeThat;
        beforeThat = before;
        before = now;
    }
    const double power = before * before + beforeThat * beforeThat - factor * before * beforeThat;
    return 2.0 * std::sqrt(std::max(power, 0.0)) / static_cast<double>(count);
}

void writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("%s cannot be written", qPrintable(path));
    }
}

QByteArray readBytes(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace melodeck::tests
