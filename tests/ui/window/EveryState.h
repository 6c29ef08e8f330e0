#pragma once

#include "support/TestPaths.h"
#include "ui/results/ClipRow.h"
#include "ui/window/WindowFixture.h"

#include <QAbstractButton>
#include <QAction>
#include <QDialog>
#include <QFile>
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
        : m_fixture(m_library.path())
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
        trigger("connectModel", "endpointDialog");
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
        open(m_library.filePath(QStringLiteral("request.json")));
        look("json file");
        m_fixture.find<QAbstractButton>("generate")->click();
        QTRY_VERIFY(!m_fixture.queue.unfinished().empty());
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture.queue.unfinished().empty(), kRenderLimitMs);
        look("failed");
        write(QStringLiteral("talk.srt"), "1\n00:00:00,000 --> 00:00:02,000\nGood morning\n\n"
                                          "2\n00:00:02,000 --> 00:00:04,000\neverybody\n");
        open(m_library.filePath(QStringLiteral("talk.srt")));
        QTRY_VERIFY(m_fixture.find<QWidget>("transcriptDesk")->isVisible());
        look("transcript");
    }

    [[nodiscard]] WindowFixture& fixture() { return m_fixture; }

private:
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

    void lookAtDialog(const char* name)
    {
        settle();
        auto* dialog = m_fixture.window.findChild<QDialog*>(QLatin1String(name));
        QVERIFY2(dialog != nullptr && dialog->isVisible(), name);
        m_look(*dialog, QLatin1String(name));
        dialog->reject();
        settle();
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
        auto* found = m_fixture.window.findChild<QAction*>(QLatin1String(action));
        QVERIFY2(found != nullptr, action);
        found->trigger();
        lookAtDialog(dialog);
    }

    void open(const QString& path) { m_fixture.window.openFiles({path}); }

    void write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(m_library.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    QTemporaryDir m_library;
    WindowFixture m_fixture;
    Look m_look;
};

} // namespace melodeck::tests
