#include "ui/window/Toast.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Labels.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include <chrono>
#include <utility>

namespace melodeck::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto kShown = 6s;
/// Somebody may want to think about it.
constexpr auto kOffered = 12s;
constexpr int kAboveFoot = 132;

} // namespace

Toast::Toast(QWidget* parent)
    : QFrame(parent)
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
    m_hide.setSingleShot(true);
    connect(&m_hide, &QTimer::timeout, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        if (const auto then = std::exchange(m_then, {})) {
            then();
        }
    });
    parent->installEventFilter(this);
    hide();
}

void Toast::say(const QString& sentence)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_then = {};
    m_action->hide();
    m_hide.setInterval(kShown);
    showSentence(sentence);
}

void Toast::offer(const QString& sentence, const QString& action, std::function<void()> then)
{
    setAttribute(Qt::WA_TransparentForMouseEvents, false);
    m_then = std::move(then);
    m_action->setText(action);
    m_action->setAccessibleName(action);
    m_action->show();
    m_hide.setInterval(kOffered);
    showSentence(sentence);
}

void Toast::showSentence(const QString& sentence)
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
