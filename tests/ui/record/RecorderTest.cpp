#include "ui/record/Recorder.h"

#include "audio/AudioFile.h"
#include "support/SmallDisk.h"
#include "ui/record/FakeAudioInput.h"
#include "ui/record/RecordMeter.h"
#include "ui/record/RecordPage.h"
#include "ui/record/RecoveredTakes.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <limits>

using namespace melodeck;
using namespace melodeck::ui;

class RecorderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        m_input.emplace();
        m_recorder.emplace(*m_input, m_folder->path());
        m_finished.clear();
        m_errors.clear();
        connect(&*m_recorder, &Recorder::finished, this, [this](const QString& path) { m_finished << path; });
        connect(&*m_recorder, &Recorder::failed, this, [this](const core::Error& error) { m_errors << error.message; });
    }
    void cleanup()
    {
        m_recorder.reset();
        m_input.reset();
    }

    void listensBeforeItRecordsAndThenMakesAWholeFile()
    {
        m_recorder->listen();
        QCOMPARE(m_recorder->state(), RecorderState::Opening);
        m_input->give(4800, 0.25F);
        QTRY_COMPARE(m_recorder->state(), RecorderState::Listening);
        QVERIFY(QDir(m_folder->path()).isEmpty());
        m_recorder->start();
        QCOMPARE(m_recorder->state(), RecorderState::Recording);
        m_input->give(48'000, 0.5F);
        QTRY_VERIFY(m_recorder->peaks().frames > 0);
        m_recorder->stop();
        QVERIFY(!m_input->isOpen());
        QTRY_COMPARE(m_finished.size(), 1);
        QCOMPARE(m_recorder->state(), RecorderState::Off);
        QVERIFY(m_errors.isEmpty());
        QCOMPARE(audio::probeAudioFile(m_finished.front())->frames, 52'800);
        QVERIFY(QFileInfo(m_finished.front()).fileName().startsWith(QStringLiteral("Recording ")));
    }

    void oneKeyStartsAndStops()
    {
        m_recorder->toggle();
        m_input->give(480, 0.1F);
        QTRY_COMPARE(m_recorder->state(), RecorderState::Recording);
        m_input->give(4800, 0.1F);
        m_recorder->toggle();
        QTRY_COMPARE(m_finished.size(), 1);
    }

    void countsInAndKeepsWhoComesInEarly()
    {
        m_recorder->setCountIn(1);
        m_recorder->start();
        m_input->give(480, 0.0F);
        QTRY_COMPARE(m_recorder->state(), RecorderState::CountingIn);
        QCOMPARE(m_recorder->secondsToGo(), 1);
        m_input->give(4800, 0.5F); // too early
        QTRY_COMPARE(m_recorder->state(), RecorderState::Recording);
        m_recorder->stop();
        QTRY_COMPARE(m_finished.size(), 1);
        QCOMPARE(audio::probeAudioFile(m_finished.front())->frames, 5280);
    }

    void aCountInThatIsStoppedRecordsNothing()
    {
        m_recorder->setCountIn(5);
        m_recorder->start();
        m_input->give(480, 0.1F);
        QTRY_COMPARE(m_recorder->state(), RecorderState::CountingIn);
        m_recorder->toggle();
        QCOMPARE(m_recorder->state(), RecorderState::Off);
        QVERIFY(!m_input->isOpen());
        QVERIFY(QDir(m_folder->path()).isEmpty());
        QVERIFY(m_finished.isEmpty());
    }

    void discardLeavesNothing()
    {
        record(4800);
        m_recorder->discard();
        QCOMPARE(m_recorder->state(), RecorderState::Off);
        QTRY_VERIFY(QDir(m_folder->path()).isEmpty());
        QVERIFY(m_finished.isEmpty());
    }

    void aDeviceThatIsUnpluggedKeepsWhatItGave()
    {
        record(9600);
        m_input->breakOff(QStringLiteral("The microphone went away."));
        QTRY_COMPARE(m_errors.size(), 1);
        QCOMPARE(m_errors.front(), QStringLiteral("The microphone went away. What was recorded until then is kept."));
        QCOMPARE(m_finished.size(), 1);
        QCOMPARE(audio::probeAudioFile(m_finished.front())->frames, 9600 + 480);
        QCOMPARE(m_recorder->state(), RecorderState::Off);
    }

    void aMicrophoneThatCannotBeOpenedIsSaid()
    {
        m_recorder->start();
        m_input->breakOff(QStringLiteral("There is no microphone."));
        QCOMPARE(m_errors, QStringList{QStringLiteral("There is no microphone.")});
        QCOMPARE(m_recorder->state(), RecorderState::Off);
    }

    void aFolderThatCannotBeWrittenIsSaid()
    {
        m_recorder.emplace(*m_input, QStringLiteral("/proc/nothing"));
        connect(&*m_recorder, &Recorder::failed, this, [this](const core::Error& error) { m_errors << error.message; });
        m_recorder->start();
        m_input->give(480, 0.1F);
        QTRY_COMPARE(m_errors.size(), 1);
        QVERIFY2(m_errors.front().contains(QStringLiteral("Nothing was recorded")), qPrintable(m_errors.front()));
        QCOMPARE(m_recorder->state(), RecorderState::Off);
        QVERIFY(!m_input->isOpen());
    }

    void aFullDiskIsSaidAndWhatWasRecordedStays()
    {
        const support::SmallDisk disk(44 + 48'000 * 3);
        record(24'000);
        m_input->give(48'000, 0.2F);
        QTRY_COMPARE(m_errors.size(), 1);
        QVERIFY2(m_errors.front().contains(QStringLiteral("What was recorded before is kept. Make room on the disk.")),
                 qPrintable(m_errors.front()));
        QCOMPARE(m_finished.size(), 1);
        QCOMPARE(audio::probeAudioFile(m_finished.front())->frames, 24'480);
        QCOMPARE(m_recorder->state(), RecorderState::Off);
        QVERIFY(!m_input->isOpen());
    }

    void theEndOfTheWindowLeavesATakeThatIsOfferedAtTheNextStart()
    {
        record(4800);
        QTRY_COMPARE(QDir(m_folder->path()).entryList({QStringLiteral("*.wav.part")}, QDir::Files).size(), 1);
        m_recorder.reset();
        RecoveredTakes takes(m_folder->path());
        QSignalSpy found(&takes, &RecoveredTakes::found);
        QStringList used;
        connect(&takes, &RecoveredTakes::useRequested, this, [&used](const QString& path) { used << path; });
        takes.look();
        QTRY_COMPARE(found.size(), 1);
        QVERIFY(!takes.isHidden());
        takes.findChild<QAbstractButton*>(QStringLiteral("useRecovered"))->click();
        QCOMPARE(used.size(), 1);
        QCOMPARE(audio::probeAudioFile(used.front())->frames, 5280);
        QVERIFY(takes.isHidden());
        QVERIFY(audio::recoverRecordings(m_folder->path()).empty()); // it is offered once
        QVERIFY(QFile::exists(used.front()));
    }

    void anotherMicrophoneIsOpenedWhileItOnlyListens()
    {
        m_recorder->listen();
        m_input->give(480, 0.1F);
        QTRY_COMPARE(m_recorder->state(), RecorderState::Listening);
        m_recorder->setDevice("usb");
        QCOMPARE(m_input->openedId, QByteArray("usb"));
        QCOMPARE(m_input->timesOpened, 2);
        m_input->give(480, 0.1F);
        QTRY_COMPARE(m_recorder->state(), RecorderState::Listening);
    }

    void thePageShowsMicrophonesTimeAndTheRightButtons()
    {
        RecordPage page(*m_recorder);
        page.show();
        m_recorder->listen();
        m_input->give(480, 0.1F);
        QTRY_COMPARE(m_recorder->state(), RecorderState::Listening);
        const auto* microphone = page.findChild<QComboBox*>(QStringLiteral("recordMicrophone"));
        QCOMPARE(microphone->count(), 3);
        QCOMPARE(microphone->itemText(2), QStringLiteral("USB microphone"));
        QVERIFY(button(page, "recordStart")->isVisible() && !button(page, "recordStop")->isVisible());
        button(page, "recordStart")->click();
        QCOMPARE(m_recorder->state(), RecorderState::Recording);
        m_input->give(3 * 48'000, 0.1F);
        auto* time = page.findChild<QLabel*>(QStringLiteral("recordTime"));
        QTRY_COMPARE(time->text(), QStringLiteral("0:03"));
        QVERIFY(button(page, "recordStop")->isVisible() && button(page, "recordDiscard")->isVisible());
        QVERIFY(!microphone->isVisible());
        QVERIFY2(button(page, "recordMonitor")->isVisible(), "it may begin to howl");
        button(page, "recordStop")->click();
        QTRY_COMPARE(m_finished.size(), 1);
    }

    void theMonitorIsOffEachTimeTheMicrophoneIsOpened()
    {
        RecordPage page(*m_recorder);
        page.show();
        m_recorder->listen();
        m_input->give(480, 0.1F);
        QTRY_COMPARE(m_recorder->state(), RecorderState::Listening);
        QCOMPARE(m_input->monitor, Monitor::Off);
        button(page, "recordMonitor")->click();
        QCOMPARE(m_input->monitor, Monitor::On);
        m_recorder->close();
        m_recorder->listen();
        QCOMPARE(m_input->monitor, Monitor::Off);
        QVERIFY(!button(page, "recordMonitor")->isChecked());
    }

    void theMonitorPlaysOnTheChosenDeviceAndSaysWhenItCannot()
    {
        RecordPage page(*m_recorder);
        page.show();
        m_recorder->setMonitorOutput("headphones");
        m_recorder->listen();
        m_input->give(480, 0.1F);
        QTRY_COMPARE(m_recorder->state(), RecorderState::Listening);
        button(page, "recordMonitor")->click();
        QCOMPARE(m_input->monitorOutput, QByteArray("headphones"));
        Q_EMIT m_input->monitorFailed({core::ErrorCode::Unavailable, QStringLiteral("No such device."), {}});
        QVERIFY(!button(page, "recordMonitor")->isChecked());
        QCOMPARE(m_recorder->state(), RecorderState::Listening);
        auto* hint = page.findChild<QLabel*>(QStringLiteral("recordHint"));
        QCOMPARE(hint->text(), QStringLiteral("No such device."));
        button(page, "recordMonitor")->click();
        QVERIFY(hint->text() != QStringLiteral("No such device."));
    }

    void theMeterHasADecibelScaleAndALampForWhatWasTooLoud()
    {
        QCOMPARE(RecordMeter::shareOf(0.0F), 0.0);
        QCOMPARE(RecordMeter::shareOf(1.0F), 1.0);
        QVERIFY(std::abs(RecordMeter::shareOf(0.0316228F) - 0.5) < 1e-4); // −30 dB
        QCOMPARE(RecordMeter::shareOf(std::numeric_limits<float>::quiet_NaN()), 0.0);
        RecordMeter meter;
        meter.setLevel({0.9F, 0.1F});
        QVERIFY(!meter.isClipped());
        meter.setLevel({1.0F, 0.1F});
        QVERIFY(meter.isClipped());
        meter.clear();
        QVERIFY(!meter.isClipped());
    }

private:
    [[nodiscard]] static QAbstractButton* button(const RecordPage& page, const char* name)
    {
        return page.findChild<QAbstractButton*>(QLatin1String(name));
    }
    /// Into the middle of a take with so many frames since its beginning.
    void record(int frames)
    {
        m_recorder->start();
        m_input->give(480, 0.1F);
        QTRY_COMPARE(m_recorder->state(), RecorderState::Recording);
        m_input->give(frames, 0.2F);
    }

    std::optional<QTemporaryDir> m_folder;
    std::optional<tests::FakeAudioInput> m_input;
    std::optional<Recorder> m_recorder;
    QStringList m_finished;
    QStringList m_errors;
};

QTEST_MAIN(RecorderTest)
#include "RecorderTest.moc"
