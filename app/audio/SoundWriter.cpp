#include "audio/SoundWriter.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <utility>

namespace melodeck::audio {

namespace {

/// The Vorbis encoder of libsndfile keeps what it is given at once on the stack.
constexpr std::size_t kPieceFrames = 4096;

core::Error cannotHold(const SoundEncoding& encoding, const QString& detail)
{
    return {core::ErrorCode::InvalidArgument,
            QCoreApplication::translate("Export",
                                        "%1 cannot hold %n channel(s) at %2 Hz. Nothing was saved. Choose WAV "
                                        "or FLAC.",
                                        nullptr, encoding.channels)
                .arg(formatName(encoding.sndfileFormat))
                .arg(encoding.sampleRateHz),
            detail};
}

bool isCompressed(int sndfileFormat)
{
    const int container = sndfileFormat & SF_FORMAT_TYPEMASK;
    return container == SF_FORMAT_OGG || container == SF_FORMAT_MPEG;
}

} // namespace

/// The sink as libsndfile wants to see a file: it goes back to bring headers up to date.
struct SoundWriter::Stream
{
    core::FileSink& sink;
    std::int64_t position = 0;
    std::optional<core::Error> error = std::nullopt;

    static sf_count_t lengthOf(void* user) { return static_cast<Stream*>(user)->sink.bytesWritten(); }
    static sf_count_t tell(void* user) { return static_cast<Stream*>(user)->position; }
    static sf_count_t seek(sf_count_t offset, int whence, void* user)
    {
        auto* stream = static_cast<Stream*>(user);
        const std::int64_t end = stream->sink.bytesWritten();
        const std::int64_t base = whence == SEEK_SET ? 0 : (whence == SEEK_CUR ? stream->position : end);
        if (base + offset < 0 || base + offset > end) {
            return -1;
        }
        stream->position = base + offset;
        return stream->position;
    }
    static sf_count_t read(void*, sf_count_t, void*) { return 0; }
    static sf_count_t write(const void* source, sf_count_t count, void* user)
    {
        auto* stream = static_cast<Stream*>(user);
        const auto bytes = std::span(static_cast<const std::byte*>(source), static_cast<std::size_t>(count));
        const auto over =
            static_cast<std::size_t>(std::min<std::int64_t>(count, stream->sink.bytesWritten() - stream->position));
        core::Result<void> written;
        if (over > 0) {
            written = stream->sink.rewrite(stream->position, bytes.first(over));
        }
        if (written && over < bytes.size()) {
            written = stream->sink.write(bytes.subspan(over));
        }
        if (!written) {
            if (!stream->error) {
                stream->error = written.error(); // the first one is the reason for all others
            }
            return 0;
        }
        stream->position += count;
        return count;
    }
};

SoundWriter::SoundWriter(const SoundEncoding& encoding, Dither dither)
    : m_encoding(encoding)
    , m_dither(dither)
{
}

SoundWriter::~SoundWriter() = default;

core::Result<std::unique_ptr<SoundWriter>> SoundWriter::create(core::FileSink& sink, const SoundEncoding& encoding,
                                                               Dither dither)
{
    SF_INFO info{};
    info.samplerate = encoding.sampleRateHz;
    info.channels = encoding.channels;
    info.format = encoding.sndfileFormat;
    if (sf_format_check(&info) == SF_FALSE) {
        return core::fail(cannotHold(encoding, {}));
    }
    std::unique_ptr<SoundWriter> writer(new SoundWriter(encoding, dither));
    writer->m_stream = std::make_unique<Stream>(Stream{sink});
    SF_VIRTUAL_IO callbacks{Stream::lengthOf, Stream::seek, Stream::read, Stream::write, Stream::tell};
    writer->m_handle.reset(sf_open_virtual(&callbacks, SFM_WRITE, &info, writer->m_stream.get()));
    if (!writer->m_handle) {
        return core::fail(
            writer->m_stream->error.value_or(cannotHold(encoding, QString::fromUtf8(sf_strerror(nullptr)))));
    }
    // It would bring the time of day into the file.
    sf_command(writer->m_handle.get(), SFC_SET_ADD_PEAK_CHUNK, nullptr, SF_FALSE);
    if (isCompressed(encoding.sndfileFormat)) {
        writer->setQuality();
    }
    return writer;
}

void SoundWriter::setQuality()
{
    const auto at = static_cast<std::size_t>(m_encoding.quality);
    if ((m_encoding.sndfileFormat & SF_FORMAT_TYPEMASK) == SF_FORMAT_MPEG) {
        // LAME's V5 and V2; its best is the constant rate that the format ends at.
        static constexpr std::array<double, exportQualityCount> kLevels{0.5, 0.2, 0.0};
        int mode = m_encoding.quality == ExportQuality::Highest ? SF_BITRATE_MODE_CONSTANT : SF_BITRATE_MODE_VARIABLE;
        double level = kLevels[at];
        sf_command(m_handle.get(), SFC_SET_BITRATE_MODE, &mode, sizeof mode);
        sf_command(m_handle.get(), SFC_SET_COMPRESSION_LEVEL, &level, sizeof level);
        return;
    }
    // Vorbis -q 3, 6, 9; of Opus 48, 80 and 128 kbit/s a channel, on libsndfile's scale from 6 to 256.
    static constexpr std::array<double, exportQualityCount> kVorbis{0.3, 0.6, 0.9};
    static constexpr std::array<double, exportQualityCount> kOpus{42.0 / 250.0, 74.0 / 250.0, 122.0 / 250.0};
    const bool isOpus = (m_encoding.sndfileFormat & SF_FORMAT_SUBMASK) == SF_FORMAT_OPUS;
    double quality = isOpus ? kOpus[at] : kVorbis[at];
    sf_command(m_handle.get(), SFC_SET_VBR_ENCODING_QUALITY, &quality, sizeof quality);
}

core::Error SoundWriter::problem() const
{
    if (m_stream->error) {
        return *m_stream->error;
    }
    return {
        core::ErrorCode::Io,
        QCoreApplication::translate("Export", "The file cannot be written. Nothing was saved. Choose another format."),
        QString::fromUtf8(sf_strerror(m_handle.get()))};
}

core::Result<void> SoundWriter::write(std::span<const double> samples)
{
    const std::size_t piece = kPieceFrames * static_cast<std::size_t>(m_encoding.channels);
    while (!samples.empty()) {
        const auto part = samples.first(std::min(piece, samples.size()));
        if (writePiece(part) != static_cast<std::int64_t>(part.size()) || m_stream->error) {
            return core::fail(problem());
        }
        samples = samples.subspan(part.size());
    }
    return {};
}

std::int64_t SoundWriter::writePiece(std::span<const double> samples)
{
    if (m_encoding.integerBits > 0) {
        return writeIntegers(samples);
    }
    if ((m_encoding.sndfileFormat & SF_FORMAT_SUBMASK) == SF_FORMAT_DOUBLE) {
        return sf_write_double(m_handle.get(), samples.data(), static_cast<sf_count_t>(samples.size()));
    }
    return writeFloats(samples);
}

/// Rounded by us: libsndfile writes float at another scale (32767) than that at which it reads (32768).
std::int64_t SoundWriter::writeIntegers(std::span<const double> samples)
{
    const double scale = std::ldexp(1.0, m_encoding.integerBits - 1);
    const int unused = 32 - m_encoding.integerBits;
    m_integers.clear();
    for (const double sample : samples) {
        double scaled = std::isnan(sample) ? 0.0 : sample * scale;
        m_clipped += std::abs(scaled) > scale ? 1 : 0;
        scaled += m_dither == Dither::Triangular ? noise() : 0.0;
        const auto value =
            static_cast<std::int64_t>(std::clamp(scaled + std::copysign(0.5, scaled), -scale, scale - 1.0));
        m_integers.push_back(static_cast<std::int32_t>(value * (std::int64_t{1} << unused)));
    }
    return sf_write_int(m_handle.get(), m_integers.data(), static_cast<sf_count_t>(m_integers.size()));
}

std::int64_t SoundWriter::writeFloats(std::span<const double> samples)
{
    m_floats.clear();
    const bool isClipped = isCompressed(m_encoding.sndfileFormat);
    for (const double sample : samples) {
        double value = sample;
        if (isClipped) {
            value = std::isnan(sample) ? 0.0 : std::clamp(sample, -1.0, 1.0);
            m_clipped += value == sample ? 0 : 1;
        }
        m_floats.push_back(static_cast<float>(value));
    }
    return sf_write_float(m_handle.get(), m_floats.data(), static_cast<sf_count_t>(m_floats.size()));
}

/// The difference of two even distributions, −1 … 1 (xorshift64*, S. Vigna, arXiv:1402.6246).
double SoundWriter::noise()
{
    const auto even = [this] {
        m_random ^= m_random >> 12U;
        m_random ^= m_random << 25U;
        m_random ^= m_random >> 27U;
        return static_cast<double>((m_random * 0x2545'F491'4F6C'DD1DU) >> 11U) * 0x1.0p-53;
    };
    const double first = even();
    return first - even();
}

core::Result<void> SoundWriter::finish()
{
    SNDFILE* const file = m_handle.release();
    const int failure = file != nullptr ? sf_close(file) : 0;
    if (failure != 0 || m_stream->error) {
        return core::fail(m_stream->error.value_or(problem()));
    }
    return {};
}

} // namespace melodeck::audio
