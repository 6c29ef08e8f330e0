#include "ui/results/ResultsPanel.h"

#include "jobs/ReceivedAnswer.h"
#include "support/AudioSamples.h"
#include "support/FaultyServer.h"
#include "support/OwnHome.h"
#include "ui/answer/AnswerDialog.h"
#include "ui/results/BatchBlock.h"
#include "ui/results/ClipRow.h"
#include "ui/results/EmptyResults.h"
#include "ui/results/JobBlock.h"
#include "ui/results/PictureRow.h"
#include "ui/widgets/WaveformView.h"
#include "ui/window/WindowFixture.h"

#include <QAbstractButton>
#include <QBuffer>
#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>
#include <QUrlQuery>

#include <atomic>
#include <cstdlib>

using namespace melodeck;
namespace scripts = support::scripts;

namespace {

constexpr int kLimitMs = 60'000;

QString wordsOf(const QWidget* widget)
{
    QStringList words;
    const auto labels = widget->findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        words << (label->isVisible() ? label->text() : QString());
    }
    return words.join(QLatin1Char(' '));
}

QByteArray answerWith(int clips)
{
    const QByteArray one = '"' + support::sineWav(0.2).toBase64() + '"';
    QByteArrayList all;
    for (int i = 0; i < clips; ++i) {
        all << one;
    }
    return "{\"data\": [" + all.join(',') + "]}";
}

const QByteArray kJson("Content-Type: application/json\r\n");

} // namespace

class ResultsPanelTest final : public QObject
{
    Q_OBJECT

    struct Desk
    {
        explicit Desk(const QString& library)
            : store(library)
            , engine(QStringLiteral("no-engine"))
            , queue({http, engine, keys}, store)
            , player(std::make_unique<tests::NoSoundDevice>())
            , panel(queue, player)
        {
            panel.resize(720, 800);
            panel.show();
        }

        core::Recipe recipe(const QByteArray& target, int prompts = 1) const
        {
            core::Recipe recipe;
            recipe.model = QStringLiteral("musicgen-melody");
            recipe.endpoint.kind = core::EndpointKind::Custom;
            recipe.endpoint.url = server.url(target);
            for (int i = 0; i < prompts; ++i) {
                recipe.fields["prompts"].push_back("prompt " + std::to_string(i));
            }
            return recipe;
        }

        QStringList submitBatch(const QByteArray& target, int count)
        {
            std::vector<jobs::NewJob> all;
            const QString batch = core::newJobId();
            for (int i = 0; i < count; ++i) {
                all.push_back({recipe(target), QString::number(i), batch});
            }
            return queue.submitAll(std::move(all));
        }

        bool waitUntilIdle()
        {
            return QTest::qWaitFor([this] { return queue.unfinished().empty(); }, kLimitMs);
        }

        QAbstractButton* button(const char* name) const
        {
            return panel.findChild<QAbstractButton*>(QLatin1String(name));
        }

        support::FaultyServer server;
        store::SessionKeys keys;
        store::StoreThread store;
        jobs::LocalEngine engine;
        net::HttpClient http;
        jobs::JobQueue queue;
        ui::Player player;
        ui::ResultsPanel panel;
    };

private Q_SLOTS:
    void initTestCase() { ui::installTranslations(*qApp); }

    void whatWillBeThereIsSaidWhileThereIsNothing()
    {
        const QTemporaryDir library;
        Desk desk(library.path());
        const auto* empty = desk.panel.findChild<QWidget*>(QStringLiteral("emptyResults"));
        QVERIFY(empty != nullptr && empty->isVisible());
        desk.panel.setNextStep(ui::Composing::Request, QStringLiteral("Generate 3 clips"));
        QVERIFY2(
            wordsOf(empty).startsWith(QStringLiteral("Results appear here Press “Generate 3 clips” below the form.")),
            qPrintable(wordsOf(empty)));
        desk.panel.setNextStep(ui::Composing::Batch, QStringLiteral("Run 6 jobs"));
        QVERIFY2(wordsOf(empty).contains(QStringLiteral("Press “Run 6 jobs” below the form. The batch stands here")),
                 qPrintable(wordsOf(empty)));
        // In the middle of what is free.
        QVERIFY(std::abs(empty->geometry().center().y() - desk.panel.height() / 2) < desk.panel.height() / 10);
        desk.server.route("/predict", scripts::fixed(200, answerWith(1), kJson));
        const QString id = desk.queue.submit(desk.recipe("/predict"));
        QTRY_VERIFY_WITH_TIMEOUT(desk.panel.block(id) != nullptr, kLimitMs);
        QVERIFY(empty->isHidden());
        QVERIFY(desk.waitUntilIdle());
        desk.panel.clearDone();
        QTRY_VERIFY_WITH_TIMEOUT(empty->isVisible(), kLimitMs);
        // What is on its way from the library is soon there.
        desk.button("showOlder")->click();
        QVERIFY(empty->isHidden());
        QTRY_VERIFY_WITH_TIMEOUT(desk.button("clearDone")->isVisible(), kLimitMs);
        desk.panel.takeAway({id});
        QVERIFY(empty->isVisible());
    }

