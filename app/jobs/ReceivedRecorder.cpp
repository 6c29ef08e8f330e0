#include "jobs/ReceivedRecorder.h"

#include <QDir>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

namespace melodeck::jobs {

namespace {

/// What has come and may still turn up in a clip: what the writers of media hold back (96 KiB of base64), each
/// character written as six.
constexpr std::size_t kUnsettled = 1024UL * 1024;
/// So much is dropped at once from the front of what is settled.
constexpr std::size_t kCompacted = 512UL * 1024;
/// By so many bytes a clip is found in what came, 64 characters of base64; no fewer than the second would do.
constexpr std::size_t kNeedle = 48;
constexpr std::size_t kLeastNeedle = 24;
/// A shorter stretch is kept as it came.
constexpr std::int64_t kLeastStretch = 4096;
/// An answer that is written in ever other ways is kept as it came, too, from then on.
constexpr int kMostMisses = 16;
constexpr std::size_t kMostParts = 100'000;

constexpr std::array kTriedEncodings{PartEncoding::Base64, PartEncoding::Base64SlashEscaped,
                                     PartEncoding::Base64PlusEscaped, PartEncoding::Raw};

std::span<const std::byte> bytesOf(std::string_view text)
{
    return std::as_bytes(std::span<const char>(text.data(), text.size()));
}

std::string_view textOf(std::span<const std::byte> bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

} // namespace

ReceivedRecorder::ReceivedRecorder(QString folder, core::Durability durability, const core::Secret& key)
    : m_folder(std::move(folder))
    , m_durability(durability)
    , m_key(key)
{
}

ReceivedRecorder::~ReceivedRecorder() = default;

void ReceivedRecorder::abandon()
{
    m_isAbandoned = true;
    m_sink.reset();
    m_raw = {};
    m_index = {};
    m_start = 0;
    m_isAnchored = false;
}

void ReceivedRecorder::take(std::span<const std::byte> bytes)
{
    if (m_isAbandoned) {
        return;
    }
    if (m_key.isIn(bytes)) {
        abandon();
        return;
    }
    m_index.bytes += static_cast<std::int64_t>(bytes.size());
    m_hash.add(bytes);
    m_raw.append(textOf(bytes));
}

void ReceivedRecorder::settle()
{
    if (!m_isAbandoned && !m_isAnchored && m_raw.size() - m_start > kUnsettled) {
        literalUpTo(m_raw.size() - kUnsettled);
    }
    compact();
}

void ReceivedRecorder::compact()
{
    if (m_start < kCompacted) {
        return;
    }
    m_raw.erase(0, m_start);
    m_at -= std::min(m_at, m_start);
    m_stretchStart -= std::min(m_stretchStart, m_start);
    m_start = 0;
}

void ReceivedRecorder::opened(const QString& file, std::int64_t ownBytes)
{
    m_file = file;
    m_fileOffset = ownBytes;
    m_carry.clear();
    m_misses = 0;
}

void ReceivedRecorder::decoded(std::span<const std::byte> bytes)
{
    constexpr std::size_t kGroup = 3;
    if (m_isAbandoned) {
        return;
    }
    if (!m_carry.empty()) {
        const std::size_t missing = std::min(kGroup - m_carry.size(), bytes.size());
        m_carry.insert(m_carry.end(), bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(missing));
        bytes = bytes.subspan(missing);
        if (m_carry.size() < kGroup) {
            return;
        }
        match(std::exchange(m_carry, {}));
    }
    const std::size_t whole = bytes.size() / kGroup * kGroup;
    match(bytes.first(whole));
    m_carry.assign(bytes.begin() + static_cast<std::ptrdiff_t>(whole), bytes.end());
}

void ReceivedRecorder::closed()
{
    if (m_isAbandoned) {
        return;
    }
    if (m_isAnchored && !m_carry.empty()) {
        match(std::exchange(m_carry, {}));
    }
    endStretch();
}

void ReceivedRecorder::match(std::span<const std::byte> bytes)
{
    constexpr std::size_t kGroup = 3;
    while (!bytes.empty()) {
        if (!m_isAnchored && !anchor(bytes)) {
            m_fileOffset += static_cast<std::int64_t>(bytes.size());
            return;
        }
        std::size_t written = 0;
        const std::size_t same = bytesWrittenIn(rawFrom(m_at), bytes, m_encoding, written);
        extendStretch(same, written);
        bytes = bytes.subspan(same);
        if (bytes.empty()) {
            return;
        }
        endStretch();
        if (!changeEncoding(bytes)) {
            const std::size_t skipped = std::min(kGroup, bytes.size());
            m_fileOffset += static_cast<std::int64_t>(skipped);
            bytes = bytes.subspan(skipped);
        }
    }
}

/// Looks for the bytes in what came.
bool ReceivedRecorder::anchor(std::span<const std::byte> bytes)
{
    const auto needle = bytes.first(std::min(bytes.size() / 3 * 3, kNeedle));
    if (needle.size() < kLeastNeedle || m_misses == kMostMisses || m_index.parts.size() > kMostParts) {
        return false;
    }
    for (const PartEncoding encoding : kTriedEncodings) {
        std::string written;
        PartEncoder(encoding).update(needle, written);
        const std::size_t at = findIn(m_raw, written, std::max(m_start, m_at));
        if (at != std::string::npos) {
            m_encoding = encoding;
            beginStretch(at);
            return true;
        }
    }
    ++m_misses;
    return false;
}

/// What begins as one encoding may be another: which only shows where they differ.
bool ReceivedRecorder::changeEncoding(std::span<const std::byte> bytes)
{
    if (++m_misses >= kMostMisses) {
        return false;
    }
    const auto group = bytes.first(std::min<std::size_t>(bytes.size(), 3));
    for (const PartEncoding encoding : kTriedEncodings) {
        std::size_t written = 0;
        if (encoding != m_encoding && bytesWrittenIn(rawFrom(m_at), group, encoding, written) == group.size()) {
            m_encoding = encoding;
            beginStretch(m_at);
            return true;
        }
    }
    return false;
}

void ReceivedRecorder::beginStretch(std::size_t at)
{
    m_isAnchored = true;
    m_at = at;
    m_stretchStart = at;
    m_stretchOffset = m_fileOffset;
    m_stretchBytes = 0;
}

void ReceivedRecorder::extendStretch(std::size_t bytes, std::size_t written)
{
    m_at += written;
    m_fileOffset += static_cast<std::int64_t>(bytes);
    m_stretchBytes += static_cast<std::int64_t>(bytes);
    if (m_stretchBytes < kLeastStretch) {
        return;
    }
    if (m_start <= m_stretchStart) {
        literalUpTo(m_stretchStart);
    }
    m_start = m_at; // the clip's file has it
}

void ReceivedRecorder::endStretch()
{
    if (std::exchange(m_isAnchored, false) && m_stretchBytes >= kLeastStretch && !m_isAbandoned) {
        m_index.parts.push_back({m_file, m_stretchOffset, m_stretchBytes, m_encoding});
    }
}

void ReceivedRecorder::literalUpTo(std::size_t end)
{
    if (end <= m_start) {
        return;
    }
    const std::size_t count = end - m_start;
    write(bytesOf(std::string_view(m_raw).substr(m_start, count)));
    if (m_isAbandoned) {
        return;
    }
    m_start = end;
    if (m_index.parts.empty() || !m_index.parts.back().file.isEmpty()) {
        m_index.parts.emplace_back();
    }
    m_index.parts.back().bytes += static_cast<std::int64_t>(count);
}

void ReceivedRecorder::write(std::span<const std::byte> bytes)
{
    if (!m_sink && !m_isAbandoned) {
        QDir().mkpath(m_folder);
        // An earlier one is of the same answer, from before a crash, or of a try that is over.
        auto sink = core::FileSink::create(QDir(m_folder).filePath(QLatin1String(kReceivedAnswer)), m_durability,
                                           core::TakenName::IsReplaced);
        m_sink = sink ? std::move(*sink) : nullptr;
    }
    if (!m_sink || !m_sink->write(bytes)) {
        abandon();
    }
}

bool ReceivedRecorder::finish(const QString& ending)
{
    if (m_isAbandoned || m_index.bytes == 0) {
        return false;
    }
    literalUpTo(m_raw.size());
    m_index.sha256 = m_hash.takeHex();
    m_index.ending = ending;
    const QByteArray index = core::toJsonBytes(receivedIndexToJson(m_index));
    std::array<char, kReceivedTrailerBytes> trailer{};
    qToLittleEndian(static_cast<quint64>(index.size()), trailer.data());
    std::copy(kReceivedMark.begin(), kReceivedMark.end(), trailer.begin() + sizeof(quint64));
    write(bytesOf(std::string_view(index.constData(), static_cast<std::size_t>(index.size()))));
    write(bytesOf(std::string_view(trailer.data(), trailer.size())));
    const bool isKept = m_sink && m_sink->finish().has_value();
    abandon();
    return isKept;
}

namespace {

/// Tells of all that goes into a clip's file.
class ToldSink final : public core::ByteSink
{
public:
    ToldSink(std::unique_ptr<core::ByteSink> sink, ReceivedRecorder& recorder)
        : m_sink(std::move(sink))
        , m_recorder(recorder)
    {
    }

