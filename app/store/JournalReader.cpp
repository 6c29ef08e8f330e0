#include "store/JournalReader.h"

#include "store/JournalRecord.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QtEndian>

#include <algorithm>
#include <limits>
#include <utility>

namespace melodeck::store {

namespace {

constexpr qint64 kReadBytes = 1024 * 1024;
constexpr qsizetype kKeptDamage = 32 * 1024 * 1024;

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
    /// False when the end that was met is not the file's.
    [[nodiscard]] bool isReadable() const { return m_isOpen && m_file.error() == QFileDevice::NoError; }
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
        // A file begins with a line of ours: whatever else looks like one is content of an answer.
        std::optional<std::uint32_t> salt;
        while (true) {
            const JournalFrame frame = readJournalFrame(window.bytes());
            if (frame.kind == JournalFrame::Kind::Whole && salt.value_or(frame.line.salt) == frame.line.salt) {
                isDamaged = false;
                salt = frame.line.salt;
                take(frame, window, path);
                window.skip(frame.totalBytes());
            } else if (frame.kind == JournalFrame::Kind::Short) {
                if (!window.grow() && !findRecordBehind(window, path)) {
                    if (!window.isReadable()) {
                        m_contents.unreadableFiles << path;
                    }
                    return;
                }
            } else {
                if (!std::exchange(isDamaged, true)) {
                    noteDamage(path);
                }
                skipDamage(window, nextJournalMagic(window.bytes()));
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
        skipDamage(window, next);
        return true;
    }

    void skipDamage(FrameWindow& window, std::size_t count)
    {
        if (m_contents.damage.size() < kKeptDamage) {
            m_contents.damage.append(reinterpret_cast<const char*>(window.bytes().data()),
                                     static_cast<qsizetype>(std::min(count, window.bytes().size())));
        }
        window.skip(count);
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
        JournalEntry& entry = entryOf(frame.line.jobId);
        const bool follows = frame.line.number == m_numbers.value(frame.line.jobId, 0);
        m_numbers.insert(frame.line.jobId, static_cast<std::uint16_t>(frame.line.number + 1));
        entry.isTorn = entry.isTorn || !follows;
        const auto bytes = window.bytes().subspan(frame.payloadStart, frame.payloadBytes);
        const auto payload = [&bytes] {
            return QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
        };
        switch (frame.line.mark) {
        case JournalMark::Sending:
            entry.facts = jsonOf(payload());
            entry.head.reset();
            beginAnswer(entry);
            break;
        case JournalMark::Refused:
            entry.wasSent = false;
            break;
        case JournalMark::Head:
            entry.head = jsonOf(payload());
            beginAnswer(entry);
            break;
        case JournalMark::Bytes:
            extend(entry, {path, window.offset() + static_cast<std::int64_t>(frame.payloadStart),
                           static_cast<std::int64_t>(frame.payloadBytes)});
            break;
        case JournalMark::Spool:
            // Only a name beside the journal: a damaged one must not lead elsewhere.
            extend(entry, {QFileInfo(path).dir().filePath(QFileInfo(QString::fromUtf8(payload())).fileName()), 0, -1});
            break;
        case JournalMark::Received:
            entry.isReceived = !entry.isTorn && isAllOf(entry, payload());
            break;
        case JournalMark::Dropped:
            entry.isDropped = true;
            break;
        case JournalMark::Thinned:
            entry.thinnedInto = QString::fromUtf8(payload());
            break;
        }
    }

    /// The job is sent, perhaps once more: what an earlier try was answered is not part of it.
    static void beginAnswer(JournalEntry& entry)
    {
        entry.wasSent = true;
        entry.answer.clear();
        entry.isReceived = false;
        entry.isTorn = false;
        entry.thinnedInto.clear();
    }

    /// The word on its end may have outlived a power cut that some of its bytes did not.
    static bool isAllOf(const JournalEntry& entry, const QByteArray& count)
    {
        return count.size() != static_cast<qsizetype>(sizeof(qint64)) ||
               qFromLittleEndian<qint64>(count.constData()) == answerBytesOf(entry);
    }

    /// What stands behind a gap would make another answer of it.
    static void extend(JournalEntry& entry, JournalExtent extent)
    {
        if (!entry.isTorn) {
            entry.answer.push_back(std::move(extent));
        }
    }

    JournalContents m_contents;
    /// Place of each job among the entries.
    QHash<QByteArray, std::size_t> m_places;
    /// Number that each job's next line must have.
    QHash<QByteArray, std::uint16_t> m_numbers;
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
        return core::fail(
            core::ErrorCode::Io,
            QCoreApplication::translate(
                "Journal", "The kept answer %1 cannot be read. It stays where it is. Check the disk, and start again.")
                .arg(extent.path),
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
                    QCoreApplication::translate(
                        "Journal",
                        "The kept answer %1 cannot be read. It stays where it is. Check the disk, and start again.")
                        .arg(m_file.fileName()),
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
