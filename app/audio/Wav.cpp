#include "audio/Wav.h"

#include <algorithm>
#include <cmath>

namespace melodeck::audio {

namespace {

constexpr std::int64_t kHeaderBytes = 44;
constexpr std::int64_t kMostDataBytes = 0xFFFF'FFFF - 36 - 1; // RIFF counts all after its own eight bytes, padding too

void appendLittleEndian(QByteArray& bytes, std::uint32_t value, int count)
{
    for (int i = 0; i < count; ++i) {
        bytes.append(static_cast<char>((value >> (8 * i)) & 0xFFU));
    }
}

std::int64_t frameBytes(const core::AudioFormat& format)
{
    return std::int64_t{format.channels} * (format.bitsPerSample / 8);
}

constexpr std::uint32_t kIntegerPcm = 1;
constexpr std::uint32_t kFloatPcm = 3;

struct SampleFields
{
    std::uint32_t code = kIntegerPcm;
    int channels = 1;
    int sampleRateHz = 0;
    int bits = 16;
};

QByteArray header(const SampleFields& fields, std::uint32_t dataBytes, std::uint32_t riffBytes)
{
    const auto frame = static_cast<std::uint32_t>(fields.channels * fields.bits / 8);
    const auto rate = static_cast<std::uint32_t>(fields.sampleRateHz);
    QByteArray wav;
    wav.append("RIFF");
    appendLittleEndian(wav, riffBytes, 4);
    wav.append("WAVEfmt ");
    appendLittleEndian(wav, 16, 4);
    appendLittleEndian(wav, fields.code, 2);
    appendLittleEndian(wav, static_cast<std::uint32_t>(fields.channels), 2);
    appendLittleEndian(wav, rate, 4);
    appendLittleEndian(wav, rate * frame, 4);
    appendLittleEndian(wav, frame, 2);
    appendLittleEndian(wav, static_cast<std::uint32_t>(fields.bits), 2);
    wav.append("data");
    appendLittleEndian(wav, dataBytes, 4);
    return wav;
}

} // namespace

std::int64_t mostWavFrames(const core::AudioFormat& format)
{
    return kMostDataBytes / frameBytes(format);
}

std::int64_t wavBytes(std::int64_t frames, const core::AudioFormat& format)
{
    const std::int64_t data = frames * frameBytes(format);
    return kHeaderBytes + data + data % 2;
}

QByteArray wavHeader(std::int64_t frames, const core::AudioFormat& format)
{
    const auto data = static_cast<std::uint32_t>(frames * frameBytes(format));
    return header({kIntegerPcm, format.channels, format.sampleRateHz, format.bitsPerSample}, data,
                  36 + data + data % 2);
}

QByteArray rawPcmWavHeader(const RawPcm& format, std::optional<std::int64_t> dataBytes)
{
    const bool isFloat = format.sample == RawPcm::Sample::Float32;
    const SampleFields fields{isFloat ? kFloatPcm : kIntegerPcm, format.channels, format.sampleRateHz,
                              isFloat ? 32 : 16};
    constexpr std::uint32_t kUntilTheEnd = 0xFFFF'FFFF;
    if (!dataBytes || *dataBytes > kMostDataBytes) {
        return header(fields, kUntilTheEnd, kUntilTheEnd);
    }
    const auto data = static_cast<std::uint32_t>(*dataBytes);
    return header(fields, data, 36 + data + data % 2);
}

void appendPcm(std::span<const float> samples, int bitsPerSample, QByteArray& bytes)
{
    const int count = bitsPerSample / 8;
    // The scale at which libsndfile reads, so that what was read and not changed is written bit for bit.
    const double scale = std::ldexp(1.0, bitsPerSample - 1);
    const qsizetype start = bytes.size();
    bytes.resize(start + static_cast<qsizetype>(samples.size()) * count);
    char* out = bytes.data() + start;
    for (const float sample : samples) {
        const double scaled = std::isnan(sample) ? 0.0 : std::clamp(double{sample} * scale, -scale, scale - 1.0);
        // Exact in double, and many times faster than lround().
        const auto value = static_cast<std::int64_t>(scaled + std::copysign(0.5, scaled));
        for (int i = 0; i < count; ++i) {
            *out++ = static_cast<char>((value >> (8 * i)) & 0xFF);
        }
    }
}

} // namespace melodeck::audio
