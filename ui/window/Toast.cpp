#include "ui/window/Toast.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/Labels.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include <chrono>

namespace melodeck::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto kShown = 6s;
constexpr int kAboveFoot = 132;

} // namespace

Toast::Toast(QWidget* parent)
    : QFrame(parent)
    , m_text(new TextLabel)
{
    setObjectName(QStringLiteral("toast"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(spacing::group, spacing::within, spacing::group, spacing::within);
    layout->addWidget(m_text);
    m_hide.setSingleShot(true);
    m_hide.setInterval(kShown);
    connect(&m_hide, &QTimer::timeout, this, &QWidget::hide);
    parent->installEventFilter(this);
    hide();
}

void Toast::say(const QString& sentence)
{
    m_text->setText(sentence);
    setAccessibleName(sentence);
    place();
    show();
    raise();
    m_hide.start();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

bool Toast::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    return QFrame::eventFilter(watched, event);
}

void Toast::place()
{
    adjustSize();
    const QWidget* window = parentWidget();
    const int most = window->width() - 2 * spacing::group;
    resize(qMin(width(), most), height());
    move((window->width() - width()) / 2, window->height() - kAboveFoot - height());
}

void Toast::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(themeColor(ColorRole::ControlBorder));
    painter.setBrush(themeColor(ColorRole::Panel));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), spacing::cardRadius, spacing::cardRadius);
}

} // namespace melodeck::ui
