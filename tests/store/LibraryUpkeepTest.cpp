#include "store/LibraryUpkeep.h"

#include "LibrarySamples.h"
#include "core/LibraryPlace.h"
#include "core/Paths.h"
#include "store/ClipFolder.h"
#include "store/Journal.h"
#include "store/Library.h"
#include "store/LibraryCheck.h"
#include "store/LibraryMove.h"
#include "store/OwnerLock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>
#include <string>
#include <thread>

using namespace melodeck;
using namespace melodeck::samples;
using store::CheckFinding;
using store::CleanUpRule;

namespace {

const QString kFirst = QStringLiteral("20261123-142501-482-0001");
const QString kSpeech = QStringLiteral("20261123-142501-483-0002");
const QString kThird = QStringLiteral("20261124-142501-484-0003");

template <class Value>
QByteArray why(const core::Result<Value>& result)
{
    return result ? QByteArray() : result.error().message.toUtf8();
}

QStringList idsOf(const std::vector<store::KeptJob>& jobs)
{
    QStringList ids;
    for (const store::KeptJob& job : jobs) {
        ids << job.id;
    }
    return ids;
}

const QDateTime kNow = QDateTime::fromMSecsSinceEpoch(1'795'900'000'000);

} // namespace

/// Also of LibraryCheck and LibraryMove.
class LibraryUpkeepTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saysThatThereIsNoLibrary();
    void tellsSizesByMonthAndModel();
    void plansNothingThatIsStarredOrUnsaved();
    void plansByEachPartOfARule();
    void takesNoAnswerThatWasKeptForNothing();
    void takesAnAnswerThatHasNoClipForUnsaved();
    void bringsBackFromTheTrash();
    void emptiesTheTrashForGood();
    void keepsInTheTrashWhatCameLately();
    void finishesAnEmptyingThatWasCutOff();
    void restoresWhatACutOffEmptyingHadMoved();
    void emptiesNothingThatIsTakenBackMeanwhile();
    void findsNothingWrongInASoundLibrary();
    void findsWhatIsMissingChangedAndUnknown();
    void goesOnWithACheckThatWasStopped();
    void movesToAnotherFolder();
    void refusesAPlaceThatIsNone();
    void staysWhereItIsWhileAnotherHasItOpen();
    void goesOnWithAMoveThatWasCutOff();
    void letsNobodyInWhileItMoves();
    void isNotOpenedWhereItWas();
    void movesWhatLinksLeadTo();
    void leavesAloneWhatOthersPutIntoTheNewFolder();
    void takesAlongWhatWasEditedAtTheLastMoment();
    void letsTheOldOneGoWhenAsked();
    void keepsOldFilesThatTheNewOneLacks();
    void makesNoNewLibraryWhereTheDiskIsAway();

private:
    [[nodiscard]] QString library() const { return m_folder->filePath(QStringLiteral("data/melodeck")); }
    [[nodiscard]] std::unique_ptr<store::LibraryUpkeep> upkeep() const
    {
        return std::move(store::LibraryUpkeep::open(core::libraryFolder()).value());
    }
    store::CheckReport check() { return store::checkLibrary(core::libraryFolder(), m_progress, {}).value(); }
    [[nodiscard]] QString clip(const QString& id, int index = 0) const
    {
        return QStringLiteral("%1/clip_%2.wav").arg(store::clipFolderOf(core::libraryFolder(), id)).arg(index);
    }
    [[nodiscard]] core::JobRecord failedJob() const
    {
        core::JobRecord failed = jobWithClips(library(), QStringLiteral("20261125-142501-484-0004"), 0);
        failed.state = core::JobState::Failed;
        failed.answer.json = core::Json();
        return failed;
    }
    [[nodiscard]] QString beside(const core::JobRecord& job, const char* name) const
    {
        return store::clipFolderOf(library(), job.id) + QLatin1Char('/') + QLatin1String(name);
    }
    /// Steps 1 and 2.
    core::Result<void> move(const QString& to)
    {
        if (auto copied = store::copyForMove(core::libraryFolder(), to, m_progress, {}); !copied) {
            return core::fail(copied.error());
        }
        core::LibraryPlace place = core::libraryPlace();
        place.pending = to;
        if (auto set = core::setLibraryPlace(place); !set) {
            return set;
        }
        return store::finishMove(m_progress, {});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    store::WorkProgress m_progress;
};

void LibraryUpkeepTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", m_folder->filePath(QStringLiteral("data")).toUtf8());
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->filePath(QStringLiteral("config")));
    makeLibrary(library());
}

void LibraryUpkeepTest::cleanup()
{
    QVERIFY(core::setLibraryPlace({}));
}

void LibraryUpkeepTest::saysThatThereIsNoLibrary()
{
    const QString nowhere = m_folder->filePath(QStringLiteral("nowhere"));
    QCOMPARE(store::LibraryUpkeep::open(nowhere).error().code, core::ErrorCode::NotFound);
    QCOMPARE(store::checkLibrary(nowhere, m_progress, {}).error().code, core::ErrorCode::NotFound);
    QVERIFY(!QFileInfo::exists(nowhere));
}

void LibraryUpkeepTest::tellsSizesByMonthAndModel()
{
    QCOMPARE(upkeep()->moveToTrash({kThird}, kNow).value(), 1);
    const auto sizes = upkeep()->sizes().value();
    QCOMPARE(sizes.shares.size(), std::size_t(2));
    QCOMPARE(sizes.shares[0].month, QStringLiteral("2026-11"));
    QCOMPARE(sizes.shares[0].model, QStringLiteral("sketch"));
    QCOMPARE(sizes.shares[0].jobs, 1);
    QCOMPARE(sizes.shares[0].clips, 2);
    QCOMPARE(sizes.shares[0].bytes, 2001);
    QCOMPARE(sizes.shares[1].model, QStringLiteral("whisper"));
    QCOMPARE(sizes.trashJobs, 1);
    QCOMPARE(sizes.trashBytes, 1000);
    QCOMPARE(sizes.clipBytes, 2001);
    QVERIFY(sizes.databaseBytes > 0);
    QCOMPARE(sizes.recordingBytes, 4);
}

void LibraryUpkeepTest::plansNothingThatIsStarredOrUnsaved()
{
    auto kept = upkeep();
    auto plan = kept->plan({}).value();
    QVERIFY(plan.jobs.empty());
    QCOMPARE(plan.unsaved, 2);
    QCOMPARE(plan.unsavedBytes, 3001);
    QCOMPARE(plan.starred, 1); // the transcript is in a collection
    QVERIFY(store::Library::open(library()).value()->setStarred(kFirst, 1, true));
    CleanUpRule all;
    all.unsaved = CleanUpRule::Unsaved::Goes;
    plan = kept->plan(all).value();
    QCOMPARE(idsOf(plan.jobs), QStringList{kThird});
    QCOMPARE(plan.bytes, 1000);
    QCOMPARE(plan.starred, 2);
    QCOMPARE(plan.jobs[0].title, QStringLiteral("happy rock 0"));
    QVERIFY(plan.jobs[0].isUnsaved);
}

void LibraryUpkeepTest::plansByEachPartOfARule()
{
    auto kept = upkeep();
    const std::vector<std::pair<QString, int>> saved{{kFirst, 0}, {kFirst, 1}};
    QVERIFY(kept->recordSaved(saved, kNow));
    QCOMPARE(idsOf(kept->plan({}).value().jobs), QStringList{kFirst});
    CleanUpRule rule;
    rule.which = CleanUpRule::Which::SavedElsewhere;
    rule.unsaved = CleanUpRule::Unsaved::Goes;
    QCOMPARE(idsOf(kept->plan(rule).value().jobs), QStringList{kFirst});
    rule.which = CleanUpRule::Which::All;
    rule.leastBytes = 1500;
    QCOMPARE(idsOf(kept->plan(rule).value().jobs), QStringList{kFirst});
    rule.leastBytes = 0;
    rule.model = QStringLiteral("musicgen");
    QVERIFY(kept->plan(rule).value().jobs.empty());
    rule.model = QStringLiteral("sketch");
    QCOMPARE(kept->plan(rule).value().jobs.size(), std::size_t(2));
    rule.createdBefore = QDateTime::fromMSecsSinceEpoch(1'795'444'501'482);
    QVERIFY(kept->plan(rule).value().jobs.empty());
    core::JobRecord failed = jobWithClips(library(), QStringLiteral("20261125-142501-484-0004"), 0);
    failed.state = core::JobState::Failed;
    addJob(library(), failed);
    CleanUpRule empty;
    empty.which = CleanUpRule::Which::WithoutClips;
    QCOMPARE(idsOf(kept->plan(empty).value().jobs), QStringList{failed.id});
}

