#include "ui/results/JobBlock.h"

#include "api/AnswerReader.h"
#include "api/Management.h"
#include "api/RecipeCheck.h"
#include "ui/Format.h"
#include "ui/results/ClipRow.h"
#include "ui/results/JobProgressCard.h"
#include "ui/results/JobWords.h"
#include "ui/results/PictureRow.h"
#include "ui/results/TranscriptCard.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/BannerMessage.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/SectionHeader.h"

#include <QAccessible>
#include <QLabel>
#include <QMenu>
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

bool hasShownJson(const core::JobRecord& job)
{
    return job.answer.clips.empty() && !job.answer.json.is_null() && !job.error;
}

} // namespace

JobBlock::JobBlock(const core::JobRecord& job, QWidget* parent)
    : QWidget(parent)
    , m_jobId(job.id)
    , m_layout(new QVBoxLayout(this))
    , m_header(new SectionHeader(jobTitle(job), SectionHeader::Level::Result, this))
    , m_clipLayout(new QVBoxLayout)
{
    setObjectName(QStringLiteral("jobBlock"));
    m_header->setFacts(jobFacts(job));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(spacing::within);
    m_clipLayout->setContentsMargins(0, 0, 0, 0);
    m_clipLayout->setSpacing(spacing::within);
    m_layout->addWidget(m_header);
    m_layout->addLayout(m_clipLayout);
    m_streamSoon.setSingleShot(true);
    m_streamSoon.setInterval(kStreamSoon);
    connect(&m_streamSoon, &QTimer::timeout, this, &JobBlock::showStream);
    if (!core::isFinished(job.state)) {
        addWhatRuns();
    }
    connect(this, &JobBlock::answerMenuRequested, this, &JobBlock::openAnswerMenu);
    connect(this, &JobBlock::requestMenuRequested, this, &JobBlock::openRequestMenu);
    showNames(jobTitle(job));
    for (const core::Clip& clip : job.answer.clips) {
        if (clip.kind == core::MediaKind::Audio) {
            addClip(clip);
        } else {
            addPicture(clip);
        }
    }
    if (core::isFinished(job.state)) {
        showOutcome(job);
    }
}

void JobBlock::addWhatRuns()
{
    m_sendNow = addLink(QStringLiteral("sendNow"), tr("Send now"), ColorRole::Accent, &JobBlock::sendNowRequested);
    m_sendNow->hide();
    m_wake = addLink(QStringLiteral("wakeJob"), tr("Wake the model"), ColorRole::Accent, &JobBlock::wakeRequested);
    m_wake->setToolTip(tr("Starts it without waiting for the next try"));
    m_wake->hide();
    m_cancel = addLink(QStringLiteral("cancelJob"), tr("Cancel"), ColorRole::SecondaryText, &JobBlock::cancelRequested);
    m_progress = new JobProgressCard(this);
    m_layout->insertWidget(m_layout->indexOf(m_clipLayout), m_progress);
}

LinkButton* JobBlock::addLink(const QString& name, const QString& text, ColorRole role, void (JobBlock::*wanted)(),
                              const LinkButton* before)
{
    LinkButton* link = m_header->addAction(text, role, before);
    link->setObjectName(name);
    connect(link, &QPushButton::clicked, this, wanted);
    return link;
}

