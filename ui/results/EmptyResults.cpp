#include "ui/results/EmptyResults.h"

#include "ui/theme/Icon.h"
#include "ui/theme/Text.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <initializer_list>

namespace melodeck::ui {

namespace {

constexpr int kMostWidth = 400;
constexpr int kIconSize = 28;

/// As grey as a wave that was not played yet, in the theme of the moment.
class QuietNote final : public QWidget
{
protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.drawPixmap(0, 0, iconPixmap(IconId::Music, themeColor(ColorRole::Wave), width(), devicePixelRatioF()));
    }
};

} // namespace

EmptyResults::EmptyResults(QWidget* parent)
    : QWidget(parent)
    , m_column(new QWidget)
    , m_note(new QuietNote)
    , m_words(new SecondaryLabel)
{
    setObjectName(QStringLiteral("emptyResults"));
    auto* title = new TextLabel(tr("Results appear here"));
    title->setTextSize(TextSize::Body, TextWeight::SemiBold);
    title->setColorRole(ColorRole::SecondaryText);
    m_words->setObjectName(QStringLiteral("emptyResultsWords"));
    m_words->setColorRole(ColorRole::FaintText);
    auto* inside = new QVBoxLayout(m_column);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(spacing::within);
    inside->addStretch(1);
    inside->addWidget(m_note, 0, Qt::AlignHCenter);
    for (TextLabel* label : std::initializer_list<TextLabel*>{title, m_words}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        inside->addWidget(label);
    }
    inside->addStretch(1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    // Beside stretches and not aligned: only so is its height that of its own width, which wraps its sentences.
    constexpr int kMostOfTheRow = 100;
    layout->addStretch(1);
    layout->addWidget(m_column, kMostOfTheRow);
    layout->addStretch(1);
    fit();
    setNextStep(Composing::Request, {});
}

void EmptyResults::fit()
{
    const int side = qRound(kIconSize * textScale());
    m_note->setFixedSize(side, side);
    m_column->setMaximumWidth(qRound(kMostWidth * textScale()));
}

void EmptyResults::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange) {
        fit();
    }
}

void EmptyResults::setNextStep(Composing composing, const QString& button)
{
    QStringList sentences;
    if (!button.isEmpty()) {
        sentences << tr("Press “%1” below the form.").arg(button);
    }
    sentences << (composing == Composing::Batch
                      ? tr("The batch stands here as one block then: it tells how far it is, and opens to show each of "
                           "its jobs. Nothing is sent before.")
                      : tr("What comes back stands here, the newest first, and stays in the library."));
    m_words->setText(sentences.join(QLatin1Char(' ')));
}

} // namespace melodeck::ui