void LibraryUpkeepTest::takesNoAnswerThatWasKeptForNothing()
{
    const core::JobRecord failed = failedJob();
    addJob(library(), failed);
    auto kept = upkeep();
    CleanUpRule empty;
    empty.which = CleanUpRule::Which::WithoutClips;
    writeBytes(beside(failed, "answer.received"), "the key was refused");
    writeBytes(beside(failed, "transcript.damaged.json"), "{");
    QCOMPARE(idsOf(kept->plan(empty).value().jobs), QStringList{failed.id});
    writeBytes(beside(failed, "answer.unread"), QByteArray(5000, 'x'));
    empty.unsaved = CleanUpRule::Unsaved::Goes;
    QVERIFY(kept->plan(empty).value().jobs.empty());

    const core::JobRecord words = jobWithClips(library(), QStringLiteral("20261125-142501-485-0005"), 0);
    addJob(library(), words);
    QCOMPARE(idsOf(kept->plan(empty).value().jobs), QStringList{words.id});
    writeBytes(beside(words, "answer.received"), "words alone");
    QVERIFY(kept->plan(empty).value().jobs.empty());
}

void LibraryUpkeepTest::takesAnAnswerThatHasNoClipForUnsaved()
{
    const core::JobRecord failed = failedJob();
    addJob(library(), failed);
    writeBytes(beside(failed, "answer.partial"), QByteArray(5000, 'x'));
    auto kept = upkeep();
    CleanUpRule large;
    large.leastBytes = 3000;
    auto plan = kept->plan(large).value();
    QVERIFY(plan.jobs.empty());
    QCOMPARE(plan.unsaved, 1);
    QCOMPARE(plan.unsavedBytes, 5000);
    large.unsaved = CleanUpRule::Unsaved::Goes;
    plan = kept->plan(large).value();
    QCOMPARE(idsOf(plan.jobs), QStringList{failed.id});
    QCOMPARE(plan.bytes, 5000);
    QVERIFY(plan.jobs[0].isUnsaved);

    auto sizes = kept->sizes().value();
    QCOMPARE(sizes.clipBytes, 8001);
    QCOMPARE(sizes.shares[0].model, QStringLiteral("sketch"));
    QCOMPARE(sizes.shares[0].clips, 3);
    QCOMPARE(sizes.shares[0].bytes, 8001);
    QCOMPARE(kept->moveToTrash({failed.id}, kNow).value(), 1);
    QCOMPARE(kept->trash().value()[0].bytes, 5000);
    QVERIFY(kept->trashed({failed.id}).value()[0].isUnsaved);
    sizes = kept->sizes().value();
    QCOMPARE(sizes.clipBytes, 3001);
    QCOMPARE(sizes.trashBytes, 5000);
    QCOMPARE(kept->emptyTrash({}, m_progress, {}).value().bytes, 5000);
}

