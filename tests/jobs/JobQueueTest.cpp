#include "jobs/JobQueue.h"

#include "jobs/Workshop.h"
#include "store/StoreThread.h"
#include "support/AudioSamples.h"
#include "support/Sanitizers.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

#include <malloc.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <future>
#include <string>

using namespace melodeck;
using namespace melodeck::tests;
using core::JobState;
using support::FaultyConnection;
using support::Gate;
namespace scripts = support::scripts;

Q_DECLARE_METATYPE(core::Error)

namespace {

constexpr int kPatienceMs = 15'000;

/// A queue over a library in a folder of its own.
struct Desk
{
    explicit Desk(Workshop& shop, const QString& folder, jobs::QueueOptions options = {})
        : store(folder)
        , queue(shop.services(), store, std::move(options))
    {
        queue.setParallel(shop.recipe("/").endpoint, 2);
    }

    [[nodiscard]] JobState stateOf(const QString& id) const { return queue.find(id)->state; }

    store::StoreThread store;
    jobs::JobQueue queue;
};

} // namespace

class JobQueueTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsAJobAndKeepsIt();
    void runsTwoAtATimeInTheOrderGiven();
    void cancelsAJobThatWaitsWithoutSendingIt();
    void cancelsAJobThatRuns();
    void leavesFinishedAndForeignJobsAlone();
    void keepsAStarThatWasGivenWhileTheJobRan();
    void tellsEachClipAsItArrives();
    void listensToWhatOnlyTheWindowDecodes();
    void showsEarlierJobsNewestFirst();
    void tellsEarlierJobsOfThisRunFromOthers();
    void goesOnWithoutALibrary();
    void keepsWhatArrivedWhenTheProgramIsClosed();
    void learnsHowLongARequestTakes();
    void backsUpAgainWhileItStaysOpen();
    void saysThatAnAnswerIsSafeWhereItsFolderCannotBeMade();
    void sendsNothingThatNoJournalKnows();
    void takesLessThanAKibibyteForAJobThatWaits();

private:
    [[nodiscard]] QString library(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    QTemporaryDir m_folder;
};

void JobQueueTest::runsAJobAndKeepsIt()
{
    Workshop shop;
    shop.server.route("/predict", scripts::fixed(200, musicGenAnswer(threeClips())));
    QString id;
    {
        Desk desk(shop, library("keeps"));
        QSignalSpy added(&desk.queue, &jobs::JobQueue::jobsAdded);
        QSignalSpy finished(&desk.queue, &jobs::JobQueue::jobFinished);
        id = desk.queue.submit(shop.recipe("/predict", {"rock", "EDM", "jazz"}));
        QCOMPARE(added.size(), 1);
        QCOMPARE(desk.queue.unfinished(), std::vector<QString>{id});
        QVERIFY(finished.wait(kPatienceMs));
        QCOMPARE(finished.at(0).at(0).toString(), id);
        const auto job = desk.queue.find(id);
        QCOMPARE(job->state, JobState::Done);
        QCOMPARE(job->answer.clips.size(), std::size_t{3});
        QVERIFY(job->answer.clips[0].path.startsWith(library("keeps")));
        QVERIFY(job->started.isValid() && job->finished >= job->started);
        QVERIFY(desk.queue.unfinished().empty());
        QCOMPARE(desk.queue.progressOf(id)->phase(), JobState::Done);
    }
    const auto jobs = store::Library::open(library("keeps")).value()->page(10);
    QCOMPARE(jobs->size(), std::size_t{1});
    QCOMPARE(jobs->front().id, id);
    QCOMPARE(jobs->front().answer.clips.size(), std::size_t{3});
    QVERIFY(readBytes(jobs->front().answer.clips[2].path) == threeClips()[2]);
}

