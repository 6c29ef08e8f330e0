#include "store/LibraryArchive.h"

#include "LibrarySamples.h"
#include "store/ClipFolder.h"
#include "store/Database.h"
#include "store/Library.h"
#include "store/LibraryCheck.h"
#include "store/LibraryUpkeep.h"
#include "store/OwnerLock.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <memory>

using namespace melodeck;
using namespace melodeck::samples;

namespace {

const QString kFirst = QStringLiteral("20261123-142501-482-0001");
const QString kSpeech = QStringLiteral("20261123-142501-483-0002");
const QString kThird = QStringLiteral("20261124-142501-484-0003");

struct Thing
{
    QByteArray name;
    QByteArray bytes;
    int type = AE_IFREG;
    QByteArray target = {};
};

/// An archive as somebody else might make it.
void writeZip(const QString& path, const QList<Thing>& things)
{
    archive* zip = ::archive_write_new();
    ::archive_write_set_format_zip(zip);
    ::archive_write_open_filename(zip, qPrintable(path));
    for (const Thing& thing : things) {
        archive_entry* entry = ::archive_entry_new();
        ::archive_entry_set_pathname(entry, thing.name.constData());
        ::archive_entry_set_filetype(entry, static_cast<unsigned>(thing.type));
        ::archive_entry_set_perm(entry, 0644);
        if (!thing.target.isEmpty()) {
            ::archive_entry_set_symlink(entry, thing.target.constData());
        }
        ::archive_entry_set_size(entry, thing.type == AE_IFREG ? thing.bytes.size() : 0);
        ::archive_write_header(zip, entry);
        ::archive_write_data(zip, thing.bytes.constData(), static_cast<std::size_t>(thing.bytes.size()));
        ::archive_entry_free(entry);
    }
    ::archive_write_free(zip);
}

QByteArray jobJson(const QByteArray& file, qint64 bytes)
{
    const QByteArray row =
        R"({"id":"20261125-000000-000-0009","state":"Done","created":1,"clips":[{"index":0,"path":"NAME"}]})";
    const QByteArray files = R"([{"name":"NAME","bytes":BYTES,"sha256":"HASH"}])";
    QByteArray json = R"({"melodeck_job":1,"job":)" + row + R"(,"files":)" + files + "}";
    return json.replace("NAME", file).replace("BYTES", QByteArray::number(bytes)).replace("HASH", QByteArray(64, '0'));
}

template <class Value>
QByteArray why(const core::Result<Value>& result)
{
    return result ? QByteArray() : result.error().message.toUtf8();
}

bool names(const std::vector<store::LeftOut>& leftOut, const QString& word)
{
    return std::any_of(leftOut.begin(), leftOut.end(),
                       [&word](const store::LeftOut& one) { return one.path.contains(word); });
}

} // namespace

class LibraryArchiveTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void bringsAWholeLibraryElsewhere();
    void takesOnlyWhatIsAskedFor();
    void saysWhichJobIsNotThere();
    void leavesOutWhatIsInTheTrash();
    void addsNothingTwice();
    void addsNothingTwiceOfWhatIsKeptInAnotherForm_data();
    void addsNothingTwiceOfWhatIsKeptInAnotherForm();
    void keepsAnotherJobOfTheSameIdUnderANewOne();
    void bringsBackAFileThatWasLost();
    void bringsBackWhatIsInTheTrash();
    void addsNothingTwiceAfterAMove();
    void keepsWordsWithTheirRows();
    void takesInWhatAnImportLeftThatWasCutOff();
    void findsABitThatFlipped();
    void readsWhatIsLeftOfAnArchiveThatWasCutOff();
    void refusesNamesThatLeadOutOfTheLibrary();
    void leavesOutOnlyTheJobWhoseNamesNoDiskTakes_data();
    void leavesOutOnlyTheJobWhoseNamesNoDiskTakes();
    void refusesAnArchiveThatLiesAboutItsSizes();
    void leavesNoHalfArchive();
    void replacesNothingUnasked();
    void saysThatItIsNoArchive();
    void refusesTheArchiveOfANewerMelodeck();
    void importsOnlyOnceAtATime();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString path(const char* name) const { return path(QLatin1String(name)); }
    core::Result<store::ExportReport> exportAll(const QStringList& ids = {})
    {
        store::WorkProgress progress;
        return store::exportLibrary(path("a"), path("a.zip"), ids, core::TakenName::IsForeign, progress, {});
    }
    core::Result<store::ImportReport> importInto(const QString& folder, const QString& zip = QStringLiteral("a.zip"))
    {
        store::WorkProgress progress;
        return store::importLibrary(path(folder), path(zip), progress, {});
    }
    core::JobRecord jobIn(const QString& folder, const QString& id)
    {
        return store::Library::open(path(folder)).value()->find(id).value().value_or(core::JobRecord{});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void LibraryArchiveTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    makeLibrary(path("a"));
}

