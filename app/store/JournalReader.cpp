#include "store/JournalReader.h"

#include "store/JournalRecord.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <limits>
#include <utility>

namespace melodeck::store {

namespace {

constexpr qint64 kReadBytes = 1024 * 1024;

/// A window over a file that grows until a whole record is in it.
class FrameWindow final
{
public:
    explicit FrameWindow(const QString& path)
        : m_file(path)
    {
        m_isOpen = m_file.open(QIODevice::ReadOnly);
    }

    [[nodiscard]] std::span<const std::byte> bytes() const
    {
        return std::as_bytes(std::span(m_bytes.constData(), static_cast<std::size_t>(m_bytes.size()))).subspan(m_used);
    }
    [[nodiscard]] std::int64_t offset() const { return m_offset; }
    void skip(std::size_t count)
    {
        m_used += count;
        m_offset += static_cast<std::int64_t>(count);
    }
    /// False at the end of the file.
    bool grow()
    {
        m_bytes.remove(0, static_cast<qsizetype>(std::exchange(m_used, 0)));
        const QByteArray more = m_isOpen ? m_file.read(kReadBytes) : QByteArray();
        m_bytes += more;
        return !more.isEmpty();
    }

private:
    QFile m_file;
    bool m_isOpen = false;
    QByteArray m_bytes;
    std::size_t m_used = 0;
    std::int64_t m_offset = 0;
};

core::Json jsonOf(const QByteArray& payload)
{
    auto json = core::parseJson(payload);
    return json ? std::move(*json) : core::Json();
}

class Collector final
{
public:
    void readFile(const QString& path)
    {
        FrameWindow window(path);
        bool isDamaged = false;
        while (true) {
            const JournalFrame frame = readJournalFrame(window.bytes());
            if (frame.kind == JournalFrame::Kind::Whole) {
                isDamaged = false;
                take(frame, window, path);
                window.skip(frame.totalBytes());
            } else if (frame.kind == JournalFrame::Kind::Short) {
                if (!window.grow() && !findRecordBehind(window, path)) {
                    return;
                }
            } else {
                if (!std::exchange(isDamaged, true)) {
                    noteDamage(path);
                }
                window.skip(nextJournalMagic(window.bytes()));
            }
        }
    }

    [[nodiscard]] JournalContents result() && { return std::move(m_contents); }

private:
    /// At the end of the file: a length that was damaged may hide whole records behind it; else the last write was cut.
    bool findRecordBehind(FrameWindow& window, const QString& path)
    {
        const std::size_t next = nextJournalMagic(window.bytes());
        if (next + kJournalHeaderBytes > window.bytes().size()) {
            return false;
        }
        noteDamage(path);
        window.skip(next);
        return true;
    }

    void noteDamage(const QString& path)
    {
        ++m_contents.damagedRecords;
        if (!m_contents.damagedFiles.contains(path)) {
            m_contents.damagedFiles << path;
        }
    }

    JournalEntry& entryOf(const QByteArray& jobId)
    {
        const auto found = m_places.constFind(jobId);
        if (found != m_places.constEnd()) {
            return m_contents.entries[*found];
        }
        m_places.insert(jobId, m_contents.entries.size());
        m_contents.entries.emplace_back();
        m_contents.entries.back().jobId = QString::fromUtf8(jobId);
        return m_contents.entries.back();
    }

    void take(const JournalFrame& frame, const FrameWindow& window, const QString& path)
    {
        const auto bytes = window.bytes().subspan(frame.payloadStart, frame.payloadBytes);
        const QByteArray payload =
            frame.mark == JournalMark::Bytes
                ? QByteArray()
                : QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
        JournalEntry& entry = entryOf(frame.jobId);
        switch (frame.mark) {
        case JournalMark::Sending:
            entry.facts = jsonOf(payload);
            entry.wasSent = true;
            break;
        case JournalMark::Refused:
            entry.wasSent = false;
            break;
        case JournalMark::Head:
            entry.head = jsonOf(payload);
            entry.wasSent = true;
            break;
        case JournalMark::Bytes:
            entry.answer.push_back({path, window.offset() + static_cast<std::int64_t>(frame.payloadStart),
                                    static_cast<std::int64_t>(frame.payloadBytes)});
            break;
        case JournalMark::Spool:
            // Only a name beside the journal: a damaged one must not lead elsewhere.
            entry.answer.push_back(
                {QFileInfo(path).dir().filePath(QFileInfo(QString::fromUtf8(payload)).fileName()), 0, -1});
            break;
        case JournalMark::Received:
            entry.isReceived = true;
            break;
        case JournalMark::Dropped:
            entry.isDropped = true;
            break;
        }
    }

    JournalContents m_contents;
    /// Place of each job among the entries.
    QHash<QByteArray, std::size_t> m_places;
};

} // namespace

JournalContents readJournal(const QStringList& files)
{
    Collector collector;
    for (const QString& file : files) {
        collector.readFile(file);
    }
    return std::move(collector).result();
}

QStringList journalFilesOf(const QString& folder, const QString& owner)
{
    const QDir dir(folder);
    QStringList files;
    for (const QString& name : dir.entryList({owner + QStringLiteral("-*.journal")}, QDir::Files, QDir::Name)) {
        files << dir.filePath(name);
    }
    return files;
}

QStringList journalOwnersIn(const QString& folder)
{
    QStringList owners;
    for (const QString& name : QDir(folder).entryList({QStringLiteral("*-*.journal")}, QDir::Files, QDir::Name)) {
        const QString owner = name.left(name.lastIndexOf(QLatin1Char('-')));
        if (!owners.contains(owner)) {
            owners << owner;
        }
    }
    return owners;
}

std::int64_t answerBytesOf(const JournalEntry& entry)
{
    std::int64_t bytes = 0;
    for (const JournalExtent& extent : entry.answer) {
        bytes += extent.bytes >= 0 ? extent.bytes : QFileInfo(extent.path).size();
    }
    return bytes;
}

JournaledAnswer::JournaledAnswer(std::vector<JournalExtent> extents)
    : m_extents(std::move(extents))
{
}

core::Result<void> JournaledAnswer::openNext()
{
    const JournalExtent& extent = m_extents[m_next++];
    m_file.close();
    m_file.setFileName(extent.path);
    if (!m_file.open(QIODevice::ReadOnly) || !m_file.seek(extent.offset)) {
        return core::fail(core::ErrorCode::Io,
                          QCoreApplication::translate("Journal", "The kept answer %1 cannot be read.").arg(extent.path),
                          m_file.errorString());
    }
    m_left = extent.bytes >= 0 ? extent.bytes : std::numeric_limits<std::int64_t>::max();
    return {};
}

core::Result<std::size_t> JournaledAnswer::read(std::span<std::byte> buffer)
{
    while (true) {
        if (m_left > 0) {
            const auto wanted = std::min<std::int64_t>(m_left, static_cast<std::int64_t>(buffer.size()));
            const qint64 got = m_file.read(reinterpret_cast<char*>(buffer.data()), wanted);
            if (got < 0) {
                return core::fail(
                    core::ErrorCode::Io,
                    QCoreApplication::translate("Journal", "The kept answer %1 cannot be read.").arg(m_file.fileName()),
                    m_file.errorString());
            }
            if (got > 0) {
                m_left -= got;
                return static_cast<std::size_t>(got);
            }
            m_left = 0; // shorter than was said, or the end of a file that is read to its end
        }
        if (m_next == m_extents.size()) {
            return std::size_t{0};
        }
        if (auto opened = openNext(); !opened) {
            return core::fail(std::move(opened).error());
        }
    }
}

} // namespace melodeck::store
