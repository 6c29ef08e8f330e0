#include "store/Library.h"

#include "store/ClipFolder.h"
#include "store/LibraryBackup.h"
#include "store/LibraryIndex.h"
#include "store/LibrarySearch.h"
#include "store/OwnerLock.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>
#include <sys/resource.h>

#include <algorithm>
#include <csignal>

using namespace melodeck;

namespace {

QByteArray readBytes(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("%s cannot be written", qPrintable(path));
    }
}

/// Does something to a database behind the library's back.
bool execute(const QString& folder, const QStringList& statements)
{
    sqlite3* database = nullptr;
    bool ok =
        sqlite3_open(QFile::encodeName(folder + QStringLiteral("/library.sqlite")).constData(), &database) == SQLITE_OK;
    for (const QString& statement : statements) {
        ok = sqlite3_exec(database, statement.toUtf8().constData(), nullptr, nullptr, nullptr) == SQLITE_OK && ok;
    }
    sqlite3_close(database);
    return ok;
}

/// What versions 5 and 6 added, taken away again.
QStringList backToVersion4()
{
    QStringList statements;
    for (const char* trigger : {"job_added", "job_changed", "job_removed", "clip_changed"}) {
        statements << QStringLiteral("DROP TRIGGER %1").arg(QLatin1String(trigger));
    }
    for (const char* table :
         {"entry_terms", "entry_words", "entry", "entry_tag", "entry_note", "tag", "collection_entry", "collection",
          "unindexed", "indexing", "model", "tally", "clip_hash", "saved_elsewhere"}) {
        statements << QStringLiteral("DROP TABLE %1").arg(QLatin1String(table));
    }
    statements << QStringLiteral("DROP INDEX job_trashed") << QStringLiteral("ALTER TABLE job DROP COLUMN trashed_ms")
               << QStringLiteral("PRAGMA user_version = 4");
    return statements;
}

/// A job with something in every field.
core::JobRecord fullJob(const QString& folder, const QString& id)
{
    core::JobRecord job;
    job.id = id;
    job.created = QDateTime::fromMSecsSinceEpoch(1'795'444'501'482);
    job.started = job.created.addMSecs(20);
    job.finished = job.created.addMSecs(9'020);
    job.state = core::JobState::Done;
    job.recipe.model = QStringLiteral("sketch");
    job.recipe.fields = {{"prompts", {"happy rock", "„Größe“ \U0001F3B8"}}, {"duration", 8}};
    job.recipe.files.push_back({QStringLiteral("melody"), QStringLiteral("/music/a b.wav"), core::TimeRegion{0.0, 8.0},
                                core::AudioFormat{}, QStringLiteral("00ff")});
    const QString clips = store::clipFolderOf(folder, id);
    job.answer.clips.push_back({0, clips + QStringLiteral("/clip_0.wav"), core::MediaKind::Audio, QStringLiteral("wav"),
                                512'044, 8.0, 32'000, 1, -14.25, QStringLiteral("happy rock"), false});
    job.answer.clips.push_back({1, clips + QStringLiteral("/clip_1.png"), core::MediaKind::Image, QStringLiteral("png"),
                                77, 0.0, 0, 0, std::nullopt, QString(), true});
    job.answer.json = {{"data", {"clip_0.wav", "clip_1.png"}}};
    job.answer.transcript = core::Transcript{QStringLiteral("en"),
                                             {{0.0, 1.5, QStringLiteral("Hello"), QStringLiteral("SPEAKER_00")}},
                                             QStringLiteral("Hello")};
    job.answer.requestId = QStringLiteral("req-1");
    job.error = core::Error{core::ErrorCode::ModelError, QStringLiteral("Half of it."), QStringLiteral("HTTP 200")};
    return job;
}

core::JobRecord simpleJob(const QString& id)
{
    core::JobRecord job;
    job.id = id;
    job.created = QDateTime::currentDateTime();
    job.state = core::JobState::Cancelled;
    return job;
}

QStringList idsOf(const core::Result<std::vector<core::JobRecord>>& jobs)
{
    QStringList ids;
    for (const core::JobRecord& job : jobs.value()) {
        ids << job.id;
    }
    return ids;
}

} // namespace

class LibraryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesItsFolderAndIsEmpty();
    void givesBackAllThatItWasGiven();
    void keepsJobsOverAReopening();
    void keepsAJobWithNextToNothingInIt();
    void replacesAJobThatIsSavedAgain();
    void forgetsClipsThatAJobNoLongerHas();
    void pagesFromTheNewest();
    void leavesTheTrashOut();
    void bringsAVersionWithoutSearchUpToDate();
    void remembersStars();
    void remembersLoudnessAndBlindVerdicts();
    void bringsALibraryOfTheVersionBeforeUpToDate();
    void findsFilesByTheirHashNewestFirst();
    void forgetsTheHashesOfARemovedJob();
    void findsFilesOfALibraryOfTheVersionBefore();
    void removesAJobWithItsFiles();
    void leavesOtherJobsWhenOneIsRemoved();
    void canBeMovedAsAWhole();
    void sharesItsFolderWithASecondOne();
    void leavesALibraryOfANewerVersionUntouched();
    void setsADamagedFileAside_data();
    void setsADamagedFileAside();
    void goesOnWithARestorationThatWasCutOff_data();
    void goesOnWithARestorationThatWasCutOff();
    void staysAsItIsWhereItsBackupHasNoRoom();
    void seesDamageInTheMiddleOfItsFile();
    void remembersDamageThatTheBackupMet();
    void mendsNothingThatAnotherProgramUses();
    void takesNoEmptyBackup();
    void restoresTheNewestBackup();
    void queuesInOrderAndHandsOver();
    void saysThatItsFolderCannotBeMade();
    void saysThatItsFileCannotBeOpened();
    void showsWhatCanBeReadOfADamagedRow_data();
    void showsWhatCanBeReadOfADamagedRow();
    void savesNothingOfAJobThatFailsHalfWay();
};

void LibraryTest::makesItsFolderAndIsEmpty()
{
    const QTemporaryDir folder;
    const QString place = folder.filePath(QStringLiteral("Füße/new \"place\""));
    const auto library = store::Library::open(place);
    QVERIFY2(library, library ? "" : qPrintable(library.error().detail));
    QVERIFY(QFile::exists(place + QStringLiteral("/library.sqlite")));
    QVERIFY((*library)->page(10)->empty());
    QCOMPARE((*library)->folder(), place);
}

void LibraryTest::givesBackAllThatItWasGiven()
{
    const QTemporaryDir folder;
    const auto library = store::Library::open(folder.path());
    const core::JobRecord job = fullJob(folder.path(), QStringLiteral("20261123-142501-482-3f9a"));
    QVERIFY((*library)->save(job));
    const auto jobs = (*library)->page(10);
    QCOMPARE(jobs->size(), std::size_t{1});
    const core::JobRecord& read = jobs->front();
    QCOMPARE(read.id, job.id);
    QCOMPARE(read.created, job.created);
    QCOMPARE(read.started, job.started);
    QCOMPARE(read.finished, job.finished);
    QCOMPARE(read.state, job.state);
    QVERIFY(read.recipe == job.recipe);
    QVERIFY(read.answer.clips == job.answer.clips);
    QVERIFY(read.answer.json == job.answer.json);
    QVERIFY(read.answer.transcript == job.answer.transcript);
    QCOMPARE(read.answer.requestId, job.answer.requestId);
    QVERIFY(read.error);
    QCOMPARE(read.error->code, job.error->code);
    QCOMPARE(read.error->message, job.error->message);
    QCOMPARE(read.error->detail, job.error->detail);
}

void LibraryTest::keepsJobsOverAReopening()
{
    const QTemporaryDir folder;
    QVERIFY(store::Library::open(folder.path()).value()->save(fullJob(folder.path(), QStringLiteral("20260101-a"))));
    const auto library = store::Library::open(folder.path());
    QVERIFY(library);
    QCOMPARE(idsOf((*library)->page(10)), QStringList{QStringLiteral("20260101-a")});
}

void LibraryTest::keepsAJobWithNextToNothingInIt()
{
    const QTemporaryDir folder;
    const auto library = store::Library::open(folder.path());
    core::JobRecord job = simpleJob(QStringLiteral("20260101-a"));
    job.answer.clips.push_back({});
    job.error = core::Error{};
    const auto saved = (*library)->save(job);
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().detail));
    const core::JobRecord read = (*library)->page(10)->front();
    QVERIFY(!read.started.isValid());
    QVERIFY(!read.finished.isValid());
    QVERIFY(!read.answer.transcript);
    QVERIFY(read.answer.json.is_null());
    QCOMPARE(read.answer.clips.size(), std::size_t{1});
    QCOMPARE(read.error->code, core::ErrorCode::Unknown);
}

void LibraryTest::replacesAJobThatIsSavedAgain()
{
    const QTemporaryDir folder;
    const auto library = store::Library::open(folder.path());
    core::JobRecord job = fullJob(folder.path(), QStringLiteral("20260101-a"));
    QVERIFY((*library)->save(job));
    job.state = core::JobState::Failed;
    job.answer.clips[0].starred = true;
    QVERIFY((*library)->save(job));
    const auto jobs = (*library)->page(10);
    QCOMPARE(jobs->size(), std::size_t{1});
    QCOMPARE(jobs->front().state, core::JobState::Failed);
    QVERIFY(jobs->front().answer.clips == job.answer.clips);
}

void LibraryTest::forgetsClipsThatAJobNoLongerHas()
{
    const QTemporaryDir folder;
    const auto library = store::Library::open(folder.path());
    core::JobRecord job = fullJob(folder.path(), QStringLiteral("20260101-a"));
    QVERIFY((*library)->save(job));
    job.answer.clips.pop_back();
    QVERIFY((*library)->save(job));
    QCOMPARE((*library)->page(10)->front().answer.clips.size(), std::size_t{1});
}

