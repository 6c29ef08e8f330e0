#include "ui/player/Player.h"

#include "FakeAudioOutput.h"
#include "audio/ArrivingFile.h"
#include "audio/AudioFile.h"
#include "audio/Export.h"
#include "ui/player/LevelTap.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <thread>

using namespace melodeck;
using namespace melodeck::ui;

namespace {

constexpr int rate = 48000;

/// A WAV that is written while it is played.
class Arrival final
{
public:
    explicit Arrival(const QString& path, std::optional<audio::RawPcm> raw = std::nullopt)
        : file(std::make_shared<audio::ArrivingFile>(path, raw))
        , m_disk(path)
    {
        if (!m_disk.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
            qFatal("%s cannot be written", qPrintable(path));
        }
    }
    void write(const QByteArray& bytes)
    {
        m_disk.write(bytes);
        file->setBytes(m_disk.pos());
    }
    /// The header of a server that does not know yet how long it will be.
    void writeHeader(int sampleRateHz)
    {
        write(audio::encodeWav16({sampleRateHz, 1, {}}).replace(40, 4, QByteArray(4, '\xFF')));
    }
    /// Sample n is n % 32768 of 32768.
    void writeFrames(int count)
    {
        QByteArray bytes;
        for (int i = 0; i < count; ++i, ++m_frames) {
            bytes.append(static_cast<char>(m_frames & 0xFF)).append(static_cast<char>((m_frames >> 8) & 0x7F));
        }
        write(bytes);
    }

    std::shared_ptr<audio::ArrivingFile> file;

private:
    QFile m_disk;
    int m_frames = 0;
};

float sampleAt(int frame)
{
    return static_cast<float>(frame % 32'768) / 32'768.0F;
}

} // namespace

/// Real files, the real decoder, and a device whose clock the test turns.
class PlayerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void isEmptyAtFirst();
    void opensAClipPausedAtItsBeginning();
    void playsAsSoonAsTheClipIsThere();
    void givesTheDeviceTheClipsOwnSamples();
    void countsThePositionThatIsHeard();
    void finishesWhenTheLastSampleWasHeard();
    void playsFromTheBeginningAfterTheEnd();
    void holdsAndGoesOn();
    void jumpsWhilePlayingAndWhilePaused();
    void switchesAtTheSamePosition();
    void goesThroughThePlaylist();
    void repeatsARegion();
    void goesToARegionThatIsChosenWhilePaused();
    void playsOnWhenARegionBehindIsChosen();
    void changesAtOnceAtAnySpeed_data();
    void changesAtOnceAtAnySpeed();
    void saysThatThereIsNoDevice();
    void doesNotWaitForASoundSystemThatHangs();
    void pausesWhereItWasWhenTheDeviceGoes();
    void playsOnWhenTheOnlyDeviceComesBack();
    void playsOnWhenTheDeviceIsTheVerySameAgain();
    void triesADeviceAgainThatFailsAsSoonAsItIsBack();
    void staysAtTheEndThoughTheDeviceHadGone();
    void staysPausedWhenNobodyWaitsForTheDeviceAnyMore();
    void noticesADeviceThatStandsStill();
    void closesADeviceThatPlaysNothing();
    void decodesAnewForADeviceOfAnotherRate();
    void tellsWhyAFileCannotBePlayed();
    void turnsVolumeIntoLoudness();
    void forgetsTheClip();
    void playsAClipWhileItArrives();
    void bringsAnArrivingClipToTheDevicesRate();
    void playsHeaderlessPcmOnceItIsThere();
    void tellsThatWhatArrivesIsNoSound();
    void leavesAnArrivingClipForAnother();
    void playsWhatAnotherThreadWrites();
    void playsFasterAndSlowerFromClipToClip();
    void stepsThroughTheSpeeds();
    void staysInPlaceWhenTheSpeedChanges();
    void playsOnTheChosenDevice();
    void saysWhichDevicePlaysInPlaceOfTheChosenOne();
    void saysWhereItPlaysWhenADeviceGoes();
    void measuresWhatIsPlayedBeforeTheVolume();
    void streamsAFileThatIsTooLongForTheMemory();
    void loopsInALongFileWithoutASeam();
    void switchesBetweenLongFilesAtTheSamePosition();
    void switchesAtOnceAmongNineLongFilesWhereverItIs();
    void keepsHeaderlessPcmReadyForASwitch();
    void decodesAheadOfNeedWhatWasGivenUpForAnother();
    void saysOnceThatAFileIsDamagedAndPlaysOn();
    void switchesInPlacePastAClipThatCannotBePlayed();
    void tellsThatThereIsNoDurationAnyMore();

private:
    [[nodiscard]] ClipSource longClip(const QString& name, int step);
    [[nodiscard]] ClipSource clip(const QString& name, double hertz, double seconds = 1.0, int sampleRateHz = rate);
    void start(PlayerPatience patience = {});
    void loadAndWait(const ClipSource& source, AfterLoad afterLoad = AfterLoad::Pause);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Player> m_player;
    FakeAudioOutput* m_output = nullptr;
};

void PlayerTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    start();
}

void PlayerTest::cleanup()
{
    m_player.reset();
}

void PlayerTest::start(PlayerPatience patience)
{
    auto output = std::make_unique<FakeAudioOutput>();
    m_output = output.get();
    m_player = std::make_unique<Player>(std::move(output), patience);
}

ClipSource PlayerTest::clip(const QString& name, double hertz, double seconds, int sampleRateHz)
{
    audio::AudioBuffer buffer{sampleRateHz, 1, {}};
    for (int frame = 0; frame < static_cast<int>(seconds * sampleRateHz); ++frame) {
        buffer.samples.push_back(static_cast<float>(0.5 * std::cos(2.0 * M_PI * hertz * frame / sampleRateHz)));
    }
    QFile file(m_folder->filePath(name));
    if (file.open(QIODevice::WriteOnly)) {
        file.write(audio::encodeWav16(buffer));
    }
    return {file.fileName(), name, 1.0};
}

