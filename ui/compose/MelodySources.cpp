#include "ui/compose/MelodySources.h"

#include "core/Paths.h"
#include "core/Settings.h"
#include "ui/Format.h"
#include "ui/compose/MelodyCard.h"
#include "ui/intake/IntakePage.h"
#include "ui/intake/LinkFetch.h"
#include "ui/record/RecordPage.h"
#include "ui/record/Recorder.h"

#include <QFileInfo>

#include <utility>

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
    connect(m_recorder, &Recorder::finished, this, &MelodySources::takeTake);
    connect(m_recorder, &Recorder::failed, this, &MelodySources::showFailure);
}

void MelodySources::connectLinks()
{
    connect(&m_links, &LinkFetch::begun, this, &MelodySources::showFetch);
    connect(&m_links, &LinkFetch::progressed, this, &MelodySources::showProgress);
    connect(&m_links, &LinkFetch::fetched, this, [this](const QString& path) {
        const QString kept = m_kept;
        Q_EMIT melodyReady(path);
        if (!kept.isEmpty()) {
            m_card.showRemark(kept); // the melody took away what was said before it
        }
        lookWhetherAwaited();
    });
    connect(&m_links, &LinkFetch::failed, this, &MelodySources::showFailure);
    connect(&m_card.intakePage(), &IntakePage::cancelled, this, [this] {
        if (m_links.isBusy()) {
            m_links.cancel();
            m_card.leavePage(&m_card.intakePage());
            lookWhetherAwaited();
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

void MelodySources::giveWay()
{
    m_links.cancel();
    m_card.leavePage(&m_card.intakePage());
    leaveMicrophone();
    lookWhetherAwaited();
}

void MelodySources::leaveMicrophone()
{
    m_kept.clear();
    if (m_recorder == nullptr) {
        return;
    }
    const RecorderState state = m_recorder->state();
    m_isTakeAside = state == RecorderState::Recording || state == RecorderState::Finishing;
    m_isRecordShown = false;
    m_recorder->close();
}

void MelodySources::takeTake(const QString& path)
{
    if (!std::exchange(m_isTakeAside, false)) {
        Q_EMIT melodyReady(path);
        return;
    }
    const QFileInfo take(path);
    m_kept = tr("“%1” is kept, but not the melody. Something else came while it was recorded. It lies in %2: drop it "
                "here to use it.")
                 .arg(take.fileName(), core::displayPath(take.path()));
    m_card.showRemark(m_kept);
    if (!m_card.isVisible()) {
        Q_EMIT keptAside(m_kept);
    }
}

void MelodySources::showRecorder()
{
    if (m_recorder->state() == RecorderState::Opening) {
        m_isTakeAside = false; // of the one before, of which nothing may have been left
    }
    if (m_recorder->state() == RecorderState::Off) {
        m_isRecordShown = false;
        m_card.leavePage(m_recordPage);
    } else if (!m_card.isShown(m_recordPage) && !m_isTakeAside) {
        m_links.cancel();
        m_kept.clear();
        m_fileBefore = m_card.file();
        m_card.showPage(m_recordPage);
        m_isRecordShown = true;
        Q_EMIT shown();
    }
    lookWhetherAwaited();
}

void MelodySources::showFetch(const QUrl& url)
{
    leaveMicrophone();
    m_fileBefore = m_card.file();
    const QString name = url.fileName();
    m_card.intakePage().begin(name.isEmpty() ? url.host() : name, tr("Fetching from %1").arg(url.host()));
    m_card.showPage(&m_card.intakePage());
    m_card.setAwaiting(true);
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
    lookWhetherAwaited();
    Q_EMIT shown();
}

void MelodySources::onCardChanged()
{
    // The same file once more takes the microphone's place as well.
    const bool isCovered = m_isRecordShown && !m_card.isShown(m_recordPage);
    if (m_card.file() == m_fileBefore && !isCovered) {
        return;
    }
    // Another melody came meanwhile: it is wanted now.
    m_fileBefore = m_card.file();
    m_links.cancel();
    leaveMicrophone();
    lookWhetherAwaited();
}

bool MelodySources::isAwaited() const
{
    if (m_links.isBusy() || m_recorder == nullptr) {
        return m_links.isBusy();
    }
    const RecorderState state = m_recorder->state();
    return !m_isTakeAside && (state == RecorderState::CountingIn || state == RecorderState::Recording ||
                              state == RecorderState::Finishing);
}

void MelodySources::lookWhetherAwaited()
{
    if (isAwaited()) {
        m_card.setAwaiting(true);
        return;
    }
    // The recorder is off, and the fetch over, just before they hand over what they have: it is awaited until then.
    QMetaObject::invokeMethod(
        this, [this] { m_card.setAwaiting(isAwaited()); }, Qt::QueuedConnection);
}

} // namespace melodeck::ui
