#include "jobs/ReceivedAnswer.h"

#include "core/FileSink.h"
#include "core/FileSource.h"
#include "jobs/KeptAnswer.h"

#include <QCoreApplication>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <cstring>

namespace melodeck::jobs {

namespace {

/// Whole groups of base64.
constexpr std::size_t kReadBytes = 96UL * 1024;
/// An index of more parts than any that is written.
constexpr qint64 kMostIndexBytes = 64LL * 1024 * 1024;

/// Texts for people.
struct ReceivedAnswerText final
{
    Q_DECLARE_TR_FUNCTIONS(ReceivedAnswer)
};

core::Error unreadable(const QString& path, const QString& detail)
{
    return {core::ErrorCode::Io, ReceivedAnswerText::tr("The kept answer %1 cannot be read. Check the disk.").arg(path),
            detail};
}

core::Error damaged(const QString& path)
{
    return {core::ErrorCode::Parse,
            ReceivedAnswerText::tr(
                "The kept answer %1 is damaged, so it cannot be written as it came. Its clips are not touched by "
                "that.")
                .arg(path),
            {}};
}

} // namespace

ReceivedAnswer::ReceivedAnswer(const QString& path)
    : m_folder(QFileInfo(path).absolutePath())
    , m_record(path)
    , m_block(kReadBytes)
{
}

core::Result<std::unique_ptr<ReceivedAnswer>> ReceivedAnswer::open(const QString& path)
{
    std::unique_ptr<ReceivedAnswer> answer(new ReceivedAnswer(path));
    if (!answer->m_record.open(QIODevice::ReadOnly)) {
        return core::fail(unreadable(path, answer->m_record.errorString()));
    }
    if (auto read = answer->readIndex(); !read) {
        return core::fail(std::move(read).error());
    }
    if (auto begun = answer->rewind(); !begun) {
        return core::fail(std::move(begun).error());
    }
    return answer;
}

core::Result<void> ReceivedAnswer::readIndex()
{
    constexpr qint64 kTrailer = kReceivedTrailerBytes;
    const qint64 size = m_record.size();
    if (size < kTrailer || !m_record.seek(size - kTrailer)) {
        return core::fail(damaged(m_record.fileName()));
    }
    const QByteArray trailer = m_record.read(kTrailer);
    if (trailer.size() != kTrailer || std::string_view(trailer.constData() + sizeof(quint64)) != kReceivedMark) {
        return core::fail(damaged(m_record.fileName()));
    }
    const quint64 bytes = qFromLittleEndian<quint64>(trailer.constData());
    const qint64 most = std::min(size - kTrailer, kMostIndexBytes);
    if (bytes > static_cast<quint64>(most) || !m_record.seek(size - kTrailer - static_cast<qint64>(bytes))) {
        return core::fail(damaged(m_record.fileName()));
    }
    const auto json = core::parseJson(m_record.read(static_cast<qint64>(bytes)));
    auto index = json ? receivedIndexFromJson(*json) : core::Result<ReceivedIndex>(core::fail(json.error()));
    std::int64_t literal = 0;
    if (index) {
        for (const ReceivedPart& part : index->parts) {
            const std::int64_t room = size - literal;
            literal += part.file.isEmpty() ? std::min(part.bytes, room) : 0;
        }
    }
    if (!index || literal != size - kTrailer - static_cast<qint64>(bytes)) {
        return core::fail(damaged(m_record.fileName()));
    }
    m_index = std::move(*index);
    return {};
}

core::Result<void> ReceivedAnswer::rewind()
{
    m_next = 0;
    m_left = 0;
    m_handedOut = 0;
    m_encoder.reset();
    m_text.clear();
    m_given = 0;
    m_hash.reset();
    return m_record.seek(0) ? core::Result<void>()
                            : core::Result<void>(core::fail(unreadable(m_record.fileName(), m_record.errorString())));
}

core::Error ReceivedAnswer::changed(const QString& file) const
{
    return {core::ErrorCode::Io,
            ReceivedAnswerText::tr(
                "%1 was changed, moved or removed since it came, so the answer cannot be written as it came. "
                "Nothing was written.")
                .arg(m_folder.filePath(file)),
            {}};
}

core::Result<void> ReceivedAnswer::beginPart()
{
    const ReceivedPart& part = m_index.parts[m_next];
    m_left = part.bytes;
    m_clip.close();
    if (part.file.isEmpty()) {
        m_encoder.emplace(PartEncoding::Raw);
        return {};
    }
    m_encoder.emplace(part.encoding);
    m_clip.setFileName(m_folder.filePath(part.file));
    if (!m_clip.open(QIODevice::ReadOnly) || !m_clip.seek(part.offset)) {
        return core::fail(changed(part.file));
    }
    return {};
}

/// The next piece of text, or none when all parts are written.
core::Result<void> ReceivedAnswer::fill()
{
    m_text.clear();
    m_given = 0;
    while (m_text.empty() && m_next < m_index.parts.size()) {
        if (!m_encoder) {
            if (auto begun = beginPart(); !begun) {
                return begun;
            }
        }
        const ReceivedPart& part = m_index.parts[m_next];
        const bool isOwn = part.file.isEmpty();
        const auto wanted = std::min<std::int64_t>(m_left, static_cast<std::int64_t>(m_block.size()));
        const qint64 got = (isOwn ? m_record : m_clip).read(reinterpret_cast<char*>(m_block.data()), wanted);
        if (got < 0 || (got == 0 && wanted > 0)) {
            return core::fail(isOwn ? unreadable(m_record.fileName(), m_record.errorString()) : changed(part.file));
        }
        m_left -= got;
        m_encoder->update(std::span<const std::byte>(m_block).first(static_cast<std::size_t>(got)), m_text);
        if (m_left == 0) {
            m_encoder->finish(m_text);
            m_encoder.reset();
            ++m_next;
        }
    }
    return {};
}

core::Error ReceivedAnswer::notWhatCame() const
{
    const auto clip = std::find_if(m_index.parts.begin(), m_index.parts.end(),
                                   [](const ReceivedPart& part) { return !part.file.isEmpty(); });
    return clip != m_index.parts.end() ? changed(clip->file) : damaged(m_record.fileName());
}

core::Result<void> ReceivedAnswer::checked()
{
    const bool isSame = m_handedOut == m_index.bytes && m_hash.takeHex() == m_index.sha256;
    return isSame ? core::Result<void>() : core::fail(notWhatCame());
}

core::Result<std::size_t> ReceivedAnswer::read(std::span<std::byte> buffer)
{
    if (m_given == m_text.size()) {
        if (auto filled = fill(); !filled) {
            return core::fail(std::move(filled).error());
        }
        if (m_text.empty()) {
            if (auto same = checked(); !same) {
                return core::fail(std::move(same).error());
            }
            return std::size_t{0};
        }
    }
    const std::size_t count = std::min(buffer.size(), m_text.size() - m_given);
    // A record that came with somebody's library may name one stretch any number of times.
    if (static_cast<std::int64_t>(count) > m_index.bytes - m_handedOut) {
        return core::fail(notWhatCame());
    }
    std::memcpy(buffer.data(), m_text.data() + m_given, count);
    m_given += count;
    m_handedOut += static_cast<std::int64_t>(count);
    m_hash.add(std::span<const std::byte>(buffer).first(count));
    return count;
}

std::optional<KeptReceived> keptReceivedIn(const QString& clipFolder)
{
    const QDir folder(clipFolder);
    if (const QString path = folder.filePath(QLatin1String(kReceivedAnswer)); QFile::exists(path)) {
        const auto answer = ReceivedAnswer::open(path);
        if (answer) {
            return KeptReceived{path, (*answer)->ending(), KeptReceived::Extent::Whole};
        }
    }
    for (const char* name : {kUnreadAnswer, kPartialAnswer}) {
        if (const QString path = folder.filePath(QLatin1String(name)); QFile::exists(path)) {
            return KeptReceived{path, QStringLiteral("json"),
                                name == kPartialAnswer ? KeptReceived::Extent::Partial : KeptReceived::Extent::Whole};
        }
    }
    return std::nullopt;
}

core::Result<void> saveReceived(const KeptReceived& kept, const QString& path, const std::stop_token& stop)
{
    std::unique_ptr<core::ByteSource> source;
    if (QFileInfo(kept.path).fileName() == QLatin1String(kReceivedAnswer)) {
        auto answer = ReceivedAnswer::open(kept.path);
        if (!answer) {
            return core::fail(std::move(answer).error());
        }
        source = std::move(*answer);
    } else {
        auto file = core::FileSource::open(kept.path);
        if (!file) {
            return core::fail(std::move(file).error());
        }
        source = std::move(*file);
    }
    auto sink = core::FileSink::create(path, core::Durability::Synced, core::TakenName::IsReplaced);
    if (!sink) {
        return core::fail(std::move(sink).error());
    }
    core::BlockBuffer block(kReadBytes);
    while (!stop.stop_requested()) {
        const auto got = source->read(block);
        if (!got) {
            return core::fail(got.error());
        }
        if (*got == 0) {
            return (*sink)->finish();
        }
        if (auto written = (*sink)->write(std::span<const std::byte>(block).first(*got)); !written) {
            return written;
        }
    }
    return core::fail(core::ErrorCode::Cancelled, ReceivedAnswerText::tr("Stopped. Nothing was saved."));
}

} // namespace melodeck::jobs