void PlayerTest::loadAndWait(const ClipSource& source, AfterLoad afterLoad)
{
    m_player->load(source, afterLoad);
    QTRY_VERIFY(m_player->state() == (afterLoad == AfterLoad::Play ? PlayerState::Playing : PlayerState::Paused));
}

void PlayerTest::isEmptyAtFirst()
{
    m_player->play();
    m_player->pause();
    m_player->seek(3.0);
    m_player->next();
    m_player->switchTo(0);
    QCOMPARE(m_player->state(), PlayerState::Empty);
    QCOMPARE(m_player->position(), 0.0);
    QCOMPARE(m_player->duration(), 0.0);
    QCOMPARE(m_output->starts, 0);
}

void PlayerTest::opensAClipPausedAtItsBeginning()
{
    QSignalSpy durations(m_player.get(), &Player::durationChanged);
    m_player->load(clip(QStringLiteral("a.wav"), 440));
    QCOMPARE(m_player->state(), PlayerState::Loading);
    QTRY_COMPARE(m_player->state(), PlayerState::Paused);
    QCOMPARE(m_player->duration(), 1.0);
    QCOMPARE(m_player->position(), 0.0);
    QCOMPARE(durations.count(), 1);
    QCOMPARE(m_output->starts, 0);
}

void PlayerTest::playsAsSoonAsTheClipIsThere()
{
    m_player->load(clip(QStringLiteral("a.wav"), 440));
    m_player->play();
    QVERIFY(m_player->wantsToPlay());
    QTRY_COMPARE(m_player->state(), PlayerState::Playing);
    QCOMPARE(m_output->starts, 1);
}

void PlayerTest::givesTheDeviceTheClipsOwnSamples()
{
    const auto source = clip(QStringLiteral("a.wav"), 440);
    const auto expected = audio::readAudioFile(source.path);
    QVERIFY(expected);
    loadAndWait(source, AfterLoad::Play);
    m_output->pump(rate);
    QCOMPARE(m_output->channel(0), expected->samples);
    QCOMPARE(m_output->channel(1), expected->samples);
}

void PlayerTest::countsThePositionThatIsHeard()
{
    m_output->bufferFrames = 4800;
    loadAndWait(clip(QStringLiteral("a.wav"), 440), AfterLoad::Play);
    m_output->pump(4800);
    QCOMPARE(m_player->position(), 0.0);
    m_output->pump(12000);
    QCOMPARE(m_player->position(), 0.25);
}

void PlayerTest::finishesWhenTheLastSampleWasHeard()
{
    m_output->bufferFrames = 4800;
    loadAndWait(clip(QStringLiteral("a.wav"), 440), AfterLoad::Play);
    QSignalSpy ends(m_player.get(), &Player::finished);
    QSignalSpy positions(m_player.get(), &Player::positionChanged);
    m_output->pump(rate + 4799);
    QTRY_VERIFY(!positions.isEmpty());
    QCOMPARE(m_player->state(), PlayerState::Playing);
    m_output->pump(1);
    QTRY_COMPARE(ends.count(), 1);
    QCOMPARE(m_player->state(), PlayerState::Paused);
    QCOMPARE(m_player->position(), 1.0);
}

void PlayerTest::playsFromTheBeginningAfterTheEnd()
{
    loadAndWait(clip(QStringLiteral("a.wav"), 440), AfterLoad::Play);
    m_output->pump(rate + 100);
    QTRY_COMPARE(m_player->state(), PlayerState::Paused);
    m_player->play();
    QCOMPARE(m_player->state(), PlayerState::Playing);
    QCOMPARE(m_player->position(), 0.0);
    m_output->pump(4800);
    QCOMPARE(m_player->position(), 0.1);
}

void PlayerTest::holdsAndGoesOn()
{
    loadAndWait(clip(QStringLiteral("a.wav"), 440), AfterLoad::Play);
    m_output->pump(9600);
    m_player->toggle();
    QCOMPARE(m_player->state(), PlayerState::Paused);
    m_output->pump(9600);
    QCOMPARE(m_player->position(), 0.2);
    const auto silent = m_output->channel(0);
    QCOMPARE(silent.back(), 0.0F);
    m_player->toggle();
    m_output->pump(4800);
    QCOMPARE(m_player->state(), PlayerState::Playing);
    QCOMPARE(m_player->position(), 0.3);
}

void PlayerTest::jumpsWhilePlayingAndWhilePaused()
{
    m_output->bufferFrames = 4800;
    loadAndWait(clip(QStringLiteral("a.wav"), 440));
    m_player->seek(0.5);
    QCOMPARE(m_player->position(), 0.5);
    m_player->play();
    m_output->pump(9600);
    QCOMPARE(m_player->position(), 0.6);
    m_player->seek(0.2);
    QCOMPARE(m_player->position(), 0.2);
    m_player->seekBy(-5.0);
    QCOMPARE(m_player->position(), 0.0);
    m_player->seek(99.0);
    QCOMPARE(m_player->position(), 1.0);
}

void PlayerTest::switchesAtTheSamePosition()
{
    const auto first = clip(QStringLiteral("a.wav"), 440);
    const auto second = clip(QStringLiteral("b.wav"), 880);
    const auto expected = audio::readAudioFile(second.path);
    m_player->setPlaylist({first, second});
    loadAndWait(first, AfterLoad::Play);
    m_output->pump(12000);
    QSignalSpy clips(m_player.get(), &Player::currentChanged);
    m_player->switchTo(1);
    QCOMPARE(clips.count(), 1);
    QTRY_COMPARE(m_player->state(), PlayerState::Playing);
    QCOMPARE(m_player->position(), 0.25);
    m_output->pump(12000);
    QCOMPARE(m_player->position(), 0.5);
    const auto heard = m_output->channel(0);
    for (std::size_t frame = 12000 + 241; frame < 24000; ++frame) {
        QCOMPARE(heard[frame], expected->samples[frame]);
    }
    QCOMPARE(m_output->starts, 1);
}

