#include "ui/results/JobProgressCard.h"

#include "core/JobRecord.h"
#include "core/Settings.h"
#include "jobs/JobProgress.h"
#include "ui/Format.h"
#include "ui/results/JobWords.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/ProgressLine.h"
#include "ui/widgets/TimeText.h"

#include <QDateTime>
#include <QHBoxLayout>

#include <algorithm>
#include <utility>

namespace melodeck::ui {

JobProgressCard::JobProgressCard(QWidget* parent)
    : Card(parent)
    , m_row(new QHBoxLayout(this))
    , m_phase(new TextLabel({}, this))
    , m_bar(new ProgressLine(this))
    , m_numbers(new SecondaryLabel({}, this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(spacing::group);
    m_phase->setColorRole(ColorRole::SecondaryText);
    m_phase->setWordWrap(true);
    m_row->addWidget(m_phase);
    m_row->addWidget(m_bar, 1);
    m_row->addWidget(m_numbers);
}

QSize JobProgressCard::minimumSizeHint() const
{
    // Of what stands in a row, each can have a line of its own.
    int width = m_phase->minimumSizeHint().width();
    if (!m_numbers->isHidden()) {
        width = std::max(width, m_numbers->minimumSizeHint().width());
    }
    const QMargins margins = contentsMargins();
    return {width + margins.left() + margins.right(), Card::minimumSizeHint().height()};
}

void JobProgressCard::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    placeBar();
}

void JobProgressCard::placeBar()
{
    const bool hasBar = !m_bar->isHidden();
    if (m_phase->wordWrap() == hasBar) {
        m_phase->setWordWrap(!hasBar); // beside a bar it would be as narrow as its longest word
    }
    const int wanted = m_phase->sizeHint().width() + m_bar->minimumSizeHint().width() + m_numbers->sizeHint().width() +
                       2 * spacing::group;
    const bool isNarrow = hasBar && wanted > contentsRect().width();
    m_row->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_row->setSpacing(isNarrow ? spacing::within : spacing::group);
}

void JobProgressCard::setJobTitle(const QString& title)
{
    m_bar->setAccessibleName(tr("Progress of %1").arg(title));
}

void JobProgressCard::showProgress(const core::JobRecord& job, const jobs::JobProgress& progress)
{
    const core::JobState phase = progress.phase();
    if (phase == core::JobState::Starting && !std::exchange(m_isStarting, true)) {
        m_earlierStarts = core::Settings().startSeconds(job.recipe.endpoint.url);
    }
    m_phase->setText(phaseText(job, progress));
    const auto& transfer = progress.transfer;
    const bool isSending = phase == core::JobState::Sending && progress.bytesToSend > 0;
    const bool isReceiving = phase == core::JobState::Receiving && transfer.bytesExpected > 0;
    // A bar only where there is a known whole.
    m_bar->setVisible(isSending || isReceiving);
    m_numbers->setVisible(isSending || isReceiving);
    if (isSending) {
        m_bar->setFraction(static_cast<double>(transfer.bytesSent) / static_cast<double>(progress.bytesToSend));
        m_numbers->setText(numbersText(transfer.bytesSent, progress.bytesToSend));
    } else if (isReceiving) {
        m_bar->setFraction(static_cast<double>(transfer.bytesReceived) / static_cast<double>(transfer.bytesExpected));
        m_numbers->setText(numbersText(transfer.bytesReceived, transfer.bytesExpected));
    }
    placeBar();
}

QString JobProgressCard::numbersText(std::int64_t done, std::int64_t whole)
{
    m_pace.note(done, QDateTime::currentMSecsSinceEpoch());
    const QString text = tr("%1 of %2").arg(bytesText(done), bytesText(whole));
    const auto left = m_pace.secondsFor(whole - done);
    return left ? text + QStringLiteral(" · ") + secondsLeftText(*left) : text;
}

QString JobProgressCard::phaseText(const core::JobRecord& job, const jobs::JobProgress& progress) const
{
    const auto expected = static_cast<int>(core::promptsOf(job.recipe).size());
    if (progress.phase() == core::JobState::Receiving && expected > 1 && progress.clipsDone < expected) {
        return tr("Receiving %1 of %2").arg(progress.clipsDone + 1).arg(expected);
    }
    if (progress.phase() == core::JobState::RetryWait) {
        const int status = progress.refusedWith;
        const QString why = status == 0 ? tr("No connection") : tr("The model is busy (%1)").arg(status);
        return why + QStringLiteral(" · ") + retryText(progress) + QStringLiteral(" · ") +
               tr("try %1").arg(progress.nextTry) + QStringLiteral(" · ") + tr("nothing was billed");
    }
    if (progress.phase() == core::JobState::Starting) {
        return startingText(progress, m_earlierStarts);
    }
    QString text = stateText(progress.phase());
    if (job.started.isValid() && progress.phase() == core::JobState::Waiting) {
        text += QStringLiteral(" · ") +
                clockText(static_cast<double>(job.started.msecsTo(QDateTime::currentDateTime())) / 1000.0);
    }
    return text;
}

} // namespace melodeck::ui