void LibraryUpkeepTest::bringsBackFromTheTrash()
{
    auto kept = upkeep();
    QCOMPARE(kept->moveToTrash({kFirst, kFirst, QStringLiteral("20000101-000000-000-0000")}, kNow).value(), 1);
    QCOMPARE(idsOf(kept->trash().value()), QStringList{kFirst});
    QCOMPARE(kept->trash().value()[0].trashed, kNow);
    const auto told = kept->trashed({kFirst, kThird}).value();
    QCOMPARE(idsOf(told), QStringList{kFirst});
    QCOMPARE(told[0].title, kept->trash().value()[0].title);
    QVERIFY(told[0].clips > 0);
    QVERIFY(QFileInfo::exists(clip(kFirst)));
    QVERIFY(!kept->keptJobs().value().contains(kFirst));
    QCOMPARE(kept->restore({kFirst, kThird}).value(), 1);
    QVERIFY(kept->trash().value().empty());
    QVERIFY(kept->keptJobs().value().contains(kFirst));
}

void LibraryUpkeepTest::emptiesTheTrashForGood()
{
    auto kept = upkeep();
    QVERIFY(kept->moveToTrash({kFirst}, kNow));
    const auto emptied = kept->emptyTrash({}, m_progress, {}).value();
    QCOMPARE(emptied.jobs, 1);
    QCOMPARE(emptied.bytes, 2001);
    QVERIFY(!QFileInfo::exists(store::clipFolderOf(library(), kFirst)));
    QVERIFY(!kept->has(kFirst).value());
    QVERIFY(QFileInfo::exists(clip(kThird)));
    QVERIFY(QDir(library() + QStringLiteral("/trash")).isEmpty());
    QVERIFY(check().findings.empty());
}

void LibraryUpkeepTest::keepsInTheTrashWhatCameLately()
{
    auto kept = upkeep();
    QVERIFY(kept->moveToTrash({kFirst}, kNow.addDays(-31)));
    QVERIFY(kept->moveToTrash({kThird}, kNow.addDays(-29)));
    QCOMPARE(kept->emptyTrash(kNow.addDays(-store::kTrashDays), m_progress, {}).value().jobs, 1);
    QCOMPARE(idsOf(kept->trash().value()), QStringList{kThird});
    QVERIFY(QFileInfo::exists(clip(kThird)));
}

void LibraryUpkeepTest::finishesAnEmptyingThatWasCutOff()
{
    auto kept = upkeep();
    QVERIFY(kept->moveToTrash({kFirst, kThird}, kNow));
    QVERIFY(QDir().mkpath(library() + QStringLiteral("/trash")));
    // Of one the row is gone and its files are not, of the other the files have only left their place.
    QVERIFY(QDir().rename(store::clipFolderOf(library(), kFirst), library() + QStringLiteral("/trash/") + kFirst));
    QVERIFY(store::Library::open(library()).value()->remove(kFirst));
    QVERIFY(QDir().rename(store::clipFolderOf(library(), kThird), library() + QStringLiteral("/trash/") + kThird));
    QCOMPARE(kept->emptyTrash({}, m_progress, {}).value().jobs, 1);
    QVERIFY(QDir(library() + QStringLiteral("/trash")).isEmpty());
}

void LibraryUpkeepTest::restoresWhatACutOffEmptyingHadMoved()
{
    auto kept = upkeep();
    QVERIFY(kept->moveToTrash({kThird}, kNow));
    QVERIFY(QDir().mkpath(library() + QStringLiteral("/trash")));
    QVERIFY(QDir().rename(store::clipFolderOf(library(), kThird), library() + QStringLiteral("/trash/") + kThird));
    QCOMPARE(kept->restore({kThird}).value(), 1);
    QVERIFY(QFileInfo::exists(clip(kThird)));
}

void LibraryUpkeepTest::emptiesNothingThatIsTakenBackMeanwhile()
{
    QStringList ids;
    for (int i = 100; i < 160; ++i) {
        ids << QStringLiteral("20261125-142501-%1-0001").arg(i);
        addJob(library(), jobWithClips(library(), ids.back(), 1));
    }
    auto kept = upkeep();
    QCOMPARE(kept->moveToTrash(ids, kNow).value(), ids.size());
    // What is emptied last is taken back first.
    std::jthread other([&ids, folder = core::libraryFolder()] {
        const auto restoring = store::LibraryUpkeep::open(folder).value();
        for (const QString& id : ids) {
            [[maybe_unused]] const auto restored = restoring->restore({id});
        }
    });
    const auto emptied = kept->emptyTrash({}, m_progress, {});
    other.join();
    QVERIFY2(emptied, why(emptied).constData());
    qsizetype left = 0;
    for (const QString& id : ids) {
        const bool isThere = kept->has(id).value();
        QCOMPARE(QFileInfo::exists(clip(id)), isThere);
        left += isThere ? 1 : 0;
    }
    QCOMPARE(emptied->jobs, ids.size() - left);
    QVERIFY(kept->trash().value().empty());
    QVERIFY(QDir(library() + QStringLiteral("/trash")).isEmpty());
}