void LibraryArchiveTest::bringsAWholeLibraryElsewhere()
{
    const auto exported = exportAll();
    QVERIFY2(exported, why(exported).constData());
    QCOMPARE(exported->jobs, 3);
    QCOMPARE(exported->files, 5);
    QVERIFY(exported->leftOut.empty());
    const auto imported = importInto(QStringLiteral("b"));
    QVERIFY2(imported, why(imported).constData());
    QCOMPARE(imported->added, 3);
    QVERIFY(imported->leftOut.empty());
    QVERIFY(imported->renamed.empty());
    for (const QString& id : {kFirst, kSpeech, kThird}) {
        const core::JobRecord before = jobIn(QStringLiteral("a"), id);
        const core::JobRecord after = jobIn(QStringLiteral("b"), id);
        QCOMPARE(after.created, before.created);
        QVERIFY(after.recipe == before.recipe);
        QVERIFY(after.answer.json == before.answer.json);
        QVERIFY(after.answer.transcript == before.answer.transcript);
        QCOMPARE(after.answer.clips.size(), before.answer.clips.size());
        for (std::size_t i = 0; i < before.answer.clips.size(); ++i) {
            QCOMPARE(readBytes(after.answer.clips[i].path), readBytes(before.answer.clips[i].path));
            QVERIFY(after.answer.clips[i].path.startsWith(path("b/clips/")));
            QCOMPARE(after.answer.clips[i].prompt, before.answer.clips[i].prompt);
        }
    }
    QCOMPARE(readBytes(store::clipFolderOf(path("b"), kSpeech) + QStringLiteral("/transcript.edited.json")),
             QByteArray("{}"));
    QCOMPARE(readBytes(path(QStringLiteral("b/recordings/my tune ä.wav"))), QByteArray("RIFF"));
    const auto words = store::LibraryUpkeep::open(path("b")).value()->wordsOf(kSpeech);
    QVERIFY(words.value() == store::LibraryUpkeep::open(path("a")).value()->wordsOf(kSpeech).value());
    QVERIFY(!words->is_null());
    QVERIFY(!QFileInfo::exists(path("b/importing")));
    store::WorkProgress progress;
    const auto checked = store::checkLibrary(path("b"), progress, {});
    QVERIFY(checked.value().findings.empty());
    QCOMPARE(checked->first, 0); // the archive said what is in them
}

void LibraryArchiveTest::takesOnlyWhatIsAskedFor()
{
    QCOMPARE(exportAll({kThird, kThird}).value().jobs, 1);
    QCOMPARE(importInto(QStringLiteral("b")).value().added, 1);
    QVERIFY(!QFileInfo::exists(path("b/recordings")));
}

void LibraryArchiveTest::saysWhichJobIsNotThere()
{
    const auto exported = exportAll({QStringLiteral("20260101-000000-000-0000")});
    QCOMPARE(exported.error().code, core::ErrorCode::NotFound);
    QVERIFY(exported.error().message.contains(QStringLiteral("20260101-000000-000-0000")));
    QVERIFY(!QFileInfo::exists(path("a.zip")));
}

void LibraryArchiveTest::leavesOutWhatIsInTheTrash()
{
    QCOMPARE(store::LibraryUpkeep::open(path("a")).value()->moveToTrash({kFirst}, QDateTime::currentDateTime()).value(),
             1);
    QCOMPARE(exportAll().value().jobs, 2);
}

void LibraryArchiveTest::addsNothingTwice()
{
    QVERIFY(exportAll());
    const auto again = importInto(QStringLiteral("a"));
    QCOMPARE(again.value().known, 3);
    QCOMPARE(again->added, 0);
    QVERIFY(again->renamed.empty());
    QVERIFY(again->leftOut.empty());
    QCOMPARE(QDir(path("a/recordings")).entryList(QDir::Files).size(), 1);
}