    core::Result<void> write(std::span<const std::byte> bytes) override
    {
        m_recorder.decoded(bytes);
        return m_sink->write(bytes);
    }
    core::Result<void> finish() override { return m_sink->finish(); }

private:
    std::unique_ptr<core::ByteSink> m_sink;
    ReceivedRecorder& m_recorder;
};

} // namespace

core::Result<wire::MediaReceiver::Target> RecordingReceiver::open(int index, const wire::MediaSignature& signature,
                                                                  const QString& jsonPointer)
{
    auto target = m_receiver.open(index, signature, jsonPointer);
    if (target && target->sink) {
        m_recorder.opened(target->reference, std::exchange(m_ownBytes, 0));
        target->sink = std::make_unique<ToldSink>(std::move(target->sink), m_recorder);
    }
    return target;
}

void RecordingReceiver::closed(int index, const core::Result<void>& outcome)
{
    if (outcome) {
        m_recorder.closed();
    } else {
        m_recorder.abandon();
    }
    m_receiver.closed(index, outcome);
}

void recordReceived(const QString& folder, core::Durability durability, const core::Secret& key,
                    const QByteArray& answer)
{
    ReceivedRecorder recorder(folder, durability, key);
    recorder.take(bytesOf(std::string_view(answer.constData(), static_cast<std::size_t>(answer.size()))));
    recorder.finish(core::parseJson(answer) ? QStringLiteral("json") : QStringLiteral("txt"));
}

core::Result<void> RecordedSink::write(std::span<const std::byte> bytes)
{
    m_recorder.take(bytes);
    auto written = m_sink.write(bytes);
    m_recorder.settle();
    return written;
}

} // namespace melodeck::jobs