void LibraryTest::pagesFromTheNewest()
{
    const QTemporaryDir folder;
    const auto library = store::Library::open(folder.path());
    for (const char* id : {"20260103-c", "20260101-a", "20260105-e", "20260102-b", "20260104-d"}) {
        QVERIFY((*library)->save(simpleJob(QString::fromLatin1(id))));
    }
    const auto first = (*library)->page(2);
    QCOMPARE(idsOf(first), (QStringList{QStringLiteral("20260105-e"), QStringLiteral("20260104-d")}));
    const auto second = (*library)->page(2, first->back().id);
    QCOMPARE(idsOf(second), (QStringList{QStringLiteral("20260103-c"), QStringLiteral("20260102-b")}));
    QCOMPARE(idsOf((*library)->page(2, second->back().id)), QStringList{QStringLiteral("20260101-a")});
    QVERIFY((*library)->page(2, QStringLiteral("20260101-a"))->empty());
    QVERIFY((*library)->page(0)->empty());
}

void LibraryTest::leavesTheTrashOut()
{
    const QTemporaryDir folder;
    const auto library = store::Library::open(folder.path());
    QVERIFY((*library)->save(fullJob(folder.path(), QStringLiteral("20260101-a"))));
    QVERIFY((*library)->save(fullJob(folder.path(), QStringLiteral("20260102-b"))));
    QVERIFY(execute(folder.path(), {QStringLiteral("UPDATE job SET trashed_ms = 1 WHERE id = '20260102-b'")}));
    QCOMPARE(idsOf((*library)->page(10)), QStringList{QStringLiteral("20260101-a")});
    QCOMPARE((*library)->search().page({}, 10)->entries.size(), std::size_t{3});
    QVERIFY((*library)->find(QStringLiteral("20260102-b"))->has_value());
    QVERIFY(execute(folder.path(), {QStringLiteral("UPDATE job SET trashed_ms = NULL")}));
    QCOMPARE((*library)->page(10)->size(), std::size_t{2});
    QCOMPARE((*library)->search().page({}, 10)->entries.size(), std::size_t{6});
}

void LibraryTest::bringsAVersionWithoutSearchUpToDate()
{
    const QTemporaryDir folder;
    for (int i = 0; i < 5; ++i) {
        QVERIFY(
            (*store::Library::open(folder.path()))->save(fullJob(folder.path(), QStringLiteral("2026010%1-a").arg(i))));
    }
    QVERIFY(execute(folder.path(), backToVersion4()));
    const auto library = store::Library::open(folder.path());
    QVERIFY2(library, library ? "" : qPrintable(library.error().detail));
    QCOMPARE((*library)->page(10)->size(), std::size_t{5});
    // Read in a little at a time, the newest first; a job that comes meanwhile is found at once.
    QVERIFY(!(*library)->index().progress()->isComplete);
    QCOMPARE((*library)->search().counts({})->total, 0);
    QVERIFY((*library)->save(fullJob(folder.path(), QStringLiteral("20260109-a"))));
    QVERIFY(!(*library)->index().advance(2)->isComplete);
    QVERIFY((*library)->index().progress()->reached.isValid());
    QCOMPARE((*library)->search().counts({})->total, 9);
    QVERIFY((*library)->search().find({QStringLiteral("20260104-a"), 0})->has_value());
    QVERIFY(!(*library)->search().find({QStringLiteral("20260101-a"), 0})->has_value());
    while (!(*library)->index().advance(2)->isComplete) {
    }
    QCOMPARE((*library)->search().counts({})->total, 18);
    QVERIFY((*library)->index().advance(2)->isComplete);
}

void LibraryTest::remembersStars()
{
    const QTemporaryDir folder;
    const auto library = store::Library::open(folder.path());
    QVERIFY((*library)->save(fullJob(folder.path(), QStringLiteral("20260101-a"))));
    QVERIFY((*library)->save(fullJob(folder.path(), QStringLiteral("20260101-b"))));
    QVERIFY((*library)->setStarred(QStringLiteral("20260101-a"), 0, true));
    QVERIFY((*library)->setStarred(QStringLiteral("20260101-a"), 1, false));
    const auto jobs = (*library)->page(10);
    QVERIFY(jobs->at(1).answer.clips[0].starred);
    QVERIFY(!jobs->at(1).answer.clips[1].starred);
    QVERIFY(!jobs->at(0).answer.clips[0].starred);
    QVERIFY((*library)->setStarred(QStringLiteral("nobody"), 0, true));
}

