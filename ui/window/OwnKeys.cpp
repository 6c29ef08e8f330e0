#include "ui/window/OwnKeys.h"

#include <QCoreApplication>
#include <QKeyEvent>

#include <utility>

namespace melodeck::ui {

OwnKeys::OwnKeys(QList<QKeySequence> keys, QObject* parent)
    : QObject(parent)
    , m_keys(std::move(keys))
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool OwnKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto& key = static_cast<const QKeyEvent&>(*event);
        if (m_keys.contains(QKeySequence(key.keyCombination()))) {
            event->ignore(); // it is a shortcut, whatever has the focus
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace melodeck::ui
