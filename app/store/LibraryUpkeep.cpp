#include "store/LibraryUpkeep.h"

#include "core/Paths.h"
#include "store/LibraryBackup.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <iterator>

namespace melodeck::store {

namespace {

/// The files of clips, with what was found in them before.
const char* const kClipFiles =
    "SELECT clip.job_id, clip.idx, clip.path, clip.bytes, clip_hash.sha256 FROM clip JOIN job ON job.id = clip.job_id "
    "LEFT JOIN clip_hash ON clip_hash.job_id = clip.job_id AND clip_hash.idx = clip.idx "
    "WHERE job.owner IS NULL %1 ORDER BY clip.job_id, clip.idx";

core::Result<std::vector<KnownFile>> filesFrom(Statement& query, const QDir& root)
{
    if (auto found = run(query); !found) {
        return core::fail(std::move(found).error());
    }
    std::vector<KnownFile> files;
    while (query.next()) {
        files.push_back({query.text(0), query.smallInteger(1), QDir::cleanPath(root.absoluteFilePath(query.text(2))),
                         query.integer(3), query.text(4)});
    }
    if (auto whole = query.readToEnd(); !whole) {
        return core::fail(std::move(whole).error());
    }
    return files;
}

/// Rows of one kind of words: their fields by the names of an archive.
core::Result<core::Json> rowsOf(const Database& database, const QString& jobId, const char* statement)
{
    Statement query = database.prepare(QLatin1String(statement));
    query.add(jobId);
    if (auto found = run(query); !found) {
        return core::fail(std::move(found).error());
    }
    core::Json rows = core::Json::array();
    while (query.next()) {
        rows.push_back({{"idx", query.smallInteger(0)}, {"text", core::toJson(query.text(1))}});
    }
    if (auto whole = query.readToEnd(); !whole) {
        return core::fail(std::move(whole).error());
    }
    return rows;
}

struct Word
{
    int index = 0;
    QString text;
};

std::vector<Word> wordsIn(const core::Json& words, const char* kind)
{
    std::vector<Word> found;
    const auto list = words.is_object() ? words.find(kind) : words.end();
    if (!words.is_object() || list == words.end() || !list->is_array()) {
        return found;
    }
    for (const core::Json& one : *list) {
        const QString text = one.is_object() ? core::stringMember(one, "text").trimmed() : QString();
        const auto index = one.is_object() ? one.find("idx") : one.end();
        if (!text.isEmpty() && index != one.end() && index->is_number_integer()) {
            found.push_back({core::clampedInt(*index), text});
        }
    }
    return found;
}

} // namespace

LibraryUpkeep::LibraryUpkeep(const Database& database, QString libraryFolder)
    : m_database(database)
    , m_folder(std::move(libraryFolder))
{
}

LibraryUpkeep::LibraryUpkeep(std::unique_ptr<Database> database, QString libraryFolder)
    : m_owned(std::move(database))
    , m_database(*m_owned)
    , m_folder(std::move(libraryFolder))
{
}

LibraryUpkeep::~LibraryUpkeep() = default;

core::Result<std::unique_ptr<LibraryUpkeep>> LibraryUpkeep::open(const QString& libraryFolder)
{
    if (!QFile::exists(databasePath(libraryFolder))) {
        return core::fail(
            core::ErrorCode::NotFound,
            QCoreApplication::translate("Library", "There is no library in %1 yet. The first request makes it.")
                .arg(core::displayPath(libraryFolder)));
    }
    auto database = Database::open(databasePath(libraryFolder));
    if (!database) {
        return core::fail(std::move(database).error().error);
    }
    return std::unique_ptr<LibraryUpkeep>(new LibraryUpkeep(std::move(*database), libraryFolder));
}

core::Result<QStringList> LibraryUpkeep::keptJobs() const
{
    Statement query =
        m_database.prepare(QStringLiteral("SELECT id FROM job WHERE owner IS NULL AND trashed_ms IS NULL ORDER BY id"));
    return textsOf(query);
}

core::Result<std::int64_t> LibraryUpkeep::clipBytes(const QStringList& jobIds) const
{
    Statement query = m_database.prepare(
        jobIds.isEmpty() ? QStringLiteral("SELECT sum(bytes) FROM clip JOIN job ON job.id = clip.job_id WHERE "
                                          "job.owner IS NULL AND job.trashed_ms IS NULL")
                         : QStringLiteral("SELECT sum(bytes) FROM clip WHERE job_id = ?"));
    std::int64_t bytes = 0;
    for (const QString& id : jobIds.isEmpty() ? QStringList{{}} : jobIds) {
        if (!jobIds.isEmpty()) {
            query.bind(0, id);
        }
        if (auto found = run(query); !found) {
            return core::fail(std::move(found).error());
        }
        bytes += query.next() ? query.integer(0) : 0;
        query.finish();
    }
    return bytes;
}

core::Result<std::vector<KnownFile>> LibraryUpkeep::clipFiles() const
{
    Statement query = m_database.prepare(QString::fromLatin1(kClipFiles).arg(QString()));
    return filesFrom(query, QDir(m_folder));
}

core::Result<std::vector<KnownFile>> LibraryUpkeep::clipFilesOf(const QString& jobId) const
{
    Statement query = m_database.prepare(QString::fromLatin1(kClipFiles).arg(QStringLiteral("AND clip.job_id = ?")));
    query.add(jobId);
    return filesFrom(query, QDir(m_folder));
}

core::Result<bool> LibraryUpkeep::has(const QString& jobId) const
{
    Statement query = m_database.prepare(QStringLiteral("SELECT 1 FROM job WHERE id = ?"));
    query.add(jobId);
    if (auto found = run(query); !found) {
        return core::fail(std::move(found).error());
    }
    return query.next();
}

core::Result<void> LibraryUpkeep::recordHashes(std::span<const KnownFile> files)
{
    Transaction transaction(m_database);
    Statement query = m_database.prepare(
        QStringLiteral("INSERT OR IGNORE INTO clip_hash (job_id, idx, sha256, bytes) VALUES (?, ?, ?, ?)"));
    for (const KnownFile& file : files) {
        query.bind(0, file.jobId);
        query.bind(1, file.clipIndex);
        query.bind(2, file.sha256);
        query.bind(3, static_cast<qint64>(file.bytes));
        if (auto recorded = run(query); !recorded) {
            return recorded;
        }
    }
    query.finish();
    return transaction.commit();
}

core::Result<void> LibraryUpkeep::recordSaved(std::span<const std::pair<QString, int>> clips, const QDateTime& now)
{
    Transaction transaction(m_database);
    Statement query = m_database.prepare(
        QStringLiteral("INSERT OR REPLACE INTO saved_elsewhere (job_id, idx, saved_ms) VALUES (?, ?, ?)"));
    for (const auto& [jobId, index] : clips) {
        query.bind(0, jobId);
        query.bind(1, index);
        query.bind(2, now.toMSecsSinceEpoch());
        if (auto recorded = run(query); !recorded) {
            return recorded;
        }
    }
    query.finish();
    return transaction.commit();
}

core::Result<core::Json> LibraryUpkeep::wordsOf(const QString& jobId) const
{
    constexpr std::pair<const char*, const char*> kKinds[] = {
        {"tags", "SELECT idx, name FROM entry_tag JOIN tag ON tag.id = tag_id WHERE job_id = ? ORDER BY idx, name"},
        {"notes", "SELECT idx, text FROM entry_note WHERE job_id = ? ORDER BY idx"},
        {"collections", "SELECT idx, name FROM collection_entry JOIN collection ON collection.id = collection_id WHERE "
                        "job_id = ? ORDER BY idx, name"}};
    core::Json words;
    for (const auto& [kind, statement] : kKinds) {
        auto rows = rowsOf(m_database, jobId, statement);
        if (!rows) {
            return rows;
        }
        if (!rows->empty()) {
            words[kind] = std::move(*rows);
        }
    }
    return words;
}

core::Result<void> LibraryUpkeep::addWords(const QString& jobId, const core::Json& words)
{
    struct Kind
    {
        const char* name;
        /// Makes what has the name; nothing where the text is the row itself.
        QString make;
        QString insert;
    };
    const Kind kinds[] = {
        {"tags", QStringLiteral("INSERT OR IGNORE INTO tag (name) VALUES (?)"),
         QStringLiteral(
             "INSERT OR IGNORE INTO entry_tag (job_id, idx, tag_id) SELECT ?, ?, id FROM tag WHERE name = ?")},
        {"notes", {}, QStringLiteral("INSERT OR IGNORE INTO entry_note (job_id, idx, text) VALUES (?, ?, ?)")},
        {"collections",
         QStringLiteral("INSERT OR IGNORE INTO collection (name, created_ms) VALUES (?, unixepoch() * 1000)"),
         QStringLiteral("INSERT OR IGNORE INTO collection_entry (collection_id, job_id, idx, place) SELECT id, ?, ?, "
                        "coalesce((SELECT max(place) FROM collection_entry WHERE collection_id = collection.id), 0) + "
                        "1 FROM collection WHERE name = ?")}};
    Transaction transaction(m_database);
    for (const Kind& kind : kinds) {
        for (const Word& word : wordsIn(words, kind.name)) {
            if (!kind.make.isEmpty()) {
                Statement made = m_database.prepare(kind.make);
                made.add(word.text);
                if (auto done = run(made); !done) {
                    return done;
                }
            }
            Statement inserted = m_database.prepare(kind.insert);
            inserted.add(jobId);
            inserted.add(word.index);
            inserted.add(word.text);
            if (auto done = run(inserted); !done) {
                return done;
            }
        }
    }
    return transaction.commit();
}

} // namespace melodeck::store
