#include "audio/ConvertedSource.h"

#include "audio/Conversion.h"
#include "audio/Resampler.h"
#include "audio/SoundFile.h"
#include "audio/Wav.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <utility>

namespace melodeck::audio {

namespace {

/// Frames of the file at a time: small enough for a stop between two reads to be felt at once.
constexpr std::int64_t kBlockFrames = 4096;
constexpr std::int64_t kCountedAtOnce = 8192;
constexpr double kNormalisedPeak = 0.891250938; // −1 dBFS
/// Half a step of 16 bits: what is no louder is what rounding left, and not blown up.
constexpr double kSilence = 0.5 / 32'768.0;

std::int64_t frameAt(double seconds, const AudioFileFacts& facts)
{
    // Compared before it is an integer: of a file of unknown length it would not fit into one.
    return seconds < facts.durationSeconds() ? std::llround(seconds * facts.sampleRateHz) : facts.frames;
}

core::Error noSound(const QString& path)
{
    return {core::ErrorCode::InvalidArgument,
            QCoreApplication::translate("Audio", "The chosen region of “%1” holds no sound. Nothing was "
                                                 "sent. Choose a region inside the file.")
                .arg(QFileInfo(path).fileName()),
            {}};
}

core::Error cancelled()
{
    return {core::ErrorCode::Cancelled, QCoreApplication::translate("Audio", "Stopped. Nothing was sent."), {}};
}

/// What is known of a channel once all of it was seen.
struct ChannelRange
{
    double sum = 0.0;
    std::int64_t count = 0;
    double lowest = 0.0;
    double highest = 0.0;

