#pragma once

#include "support/TestPaths.h"
#include "ui/compare/Comparison.h"
#include "ui/library/LibraryList.h"
#include "ui/results/ClipRow.h"
#include "ui/results/JobBlock.h"
#include "ui/results/ResultsPanel.h"
#include "ui/window/KeptLibrary.h"
#include "ui/window/WindowFixture.h"

#include <QAbstractButton>
#include <QAction>
#include <QDialog>
#include <QFile>
#include <QListWidget>
#include <QMenu>
#include <QTabBar>
#include <QTest>

#include <algorithm>
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
                    QUrl(QStringLiteral("http://127.0.0.1:1"))) // nobody asks the platform from here
        , m_look(std::move(look))
    {
        m_fixture.window.resize(size);
        m_fixture.window.show();
    }

    /// Before anything was sent; no engine is needed.
    void lookAtForms()
    {
        look("welcome");
        open(QStringLiteral(MELODECK_TEST_DATA "/melodies/ode_to_joy.piano.wav"));
        QTRY_VERIFY(m_fixture.find<QWidget>("melodyCard")
                        ->accessibleDescription()
                        .contains(QStringLiteral("ode_to_joy.piano.wav")));
        look("form");
        for (QTabBar* bar : m_fixture.window.findChildren<QTabBar*>()) {
            if (bar->isVisible() && bar->count() == 2) {
                bar->setCurrentIndex(1);
                look("json");
                bar->setCurrentIndex(0);
            }
        }
        press(QKeySequence(Qt::CTRL | Qt::Key_B));
        look("batch");
    }

    void lookAtDialogs()
    {
        press(QKeySequence(Qt::CTRL | Qt::Key_Slash));
        lookAtDialog("shortcutSheet");
        press(QKeySequence(Qt::CTRL | Qt::Key_Comma));
        lookAtDialog("settingsDialog");
        press(QKeySequence(Qt::CTRL | Qt::Key_U));
        lookAtDialog("linkDialog");
        trigger("showModels", "modelsDialog");
        trigger("makeModelOfRequest", "specDialog");
        trigger("showAbout", "aboutDialog");
        find<QAction>("connectModel")->trigger();
        QDialog* endpoint = lookAtOpen("endpointDialog");
        click(*endpoint, "pickModel");
        lookAtDialog("modelPicker");
        endpoint->reject();
        settle();
        press(QKeySequence(Qt::Key_F1));
        auto* manual = find<QWidget>("manualWindow");
        settle();
        m_look(*manual, QStringLiteral("manualWindow"));
        manual->close();
    }

    /// What earlier starts left, and all that is done with it.
    void lookAtKept()
    {
        m_fixture.window.loadInBackground();
        auto* results = find<ui::ResultsPanel>("resultsPanel");
        const auto row = [results](int index) -> ui::ClipRow* {
            const ui::JobBlock* block = results->block(QStringLiteral("20260104-120000-000-0001"));
            return block != nullptr ? block->rowOf(index) : nullptr;
        };
        QTRY_VERIFY(row(2) != nullptr && results->block(QStringLiteral("20260101-120000-000-0001")) != nullptr);
        look("kept");
        results->select(QStringLiteral("20260104-120000-000-0001"), 0);
        results->comparison().compare(row(0)->clip().path, row(1)->clip().path);
        look("comparison");
        results->compareBlind();
        look("blind");
        click(m_fixture.window, "cancelBlind");
        lookAtClip(*row(0));
        lookAtLibrary();
        lookAtStorage();
    }

    /// A job on its way, its clips, one that failed, and what saves them.
    void lookAtResults()
    {
        constexpr int kRenderLimitMs = 60'000;
        m_fixture.find<QAbstractButton>("closeBatch")->click();
        m_fixture.find<QAbstractButton>("generate")->click();
        QTRY_VERIFY(!m_fixture.queue.unfinished().empty());
        look("running");
        const auto isThere = [this] {
            const auto rows = m_fixture.window.findChildren<ui::ClipRow*>();
            return m_fixture.queue.unfinished().empty() && rows.size() >= 3;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isThere(), kRenderLimitMs);
        look("done");
        press(QKeySequence(Qt::CTRL | Qt::Key_S));
        lookAtDialog("saveDialog");
        press(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
        lookAtDialog("saveAllDialog");
        write(QStringLiteral("request.json"), R"({"prompts": ["happy rock"], "duration": -1})");
        open(m_library.dir.filePath(QStringLiteral("request.json")));
        look("json file");
        m_fixture.find<QAbstractButton>("generate")->click();
        QTRY_VERIFY(!m_fixture.queue.unfinished().empty());
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture.queue.unfinished().empty(), kRenderLimitMs);
        look("failed");
    }

    void lookAtTranscript()
    {
        write(QStringLiteral("talk.srt"), "1\n00:00:00,000 --> 00:00:02,000\nGood morning\n\n"
                                          "2\n00:00:02,000 --> 00:00:04,000\neverybody\n");
        open(m_library.dir.filePath(QStringLiteral("talk.srt")));
        QTRY_VERIFY(m_fixture.find<QWidget>("transcriptDesk")->isVisible());
        look("transcript");
    }

    [[nodiscard]] WindowFixture& fixture() { return m_fixture; }