void LibraryTest::remembersLoudnessAndBlindVerdicts()
{
    const QTemporaryDir folder;
    const auto library = store::Library::open(folder.path());
    const QString id = QStringLiteral("20260101-a");
    QVERIFY((*library)->save(fullJob(folder.path(), id)));
    core::Clip heard = (*library)->page(1)->front().answer.clips[0];
    heard.durationSeconds = 2.5;
    heard.sampleRateHz = 44100;
    heard.channels = 2;
    heard.loudnessLufs = -18.5;
    heard.truePeak = 0.75;
    QVERIFY((*library)->setSound(id, heard));
    QVERIFY((*library)->setBlindVerdict(id, 0, {2, 3}));
    QVERIFY((*library)->setBlindVerdict(id, 0, {1, 3}));
    core::JobRecord job = (*library)->page(1)->front();
    QCOMPARE(job.answer.clips[0].loudnessLufs, std::optional(-18.5));
    QCOMPARE(job.answer.clips[0].truePeak, std::optional(0.75));
    QCOMPARE(job.answer.clips[0].durationSeconds, 2.5);
    QCOMPARE(job.answer.clips[0].sampleRateHz, 44100);
    QCOMPARE(job.answer.clips[0].channels, 2);
    QCOMPARE(job.answer.clips[0].blind, std::optional(core::BlindVerdict{1, 3}));
    QVERIFY(!job.answer.clips[1].blind);
    // Saved anew it is the same.
    QVERIFY((*library)->save(job));
    QCOMPARE((*library)->page(1)->front().answer.clips, job.answer.clips);
}

void LibraryTest::bringsALibraryOfTheVersionBeforeUpToDate()
{
    const QTemporaryDir folder;
    const QString id = QStringLiteral("20260101-a");
    QVERIFY((*store::Library::open(folder.path()))->save(fullJob(folder.path(), id)));
    QVERIFY(execute(folder.path(), backToVersion4()));
    QVERIFY(execute(folder.path(), {QStringLiteral("ALTER TABLE clip DROP COLUMN true_peak"),
                                    QStringLiteral("ALTER TABLE clip DROP COLUMN blind_place"),
                                    QStringLiteral("ALTER TABLE clip DROP COLUMN blind_of"),
                                    QStringLiteral("PRAGMA user_version = 2")}));
    const auto library = store::Library::open(folder.path());
    QVERIFY2(library, library ? "" : qPrintable(library.error().detail));
    QCOMPARE((*library)->page(1)->front().answer.clips, fullJob(folder.path(), id).answer.clips);
    QVERIFY((*library)->setBlindVerdict(id, 0, {1, 2}));
    QCOMPARE((*library)->page(1)->front().answer.clips[0].blind, std::optional(core::BlindVerdict{1, 2}));
}

void LibraryTest::findsFilesByTheirHashNewestFirst()
{
    const QTemporaryDir folder;
    const auto library = store::Library::open(folder.path());
    const auto save = [&](const char* id, const char* path, const char* hash) {
        core::JobRecord job = simpleJob(QString::fromLatin1(id));
        job.recipe.files.push_back(
            {QStringLiteral("melody"), QString::fromUtf8(path), std::nullopt, std::nullopt, QString::fromLatin1(hash)});
        return (*library)->save(job).has_value();
    };
    QVERIFY(save("20260101-a", "/old/a.wav", "aa"));
    QVERIFY(save("20260102-b", "/new/Füße \"a\".wav", "aa"));
    QVERIFY(save("20260103-c", "/old/b.wav", "bb"));
    QVERIFY(save("20260104-d", "/never/read.wav", ""));
    QCOMPARE((*library)->filesWithHash(QStringLiteral("aa")).value(),
             (QStringList{QStringLiteral("/new/Füße \"a\".wav"), QStringLiteral("/old/a.wav")}));
    core::JobRecord converted = simpleJob(QStringLiteral("20260105-d"));
    converted.recipe.files.push_back({QStringLiteral("melody"), QStringLiteral("/cache/tune.m4a.wav"), std::nullopt,
                                      std::nullopt, QStringLiteral("dd"), QStringLiteral("/old/tune.m4a")});
    QVERIFY((*library)->save(converted));
    QCOMPARE((*library)->filesWithHash(QStringLiteral("dd")).value(), QStringList{QStringLiteral("/old/tune.m4a")});
    QVERIFY(save("20260105-e", "/old/a.wav", "aa"));
    QCOMPARE((*library)->filesWithHash(QStringLiteral("aa")).value().front(), QStringLiteral("/old/a.wav"));
    QCOMPARE((*library)->filesWithHash(QStringLiteral("aa")).value().size(), 2);
    QVERIFY((*library)->filesWithHash(QStringLiteral("cc")).value().isEmpty());
    QVERIFY((*library)->filesWithHash(QString()).value().isEmpty());
    // As fast with a large library: nothing is read through.
    QVERIFY(execute(folder.path(), {QStringLiteral("SELECT path FROM attached_file INDEXED BY attached_file_hash "
                                                   "WHERE sha256 = 'aa'")}));
}

void LibraryTest::forgetsTheHashesOfARemovedJob()
{
    const QTemporaryDir folder;
    const auto library = store::Library::open(folder.path());
    core::JobRecord job = fullJob(folder.path(), QStringLiteral("20260101-a"));
    QVERIFY((*library)->save(job));
    job.recipe.files[0].path = QStringLiteral("/moved/a b.wav");
    QVERIFY((*library)->save(job));
    QCOMPARE((*library)->filesWithHash(QStringLiteral("00ff")).value(), QStringList{QStringLiteral("/moved/a b.wav")});
    QVERIFY((*library)->remove(job.id));
    QVERIFY((*library)->filesWithHash(QStringLiteral("00ff")).value().isEmpty());
}

