// JobBlock: what is said of the clips above them.
#include "api/AnswerReader.h"
#include "ui/results/JobBlock.h"
#include "ui/results/JobWords.h"
#include "ui/widgets/BannerMessage.h"
#include "ui/widgets/Labels.h"

#include <QAccessible>
#include <QVBoxLayout>

namespace melodeck::ui {

void JobBlock::showRemark(const core::JobRecord& job)
{
    const QString missing = missingClipsText(job);
    const QString remark = missing.isEmpty() ? api::melodyRemark(job.answer.json) : missing;
    if (m_remark == nullptr && !remark.isEmpty()) {
        m_remark = new BannerMessage(BannerMessage::Frame::Card, this);
        m_remark->setObjectName(QStringLiteral("jobRemark"));
        m_layout->insertWidget(m_layout->indexOf(m_clipLayout), m_remark);
    }
    if (m_remark != nullptr) {
        m_remark->setVisible(!remark.isEmpty());
    }
    if (!remark.isEmpty()) {
        m_remark->setSentences(missing.isEmpty() ? BannerMessage::Tone::Info : BannerMessage::Tone::Warn, remark);
    }
}

void JobBlock::showWordsHeard(const core::JobRecord& job)
{
    const QString words = wordsHeardText(job);
    if (m_wordsHeard == nullptr && !words.isEmpty()) {
        m_wordsHeard = new SecondaryLabel({}, this);
        m_wordsHeard->setObjectName(QStringLiteral("wordsHeard"));
        // They come from a server.
        m_wordsHeard->setTextFormat(Qt::PlainText);
        m_wordsHeard->setWordWrap(true);
        m_wordsHeard->setToolTip(tr("Which words of the prompts the sketch engine knows: styles, moods, instruments, "
                                    "keys and tempos. Other words change nothing but the choice of notes."));
        m_layout->insertWidget(m_layout->indexOf(m_clipLayout), m_wordsHeard);
    }
    if (m_wordsHeard != nullptr) {
        m_wordsHeard->setText(words);
        m_wordsHeard->setVisible(!words.isEmpty());
    }
}

void JobBlock::setRemark(const QString& sentence)
{
    if (m_said == nullptr) {
        m_said = new SecondaryLabel({}, this);
        m_said->setObjectName(QStringLiteral("runAgainVerdict"));
        m_said->setTextFormat(Qt::PlainText);
        m_said->setWordWrap(true);
        m_layout->insertWidget(m_layout->indexOf(m_clipLayout), m_said);
    }
    m_said->setText(sentence);
    QAccessibleEvent announcement(m_said, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

} // namespace melodeck::ui