private:
    /// The dialogs that belong to a clip.
    void lookAtClip(ui::ClipRow& row)
    {
        choose(row, "showRecipe");
        lookAtDialog("recipeDialog");
        choose(row, "compareRecipes");
        QDialog* finder = lookAtOpen("clipFinder");
        QTRY_VERIFY(finder->findChild<QListWidget*>(QStringLiteral("foundClips"))->currentItem() != nullptr);
        click(*finder, "chooseClip");
        lookAtDialog("recipeDiff");
        choose(row, "vary");
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
        press(QKeySequence(Qt::CTRL | Qt::Key_F));
        auto* list = find<ui::LibraryList>("libraryList");
        QTRY_VERIFY(list != nullptr && list->model()->rowCount() > 4);
        look("library");
        list->setCurrentIndex(list->model()->index(0, 0));
        Q_EMIT list->editRequested(0);
        look("library details");
        click(m_fixture.window, "closeDetails");
        press(QKeySequence(Qt::CTRL | Qt::Key_L));
        auto* full = find<ui::LibraryList>("libraryViewList");
        QTRY_VERIFY(full->model()->rowCount() > 4);
        look("library view");
        full->setEntryLayout(ui::EntryLayout::Cards);
        look("library cards");
        press(QKeySequence(Qt::CTRL | Qt::Key_L));
    }

    void lookAtStorage()
    {
        find<QAction>("showStorage")->trigger();
        QDialog* storage = lookAtOpen("storageDialog");
        click(*storage, "cleanUp");
        lookAtDialog("cleanUpDialog");
        click(*storage, "openTrash");
        lookAtDialog("trashDialog");
        storage->reject();
        settle();
    }

    static void settle()
    {
        for (int turn = 0; turn < 4; ++turn) {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            QCoreApplication::processEvents();
        }
    }

    void look(const char* state)
    {
        settle();
        m_look(m_fixture.window, QLatin1String(state));
    }

    QDialog* lookAtOpen(const char* name)
    {
        settle();
        auto* dialog = m_fixture.window.findChild<QDialog*>(QLatin1String(name));
        if (dialog == nullptr || !dialog->isVisible()) {
            qFatal("%s is not open", name); // nothing after it would be what it is taken for
        }
        m_look(*dialog, QLatin1String(name));
        return dialog;
    }

    void lookAtDialog(const char* name)
    {
        lookAtOpen(name)->reject();
        settle();
    }

    /// An entry of a clip's menu.
    static void choose(ui::ClipRow& row, const char* entry)
    {
        QMenu menu;
        Q_EMIT row.menuOpening(&menu);
        auto* action = menu.findChild<QAction*>(QLatin1String(entry));
        QVERIFY2(action != nullptr, entry);
        action->trigger();
    }

    static void click(const QWidget& top, const char* button)
    {
        auto* found = top.findChild<QAbstractButton*>(QLatin1String(button));
        QVERIFY2(found != nullptr, button);
        found->click();
    }

    template <class Kind>
    [[nodiscard]] Kind* find(const char* name) const
    {
        return m_fixture.window.findChild<Kind*>(QLatin1String(name));
    }

    void press(const QKeySequence& key)
    {
        const auto all = m_fixture.window.actions();
        const auto found = std::find_if(all.begin(), all.end(),
                                        [&key](const QAction* action) { return action->shortcuts().contains(key); });
        QVERIFY2(found != all.end(), qPrintable(key.toString()));
        (*found)->trigger();
    }

    void trigger(const char* action, const char* dialog)
    {
        find<QAction>(action)->trigger();
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
    WindowFixture m_fixture;
    Look m_look;
};

} // namespace melodeck::tests