void LibraryArchiveTest::bringsBackWhatIsInTheTrash()
{
    QVERIFY(exportAll());
    const auto upkeep = store::LibraryUpkeep::open(path("a")).value();
    QCOMPARE(upkeep->moveToTrash({kFirst, kThird}, QDateTime::currentDateTime()).value(), 2);
    const QString lost = store::clipFolderOf(path("a"), kThird) + QStringLiteral("/clip_0.wav");
    QVERIFY(QFile::remove(lost));
    const auto imported = importInto(QStringLiteral("a"));
    QVERIFY2(imported, why(imported).constData());
    QCOMPARE(imported->added, 2);
    QCOMPARE(imported->known, 1);
    QVERIFY(upkeep->trash().value().empty());
    QVERIFY(QFileInfo::exists(lost));
}

void LibraryArchiveTest::addsNothingTwiceAfterAMove()
{
    const auto askedIn = [](const QString& folder) {
        core::JobRecord job = jobWithClips(folder, QStringLiteral("20261126-142501-484-0005"), 1);
        job.recipe.files.push_back({QStringLiteral("melody"), folder + QStringLiteral("/recordings/my tune ä.wav"),
                                    std::nullopt, std::nullopt, QStringLiteral("00ff")});
        return job;
    };
    addJob(path("a"), askedIn(path("a")));
    QVERIFY(exportAll({askedIn(path("a")).id}));
    // The library is elsewhere now, and the recording with it.
    addJob(path("b"), askedIn(path("b")));
    const auto imported = importInto(QStringLiteral("b"));
    QVERIFY2(imported, why(imported).constData());
    QCOMPARE(imported->known, 1);
    QCOMPARE(imported->added, 0);
    QVERIFY(imported->renamed.empty());
}

/// What is there is not looked at again: without its tags it would stay so.
void LibraryArchiveTest::keepsWordsWithTheirRows()
{
    QVERIFY(exportAll());
    {
        const auto library = store::Library::open(path("b"));
        QVERIFY(library);
    }
    const auto database = store::Database::open(path("b/library.sqlite"));
    QVERIFY(database);
    QVERIFY((*database)->execute(QStringLiteral("CREATE TRIGGER full BEFORE INSERT ON entry_note BEGIN SELECT "
                                                "RAISE(ABORT, 'disk full'); END")));
    QVERIFY(!importInto(QStringLiteral("b")));
    QVERIFY((*database)->execute(QStringLiteral("DROP TRIGGER full")));
    const auto imported = importInto(QStringLiteral("b"));
    QVERIFY2(imported, why(imported).constData());
    QCOMPARE(imported->added, 3);
    const auto words = store::LibraryUpkeep::open(path("b")).value()->wordsOf(kSpeech);
    QVERIFY(words.value() == store::LibraryUpkeep::open(path("a")).value()->wordsOf(kSpeech).value());
}

void LibraryArchiveTest::addsNothingTwiceOfWhatIsKeptInAnotherForm_data()
{
    QTest::addColumn<QByteArray>("members");
    const auto recipe = [](const QByteArray& url) {
        return R"("created":1,"recipe":{"model":"json","endpoint":{"kind":"custom","url":")" + url +
               R"(","auth":"Bearer"},"fields":{},"files":[]})";
    };
    QTest::newRow("no time") << QByteArray(R"("clips":[])");
    QTest::newRow("a time beyond the calendar") << QByteArray(R"("created":9223372036854775807)");
    QTest::newRow("two clips of one number") << QByteArray(R"("created":1,"clips":[{"index":0},{"index":0}])");
    QTest::newRow("clips that are none") << QByteArray(R"("created":1,"clips":"ab")");
    QTest::newRow("an address with a user") << recipe("https://me:pass@model.example/predict");
    QTest::newRow("an address in other letters") << recipe("HTTPS://Model.example/%7Ea b");
    QTest::newRow("a text that is no JSON")
        << QByteArray(R"("created":1,"recipe":{"model":"json","endpoint":{},"text":"{","files":[]})");
}

void LibraryArchiveTest::addsNothingTwiceOfWhatIsKeptInAnotherForm()
{
    QFETCH(const QByteArray, members);
    const QByteArray id = "20261125-000000-000-0009";
    writeZip(path("odd.zip"), {{"jobs/" + id + "/job.json", R"({"melodeck_job":1,"job":{"id":")" + id +
                                                                R"(","state":"Done",)" + members + R"(},"files":[]})"},
                               {"manifest.json", "{\"melodeck_library\":1,\"files\":[]}"}});
    QCOMPARE(importInto(QStringLiteral("b"), QStringLiteral("odd.zip"))->added, 1);
    const auto again = importInto(QStringLiteral("b"), QStringLiteral("odd.zip"));
    QVERIFY2(again, why(again).constData());
    QCOMPARE(again->added, 0);
    QCOMPARE(again->known, 1);
}