    void aJobThatWaitsHasNoBlock()
    {
        const QTemporaryDir library;
        Desk desk(library.path());
        desk.server.route("/predict", scripts::stalledAfter({}));
        desk.queue.setParallel(desk.recipe("/predict").endpoint, 1);
        const QString runs = desk.queue.submit(desk.recipe("/predict"));
        const QString waits = desk.queue.submit(desk.recipe("/predict"));
        QTRY_VERIFY_WITH_TIMEOUT(desk.panel.block(runs) != nullptr, kLimitMs);
        QVERIFY(desk.panel.block(waits) == nullptr);
    }

    void nothingInvitesToAskTwice()
    {
        const QTemporaryDir library;
        Desk desk(library.path());
        const auto* empty = desk.panel.findChild<QWidget*>(QStringLiteral("emptyResults"));
        desk.queue.pauseQueue();
        const QString id = desk.queue.submit(desk.recipe("/predict"));
        QVERIFY(desk.panel.block(id) == nullptr);
        QVERIFY(empty->isHidden()); // it would say what to press, which was just pressed
        desk.queue.cancel(id);
        QTRY_VERIFY_WITH_TIMEOUT(desk.panel.block(id) != nullptr, kLimitMs);
        desk.panel.clearDone();
        QTRY_VERIFY_WITH_TIMEOUT(empty->isVisible(), kLimitMs);
    }

    void fewerClipsThanAskedForAreSaid()
    {
        const QTemporaryDir library;
        Desk desk(library.path());
        desk.server.route("/predict", scripts::fixed(200, answerWith(1), kJson));
        const QString id = desk.queue.submit(desk.recipe("/predict", 2));
        QVERIFY(desk.waitUntilIdle());
        QTRY_VERIFY2_WITH_TIMEOUT(wordsOf(desk.panel.block(id)).contains(QStringLiteral("Only 1 of 2 clips came")),
                                  qPrintable(wordsOf(desk.panel.block(id))), kLimitMs);
    }