void JobQueueTest::runsTwoAtATimeInTheOrderGiven()
{
    Workshop shop;
    std::array<Gate, 4> begun;
    std::array<Gate, 4> mayEnd;
    for (std::size_t i = 0; i < 4; ++i) {
        shop.server.route("/" + QByteArray::number(static_cast<int>(i)), [&, i](FaultyConnection& connection) {
            connection.readBody();
            begun[i].open();
            static_cast<void>(mayEnd[i].wait());
            connection.send(scripts::answer(200, "{}"));
        });
    }
    Desk desk(shop, library("order"));
    QSignalSpy finished(&desk.queue, &jobs::JobQueue::jobFinished);
    std::vector<QString> ids;
    for (int i = 0; i < 4; ++i) {
        ids.push_back(desk.queue.submit(shop.recipe("/" + QByteArray::number(i))));
    }
    QVERIFY(std::is_sorted(ids.begin(), ids.end()));
    QCOMPARE(desk.queue.unfinished(), ids);
    QTRY_VERIFY_WITH_TIMEOUT(core::isRunning(desk.stateOf(ids[1])), kPatienceMs);
    QVERIFY(begun[0].wait() && begun[1].wait());
    QCOMPARE(desk.stateOf(ids[2]), JobState::Queued);
    QCOMPARE(desk.stateOf(ids[3]), JobState::Queued);
    mayEnd[1].open(); // the second ends first: the third follows, not the fourth
    QVERIFY(finished.wait(kPatienceMs));
    QVERIFY(begun[2].wait());
    QCOMPARE(desk.stateOf(ids[1]), JobState::Done);
    QCOMPARE(desk.stateOf(ids[3]), JobState::Queued);
    QCOMPARE(desk.queue.unfinished(), (std::vector<QString>{ids[0], ids[2], ids[3]}));
    for (Gate& gate : mayEnd) {
        gate.open();
    }
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 4, kPatienceMs);
}

void JobQueueTest::cancelsAJobThatWaitsWithoutSendingIt()
{
    Workshop shop;
    Gate mayEnd;
    shop.server.route("/predict", [&](FaultyConnection& connection) {
        connection.readBody();
        static_cast<void>(mayEnd.wait());
        connection.send(scripts::answer(200, "{}"));
    });
    Desk desk(shop, library("cancel"));
    QSignalSpy finished(&desk.queue, &jobs::JobQueue::jobFinished);
    desk.queue.submit(shop.recipe("/predict"));
    desk.queue.submit(shop.recipe("/predict"));
    const QString third = desk.queue.submit(shop.recipe("/predict"));
    desk.queue.cancel(third);
    QCOMPARE(finished.size(), 1); // at once
    QCOMPARE(desk.stateOf(third), JobState::Cancelled);
    QVERIFY(desk.queue.find(third)->error->message.contains(QStringLiteral("never left this computer")));
    mayEnd.open();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 3, kPatienceMs);
    QCOMPARE(shop.server.requests(2).size(), std::size_t{2});
}

void JobQueueTest::cancelsAJobThatRuns()
{
    Workshop shop;
    Gate begun;
    shop.server.route("/predict", [&](FaultyConnection& connection) {
        connection.readBody();
        begun.open();
        connection.waitForClose();
    });
    Desk desk(shop, library("running"));
    QSignalSpy finished(&desk.queue, &jobs::JobQueue::jobFinished);
    const QString id = desk.queue.submit(shop.recipe("/predict"));
    QTRY_VERIFY_WITH_TIMEOUT(core::isRunning(desk.stateOf(id)), kPatienceMs);
    QVERIFY(begun.wait());
    desk.queue.cancel(id);
    QVERIFY(finished.wait(kPatienceMs));
    QCOMPARE(desk.stateOf(id), JobState::Cancelled);
    QVERIFY(desk.queue.find(id)->error->message.contains(QStringLiteral("Stopped here")));
}

void JobQueueTest::leavesFinishedAndForeignJobsAlone()
{
    Workshop shop;
    shop.server.route("/predict", scripts::fixed(200, "{}"));
    Desk desk(shop, library("alone"));
    QSignalSpy finished(&desk.queue, &jobs::JobQueue::jobFinished);
    const QString id = desk.queue.submit(shop.recipe("/predict"));
    QVERIFY(finished.wait(kPatienceMs));
    desk.queue.cancel(id);
    desk.queue.cancel(QStringLiteral("nobody"));
    desk.queue.setStarred(QStringLiteral("nobody"), 0, true);
    QCOMPARE(desk.stateOf(id), JobState::Done);
    QCOMPARE(finished.size(), 1);
    QVERIFY(!desk.queue.find(QStringLiteral("nobody")));
    QVERIFY(!desk.queue.progressOf(QStringLiteral("nobody")));
}

void JobQueueTest::keepsAStarThatWasGivenWhileTheJobRan()
{
    Workshop shop;
    Gate mayEnd;
    const QByteArray answer = musicGenAnswer(threeClips());
    const qsizetype first = musicGenAnswer({threeClips()[0]}).size();
    shop.server.route("/predict", [&](FaultyConnection& connection) {
        connection.readBody();
        connection.send(scripts::head(200, answer.size()) + answer.left(first));
        static_cast<void>(mayEnd.wait());
        connection.send(answer.mid(first));
    });
    {
        Desk desk(shop, library("star"));
        QSignalSpy clips(&desk.queue, &jobs::JobQueue::clipAdded);
        QSignalSpy finished(&desk.queue, &jobs::JobQueue::jobFinished);
        const QString id = desk.queue.submit(shop.recipe("/predict"));
        QVERIFY(clips.wait(kPatienceMs));
        desk.queue.setStarred(id, 0, true);
        mayEnd.open();
        QVERIFY(finished.wait(kPatienceMs));
        QVERIFY(desk.queue.find(id)->answer.clips[0].starred);
        QVERIFY(!desk.queue.find(id)->answer.clips[1].starred);
    }
    QVERIFY(store::Library::open(library("star")).value()->page(1)->front().answer.clips[0].starred);
}