void PlayerTest::goesThroughThePlaylist()
{
    m_player->setPlaylist({clip(QStringLiteral("a.wav"), 440), clip(QStringLiteral("b.wav"), 550)});
    QCOMPARE(m_player->currentIndex(), -1);
    loadAndWait(m_player->playlist().front());
    QVERIFY(!m_player->hasPrevious());
    QVERIFY(m_player->hasNext());
    m_player->next();
    QTRY_COMPARE(m_player->state(), PlayerState::Paused);
    QCOMPARE(m_player->currentIndex(), 1);
    QVERIFY(!m_player->hasNext());
    m_player->next();
    QCOMPARE(m_player->currentIndex(), 1);
    m_player->previous();
    QCOMPARE(m_player->currentIndex(), 0);
    // Heard lately: no waiting.
    QCOMPARE(m_player->state(), PlayerState::Paused);
}

void PlayerTest::goesToARegionThatIsChosenWhilePaused()
{
    loadAndWait(clip(QStringLiteral("a.wav"), 440));
    m_player->setRegion(core::TimeRegion{0.25, 0.5});
    QCOMPARE(m_player->position(), 0.25);
    m_player->seek(0.3);
    m_player->setRegion(core::TimeRegion{0.2, 0.5});
    QCOMPARE(m_player->position(), 0.3); // inside
    m_player->seek(0.1);
    m_player->play(); // from where one has clicked since
    m_output->pump(4800);
    QCOMPARE(m_player->position(), 0.2);
}

