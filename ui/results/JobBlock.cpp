#include "ui/results/JobBlock.h"

#include "api/AnswerReader.h"
#include "ui/Format.h"
#include "ui/results/ClipRow.h"
#include "ui/results/JobWords.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/BannerMessage.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ProgressLine.h"
#include "ui/widgets/SectionHeader.h"
#include "ui/widgets/TimeText.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace melodeck::ui {

namespace {

using namespace std::chrono_literals;

/// More than this of an answer's JSON is for a file, not for a label.
constexpr qsizetype kShownJson = 4000;
/// As often is text that streams in shown.
constexpr auto kStreamSoon = 50ms;

/// As it stands, line ends and all.
QString plainHtml(const QString& text)
{
    return QStringLiteral("<pre style='white-space:pre-wrap'>%1</pre>").arg(text.toHtmlEscaped());
}

QString transcriptHtml(const core::Transcript& transcript)
{
    if (transcript.segments.empty()) {
        return transcript.text.toHtmlEscaped();
    }
    QString html = QStringLiteral("<table cellspacing='0' cellpadding='2'>");
    for (const core::TranscriptSegment& segment : transcript.segments) {
        html += QStringLiteral("<tr><td style='padding-right:8px'>%1</td><td>%2</td></tr>")
                    .arg(clockText(segment.startSeconds), segment.text.toHtmlEscaped());
    }
    return html + QStringLiteral("</table>");
}

bool hasShownJson(const core::JobRecord& job)
{
    return job.answer.clips.empty() && !job.answer.json.is_null() && !job.error;
}

} // namespace

JobBlock::JobBlock(const core::JobRecord& job, QWidget* parent)
    : QWidget(parent)
    , m_jobId(job.id)
    , m_header(new SectionHeader(jobTitle(job), SectionHeader::Level::Result))
    , m_progressCard(new Card)
    , m_phase(new TextLabel)
    , m_bar(new ProgressLine)
    , m_numbers(new SecondaryLabel)
    , m_clipLayout(new QVBoxLayout)
    , m_banner(new BannerMessage)
    , m_remark(new BannerMessage)
    , m_textCard(new Card)
    , m_text(new QLabel)
{
    build(job);
    m_streamSoon.setSingleShot(true);
    m_streamSoon.setInterval(kStreamSoon);
    connect(&m_streamSoon, &QTimer::timeout, this, &JobBlock::showStream);
    for (const core::Clip& clip : job.answer.clips) {
        addClip(clip);
    }
    if (core::isFinished(job.state)) {
        showOutcome(job);
    }
}

void JobBlock::build(const core::JobRecord& job)
{
    setObjectName(QStringLiteral("jobBlock"));
    m_header->setFacts(jobFacts(job));
    m_sendNow = m_header->addAction(tr("Send now"), ColorRole::Accent);
    m_sendNow->setObjectName(QStringLiteral("sendNow"));
    m_sendNow->hide();
    connect(m_sendNow, &QPushButton::clicked, this, &JobBlock::sendNowRequested);
    m_cancel = m_header->addAction(tr("Cancel"));
    m_cancel->setObjectName(QStringLiteral("cancelJob"));
    connect(m_cancel, &QPushButton::clicked, this, &JobBlock::cancelRequested);
    m_saveAnswer = m_header->addAction(tr("Save answer…"), ColorRole::Accent);
    m_saveAnswer->setObjectName(QStringLiteral("saveAnswer"));
    connect(m_saveAnswer, &QPushButton::clicked, this, &JobBlock::saveAnswerRequested);
    m_compareBlind = m_header->addAction(tr("Compare blind…"), ColorRole::Accent);
    m_compareBlind->setObjectName(QStringLiteral("compareBlind"));
    m_compareBlind->setToolTip(tr("Hides which clip is which until you have given places (B)"));
    connect(m_compareBlind, &QPushButton::clicked, this, &JobBlock::blindRequested);
    m_compareBlind->hide();
    m_saveAll = m_header->addAction(tr("Save all…"), ColorRole::Accent);
    m_saveAll->setObjectName(QStringLiteral("saveAll"));
    connect(m_saveAll, &QPushButton::clicked, this, &JobBlock::saveAllRequested);
    m_saveAll->hide();
    m_saveAnswer->hide();

    showNames(jobTitle(job));
    auto* progress = new QHBoxLayout(m_progressCard);
    progress->setContentsMargins(0, 0, 0, 0);
    progress->setSpacing(spacing::group);
    m_phase->setColorRole(ColorRole::SecondaryText);
    progress->addWidget(m_phase);
    progress->addWidget(m_bar, 1);
    progress->addWidget(m_numbers);
    m_clipLayout->setContentsMargins(0, 0, 0, 0);
    m_clipLayout->setSpacing(spacing::within);
    m_text->setTextFormat(Qt::RichText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(tr("Answer"));
    auto* text = new QVBoxLayout(m_textCard);
    text->setContentsMargins(0, 0, 0, 0);
    text->addWidget(m_text);
    m_banner->setObjectName(QStringLiteral("jobError"));
    m_banner->hide();
    m_remark->setObjectName(QStringLiteral("jobRemark"));
    m_remark->hide();
    m_textCard->hide();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::within);
    layout->addWidget(m_header);
    layout->addWidget(m_progressCard);
    layout->addWidget(m_remark);
    layout->addLayout(m_clipLayout);
    layout->addWidget(m_textCard);
    layout->addWidget(m_banner);
}

