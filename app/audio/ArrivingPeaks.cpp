#include "audio/ArrivingPeaks.h"

#include "audio/ArrivingReader.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace melodeck::audio {

namespace {

/// A header may have a picture in it; one that is larger is not waited for.
constexpr std::size_t kMostHeadBytes = 4 * 1024 * 1024;
constexpr std::int64_t kBlockFrames = 4096;

} // namespace

void ArrivingPeaks::addBytes(std::span<const std::byte> bytes)
{
    const std::scoped_lock lock(m_mutex);
    if (m_kind == Kind::Unknown) {
        readHeader(bytes);
    } else if (m_kind == Kind::Pcm) {
        addSound(bytes);
    }
}

void ArrivingPeaks::readHeader(std::span<const std::byte> bytes)
{
    m_head.insert(m_head.end(), bytes.begin(), bytes.end());
    bool isShort = false;
    const auto layout = readWavLayout([this, &isShort](std::int64_t offset, std::span<std::byte> buffer) {
        const auto size = static_cast<std::int64_t>(m_head.size());
        isShort = isShort || offset + static_cast<std::int64_t>(buffer.size()) > size;
        if (!isShort) {
            std::memcpy(buffer.data(), m_head.data() + offset, buffer.size());
        }
        return !isShort;
    });
    if (isShort && m_head.size() < kMostHeadBytes) {
        return; // the rest of the header comes with the next bytes
    }
    const std::vector<std::byte> head = std::exchange(m_head, {});
    if (isShort || !layout || !*layout) {
        m_kind = Kind::Other;
        return;
    }
    m_kind = Kind::Pcm;
    m_layout = **layout;
    m_builder.emplace(m_layout.sampleRateHz, m_layout.channels);
    const auto start = static_cast<std::size_t>(m_layout.dataStart);
    addSound(std::span(head).subspan(std::min(start, head.size())));
}

void ArrivingPeaks::addSound(std::span<const std::byte> bytes)
{
    if (m_layout.dataBytes) {
        const std::int64_t left = *m_layout.dataBytes - m_soundBytes;
        bytes = bytes.first(std::min(bytes.size(), static_cast<std::size_t>(left)));
    }
    m_soundBytes += static_cast<std::int64_t>(bytes.size());
    const auto frame = static_cast<std::size_t>(bytesOf(m_layout.code)) * static_cast<std::size_t>(m_layout.channels);
    if (!m_cut.empty()) {
        const std::size_t missing = std::min(frame - m_cut.size(), bytes.size());
        m_cut.insert(m_cut.end(), bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(missing));
        bytes = bytes.subspan(missing);
        if (m_cut.size() < frame) {
            return;
        }
        m_builder->add(m_cut, m_layout.code);
        m_cut.clear();
    }
    const std::size_t whole = bytes.size() / frame * frame;
    m_builder->add(bytes.first(whole), m_layout.code);
    m_cut.assign(bytes.begin() + static_cast<std::ptrdiff_t>(whole), bytes.end());
}

void ArrivingPeaks::addFrames(std::span<const float> samples, int sampleRateHz, int channels)
{
    const std::scoped_lock lock(m_mutex);
    if (!m_builder) {
        m_builder.emplace(sampleRateHz, channels);
    }
    m_builder->add(samples);
}

void ArrivingPeaks::finish()
{
    const std::scoped_lock lock(m_mutex);
    if (m_builder) {
        m_whole = m_builder->take();
        m_builder.reset();
    }
}

bool ArrivingPeaks::needsDecoding() const
{
    const std::scoped_lock lock(m_mutex);
    return m_kind == Kind::Other;
}

Peaks ArrivingPeaks::outline(std::size_t mostPeaks) const
{
    const std::scoped_lock lock(m_mutex);
    if (!m_builder) {
        return m_whole.value_or(Peaks{});
    }
    Peaks peaks = m_builder->outline(mostPeaks);
    if (m_kind == Kind::Pcm && m_layout.dataBytes && peaks.frames > 0) {
        const std::int64_t frameBytes = std::int64_t{bytesOf(m_layout.code)} * m_layout.channels;
        peaks.frames = std::max(peaks.frames, *m_layout.dataBytes / frameBytes);
    }
    return peaks;
}

std::optional<Peaks> ArrivingPeaks::whole() const
{
    const std::scoped_lock lock(m_mutex);
    return m_whole;
}

void followArriving(const std::shared_ptr<const ArrivingFile>& file, const std::stop_token& stop)
{
    const std::shared_ptr<ArrivingPeaks> peaks = file->peaks();
    if (!peaks->needsDecoding()) {
        return;
    }
    auto reader = ArrivingReader::open(file, stop);
    if (!reader) {
        return;
    }
    std::vector<float> block(static_cast<std::size_t>(kBlockFrames * (*reader)->channels()));
    for (std::int64_t got = (*reader)->read(block); got > 0; got = (*reader)->read(block)) {
        const auto samples = std::span(block).first(static_cast<std::size_t>(got * (*reader)->channels()));
        peaks->addFrames(samples, (*reader)->sampleRateHz(), (*reader)->channels());
    }
    if (!stop.stop_requested() && file->progress() == ArrivingFile::Progress::Finished) {
        peaks->finish();
    }
}

} // namespace melodeck::audio
