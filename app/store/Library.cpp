#include "store/Library.h"

#include "store/ClipFolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <array>
#include <utility>

static void registerSqlResource()
{
    Q_INIT_RESOURCE(sql);
}

namespace melodeck::store {

namespace {

constexpr int kSchemaVersion = 1;
constexpr std::array<const char*, 3> kKinds{"audio", "image", "video"};

tl::unexpected<core::Error> databaseError(const QSqlError& error)
{
    return core::fail(core::ErrorCode::Io,
                      QCoreApplication::translate(
                          "Library", "The library cannot be written. Clips that arrived are still files on this "
                                     "disk. Free some space or check the folder's permissions."),
                      error.text());
}

/// Why a library cannot be opened: for a damaged one it would be no help to free some space.
tl::unexpected<core::Error> openError(const QSqlError& error, const QString& path)
{
    constexpr int kCorrupt = 11;
    constexpr int kNotADatabase = 26;
    const int code = error.nativeErrorCode().toInt();
    if (code != kCorrupt && code != kNotADatabase) {
        return databaseError(error);
    }
    return core::fail(core::ErrorCode::Io,
                      QCoreApplication::translate(
                          "Library", "The library's file %1 is damaged and is left as it is. The clips in the "
                                     "folder beside it are still there. Move the file away to start anew.")
                          .arg(path),
                      error.text());
}

core::Result<void> run(QSqlQuery& query)
{
    if (!query.exec()) {
        return databaseError(query.lastError());
    }
    return {};
}

QVariant optionalText(const QString& text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

/// Never NULL, which Qt makes of a null string.
QVariant plainText(const QString& text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

double numberMember(const core::Json& object, const char* key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_number() ? found->get<double>() : 0.0;
}

QVariant optionalTime(const QDateTime& time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

QDateTime timeFrom(const QVariant& milliseconds)
{
    return milliseconds.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(milliseconds.toLongLong());
}

QString jsonText(const core::Json& json)
{
    return QString::fromUtf8(core::toJsonBytes(json));
}

core::Json transcriptToJson(const core::Transcript& transcript)
{
    core::Json segments = core::Json::array();
    for (const core::TranscriptSegment& segment : transcript.segments) {
        segments.push_back({{"start", segment.startSeconds},
                            {"end", segment.endSeconds},
                            {"text", core::toJson(segment.text)},
                            {"speaker", core::toJson(segment.speaker)}});
    }
    return {{"language", core::toJson(transcript.language)},
            {"text", core::toJson(transcript.text)},
            {"segments", segments}};
}

core::Transcript transcriptFromJson(const core::Json& json)
{
    core::Transcript transcript{core::stringMember(json, "language"), {}, core::stringMember(json, "text")};
    const auto segments = json.find("segments");
    if (segments == json.end() || !segments->is_array()) {
        return transcript;
    }
    for (const core::Json& segment : *segments) {
        if (segment.is_object()) {
            transcript.segments.push_back({numberMember(segment, "start"), numberMember(segment, "end"),
                                           core::stringMember(segment, "text"),
                                           core::stringMember(segment, "speaker")});
        }
    }
    return transcript;
}

/// Makes a row whose JSON was damaged by hand still a row: it shows what can be read.
core::JobRecord jobFromRow(const QSqlQuery& row)
{
    core::JobRecord job;
    job.id = row.value(0).toString();
    job.created = timeFrom(row.value(1));
    job.started = timeFrom(row.value(2));
    job.finished = timeFrom(row.value(3));
    job.state = core::jobStateFromName(row.value(4).toString());
    if (auto json = core::parseJson(row.value(5).toByteArray())) {
        job.recipe = core::recipeFromJson(*json).value_or(core::Recipe{});
    }
    if (auto json = core::parseJson(row.value(6).toByteArray())) {
        job.answer.json = std::move(*json);
    }
    if (auto json = core::parseJson(row.value(7).toByteArray()); json && json->is_object()) {
        job.answer.transcript = transcriptFromJson(*json);
    }
    job.answer.requestId = row.value(8).toString();
    if (!row.value(9).isNull()) {
        job.error = core::Error{core::errorCodeFromName(row.value(9).toString()), row.value(10).toString(),
                                row.value(11).toString()};
    }
    return job;
}

core::MediaKind kindFromName(const QString& name)
{
    for (std::size_t i = 0; i < kKinds.size(); ++i) {
        if (name == QLatin1String(kKinds.at(i))) {
            return static_cast<core::MediaKind>(i);
        }
    }
    return core::MediaKind::Audio;
}

/// Rolls back unless committed.
class Transaction final
{
public:
    explicit Transaction(QSqlDatabase database)
        : m_database(std::move(database))
        , m_open(m_database.transaction())
    {
    }
    ~Transaction()
    {
        if (m_open) {
            m_database.rollback();
        }
    }
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    [[nodiscard]] core::Result<void> commit()
    {
        if (!m_open || !m_database.commit()) {
            return databaseError(m_database.lastError());
        }
        m_open = false;
        return {};
    }

private:
    QSqlDatabase m_database;
    bool m_open = false;
};

} // namespace

core::Result<std::unique_ptr<Library>> Library::open(const QString& folder)
{
    if (!QDir().mkpath(folder)) {
        return core::fail(core::ErrorCode::Io,
                          QCoreApplication::translate(
                              "Library", "The folder %1 cannot be made, so nothing can be kept between two starts. "
                                         "Check its permissions, or save each clip yourself.")
                              .arg(folder));
    }
    std::unique_ptr<Library> library(new Library(folder, QUuid::createUuid().toString()));
    if (auto prepared = library->prepareDatabase(); !prepared) {
        return core::fail(std::move(prepared).error());
    }
    return library;
}

Library::Library(QString folder, QString connection)
    : m_folder(std::move(folder))
    , m_connection(std::move(connection))
{
}

Library::~Library()
{
    database().close();
    QSqlDatabase::removeDatabase(m_connection);
}

QSqlDatabase Library::database() const
{
    return QSqlDatabase::database(m_connection, false);
}

core::Result<void> Library::prepareDatabase()
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    connection.setDatabaseName(QDir(m_folder).filePath(QStringLiteral("library.sqlite")));
    connection.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    if (!connection.open()) {
        return openError(connection.lastError(), connection.databaseName());
    }
    QSqlQuery query(connection);
    if (!query.exec(QStringLiteral("PRAGMA user_version")) || !query.next()) {
        return openError(query.lastError(), connection.databaseName());
    }
    const int version = query.value(0).toInt();
    query.finish();
    if (version > kSchemaVersion) {
        return core::fail(core::ErrorCode::Io,
                          QCoreApplication::translate("Library", "The library was made by a newer Melodeck and is left "
                                                                 "untouched. Install the newer version."));
    }
    // Not before the version is known: the first of them writes into the file.
    for (const char* pragma :
         {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = NORMAL", "PRAGMA foreign_keys = ON"}) {
        if (!query.exec(QLatin1String(pragma))) {
            return openError(query.lastError(), connection.databaseName());
        }
    }
    return version == kSchemaVersion ? core::Result<void>() : makeSchema(connection);
}

core::Result<void> Library::makeSchema(const QSqlDatabase& connection)
{
    registerSqlResource();
    QFile schema(QStringLiteral(":/melodeck/sql/library.sql"));
    if (!schema.open(QIODevice::ReadOnly)) {
        return core::fail(core::ErrorCode::Io, QStringLiteral("library.sql is missing from this build"));
    }
    Transaction transaction(connection);
    QSqlQuery query(connection);
    const QStringList statements = QString::fromUtf8(schema.readAll()).split(QStringLiteral(";\n"), Qt::SkipEmptyParts);
    for (const QString& statement : statements) {
        if (!statement.trimmed().isEmpty() && !query.exec(statement)) {
            return databaseError(query.lastError());
        }
    }
    if (!query.exec(QStringLiteral("PRAGMA user_version = %1").arg(kSchemaVersion))) {
        return databaseError(query.lastError());
    }
    return transaction.commit();
}

core::Result<void> Library::save(const core::JobRecord& job)
{
    Transaction transaction(database());
    QSqlQuery query(database());
    query.prepare(QStringLiteral("INSERT OR REPLACE INTO job VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    query.addBindValue(job.id);
    query.addBindValue(job.created.toMSecsSinceEpoch());
    query.addBindValue(optionalTime(job.started));
    query.addBindValue(optionalTime(job.finished));
    query.addBindValue(core::jobStateName(job.state));
    query.addBindValue(jsonText(core::recipeToJson(job.recipe)));
    query.addBindValue(job.answer.json.is_null() ? QVariant() : QVariant(jsonText(job.answer.json)));
    query.addBindValue(job.answer.transcript ? QVariant(jsonText(transcriptToJson(*job.answer.transcript)))
                                             : QVariant());
    query.addBindValue(optionalText(job.answer.requestId));
    query.addBindValue(job.error ? QVariant(core::errorCodeName(job.error->code)) : QVariant());
    query.addBindValue(job.error ? QVariant(job.error->message) : QVariant());
    query.addBindValue(job.error ? optionalText(job.error->detail) : QVariant());
    if (auto saved = run(query); !saved) {
        return saved;
    }
    if (auto saved = saveClips(job); !saved) {
        return saved;
    }
    return transaction.commit();
}

core::Result<void> Library::saveClips(const core::JobRecord& job)
{
    QSqlQuery query(database());
    query.prepare(QStringLiteral("INSERT OR REPLACE INTO clip VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    const QDir root(m_folder);
    for (const core::Clip& clip : job.answer.clips) {
        query.addBindValue(job.id);
        query.addBindValue(clip.index);
        // Relative, so that the whole library can be moved.
        query.addBindValue(plainText(root.relativeFilePath(clip.path)));
        query.addBindValue(QLatin1String(kKinds.at(static_cast<std::size_t>(clip.kind))));
        query.addBindValue(plainText(clip.format));
        query.addBindValue(static_cast<qlonglong>(clip.bytes));
        query.addBindValue(clip.durationSeconds);
        query.addBindValue(clip.sampleRateHz);
        query.addBindValue(clip.channels);
        query.addBindValue(clip.loudnessLufs ? QVariant(*clip.loudnessLufs) : QVariant());
        query.addBindValue(plainText(clip.prompt));
        query.addBindValue(clip.starred ? 1 : 0);
        if (auto saved = run(query); !saved) {
            return saved;
        }
    }
    return {};
}

core::Result<std::vector<core::JobRecord>> Library::page(int limit, const QString& before) const
{
    QSqlQuery query(database());
    query.setForwardOnly(true);
    query.prepare(QStringLiteral(
        "SELECT id, created_ms, started_ms, finished_ms, state, recipe, answer, transcript, request_id, error_code, "
        "error_message, error_detail FROM job WHERE ? = '' OR id < ? ORDER BY id DESC LIMIT ?"));
    query.addBindValue(plainText(before));
    query.addBindValue(plainText(before));
    query.addBindValue(limit);
    if (auto found = run(query); !found) {
        return core::fail(std::move(found).error());
    }
    std::vector<core::JobRecord> jobs;
    while (query.next()) {
        jobs.push_back(jobFromRow(query));
    }
    for (core::JobRecord& job : jobs) {
        auto clips = clipsOf(job.id);
        if (!clips) {
            return core::fail(std::move(clips).error());
        }
        job.answer.clips = std::move(*clips);
    }
    return jobs;
}

core::Result<std::vector<core::Clip>> Library::clipsOf(const QString& jobId) const
{
    QSqlQuery query(database());
    query.setForwardOnly(true);
    query.prepare(QStringLiteral(
        "SELECT idx, path, kind, format, bytes, duration_s, sample_rate, channels, loudness, prompt, starred "
        "FROM clip WHERE job_id = ? ORDER BY idx"));
    query.addBindValue(jobId);
    if (auto found = run(query); !found) {
        return core::fail(std::move(found).error());
    }
    std::vector<core::Clip> clips;
    const QDir root(m_folder);
    while (query.next()) {
        core::Clip clip;
        clip.index = query.value(0).toInt();
        clip.path = root.absoluteFilePath(query.value(1).toString());
        clip.kind = kindFromName(query.value(2).toString());
        clip.format = query.value(3).toString();
        clip.bytes = query.value(4).toLongLong();
        clip.durationSeconds = query.value(5).toDouble();
        clip.sampleRateHz = query.value(6).toInt();
        clip.channels = query.value(7).toInt();
        clip.loudnessLufs = query.value(8).isNull() ? std::nullopt : std::optional(query.value(8).toDouble());
        clip.prompt = query.value(9).toString();
        clip.starred = query.value(10).toInt() != 0;
        clips.push_back(std::move(clip));
    }
    return clips;
}

core::Result<void> Library::setStarred(const QString& jobId, int clipIndex, bool starred)
{
    QSqlQuery query(database());
    query.prepare(QStringLiteral("UPDATE clip SET starred = ? WHERE job_id = ? AND idx = ?"));
    query.addBindValue(starred ? 1 : 0);
    query.addBindValue(jobId);
    query.addBindValue(clipIndex);
    return run(query);
}

core::Result<void> Library::remove(const QString& jobId)
{
    QSqlQuery query(database());
    query.prepare(QStringLiteral("DELETE FROM job WHERE id = ?"));
    query.addBindValue(jobId);
    if (auto removed = run(query); !removed) {
        return removed;
    }
    QDir(clipFolderOf(m_folder, jobId)).removeRecursively();
    return {};
}

} // namespace melodeck::store