void LibraryTest::findsFilesOfALibraryOfTheVersionBefore()
{
    const QTemporaryDir folder;
    QVERIFY((*store::Library::open(folder.path()))->save(fullJob(folder.path(), QStringLiteral("20260101-a"))));
    QVERIFY((*store::Library::open(folder.path()))->save(simpleJob(QStringLiteral("20260102-b"))));
    QVERIFY((*store::Library::open(folder.path()))->save(simpleJob(QStringLiteral("20260103-c"))));
    QVERIFY(execute(folder.path(), backToVersion4()));
    QVERIFY(execute(folder.path(),
                    {QStringLiteral("DROP TABLE attached_file"),
                     QStringLiteral("UPDATE job SET recipe = 'no JSON' WHERE id = '20260102-b'"),
                     QStringLiteral("UPDATE job SET recipe = '{\"files\": [{\"sha256\": 7}, 3, null]}' WHERE id = "
                                    "'20260103-c'"),
                     QStringLiteral("PRAGMA user_version = 3")}));
    const auto library = store::Library::open(folder.path());
    QVERIFY2(library, library ? "" : qPrintable(library.error().detail));
    QCOMPARE((*library)->filesWithHash(QStringLiteral("00ff")).value(), QStringList{QStringLiteral("/music/a b.wav")});
}

void LibraryTest::removesAJobWithItsFiles()
{
    const QTemporaryDir folder;
    const auto library = store::Library::open(folder.path());
    const core::JobRecord job = fullJob(folder.path(), QStringLiteral("20260101-a"));
    QVERIFY(QDir().mkpath(store::clipFolderOf(folder.path(), job.id)));
    writeBytes(job.answer.clips[0].path, "sound");
    QVERIFY((*library)->save(job));
    QVERIFY((*library)->remove(job.id));
    QVERIFY((*library)->page(10)->empty());
    QVERIFY(!QFile::exists(job.answer.clips[0].path));
}

void LibraryTest::leavesOtherJobsWhenOneIsRemoved()
{
    const QTemporaryDir folder;
    const auto library = store::Library::open(folder.path());
    const core::JobRecord kept = fullJob(folder.path(), QStringLiteral("20260101-b"));
    QVERIFY(QDir().mkpath(store::clipFolderOf(folder.path(), kept.id)));
    writeBytes(kept.answer.clips[0].path, "sound");
    QVERIFY((*library)->save(kept));
    for (const char* id : {"20260101-a", "nobody", ""}) {
        QVERIFY((*library)->remove(QString::fromLatin1(id)));
    }
    QCOMPARE(idsOf((*library)->page(10)), QStringList{kept.id});
    QVERIFY(QFile::exists(kept.answer.clips[0].path));
}

void LibraryTest::canBeMovedAsAWhole()
{
    const QTemporaryDir folder;
    const QString before = folder.filePath(QStringLiteral("before"));
    const QString after = folder.filePath(QStringLiteral("after"));
    const core::JobRecord job = fullJob(before, QStringLiteral("20260101-a"));
    QVERIFY(store::Library::open(before).value()->save(job));
    QVERIFY(QDir().rename(before, after));
    const auto library = store::Library::open(after);
    QCOMPARE((*library)->page(1)->front().answer.clips[0].path,
             store::clipFolderOf(after, job.id) + QStringLiteral("/clip_0.wav"));
}

void LibraryTest::sharesItsFolderWithASecondOne()
{
    const QTemporaryDir folder;
    const auto first = store::Library::open(folder.path());
    const auto second = store::Library::open(folder.path());
    QVERIFY(first && second);
    QVERIFY((*first)->save(simpleJob(QStringLiteral("20260101-a"))));
    QVERIFY((*second)->save(simpleJob(QStringLiteral("20260102-b"))));
    QCOMPARE((*first)->page(10)->size(), std::size_t{2});
}

void LibraryTest::leavesALibraryOfANewerVersionUntouched()
{
    const QTemporaryDir folder;
    QVERIFY(execute(folder.path(),
                    {QStringLiteral("CREATE TABLE job (whatever TEXT)"), QStringLiteral("PRAGMA user_version = 99")}));
    const QByteArray before = readBytes(folder.filePath(QStringLiteral("library.sqlite")));
    const auto library = store::Library::open(folder.path());
    QVERIFY(!library);
    QCOMPARE(library.error().code, core::ErrorCode::Io);
    QVERIFY2(library.error().message.contains(QStringLiteral("newer")), qPrintable(library.error().message));
    QVERIFY2(readBytes(folder.filePath(QStringLiteral("library.sqlite"))) == before, "it says untouched");
    QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("library.sqlite-wal"))));
}

void LibraryTest::setsADamagedFileAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("garbage") << QByteArray("This is not a database, whatever its name says. ").repeated(500);
    QTest::newRow("a short text") << QByteArray("hello");
    QTest::newRow("its first page destroyed") << "SQLite format 3" + QByteArray(4'081, '\x7F');
}

