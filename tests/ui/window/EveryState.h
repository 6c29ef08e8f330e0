#pragma once

#include "audio/RecipeTag.h"
#include "jobs/JobProgress.h"
#include "support/TestPaths.h"
#include "ui/compare/Comparison.h"
#include "ui/compose/ComposePanel.h"
#include "ui/library/LibraryList.h"
#include "ui/player/PlayerBar.h"
#include "ui/record/FakeAudioInput.h"
#include "ui/results/ClipRow.h"
#include "ui/results/JobBlock.h"
#include "ui/results/ResultsPanel.h"
#include "ui/window/KeptLibrary.h"
#include "ui/window/WindowFixture.h"
#include "ui/window/WindowHands.h"

#include <QAbstractButton>
#include <QAction>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QTabBar>
#include <QTest>
#include <QTreeWidget>

#include <functional>

namespace melodeck::tests {

/// Brings the window into each of its states, and each of its dialogs up, for somebody who looks at all of them.
class EveryState final
{
public:
    /// top: the window, or the dialog over it.
    using Look = std::function<void(QWidget& top, const QString& state)>;

    EveryState(const QSize& size, Look look)
        : m_fixture(m_library.dir.path(), QStringLiteral(MELODECK_BIN_DIR "/melodeck-engine"),
                    QUrl(QStringLiteral("http://127.0.0.1:1")), // nobody asks the platform from here
                    &m_microphone)
        , m_hands(m_fixture.window)
        , m_look(std::move(look))
    {
        m_fixture.window.resize(size);
        m_fixture.window.show();
    }

    /// Before anything was sent; no engine is needed.
    void lookAtForms()
    {
        look("welcome");
        lookAtMicrophone();
        open(QStringLiteral(MELODECK_TEST_DATA "/melodies/ode_to_joy.piano.wav"));
        const auto* card = m_hands.find<QWidget>("melodyCard");
        QTRY_VERIFY_WITH_TIMEOUT(card->accessibleDescription().contains(QStringLiteral("ode_to_joy.piano.wav")),
                                 kPatienceMs);
        look("form");
        QTRY_VERIFY_WITH_TIMEOUT(m_hands.isReady("correctMelody"), kPatienceMs);
        m_hands.click("correctMelody");
        look("corrections");
        m_hands.click("correctMelody");
        for (QTabBar* bar : m_fixture.window.findChildren<QTabBar*>()) {
            if (bar->isVisible() && bar->count() == 2) {
                bar->setCurrentIndex(1);
                look("json");
                bar->setCurrentIndex(0);
            }
        }
        lookAtReturningRecipe();
        m_hands.press(QKeySequence(Qt::CTRL | Qt::Key_B));
        look("batch");
    }

    void lookAtDialogs()
    {
        m_hands.press(QKeySequence(Qt::CTRL | Qt::Key_Slash));
        lookAtDialog("shortcutSheet");
        m_hands.press(QKeySequence(Qt::CTRL | Qt::Key_Comma));
        lookAtDialog("settingsDialog");
        m_hands.press(QKeySequence(Qt::CTRL | Qt::Key_U));
        lookAtDialog("linkDialog");
        trigger("showModels", "modelsDialog");
        trigger("makeModelOfRequest", "specDialog");
        trigger("showAbout", "aboutDialog");
        m_hands.find<QAction>("connectModel")->trigger();
        QDialog* endpoint = lookAtOpen("endpointDialog");
        WindowHands::click(*endpoint, "pickModel");
        lookAtDialog("modelPicker");
        endpoint->reject();
        Q_EMIT m_hands.find<ui::ComposePanel>("composePanel")->queueRequested(unreachableRecipe(), kSmall);
        lookAtDialog("asyncDialog");
        m_hands.press(QKeySequence(Qt::Key_F1));
        auto* manual = m_hands.find<QWidget>("manualWindow");
        WindowHands::settle();
        m_look(*manual, QStringLiteral("manualWindow"));
        manual->close();
    }

    /// What earlier starts left, and all that is done with it.
    void lookAtKept()
    {
        m_fixture.window.loadInBackground();
        auto* results = m_hands.find<ui::ResultsPanel>("resultsPanel");
        const auto row = [results](int index) -> ui::ClipRow* {
            const ui::JobBlock* block = results->block(QStringLiteral("20260104-120000-000-0001"));
            return block != nullptr ? block->rowOf(index) : nullptr;
        };
        QTRY_VERIFY_WITH_TIMEOUT(
            row(2) != nullptr && results->block(QStringLiteral("20260101-120000-000-0001")) != nullptr, kPatienceMs);
        look("kept");
        results->select(QStringLiteral("20260104-120000-000-0001"), 0);
        results->comparison().compare(row(0)->clip().path, row(1)->clip().path);
        look("comparison");
        results->compareBlind();
        look("blind");
        m_hands.click("cancelBlind");
        auto* player = m_hands.find<ui::PlayerBar>("player");
        WindowHands::click(*player, "spectrum");
        look("spectrum");
        WindowHands::click(*player, "spectrum");
        lookAtClip(*row(0));
        lookAtVariations();
        lookAtSubmitted();
        lookAtLibrary();
        lookAtStorage();
    }

