#include "audio/WavHeader.h"

#include "audio/SoundFile.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <string_view>

namespace melodeck::audio {

namespace {

constexpr std::uint32_t kIntegerPcm = 1;
constexpr std::uint32_t kFloatPcm = 3;
constexpr std::uint32_t kExtensible = 0xFFFE;
constexpr int kMaxChannels = 64;
constexpr std::uint32_t kMaxSampleRateHz = 768'000;
/// What streaming servers write for "not known yet" is 0, or a number near to the largest, signed or not, some with the
/// length of the header taken off.
constexpr std::uint32_t kAbsurdBytes = 0x7FFF'0000;
constexpr int kMostChunks = 1000;

std::uint64_t littleEndian(std::span<const std::byte> bytes)
{
    std::uint64_t value = 0;
    for (std::size_t i = bytes.size(); i > 0; --i) {
        value = (value << 8U) | std::to_integer<std::uint64_t>(bytes[i - 1]);
    }
    return value;
}

std::uint32_t number(std::span<const std::byte> bytes, std::size_t at, std::size_t count)
{
    return static_cast<std::uint32_t>(littleEndian(bytes.subspan(at, count)));
}

bool says(std::span<const std::byte> bytes, std::size_t at, std::string_view word)
{
    return std::memcmp(bytes.data() + at, word.data(), word.size()) == 0;
}

tl::unexpected<core::Error> broken(const char* detail)
{
    return core::fail(core::ErrorCode::Parse,
                      QCoreApplication::translate("Audio", "The sound that arrives has a damaged header and cannot be "
                                                           "played. What arrives is kept as it is."),
                      QString::fromLatin1(detail));
}

std::optional<SampleCode> codeOf(std::uint32_t format, std::uint32_t bits)
{
    if (format == kIntegerPcm) {
        switch (bits) {
        case 8:
            return SampleCode::UInt8;
        case 16:
            return SampleCode::Int16;
        case 24:
            return SampleCode::Int24;
        case 32:
            return SampleCode::Int32;
        default:
            return std::nullopt;
        }
    }
    if (format == kFloatPcm && (bits == 32 || bits == 64)) {
        return bits == 32 ? SampleCode::Float32 : SampleCode::Float64;
    }
    return std::nullopt;
}

/// From the contents of "fmt ": false where it is of another kind.
bool readFormat(std::span<const std::byte> chunk, WavLayout& layout)
{
    std::uint32_t format = number(chunk, 0, 2);
    if (format == kExtensible && chunk.size() >= 26) {
        format = number(chunk, 24, 2); // the first two bytes of the GUID
    }
    const std::uint32_t channels = number(chunk, 2, 2);
    const std::uint32_t rate = number(chunk, 4, 4);
    const auto code = codeOf(format, number(chunk, 14, 2));
    if (!code || number(chunk, 12, 2) != channels * static_cast<std::uint32_t>(bytesOf(*code))) {
        return false;
    }
    layout.code = *code;
    layout.channels = static_cast<int>(std::min<std::uint32_t>(channels, kMaxChannels + 1));
    layout.sampleRateHz = static_cast<int>(std::min(rate, kMaxSampleRateHz + 1));
    return true;
}

float limited(float sample)
{
    makeFinite(std::span(&sample, 1));
    return sample;
}

float decodedSample(std::span<const std::byte> bytes, SampleCode code)
{
    const std::uint64_t raw = littleEndian(bytes);
    switch (code) {
    case SampleCode::UInt8:
        return (static_cast<float>(raw) - 128.0F) / 128.0F;
    case SampleCode::Int16:
        return static_cast<float>(static_cast<std::int16_t>(raw)) / 32'768.0F;
    case SampleCode::Int24:
        return static_cast<float>(static_cast<std::int32_t>(static_cast<std::uint32_t>(raw) << 8U)) / 2'147'483'648.0F;
    case SampleCode::Int32:
        return static_cast<float>(static_cast<std::int32_t>(raw)) / 2'147'483'648.0F;
    case SampleCode::Float32:
        return limited(std::bit_cast<float>(static_cast<std::uint32_t>(raw)));
    case SampleCode::Float64: {
        const auto value = std::bit_cast<double>(raw);
        return limited(value > -8.0 && value < 8.0 ? static_cast<float>(value) : (value > 0.0 ? 8.0F : -8.0F));
    }
    }
    return 0.0F;
}

} // namespace

int bytesOf(SampleCode code)
{
    switch (code) {
    case SampleCode::UInt8:
        return 1;
    case SampleCode::Int16:
        return 2;
    case SampleCode::Int24:
        return 3;
    case SampleCode::Int32:
    case SampleCode::Float32:
        return 4;
    case SampleCode::Float64:
        return 8;
    }
    return 1;
}

void decodeSamples(std::span<const std::byte> bytes, SampleCode code, std::span<float> samples)
{
    const auto size = static_cast<std::size_t>(bytesOf(code));
    if (std::endian::native == std::endian::little && code == SampleCode::Int16) {
        // What nearly all files have.
        for (std::size_t at = 0; at < samples.size(); ++at) {
            std::int16_t value = 0;
            std::memcpy(&value, bytes.data() + at * size, size);
            samples[at] = static_cast<float>(value) / 32'768.0F;
        }
        return;
    }
    for (std::size_t at = 0; at < samples.size(); ++at) {
        samples[at] = decodedSample(bytes.subspan(at * size, size), code);
    }
}

core::Result<std::optional<WavLayout>> readWavLayout(const BytesAt& bytesAt)
{
    std::array<std::byte, 12> head{};
    if (!bytesAt(0, head)) {
        return broken("ends within the first 12 bytes");
    }
    if (!(says(head, 0, "RIFF") || says(head, 0, "RF64") || says(head, 0, "BW64")) || !says(head, 8, "WAVE")) {
        return std::optional<WavLayout>();
    }
    WavLayout layout;
    std::optional<std::int64_t> largeBytes;
    std::int64_t at = 12;
    for (int chunks = 0; chunks < kMostChunks; ++chunks) {
        std::array<std::byte, 8> name{};
        if (!bytesAt(at, name)) {
            return broken("ends before its sound");
        }
        const std::uint32_t size = number(name, 4, 4);
        at += 8;
        std::array<std::byte, 40> chunk{};
        const auto part = std::span(chunk).first(std::min<std::size_t>(size, chunk.size()));
        if (says(name, 0, "data")) {
            if (layout.channels < 1 || layout.channels > kMaxChannels || layout.sampleRateHz < 1 ||
                layout.sampleRateHz > static_cast<int>(kMaxSampleRateHz)) {
                return broken("no format, or one that is none");
            }
            layout.dataStart = at;
            layout.dataBytes = size > 0 && size < kAbsurdBytes ? std::optional<std::int64_t>(size) : largeBytes;
            return std::optional(layout);
        }
        if (says(name, 0, "fmt ")) {
            if (part.size() < 16 || !bytesAt(at, part)) {
                return broken("ends within its format");
            }
            if (!readFormat(part, layout)) {
                return std::optional<WavLayout>();
            }
        } else if (says(name, 0, "ds64") && part.size() >= 16) {
            if (!bytesAt(at, part)) {
                return broken("ends within its sizes");
            }
            const std::uint64_t bytes = littleEndian(std::span(part).subspan(8, 8));
            if (bytes > 0 && bytes < (std::uint64_t{1} << 62U)) {
                largeBytes = static_cast<std::int64_t>(bytes);
            }
        }
        at += std::int64_t{size} + size % 2;
    }
    return broken("no sound in it");
}

bool hasEndlessList(const BytesAt& bytesAt)
{
    constexpr std::uint32_t kNegative = 0x80000000;
    std::array<std::byte, 12> head{};
    if (!bytesAt(0, head) || !says(head, 8, "WAVE")) {
        return false;
    }
    std::array<std::byte, 8> chunk{};
    std::int64_t next = 0;
    for (std::int64_t at = 12; bytesAt(at, chunk); at = next) {
        const std::uint32_t size = number(chunk, 4, 4);
        next = at + 8 + size + size % 2;
        if (!says(chunk, 0, "LIST")) {
            continue;
        }
        const std::int64_t end = at + 8 + size;
        for (std::int64_t inner = at + 8; inner < end && bytesAt(inner, chunk);) {
            if (says(chunk, 0, "INFO") || says(chunk, 0, "adtl")) {
                inner += 4;
                continue;
            }
            const std::uint32_t innerSize = number(chunk, 4, 4);
            if (innerSize >= kNegative) {
                return true;
            }
            inner += 8 + std::int64_t{innerSize} + innerSize % 2;
        }
    }
    return false;
}

} // namespace melodeck::audio