void LibraryTest::setsADamagedFileAside()
{
    QFETCH(QByteArray, bytes);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("library.sqlite"));
    writeBytes(file, bytes);
    // A clip that came before: it must be found again without its row.
    const QString clips = store::clipFolderOf(folder.path(), QStringLiteral("20260101-a"));
    QVERIFY(QDir().mkpath(clips));
    writeBytes(clips + QStringLiteral("/clip_0.wav"), "RIFF");
    writeBytes(clips + QStringLiteral("/clip_1.wav.part"), "RI");

    const auto library = store::Library::open(folder.path());
    QVERIFY2(library, qPrintable(library ? QString() : library.error().message));
    QVERIFY((*library)->notice());
    const QString message = (*library)->notice()->message;
    const QStringList aside = QDir(folder.path()).entryList({QStringLiteral("library.sqlite.damaged-*")});
    QVERIFY(std::any_of(aside.begin(), aside.end(),
                        [&](const QString& name) { return readBytes(folder.filePath(name)) == bytes; }));
    QVERIFY2(message.contains(aside.front()), "it must say which file to look at");
    const auto jobs = (*library)->page(10);
    QCOMPARE(jobs->size(), std::size_t{1});
    QCOMPARE(jobs->front().answer.clips.size(), std::size_t{1});
    QCOMPARE(jobs->front().answer.clips[0].path, clips + QStringLiteral("/clip_0.wav"));
}

void LibraryTest::seesDamageInTheMiddleOfItsFile()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("library.sqlite"));
    {
        const auto library = store::Library::open(folder.path());
        std::vector<core::JobRecord> jobs;
        for (int i = 0; i < 200; ++i) {
            jobs.push_back(fullJob(folder.path(), QStringLiteral("20260101-%1").arg(i)));
        }
        QVERIFY((*library)->saveAll(jobs));
        QVERIFY(store::backUpDaily(folder.path()));
    }
    QByteArray bytes = readBytes(file);
    constexpr qsizetype kPage = 4096;
    const qsizetype middle = bytes.size() / kPage / 2 * kPage;
    QVERIFY(middle > 10 * kPage);
    writeBytes(file, bytes.replace(middle, kPage, QByteArray(kPage, '\x5a')));

    const auto library = store::Library::open(folder.path());
    QVERIFY2(library, qPrintable(library ? QString() : library.error().message));
    QVERIFY2((*library)->notice(), "rows are missing, and nobody is told");
    QCOMPARE((*library)->page(1'000)->size(), std::size_t{200});
}

/// By its own connection, while the library is in use: the next start must look, however large the file is.
void LibraryTest::remembersDamageThatTheBackupMet()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("library.sqlite"));
    const auto jobsOf = [&folder](int begin) {
        std::vector<core::JobRecord> jobs;
        for (int i = begin; i < begin + 200; ++i) {
            jobs.push_back(fullJob(folder.path(), QStringLiteral("20260101-%1").arg(i)));
        }
        return jobs;
    };
    {
        const auto library = store::Library::open(folder.path());
        QVERIFY((*library)->saveAll(jobsOf(0)));
    }
    QByteArray bytes = readBytes(file);
    constexpr qsizetype kPage = 4096;
    const qsizetype middle = bytes.size() / kPage / 2 * kPage;
    writeBytes(file, bytes.replace(middle, kPage, QByteArray(kPage, '\x5a')));
    QVERIFY(!store::backUpDaily(folder.path()));
    QVERIFY(QDir(folder.filePath(QStringLiteral("backup"))).entryList({QStringLiteral("*.sqlite")}).isEmpty());
    QVERIFY(QFile::exists(store::suspicionPath(file)));
    const auto library = store::Library::open(folder.path());
    QVERIFY(library);
    QVERIFY((*library)->notice());
}

void LibraryTest::mendsNothingThatAnotherProgramUses()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("library.sqlite"));
    const QByteArray garbage = QByteArray("garbage ").repeated(2'000);
    writeBytes(file, garbage);
    const QString journal = folder.filePath(QStringLiteral("journal"));
    QVERIFY(QDir().mkpath(journal));
    {
        const auto other = store::OwnerLock::createIn(journal);
        QVERIFY(other);
        const auto refused = store::Library::open(folder.path());
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(QStringLiteral("Close")), qPrintable(refused.error().message));
        QCOMPARE(readBytes(file), garbage);
    }
    const auto library = store::Library::open(folder.path());
    QVERIFY2(library, qPrintable(library ? QString() : library.error().message));
    QVERIFY((*library)->notice());
}