void LibraryArchiveTest::keepsAnotherJobOfTheSameIdUnderANewOne()
{
    QVERIFY(exportAll());
    core::JobRecord other = jobWithClips(path("b"), kFirst);
    other.recipe.fields = {{"prompts", {"sad waltz"}}};
    addJob(path("b"), other);
    const QByteArray before = readBytes(other.answer.clips[0].path);
    const auto imported = importInto(QStringLiteral("b"));
    QCOMPARE(imported.value().added, 3);
    QCOMPARE(imported->renamed.size(), std::size_t(1));
    QCOMPARE(imported->renamed[0].first, kFirst);
    const QString id = imported->renamed[0].second;
    QVERIFY(id.startsWith(QStringLiteral("20261123-142501-482-")));
    QVERIFY(jobIn(QStringLiteral("b"), kFirst).recipe == other.recipe);
    QCOMPARE(readBytes(other.answer.clips[0].path), before);
    const core::JobRecord added = jobIn(QStringLiteral("b"), id);
    QCOMPARE(readBytes(added.answer.clips.at(1).path),
             readBytes(jobIn(QStringLiteral("a"), kFirst).answer.clips[1].path));
}

void LibraryArchiveTest::bringsBackAFileThatWasLost()
{
    QVERIFY(exportAll());
    const QString lost = jobIn(QStringLiteral("a"), kFirst).answer.clips.at(1).path;
    const QByteArray bytes = readBytes(lost);
    QVERIFY(QFile::remove(lost));
    const auto imported = importInto(QStringLiteral("a"));
    QCOMPARE(imported.value().repaired, 1);
    QCOMPARE(imported->added, 0);
    QCOMPARE(imported->known, 2);
    QCOMPARE(readBytes(lost), bytes);
}

void LibraryArchiveTest::takesInWhatAnImportLeftThatWasCutOff()
{
    QVERIFY(exportAll());
    // Its files are at their place, and its row did not come; of another folder nothing is known.
    const QString mine = store::clipFolderOf(path("b"), kFirst) + QStringLiteral("/clip_0.wav");
    writeBytes(mine, readBytes(jobIn(QStringLiteral("a"), kFirst).answer.clips.at(0).path));
    writeBytes(store::clipFolderOf(path("b"), kThird) + QStringLiteral("/clip_0.wav"), "somebody else's");
    const auto imported = importInto(QStringLiteral("b"));
    QCOMPARE(imported.value().added, 3);
    QCOMPARE(imported->renamed.size(), std::size_t(1));
    QCOMPARE(imported->renamed[0].first, kThird);
    QCOMPARE(jobIn(QStringLiteral("b"), kFirst).answer.clips.at(0).path, mine);
    QCOMPARE(readBytes(store::clipFolderOf(path("b"), kThird) + QStringLiteral("/clip_0.wav")),
             QByteArray("somebody else's"));
}

void LibraryArchiveTest::findsABitThatFlipped()
{
    QVERIFY(exportAll());
    QByteArray zip = readBytes(path("a.zip"));
    const qsizetype at = zip.indexOf("happy rock 1");
    QVERIFY(at > 0);
    zip[at] = static_cast<char>(zip.at(at) ^ 0x10);
    writeBytes(path("a.zip"), zip);
    const auto imported = importInto(QStringLiteral("b"));
    QVERIFY2(imported, why(imported).constData());
    QCOMPARE(imported->added, 3);
    QCOMPARE(imported->leftOut.size(), std::size_t(1));
    QCOMPARE(imported->leftOut[0].path, QStringLiteral("jobs/%1/clip_1.wav").arg(kFirst));
    const core::JobRecord job = jobIn(QStringLiteral("b"), kFirst);
    QVERIFY(QFileInfo::exists(job.answer.clips.at(0).path));
    QVERIFY(!QFileInfo::exists(job.answer.clips.at(1).path));
    // Another archive of it, this one whole, brings it back.
    QVERIFY(QFile::remove(path("a.zip")));
    QVERIFY(exportAll());
    QCOMPARE(importInto(QStringLiteral("b")).value().repaired, 1);
    QVERIFY(QFileInfo::exists(job.answer.clips.at(1).path));
}

