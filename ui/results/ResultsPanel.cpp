#include "ui/results/ResultsPanel.h"

#include "api/AnswerReader.h"
#include "core/JobRecord.h"
#include "jobs/JobQueue.h"
#include "ui/compare/Comparison.h"
#include "ui/results/ClipDeck.h"
#include "ui/results/ClipRow.h"
#include "ui/results/EmptyResults.h"
#include "ui/results/JobBlock.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/BannerMessage.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/ScrolledLayout.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <chrono>

namespace melodeck::ui {

namespace {

using namespace std::chrono_literals;

/// Blocks at the top level at first; Show older adds a page each time.
constexpr std::size_t kItems = 40;
constexpr auto kTallies = 100ms;

} // namespace

ResultsPanel::ResultsPanel(jobs::JobQueue& queue, Player& player, QWidget* parent)
    : QWidget(parent)
    , m_queue(queue)
    , m_deck(new ClipDeck(player, this))
    , m_comparison(new Comparison(*m_deck, player, this))
    , m_scroll(new QScrollArea)
    , m_noticePlace(new QWidget)
    , m_notice(new BannerMessage)
    , m_recovered(new BannerMessage)
    , m_older(new LinkButton(tr("Show older")))
    , m_clear(new LinkButton(tr("Clear done")))
    , m_empty(new EmptyResults)
    , m_mostItems(kItems)
{
    build();
    connectQueue();
    connectComparison();
    m_unsentSoon.setSingleShot(true);
    m_unsentSoon.setInterval(0);
    connect(&m_unsentSoon, &QTimer::timeout, this, &ResultsPanel::showUnsent);
    m_moreOfPage.setSingleShot(true);
    connect(&m_moreOfPage, &QTimer::timeout, this, &ResultsPanel::addSomeOfPage);
    m_talliesSoon.setSingleShot(true);
    m_talliesSoon.setInterval(kTallies);
    connect(&m_talliesSoon, &QTimer::timeout, this, &ResultsPanel::showTallies);
    connect(m_deck, &ClipDeck::currentPeaksReady, this, [this](const audio::Peaks& peaks) {
        Q_EMIT currentPeaksReady(peaks);
        Q_EMIT currentMeterReady(currentMeter());
    });
    connect(m_clear, &QPushButton::clicked, this, &ResultsPanel::clearDone);
    connect(m_older, &QPushButton::clicked, this, [this] {
        m_mostItems += static_cast<std::size_t>(kPage);
        loadPage({}, m_olderThan);
    });
}

void ResultsPanel::build()
{
    setObjectName(QStringLiteral("resultsPanel"));
    auto* inside = new QWidget;
    inside->setObjectName(QStringLiteral("resultsContent"));
    inside->setAttribute(Qt::WA_StaticContents); // it grows at its end: what stands above is not painted again
    m_layout = new ScrolledLayout(inside);
    m_layout->setContentsMargins(spacing::group + spacing::grid, spacing::group, spacing::group + spacing::grid,
                                 spacing::group);
    m_layout->setSpacing(spacing::group);
    m_layout->addWidget(m_recovered);
    auto* ends = new QHBoxLayout;
    ends->setSpacing(spacing::group);
    ends->addWidget(m_older);
    ends->addWidget(m_clear);
    ends->addStretch(1);
    m_layout->addLayout(ends);
    constexpr int kAllThatIsLeft = 100;
    m_layout->addWidget(m_empty, kAllThatIsLeft);
    m_layout->addStretch(1);
    m_notice->setObjectName(QStringLiteral("notice"));
    m_noticePlace->hide(); // with its margins
    QPushButton* close = m_notice->addAction(tr("Close"));
    close->setObjectName(QStringLiteral("closeNotice"));
    connect(close, &QPushButton::clicked, m_noticePlace, &QWidget::hide);
    m_recovered->setObjectName(QStringLiteral("recovered"));
    m_recovered->hide();
    m_older->setObjectName(QStringLiteral("showOlder"));
    m_older->hide();
    m_clear->setObjectName(QStringLiteral("clearDone"));
    m_clear->setToolTip(tr("Takes away what is over. It stays in the library; Show older brings it back."));
    m_clear->hide();
    m_scroll->setWidget(inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    // What is said is seen wherever the results are scrolled to.
    auto* said = new QVBoxLayout(m_noticePlace);
    said->setContentsMargins(spacing::group + spacing::grid, spacing::group, spacing::group + spacing::grid, 0);
    said->addWidget(m_notice);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_noticePlace);
    layout->addWidget(m_scroll, 1);
}

void ResultsPanel::showNotice(const QString& message, const QString& detail)
{
    m_notice->setSentences(BannerMessage::Tone::Warn, message, detail);
    m_noticePlace->show();
    Q_EMIT noticeShown();
}

void ResultsPanel::setNextStep(Composing composing, const QString& button)
{
    m_empty->setNextStep(composing, button);
}

std::optional<mir::Meter> ResultsPanel::currentMeter() const
{
    const auto job = m_queue.find(m_deck->currentJob());
    const ClipRow* row = m_deck->currentRow();
    const auto beat =
        job != nullptr && row != nullptr ? api::beatOfClip(job->answer.json, row->clip().index) : std::nullopt;
    return beat ? std::optional(mir::Meter{beat->beatsPerMinute, beat->beatsPerBar, beat->firstBarSeconds})
                : std::nullopt;
}

void ResultsPanel::select(const QString& jobId, int clipIndex)
{
    m_deck->select(jobId, clipIndex);
}

ClipRow* ResultsPanel::currentRow() const
{
    return m_deck->currentRow();
}

ClipRow* ResultsPanel::rowOf(const QString& clipPath) const
{
    return m_deck->rowOf(clipPath);
}

QString ResultsPanel::currentJob() const
{
    return m_deck->currentJob();
}

} // namespace melodeck::ui
