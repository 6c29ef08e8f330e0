#include "ui/window/ToastBubble.h"

#include "ui/theme/Text.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Labels.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace melodeck::ui {

ToastBubble::ToastBubble(QWidget* host, int foot)
    : QFrame(host)
    , m_foot(foot)
    , m_text(new TextLabel)
    , m_action(new LinkButton)
{
    setObjectName(QStringLiteral("toast"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(spacing::group, spacing::within, spacing::group, spacing::within);
    layout->setSpacing(spacing::group);
    layout->addWidget(m_text);
    layout->addWidget(m_action);
    m_action->setObjectName(QStringLiteral("toastAction"));
    m_action->setAutoDefault(false); // Enter is the dialog's, until the action has the focus
    m_action->installEventFilter(this);
    connect(m_action, &QPushButton::clicked, this, &ToastBubble::actionChosen);
    host->installEventFilter(this);
    hide();
}

void ToastBubble::showSentence(const QString& sentence, const QString& action)
{
    setAttribute(Qt::WA_TransparentForMouseEvents, action.isEmpty());
    m_action->setText(action);
    m_action->setAccessibleName(action);
    m_action->setVisible(!action.isEmpty());
    m_text->setText(sentence);
    setAccessibleName(sentence);
    place();
    show();
    raise();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

bool ToastBubble::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    if (watched == m_action && event->type() == QEvent::KeyPress) {
        const int key = static_cast<const QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_action->click();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void ToastBubble::place()
{
    const QWidget* host = parentWidget();
    const int most = host->width() - 2 * spacing::group;
    m_text->setWordWrap(false);
    QSize size = layout()->totalSizeHint();
    if (size.width() > most) {
        m_text->setWordWrap(true);
        size = {most, layout()->totalHeightForWidth(most)};
    }
    resize(size);
    move((host->width() - width()) / 2, qMax(0, host->height() - m_foot - height()));
}

void ToastBubble::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(themeColor(ColorRole::ControlBorder));
    painter.setBrush(themeColor(ColorRole::Panel));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), spacing::cardRadius, spacing::cardRadius);
}

} // namespace melodeck::ui