void JobQueueTest::tellsEachClipAsItArrives()
{
    Workshop shop;
    shop.server.route("/predict", scripts::fixed(200, musicGenAnswer(threeClips())));
    Desk desk(shop, library("clips"));
    QSignalSpy clips(&desk.queue, &jobs::JobQueue::clipAdded);
    QSignalSpy finished(&desk.queue, &jobs::JobQueue::jobFinished);
    desk.queue.submit(shop.recipe("/predict"));
    QVERIFY(finished.wait(kPatienceMs));
    QCOMPARE(clips.size(), 3);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(clips.at(i).at(1).toInt(), i);
    }
}

void JobQueueTest::listensToWhatOnlyTheWindowDecodes()
{
    Workshop shop;
    // Two frames of ADTS: AAC, of 32 bytes each.
    const QByteArray frame = QByteArray::fromHex("fff150800400fc") + QByteArray(25, '\x21');
    const QByteArray clip = frame + frame;
    shop.server.route("/predict", scripts::fixed(200, musicGenAnswer({clip})));
    const QString sound = m_folder.filePath(QStringLiteral("sound.wav"));
    writeBytes(sound, support::sineWav(2.0));
    QStringList asked;
    jobs::QueueOptions options;
    options.readableSound = [&asked, &sound](const QString& path, const std::stop_token&) {
        asked << path;
        return core::Result<QString>(sound);
    };
    {
        Desk desk(shop, library("aac"), options);
        QSignalSpy measured(&desk.queue, &jobs::JobQueue::clipMeasured);
        const QString id = desk.queue.submit(shop.recipe("/predict", {"rock"}));
        QTRY_COMPARE_WITH_TIMEOUT(measured.size(), 1, kPatienceMs);
        const core::Clip& heard = desk.queue.find(id)->answer.clips.front();
        QCOMPARE(asked, QStringList{heard.path});
        QCOMPARE(heard.format, QStringLiteral("aac"));
        QCOMPARE(heard.durationSeconds, 2.0);
        QVERIFY(heard.loudnessLufs && heard.truePeak);
    }
    const auto jobs = store::Library::open(library("aac")).value()->page(10);
    QCOMPARE(jobs->front().answer.clips.front().durationSeconds, 2.0);
    QVERIFY(jobs->front().answer.clips.front().loudnessLufs);
    QVERIFY(readBytes(jobs->front().answer.clips.front().path) == clip);
}

void JobQueueTest::showsEarlierJobsNewestFirst()
{
    Workshop shop;
    shop.server.route("/predict", scripts::fixed(200, musicGenAnswer({threeClips()[0]})));
    QStringList ids;
    {
        Desk desk(shop, library("history"));
        QSignalSpy finished(&desk.queue, &jobs::JobQueue::jobFinished);
        for (int i = 0; i < 3; ++i) {
            ids.prepend(desk.queue.submit(shop.recipe("/predict")));
        }
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 3, kPatienceMs);
    }
    Desk desk(shop, library("history"));
    QSignalSpy loaded(&desk.queue, &jobs::JobQueue::historyLoaded);
    desk.queue.loadHistory(2);
    QVERIFY(loaded.wait(kPatienceMs));
    QCOMPARE(loaded.at(0).at(0).toStringList(), ids.mid(0, 2));
    QCOMPARE(desk.stateOf(ids.first()), JobState::Done);
    QVERIFY(readBytes(desk.queue.find(ids.first())->answer.clips.at(0).path) == threeClips()[0]);
    QVERIFY(desk.queue.unfinished().empty());
}

void JobQueueTest::tellsEarlierJobsOfThisRunFromOthers()
{
    Workshop shop;
    shop.server.route("/predict", scripts::fixed(200, "{}"));
    Desk desk(shop, library("twice"));
    QSignalSpy finished(&desk.queue, &jobs::JobQueue::jobFinished);
    QSignalSpy loaded(&desk.queue, &jobs::JobQueue::historyLoaded);
    desk.queue.submit(shop.recipe("/predict"));
    QVERIFY(finished.wait(kPatienceMs));
    desk.queue.loadHistory(10);
    QVERIFY(loaded.wait(kPatienceMs));
    // It is shown already; a second row would be a job that was never sent.
    QCOMPARE(loaded.at(0).at(0).toStringList(), QStringList());
}

