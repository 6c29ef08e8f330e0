#include "ui/compose/MelodySources.h"

#include "audio/AudioFile.h"
#include "core/Paths.h"
#include "net/HttpClient.h"
#include "support/AudioSamples.h"
#include "support/FaultyServer.h"
#include "support/OwnHome.h"
#include "support/TestPaths.h"
#include "ui/compose/MelodyCard.h"
#include "ui/intake/IntakePage.h"
#include "ui/intake/LinkFetch.h"
#include "ui/record/FakeAudioInput.h"
#include "ui/record/Recorder.h"
#include "ui/widgets/BannerMessage.h"

#include <QAbstractButton>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QTest>

using namespace melodeck;
using namespace melodeck::ui;
namespace scripts = support::scripts;

namespace {

constexpr int kPatienceMs = 30'000;

QByteArray wavAnswer(const QByteArray& wav)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: audio/wav\r\nContent-Length: " + QByteArray::number(wav.size()) +
           "\r\n\r\n" + wav;
}

} // namespace

class MelodySourcesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        m_server.emplace();
        m_card.emplace();
        m_links.emplace(m_http);
        m_input.emplace();
        m_recorder.emplace(*m_input, m_folder->filePath(QStringLiteral("recordings")));
        m_sources.emplace(*m_card, *m_links, &*m_recorder);
        m_recorder->setCountIn(0);
        connect(&*m_sources, &MelodySources::melodyReady, &*m_card,
                [card = &*m_card](const QString& path) { card->setFile(path); });
        m_card->show();
    }
    void cleanup()
    {
        m_sources.reset();
        m_links.reset();
        m_recorder.reset();
        m_card.reset();
    }

    void aLinkBecomesTheMelody()
    {
        m_server->route("/hum.wav", scripts::raw(wavAnswer(m_wav)));
        m_links->fetch(m_server->url("/hum.wav"));
        QVERIFY(child<QWidget>("intakePage")->isVisible());
        QCOMPARE(child<QLabel>("intakeName")->text(), QStringLiteral("hum.wav"));
        QTRY_VERIFY_WITH_TIMEOUT(m_card->hasMelody(), kPatienceMs);
        QVERIFY(!child<QWidget>("intakePage")->isVisible());
        QCOMPARE(child<QLabel>("melodyName")->text(), QStringLiteral("hum.wav"));
        QVERIFY(m_card->path().startsWith(LinkFetch::folder()));
    }

    void aFetchThatFailsLeavesTheMelodyAsItWas()
    {
        m_card->setFile(QStringLiteral(MELODECK_TEST_DATA "/melodies/ode_to_joy.piano.wav"));
        QTRY_VERIFY_WITH_TIMEOUT(m_card->hasMelody(), kPatienceMs);
        m_links->fetch(m_server->url("/nothing.wav"));
        QTRY_VERIFY_WITH_TIMEOUT(child<QWidget>("melodyNotice")->isVisible(), kPatienceMs);
        QVERIFY(m_card->hasMelody());
        QVERIFY(child<QWidget>("melodyWaveform")->isVisible());
        QVERIFY(QDir(LinkFetch::folder()).isEmpty());
    }

    void aFetchIsCancelledByItsButton()
    {
        m_server->route("/slow.wav", scripts::stalledAfter(wavAnswer(m_wav).first(20'000)));
        m_links->fetch(m_server->url("/slow.wav"));
        QTRY_VERIFY_WITH_TIMEOUT(child<QProgressBar>("intakeProgress")->isVisible(), kPatienceMs);
        child<QAbstractButton>("intakeCancel")->click();
        QVERIFY(!m_links->isBusy());
        QVERIFY(!child<QWidget>("intakePage")->isVisible());
        QVERIFY(!child<QWidget>("melodyNotice")->isVisible());
        QTRY_VERIFY(QDir(LinkFetch::folder()).isEmpty());
    }

    void anotherMelodyEndsTheFetch()
    {
        m_server->route("/slow.wav", scripts::stalledAfter(wavAnswer(m_wav).first(20'000)));
        m_links->fetch(m_server->url("/slow.wav"));
        m_card->setFile(QStringLiteral(MELODECK_TEST_DATA "/melodies/ode_to_joy.piano.wav"));
        QVERIFY(!m_links->isBusy());
        QTRY_VERIFY_WITH_TIMEOUT(m_card->hasMelody(), kPatienceMs);
        QVERIFY(child<QWidget>("melodyWaveform")->isVisible());
    }

    void aRecordingBecomesTheMelody()
    {
        child<QAbstractButton>("recordMelody")->click();
        QVERIFY(child<QWidget>("recordPage")->isVisible());
        m_input->give(4800, 0.1F);
        QTRY_VERIFY(child<QAbstractButton>("recordStart")->isEnabled());
        child<QAbstractButton>("recordStart")->click();
        m_input->give(2 * 48'000, 0.3F);
        QTRY_VERIFY(child<QAbstractButton>("recordStop")->isVisible());
        child<QAbstractButton>("recordStop")->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_card->hasMelody(), kPatienceMs);
        QVERIFY(!child<QWidget>("recordPage")->isVisible());
        QVERIFY(child<QLabel>("melodyName")->text().startsWith(QStringLiteral("Recording ")));
        QCOMPARE(m_card->peaks().durationSeconds(), 2.1);
        QVERIFY(!m_input->isOpen());
    }

    void aDropWhileItRecordsIsTheMelodyAndTheTakeIsKept()
    {
        startTake();
        m_card->setFile(m_ode);
        QVERIFY(!child<QWidget>("recordPage")->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(child<QWidget>("melodyNotice")->isVisible(), kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(m_card->hasMelody(), kPatienceMs);
        QCOMPARE(m_recorder->state(), RecorderState::Off);
        QCOMPARE(m_card->file(), m_ode);
        const QStringList takes = takesOnDisk();
        QCOMPARE(takes.size(), 1);
        QCOMPARE(audio::probeAudioFile(takes.front())->frames, 52'800);
        const QString words = noticeWords();
        QVERIFY2(words.contains(QFileInfo(takes.front()).fileName()), qPrintable(words));
        QVERIFY2(words.contains(core::displayPath(QFileInfo(takes.front()).path())), qPrintable(words));
    }

    void aDropOfTheSameFileEndsTheTakeAsWell()
    {
        m_card->setFile(m_ode);
        QTRY_VERIFY_WITH_TIMEOUT(m_card->hasMelody(), kPatienceMs);
        startTake();
        m_card->setFile(m_ode);
        QTRY_COMPARE(m_recorder->state(), RecorderState::Off);
        QCOMPARE(m_card->file(), m_ode);
        QCOMPARE(takesOnDisk().size(), 1);
    }

    void aLinkWhileItRecordsIsFetchedAndTheTakeIsKept()
    {
        m_server->route("/hum.wav", scripts::raw(wavAnswer(m_wav)));
        startTake();
        m_links->fetch(m_server->url("/hum.wav"));
        QTRY_VERIFY_WITH_TIMEOUT(m_card->hasMelody(), kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(child<QWidget>("melodyNotice")->isVisible(), kPatienceMs);
        QCOMPARE(child<QLabel>("melodyName")->text(), QStringLiteral("hum.wav"));
        QCOMPARE(takesOnDisk().size(), 1);
        QVERIFY(noticeWords().contains(QFileInfo(takesOnDisk().front()).fileName()));
    }

    void theNextTakeIsTheMelodyAgain()
    {
        startTake();
        m_card->setFile(m_ode);
        QTRY_COMPARE(m_recorder->state(), RecorderState::Off);
        startTake();
        m_recorder->stop();
        QTRY_VERIFY_WITH_TIMEOUT(child<QLabel>("melodyName")->text().startsWith(QStringLiteral("Recording ")),
                                 kPatienceMs);
        QVERIFY(!child<QWidget>("melodyNotice")->isVisible());
    }

    void whatIsNoMelodyEndsTakeAndFetchAsWell()
    {
        m_server->route("/slow.wav", scripts::stalledAfter(wavAnswer(m_wav).first(20'000)));
        QStringList kept;
        connect(&*m_sources, &MelodySources::keptAside, this, [&kept](const QString& words) { kept << words; });
        startTake();
        m_card->hide(); // a request stands in its place
        m_sources->giveWay();
        QTRY_COMPARE(kept.size(), 1);
        QVERIFY2(kept.front().contains(QFileInfo(takesOnDisk().front()).fileName()), qPrintable(kept.front()));
        QVERIFY(m_card->file().isEmpty());
        m_links->fetch(m_server->url("/slow.wav"));
        m_sources->giveWay();
        QVERIFY(!m_links->isBusy());
        QVERIFY(!m_card->isShown(&m_card->intakePage()));
    }

    void closingTheMicrophoneBringsBackWhatWasThere()
    {
        m_sources->listen();
        QVERIFY(child<QWidget>("recordPage")->isVisible());
        child<QAbstractButton>("recordClose")->click();
        QVERIFY(!child<QWidget>("recordPage")->isVisible());
        QVERIFY(!m_input->isOpen());
    }

    void aMicrophoneThatGoesAwayIsSaidAndItsSoundIsTheMelody()
    {
        m_sources->toggleRecording();
        m_input->give(4800, 0.1F);
        QTRY_COMPARE(m_recorder->state(), RecorderState::Recording);
        m_input->give(48'000, 0.1F);
        m_input->breakOff(QStringLiteral("The microphone went away."));
        QTRY_VERIFY_WITH_TIMEOUT(m_card->hasMelody(), kPatienceMs);
        QVERIFY(child<QWidget>("melodyNotice")->isVisible());
        QCOMPARE(m_card->peaks().durationSeconds(), 1.1);
    }

private:
    /// Into the middle of a take of 1.1 seconds.
    void startTake()
    {
        m_sources->toggleRecording();
        m_input->give(4800, 0.1F);
        QTRY_COMPARE(m_recorder->state(), RecorderState::Recording);
        m_input->give(48'000, 0.3F);
        QVERIFY(m_card->isShown(child<QWidget>("recordPage")));
    }
    [[nodiscard]] QStringList takesOnDisk() const
    {
        const QDir folder(m_folder->filePath(QStringLiteral("recordings")));
        QStringList paths;
        for (const QString& name : folder.entryList({QStringLiteral("*.wav")}, QDir::Files)) {
            paths << folder.filePath(name);
        }
        return paths;
    }
    [[nodiscard]] QString noticeWords() const
    {
        const auto* notice = child<BannerMessage>("melodyNotice");
        return notice->title() + QLatin1Char(' ') + notice->text();
    }

    template <class Widget>
    [[nodiscard]] Widget* child(const char* name) const
    {
        return m_card->findChild<Widget*>(QLatin1String(name));
    }

    const QString m_ode = QStringLiteral(MELODECK_TEST_DATA "/melodies/ode_to_joy.piano.wav");
    const QByteArray m_wav = support::sineWav(2.0);
    net::HttpClient m_http;
    std::optional<support::OwnHome> m_folder;
    std::optional<support::FaultyServer> m_server;
    std::optional<MelodyCard> m_card;
    std::optional<LinkFetch> m_links;
    std::optional<tests::FakeAudioInput> m_input;
    std::optional<Recorder> m_recorder;
    std::optional<MelodySources> m_sources;
};

QTEST_MAIN(MelodySourcesTest)
#include "MelodySourcesTest.moc"