ClipRow* JobBlock::rowOf(int clipIndex) const
{
    const auto there = std::find_if(m_rows.begin(), m_rows.end(),
                                    [clipIndex](const ClipRow* row) { return row->clip().index == clipIndex; });
    return there != m_rows.end() ? *there : nullptr;
}

void JobBlock::takeRow(ClipRow* row)
{
    std::erase(m_rows, row);
    m_clipLayout->removeWidget(row);
}

ClipRow* JobBlock::addClip(const core::Clip& clip)
{
    if (ClipRow* there = rowOf(clip.index)) {
        return there;
    }
    auto* row = new ClipRow(clip);
    m_clipLayout->addWidget(row);
    m_rows.push_back(row);
    return row;
}

void JobBlock::showProgress(const core::JobRecord& job, const jobs::JobProgress& progress)
{
    const core::JobState phase = progress.phase();
    m_phase->setText(phaseText(job, progress));
    m_sendNow->setVisible(phase == core::JobState::RetryWait);
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
}

QString JobBlock::numbersText(std::int64_t done, std::int64_t whole)
{
    m_pace.note(done, QDateTime::currentMSecsSinceEpoch());
    const QString text = tr("%1 of %2").arg(bytesText(done), bytesText(whole));
    const auto left = m_pace.secondsFor(whole - done);
    return left ? text + QStringLiteral(" · ") + secondsLeftText(*left) : text;
}

void JobBlock::appendText(const QString& text)
{
    m_stream = (m_stream + text).right(kShownJson);
    if (!m_streamSoon.isActive()) {
        m_streamSoon.start();
    }
}

void JobBlock::showStream()
{
    const QString cut = m_stream.size() < kShownJson ? QString() : QStringLiteral("…");
    m_text->setText(plainHtml(cut + m_stream));
    m_textCard->show();
}

QString JobBlock::phaseText(const core::JobRecord& job, const jobs::JobProgress& progress) const
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
    QString text = stateText(progress.phase());
    if (job.started.isValid() && progress.phase() == core::JobState::Waiting) {
        text += QStringLiteral(" · ") +
                clockText(static_cast<double>(job.started.msecsTo(QDateTime::currentDateTime())) / 1000.0);
    }
    return text;
}

void JobBlock::showOutcome(const core::JobRecord& job)
{
    m_streamSoon.stop();
    m_header->setFacts(jobFacts(job));
    m_progressCard->hide();
    m_sendNow->hide();
    m_cancel->hide();
    m_saveAll->setVisible(m_rows.size() > 1);
    m_compareBlind->setVisible(canBeBlind());
    m_saveAnswer->setVisible(hasShownJson(job) || job.answer.transcript.has_value());
    showError(job);
    showText(job);
    showRemark(job);
}

void JobBlock::showRemark(const core::JobRecord& job)
{
    const QString missing = missingClipsText(job);
    const QString remark = missing.isEmpty() ? api::melodyRemark(job.answer.json) : missing;
    m_remark->setVisible(!remark.isEmpty());
    if (!remark.isEmpty()) {
        m_remark->setSentences(missing.isEmpty() ? BannerMessage::Tone::Info : BannerMessage::Tone::Warn, remark);
    }
}

void JobBlock::showError(const core::JobRecord& job)
{
    m_banner->clearActions();
    m_banner->setVisible(job.error.has_value());
    if (!job.error) {
        return;
    }
    // Not red where nothing is wrong, or nobody knows yet.
    const auto tone = job.state == core::JobState::Cancelled ? BannerMessage::Tone::Info
                      : job.state == core::JobState::Unknown ? BannerMessage::Tone::Warn
                                                             : BannerMessage::Tone::Bad;
    QString detail = job.error->detail;
    if (!job.answer.requestId.isEmpty()) {
        detail +=
            (detail.isEmpty() ? QString() : QStringLiteral("\n")) + tr("Request id: %1").arg(job.answer.requestId);
    }
    m_banner->setSentences(tone, job.error->message, detail);
    QPushButton* again = m_banner->addAction(tr("Send again"));
    again->setObjectName(QStringLiteral("sendAgain"));
    connect(again, &QPushButton::clicked, this, &JobBlock::sendAgainRequested);
}

void JobBlock::showText(const core::JobRecord& job)
{
    if (job.answer.transcript) {
        m_text->setText(transcriptHtml(*job.answer.transcript));
        m_textCard->show();
    } else if (hasShownJson(job)) {
        // Text that is the whole answer is shown as it was written, not as a JSON string.
        QString json =
            job.answer.json.is_string()
                ? core::toQString(job.answer.json)
                : QString::fromStdString(job.answer.json.dump(2, ' ', false, core::Json::error_handler_t::replace));
        if (json.size() > kShownJson) {
            json = json.left(kShownJson) + QStringLiteral("\n…");
        }
        m_text->setText(plainHtml(json));
        m_textCard->show();
    }
}

} // namespace melodeck::ui