void LibraryUpkeepTest::findsNothingWrongInASoundLibrary()
{
    const auto first = check();
    QVERIFY(first.findings.empty());
    QVERIFY(first.isSound());
    QCOMPARE(first.files, 3);
    QCOMPARE(first.first, 3);
    QCOMPARE(first.bytes, 3001);
    QCOMPARE(check().first, 0);
}

void LibraryUpkeepTest::findsWhatIsMissingChangedAndUnknown()
{
    QVERIFY(check().findings.empty());
    QVERIFY(QFile::remove(clip(kFirst, 0)));
    QByteArray bytes = readBytes(clip(kFirst, 1));
    bytes[500] = static_cast<char>(bytes.at(500) ^ 1);
    writeBytes(clip(kFirst, 1), bytes);
    writeBytes(library() + QStringLiteral("/clips/2026-11/20261130-000000-000-0000/clip_0.wav"), "?");
    const auto report = check();
    QCOMPARE(report.findings.size(), std::size_t(3));
    QVERIFY(!report.isSound());
    QVERIFY(report.findings[0].kind == CheckFinding::Kind::Missing);
    QCOMPARE(report.findings[0].path, clip(kFirst, 0));
    QCOMPARE(report.findings[0].jobId, kFirst);
    QVERIFY(report.findings[1].kind == CheckFinding::Kind::Changed);
    QCOMPARE(report.findings[1].path, clip(kFirst, 1));
    QVERIFY(report.findings[2].kind == CheckFinding::Kind::Unknown);
    // It stays so: what was found is not taken for what should be.
    QCOMPARE(check().findings.size(), std::size_t(3));
}

void LibraryUpkeepTest::goesOnWithACheckThatWasStopped()
{
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(store::checkLibrary(library(), m_progress, stop.get_token()).error().code, core::ErrorCode::Cancelled);
    QVERIFY(check().findings.empty());
}

void LibraryUpkeepTest::movesToAnotherFolder()
{
    const QString to = m_folder->filePath(QStringLiteral("disk/Melodeck"));
    core::JobRecord asked = jobWithClips(library(), QStringLiteral("20261126-142501-484-0005"), 1);
    asked.recipe.files.push_back({QStringLiteral("melody"), library() + QStringLiteral("/recordings/my tune ä.wav"),
                                  std::nullopt, std::nullopt, QStringLiteral("00ff")});
    addJob(library(), asked);
    QVERIFY(check().findings.empty());
    const auto moved = move(to);
    QVERIFY2(moved, why(moved).constData());
    QCOMPARE(core::libraryFolder(), to);
    QCOMPARE(core::libraryPlace().previous, library());
    QVERIFY(core::libraryPlace().pending.isEmpty());
    QVERIFY(!QFileInfo::exists(to + QStringLiteral("/melodeck-move.json")));
    const auto report = check();
    QVERIFY(report.findings.empty());
    QCOMPARE(report.files, 4);
    QCOMPARE(report.first, 0);
    const auto there = store::Library::open(to).value();
    QCOMPARE(there->find(asked.id).value()->recipe.files.at(0).path, to + QStringLiteral("/recordings/my tune ä.wav"));
    QCOMPARE(there->filesWithHash(QStringLiteral("00ff")).value(),
             QStringList{to + QStringLiteral("/recordings/my tune ä.wav")});
    QVERIFY(QFileInfo::exists(library() + QStringLiteral("/library.sqlite"))); // the old one is whole
    QVERIFY(QFileInfo::exists(store::clipFolderOf(library(), kFirst) + QStringLiteral("/clip_0.wav")));
}

