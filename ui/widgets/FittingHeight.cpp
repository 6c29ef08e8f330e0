#include "ui/widgets/FittingHeight.h"

#include <QDialog>
#include <QEvent>
#include <QLayout>

namespace melodeck::ui {

FittingHeight::FittingHeight(QDialog* dialog)
    : QObject(dialog)
    , m_dialog(dialog)
{
    dialog->installEventFilter(this);
}

bool FittingHeight::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show) {
        const int wanted = m_dialog->layout()->totalHeightForWidth(m_dialog->width());
        if (wanted > m_dialog->height()) {
            m_dialog->resize(m_dialog->width(), wanted);
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace melodeck::ui
