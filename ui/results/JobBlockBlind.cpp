// JobBlock: its clips compared without knowing which is which.
#include "ui/compare/BlindTrial.h"
#include "ui/results/ClipRow.h"
#include "ui/results/JobBlock.h"
#include "ui/results/JobProgressCard.h"
#include "ui/results/JobWords.h"
#include "ui/results/PictureRow.h"
#include "ui/widgets/BannerMessage.h"
#include "ui/widgets/SectionHeader.h"

#include <QVBoxLayout>

#include <algorithm>

namespace melodeck::ui {

void JobBlock::showNames(const QString& title)
{
    m_header->setTitle(title);
    setAccessibleName(title);
    if (m_progress != nullptr) {
        m_sendNow->setAccessibleName(tr("Send %1 now").arg(title));
        m_cancel->setAccessibleName(tr("Cancel %1").arg(title));
        m_progress->setJobTitle(title);
    }
}

bool JobBlock::canBeBlind() const
{
    return std::count_if(m_rows.begin(), m_rows.end(), [](const ClipRow* row) {
               return row->clip().kind == core::MediaKind::Audio && row->clip().durationSeconds > 0.0;
           }) > 1;
}

BlindPanel::Levels JobBlock::blindLevels() const
{
    const bool areKnown = std::all_of(m_rows.begin(), m_rows.end(), [](const ClipRow* row) {
        return !row->isDisguised() || row->clip().loudnessLufs.has_value();
    });
    return areKnown ? BlindPanel::Levels::Equal : BlindPanel::Levels::NotAllEqual;
}

void JobBlock::showMeasured(const core::JobRecord& job)
{
    const bool isTrial =
        std::any_of(m_rows.begin(), m_rows.end(), [](const ClipRow* row) { return row->isDisguised(); });
    if (isTrial && m_blind != nullptr) {
        m_blind->setLevels(blindLevels());
    } else if (core::isFinished(job.state)) {
        showLinks(job);
    }
}

void JobBlock::placeRows(const std::vector<int>& clipIndices)
{
    int at = 0;
    for (const int clip : clipIndices) {
        if (ClipRow* row = rowOf(clip)) {
            m_clipLayout->removeWidget(row);
            m_clipLayout->insertWidget(at++, row);
            row->raise(); // a screen reader goes by the order of the children, which was that of the answer
        }
    }
}

void JobBlock::showBlind(const BlindTrial& trial)
{
    if (m_blind == nullptr) {
        m_blind = new BlindPanel;
        m_layout->insertWidget(m_layout->indexOf(m_header) + 1, m_blind);
        connect(m_blind, &BlindPanel::revealRequested, this, &JobBlock::revealRequested);
        connect(m_blind, &BlindPanel::cancelRequested, this, &JobBlock::blindCancelled);
    }
    m_blind->showTask(blindLevels());
    m_blind->show();
    showNames(tr("Blind comparison"));
    m_header->setFacts({});
    for (QWidget* each : std::initializer_list<QWidget*>{m_saveAll, m_answer, m_showAnswer, m_saveAnswer,
                                                         m_compareBlind, m_remark, m_banner}) {
        if (each != nullptr) {
            each->hide();
        }
    }
    for (ClipRow* row : m_rows) {
        row->setVisible(row->isDisguised()); // an image beside them has a name of its own
    }
    for (PictureRow* picture : m_pictures) {
        picture->hide();
    }
    placeRows(trial.order());
}

void JobBlock::showPlaces(const BlindTrial& trial)
{
    if (m_blind != nullptr) {
        m_blind->setCanReveal(trial.hasVerdict());
    }
}

void JobBlock::showRevealed(const core::JobRecord& job, const QStringList& lines)
{
    showNames(jobTitle(job));
    std::vector<int> order;
    for (ClipRow* row : m_rows) {
        row->show();
        order.push_back(row->clip().index);
    }
    for (PictureRow* picture : m_pictures) {
        picture->show();
    }
    placeRows(order);
    showOutcome(job);
    if (m_blind != nullptr) {
        m_blind->setVisible(!lines.isEmpty());
        m_blind->showVerdict(lines);
    }
}

void JobBlock::focusReveal()
{
    if (m_blind != nullptr) {
        m_blind->focusReveal();
    }
}

} // namespace melodeck::ui