void JobQueueTest::goesOnWithoutALibrary()
{
    Workshop shop;
    shop.server.route("/predict", scripts::fixed(200, musicGenAnswer(threeClips())));
    writeBytes(library("file"), "x");
    Desk desk(shop, library("file") + QStringLiteral("/melodeck"));
    QString told;
    connect(&desk.queue, &jobs::JobQueue::libraryFailed, this,
            [&told](const core::Error& error) { told += error.message; });
    QSignalSpy finished(&desk.queue, &jobs::JobQueue::jobFinished);
    const QString id = desk.queue.submit(shop.recipe("/predict"));
    QVERIFY(finished.wait(kPatienceMs));
    QCOMPARE(desk.stateOf(id), JobState::Done);
    const std::vector<core::Clip> clips = desk.queue.find(id)->answer.clips;
    QCOMPARE(clips.size(), std::size_t{3});
    QVERIFY(readBytes(clips[1].path) == threeClips()[1]);
    const QString root = clips[0].path.left(clips[0].path.indexOf(QStringLiteral("/clips/")));
    QVERIFY2(told.contains(root), qPrintable(told));
    QVERIFY(root.startsWith(QDir::tempPath()));
    QSignalSpy loaded(&desk.queue, &jobs::JobQueue::historyLoaded);
    desk.queue.loadHistory(10);
    QVERIFY(loaded.wait(kPatienceMs)); // whoever waits for it goes on
    QCOMPARE(loaded.at(0).at(0).toStringList(), QStringList());
    QDir(root).removeRecursively();
}

void JobQueueTest::keepsWhatArrivedWhenTheProgramIsClosed()
{
    Workshop shop;
    const QByteArray answer = musicGenAnswer(threeClips());
    shop.server.route("/predict", scripts::stalledAfter(scripts::head(200, answer.size()) +
                                                        answer.left(musicGenAnswer({threeClips()[0]}).size() + 100)));
    QString id;
    {
        Desk desk(shop, library("closed"));
        QSignalSpy clips(&desk.queue, &jobs::JobQueue::clipAdded);
        id = desk.queue.submit(shop.recipe("/predict"));
        QVERIFY(clips.wait(kPatienceMs));
    }
    const auto jobs = store::Library::open(library("closed")).value()->page(10);
    QVERIFY2(jobs->size() == 1, "a clip that was paid for is a file that nothing leads to");
    QCOMPARE(jobs->front().id, id);
    QCOMPARE(jobs->front().state, JobState::Cancelled);
    QCOMPARE(jobs->front().answer.clips.size(), std::size_t{1});
    QVERIFY(readBytes(jobs->front().answer.clips[0].path) == threeClips()[0]);
}

void JobQueueTest::learnsHowLongARequestTakes()
{
    Workshop shop;
    shop.server.route("/predict", scripts::fixed(200, "{}"));
    Desk desk(shop, library("time"));
    QSignalSpy finished(&desk.queue, &jobs::JobQueue::jobFinished);
    const core::Recipe recipe = shop.recipe("/predict");
    QVERIFY(!desk.queue.expectedSecondsFor(recipe));
    desk.queue.submit(recipe);
    desk.queue.submit(recipe);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, kPatienceMs);
    QVERIFY(desk.queue.expectedSecondsFor(recipe));
}

void JobQueueTest::backsUpAgainWhileItStaysOpen()
{
    Workshop shop;
    shop.server.route("/predict", scripts::fixed(200, musicGenAnswer(threeClips())));
    jobs::QueueOptions options;
    options.backupLook = std::chrono::milliseconds(10);
    Desk desk(shop, library("backup"), options);
    QSignalSpy finished(&desk.queue, &jobs::JobQueue::jobFinished);
    desk.queue.submit(shop.recipe("/predict"));
    QVERIFY(finished.wait(kPatienceMs));
    const QDir backups(library("backup") + QStringLiteral("/backup"));
    const auto made = [&backups] { return backups.entryList({QStringLiteral("library-*.sqlite")}, QDir::Files); };
    QTRY_COMPARE_WITH_TIMEOUT(made().size(), 1, kPatienceMs);
    // Two days later.
    QFile first(backups.filePath(made().front()));
    QVERIFY(first.rename(backups.filePath(QStringLiteral("library-20260101-000000.sqlite"))));
    QVERIFY(first.open(QIODevice::ReadWrite));
    QVERIFY(first.setFileTime(QDateTime::currentDateTime().addDays(-2), QFileDevice::FileModificationTime));
    first.close();
    QTRY_VERIFY_WITH_TIMEOUT(made().size() == 2, kPatienceMs);
}