void LibraryArchiveTest::readsWhatIsLeftOfAnArchiveThatWasCutOff()
{
    QVERIFY(exportAll());
    QByteArray zip = readBytes(path("a.zip"));
    zip.truncate(zip.indexOf(QByteArray("jobs/") + kThird.toUtf8()) + 40);
    writeBytes(path("a.zip"), zip);
    const auto imported = importInto(QStringLiteral("b"));
    QVERIFY2(imported, why(imported).constData());
    QCOMPARE(imported->added, 2);
    QVERIFY(!imported->leftOut.empty());
}

void LibraryArchiveTest::refusesNamesThatLeadOutOfTheLibrary()
{
    const QByteArray job = "jobs/20261125-000000-000-0009/";
    writeZip(path("evil.zip"), {{"../evil1", "x"},
                                {"/tmp/melodeck-evil2", "x"},
                                {job + "../../../evil3", "x"},
                                {job + "%2e%2e/%2e%2e/evil4", "x"},
                                {job + "link", {}, AE_IFLNK, "/etc/passwd"},
                                {job + "clip_0.wav", "x"},
                                {job + "job.json", jobJson("../../../evil5", 1)},
                                {"library.sqlite", "x"},
                                {"jobs/../../evil/job.json", jobJson("clip_0.wav", 1)},
                                {"manifest.json", "{\"melodeck_library\":1,\"files\":[]}"}});
    const auto imported = importInto(QStringLiteral("b"), QStringLiteral("evil.zip"));
    QVERIFY2(imported, why(imported).constData());
    QCOMPARE(imported->added, 0);
    for (const char* name : {"../evil1", "evil2", "evil3", "evil4", "link", "job.json", "library.sqlite"}) {
        QVERIFY2(names(imported->leftOut, QLatin1String(name)), name);
    }
    QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("evil*")}), QStringList{QStringLiteral("evil.zip")});
    QVERIFY(!QFileInfo::exists(QStringLiteral("/tmp/melodeck-evil2")));
    QVERIFY(!QFileInfo::exists(path("b/clips")));
}

void LibraryArchiveTest::leavesOutOnlyTheJobWhoseNamesNoDiskTakes_data()
{
    QTest::addColumn<QList<QByteArray>>("files");
    QTest::newRow("longer than a name may be") << QList<QByteArray>{QByteArray(256, 'x')};
    QTest::newRow("with no room for what it is called while it grows") << QList<QByteArray>{QByteArray(254, 'x')};
    QTest::newRow("longer in bytes") << QList<QByteArray>{QByteArray("\xE2\x99\xAA").repeated(90)};
    QTest::newRow("a folder of that name") << QList<QByteArray>{QByteArray(256, 'x') + "/a"};
    QTest::newRow("a file and a folder") << QList<QByteArray>{"a", "a/b"};
    QTest::newRow("a folder and a file") << QList<QByteArray>{"a/b/c", "a!", "a/b"};
}

void LibraryArchiveTest::leavesOutOnlyTheJobWhoseNamesNoDiskTakes()
{
    QFETCH(const QList<QByteArray>, files);
    const QByteArray job = "jobs/20261125-000000-000-0009/";
    const QByteArray good = "20261125-000000-001-000a";
    QList<Thing> things;
    QByteArray list;
    for (const QByteArray& file : files) {
        list += list.isEmpty() ? "" : ",";
        list += R"({"name":")" + file + R"(","bytes":1,"sha256":")" + QByteArray(64, '0') + "\"}";
    }
    things.append({job + "job.json", R"({"melodeck_job":1,"job":{"id":"20261125-000000-000-0009","state":"Done",)"
                                     R"("created":1,"clips":[]},"files":[)" +
                                         list + "]}"});
    for (const QByteArray& file : files) {
        things.append({job + file.toPercentEncoding("/"), "x"});
    }
    things.append({"jobs/" + good + "/job.json", R"({"melodeck_job":1,"job":{"id":")" + good +
                                                     R"(","state":"Done","created":1,"clips":[]},"files":[]})"});
    things.append({QByteArray("manifest.json"), QByteArray("{\"melodeck_library\":1,\"files\":[]}")});
    writeZip(path("odd.zip"), things);
    const auto imported = importInto(QStringLiteral("b"), QStringLiteral("odd.zip"));
    QVERIFY2(imported, why(imported).constData());
    QCOMPARE(imported->added, 1);
    QCOMPARE(jobIn(QStringLiteral("b"), QString::fromLatin1(good)).state, core::JobState::Done);
    QVERIFY(names(imported->leftOut, QStringLiteral("20261125-000000-000-0009/job.json")));
}

