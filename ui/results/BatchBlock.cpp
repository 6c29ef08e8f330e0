#include "ui/results/BatchBlock.h"

#include "jobs/Variation.h"
#include "ui/Format.h"
#include "ui/results/JobWords.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ProgressLine.h"
#include "ui/widgets/SectionHeader.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <optional>

namespace melodeck::ui {

BatchBlock::BatchBlock(const QString& batchId, QWidget* parent)
    : QWidget(parent)
    , m_batchId(batchId)
    , m_header(new SectionHeader(tr("Batch"), SectionHeader::Level::Result))
    , m_grid(m_header->addAction(tr("Show as a grid")))
    , m_cancel(m_header->addAction(tr("Cancel the rest")))
    , m_again(m_header->addAction(tr("Send failed again"), ColorRole::Accent))
    , m_card(new Card)
    , m_summary(new TextLabel)
    , m_rest(new SecondaryLabel)
    , m_bar(new ProgressLine)
    , m_disclosure(new DisclosureButton)
    , m_members(new QWidget)
    , m_memberLayout(new QVBoxLayout(m_members))
    , m_older(new LinkButton(tr("Show older jobs of this batch")))
{
    build();
    connect(m_grid, &QPushButton::clicked, this, &BatchBlock::gridRequested);
    connect(m_cancel, &QPushButton::clicked, this, &BatchBlock::cancelRequested);
    connect(m_again, &QPushButton::clicked, this, &BatchBlock::sendAgainRequested);
    connect(m_older, &QPushButton::clicked, this, &BatchBlock::olderRequested);
    connect(m_disclosure, &QPushButton::toggled, this, [this](bool open) {
        m_members->setVisible(open);
        if (open) {
            Q_EMIT opened();
        } else {
            Q_EMIT closed();
        }
    });
}

void BatchBlock::build()
{
    setObjectName(QStringLiteral("batchBlock"));
    m_grid->setObjectName(QStringLiteral("showGrid"));
    m_grid->hide();
    m_cancel->setObjectName(QStringLiteral("cancelBatch"));
    m_again->setObjectName(QStringLiteral("sendFailedAgain"));
    m_summary->setObjectName(QStringLiteral("batchSummary"));
    m_disclosure->setObjectName(QStringLiteral("openBatch"));
    m_older->setObjectName(QStringLiteral("olderOfBatch"));
    m_summary->setWordWrap(true);
    m_rest->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* words = new QHBoxLayout;
    words->setSpacing(spacing::group);
    words->addWidget(m_summary, 1);
    words->addWidget(m_rest);
    auto* card = new QVBoxLayout(m_card);
    card->setContentsMargins(0, 0, 0, 0);
    card->setSpacing(spacing::within);
    card->addLayout(words);
    card->addWidget(m_bar);
    card->addWidget(m_disclosure, 0, Qt::AlignLeft);
    m_disclosure->hide(); // until it is known how many there are
    m_memberLayout->setContentsMargins(spacing::group, spacing::within, 0, 0);
    m_memberLayout->setSpacing(spacing::group);
    m_memberLayout->addWidget(m_older, 0, Qt::AlignLeft);
    m_members->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::within);
    layout->addWidget(m_header);
    layout->addWidget(m_card);
    layout->addWidget(m_members);
}

bool BatchBlock::isOpen() const
{
    return m_disclosure->isChecked();
}

void BatchBlock::setOpen(bool open)
{
    m_disclosure->setChecked(open);
}

QString BatchBlock::summary() const
{
    const QLocale locale;
    QStringList parts;
    const auto add = [&](int count, const QString& text) {
        if (count > 0) {
            parts << text.arg(locale.toString(count));
        }
    };
    add(m_tally.done(), tr("%1 done"));
    add(m_tally.failed(), tr("%1 failed"));
    add(m_tally.unknown(), tr("%1 without an answer"));
    add(m_tally.cancelled(), tr("%1 cancelled"));
    add(m_tally.running(), tr("%1 running"));
    add(m_tally.waiting(), tr("%1 waiting"));
    return joinedFacts(parts);
}

void BatchBlock::showTally(const Rest& rest)
{
    const QString total = QLocale().toString(m_tally.total());
    const QString title = rest.isPartial ? tr("Batch of %1 or more").arg(total) : tr("Batch of %1").arg(total);
    m_header->setTitle(title);
    setAccessibleName(title);
    m_summary->setText(summary());
    m_bar->setAccessibleName(tr("Progress of %1").arg(title));
    m_bar->setVisible(!m_tally.isOver());
    if (m_tally.total() > 0) {
        m_bar->setFraction(static_cast<double>(m_tally.finished()) / m_tally.total());
    }
    const auto left = rest.isPaused && m_tally.waiting() > 0 ? std::nullopt
                                                             : m_tally.secondsLeft(QDateTime::currentMSecsSinceEpoch());
    m_rest->setText(left ? tr("%1 left").arg(expectedText(*left)) : QString());
    m_rest->setVisible(left.has_value());
    m_disclosure->setText(tr("Jobs"));
    m_disclosure->setAccessibleName(tr("Jobs of %1").arg(title));
    m_disclosure->setVisible(m_tally.total() > m_tally.waiting());
    constexpr int kMostVariations = static_cast<int>(jobs::kMostVariations);
    m_grid->setAccessibleName(tr("Show %1 as a grid").arg(title));
    m_grid->setVisible(m_mayBeGrid && m_tally.total() > 1 && m_tally.total() <= kMostVariations);
    m_cancel->setAccessibleName(tr("Cancel the rest of %1").arg(title));
    m_cancel->setVisible(!m_tally.isOver());
    m_again->setVisible(rest.canSendAgain);
    m_older->setVisible(rest.hasOlder);
}

void BatchBlock::addNewest(QWidget* block)
{
    m_memberLayout->insertWidget(0, block);
}

void BatchBlock::addOlder(QWidget* block)
{
    m_memberLayout->insertWidget(m_memberLayout->count() - 1, block);
}

} // namespace melodeck::ui
