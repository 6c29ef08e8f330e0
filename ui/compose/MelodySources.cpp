#include "ui/compose/MelodySources.h"

#include "core/Settings.h"
#include "ui/Format.h"
#include "ui/compose/MelodyCard.h"
#include "ui/intake/IntakePage.h"
#include "ui/intake/LinkFetch.h"
#include "ui/record/RecordPage.h"
#include "ui/record/Recorder.h"

namespace melodeck::ui {

MelodySources::MelodySources(MelodyCard& card, LinkFetch& links, Recorder* recorder, QObject* parent)
    : QObject(parent)
    , m_card(card)
    , m_links(links)
    , m_recorder(recorder)
{
    connectLinks();
    if (m_recorder != nullptr) {
        connectRecorder();
    }
    connect(&m_card, &MelodyCard::changed, this, &MelodySources::onCardChanged);
}

void MelodySources::connectRecorder()
{
    const core::Settings settings;
    m_recorder->setDevice(settings.microphone());
    m_recorder->setCountIn(settings.countInSeconds());
    m_recordPage = new RecordPage(*m_recorder);
    m_card.addPage(m_recordPage);
    m_card.offerRecording();
    connect(m_recordPage, &RecordPage::microphoneChosen, this,
            [](const QByteArray& id) { core::Settings().setMicrophone(id); });
    connect(m_recordPage, &RecordPage::countInChosen, this,
            [](int seconds) { core::Settings().setCountInSeconds(seconds); });
    connect(&m_card, &MelodyCard::recordRequested, this, &MelodySources::listen);
    connect(m_recorder, &Recorder::stateChanged, this, &MelodySources::showRecorder);
    connect(m_recorder, &Recorder::finished, this, &MelodySources::melodyReady);
    connect(m_recorder, &Recorder::failed, this, &MelodySources::showFailure);
}

void MelodySources::connectLinks()
{
    connect(&m_links, &LinkFetch::begun, this, &MelodySources::showFetch);
    connect(&m_links, &LinkFetch::progressed, this, &MelodySources::showProgress);
    connect(&m_links, &LinkFetch::fetched, this, &MelodySources::melodyReady);
    connect(&m_links, &LinkFetch::failed, this, &MelodySources::showFailure);
    connect(&m_card.intakePage(), &IntakePage::cancelled, this, [this] {
        if (m_links.isBusy()) {
            m_links.cancel();
            m_card.leavePage(&m_card.intakePage());
        }
    });
}

void MelodySources::listen()
{
    if (m_recorder != nullptr) {
        m_recorder->listen();
        m_recordPage->focusFirst();
    }
}

void MelodySources::toggleRecording()
{
    if (m_recorder != nullptr) {
        m_recorder->toggle();
    }
}

void MelodySources::showRecorder()
{
    if (m_recorder->state() == RecorderState::Off) {
        m_card.leavePage(m_recordPage);
    } else if (!m_card.isShown(m_recordPage)) {
        m_links.cancel();
        m_fileBefore = m_card.file();
        m_card.showPage(m_recordPage);
        Q_EMIT shown();
    }
}

void MelodySources::showFetch(const QUrl& url)
{
    if (m_recorder != nullptr) {
        m_recorder->close();
    }
    m_fileBefore = m_card.file();
    const QString name = url.fileName();
    m_card.intakePage().begin(name.isEmpty() ? url.host() : name, tr("Fetching from %1").arg(url.host()));
    m_card.showPage(&m_card.intakePage());
    Q_EMIT shown();
}

void MelodySources::showProgress(qint64 bytes, qint64 bytesExpected)
{
    if (bytesExpected > 0) {
        m_card.intakePage().setProgress(tr("%1 of %2").arg(bytesText(bytes), bytesText(bytesExpected)),
                                        static_cast<double>(bytes) / static_cast<double>(bytesExpected));
    } else {
        m_card.intakePage().setProgress(bytes > 0 ? bytesText(bytes) : QString(), -1.0);
    }
}

void MelodySources::showFailure(const core::Error& error)
{
    m_card.leavePage(&m_card.intakePage());
    m_card.showNotice(error);
    Q_EMIT shown();
}

void MelodySources::onCardChanged()
{
    if (m_card.file() == m_fileBefore) {
        return;
    }
    // Another melody came meanwhile: it is wanted now.
    m_fileBefore = m_card.file();
    m_links.cancel();
    if (m_recorder != nullptr) {
        m_recorder->close();
    }
}

} // namespace melodeck::ui
