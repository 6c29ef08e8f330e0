// What stands in the card in place of drop zone and waveform: a microphone, a fetch, a conversion.

#include "ui/Format.h"
#include "ui/compose/MelodyCard.h"
#include "ui/intake/IntakePage.h"
#include "ui/media/MediaCache.h"
#include "ui/widgets/BannerMessage.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Pages.h"

namespace melodeck::ui {

void MelodyCard::addPage(QWidget* page)
{
    m_pages->addPage(page);
}

void MelodyCard::showPage(QWidget* page)
{
    m_problem->hide();
    m_notice->hide();
    m_pages->setCurrent(page);
}

void MelodyCard::leavePage(QWidget* page)
{
    if (isShown(page)) {
        m_pages->setCurrent(m_path.isEmpty() ? m_empty : m_filled);
    }
}

bool MelodyCard::isShown(const QWidget* page) const
{
    return m_pages->current() == page;
}

void MelodyCard::offerRecording()
{
    m_record->show();
}

void MelodyCard::showNotice(const core::Error& error)
{
    m_notice->setSentences(BannerMessage::Tone::Bad, error.message, error.detail);
    m_notice->show();
}

void MelodyCard::showRemark(const QString& sentences)
{
    m_notice->setSentences(BannerMessage::Tone::Info, sentences);
    m_notice->show();
}

void MelodyCard::showConversion(double seconds, double wholeSeconds)
{
    if (isShown(m_filled)) { // and not the microphone
        m_intake->begin(shownName(m_path), tr("Converting"));
        m_pages->setCurrent(m_intake);
    }
    m_intake->setProgress(seconds > 0.0 ? durationText(seconds) : QString(),
                          wholeSeconds > 0.0 ? seconds / wholeSeconds : -1.0);
}

} // namespace melodeck::ui