    void add(float sample)
    {
        const auto value = static_cast<double>(sample);
        lowest = count == 0 ? value : std::min(lowest, value);
        highest = count == 0 ? value : std::max(highest, value);
        sum += value;
        ++count;
    }
    [[nodiscard]] double mean() const { return count > 0 ? sum / static_cast<double>(count) : 0.0; }
};

core::Error tooLong(const QString& path, double seconds)
{
    return {core::ErrorCode::TooLarge,
            QCoreApplication::translate("Audio", "“%1” would be larger than 4 GiB in the format that the model takes, "
                                                 "more than a WAV file holds. Nothing was sent. Choose a shorter "
                                                 "region.")
                .arg(QFileInfo(path).fileName()),
            QStringLiteral("%1 s").arg(seconds)};
}

} // namespace

ConvertedSource::ConvertedSource(QString path, const core::FileIdentity& identity, const core::AudioFormat& format)
    : m_path(std::move(path))
    , m_identity(identity)
    , m_format(format)
{
}

ConvertedSource::~ConvertedSource() = default;

core::Result<std::unique_ptr<ConvertedSource>> ConvertedSource::open(const QString& path,
                                                                     const std::optional<core::TimeRegion>& region,
                                                                     const core::AudioFormat& format,
                                                                     const std::stop_token& stop)
{
    if (auto possible = checkWavFormat(format); !possible) {
        return core::fail(std::move(possible).error());
    }
    const auto identity = core::identityOfFile(path);
    auto file = SoundFile::open(path, SoundFile::UnknownLength::Keep);
    if (!file) {
        return core::fail(std::move(file).error());
    }
    if (!identity) {
        return core::fail(core::fileChangedError(path)); // it came while it was looked for
    }
    std::unique_ptr<ConvertedSource> source(new ConvertedSource(path, *identity, format));
    if (auto planned = source->plan(*file, region, stop); !planned) {
        return core::fail(std::move(planned).error());
    }
    if (auto measured = source->measure(stop); !measured) {
        return core::fail(std::move(measured).error());
    }
    if (auto ready = source->rewind(); !ready) {
        return core::fail(std::move(ready).error());
    }
    return source;
}

core::Result<void> ConvertedSource::plan(SoundFile& file, const std::optional<core::TimeRegion>& region,
                                         const std::stop_token& stop)
{
    AudioFileFacts facts = file.facts();
    core::TimeRegion cut = cutToFile(region, facts);
    m_firstFrame = frameAt(cut.startSeconds, facts);
    m_lastFrame = frameAt(cut.endSeconds, facts);
    if (!file.hasCertainLength() && m_lastFrame > m_firstFrame) {
        const auto counted = countedFrames(file, stop);
        if (!counted) {
            return core::fail(counted.error());
        }
        if (*counted == 0) {
            return core::fail(damagedFile(m_path, file.lastError()));
        }
        if (m_firstFrame + *counted < m_lastFrame) {
            facts.frames = m_firstFrame + *counted;
            m_lastFrame = facts.frames;
            cut = cutToFile(region, facts);
        }
    }
    m_frames = std::llround(cut.length() * m_format.sampleRateHz);
    if (m_lastFrame <= m_firstFrame || m_frames == 0) {
        return core::fail(noSound(m_path));
    }
    if (m_frames > mostWavFrames(m_format)) {
        return core::fail(tooLong(m_path, cut.length()));
    }
    m_size = wavBytes(m_frames, m_format);
    return {};
}

core::Result<void> ConvertedSource::measure(const std::stop_token& stop)
{
    if (m_format.level == core::Level::Kept && m_format.directCurrent == core::DirectCurrent::Kept) {
        return {};
    }
    if (auto ready = rewind(); !ready) {
        return ready;
    }
    std::vector<ChannelRange> channels(static_cast<std::size_t>(m_format.channels));
    while (m_framesMade < m_soundFrames) {
        if (stop.stop_requested()) {
            return core::fail(cancelled());
        }
        const auto made = convertedFrames();
        if (!made) {
            return core::fail(made.error());
        }
        for (std::size_t i = 0; i < made->size(); ++i) {
            channels[i % channels.size()].add((*made)[i]);
        }
        m_framesMade += static_cast<std::int64_t>(made->size() / channels.size());
    }
    double highest = 0.0;
    for (const ChannelRange& channel : channels) {
        const double offset = m_format.directCurrent == core::DirectCurrent::Removed ? channel.mean() : 0.0;
        m_offsets.push_back(offset);
        highest = std::max({highest, channel.highest - offset, offset - channel.lowest});
    }
    if (m_format.level == core::Level::Normalised && highest > kSilence) {
        m_gain = kNormalisedPeak / highest;
    }
    return {};
}

void ConvertedSource::adjust(std::vector<float>& samples) const
{
    for (std::size_t i = 0; i < samples.size() && !m_offsets.empty(); ++i) {
        samples[i] = static_cast<float>((static_cast<double>(samples[i]) - m_offsets[i % m_offsets.size()]) * m_gain);
    }
}

core::Result<std::int64_t> ConvertedSource::countedFrames(SoundFile& file, const std::stop_token& stop) const
{
    if (auto there = file.goTo(m_firstFrame); !there) {
        return core::fail(std::move(there).error());
    }
    std::vector<float> block(static_cast<std::size_t>(kCountedAtOnce * file.facts().channels));
    std::int64_t counted = 0;
    while (counted < m_lastFrame - m_firstFrame) {
        if (stop.stop_requested()) {
            return core::fail(cancelled());
        }
        const std::int64_t wanted = std::min(kCountedAtOnce, m_lastFrame - m_firstFrame - counted);
        const std::int64_t got =
            file.read(std::span(block).first(static_cast<std::size_t>(wanted * file.facts().channels)));
        counted += got;
        if (got < wanted) {
            break;
        }
    }
    return counted;
}

bool ConvertedSource::isUnchanged() const
{
    return core::identityOfFile(m_path) == m_identity;
}

core::Result<void> ConvertedSource::rewind()
{
    m_file.reset();
    m_resampler.reset();
    if (!isUnchanged()) {
        return core::fail(core::fileChangedError(m_path));
    }
    auto file = SoundFile::open(m_path, SoundFile::UnknownLength::Keep);
    if (!file) {
        return core::fail(std::move(file).error());
    }
    m_file = std::make_unique<SoundFile>(std::move(*file));
    const AudioFileFacts& facts = m_file->facts();
    m_soundFrames = m_lastFrame - m_firstFrame;
    if (facts.sampleRateHz != m_format.sampleRateHz) {
        const int channels = facts.channels == m_format.channels ? m_format.channels : 1;
        auto resampler = Resampler::create(facts.sampleRateHz, m_format.sampleRateHz, channels);
        if (!resampler) {
            return core::fail(std::move(resampler).error());
        }
        m_soundFrames = resampler->framesFrom(m_soundFrames);
        m_resampler = std::make_unique<Resampler>(std::move(*resampler));
    }
    m_soundFrames = std::min(m_soundFrames, m_frames);
    m_nextFrame = m_firstFrame;
    m_framesMade = 0;
    m_position = 0;
    m_bytes = wavHeader(m_frames, m_format);
    m_bytesRead = 0;
    if (auto there = m_file->goTo(m_firstFrame); !there) {
        return core::fail(std::move(there).error());
    }
    return isUnchanged() ? core::Result<void>() : core::fail(core::fileChangedError(m_path));
}

core::Result<std::size_t> ConvertedSource::read(std::span<std::byte> buffer)
{
    std::size_t filled = 0;
    while (filled < buffer.size() && m_position < m_size) {
        if (m_bytesRead == m_bytes.size()) {
            if (auto made = makeBlock(); !made) {
                return core::fail(std::move(made).error());
            }
        }
        const auto count = std::min(buffer.size() - filled, static_cast<std::size_t>(m_bytes.size() - m_bytesRead));
        std::memcpy(buffer.data() + filled, m_bytes.constData() + m_bytesRead, count);
        m_bytesRead += static_cast<qsizetype>(count);
        m_position += static_cast<std::int64_t>(count);
        filled += count;
    }
    return filled;
}

core::Result<void> ConvertedSource::makeBlock()
{
    m_bytes.clear();
    m_bytesRead = 0;
    if (m_framesMade == m_frames) {
        m_bytes.append('\0'); // what an odd number of bytes is filled up with
        return {};
    }
    const auto channels = static_cast<std::size_t>(m_format.channels);
    auto converted = convertedFrames();
    if (!converted) {
        return core::fail(std::move(converted).error());
    }
    std::vector<float> made = std::move(*converted);
    adjust(made);
    if (made.empty()) {
        made.assign(static_cast<std::size_t>(std::min(kBlockFrames, m_frames - m_framesMade)) * channels, 0.0F);
    }
    // Before these bytes are handed out, so that a body with a changed end is never whole.
    if (!isUnchanged()) {
        return core::fail(core::fileChangedError(m_path));
    }
    m_framesMade += static_cast<std::int64_t>(made.size() / channels);
    appendPcm(made, m_format.bitsPerSample, m_bytes);
    return {};
}

core::Result<std::vector<float>> ConvertedSource::convertedFrames()
{
    std::vector<float> made;
    while (made.empty() && m_framesMade < m_soundFrames) {
        if (auto converted = convertBlock(made); !converted) {
            return core::fail(std::move(converted).error());
        }
        const auto room =
            static_cast<std::size_t>(m_soundFrames - m_framesMade) * static_cast<std::size_t>(m_format.channels);
        made.resize(std::min(made.size(), room));
    }
    return made;
}

/// The next frames of the file, converted: perhaps none yet. When there are no more, what the resampler held back.
core::Result<void> ConvertedSource::convertBlock(std::vector<float>& made)
{
    const AudioFileFacts& facts = m_file->facts();
    AudioBuffer block{facts.sampleRateHz, facts.channels, {}};
    const std::int64_t wanted = std::min(kBlockFrames, m_lastFrame - m_nextFrame);
    block.samples.resize(static_cast<std::size_t>(wanted * facts.channels));
    if (m_file->read(block.samples) < wanted) {
        return core::fail(isUnchanged() ? damagedFile(m_path, m_file->lastError()) : core::fileChangedError(m_path));
    }
    m_nextFrame += wanted;
    if (m_resampler) {
        // As few channels as there are on either side: mono is resampled once and spread afterwards.
        AudioBuffer mixed = facts.channels == m_format.channels ? std::move(block) : withChannels(std::move(block), 1);
        block = {m_format.sampleRateHz, mixed.channels, {}};
        auto resampled =
            wanted > 0 ? m_resampler->process(mixed.samples, block.samples) : m_resampler->finish(block.samples);
        if (!resampled) {
            return resampled;
        }
        if (wanted == 0 && block.samples.empty()) {
            m_soundFrames = m_framesMade; // soxr rounded the other way: silence follows
        }
    }
    made = withChannels(std::move(block), m_format.channels).samples;
    return {};
}

} // namespace melodeck::audio