void PlayerTest::playsOnWhenARegionBehindIsChosen()
{
    loadAndWait(clip(QStringLiteral("a.wav"), 440), AfterLoad::Play);
    m_output->pump(24'000);
    m_player->setRegion(core::TimeRegion{0.1, 0.3});
    m_output->pump(4800);
    QCOMPARE(m_player->state(), PlayerState::Playing);
    QCOMPARE(m_player->position(), 0.6);
}

void PlayerTest::changesAtOnceAtAnySpeed_data()
{
    QTest::addColumn<double>("speed");
    for (const double speed : {0.5, 0.75, 1.0, 1.5, 2.0}) {
        QTest::addRow("%g", speed) << speed;
    }
}

void PlayerTest::changesAtOnceAtAnySpeed()
{
    QFETCH(double, speed);
    const auto first = clip(QStringLiteral("a.wav"), 400, 4.0);
    const auto second = clip(QStringLiteral("b.wav"), 1600, 4.0);
    m_player->setPlaylist({first, second});
    m_player->setSpeed(speed);
    loadAndWait(first, AfterLoad::Play);
    QTRY_VERIFY(m_player->isReady(second));
    m_output->pump(24'000);
    // Crossings of zero, of what is heard from so many frames after now on.
    const auto crossings = [this](int frames) {
        m_output->pump(480); // 10 ms, of which the change takes 5
        const auto before = m_output->channel(0).size();
        m_output->pump(frames);
        const auto heard = m_output->channel(0);
        int count = 0;
        for (std::size_t at = before + 1; at < heard.size(); ++at) {
            count += (heard[at - 1] < 0.0F) != (heard[at] < 0.0F) ? 1 : 0;
        }
        return count;
    };
    const double before = m_player->position();
    m_player->switchTo(1);
    const int higher = crossings(2400);
    QVERIFY2(std::abs(higher - 160) < 16, qPrintable(QString::number(higher)));
    // At the same place: what the stretcher had read ahead of it is not skipped.
    const double moved = m_player->position() - before;
    QVERIFY2(std::abs(moved - speed * 0.06) < 0.04, qPrintable(QString::number(moved)));
    m_player->seek(3.0);
    m_output->pump(4800);
    QVERIFY2(std::abs(m_player->position() - 3.0 - 0.1 * speed) < 0.04,
             qPrintable(QString::number(m_player->position())));
    const double stopped = m_player->position();
    m_player->pause();
    m_output->pump(480);
    const auto sounded = m_output->channel(0).size();
    m_output->pump(2400);
    const auto heard = m_output->channel(0);
    QVERIFY(std::all_of(heard.begin() + static_cast<std::ptrdiff_t>(sounded), heard.end(),
                        [](float sample) { return std::abs(sample) < 1e-3F; }));
    QVERIFY2(std::abs(m_player->position() - stopped) < 0.02,
             qPrintable(QString::number(m_player->position() - stopped)));
    m_player->play();
    QVERIFY(crossings(2400) > 140);
}

void PlayerTest::repeatsARegion()
{
    loadAndWait(clip(QStringLiteral("a.wav"), 440));
    m_player->setRegion(core::TimeRegion{0.25, 0.5});
    m_player->setLoop(LoopMode::On);
    m_player->seek(0.25);
    m_player->play();
    m_output->pump(12000 + 6000);
    QCOMPARE(m_player->position(), 0.375);
    m_player->setLoop(LoopMode::Off);
    m_output->pump(6001);
    QTRY_COMPARE(m_player->state(), PlayerState::Paused);
    QCOMPARE(m_player->position(), 0.5);
}

void PlayerTest::saysThatThereIsNoDevice()
{
    m_output->behaviour = FakeAudioOutput::Behaviour::NoDevice;
    QSignalSpy sentences(m_player.get(), &Player::deviceMissing);
    loadAndWait(clip(QStringLiteral("a.wav"), 440));
    m_player->play();
    QCOMPARE(sentences.count(), 1);
    QVERIFY(sentences[0][0].toString().startsWith(QStringLiteral("No sound device")));
    QCOMPARE(m_player->state(), PlayerState::Paused);
    QVERIFY(!m_player->wantsToPlay());
    m_output->behaviour = FakeAudioOutput::Behaviour::Works;
    m_player->play();
    QCOMPARE(m_player->state(), PlayerState::Playing);
}

void PlayerTest::doesNotWaitForASoundSystemThatHangs()
{
    start({.lookUpMs = 1});
    m_output->behaviour = FakeAudioOutput::Behaviour::Hangs;
    QSignalSpy sentences(m_player.get(), &Player::deviceMissing);
    loadAndWait(clip(QStringLiteral("a.wav"), 440));
    m_player->play();
    QVERIFY(m_player->wantsToPlay());
    QTRY_COMPARE(sentences.count(), 1);
    QVERIFY(!m_player->wantsToPlay());
    // An answer that comes after all starts nothing that nobody waits for any more.
    Q_EMIT m_output->deviceFound({});
    QCOMPARE(m_output->starts, 0);
}

void PlayerTest::pausesWhereItWasWhenTheDeviceGoes()
{
    loadAndWait(clip(QStringLiteral("a.wav"), 440), AfterLoad::Play);
    QSignalSpy failures(m_player.get(), &Player::failed);
    m_output->bufferFrames = 2400;
    m_output->pump(12000 + 2400);
    m_output->unplug();
    QCOMPARE(failures.count(), 1);
    QCOMPARE(m_player->state(), PlayerState::Paused);
    QCOMPARE(m_player->position(), 0.25);
    m_player->play();
    m_output->pump(2400 + 4800);
    QCOMPARE(m_player->position(), 0.35);
}

void PlayerTest::playsOnWhenTheOnlyDeviceComesBack()
{
    loadAndWait(clip(QStringLiteral("a.wav"), 440), AfterLoad::Play);
    QSignalSpy sentences(m_player.get(), &Player::outputMoved);
    m_output->pump(12000);
    const auto devices = std::exchange(m_output->devices.all, {});
    m_output->listDevices();
    m_output->unplug();
    QCOMPARE(m_player->state(), PlayerState::Paused);
    QTest::qWait(600); // it looks, and there is none
    QCOMPARE(m_player->state(), PlayerState::Paused);
    QVERIFY(sentences.isEmpty());
    m_output->devices.all = devices;
    QTRY_COMPARE_WITH_TIMEOUT(m_player->state(), PlayerState::Playing, 2000);
    QCOMPARE(sentences.size(), 1);
    QCOMPARE(m_player->position(), 0.25);
    m_output->pump(4800);
    QCOMPARE(m_player->position(), 0.35);
}

void PlayerTest::playsOnWhenTheDeviceIsTheVerySameAgain()
{
    // A sound server that was started anew: its list is never seen to be empty.
    loadAndWait(clip(QStringLiteral("a.wav"), 440), AfterLoad::Play);
    m_output->pump(12000);
    m_output->unplug();
    QCOMPARE(m_player->state(), PlayerState::Paused);
    QTRY_COMPARE_WITH_TIMEOUT(m_player->state(), PlayerState::Playing, 2000);
    QCOMPARE(m_player->position(), 0.25);
}

void PlayerTest::triesADeviceAgainThatFailsAsSoonAsItIsBack()
{
    start({.comeBackMs = 5000});
    loadAndWait(clip(QStringLiteral("a.wav"), 440), AfterLoad::Play);
    QSignalSpy failures(m_player.get(), &Player::failed);
    QSignalSpy missing(m_player.get(), &Player::deviceMissing);
    m_output->pump(12000);
    m_output->unplug();
    QTRY_COMPARE_WITH_TIMEOUT(m_player->state(), PlayerState::Playing, 2000);
    m_output->unplug();
    m_output->behaviour = FakeAudioOutput::Behaviour::NoDevice;
    QTRY_COMPARE_WITH_TIMEOUT(m_player->wantsToPlay(), false, 1000);
    QTest::qWait(1500); // it asks, and there is none
    m_output->behaviour = FakeAudioOutput::Behaviour::Works;
    QTRY_COMPARE_WITH_TIMEOUT(m_player->state(), PlayerState::Playing, 3000);
    QCOMPARE(m_player->position(), 0.25);
    QCOMPARE(failures.count(), 2);
    QVERIFY(missing.isEmpty()); // it was said already what happened
}

void PlayerTest::staysAtTheEndThoughTheDeviceHadGone()
{
    loadAndWait(clip(QStringLiteral("a.wav"), 440), AfterLoad::Play);
    m_output->pump(12000);
    m_output->unplug();
    QTRY_COMPARE_WITH_TIMEOUT(m_player->state(), PlayerState::Playing, 2000);
    QSignalSpy ends(m_player.get(), &Player::finished);
    m_output->pump(static_cast<std::int64_t>(m_player->duration() * 48000) + 4800);
    QTRY_COMPARE(ends.count(), 1);
    QTest::qWait(1500); // it would look for the device
    QCOMPARE(m_player->state(), PlayerState::Paused);
}

void PlayerTest::staysPausedWhenNobodyWaitsForTheDeviceAnyMore()
{
    loadAndWait(clip(QStringLiteral("a.wav"), 440), AfterLoad::Play);
    m_output->pump(12000);
    const auto devices = std::exchange(m_output->devices.all, {});
    m_output->listDevices();
    m_output->unplug();
    m_player->pause();
    m_output->devices.all = devices;
    m_output->listDevices();
    QTest::qWait(600);
    QCOMPARE(m_player->state(), PlayerState::Paused);
}

void PlayerTest::noticesADeviceThatStandsStill()
{
    start({.silentMs = 1});
    QSignalSpy failures(m_player.get(), &Player::failed);
    m_player->load(clip(QStringLiteral("a.wav"), 440), AfterLoad::Play);
    QTRY_COMPARE(failures.count(), 1);
    QCOMPARE(m_player->state(), PlayerState::Paused);
    QCOMPARE(m_output->stops, 1);
}

void PlayerTest::closesADeviceThatPlaysNothing()
{
    start({.closeAfterMs = 0});
    loadAndWait(clip(QStringLiteral("a.wav"), 440), AfterLoad::Play);
    m_output->pump(4800);
    m_player->pause();
    QTRY_COMPARE(m_output->stops, 1);
    QCOMPARE(m_player->position(), 0.1);
}

void PlayerTest::decodesAnewForADeviceOfAnotherRate()
{
    m_output->format = {44100, 1};
    loadAndWait(clip(QStringLiteral("a.wav"), 440));
    m_player->seek(0.5);
    m_player->play();
    QTRY_COMPARE(m_player->state(), PlayerState::Playing);
    m_output->pump(4410);
    QCOMPARE(m_player->position(), 0.6);
    QCOMPARE(m_player->duration(), 1.0);
}

void PlayerTest::tellsWhyAFileCannotBePlayed()
{
    QFile file(m_folder->filePath(QStringLiteral("text.wav")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("not audio");
    file.close();
    QSignalSpy failures(m_player.get(), &Player::failed);
    m_player->load({file.fileName(), QStringLiteral("text"), 1.0}, AfterLoad::Play);
    QTRY_COMPARE(m_player->state(), PlayerState::Failed);
    QCOMPARE(failures.count(), 1);
    QCOMPARE(m_player->duration(), 0.0);
    (void)clip(QStringLiteral("text.wav"), 440);
    m_player->play();
    QTRY_COMPARE(m_player->state(), PlayerState::Playing);
}

void PlayerTest::turnsVolumeIntoLoudness()
{
    m_player->setVolume(0.5);
    loadAndWait(clip(QStringLiteral("a.wav"), 440), AfterLoad::Play);
    m_output->pump(1);
    // The clip begins at 0.5.
    QVERIFY(std::abs(m_output->recorded[0] - 0.5F * 0.125F) < 1.0e-4F);
    QSignalSpy volumes(m_player.get(), &Player::volumeChanged);
    m_player->setVolume(7.0);
    QCOMPARE(m_player->volume(), 1.0);
    m_player->setVolume(1.0);
    QCOMPARE(volumes.count(), 1);
}

void PlayerTest::forgetsTheClip()
{
    loadAndWait(clip(QStringLiteral("a.wav"), 440), AfterLoad::Play);
    m_player->clear();
    QCOMPARE(m_player->state(), PlayerState::Empty);
    QVERIFY(!m_player->current());
    QVERIFY(!m_output->isRunning());
    QCOMPARE(m_player->position(), 0.0);
}

void PlayerTest::playsAClipWhileItArrives()
{
    Arrival arrival(m_folder->filePath(QStringLiteral("live.wav")));
    QSignalSpy durations(m_player.get(), &Player::durationChanged);
    m_player->load({arrival.file->path(), QStringLiteral("live"), 1.0, arrival.file}, AfterLoad::Play);
    QVERIFY(m_player->wantsToPlay());
    arrival.writeHeader(rate);
    arrival.writeFrames(rate / 2);
    QTRY_COMPARE(m_player->state(), PlayerState::Playing);
    QTRY_COMPARE(m_player->duration(), 0.5);
    m_output->pump(rate / 4);
    QCOMPARE(m_player->position(), 0.25);
    // Faster than it comes: silence, and the position stands.
    m_output->pump(rate);
    QVERIFY(m_player->isWaitingForSound());
    QCOMPARE(m_player->state(), PlayerState::Playing);
    QCOMPARE(m_player->position(), 0.495);
    QCOMPARE(m_output->channel(0).back(), 0.0F);
    m_player->seek(0.1);
    QCOMPARE(m_player->position(), 0.1);
    QVERIFY(!m_player->isWaitingForSound());
    arrival.writeFrames(rate / 2);
    arrival.file->finish();
    QTRY_COMPARE(m_player->duration(), 1.0);
    QTRY_COMPARE(durations.back().at(0).toDouble(), 1.0);
    m_output->recorded.clear();
    QSignalSpy ends(m_player.get(), &Player::finished);
    m_output->pump(rate);
    const auto heard = m_output->channel(0);
    for (int frame = 300; frame < rate * 9 / 10; ++frame) {
        QCOMPARE(heard[static_cast<std::size_t>(frame)], sampleAt(frame + rate / 10));
    }
    QTRY_COMPARE(ends.count(), 1);
    QCOMPARE(m_player->position(), 1.0);
    // Like any clip from then on.
    m_player->play();
    m_output->pump(4800);
    QCOMPARE(m_player->position(), 0.1);
    m_player->load(*m_player->current(), AfterLoad::Pause);
    QTRY_COMPARE(m_player->state(), PlayerState::Paused);
    QCOMPARE(m_player->duration(), 1.0);
}

void PlayerTest::bringsAnArrivingClipToTheDevicesRate()
{
    Arrival arrival(m_folder->filePath(QStringLiteral("slow.wav")));
    arrival.writeHeader(24'000);
    arrival.writeFrames(24'000);
    m_player->load({arrival.file->path(), QStringLiteral("slow"), 1.0, arrival.file}, AfterLoad::Play);
    QTRY_COMPARE(m_player->state(), PlayerState::Playing);
    arrival.writeFrames(12'000);
    arrival.file->finish();
    QTRY_COMPARE(m_player->duration(), 1.5);
    m_output->pump(rate);
    QCOMPARE(m_player->position(), 1.0);
    QVERIFY(std::abs(m_output->channel(0)[static_cast<std::size_t>(rate / 2)] - sampleAt(12'000)) < 0.001F);
}

void PlayerTest::playsHeaderlessPcmOnceItIsThere()
{
    Arrival arrival(m_folder->filePath(QStringLiteral("raw.pcm")),
                    audio::RawPcm{rate, 1, audio::RawPcm::Sample::Int16});
    arrival.writeFrames(rate);
    arrival.file->finish();
    loadAndWait({arrival.file->path(), QStringLiteral("raw"), 1.0, arrival.file}, AfterLoad::Play);
    QTRY_COMPARE(m_player->duration(), 1.0);
    m_output->pump(1'000);
    QCOMPARE(m_output->channel(0)[999], sampleAt(999));
}

void PlayerTest::tellsThatWhatArrivesIsNoSound()
{
    Arrival arrival(m_folder->filePath(QStringLiteral("text.wav")));
    QSignalSpy failures(m_player.get(), &Player::failed);
    m_player->load({arrival.file->path(), QStringLiteral("text"), 1.0, arrival.file}, AfterLoad::Play);
    arrival.write("Dear Sir or Madam, this is no sound.");
    arrival.file->finish();
    QTRY_COMPARE(failures.count(), 1);
    QCOMPARE(m_player->state(), PlayerState::Failed);
}

void PlayerTest::leavesAnArrivingClipForAnother()
{
    Arrival arrival(m_folder->filePath(QStringLiteral("never.wav")));
    m_player->load({arrival.file->path(), QStringLiteral("never"), 1.0, arrival.file}, AfterLoad::Play);
    QCOMPARE(m_player->state(), PlayerState::Loading);
    loadAndWait(clip(QStringLiteral("a.wav"), 440), AfterLoad::Play);
    QCOMPARE(m_player->duration(), 1.0);
    m_player->load({arrival.file->path(), QStringLiteral("never"), 1.0, arrival.file}, AfterLoad::Play);
    m_player->clear();
    QCOMPARE(m_player->state(), PlayerState::Empty);
}

void PlayerTest::playsWhatAnotherThreadWrites()
{
    Arrival arrival(m_folder->filePath(QStringLiteral("thread.wav")));
    const std::jthread writer([&arrival] {
        arrival.writeHeader(rate);
        for (int piece = 0; piece < 100; ++piece) {
            arrival.writeFrames(480);
        }
        arrival.file->finish();
    });
    m_player->load({arrival.file->path(), QStringLiteral("thread"), 1.0, arrival.file}, AfterLoad::Play);
    QTRY_COMPARE(m_player->state(), PlayerState::Playing);
    QTRY_COMPARE(m_player->duration(), 1.0);
    m_output->pump(rate);
    const auto heard = m_output->channel(0);
    for (int frame = 0; frame < rate; ++frame) {
        QCOMPARE(heard[static_cast<std::size_t>(frame)], sampleAt(frame));
    }
}

void PlayerTest::playsFasterAndSlowerFromClipToClip()
{
    loadAndWait(clip(QStringLiteral("a.wav"), 440, 2.0), AfterLoad::Play);
    QSignalSpy speeds(m_player.get(), &Player::speedChanged);
    m_player->setSpeed(2.0);
    m_player->setSpeed(2.0);
    QCOMPARE(speeds.count(), 1);
    for (int piece = 0; piece < 50; ++piece) {
        m_output->pump(480);
    }
    QVERIFY2(std::abs(m_player->position() - 1.0) < 0.03, qPrintable(QString::number(m_player->position())));
    QSignalSpy ends(m_player.get(), &Player::finished);
    for (int piece = 0; piece < 60; ++piece) {
        m_output->pump(480);
    }
    QTRY_COMPARE(ends.count(), 1);
    QCOMPARE(m_player->position(), 2.0);
    loadAndWait(clip(QStringLiteral("b.wav"), 440, 2.0), AfterLoad::Play);
    QCOMPARE(m_player->speed(), 2.0);
}

void PlayerTest::stepsThroughTheSpeeds()
{
    m_player->faster();
    QCOMPARE(m_player->speed(), 1.25);
    m_player->setSpeed(1.3);
    m_player->slower();
    QCOMPARE(m_player->speed(), 1.25);
    for (int step = 0; step < 9; ++step) {
        m_player->slower();
    }
    QCOMPARE(m_player->speed(), 0.5);
    for (int step = 0; step < 9; ++step) {
        m_player->faster();
    }
    QCOMPARE(m_player->speed(), 2.0);
}

void PlayerTest::staysInPlaceWhenTheSpeedChanges()
{
    loadAndWait(clip(QStringLiteral("a.wav"), 440, 3.0), AfterLoad::Play);
    m_output->pump(rate);
    double before = m_player->position();
    for (const double speed : {1.5, 0.5, 1.0, 2.0, 1.0}) {
        m_player->setSpeed(speed);
        m_output->pump(480);
        const double after = m_player->position();
        QVERIFY2(after >= before && after - before < 0.06, qPrintable(QString::number(after - before)));
        before = after;
    }
    m_player->seek(0.5);
    QCOMPARE(m_player->position(), 0.5);
}

void PlayerTest::playsOnTheChosenDevice()
{
    QSignalSpy changes(m_player.get(), &Player::outputsChanged);
    QVERIFY(m_player->outputName().isEmpty());
    m_player->setOutputDevice("b");
    m_player->refreshOutputs();
    QVERIFY(!changes.isEmpty());
    QCOMPARE(m_output->chosen, QByteArray("b"));
    QCOMPARE(m_player->outputName(), QStringLiteral("Headphones"));
    QCOMPARE(m_player->outputs().all.size(), std::size_t{2});
}

void PlayerTest::saysWhichDevicePlaysInPlaceOfTheChosenOne()
{
    QSignalSpy sentences(m_player.get(), &Player::outputMoved);
    m_player->setOutputDevice("television");
    loadAndWait(clip(QStringLiteral("a.wav"), 440), AfterLoad::Play);
    QCOMPARE(sentences.count(), 1);
    QVERIFY(sentences[0][0].toString().contains(QStringLiteral("Loudspeakers")));
    m_player->pause();
    m_player->play();
    // Once is enough.
    QCOMPARE(sentences.count(), 1);
}

void PlayerTest::saysWhereItPlaysWhenADeviceGoes()
{
    QSignalSpy sentences(m_player.get(), &Player::outputMoved);
    loadAndWait(clip(QStringLiteral("a.wav"), 440), AfterLoad::Play);
    QVERIFY(sentences.isEmpty());
    Q_EMIT m_output->movedTo(QStringLiteral("Headphones"), QStringLiteral("Loudspeakers"));
    QCOMPARE(sentences.takeFirst()[0].toString(),
             QStringLiteral("“Loudspeakers” went away. Playing on “Headphones” now."));
    Q_EMIT m_output->movedTo(QStringLiteral("Loudspeakers"), QString());
    QCOMPARE(sentences.takeFirst()[0].toString(), QStringLiteral("Playing on “Loudspeakers” now."));
    QCOMPARE(m_player->state(), PlayerState::Playing);
}

void PlayerTest::measuresWhatIsPlayedBeforeTheVolume()
{
    m_player->setVolume(0.0);
    auto source = clip(QStringLiteral("a.wav"), 440);
    source.gain = 2.0;
    loadAndWait(source, AfterLoad::Play);
    m_output->pump(4'800);
    const auto levels = m_player->levels().levels();
    QVERIFY(std::abs(levels[0].peak - 1.0F) < 0.001F);
    QVERIFY(levels[1].truePeak > 0.99F);
    m_player->load(clip(QStringLiteral("b.wav"), 440));
    QCOMPARE(m_player->levels().levels()[1].truePeak, 0.0F);
}

/// 200 s, more than is decoded whole: sample n is (n ÷ 64 × step) % 16384 of 32768.
ClipSource PlayerTest::longClip(const QString& name, int step)
{
    constexpr int frames = 200 * rate;
    QByteArray bytes = audio::encodeWav16({rate, 2, {}});
    const auto put = [&bytes](int at, quint32 value) {
        for (int byte = 0; byte < 4; ++byte) {
            bytes[at + byte] = static_cast<char>(value >> (8 * byte));
        }
    };
    put(4, 36U + 4U * frames);
    put(40, 4U * frames);
    bytes.reserve(44 + 4 * frames);
    for (int frame = 0; frame < frames; ++frame) {
        const int value = frame / 64 * step % 16'384;
        const char low = static_cast<char>(value & 0xFF);
        const char high = static_cast<char>(value >> 8);
        bytes.append(low).append(high).append(low).append(high);
    }
    QFile file(m_folder->filePath(name));
    if (file.open(QIODevice::WriteOnly)) {
        file.write(bytes);
    }
    return {file.fileName(), name, 1.0};
}

void PlayerTest::streamsAFileThatIsTooLongForTheMemory()
{
    loadAndWait(longClip(QStringLiteral("long.wav"), 1), AfterLoad::Play);
    QCOMPARE(m_player->duration(), 200.0);
    // Opened with its first samples: it plays at once.
    QVERIFY(!m_player->isWaitingForSound());
    m_output->pump(9'600);
    const auto heard = m_output->channel(0);
    for (int frame = 0; frame < 9'600; ++frame) {
        QCOMPARE(heard[static_cast<std::size_t>(frame)], static_cast<float>(frame / 64) / 32'768.0F);
    }
    m_player->seek(150.0);
    QCOMPARE(m_player->position(), 150.0);
    QTRY_VERIFY((m_output->pump(48), !m_player->isWaitingForSound()));
    m_output->pump(480);
    const auto there = m_output->channel(1).back();
    const auto frame = std::llround(m_player->position() * rate) - 1;
    QCOMPARE(there, static_cast<float>(frame / 64 % 16'384) / 32'768.0F);
    m_player->seek(199.9);
    QSignalSpy ends(m_player.get(), &Player::finished);
    QTRY_VERIFY((m_output->pump(480), ends.count() == 1));
    QCOMPARE(m_player->position(), 200.0);
}

void PlayerTest::loopsInALongFileWithoutASeam()
{
    loadAndWait(longClip(QStringLiteral("long.wav"), 1));
    m_player->setRegion(core::TimeRegion{100.0, 100.3});
    m_player->setLoop(LoopMode::On);
    m_player->seek(100.0);
    m_player->play();
    QTRY_VERIFY((m_output->pump(48), !m_player->isWaitingForSound()));
    m_output->pump(480);
    const auto start = std::llround(m_player->position() * rate);
    m_output->recorded.clear();
    constexpr std::int64_t frames = std::int64_t{3} * rate;
    for (std::int64_t done = 0; done < frames; done += 2'400) {
        m_output->pump(2'400);
        QVERIFY(!m_player->isWaitingForSound());
    }
    const auto heard = m_output->channel(0);
    for (std::int64_t at = 0; at < frames; ++at) {
        const auto frame = 100 * rate + (start - 100 * rate + at) % (rate * 3 / 10);
        QCOMPARE(heard[static_cast<std::size_t>(at)], static_cast<float>(frame / 64 % 16'384) / 32'768.0F);
    }
}

void PlayerTest::switchesBetweenLongFilesAtTheSamePosition()
{
    m_player->setPlaylist({longClip(QStringLiteral("a.wav"), 1), longClip(QStringLiteral("b.wav"), 3)});
    m_player->loadAt(m_player->playlist()[0], 120.0, AfterLoad::Play);
    QTRY_COMPARE(m_player->state(), PlayerState::Playing);
    m_output->pump(4'800);
    QCOMPARE(m_player->position(), 120.1);
    m_player->switchTo(1);
    QTRY_COMPARE(m_player->state(), PlayerState::Playing);
    // Decoded before it was handed over: no silence between.
    QVERIFY(!m_player->isWaitingForSound());
    m_output->recorded.clear();
    m_output->pump(4'800);
    QCOMPARE(m_player->position(), 120.2);
    const auto frame = std::int64_t{120} * rate + 9'599;
    QCOMPARE(m_output->channel(0).back(), static_cast<float>(frame / 64 * 3 % 16'384) / 32'768.0F);
}

void PlayerTest::switchesAtOnceAmongNineLongFilesWhereverItIs()
{
    // One file under nine names: 345 MB decoded, more than is kept whole.
    std::vector<ClipSource> clips{longClip(QStringLiteral("0.wav"), 1)};
    for (int index = 1; index < 9; ++index) {
        const auto path = m_folder->filePath(QStringLiteral("%1.wav").arg(index));
        QVERIFY(QFile::link(clips.front().path, path));
        clips.push_back({path, path, 1.0});
    }
    m_player->setPlaylist(clips);
    loadAndWait(clips[4], AfterLoad::Play);
    const auto switchToAll = [&] {
        for (const int index : {0, 8, 3, 5, 1, 7, 2, 6, 4}) {
            const double before = m_player->position();
            m_player->switchTo(index);
            // Not Loading: there was nothing to wait for.
            QCOMPARE(m_player->state(), PlayerState::Playing);
            QCOMPARE(m_player->position(), before);
            m_output->pump(480);
            QVERIFY(!m_player->isWaitingForSound());
            const auto frame = std::llround(m_player->position() * rate) - 1;
            QCOMPARE(m_output->channel(0).back(), static_cast<float>(frame / 64 % 16'384) / 32'768.0F);
            m_output->recorded.clear();
        }
    };
    const auto areReady = [&] {
        return std::all_of(clips.begin(), clips.end(), [&](const ClipSource& clip) { return m_player->isReady(clip); });
    };
    QTRY_VERIFY(areReady());
    switchToAll();
    // They follow the playhead, by itself and in jumps.
    m_player->seek(120.0);
    QTRY_VERIFY((m_output->pump(48), !m_player->isWaitingForSound()));
    QTRY_VERIFY(areReady());
    switchToAll();
    for (int second = 0; second < 20; ++second) {
        m_output->pump(rate);
        QTRY_VERIFY((m_output->pump(48), !m_player->isWaitingForSound()));
        QTRY_VERIFY(areReady());
    }
    switchToAll();
}

void PlayerTest::keepsHeaderlessPcmReadyForASwitch()
{
    const audio::RawPcm raw{rate, 1, audio::RawPcm::Sample::Int16};
    Arrival first(m_folder->filePath(QStringLiteral("a.pcm")), raw);
    Arrival second(m_folder->filePath(QStringLiteral("b.pcm")), raw);
    for (Arrival* arrival : {&first, &second}) {
        arrival->writeFrames(rate);
        arrival->file->finish();
    }
    m_player->setPlaylist({{first.file->path(), QStringLiteral("a"), 1.0, first.file},
                           {second.file->path(), QStringLiteral("b"), 1.0, second.file}});
    loadAndWait(m_player->playlist()[0], AfterLoad::Play);
    QTRY_VERIFY(m_player->isReady(m_player->playlist()[1]));
    m_output->pump(9'600);
    m_player->switchTo(1);
    QCOMPARE(m_player->state(), PlayerState::Playing);
    m_output->pump(480);
    QCOMPARE(m_output->channel(0).back(), sampleAt(10'079));
    m_player->switchTo(0);
    QCOMPARE(m_player->state(), PlayerState::Playing);
}

void PlayerTest::decodesAheadOfNeedWhatWasGivenUpForAnother()
{
    // At another rate: real work ahead of need.
    std::vector<ClipSource> clips{clip(QStringLiteral("now.wav"), 440)};
    clips.push_back(clip(QStringLiteral("0.wav"), 440, 20.0, 44'100));
    for (int index = 1; index < 4; ++index) {
        const auto path = m_folder->filePath(QStringLiteral("%1.wav").arg(index));
        QVERIFY(QFile::link(clips[1].path, path));
        clips.push_back({path, path, 1.0});
    }
    m_player->setPlaylist(clips);
    loadAndWait(clips[0]);
    const auto other = clip(QStringLiteral("other.wav"), 880);
    loadAndWait(other);
    // What was given up for it is done afterwards.
    QTRY_VERIFY_WITH_TIMEOUT(m_player->isReady(clips[1]) && m_player->isReady(clips[4]), 60'000);
}

void PlayerTest::saysOnceThatAFileIsDamagedAndPlaysOn()
{
    audio::ExportOrder order;
    order.source = longClip(QStringLiteral("long.wav"), 1).path;
    order.target = m_folder->filePath(QStringLiteral("long.flac"));
    order.format = audio::ExportFormat::Flac;
    const auto report = audio::exportClip(order);
    QVERIFY(report);
    QFile file(report->path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() / 2));
    file.write(QByteArray(20'000, '\x55'));
    file.close();
    QSignalSpy sentences(m_player.get(), &Player::damaged);
    loadAndWait({report->path, QStringLiteral("Long one"), 1.0}, AfterLoad::Play);
    m_output->pump(4'800);
    QVERIFY(sentences.isEmpty());
    m_player->seek(95.0);
    QTRY_VERIFY((m_output->pump(4'800), sentences.count() == 1));
    const auto sentence = sentences[0][0].toString();
    QVERIFY2(sentence.contains(QStringLiteral("“Long one” is damaged at 1:")), qPrintable(sentence));
    QCOMPARE(m_player->state(), PlayerState::Playing);
    // Past it there is sound again, and nothing more is said.
    m_player->seek(150.0);
    QTRY_VERIFY((m_output->pump(480), m_output->channel(0).back() > 0.0F));
    loadAndWait({report->path, QStringLiteral("Long one"), 1.0}, AfterLoad::Play);
    m_player->seek(98.0);
    QTRY_VERIFY((m_output->pump(9'600), m_player->position() > 100.0));
    QCOMPARE(sentences.count(), 1);
}

void PlayerTest::switchesInPlacePastAClipThatCannotBePlayed()
{
    const auto first = clip(QStringLiteral("a.wav"), 440);
    const auto last = clip(QStringLiteral("c.wav"), 880);
    QFile broken(m_folder->filePath(QStringLiteral("b.wav")));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("not audio");
    broken.close();
    m_player->setPlaylist({first, {broken.fileName(), QStringLiteral("b"), 1.0}, last});
    loadAndWait(first, AfterLoad::Play);
    m_output->pump(24'000);
    m_player->switchTo(1);
    QTRY_COMPARE(m_player->state(), PlayerState::Failed);
    QCOMPARE(m_player->position(), 0.5);
    m_player->switchTo(2);
    QTRY_COMPARE(m_player->state(), PlayerState::Paused);
    QCOMPARE(m_player->position(), 0.5);
}

void PlayerTest::tellsThatThereIsNoDurationAnyMore()
{
    QSignalSpy durations(m_player.get(), &Player::durationChanged);
    const auto source = clip(QStringLiteral("a.wav"), 440);
    loadAndWait(source);
    m_player->clear();
    QCOMPARE(durations.count(), 2);
    QCOMPARE(durations.back()[0].toDouble(), 0.0);
    loadAndWait(source);
    QCOMPARE(durations.count(), 3);
    QCOMPARE(durations.back()[0].toDouble(), 1.0);
}

QTEST_GUILESS_MAIN(PlayerTest)
#include "PlayerTest.moc"