void LibraryTest::takesNoEmptyBackup()
{
    const QTemporaryDir folder;
    {
        const auto library = store::Library::open(folder.path());
        QVERIFY((*library)->save(fullJob(folder.path(), QStringLiteral("20260101-a"))));
        QVERIFY(store::backUpDaily(folder.path()));
    }
    // As a power cut may leave one that was never brought to the disk.
    writeBytes(folder.filePath(QStringLiteral("backup/library-29991231-000000.sqlite")), QByteArray());
    writeBytes(folder.filePath(QStringLiteral("library.sqlite")), QByteArray("garbage ").repeated(2'000));
    const auto library = store::Library::open(folder.path());
    QVERIFY(library);
    QCOMPARE((*library)->page(10)->size(), std::size_t{1});
}

void LibraryTest::goesOnWithARestorationThatWasCutOff_data()
{
    QTest::addColumn<QByteArray>("copied");
    QTest::newRow("before the backup was copied") << QByteArray();
    QTest::newRow("half of it copied") << QByteArray("SQLite format 3");
}

void LibraryTest::goesOnWithARestorationThatWasCutOff()
{
    QFETCH(QByteArray, copied);
    const QTemporaryDir folder;
    {
        const auto library = store::Library::open(folder.path());
        QVERIFY((*library)->save(fullJob(folder.path(), QStringLiteral("20260101-a"))));
        QVERIFY(store::backUpDaily(folder.path()));
    }
    const QString later = store::clipFolderOf(folder.path(), QStringLiteral("20260102-b"));
    QVERIFY(QDir().mkpath(later));
    writeBytes(later + QStringLiteral("/clip_0.wav"), "RIFF");
    const QString live = folder.filePath(QStringLiteral("library.sqlite"));
    const QString aside = live + QStringLiteral(".damaged-20261130-120000");
    writeBytes(aside, "garbage");
    writeBytes(live + QStringLiteral(".mending"), aside.toUtf8());
    QFile::remove(live);
    if (!copied.isEmpty()) {
        writeBytes(live, copied);
    }
    {
        const auto library = store::Library::open(folder.path());
        QVERIFY2(library, qPrintable(library ? QString() : library.error().message));
        QVERIFY2((*library)->notice(), "nobody would know of it");
        QVERIFY((*library)->notice()->message.contains(aside));
        QCOMPARE((*library)->page(10)->size(), std::size_t{2});
    }
    QCOMPARE(readBytes(aside), QByteArray("garbage"));
    const auto again = store::Library::open(folder.path());
    QVERIFY(again);
    QVERIFY(!(*again)->notice());
}

/// An empty library in place of the damaged one would hide that there are backups, and push them out.
void LibraryTest::staysAsItIsWhereItsBackupHasNoRoom()
{
    const QTemporaryDir folder;
    {
        const auto library = store::Library::open(folder.path());
        QVERIFY((*library)->save(fullJob(folder.path(), QStringLiteral("20260101-a"))));
        QVERIFY(store::backUpDaily(folder.path()));
    }
    const QString live = folder.filePath(QStringLiteral("library.sqlite"));
    const QByteArray garbage = QByteArray("garbage ").repeated(2'000);
    writeBytes(live, garbage);
    {
        // As on a full disk: no file may become longer.
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        const rlimit little{16'384, before.rlim_max};
        std::signal(SIGXFSZ, SIG_IGN);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &little), 0);
        const auto refused = store::Library::open(folder.path());
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(QStringLiteral("Make room")), qPrintable(refused.error().message));
    }
    QCOMPARE(readBytes(live), garbage);
    QVERIFY(QDir(folder.path()).entryList({QStringLiteral("*.damaged-*"), QStringLiteral("*.mending")}).isEmpty());
    const auto library = store::Library::open(folder.path());
    QVERIFY(library);
    QCOMPARE((*library)->page(10)->size(), std::size_t{1});
    QVERIFY((*library)->page(10)->front().recipe.fields.is_object());
}

void LibraryTest::restoresTheNewestBackup()
{
    const QTemporaryDir folder;
    {
        const auto library = store::Library::open(folder.path());
        QVERIFY((*library)->save(fullJob(folder.path(), QStringLiteral("20260101-a"))));
        QVERIFY(store::backUpDaily(folder.path()));
        QVERIFY((*library)->save(fullJob(folder.path(), QStringLiteral("20260102-b"))));
        QVERIFY(store::backUpDaily(folder.path())); // not a day later: none is made
    }
    QCOMPARE(QDir(folder.filePath(QStringLiteral("backup"))).entryList(QDir::Files).size(), 1);
    const QString later = store::clipFolderOf(folder.path(), QStringLiteral("20260102-b"));
    QVERIFY(QDir().mkpath(later));
    writeBytes(later + QStringLiteral("/clip_0.wav"), "RIFF");
    writeBytes(folder.filePath(QStringLiteral("library.sqlite")), QByteArray("garbage ").repeated(2'000));

    const auto library = store::Library::open(folder.path());
    QVERIFY(library);
    const auto jobs = (*library)->page(10);
    QCOMPARE(jobs->size(), std::size_t{2});
    QCOMPARE(jobs->at(0).id, QStringLiteral("20260102-b"));
    QCOMPARE(jobs->at(0).answer.clips.size(), std::size_t{1});
    QCOMPARE(core::promptsOf(jobs->at(1).recipe).front(), QStringLiteral("happy rock"));
}

void LibraryTest::queuesInOrderAndHandsOver()
{
    const QTemporaryDir folder;
    const auto library = store::Library::open(folder.path());
    core::JobRecord a;
    a.id = QStringLiteral("20260101-a");
    a.created = QDateTime::fromMSecsSinceEpoch(1'795'444'501'482);
    a.name = QStringLiteral("0007");
    a.batch = QStringLiteral("batch");
    core::JobRecord b = a;
    b.id = QStringLiteral("20260101-b");
    const std::vector<store::QueuedRow> rows{{a, QStringLiteral("one"), 2.0}, {b, QStringLiteral("one"), 1.0}};
    QVERIFY((*library)->enqueue(rows));
    QVERIFY((*library)->page(10)->empty()); // nothing is finished
    auto queued = (*library)->queued();
    QCOMPARE(queued->size(), std::size_t{2});
    QCOMPARE(queued->at(0).job.id, b.id);
    QCOMPARE(queued->at(1).job.name, a.name);
    QCOMPARE(queued->at(1).job.batch, a.batch);

    const std::vector<store::Library::QueueChange> changes{{a.id, QStringLiteral("two"), 0.5, core::JobState::Paused}};
    QVERIFY((*library)->change(changes));
    queued = (*library)->queued();
    QCOMPARE(queued->at(0).job.id, a.id);
    QCOMPARE(queued->at(0).owner, QStringLiteral("two"));
    QCOMPARE(queued->at(0).job.state, core::JobState::Paused);

    a.state = core::JobState::Done;
    QVERIFY((*library)->save(a));
    QVERIFY((*library)->change(changes)); // comes too late
    QCOMPARE((*library)->queued()->size(), std::size_t{1});
    QCOMPARE((*library)->page(10)->front().state, core::JobState::Done);
}

void LibraryTest::saysThatItsFolderCannotBeMade()
{
    const QTemporaryDir folder;
    writeBytes(folder.filePath(QStringLiteral("file")), "x");
    const auto library = store::Library::open(folder.filePath(QStringLiteral("file/melodeck")));
    QVERIFY(!library);
    QCOMPARE(library.error().code, core::ErrorCode::Io);
    QVERIFY(library.error().message.contains(QStringLiteral("file/melodeck")));
}

void LibraryTest::saysThatItsFileCannotBeOpened()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("library.sqlite")));
    const auto library = store::Library::open(folder.path());
    QVERIFY(!library);
    QCOMPARE(library.error().code, core::ErrorCode::Io);
    QVERIFY(!library.error().detail.isEmpty());
}