void LibraryArchiveTest::refusesAnArchiveThatLiesAboutItsSizes()
{
    const QByteArray job = "jobs/20261125-000000-000-0009/";
    const QByteArray manifest = "{\"melodeck_library\":1,\"files\":[]}";
    writeZip(
        path("huge.zip"),
        {{job + "clip_0.wav", "x"}, {job + "job.json", jobJson("clip_0.wav", 1LL << 60)}, {"manifest.json", manifest}});
    const auto refused = importInto(QStringLiteral("b"), QStringLiteral("huge.zip"));
    QCOMPARE(refused.error().code, core::ErrorCode::Io);
    QVERIFY(refused.error().message.contains(QStringLiteral("Nothing was changed")));
    // More than it says: a megabyte of zeros takes a kilobyte in an archive.
    writeZip(path("bomb.zip"), {{job + "clip_0.wav", QByteArray(1'000'000, '\0')},
                                {job + "job.json", jobJson("clip_0.wav", 10)},
                                {"manifest.json", manifest}});
    const auto imported = importInto(QStringLiteral("b"), QStringLiteral("bomb.zip"));
    QVERIFY(imported);
    QVERIFY(names(imported->leftOut, QStringLiteral("clip_0.wav")));
    QVERIFY(!QFileInfo::exists(store::clipFolderOf(path("b"), QStringLiteral("20261125-000000-000-0009"))));
}

void LibraryArchiveTest::leavesNoHalfArchive()
{
    std::stop_source stop;
    stop.request_stop();
    store::WorkProgress progress;
    const auto stopped =
        store::exportLibrary(path("a"), path("a.zip"), {}, core::TakenName::IsForeign, progress, stop.get_token());
    QCOMPARE(stopped.error().code, core::ErrorCode::Cancelled);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList());
    const auto nowhere = store::exportLibrary(path("a"), QStringLiteral("/dev/full/a.zip"), {},
                                              core::TakenName::IsForeign, progress, {});
    QCOMPARE(nowhere.error().code, core::ErrorCode::Io);
}

void LibraryArchiveTest::replacesNothingUnasked()
{
    writeBytes(path("a.zip"), "mine");
    QCOMPARE(exportAll().error().code, core::ErrorCode::Io);
    QCOMPARE(readBytes(path("a.zip")), QByteArray("mine"));
}

void LibraryArchiveTest::saysThatItIsNoArchive()
{
    writeBytes(path("a.zip"), "not at all");
    QCOMPARE(importInto(QStringLiteral("b")).error().code, core::ErrorCode::Parse);
    writeZip(path("b.zip"), {{"holiday.jpg", "x"}});
    QCOMPARE(importInto(QStringLiteral("b"), QStringLiteral("b.zip")).error().code, core::ErrorCode::Parse);
    QCOMPARE(importInto(QStringLiteral("b"), QStringLiteral("c.zip")).error().code, core::ErrorCode::NotFound);
    QVERIFY(QDir().mkpath(path("d.zip")));
    const auto folder = importInto(QStringLiteral("b"), QStringLiteral("d.zip"));
    QCOMPARE(folder.error().code, core::ErrorCode::Io);
    QVERIFY2(folder.error().message.contains(QStringLiteral("it is not a file")), why(folder).constData());
}

void LibraryArchiveTest::refusesTheArchiveOfANewerMelodeck()
{
    writeZip(path("a.zip"), {{"manifest.json", "{\"melodeck_library\":2,\"files\":[]}"}});
    QCOMPARE(importInto(QStringLiteral("b")).error().code, core::ErrorCode::Unavailable);
}

void LibraryArchiveTest::importsOnlyOnceAtATime()
{
    QVERIFY(exportAll());
    QVERIFY(QDir().mkpath(path("b")));
    const auto other = store::OwnerLock::takeOver(path("b"), QStringLiteral("importing"));
    QVERIFY(other != nullptr);
    QCOMPARE(importInto(QStringLiteral("b")).error().code, core::ErrorCode::Io);
}

QTEST_GUILESS_MAIN(LibraryArchiveTest)
#include "LibraryArchiveTest.moc"