    /// A job on its way, its clips, and one that failed.
    void lookAtResults()
    {
        m_hands.click("closeBatch");
        m_hands.find<QDoubleSpinBox>("duration")->setValue(1.0); // which is soon there
        m_hands.click("generate");
        QTRY_VERIFY_WITH_TIMEOUT(!m_fixture.queue.unfinished().empty(), kPatienceMs);
        const QString id = m_fixture.queue.unfinished().front();
        look("running");
        const auto* results = m_hands.find<ui::ResultsPanel>("resultsPanel");
        const auto hasClips = [&] { return results->block(id) != nullptr && results->block(id)->rowOf(2) != nullptr; };
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture.queue.unfinished().empty() && hasClips(), kPatienceMs);
        look("done");
        write(QStringLiteral("request.json"), R"({"prompts": ["happy rock"], "duration": -1})");
        open(m_library.dir.filePath(QStringLiteral("request.json")));
        look("json file");
        m_hands.click("generate");
        QTRY_VERIFY_WITH_TIMEOUT(!m_fixture.queue.unfinished().empty(), kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture.queue.unfinished().empty(), kPatienceMs);
        look("failed");
    }

    /// A job that nobody answers, with all the words that such a one has, one that is sent, and one that waits behind
    /// it; no engine is needed.
    void lookAtRunning()
    {
        jobs::JobQueue& queue = m_fixture.queue;
        queue.setParallel(unreachableRecipe().endpoint, 1);
        const QStringList ids{queue.submit(unreachableRecipe()), queue.submit(unreachableRecipe())};
        const auto isWaitingToRetry = [&] {
            const auto progress = queue.progressOf(ids.front());
            return progress != nullptr && progress->phase() == core::JobState::RetryWait;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isWaitingToRetry(), kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(m_hands.isReady("sendNow"), kPatienceMs);
        look("retried");
        jobs::JobProgress sending;
        sending.state = core::JobState::Sending;
        sending.bytesToSend = kLarge;
        sending.transfer.bytesSent = kLarge / 3;
        constexpr int kNarrow = 340;
        ui::JobBlock block(*queue.find(ids.front())); // the queue's own would be told what is true again
        block.resize(kNarrow, kNarrow);
        block.showProgress(*queue.find(ids.front()), sending);
        block.show();
        WindowHands::settle();
        m_look(block, QStringLiteral("sending"));
        queue.cancelAll(ids);
        QTRY_VERIFY_WITH_TIMEOUT(queue.unfinished().empty(), kPatienceMs);
    }

    void lookAtTranscript()
    {
        write(QStringLiteral("talk.srt"), "1\n00:00:00,000 --> 00:00:02,000\nGood morning\n\n"
                                          "2\n00:00:02,000 --> 00:00:04,000\neverybody\n");
        open(m_library.dir.filePath(QStringLiteral("talk.srt")));
        QTRY_VERIFY_WITH_TIMEOUT(m_hands.isReady("transcriptDesk"), kPatienceMs);
        look("transcript");
        m_hands.click("findInDesk");
        m_hands.find<QLineEdit>("findText")->setText(QStringLiteral("morning"));
        look("transcript find");
    }

    [[nodiscard]] WindowFixture& fixture() { return m_fixture; }

private:
    /// Bytes of a request.
    static constexpr qint64 kSmall = 1'000;
    static constexpr qint64 kLarge = 34'000'000;
    static constexpr int kPatienceMs = 60'000;

    void lookAtMicrophone()
    {
        m_hands.click("record");
        m_microphone.give(m_microphone.format.sampleRateHz, 0.5F); // it is open when it is heard
        QTRY_VERIFY_WITH_TIMEOUT(m_hands.isReady("recordStart"), kPatienceMs);
        look("microphone");
        m_hands.click("recordStart");
        QTRY_VERIFY_WITH_TIMEOUT(m_hands.isReady("recordDiscard"), kPatienceMs);
        look("recording");
        m_hands.click("recordDiscard");
    }

    /// A clip that carries what it was made from, whose melody nobody has.
    void lookAtReturningRecipe()
    {
        core::PortableRecipe recipe;
        recipe.recipe.model = QStringLiteral("sketch");
        recipe.recipe.fields = {{"prompts", {"happy rock", "energetic EDM", "sad jazz"}}, {"duration", 8.0}};
        core::AttachedFile melody;
        melody.field = QStringLiteral("melody");
        melody.path = QStringLiteral("a melody that nobody has any more.wav");
        melody.sha256 = QString(64, QLatin1Char('a'));
        recipe.recipe.files.push_back(melody);
        write(QStringLiteral("clip.wav"), support::sineWav(0.5));
        const QString clip = m_library.dir.filePath(QStringLiteral("clip.wav"));
        QVERIFY(audio::appendRecipe(clip, recipe));
        open(clip);
        QTRY_VERIFY_WITH_TIMEOUT(m_hands.isReady("bringRecipeBack"), kPatienceMs);
        look("recipe in a clip");
        m_hands.click("bringRecipeBack");
        QTRY_VERIFY_WITH_TIMEOUT(m_hands.isReady("browseRecipeMelody"), kPatienceMs);
        look("recipe without its melody");
        m_hands.click("closeRecipe");
    }

    void lookAtVariations()
    {
        m_hands.find<QAction>("showVariations")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(m_hands.isReady("variationGrid"), kPatienceMs);
        lookAtDialog("variationGrid");
    }

    /// One that waits at the platform, and two that it does not take.
    void lookAtSubmitted()
    {
        for (int i = 0; i < 2; ++i) {
            Q_EMIT m_hands.find<ui::ComposePanel>("composePanel")->queueRequested(unreachableRecipe(), kSmall);
            QDialog* dialog = m_hands.opened("asyncDialog");
            dialog->findChild<QLineEdit*>(QStringLiteral("asyncWebhook"))
                ->setText(QStringLiteral("https://hooks.example.org/melodeck"));
            WindowHands::click(*dialog, "sendAsync");
            WindowHands::settle();
        }
        QTRY_VERIFY_WITH_TIMEOUT(m_hands.isReady("clearEnded"), kPatienceMs); // which two have
        look("submitted");
        m_hands.click("clearEnded");
    }

    /// The dialogs that belong to a clip.
    void lookAtClip(ui::ClipRow& row)
    {
        WindowHands::choose(row, "showRecipe");
        lookAtDialog("recipeDialog");
        WindowHands::choose(row, "compareRecipes");
        QDialog* finder = lookAtOpen("clipFinder");
        QTRY_VERIFY_WITH_TIMEOUT(
            finder->findChild<QListWidget*>(QStringLiteral("foundClips"))->currentItem() != nullptr, kPatienceMs);
        WindowHands::click(*finder, "chooseClip");
        lookAtDialog("recipeDiff");
        WindowHands::choose(row, "vary");
        lookAtDialog("varyDialog");
        Q_EMIT row.saveRequested();
        lookAtDialog("saveDialog");
        for (ui::JobBlock* block : m_fixture.window.findChildren<ui::JobBlock*>()) {
            if (block->rowOf(0) == &row) {
                Q_EMIT block->saveAllRequested();
                lookAtDialog("saveAllDialog");
                Q_EMIT block->showAnswerRequested();
                lookAtDialog("answerDialog");
            }
        }
    }

    /// The library as a tab, in the place of the results, and as cards.
    void lookAtLibrary()
    {
        m_hands.press(QKeySequence(Qt::CTRL | Qt::Key_F));
        auto* list = m_hands.find<ui::LibraryList>("libraryList");
        QTRY_VERIFY_WITH_TIMEOUT(list != nullptr && list->model()->rowCount() > 4, kPatienceMs);
        look("library");
        list->setCurrentIndex(list->model()->index(0, 0));
        Q_EMIT list->editRequested(0);
        look("library details");
        m_hands.click("closeDetails");
        m_hands.press(QKeySequence(Qt::CTRL | Qt::Key_L));
        auto* full = m_hands.find<ui::LibraryList>("libraryViewList");
        QTRY_VERIFY_WITH_TIMEOUT(full->model()->rowCount() > 4, kPatienceMs);
        look("library view");
        full->setEntryLayout(ui::EntryLayout::Cards);
        look("library cards");
        m_hands.press(QKeySequence(Qt::CTRL | Qt::Key_L));
    }

    void lookAtStorage()
    {
        m_hands.find<QAction>("showStorage")->trigger();
        QDialog* storage = lookAtOpen("storageDialog");
        WindowHands::click(*storage, "cleanUp");
        lookAtDialog("cleanUpDialog");
        WindowHands::click(*storage, "openTrash");
        const auto* list = m_hands.opened("trashDialog")->findChild<QTreeWidget*>(QStringLiteral("trashList"));
        QTRY_VERIFY_WITH_TIMEOUT(list->topLevelItemCount() == 1, kPatienceMs);
        QDialog* trash = lookAtOpen("trashDialog");
        WindowHands::click(*trash, "emptyTrash");
        lookAtDialog("emptyTrashQuestion");
        trash->reject();
        storage->reject();
        WindowHands::settle();
    }

    void look(const char* state)
    {
        WindowHands::settle();
        m_look(m_fixture.window, QLatin1String(state));
    }

    QDialog* lookAtOpen(const char* name)
    {
        QDialog* dialog = m_hands.opened(name);
        m_look(*dialog, QLatin1String(name));
        return dialog;
    }

    void lookAtDialog(const char* name)
    {
        lookAtOpen(name)->reject();
        WindowHands::settle();
    }

    void trigger(const char* action, const char* dialog)
    {
        m_hands.find<QAction>(action)->trigger();
        lookAtDialog(dialog);
    }

    void open(const QString& path) { m_fixture.window.openFiles({path}); }

    void write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(m_library.dir.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    /// Filled before it is opened.
    struct Folder
    {
        Folder() { keepOneOfEach(dir.path()); }
        QTemporaryDir dir;
    };

    Folder m_library;
    FakeAudioInput m_microphone;
    WindowFixture m_fixture;
    WindowHands m_hands;
    Look m_look;
};

} // namespace melodeck::tests
