#include "ui/compare/BlindPanel.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Labels.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace melodeck::ui {

BlindPanel::BlindPanel(QWidget* parent)
    : QWidget(parent)
    , m_card(new Card)
    , m_title(new TextLabel)
    , m_text(new TextLabel)
    , m_reveal(new QPushButton(tr("Reveal")))
    , m_leave(new LinkButton(QString(), ColorRole::SecondaryText))
{
    setObjectName(QStringLiteral("blindPanel"));
    m_title->setTextSize(TextSize::Body, TextWeight::SemiBold);
    m_text->setTextSize(TextSize::Secondary);
    m_text->setColorRole(ColorRole::SecondaryText);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_reveal->setObjectName(QStringLiteral("revealBlind"));
    m_reveal->setAccessibleName(m_reveal->text());
    m_leave->setObjectName(QStringLiteral("cancelBlind"));
    connect(m_reveal, &QPushButton::clicked, this, &BlindPanel::revealRequested);
    connect(m_leave, &QPushButton::clicked, this, [this] {
        if (m_isOver) {
            hide();
        } else {
            Q_EMIT cancelRequested();
        }
    });
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_text);
    auto* buttons = new FlowLayout(nullptr, spacing::card);
    buttons->addWidget(m_reveal);
    buttons->addWidget(m_leave);
    auto* column = new QVBoxLayout(m_card);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::within);
    column->addLayout(words);
    column->addLayout(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    showTask(Levels::Equal);
}

void BlindPanel::showTask(Levels levels)
{
    m_isOver = false;
    m_title->setText(tr("Which is the best?"));
    setLevels(levels);
    m_reveal->show();
    m_leave->setText(tr("Cancel"));
    m_leave->setAccessibleName(tr("Cancel blind comparison"));
    setCanReveal(false);
}

void BlindPanel::setLevels(Levels levels)
{
    if (!m_isOver) {
        m_text->setText(levels == Levels::Equal
                            ? tr("All are equally loud, in an order of chance. Listen, give places, then reveal.")
                            : tr("In an order of chance; some are too short or too quiet to be made equally loud. "
                                 "Listen, give places, then reveal."));
    }
}

void BlindPanel::setCanReveal(bool can)
{
    m_reveal->setEnabled(can);
    m_reveal->setToolTip(can ? QString() : tr("Give a place first."));
}

void BlindPanel::focusReveal()
{
    m_reveal->setFocus(Qt::ShortcutFocusReason);
}

void BlindPanel::showVerdict(const QStringList& lines)
{
    m_isOver = true;
    m_title->setText(tr("This is what you heard"));
    m_text->setText(lines.join(QLatin1Char('\n')));
    m_reveal->hide();
    m_leave->setText(tr("Close"));
    m_leave->setAccessibleName(tr("Close verdict"));
}

} // namespace melodeck::ui