void LibraryTest::showsWhatCanBeReadOfADamagedRow_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("value");
    const auto row = [](const char* column, const char* value) {
        QTest::addRow("%s = %s", column, value) << QString::fromLatin1(column) << QString::fromLatin1(value);
    };
    row("recipe", "not JSON");
    row("recipe", "[]");
    row("answer", "{\"data\":");
    row("transcript", "{\"segments\":[1,\"x\",null]}");
    row("transcript", "{\"segments\":[{\"start\":\"soon\",\"end\":null,\"text\":3}]}");
    row("transcript", "{\"segments\":\"none\"}");
    row("transcript", "[]");
    row("state", "Dancing");
    row("error_code", "Dancing");
}

void LibraryTest::showsWhatCanBeReadOfADamagedRow()
{
    QFETCH(QString, column);
    QFETCH(QString, value);
    const QTemporaryDir folder;
    const core::JobRecord job = fullJob(folder.path(), QStringLiteral("20260101-a"));
    QVERIFY(store::Library::open(folder.path()).value()->save(job));
    QVERIFY(execute(folder.path(), {QStringLiteral("UPDATE job SET %1 = '%2'").arg(column, value)}));
    const auto library = store::Library::open(folder.path());
    const auto jobs = (*library)->page(10);
    QVERIFY(jobs);
    QCOMPARE(jobs->size(), std::size_t{1});
    QCOMPARE(jobs->front().answer.clips.size(), std::size_t{2});
    QCOMPARE(jobs->front().answer.requestId, job.answer.requestId);
}

void LibraryTest::savesNothingOfAJobThatFailsHalfWay()
{
    const QTemporaryDir folder;
    const auto library = store::Library::open(folder.path());
    QVERIFY(execute(folder.path(), {QStringLiteral("CREATE TRIGGER full BEFORE INSERT ON clip WHEN new.idx = 1 BEGIN "
                                                   "SELECT RAISE(ABORT, 'disk full'); END")}));
    const auto saved = (*library)->save(fullJob(folder.path(), QStringLiteral("20260101-a")));
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, core::ErrorCode::Io);
    QVERIFY(saved.error().detail.contains(QStringLiteral("disk full")));
    QVERIFY((*library)->page(10)->empty());
    QVERIFY((*library)->save(simpleJob(QStringLiteral("20260102-b")))); // and it goes on
}

QTEST_GUILESS_MAIN(LibraryTest)
#include "LibraryTest.moc"