void JobBlock::showLinks(const core::JobRecord& job)
{
    // From the last to the first: each goes in front of the one after it, whenever it is made.
    const LinkButton* next = nullptr;
    const auto show = [this, &next](LinkButton*& link, bool isWanted, const QString& name, const QString& text,
                                    void (JobBlock::*wanted)()) {
        if (link == nullptr && isWanted) {
            link = addLink(name, text, ColorRole::Accent, wanted, next);
        }
        if (link != nullptr) {
            link->setVisible(isWanted);
            next = link;
        }
    };
    show(m_saveAll, m_rows.size() > 1, QStringLiteral("saveAll"), tr("Save all…"), &JobBlock::saveAllRequested);
    show(m_compareBlind, canBeBlind(), QStringLiteral("compareBlind"), tr("Compare blind…"), &JobBlock::blindRequested);
    // Also one that is an error, or that nobody understands: it may have been paid for.
    const bool hasClips = !job.answer.clips.empty();
    const bool hasJson = !job.answer.json.is_null();
    const bool hasBytes = job.bytesReceived > 0 && job.state != core::JobState::Cancelled; // of which nothing is kept
    show(m_saveAnswer, !hasClips && (hasJson || hasBytes), QStringLiteral("saveAnswer"), tr("Save answer…"),
         &JobBlock::saveAnswerRequested);
    show(m_showAnswer, !hasClips && hasJson, QStringLiteral("showAnswer"), tr("Show answer"),
         &JobBlock::showAnswerRequested);
    // Beside clips, which matter more, it takes one place.
    show(m_answer, hasClips && hasJson, QStringLiteral("answerMenu"), tr("Answer ▾"), &JobBlock::answerMenuRequested);
    // Clips have it in their own menu.
    const bool hasRequest = job.recipe.fields.is_object() && !job.recipe.fields.empty();
    show(m_request, !hasClips && hasRequest, QStringLiteral("requestMenu"), tr("Request ▾"),
         &JobBlock::requestMenuRequested);
    if (m_request != nullptr) {
        m_request->setAccessibleName(tr("Request"));
    }
    if (m_answer != nullptr) {
        m_answer->setAccessibleName(tr("Answer"));
    }
    if (m_compareBlind != nullptr) {
        m_compareBlind->setToolTip(tr("Hides which clip is which until you have given places"));
    }
}

void JobBlock::openAnswerMenu()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("answerActions"));
    menu->addAction(tr("Show answer"), this, &JobBlock::showAnswerRequested);
    menu->addAction(tr("Save answer…"), this, &JobBlock::saveAnswerRequested);
    menu->popup(m_answer->mapToGlobal(QPoint(0, m_answer->height())));
}

void JobBlock::openRequestMenu()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("requestActions"));
    menu->addAction(tr("Bring the recipe back"), this, &JobBlock::bringBackRequested);
    menu->addAction(tr("Make a model of this request…"), this, &JobBlock::makeModelRequested);
    menu->addSeparator();
    menu->addAction(tr("Move result to trash"), this, &JobBlock::trashRequested)
        ->setObjectName(QStringLiteral("trashJob"));
    menu->popup(m_request->mapToGlobal(QPoint(0, m_request->height())));
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

PictureRow* JobBlock::pictureOf(int clipIndex) const
{
    const auto there = std::find_if(m_pictures.begin(), m_pictures.end(),
                                    [clipIndex](const PictureRow* row) { return row->clip().index == clipIndex; });
    return there != m_pictures.end() ? *there : nullptr;
}

PictureRow* JobBlock::addPicture(const core::Clip& clip)
{
    if (PictureRow* there = pictureOf(clip.index)) {
        return there;
    }
    auto* row = new PictureRow(clip, this);
    m_clipLayout->addWidget(row);
    m_pictures.push_back(row);
    return row;
}

ClipRow* JobBlock::addClip(const core::Clip& clip)
{
    if (ClipRow* there = rowOf(clip.index)) {
        return there;
    }
    auto* row = new ClipRow(clip, this);
    m_clipLayout->addWidget(row);
    m_rows.push_back(row);
    return row;
}

void JobBlock::showProgress(const core::JobRecord& job, const jobs::JobProgress& progress)
{
    if (m_progress != nullptr) {
        m_progress->showProgress(job, progress);
        const core::JobState phase = progress.phase();
        m_sendNow->setVisible(phase == core::JobState::RetryWait);
        // A request that is held has woken it; one that was turned away, because others wait for it, has not.
        const bool isWaitedFor =
            phase == core::JobState::Starting || (phase == core::JobState::RetryWait && progress.refusedWith != 0);
        m_wake->setVisible(isWaitedFor && !api::wakeAddress(job.recipe.endpoint.url).isEmpty());
    }
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
    showHtml(plainHtml(cut + m_stream));
}

void JobBlock::showHtml(const QString& html)
{
    if (m_textCard == nullptr) {
        m_textCard = new Card(this);
        m_text = new QLabel(m_textCard);
        m_text->setTextFormat(Qt::RichText);
        m_text->setWordWrap(true);
        m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        auto* text = new QVBoxLayout(m_textCard);
        text->setContentsMargins(0, 0, 0, 0);
        text->addWidget(m_text);
        m_layout->insertWidget(m_layout->indexOf(m_clipLayout) + 1, m_textCard);
    }
    m_text->setText(html);
    m_textCard->show();
}