void LibraryUpkeepTest::refusesAPlaceThatIsNone()
{
    const auto refusal = [this](const QString& to) {
        const auto checked = store::checkMoveTarget(library(), to);
        return checked ? core::ErrorCode::Unknown : checked.error().code;
    };
    QCOMPARE(refusal(library()), core::ErrorCode::InvalidArgument);
    QCOMPARE(refusal(library() + QStringLiteral("/clips/new")), core::ErrorCode::InvalidArgument);
    QCOMPARE(refusal(QStringLiteral("relative")), core::ErrorCode::InvalidArgument);
    QCOMPARE(refusal(QStringLiteral("/proc/melodeck")), core::ErrorCode::Io);
    writeBytes(m_folder->filePath(QStringLiteral("full/mine.txt")), "mine");
    QCOMPARE(refusal(m_folder->filePath(QStringLiteral("full"))), core::ErrorCode::InvalidArgument);
    QCOMPARE(refusal(m_folder->filePath(QStringLiteral("fresh"))), core::ErrorCode::Unknown);
}

void LibraryUpkeepTest::staysWhereItIsWhileAnotherHasItOpen()
{
    const QString to = m_folder->filePath(QStringLiteral("disk"));
    {
        const auto other = store::Library::open(library()).value();
        const auto moved = move(to);
        QCOMPARE(moved.error().code, core::ErrorCode::Unavailable);
        QCOMPARE(core::libraryFolder(), library());
        QVERIFY(!core::libraryPlace().failure.isEmpty());
        QVERIFY(other->find(kFirst).value().has_value());
        QVERIFY(other->setStarred(kFirst, 0, true));
    }
    // What came in the meantime comes along.
    QVERIFY(store::finishMove(m_progress, {}));
    QCOMPARE(core::libraryFolder(), to);
    QVERIFY(store::Library::open(to).value()->find(kFirst).value()->answer.clips[0].starred);
}

void LibraryUpkeepTest::goesOnWithAMoveThatWasCutOff()
{
    const QString to = m_folder->filePath(QStringLiteral("disk"));
    QVERIFY(store::copyForMove(library(), to, m_progress, {}));
    // One file was being written, one is not what it says it is, one is gone since; the database was there already.
    const QString inside = store::clipFolderOf(to, kFirst);
    QVERIFY(QFile::rename(inside + QStringLiteral("/clip_0.wav"), inside + QStringLiteral("/clip_0.wav.part")));
    writeBytes(inside + QStringLiteral("/clip_1.wav"), "half");
    writeBytes(store::clipFolderOf(to, kThird) + QStringLiteral("/stale.wav"), "stale");
    writeBytes(to + QStringLiteral("/library.sqlite"), "half");
    const auto moved = move(to);
    QVERIFY2(moved, why(moved).constData());
    QVERIFY(check().findings.empty());
    QVERIFY(!QFileInfo::exists(store::clipFolderOf(to, kThird) + QStringLiteral("/stale.wav")));
    QCOMPARE(readBytes(clip(kFirst, 1)),
             readBytes(store::clipFolderOf(library(), kFirst) + QStringLiteral("/clip_1.wav")));
}

