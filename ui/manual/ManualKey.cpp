#include "ui/manual/ManualKey.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QKeyEvent>

namespace melodeck::ui {

ManualKey::ManualKey(const QAction& action, QObject* parent)
    : QObject(parent)
    , m_action(action)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool ManualKey::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        // Comes to the dialog itself when what has the focus there does not want it.
        const auto& key = static_cast<const QKeyEvent&>(*event);
        auto* dialog = qobject_cast<QDialog*>(watched);
        if (dialog != nullptr && m_action.shortcuts().contains(QKeySequence(key.keyCombination()))) {
            Q_EMIT pressedIn(dialog);
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace melodeck::ui
