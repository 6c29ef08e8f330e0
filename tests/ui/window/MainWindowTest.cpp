#include "support/OwnHome.h"
#include "support/TestPaths.h"
#include "ui/manual/ManualWindow.h"
#include "ui/results/ClipRow.h"
#include "ui/results/JobBlock.h"
#include "ui/results/ResultsPanel.h"
#include "ui/storage/StorageWork.h"
#include "ui/window/KeptLibrary.h"
#include "ui/window/WindowFixture.h"
#include "ui/window/WindowHands.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPointer>
#include <QScreen>
#include <QSignalSpy>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QUrl>
#include <QWindow>

#include <algorithm>
#include <iterator>

using namespace melodeck;

namespace {

constexpr int kRenderLimitMs = 60'000;

QString melody(const char* name)
{
    return QStringLiteral(MELODECK_TEST_DATA "/melodies/") + QLatin1String(name);
}

QString writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        return {};
    }
    return path;
}

/// All visible words of a widget and what is in it.
QString wordsOf(const QWidget* widget)
{
    QStringList words;
    const auto labels = widget->findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        if (label->isVisible()) {
            words << label->text();
        }
    }
    return words.join(QLatin1Char(' '));
}

/// Of clips that are whole.
std::vector<ui::ClipRow*> rowsOf(const ui::MainWindow& window)
{
    std::vector<ui::ClipRow*> rows;
    const auto found = window.findChildren<ui::ClipRow*>();
    std::copy_if(found.begin(), found.end(), std::back_inserter(rows),
                 [](const ui::ClipRow* row) { return row->arriving() == nullptr; });
    return rows;
}

} // namespace

class MainWindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::installTranslations(*qApp); }

    void firstStartShowsTheDropCardAlone()
    {
        const QTemporaryDir library;
        tests::WindowFixture fixture(library.path());
        fixture.window.show();
        QVERIFY(fixture.find<QWidget>("dropCard")->isVisible());
        QVERIFY(fixture.find<QAbstractButton>("tryItNow")->isVisible());
        QVERIFY(fixture.find<QAbstractButton>("browse")->isVisible());
        QVERIFY(!fixture.find<QAbstractButton>("generate")->isVisible());
    }

    void theEmptyPlaceOfTheResultsSaysWhatToPress()
    {
        const QTemporaryDir library;
        tests::WindowFixture fixture(library.path());
        fixture.window.show();
        fixture.find<QAbstractButton>("startWithout")->click();
        const auto* empty = fixture.find<QWidget>("emptyResults");
        QVERIFY2(empty->isVisible() && wordsOf(empty).contains(QStringLiteral("“Generate 3 clips”")),
                 qPrintable(wordsOf(empty)));
        fixture.find<QLineEdit>("prompt3")->clear();
        QVERIFY2(wordsOf(empty).contains(QStringLiteral("“Generate 2 clips”")), qPrintable(wordsOf(empty)));
        tests::WindowHands(fixture.window).press(QKeySequence(Qt::CTRL | Qt::Key_B));
        QTRY_VERIFY2(wordsOf(empty).contains(QStringLiteral("“Run 2 jobs”")), qPrintable(wordsOf(empty)));
        fixture.find<QAbstractButton>("closeBatch")->click();
        QVERIFY2(wordsOf(empty).contains(QStringLiteral("“Generate 2 clips”")), qPrintable(wordsOf(empty)));
    }

    void spacePaysForNothingAfterABatch()
    {
        const QTemporaryDir library;
        tests::WindowFixture fixture(library.path());
        fixture.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&fixture.window));
        fixture.find<QAbstractButton>("startWithout")->click();
        tests::WindowHands hands(fixture.window);
        hands.press(QKeySequence(Qt::CTRL | Qt::Key_B));
        QTRY_VERIFY(fixture.find<QAbstractButton>("runBatch")->isEnabled());
        hands.press(QKeySequence(Qt::CTRL | Qt::Key_Return));
        QVERIFY(!fixture.find<QWidget>("batchPanel")->isVisible());
        QVERIFY(QApplication::focusWidget() != nullptr);
        QVERIFY(QApplication::focusWidget()->objectName() != QLatin1String("generate"));
    }

    void whatIsSaidAboveTheResultsIsSeenWhereverTheyAreAndCanBeClosed()
    {
        const QTemporaryDir library;
        tests::WindowFixture fixture(library.path());
        fixture.window.show();
        fixture.find<ui::ResultsPanel>("resultsPanel")->showNotice(QStringLiteral("It cannot be saved."), QString());
        auto* notice = fixture.find<QWidget>("notice");
        QVERIFY(notice->isVisible());
        QVERIFY(!fixture.find<QWidget>("resultsContent")->isAncestorOf(notice)); // it would be scrolled away
        fixture.find<QAbstractButton>("closeNotice")->click();
        QVERIFY(!notice->isVisible());
    }

    void whatComesInIsSeenInANarrowWindow()
    {
        const QTemporaryDir library;
        tests::WindowFixture fixture(library.path());
        fixture.window.resize(800, 560);
        fixture.window.show();
        fixture.find<QAbstractButton>("startWithout")->click();
        QWidget* above = fixture.find<QWidget>("composePanel");
        while (above != nullptr && qobject_cast<QTabWidget*>(above) == nullptr) {
            above = above->parentWidget();
        }
        auto* panes = qobject_cast<QTabWidget*>(above);
        QVERIFY(panes != nullptr && panes->count() == 2);
        panes->setCurrentIndex(1);
        tests::WindowHands(fixture.window).press(QKeySequence(Qt::CTRL | Qt::Key_B));
        QCOMPARE(panes->currentIndex(), 0);
        panes->setCurrentIndex(1);
        fixture.window.openFiles({melody("ode_to_joy.piano.wav")});
        QTRY_COMPARE(panes->currentIndex(), 0);
    }

    void tryItNowGivesThreeClipsThatFollowTheSample()
    {
        const QTemporaryDir library;
        tests::WindowFixture fixture(library.path());
        fixture.window.show();
        fixture.find<QAbstractButton>("tryItNow")->click();
        QTRY_COMPARE_WITH_TIMEOUT(rowsOf(fixture.window).size(), std::size_t{3}, kRenderLimitMs);
        QStringList titles;
        for (const ui::ClipRow* row : rowsOf(fixture.window)) {
            titles << row->title();
            QCOMPARE(row->clip().durationSeconds, 8.0);
            QCOMPARE(row->clip().sampleRateHz, 32000);
            QVERIFY(QFile::exists(row->clip().path));
        }
        QCOMPARE(titles, (QStringList{QStringLiteral("happy rock"), QStringLiteral("energetic EDM"),
                                      QStringLiteral("sad jazz")}));
        QTRY_COMPARE(fixture.player.state(), ui::PlayerState::Paused);
        QCOMPARE(fixture.player.current()->title, QStringLiteral("happy rock"));
        // Space is for listening now, wherever the press that began it was.
        QTRY_VERIFY(QApplication::focusWidget() != nullptr);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("playClip0"));
    }

    void aDroppedRecordingShowsItsKeyTempoAndSize()
    {
        const QTemporaryDir library;
        tests::WindowFixture fixture(library.path());
        fixture.window.show();
        auto* data = new QMimeData;
        const QScopedPointer<QMimeData> owned(data);
        data->setUrls({QUrl::fromLocalFile(melody("ode_to_joy.piano.wav"))});
        QDragEnterEvent enter(QPoint(700, 400), Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&fixture.window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(700.0, 400.0), Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&fixture.window, &drop);
        QVERIFY(drop.isAccepted());
        const QWidget* card = fixture.find<QWidget>("melodyCard");
        QTRY_VERIFY_WITH_TIMEOUT(wordsOf(card).contains(QStringLiteral("D major · 112 bpm · 4/4")), kRenderLimitMs);
        QVERIFY(wordsOf(card).contains(QStringLiteral("512 kB")));
        QVERIFY(card->accessibleDescription().contains(QStringLiteral("ode_to_joy.piano.wav")));
        QVERIFY(wordsOf(&fixture.window).contains(QStringLiteral("3 clips · 683 kB up")));
    }

    void aFileThatIsNotThereGetsASentence()
    {
        const QTemporaryDir library;
        tests::WindowFixture fixture(library.path());
        fixture.window.show();
        fixture.window.openUrls({QUrl::fromLocalFile(library.filePath(QStringLiteral("gone.wav")))});
        const auto* toast = fixture.find<QWidget>("toast");
        QVERIFY(toast->isVisible());
        QVERIFY2(toast->accessibleName().startsWith(QStringLiteral("“gone.wav” is not there. Nothing was opened.")),
                 qPrintable(toast->accessibleName()));
        QVERIFY(fixture.find<QWidget>("dropCard")->isVisible());
    }

    void panesKeepTheirSizesThroughANarrowWindowAndTheNextStart()
    {
        const QTemporaryDir library;
        const auto sizesOf = [](const tests::WindowFixture& fixture) {
            return fixture.window.findChild<QSplitter*>()->sizes();
        };
        QList<int> sizes;
        {
            tests::WindowFixture fixture(library.path());
            fixture.window.resize(1300, 700);
            fixture.window.show();
            fixture.find<QAbstractButton>("startWithout")->click();
            fixture.window.findChild<QSplitter*>()->setSizes({420, 880, 0}); // the queue is folded away
            QCoreApplication::processEvents();
            sizes = sizesOf(fixture);
            QCOMPARE(sizes.back(), 0);
            fixture.window.resize(820, 600);
            QCoreApplication::processEvents();
            fixture.window.close(); // in the narrow form, which has no such sizes
        }
        tests::WindowFixture fixture(library.path());
        fixture.window.show();
        fixture.find<QAbstractButton>("startWithout")->click();
        fixture.window.resize(1300, 700);
        QCoreApplication::processEvents();
        QCOMPARE(sizesOf(fixture), sizes);
        // One from a larger screen is brought back onto this one.
        fixture.window.setGeometry(3000, 2000, 4000, 3000);
        fixture.window.close();
        tests::WindowFixture smaller(library.path());
        const QRect available = smaller.window.screen()->availableGeometry();
        smaller.window.fitScreen();
        smaller.window.show();
        QVERIFY(available.contains(smaller.window.geometry().topLeft()));
        smaller.window.close();
        smaller.window.setWindowState(Qt::WindowNoState);
        smaller.window.setGeometry(-5000, 4000, 800, 560); // where another screen was
        smaller.window.fitScreen();
        QVERIFY(available.contains(smaller.window.geometry().topLeft()));
        QVERIFY(available.intersects(smaller.window.geometry()));
        smaller.window.resize(4000, 3000);
        smaller.window.fitScreen();
        QVERIFY(smaller.window.isMaximized());
        QVERIFY(smaller.window.width() <= std::max(smaller.window.screen()->availableSize().width(), 800));
        smaller.window.setWindowState(Qt::WindowNoState);
        QFile::remove(m_home.filePath(QStringLiteral("XDG_CONFIG_HOME/melodeck/melodeck.ini")));
    }

    void aPastedRecordingBecomesTheMelodyAndAnythingElseGetsASentence()
    {
        const QTemporaryDir library;
        tests::WindowFixture fixture(library.path());
        fixture.window.show();
        QAction* paste = nullptr;
        for (QAction* action : fixture.window.actions()) {
            if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_V)) {
                paste = action;
            }
        }
        QVERIFY(paste != nullptr);
        QGuiApplication::clipboard()->setText(QStringLiteral("happy rock"));
        paste->trigger();
        QVERIFY(wordsOf(fixture.find<QWidget>("toast")).contains(QStringLiteral("Copy a recording")));
        auto* data = new QMimeData;
        data->setUrls({QUrl::fromLocalFile(melody("ode_to_joy.piano.wav"))});
        QGuiApplication::clipboard()->setMimeData(data);
        paste->trigger();
        const QWidget* card = fixture.find<QWidget>("melodyCard");
        QTRY_VERIFY(card->accessibleDescription().contains(QStringLiteral("ode_to_joy.piano.wav")));
    }

    void filesThatAreNoAudioGetASentenceInPlace_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("empty (0 bytes)");
        QTest::newRow("text") << QByteArray("this is not a recording at all\n")
                              << QStringLiteral("not audio that can be read");
        QTest::newRow("cut header") << QByteArray("RIFF\x10\x00\x00\x00WAVEfmt ", 16)
                                    << QStringLiteral("Nothing was sent");
    }

    void filesThatAreNoAudioGetASentenceInPlace()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const QTemporaryDir library;
        tests::WindowFixture fixture(library.path());
        fixture.window.show();
        fixture.window.openFiles({writeFile(library.filePath(QStringLiteral("böse 'Datei' 🎵.wav")), bytes)});
        const QWidget* problem = fixture.find<QWidget>("melodyProblem");
        QTRY_VERIFY_WITH_TIMEOUT(problem->isVisible(), kRenderLimitMs);
        QVERIFY2(wordsOf(problem).contains(says), qPrintable(wordsOf(problem)));
        QVERIFY(fixture.find<QAbstractButton>("generate")->isEnabled());
    }

    void silenceIsSaidToHoldNoTune()
    {
        const QTemporaryDir library;
        tests::WindowFixture fixture(library.path());
        fixture.window.show();
        QByteArray wav("RIFF\x24\x7d\x00\x00WAVEfmt "
                       "\x10\x00\x00\x00\x01\x00\x01\x00\x80\x3e\x00\x00\x00\x7d\x00\x00\x02\x00\x10\x00"
                       "data\x00\x7d\x00\x00",
                       44);
        wav += QByteArray(32000, '\0');
        fixture.window.openFiles({writeFile(library.filePath(QStringLiteral("silence.wav")), wav)});
        QTRY_VERIFY_WITH_TIMEOUT(wordsOf(&fixture.window).contains(QStringLiteral("No tune to follow")),
                                 kRenderLimitMs);
    }

    void aJsonFileBecomesTheRequestAndItsAnswerIsShown()
    {
        const QTemporaryDir library;
        tests::WindowFixture fixture(library.path());
        fixture.window.show();
        fixture.window.openFiles(
            {writeFile(library.filePath(QStringLiteral("input.json")), R"({"prompts": ["sad jazz"], "duration": 2})")});
        auto* generate = fixture.find<QAbstractButton>("generate");
        QCOMPARE(generate->text(), QStringLiteral("Send request"));
        QTRY_VERIFY(generate->isEnabled());
        generate->click();
        QTRY_COMPARE_WITH_TIMEOUT(rowsOf(fixture.window).size(), std::size_t{1}, kRenderLimitMs);
        QCOMPARE(rowsOf(fixture.window).front()->clip().durationSeconds, 2.0);
        fixture.find<QAbstractButton>("clearRequest")->click();
        QCOMPARE(generate->text(), QStringLiteral("Generate 3 clips"));
    }

    void brokenJsonIsRefusedWithItsPlace()
    {
        const QTemporaryDir library;
        tests::WindowFixture fixture(library.path());
        fixture.window.show();
        fixture.window.openFiles(
            {writeFile(library.filePath(QStringLiteral("typo.json")), "{\"prompts\": [\"a\" \"b\"]}")});
        QTRY_VERIFY(fixture.find<QWidget>("dropProblem")->isVisible());
        const QString words = wordsOf(fixture.find<QWidget>("dropProblem"));
        QVERIFY2(words.contains(QStringLiteral("line 1")) && words.contains(QStringLiteral("Nothing was sent")),
                 qPrintable(words));
    }

    void anErrorOfTheModelStaysInItsRow()
    {
        const QTemporaryDir library;
        tests::WindowFixture fixture(library.path());
        fixture.window.show();
        fixture.window.openFiles({writeFile(library.filePath(QStringLiteral("bad.json")), R"({"prompts": []})")});
        QTRY_VERIFY(fixture.find<QAbstractButton>("generate")->isEnabled());
        fixture.find<QAbstractButton>("generate")->click();
        QTRY_VERIFY_WITH_TIMEOUT(fixture.find<QWidget>("jobError") != nullptr &&
                                     fixture.find<QWidget>("jobError")->isVisible(),
                                 kRenderLimitMs);
        QVERIFY2(wordsOf(fixture.find<QWidget>("jobError")).contains(QStringLiteral("prompts")),
                 qPrintable(wordsOf(fixture.find<QWidget>("jobError"))));
        QTRY_VERIFY(fixture.find<QAbstractButton>("sendAgain")->isVisible());
    }

    void whatWaitsIsCountedFromTheStart()
    {
        const QTemporaryDir library;
        core::Recipe recipe;
        recipe.model = QStringLiteral("sketch");
        recipe.fields = {{"prompts", {"dub"}}, {"duration", 1}};
        {
            tests::WindowFixture before(library.path());
            before.queue.pauseQueue();
            before.queue.submit(recipe);
            // Stored, once the queue has its journal.
            QSignalSpy loaded(&before.queue, &jobs::JobQueue::historyLoaded);
            before.queue.loadHistory(1);
            QVERIFY(loaded.wait(kRenderLimitMs));
        }
        tests::WindowFixture again(library.path());
        QTRY_COMPARE_WITH_TIMEOUT(again.find<QTabBar>("sideTabs")->tabText(0), QStringLiteral("Queue 1"),
                                  kRenderLimitMs);
    }

    void anEngineThatIsMissingIsSaidBeforeTheFirstRequest()
    {
        const QTemporaryDir library;
        tests::WindowFixture fixture(library.path(), library.filePath(QStringLiteral("no-such-engine")));
        fixture.window.show();
        fixture.window.loadInBackground();
        const QWidget* notice = fixture.find<QWidget>("notice");
        QTRY_VERIFY_WITH_TIMEOUT(notice->isVisible(), kRenderLimitMs);
        QVERIFY2(wordsOf(notice).contains(QStringLiteral("did not start")), qPrintable(wordsOf(notice)));
    }

    void withoutASoundDevicePlayIsExplained()
    {
        const QTemporaryDir library;
        tests::WindowFixture fixture(library.path());
        fixture.window.show();
        QString said;
        connect(&fixture.player, &ui::Player::deviceMissing, &fixture.window,
                [&said](const QString& sentence) { said = sentence; });
        fixture.find<QAbstractButton>("tryItNow")->click();
        QTRY_COMPARE_WITH_TIMEOUT(rowsOf(fixture.window).size(), std::size_t{3}, kRenderLimitMs);
        QTRY_COMPARE(fixture.player.state(), ui::PlayerState::Paused);
        rowsOf(fixture.window).front()->findChild<QAbstractButton*>(QStringLiteral("playClip0"))->click();
        QTRY_VERIFY(!said.isEmpty());
    }

    void resultsAndStarsComeBackAtTheNextStart()
    {
        const QTemporaryDir library;
        {
            tests::WindowFixture fixture(library.path());
            fixture.window.show();
            fixture.window.openFiles({writeFile(library.filePath(QStringLiteral("input.json")),
                                                R"({"prompts": ["folk waltz"], "duration": 2})")});
            QTRY_VERIFY(fixture.find<QAbstractButton>("generate")->isEnabled());
            fixture.find<QAbstractButton>("generate")->click();
            QTRY_COMPARE_WITH_TIMEOUT(rowsOf(fixture.window).size(), std::size_t{1}, kRenderLimitMs);
            QTRY_VERIFY(fixture.queue.unfinished().empty());
            rowsOf(fixture.window).front()->toggleStar();
        }
        tests::WindowFixture again(library.path());
        again.window.show();
        again.window.loadInBackground();
        QTRY_COMPARE_WITH_TIMEOUT(rowsOf(again.window).size(), std::size_t{1}, kRenderLimitMs);
        QCOMPARE(rowsOf(again.window).front()->title(), QStringLiteral("folk waltz"));
        QVERIFY(rowsOf(again.window).front()->clip().starred);
        QVERIFY(!again.find<QWidget>("dropCard")->isVisible());
    }

    /// Which need not be the one that plays, and is selected by itself when it comes.
    void deleteThrowsAwayWhatHasTheFocus()
    {
        const QTemporaryDir library;
        const QStringList ids{QStringLiteral("20261123-142501-482-0001"), QStringLiteral("20261124-142501-482-0002")};
        {
            auto store = store::Library::open(library.path());
            QVERIFY(store);
            for (const QString& id : ids) {
                core::JobRecord job = tests::keptJob(id, QStringLiteral("tune of ") + id);
                tests::addClips(job, {job.id}, library.path());
                QVERIFY((*store)->save(job));
            }
        }
        tests::WindowFixture fixture(library.path());
        fixture.window.show();
        fixture.window.loadInBackground();
        QTRY_COMPARE_WITH_TIMEOUT(rowsOf(fixture.window).size(), std::size_t{2}, kRenderLimitMs);
        const auto* results = fixture.window.findChild<ui::ResultsPanel*>();
        QTRY_VERIFY(!results->currentJob().isEmpty());
        const QString other = results->currentJob() == ids.front() ? ids.back() : ids.front();
        ui::JobBlock* block = results->block(other);
        QVERIFY(block != nullptr);
        const QString before = results->currentJob();
        block->rows().front()->focusPlay();
        const QPointer<QWidget> focus = QApplication::focusWidget();
        QVERIFY(focus != nullptr && block->isAncestorOf(focus));
        QCOMPARE(results->currentJob(), before);
        QTest::keyClick(focus, Qt::Key_Delete);
        QTRY_VERIFY(results->block(other) == nullptr);
        QVERIFY(results->block(before) != nullptr);
        const auto upkeep = store::LibraryUpkeep::open(library.path());
        QVERIFY(upkeep);
        QCOMPARE((*upkeep)->trash().value().size(), std::size_t{1});
        QCOMPARE((*upkeep)->trash().value().front().id, other);
    }

    void filesThatAreBeingWrittenHoldUpTheEnd()
    {
        const QTemporaryDir library;
        {
            auto store = store::Library::open(library.path());
            QVERIFY(store);
        }
        tests::WindowFixture fixture(library.path());
        fixture.window.show();
        QVERIFY(fixture.window.isSettled());
        auto* storage = fixture.window.findChild<ui::StorageWork*>();
        storage->verify();
        QVERIFY(storage->isBusy());
        QVERIFY(!fixture.window.isSettled());
        QVERIFY(!fixture.window.close());
        auto* question = fixture.window.findChild<QMessageBox*>();
        QVERIFY(question != nullptr && question->isVisible());
        QVERIFY2(question->text().contains(QStringLiteral("still being written")), qPrintable(question->text()));
        question->reject();
        QTRY_VERIFY(!storage->isBusy());
        QVERIFY(fixture.window.close());
    }

    void promptsAreAddedRemovedAndCounted()
    {
        const QTemporaryDir library;
        tests::WindowFixture fixture(library.path());
        fixture.window.show();
        fixture.find<QAbstractButton>("startWithout")->click();
        const auto* generate = fixture.find<QAbstractButton>("generate");
        QCOMPARE(generate->text(), QStringLiteral("Generate 3 clips"));
        fixture.find<QAbstractButton>("removePrompt2")->click();
        QCOMPARE(generate->text(), QStringLiteral("Generate 2 clips"));
        fixture.find<QAbstractButton>("removePrompt1")->click();
        QCOMPARE(generate->text(), QStringLiteral("Generate 1 clip"));
        fixture.find<QLineEdit>("prompt1")->clear();
        QVERIFY(!generate->isEnabled());
        QVERIFY(wordsOf(&fixture.window).contains(QStringLiteral("Write a prompt to begin.")));
    }

    void singleKeysDoNotActWhileTyping()
    {
        const QTemporaryDir library;
        tests::WindowFixture fixture(library.path());
        fixture.window.show();
        fixture.find<QAbstractButton>("startWithout")->click();
        auto* prompt = fixture.find<QLineEdit>("prompt1");
        prompt->setFocus();
        prompt->clear();
        QTest::keyClicks(prompt, QStringLiteral("3 l b"));
        QCOMPARE(prompt->text(), QStringLiteral("3 l b"));
        QCOMPARE(fixture.player.loop(), ui::LoopMode::Off);
    }

    void theManualOpensOverADialogAtItsPage()
    {
        const QTemporaryDir library;
        tests::WindowFixture fixture(library.path());
        fixture.window.show();
        fixture.find<QAction>("showStorage")->trigger();
        auto* dialog = fixture.find<QDialog>("storageDialog");
        QTest::keyClick(dialog->focusWidget(), Qt::Key_F1);
        auto* manual = fixture.find<ui::ManualWindow>("manualWindow");
        QVERIFY(manual != nullptr && manual->isVisible());
        QCOMPARE(manual->page(), QStringLiteral("storage"));
        // A dialog blocks every other window, but not those that are over it.
        QCOMPARE(manual->windowHandle()->transientParent(), dialog->windowHandle());
        dialog->reject();
        QVERIFY(manual->isVisible());
        QCOMPARE(manual->windowHandle()->transientParent(), fixture.window.windowHandle());
    }

    void nothingIsCutAtTheSmallestSize()
    {
        const QTemporaryDir library;
        tests::WindowFixture fixture(library.path());
        fixture.window.resize(800, 560);
        fixture.window.show();
        fixture.find<QAbstractButton>("startWithout")->click();
        QCOMPARE(fixture.window.size(), QSize(800, 560));
        const auto buttons = fixture.window.findChildren<QAbstractButton*>();
        for (const QAbstractButton* button : buttons) {
            if (!button->isVisible() || button->visibleRegion().isEmpty() || button->text().isEmpty()) {
                continue;
            }
            QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->text()));
        }
        QVERIFY(fixture.find<QAbstractButton>("generate")->visibleRegion().boundingRect().height() ==
                fixture.find<QAbstractButton>("generate")->height());
    }

private:
    support::OwnHome m_home;
};

QTEST_MAIN(MainWindowTest)
#include "MainWindowTest.moc"