/// Another process tries all the time to write into the library that is being moved.
void LibraryUpkeepTest::letsNobodyInWhileItMoves()
{
    const QString to = m_folder->filePath(QStringLiteral("disk"));
    {
        // Large enough that its copy takes a while.
        core::JobRecord talk = jobWithClips(library(), QStringLiteral("20261127-142501-484-0001"), 0);
        talk.answer.json = {{"text", std::string(24UL * 1024 * 1024, 'a')}};
        addJob(library(), talk);
    }
    constexpr const char* kIntruder = R"(
import glob, sqlite3, sys, time
library, copy = sys.argv[1:]
print("ready", flush=True)
while True:
    try:
        database = sqlite3.connect(library, timeout=0, isolation_level=None)
        database.execute("BEGIN IMMEDIATE")
        if glob.glob(copy + "*"):
            print("got in", flush=True)
        database.execute("ROLLBACK")
    except sqlite3.Error:
        pass
    finally:
        database.close()
    time.sleep(0.002)
)";
    QProcess intruder;
    intruder.start(QStringLiteral("python3"),
                   {QStringLiteral("-c"), QLatin1String(kIntruder), library() + QStringLiteral("/library.sqlite"),
                    to + QStringLiteral("/library.sqlite.moving")});
    while (!intruder.canReadLine() && intruder.waitForReadyRead(30'000)) {
    }
    QCOMPARE(intruder.readLine(), QByteArray("ready\n"));
    core::Result<void> moved = core::fail(core::Error{});
    for (int i = 0; i < 200 && !moved; ++i) {
        moved = move(to); // while it is in there, it is in use
    }
    intruder.kill();
    QVERIFY(intruder.waitForFinished());
    QVERIFY2(moved, why(moved).constData());
    QCOMPARE(intruder.readAll(), QByteArray());
}

void LibraryUpkeepTest::isNotOpenedWhereItWas()
{
    {
        const auto moving = store::OwnerLock::takeOver(library(), QStringLiteral("moving"));
        QVERIFY(moving);
        QCOMPARE(store::Library::open(library()).error().code, core::ErrorCode::Unavailable);
    }
    const QString journal = library() + QStringLiteral("/journal");
    QVERIFY(store::Library::open(library()));
    QVERIFY(store::Journal::open(journal));
    QVERIFY(move(m_folder->filePath(QStringLiteral("disk"))));
    QCOMPARE(store::Library::open(library()).error().code, core::ErrorCode::Unavailable);
    QCOMPARE(store::Journal::open(journal).error().code, core::ErrorCode::Unavailable);
    QVERIFY(store::OwnerLock::ownersIn(journal).isEmpty());
}

void LibraryUpkeepTest::movesWhatLinksLeadTo()
{
    const QString big = m_folder->filePath(QStringLiteral("big"));
    QVERIFY(QDir().rename(library() + QStringLiteral("/clips"), big));
    QVERIFY(QFile::link(big, library() + QStringLiteral("/clips")));
    QVERIFY(move(m_folder->filePath(QStringLiteral("disk"))));
    QVERIFY(check().findings.empty());
    QVERIFY(!QFileInfo(core::libraryFolder() + QStringLiteral("/clips")).isSymLink());
    QVERIFY(store::removePrevious(m_progress, {}));
    QVERIFY(check().findings.empty());
}

void LibraryUpkeepTest::leavesAloneWhatOthersPutIntoTheNewFolder()
{
    const QString to = m_folder->filePath(QStringLiteral("disk"));
    QVERIFY(store::copyForMove(library(), to, m_progress, {}));
    writeBytes(to + QStringLiteral("/saved/mine.wav"), "mine");
    writeBytes(to + QStringLiteral("/export.zip"), "mine");
    store::forgetCopy(library(), to);
    QVERIFY(!QFileInfo::exists(to + QStringLiteral("/clips")));
    QCOMPARE(readBytes(to + QStringLiteral("/saved/mine.wav")), QByteArray("mine"));
    QCOMPARE(readBytes(to + QStringLiteral("/export.zip")), QByteArray("mine"));

    const QString other = m_folder->filePath(QStringLiteral("other"));
    QVERIFY(store::copyForMove(library(), other, m_progress, {}));
    writeBytes(other + QStringLiteral("/saved/mine.wav"), "mine");
    QVERIFY(move(other));
    QCOMPARE(readBytes(other + QStringLiteral("/saved/mine.wav")), QByteArray("mine"));
}

