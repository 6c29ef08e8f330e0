#include "ui/compose/SendFooter.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/PrimaryButton.h"

#include <QAccessible>
#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace melodeck::ui {

SendFooter::SendFooter(QWidget* parent)
    : QWidget(parent)
    , m_line(new SecondaryLabel)
    , m_price(new SecondaryLabel(tr("free")))
    , m_cancel(new LinkButton(tr("Cancel")))
    , m_send(new PrimaryButton)
    , m_otherWays(new QToolButton)
{
    m_line->setObjectName(QStringLiteral("preflight"));
    m_line->setWordWrap(true); // what is missing may take two lines
    m_price->setColorRole(ColorRole::Ok);
    m_cancel->setObjectName(QStringLiteral("cancelWaiting"));
    m_cancel->setAccessibleName(tr("Cancel sending"));
    m_cancel->setToolTip(tr("The melody still comes; the request is not sent by itself."));
    m_cancel->setFont(textFont(TextSize::Secondary));
    m_cancel->hide();
    m_send->setObjectName(QStringLiteral("generate"));
    connect(m_send, &QPushButton::clicked, this, &SendFooter::sendRequested);
    connect(m_cancel, &QPushButton::clicked, this, &SendFooter::waitCancelled);
    auto* row = new QHBoxLayout;
    row->addWidget(m_line, 1);
    row->addWidget(m_price, 0, Qt::AlignBottom);
    row->addWidget(m_cancel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::group, spacing::within, spacing::group, spacing::group);
    layout->setSpacing(spacing::within);
    m_otherWays->setObjectName(QStringLiteral("otherWays"));
    m_otherWays->setAccessibleName(tr("Other ways to send"));
    m_otherWays->setToolTip(tr("Other ways to send"));
    m_otherWays->setProperty("outlined", true);
    m_otherWays->setText(QStringLiteral("▾"));
    m_otherWays->setFocusPolicy(Qt::StrongFocus);
    m_otherWays->setPopupMode(QToolButton::InstantPopup);
    m_otherWays->hide();
    auto* menu = new QMenu(m_otherWays);
    QAction* queue = menu->addAction(tr("Send to the platform's queue…"), this, &SendFooter::queueRequested);
    queue->setObjectName(QStringLiteral("sendToQueue"));
    queue->setToolTip(tr("It runs when its turn comes there, also while this computer sleeps"));
    menu->setToolTipsVisible(true);
    m_otherWays->setMenu(menu);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::grid);
    buttons->addWidget(m_send, 1);
    buttons->addWidget(m_otherWays);
    layout->addLayout(row);
    layout->addLayout(buttons);
}

void SendFooter::setFacts(const QString& facts)
{
    m_facts = facts;
    showLine();
}

void SendFooter::setButton(const QString& text, bool canSend)
{
    const bool isOther = m_send->text() != text;
    m_send->setText(text);
    m_send->setEnabled(canSend);
    m_otherWays->setEnabled(canSend);
    m_price->setVisible(m_isFree && canSend);
    if (isOther) {
        Q_EMIT buttonChanged();
    }
}

QString SendFooter::buttonText() const
{
    return m_send->text();
}

void SendFooter::setSendKey(const QString& key)
{
    m_send->setShortcutHint(key);
}

void SendFooter::setFree(bool on)
{
    m_isFree = on;
    m_price->setVisible(on && canSend());
}

void SendFooter::setQueueOffered(bool on)
{
    m_otherWays->setVisible(on);
}

void SendFooter::setWaiting(bool on)
{
    if (m_isWaiting == on) {
        return;
    }
    m_isWaiting = on;
    if (!on && m_cancel->hasFocus()) {
        m_send->setFocus(Qt::OtherFocusReason); // or the focus would leave the footer with it
    }
    m_cancel->setVisible(on);
    showLine();
    if (on) {
        QAccessibleEvent announcement(m_line, QAccessible::Alert);
        QAccessible::updateAccessibility(&announcement);
    }
}

bool SendFooter::canSend() const
{
    return m_send->isEnabled();
}

void SendFooter::focusButton()
{
    m_send->setFocus(Qt::OtherFocusReason);
}

void SendFooter::showLine()
{
    m_line->setText(m_isWaiting ? tr("Sends when the melody is there.") : m_facts);
}

} // namespace melodeck::ui