void JobBlock::showTranscript(const core::Transcript& transcript)
{
    if (m_transcript == nullptr) {
        m_transcript = new TranscriptCard(this);
        m_layout->insertWidget(m_layout->indexOf(m_clipLayout) + 1, m_transcript);
        connect(m_transcript, &TranscriptCard::playRequested, this, &JobBlock::playTranscriptRequested);
        connect(m_transcript, &TranscriptCard::saveRequested, this, &JobBlock::saveTranscriptRequested);
        connect(m_transcript, &TranscriptCard::editRequested, this, &JobBlock::editTranscriptRequested);
    }
    if (m_textCard != nullptr) {
        m_textCard->hide(); // what of it came as a stream
    }
    m_transcript->setTranscript(transcript);
    Q_EMIT transcriptShown();
}

void JobBlock::showOutcome(const core::JobRecord& job)
{
    m_streamSoon.stop();
    m_header->setFacts(jobFacts(job));
    if (m_progress != nullptr) {
        m_progress->hide();
        m_sendNow->hide();
        m_wake->hide();
        m_cancel->hide();
    }
    showLinks(job);
    showError(job);
    showText(job);
    showRemark(job);
    showWordsHeard(job);
}

void JobBlock::announceDone()
{
    setAccessibleDescription(tr("Done"));
    QAccessibleEvent announcement(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

void JobBlock::showError(const core::JobRecord& job)
{
    if (m_banner == nullptr && job.error) {
        m_banner = new BannerMessage(BannerMessage::Frame::Card, this);
        m_banner->setObjectName(QStringLiteral("jobError"));
        m_layout->addWidget(m_banner);
    }
    if (m_banner != nullptr) {
        m_banner->clearActions();
        m_banner->setVisible(job.error.has_value());
    }
    if (!job.error) {
        return;
    }
    // Not red where nothing is wrong, or nobody knows yet.
    const auto tone = job.state == core::JobState::Cancelled ? BannerMessage::Tone::Info
                      : job.state == core::JobState::Unknown ? BannerMessage::Tone::Warn
                                                             : BannerMessage::Tone::Bad;
    QString detail = job.error->detail;
    if (!job.answer.requestId.isEmpty() && !detail.contains(job.answer.requestId)) {
        detail +=
            (detail.isEmpty() ? QString() : QStringLiteral("\n")) + tr("Request id: %1").arg(job.answer.requestId);
    }
    m_banner->setSentences(tone, job.error->message, detail);
    QPushButton* copy = m_banner->addAction(tr("Copy details"));
    copy->setObjectName(QStringLiteral("copyDetails"));
    copy->setToolTip(tr("For a report: what was asked, when, and what the server said. Never a key."));
    connect(copy, &QPushButton::clicked, this, &JobBlock::copyDetailsRequested);
    if (const api::Remedy remedy = api::remedyFor(*job.error, job.recipe.endpoint.url); remedy != api::Remedy::None) {
        const bool isOff = remedy == api::Remedy::SwitchOn;
        QPushButton* wake = m_banner->addAction(isOff ? tr("Switch the model on") : tr("Wake the model"));
        wake->setObjectName(QStringLiteral("wakeAfterFailure"));
        wake->setToolTip(isOff ? tr("It was deactivated. From then on its owner is billed until it sleeps again.")
                               : tr("Starts it, so that the request can be sent again"));
        connect(wake, &QPushButton::clicked, this, &JobBlock::wakeRequested);
    }
    if (api::isKnown(job.recipe)) {
        QPushButton* again = m_banner->addAction(tr("Send again"));
        again->setObjectName(QStringLiteral("sendAgain"));
        connect(again, &QPushButton::clicked, this, &JobBlock::sendAgainRequested);
    }
}

void JobBlock::showText(const core::JobRecord& job)
{
    if (job.answer.transcript) {
        showTranscript(*job.answer.transcript);
    } else if (hasShownJson(job)) {
        // Text that is the whole answer is shown as it was written, not as a JSON string.
        QString json =
            job.answer.json.is_string()
                ? core::toQString(job.answer.json)
                : QString::fromStdString(job.answer.json.dump(2, ' ', false, core::Json::error_handler_t::replace));
        if (json.size() > kShownJson) {
            json = json.left(kShownJson) + QStringLiteral("\n…");
        }
        showHtml(plainHtml(json));
    }
}

} // namespace melodeck::ui