void LibraryUpkeepTest::takesAlongWhatWasEditedAtTheLastMoment()
{
    const QString to = m_folder->filePath(QStringLiteral("disk"));
    const QString edited = store::clipFolderOf(library(), kSpeech) + QStringLiteral("/transcript.edited.json");
    QVERIFY(store::copyForMove(library(), to, m_progress, {}));
    // Of the same length, and within the two seconds that a memory card cannot tell from one another.
    const QDateTime before = QFileInfo(edited).lastModified();
    writeBytes(edited, "[]");
    QFile file(edited);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.setFileTime(before, QFileDevice::FileModificationTime));
    file.close();
    QVERIFY(move(to));
    QCOMPARE(readBytes(store::clipFolderOf(to, kSpeech) + QStringLiteral("/transcript.edited.json")), QByteArray("[]"));
}

void LibraryUpkeepTest::letsTheOldOneGoWhenAsked()
{
    writeBytes(library() + QStringLiteral("/notes.txt"), "mine");
    QVERIFY(move(m_folder->filePath(QStringLiteral("disk"))));
    const auto removed = store::removePrevious(m_progress, {});
    QVERIFY(removed);
    QVERIFY(removed->bytes > 3000);
    QVERIFY(!QFileInfo::exists(library() + QStringLiteral("/clips")));
    QVERIFY(!QFileInfo::exists(library() + QStringLiteral("/library.sqlite")));
    QVERIFY(core::libraryPlace().previous.isEmpty());
    QVERIFY(check().findings.empty());
    // Home again.
    QVERIFY(QDir(library()).removeRecursively());
    QVERIFY(move(library()));
    QVERIFY(core::libraryPlace().folder.isEmpty());
    QVERIFY(check().findings.empty());
}

void LibraryUpkeepTest::keepsOldFilesThatTheNewOneLacks()
{
    QVERIFY(move(m_folder->filePath(QStringLiteral("disk"))));
    // The new disk has lost one job's folder, and a take; another job was thrown away there.
    QVERIFY(QDir(store::clipFolderOf(core::libraryFolder(), kFirst)).removeRecursively());
    QVERIFY(QDir(core::libraryFolder() + QStringLiteral("/recordings")).removeRecursively());
    // A result that came in there while it was moved is nowhere else.
    writeBytes(library() + QStringLiteral("/async/inbox/result.json"), "paid for");
    QVERIFY(upkeep()->moveToTrash({kThird}, kNow));
    QVERIFY(upkeep()->emptyTrash({}, m_progress, {}));
    const auto removed = store::removePrevious(m_progress, {});
    QVERIFY2(removed, why(removed).constData());
    QCOMPARE(removed->kept.size(), 4);
    QCOMPARE(readBytes(library() + QStringLiteral("/async/inbox/result.json")), QByteArray("paid for"));
    QCOMPARE(core::libraryPlace().previous, library()); // where they are is told
    QVERIFY(QFileInfo::exists(store::clipFolderOf(library(), kFirst) + QStringLiteral("/clip_0.wav")));
    QVERIFY(QFileInfo::exists(store::clipFolderOf(library(), kFirst) + QStringLiteral("/clip_1.wav")));
    QVERIFY(QFileInfo::exists(library() + QStringLiteral("/recordings/my tune ä.wav")));
    QVERIFY(!QFileInfo::exists(store::clipFolderOf(library(), kThird)));
    QVERIFY(!QFileInfo::exists(store::clipFolderOf(library(), kSpeech)));
}

void LibraryUpkeepTest::makesNoNewLibraryWhereTheDiskIsAway()
{
    const QString to = m_folder->filePath(QStringLiteral("disk"));
    QVERIFY(move(to));
    QVERIFY(QDir().rename(to, m_folder->filePath(QStringLiteral("away"))));
    const auto opened = store::Library::open(core::libraryFolder());
    QCOMPARE(opened.error().code, core::ErrorCode::Io);
    QVERIFY(opened.error().message.contains(QStringLiteral("not connected")));
    QVERIFY(!QFileInfo::exists(to + QStringLiteral("/library.sqlite")));
    QVERIFY(QDir().rename(m_folder->filePath(QStringLiteral("away")), to));
    QVERIFY(store::Library::open(core::libraryFolder()));
}

QTEST_GUILESS_MAIN(LibraryUpkeepTest)
#include "LibraryUpkeepTest.moc"
