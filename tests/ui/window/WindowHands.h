#pragma once

#include "ui/results/ClipRow.h"

#include <QAbstractButton>
#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QEvent>
#include <QMenu>
#include <QTest>

#include <algorithm>

namespace melodeck::tests {

/// What a person does to a window, by the names of things.
class WindowHands
{
public:
    /// The window outlives it.
    explicit WindowHands(QWidget& window)
        : m_window(window)
    {
    }

    /// Until all that was asked for meanwhile is done, but for what takes time.
    static void settle()
    {
        for (int turn = 0; turn < 4; ++turn) {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            QCoreApplication::processEvents();
        }
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
    void click(const char* button) const { click(m_window, button); }

    template <class Kind>
    [[nodiscard]] Kind* find(const char* name) const
    {
        return m_window.findChild<Kind*>(QLatin1String(name));
    }

    /// It is there, and can be seen or, a button, be pressed.
    [[nodiscard]] bool isReady(const char* name) const
    {
        const auto* widget = find<QWidget>(name);
        return widget != nullptr && widget->isVisible() && widget->isEnabled();
    }

    void press(const QKeySequence& key) const
    {
        const auto all = m_window.actions();
        const auto found = std::find_if(all.begin(), all.end(),
                                        [&key](const QAction* action) { return action->shortcuts().contains(key); });
        QVERIFY2(found != all.end(), qPrintable(key.toString()));
        (*found)->trigger();
    }

    /// The dialog of that name; nothing after it would be what it is taken for where it is not open.
    [[nodiscard]] QDialog* opened(const char* name) const
    {
        settle();
        auto* dialog = find<QDialog>(name);
        if (dialog == nullptr || !dialog->isVisible()) {
            qFatal("%s is not open", name);
        }
        return dialog;
    }

private:
    QWidget& m_window;
};

} // namespace melodeck::tests