    void theWordsThatWereUnderstoodAreListed()
    {
        const QTemporaryDir library;
        Desk desk(library.path());
        const QByteArray told = R"(, "sketch": {"melody": "none", "clips": [{"words_understood": ["rock", "happy"],
            "words_ignored": ["<b>kazoos</b>"]}]}})";
        QByteArray answer = answerWith(1);
        answer.chop(1);
        desk.server.route("/predict", scripts::fixed(200, answer + told, kJson));
        const QString id = desk.queue.submit(desk.recipe("/predict"));
        QVERIFY(desk.waitUntilIdle());
        const QString line = QStringLiteral("Understood: rock, happy · Ignored: <b>kazoos</b>");
        QTRY_VERIFY2_WITH_TIMEOUT(wordsOf(desk.panel.block(id)).contains(line),
                                  qPrintable(wordsOf(desk.panel.block(id))), kLimitMs);
        QCOMPARE(desk.panel.block(id)->findChild<QLabel*>(QStringLiteral("wordsHeard"))->textFormat(), Qt::PlainText);
    }

    void aClickBesideItsButtonsSwitchesToAClip()
    {
        const QTemporaryDir library;
        Desk desk(library.path());
        desk.server.route("/predict", scripts::fixed(200, answerWith(2), kJson));
        const QString id = desk.queue.submit(desk.recipe("/predict", 2));
        QVERIFY(desk.waitUntilIdle());
        QTRY_VERIFY_WITH_TIMEOUT(desk.panel.currentRow() == desk.panel.block(id)->rowOf(0), kLimitMs);
        ui::ClipRow* second = desk.panel.block(id)->rowOf(1);
        const QPoint edge(3, second->height() / 2);
        QTest::mousePress(second, Qt::LeftButton, {}, edge);
        QTest::mouseRelease(second, Qt::LeftButton, {}, edge + QPoint(0, 200)); // dragged
        QVERIFY(desk.panel.currentRow() != second);
        QTest::mouseClick(second, Qt::LeftButton, {}, edge);
        QCOMPARE(desk.panel.currentRow(), second);
    }

    void whatGoesToTheTrashIsNotHeldByThePlayer()
    {
        const QTemporaryDir library;
        Desk desk(library.path());
        desk.server.route("/predict", scripts::fixed(200, answerWith(2), kJson));
        const QString id = desk.queue.submit(desk.recipe("/predict", 2));
        QVERIFY(desk.waitUntilIdle());
        QTRY_COMPARE_WITH_TIMEOUT(desk.panel.currentJob(), id, kLimitMs);
        QTRY_VERIFY_WITH_TIMEOUT(desk.player.duration() > 0.0, kLimitMs);
        desk.panel.takeAway({id});
        QCOMPARE(desk.player.state(), ui::PlayerState::Empty);
        QVERIFY(!desk.player.current());
        QVERIFY(desk.player.playlist().empty()); // its keys lead nowhere
        desk.panel.bringBack({id});
        QTRY_VERIFY_WITH_TIMEOUT(desk.panel.block(id) != nullptr, kLimitMs);
        QCOMPARE(desk.panel.currentRow(), desk.panel.block(id)->rowOf(0));
        QCOMPARE(desk.player.playlist().size(), std::size_t{2});
    }

    void theTrashDoesNotStopWhatElsePlays()
    {
        const QTemporaryDir library;
        Desk desk(library.path());
        desk.server.route("/predict", scripts::fixed(200, answerWith(1), kJson));
        const QString other = desk.queue.submit(desk.recipe("/predict"));
        QVERIFY(desk.waitUntilIdle());
        const QString held = desk.queue.submit(desk.recipe("/predict"));
        QVERIFY(desk.waitUntilIdle());
        QTRY_VERIFY_WITH_TIMEOUT(desk.panel.block(held) != nullptr && !desk.panel.block(held)->rows().empty(),
                                 kLimitMs);
        desk.panel.select(held, 0);
        desk.panel.takeAway({other});
        QCOMPARE(desk.panel.currentJob(), held);
    }

    void textIsShownWhileItComes()
    {
        const QTemporaryDir library;
        Desk desk(library.path());
        desk.server.route("/predict", scripts::stalledAfter({}));
        const QString id = desk.queue.submit(desk.recipe("/predict"));
        QTRY_VERIFY_WITH_TIMEOUT(desk.panel.block(id) != nullptr, kLimitMs);
        Q_EMIT desk.queue.textArrived(id, QStringLiteral("Once <upon> "));
        Q_EMIT desk.queue.textArrived(id, QStringLiteral("a time"));
        QTRY_VERIFY_WITH_TIMEOUT(wordsOf(desk.panel.block(id)).contains(QStringLiteral("Once &lt;upon&gt; a time")),
                                 kLimitMs);
        // A long stream shows its end.
        Q_EMIT desk.queue.textArrived(id, QString(100'000, QLatin1Char('x')) + QStringLiteral(" the end"));
        QTRY_VERIFY_WITH_TIMEOUT(wordsOf(desk.panel.block(id)).contains(QStringLiteral("the end")), kLimitMs);
        QVERIFY(wordsOf(desk.panel.block(id)).size() < 10'000);
    }

    void aWaveformGrowsWhileItsClipArrives()
    {
        const QTemporaryDir library;
        Desk desk(library.path());
        const QByteArray wav = support::sineWav(4.0);
        const auto seen = std::make_shared<support::Gate>();
        desk.server.route("/predict", [wav, seen](support::FaultyConnection& connection) {
            connection.readBody();
            connection.send("HTTP/1.1 200 OK\r\nContent-Type: audio/wav\r\nContent-Length: " +
                            QByteArray::number(wav.size()) + "\r\n\r\n" + wav.left(wav.size() / 2));
            static_cast<void>(seen->wait()); // the rest comes when its first half was looked at
            connection.send(wav.mid(wav.size() / 2));
        });
        const QString id = desk.queue.submit(desk.recipe("/predict"));
        const auto row = [&desk, &id] {
            const ui::JobBlock* block = desk.panel.block(id);
            return block != nullptr ? block->rowOf(0) : nullptr;
        };
        QTRY_VERIFY_WITH_TIMEOUT(row() != nullptr, kLimitMs);
        auto* view = row()->findChild<ui::WaveformView*>();
        QTRY_COMPARE_WITH_TIMEOUT(view->content(), ui::WaveformView::Content::Loaded, kLimitMs);
        QVERIFY(row()->arriving() != nullptr);
        QCOMPARE(view->duration(), 4.0);
        const QImage half = view->grab().toImage();
        seen->open();
        QVERIFY(desk.waitUntilIdle());
        QTRY_VERIFY_WITH_TIMEOUT(row()->arriving() == nullptr, kLimitMs);
        QCOMPARE(view->content(), ui::WaveformView::Content::Loaded);
        QCOMPARE(view->duration(), 4.0);
        QVERIFY(view->grab().toImage() != half);
    }

    void aBatchIsOneBlockWithOneSummary()
    {
        const QTemporaryDir library;
        Desk desk(library.path());
        std::atomic<int> answered = 0;
        const auto good = scripts::fixed(200, answerWith(1), kJson);
        const auto bad = scripts::fixed(500, "{\"error\":\"out of memory\"}", kJson);
        desk.server.route(
            "/predict", [&](support::FaultyConnection& connection) { (answered++ % 4 == 0 ? bad : good)(connection); });
        const QStringList ids = desk.submitBatch("/predict", 8);
        QVERIFY(desk.waitUntilIdle());
        const auto* block = desk.panel.findChild<ui::BatchBlock*>();
        QVERIFY(block != nullptr);
        QCOMPARE(desk.panel.findChildren<ui::JobBlock*>().size(), 0);
        QTRY_VERIFY2_WITH_TIMEOUT(wordsOf(block).contains(QStringLiteral("6 done · 2 failed")),
                                  qPrintable(wordsOf(block)), kLimitMs);
        QVERIFY(wordsOf(block).contains(QStringLiteral("Batch of 8")));
        QVERIFY(!desk.button("cancelBatch")->isVisible());
        desk.button("openBatch")->click();
        QTRY_COMPARE_WITH_TIMEOUT(desk.panel.findChildren<ui::JobBlock*>().size(), 8, kLimitMs);
        QCOMPARE(desk.panel.findChildren<ui::ClipRow*>().size(), 6);
        desk.button("openBatch")->click();
        QTRY_COMPARE_WITH_TIMEOUT(desk.panel.findChildren<ui::JobBlock*>().size(), 0, kLimitMs);
    }

    void openingABatchLeavesWhatThePlayerHolds()
    {
        const QTemporaryDir library;
        Desk desk(library.path());
        desk.server.route("/predict", scripts::fixed(200, answerWith(1), kJson));
        const QString own = desk.queue.submit(desk.recipe("/predict"));
        QVERIFY(desk.waitUntilIdle());
        desk.submitBatch("/predict", 2);
        QVERIFY(desk.waitUntilIdle());
        desk.panel.select(own, 0);
        QTRY_VERIFY_WITH_TIMEOUT(desk.player.duration() > 0.0, kLimitMs);
        const QString held = desk.player.current()->path;
        desk.button("openBatch")->click();
        QTRY_COMPARE_WITH_TIMEOUT(desk.panel.findChildren<ui::JobBlock*>().size(), 3, kLimitMs);
        QCOMPARE(desk.player.current()->path, held);
        QCOMPARE(desk.panel.currentJob(), own);
    }

    void aQueueThatStandsStillSaysNoTime()
    {
        ui::BatchBlock block(QStringLiteral("batch"));
        block.tally().addWaiting(10);
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        for (int i = 0; i < 4; ++i) {
            block.tally().setRunning(QString::number(i), now - 4000);
            block.tally().setFinished(QString::number(i), core::JobState::Done);
        }
        block.show(); // what is hidden says nothing
        block.showTally({});
        QVERIFY2(wordsOf(&block).contains(QStringLiteral(" left")), qPrintable(wordsOf(&block)));
        block.showTally({false, false, true});
        QVERIFY2(!wordsOf(&block).contains(QStringLiteral(" left")), qPrintable(wordsOf(&block)));
    }

    void whatFailedInABatchIsSentAgainInIt_data()
    {
        QTest::addColumn<int>("jobs");
        QTest::newRow("few") << 3;
        QTest::newRow("more than finished jobs are remembered") << 60;
    }

    void whatFailedInABatchIsSentAgainInIt()
    {
        QFETCH(int, jobs);
        const QTemporaryDir library;
        Desk desk(library.path());
        std::atomic<bool> isBroken = true;
        const auto good = scripts::fixed(200, answerWith(1), kJson);
        const auto bad = scripts::fixed(500, "{\"error\":\"out of memory\"}", kJson);
        desk.server.route("/predict",
                          [&](support::FaultyConnection& connection) { (isBroken ? bad : good)(connection); });
        desk.submitBatch("/predict", jobs);
        QVERIFY(desk.waitUntilIdle());
        QTRY_VERIFY_WITH_TIMEOUT(desk.button("sendFailedAgain")->isVisible(), kLimitMs);
        isBroken = false;
        desk.button("sendFailedAgain")->click();
        QVERIFY(!desk.button("sendFailedAgain")->isVisible());
        QVERIFY(desk.waitUntilIdle());
        const auto* block = desk.panel.findChild<ui::BatchBlock*>();
        QTRY_VERIFY2_WITH_TIMEOUT(wordsOf(block).contains(QStringLiteral("%1 done").arg(jobs)),
                                  qPrintable(wordsOf(block)), kLimitMs);
        QVERIFY(wordsOf(block).contains(QStringLiteral("Batch of %1").arg(jobs)));
        QCOMPARE(desk.panel.findChildren<ui::BatchBlock*>().size(), 1);
    }

    void whatCameAndWasPaidForIsNotSentAgainWithWhatFailed()
    {
        const QTemporaryDir library;
        Desk desk(library.path());
        QByteArray broken = answerWith(1);
        broken[broken.size() - 100] = '!';
        desk.server.route("/predict", scripts::fixed(200, broken, kJson));
        desk.submitBatch("/predict", 3);
        QVERIFY(desk.waitUntilIdle());
        const auto* block = desk.panel.findChild<ui::BatchBlock*>();
        QTRY_VERIFY2_WITH_TIMEOUT(wordsOf(block).contains(QStringLiteral("3 failed")), qPrintable(wordsOf(block)),
                                  kLimitMs);
        QVERIFY(!desk.button("sendFailedAgain")->isVisible());
    }

    void whatIsDoneCanBeClearedAndComesBack()
    {
        const QTemporaryDir library;
        Desk desk(library.path());
        desk.server.route("/predict", scripts::fixed(200, answerWith(1), kJson));
        desk.server.route("/slow", scripts::stalledAfter({}));
        QVERIFY(!desk.button("clearDone")->isVisible());
        const QString done = desk.queue.submit(desk.recipe("/predict"));
        desk.submitBatch("/predict", 3);
        QVERIFY(desk.waitUntilIdle());
        const QString running = desk.queue.submit(desk.recipe("/slow"));
        QTRY_VERIFY_WITH_TIMEOUT(desk.panel.block(running) != nullptr, kLimitMs);
        QTRY_VERIFY_WITH_TIMEOUT(desk.button("clearDone")->isVisible(), kLimitMs);
        desk.button("openBatch")->click();
        QTRY_COMPARE_WITH_TIMEOUT(desk.panel.findChildren<ui::JobBlock*>().size(), 5, kLimitMs);
        desk.button("clearDone")->click();
        QCOMPARE(desk.panel.blockCount(), 1); // what runs stays
        QVERIFY(desk.panel.block(running) != nullptr);
        QVERIFY(!desk.button("clearDone")->isVisible());
        desk.button("showOlder")->click();
        QTRY_COMPARE_WITH_TIMEOUT(desk.panel.blockCount(), 3, kLimitMs);
        QVERIFY(desk.panel.block(done) != nullptr);
    }

    void aJobThatEndsBeforeItIsShownIsShownAllTheSame()
    {
        const QTemporaryDir library;
        Desk desk(library.path());
        desk.server.route("/predict", scripts::fixed(200, "{\"text\": \"hello\"}", kJson));
        // The window is busy with something else while the job runs to its end.
        connect(&desk.queue, &jobs::JobQueue::jobChanged, this, [&desk](const QString& id) {
            const auto progress = desk.queue.progressOf(id);
            for (int i = 0; i < kLimitMs / 10 && !core::isFinished(progress->phase()); ++i) {
                QThread::msleep(10);
            }
        });
        ui::ResultsPanel late(desk.queue, desk.player);
        late.show();
        const QString id = desk.queue.submit(desk.recipe("/predict"));
        QVERIFY(desk.waitUntilIdle());
        QTRY_VERIFY(late.block(id) != nullptr);
        QTRY_VERIFY2(wordsOf(late.block(id)).contains(QStringLiteral("hello")), qPrintable(wordsOf(late.block(id))));
        QCOMPARE(late.blockCount(), 1);
    }

    void blocksAreBoundedAndOlderOnesComeBack()
    {
        const QTemporaryDir library;
        Desk desk(library.path());
        desk.server.route("/predict", scripts::fixed(200, "{\"text\": \"hello\"}", kJson));
        QStringList ids;
        desk.queue.setParallel(desk.recipe("/predict").endpoint, 16);
        for (int i = 0; i < 48; ++i) {
            ids << desk.queue.submit(desk.recipe("/predict"));
        }
        QVERIFY(desk.waitUntilIdle());
        QTRY_COMPARE_WITH_TIMEOUT(desk.panel.blockCount(), 40, kLimitMs);
        QVERIFY(desk.panel.block(ids.front()) == nullptr);
        QVERIFY(desk.panel.block(ids.back()) != nullptr);
        QVERIFY(desk.button("showOlder")->isVisible());
        desk.button("showOlder")->click();
        QTRY_COMPARE_WITH_TIMEOUT(desk.panel.blockCount(), 48, kLimitMs);
        QVERIFY(desk.panel.block(ids.front()) != nullptr);
        QTRY_VERIFY(!desk.button("showOlder")->isVisible());
        // In order, newest first.
        int above = -1;
        for (auto id = ids.crbegin(); id != ids.crend(); ++id) {
            QTRY_VERIFY(desk.panel.block(*id)->y() > above || above < 0);
            above = desk.panel.block(*id)->y();
        }
    }

    void jobsThatWaitedAreOfferedAtTheNextStart()
    {
        const QTemporaryDir library;
        QStringList ids;
        {
            Desk desk(library.path());
            desk.queue.pauseQueue();
            for (int i = 0; i < 3; ++i) {
                ids << desk.queue.submit(desk.recipe("/predict"));
            }
            // Stored, once the queue has its journal.
            QSignalSpy loaded(&desk.queue, &jobs::JobQueue::historyLoaded);
            desk.panel.loadHistory();
            QVERIFY(loaded.wait(kLimitMs));
        }
        Desk again(library.path());
        const auto* banner = again.panel.findChild<QWidget*>(QStringLiteral("recovered"));
        QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), kLimitMs);
        QVERIFY2(wordsOf(banner).contains(QStringLiteral("3 jobs were waiting when Melodeck ended")),
                 qPrintable(wordsOf(banner)));
        QVERIFY(again.queue.isPaused(ids.front()));
        again.button("resumeRecovered")->click();
        QVERIFY(!again.queue.isPaused(ids.back()));
        QVERIFY(!banner->isVisible());
    }

    void whatIsDiscardedIsGone()
    {
        const QTemporaryDir library;
        {
            Desk desk(library.path());
            desk.queue.pauseQueue();
            desk.submitBatch("/predict", 200);
            QSignalSpy loaded(&desk.queue, &jobs::JobQueue::historyLoaded);
            desk.panel.loadHistory();
            QVERIFY(loaded.wait(kLimitMs));
        }
        Desk again(library.path());
        QTRY_VERIFY_WITH_TIMEOUT(again.button("discardRecovered") != nullptr, kLimitMs);
        again.button("discardRecovered")->click();
        QVERIFY(again.queue.unfinished().empty());
        const auto* block = again.panel.findChild<ui::BatchBlock*>();
        QTRY_VERIFY_WITH_TIMEOUT(wordsOf(block).contains(QStringLiteral("200 cancelled")), kLimitMs);
    }

    void manyCancelledBeforeTheyBeganAreOneSentence()
    {
        const QTemporaryDir library;
        Desk desk(library.path());
        desk.queue.pauseQueue();
        QStringList ids;
        for (int i = 0; i < 12; ++i) {
            ids << desk.queue.submit(desk.recipe("/predict"));
        }
        desk.queue.cancelAll(ids);
        const auto* notice = desk.panel.findChild<QWidget*>(QStringLiteral("notice"));
        QTRY_VERIFY_WITH_TIMEOUT(notice->isVisible(), kLimitMs);
        QVERIFY(wordsOf(notice).contains(QStringLiteral("12 jobs stopped They never left this computer.")));
        QCOMPARE(desk.panel.blockCount(), 0);
        const QString one = desk.queue.submit(desk.recipe("/predict"));
        desk.queue.cancel(one);
        QTRY_VERIFY_WITH_TIMEOUT(desk.panel.block(one) != nullptr, kLimitMs);
        QTRY_VERIFY_WITH_TIMEOUT(wordsOf(desk.panel.block(one)).contains(QStringLiteral("never left this computer")),
                                 kLimitMs);
    }

    void withoutAnAnswerItIsSaidThatItMayHaveRunAndItCanBeSentAgain()
    {
        const QTemporaryDir library;
        Desk desk(library.path());
        desk.server.route("/predict", scripts::raw({}));
        const QString id = desk.queue.submit(desk.recipe("/predict"));
        QVERIFY(desk.waitUntilIdle());
        QCOMPARE(desk.queue.find(id)->state, core::JobState::Unknown);
        QTRY_VERIFY_WITH_TIMEOUT(desk.button("sendAgain") != nullptr && desk.button("sendAgain")->isVisible(),
                                 kLimitMs);
        const QString words = wordsOf(desk.panel.block(id));
        QVERIFY2(words.contains(QStringLiteral("may have run")), qPrintable(words));
        QVERIFY2(!words.contains(QStringLiteral("bill")), qPrintable(words)); // by a server on this computer
    }

    void whatIsKnownOfAFailureIsShownAndCopiedWithoutTheKey()
    {
        const QTemporaryDir library;
        Desk desk(library.path());
        core::Recipe recipe = desk.recipe("/predict");
        desk.keys.set(recipe.endpoint.url, core::Secret(QStringLiteral("sesame-1234")));
        QUrlQuery query;
        query.addQueryItem(QStringLiteral("token"), QStringLiteral("abracadabra"));
        recipe.endpoint.url.setQuery(query);
        desk.server.route("/predict?token=abracadabra",
                          scripts::fixed(200, "{\"error\": \"no GPU for Bearer sesame-1234\"}",
                                         kJson + "X-BASETEN-REQUEST-ID: req-9\r\n"
                                                 "X-BASETEN-ERROR-SOURCE: model\r\n"
                                                 "X-BASETEN-MODEL-PREDICTION-ATTEMPTS: "
                                                 "3\r\n"));
        const QString id = desk.queue.submit(recipe);
        QVERIFY(desk.waitUntilIdle());
        QTRY_VERIFY_WITH_TIMEOUT(desk.button("copyDetails") != nullptr && desk.button("copyDetails")->isVisible(),
                                 kLimitMs);
        desk.panel.block(id)->findChild<QAbstractButton*>(QStringLiteral("details"))->click();
        const QString shown = wordsOf(desk.panel.block(id));
        QSignalSpy told(&desk.panel, &ui::ResultsPanel::told);
        desk.button("copyDetails")->click();
        QCOMPARE(told.size(), 1);
        const QString copied = QGuiApplication::clipboard()->text();
        for (const char* fact :
             {"HTTP 200", "request id: req-9", "error source: model", "attempts of the platform: 3", "attempts: 1"}) {
            QVERIFY2(shown.contains(QLatin1String(fact)), qPrintable(shown));
            QVERIFY2(copied.contains(QLatin1String(fact)), qPrintable(copied));
        }
        QVERIFY2(copied.contains(QStringLiteral("server: 127.0.0.1:")), qPrintable(copied));
        QVERIFY2(!copied.contains(QStringLiteral("sesame")) && !copied.contains(QStringLiteral("abracadabra")),
                 qPrintable(copied));
        QCOMPARE(shown.count(QStringLiteral("req-9")), 1);
    }

    void picturesOfAnAnswerAreShownAndNotPlayed()
    {
        const QTemporaryDir library;
        Desk desk(library.path());
        QImage image(300, 200, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        QByteArray png;
        QBuffer buffer(&png);
        QVERIFY(buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "PNG"));
        // A small one is one colour, and hardly any bytes: what makes it media are its first ones.
        const QByteArray film = QByteArray("\0\0\0\x18", 4) + "ftypisom" + QByteArray(400, 'x');
        desk.server.route("/predict", scripts::fixed(200,
                                                     "{\"status\": \"success\", \"data\": [\"" + png.toBase64() +
                                                         "\", \"" + film.toBase64() + "\"]}",
                                                     kJson));
        core::Recipe recipe = desk.recipe("/predict");
        recipe.model = QStringLiteral("json");
        const QString id = desk.queue.submit(recipe);
        QVERIFY(desk.waitUntilIdle());
        QVERIFY2(desk.queue.find(id)->state == core::JobState::Done, qPrintable(wordsOf(&desk.panel)));
        QTRY_COMPARE_WITH_TIMEOUT(desk.panel.block(id)->pictures().size(), std::size_t{2}, kLimitMs);
        QTRY_VERIFY_WITH_TIMEOUT(wordsOf(desk.panel.block(id)).contains(QStringLiteral("PNG · 300 × 200")), kLimitMs);
        QVERIFY(wordsOf(desk.panel.block(id)).contains(QStringLiteral("Film · MP4")));
        QVERIFY(desk.panel.block(id)->rows().empty());
        QVERIFY(desk.player.playlist().empty());
        QSignalSpy saved(&desk.panel, &ui::ResultsPanel::savePictureRequested);
        desk.button("savePicture1")->click();
        QCOMPARE(saved.size(), 1);
        QCOMPARE(saved.first().at(1).toInt(), 1);
    }

    void anAnswerIsShownAndCanBeWrittenAsItCame()
    {
        const QTemporaryDir library;
        Desk desk(library.path());
        const QByteArray answer = answerWith(2) + "\n ";
        desk.server.route("/predict", scripts::fixed(200, answer, kJson));
        const QString id = desk.queue.submit(desk.recipe("/predict", 2));
        QVERIFY(desk.waitUntilIdle());
        const auto kept = jobs::keptReceivedIn(desk.queue.clipFolderOf(id));
        QVERIFY(kept);
        QVERIFY(jobs::saveReceived(*kept, library.filePath(QStringLiteral("output.json")), {}));
        QFile written(library.filePath(QStringLiteral("output.json")));
        QVERIFY(written.open(QIODevice::ReadOnly) && written.readAll() == answer);
        QTRY_VERIFY_WITH_TIMEOUT(desk.button("answerMenu") != nullptr && desk.button("answerMenu")->isVisible(),
                                 kLimitMs);
        desk.button("answerMenu")->click();
        auto* menu = desk.panel.findChild<QMenu*>(QStringLiteral("answerActions"));
        QVERIFY(menu != nullptr);
        menu->actions().at(0)->trigger();
        menu->close();
        auto* dialog = desk.panel.findChild<ui::AnswerDialog*>();
        QVERIFY(dialog != nullptr && dialog->isVisible());
        QVERIFY(dialog->findChild<QTreeView*>()->model()->rowCount() == 1);
        QSignalSpy saved(&desk.panel, &ui::ResultsPanel::saveAnswerRequested);
        Q_EMIT dialog->saveRequested();
        QCOMPARE(saved.size(), 1);
        dialog->close();
        // Which clip is which would stand in it.
        desk.panel.compareBlind();
        QTRY_VERIFY_WITH_TIMEOUT(!desk.button("answerMenu")->isVisible(), kLimitMs);
    }

    void aRequestWithoutClipsComesBackOrBecomesAModel()
    {
        core::JobRecord job;
        job.id = core::newJobId();
        job.recipe.endpoint.url = QUrl(QStringLiteral("https://example.org/predict"));
        job.recipe.fields = {{"text", "Hello"}};
        job.state = core::JobState::Done;
        job.answer.json = {{"ok", true}};
        ui::JobBlock block(job);
        block.show();
        auto* link = block.findChild<QAbstractButton*>(QStringLiteral("requestMenu"));
        QVERIFY(link != nullptr && link->isVisible());
        link->click();
        const auto* menu = block.findChild<QMenu*>(QStringLiteral("requestActions"));
        QVERIFY(menu != nullptr);
        QSignalSpy back(&block, &ui::JobBlock::bringBackRequested);
        QSignalSpy made(&block, &ui::JobBlock::makeModelRequested);
        for (QAction* action : menu->actions()) {
            action->trigger();
        }
        QCOMPARE(back.size(), 1);
        QCOMPARE(made.size(), 1);
    }

    void offersToWakeASleepingModel()
    {
        core::JobRecord job;
        job.id = core::newJobId();
        job.recipe.endpoint.kind = core::EndpointKind::Baseten;
        job.recipe.endpoint.url = QUrl(QStringLiteral("https://model-a.api.baseten.co/production/predict"));
        job.state = core::JobState::Sending;
        ui::JobBlock block(job);
        block.show();
        QSignalSpy wanted(&block, &ui::JobBlock::wakeRequested);
        const auto link = [&block](const char* name) { return block.findChild<QAbstractButton*>(QLatin1String(name)); };
        jobs::JobProgress progress;
        block.showProgress(job, progress);
        QVERIFY(!link("wakeJob")->isVisible());
        progress.state = core::JobState::RetryWait;
        block.showProgress(job, progress); // there was no connection: nobody knows of a model
        QVERIFY(!link("wakeJob")->isVisible());
        progress.refusedWith = 429;
        block.showProgress(job, progress);
        QVERIFY(link("wakeJob")->isVisible());
        link("wakeJob")->click();
        QCOMPARE(wanted.size(), 1);
        job.state = core::JobState::Failed;
        job.error = core::Error{core::ErrorCode::Unavailable, QStringLiteral("The model is not available now."), {}};
        block.showOutcome(job);
        QVERIFY(!link("wakeJob")->isVisible());
        QCOMPARE(link("wakeAfterFailure")->text(), QStringLiteral("Wake the model"));
        link("wakeAfterFailure")->click();
        QCOMPARE(wanted.size(), 2);
        job.error->message = QStringLiteral("There is no model. Its words: the deployment is deactivated");
        block.showOutcome(job);
        QTRY_COMPARE(block.findChildren<QAbstractButton*>(QStringLiteral("wakeAfterFailure")).size(),
                     1); // the old one went
        QCOMPARE(link("wakeAfterFailure")->text(), QStringLiteral("Switch the model on"));
        job.error->message = QStringLiteral("The key was not accepted.");
        job.error->code = core::ErrorCode::Unauthorized;
        ui::JobBlock other(job);
        QVERIFY(other.findChild<QAbstractButton*>(QStringLiteral("wakeAfterFailure")) == nullptr);
    }

private:
    support::OwnHome m_home;
};

QTEST_MAIN(ResultsPanelTest)
#include "ResultsPanelTest.moc"