void JobQueueTest::saysThatAnAnswerIsSafeWhereItsFolderCannotBeMade()
{
    Workshop shop;
    shop.server.route("/predict", scripts::fixed(200, musicGenAnswer(threeClips())));
    const QString taken = m_folder.filePath(QStringLiteral("taken"));
    writeBytes(taken, "a file, not a folder");
    QString id;
    {
        jobs::QueueOptions options;
        options.clipFolderOf = [taken](const core::JobRecord&) { return taken; };
        Desk desk(shop, library("taken-library"), options);
        QSignalSpy finished(&desk.queue, &jobs::JobQueue::jobFinished);
        id = desk.queue.submit(shop.recipe("/predict"));
        QVERIFY(finished.wait(kPatienceMs));
        const auto job = desk.queue.find(id);
        QCOMPARE(job->state, JobState::Failed);
        QVERIFY2(job->error->message.contains(QStringLiteral("do not send the request again")),
                 qPrintable(job->error->message));
    }
    QVERIFY(QFile::remove(taken));
    Desk desk(shop, library("taken-library"));
    QSignalSpy recovered(&desk.queue, &jobs::JobQueue::jobsRecovered);
    QVERIFY(recovered.wait(kPatienceMs));
    QCOMPARE(desk.queue.find(id)->state, JobState::Done);
    QVERIFY(readBytes(desk.queue.find(id)->answer.clips[2].path) == threeClips()[2]);
    QCOMPARE(shop.server.requests(1).size(), std::size_t{1});
}

void JobQueueTest::sendsNothingThatNoJournalKnows()
{
    Workshop shop;
    shop.server.route("/predict", scripts::fixed(200, musicGenAnswer(threeClips())));
    QDir().mkpath(library("journalless"));
    writeBytes(library("journalless/journal"), "a file, not a folder");
    Desk desk(shop, library("journalless"));
    QSignalSpy finished(&desk.queue, &jobs::JobQueue::jobFinished);
    core::Recipe paid = shop.recipe("/predict");
    paid.endpoint.url = QUrl(QStringLiteral("https://model-a.api.baseten.co/production/predict"));
    std::vector<jobs::NewJob> many(3, {paid, {}, {}});
    const QStringList ids = desk.queue.submitAll(std::move(many));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 3, kPatienceMs);
    for (const QString& id : ids) {
        QCOMPARE(desk.stateOf(id), JobState::Failed);
        QVERIFY(desk.queue.find(id)->error->message.startsWith(QStringLiteral("Nothing was sent")));
    }
    // This computer bills nobody.
    const QString free = desk.queue.submit(shop.recipe("/predict"));
    QVERIFY(finished.wait(kPatienceMs));
    QCOMPARE(desk.stateOf(free), JobState::Done);
}

void JobQueueTest::takesLessThanAKibibyteForAJobThatWaits()
{
    if (support::kIsSanitized) {
        QSKIP("a sanitizer's allocator tells other numbers");
    }
    constexpr std::size_t kJobs = 10'000;
    Workshop shop;
    Desk desk(shop, library("many"));
    QSignalSpy opened(&desk.queue, &jobs::JobQueue::opened);
    QVERIFY(opened.wait(kPatienceMs));
    desk.queue.pauseQueue();
    const auto before = ::mallinfo2();
    {
        std::vector<jobs::NewJob> jobs;
        for (std::size_t i = 0; i < kJobs; ++i) {
            jobs.push_back({shop.recipe("/predict", {"happy rock " + std::to_string(i), "energetic EDM", "sad jazz"}),
                            QString::number(i), QStringLiteral("batch")});
        }
        desk.queue.submitAll(std::move(jobs));
    }
    // The store thread gives back what it was told when it has written it.
    std::promise<void> written;
    desk.store.post([&written](store::StoreThread::OpenedLibrary&) { written.set_value(); });
    written.get_future().wait();
    const auto after = ::mallinfo2();
    QCOMPARE(desk.queue.waitingCount(), kJobs);
    const double each = static_cast<double>(after.uordblks - before.uordblks) / kJobs;
    QVERIFY2(each <= 1024.0, qPrintable(QStringLiteral("%1 bytes a job").arg(each)));
}

QTEST_GUILESS_MAIN(JobQueueTest)
#include "JobQueueTest.moc"
