#include "ui/player/PlayerBar.h"

#include "FakeAudioOutput.h"
#include "audio/AudioFile.h"
#include "core/Settings.h"
#include "ui/player/LevelMeter.h"
#include "ui/player/Player.h"
#include "ui/player/SoundMenu.h"
#include "ui/player/TimeButton.h"

#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>

using namespace melodeck;
using namespace melodeck::ui;

/// The bar of a real player on a device whose clock the test turns.
class PlayerBarTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void showsMillisecondsOnAPressAndRemembersIt();
    void offersSpeedsAndTicksTheOneOfNow();
    void offersTheDevicesAndRemembersTheChosenOne();
    void namesAChosenDeviceThatIsNotThere();
    void bringsTheVolumeBackThatWasMuted();
    void showsHowLoudTheClipIs();
    void marksAClipThatGoesOverFullScale();
    void fallsToRestAfterAPause();
    void saysInPlaceOfTheTimeWhereItPlays();
    void namesNoClipInANoticeWhileTheyAreHidden();

private:
    void play();
    [[nodiscard]] QMenu* menu() const { return m_bar->findChild<QMenu*>(); }
    [[nodiscard]] QAction* entry(const QString& text) const;

    QTemporaryDir m_home;
    std::unique_ptr<Player> m_player;
    std::unique_ptr<PlayerBar> m_bar;
    FakeAudioOutput* m_output = nullptr;
    QString m_clip;
};

void PlayerBarTest::initTestCase()
{
    QVERIFY(m_home.isValid());
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_home.path()));
    m_clip = m_home.filePath(QStringLiteral("clip.wav"));
    QFile file(m_clip);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(audio::encodeWav16({48'000, 1, std::vector<float>(48'000, 0.5F)}));
}

void PlayerBarTest::init()
{
    QFile::remove(m_home.filePath(QStringLiteral("melodeck/melodeck.ini")));
    auto output = std::make_unique<FakeAudioOutput>();
    m_output = output.get();
    m_player = std::make_unique<Player>(std::move(output));
    m_bar = std::make_unique<PlayerBar>(*m_player);
    m_bar->resize(1000, 100);
    m_bar->show();
}

void PlayerBarTest::cleanup()
{
    m_bar.reset();
    m_player.reset();
}

void PlayerBarTest::play()
{
    m_player->load({m_clip, QStringLiteral("clip"), 1.0}, AfterLoad::Play);
    QTRY_COMPARE(m_player->state(), PlayerState::Playing);
}

QAction* PlayerBarTest::entry(const QString& text) const
{
    const auto actions = menu()->actions();
    const auto found =
        std::find_if(actions.begin(), actions.end(), [&text](const QAction* action) { return action->text() == text; });
    return found == actions.end() ? nullptr : *found;
}

void PlayerBarTest::showsMillisecondsOnAPressAndRemembersIt()
{
    auto* time = m_bar->findChild<TimeButton*>();
    QVERIFY(!time->isEnabled());
    play();
    m_output->pump(12'345);
    QTRY_COMPARE(time->text(), QStringLiteral("0:00.2 / 0:01.0"));
    QCOMPARE(time->accessibleName(), time->text());
    QTest::mouseClick(time, Qt::LeftButton);
    QCOMPARE(time->text(), QStringLiteral("0:00.257 / 0:01.000"));
    QVERIFY(core::Settings().showsMilliseconds());
    const TimeButton another;
    QTest::mouseClick(time, Qt::LeftButton);
    QCOMPARE(time->text(), QStringLiteral("0:00.2 / 0:01.0"));
}

void PlayerBarTest::offersSpeedsAndTicksTheOneOfNow()
{
    QVERIFY(entry(QStringLiteral("1×"))->isChecked());
    entry(QStringLiteral("1.5×"))->trigger();
    QTRY_COMPARE(m_player->speed(), 1.5);
    QVERIFY(entry(QStringLiteral("1.5×"))->isChecked());
    QVERIFY(!entry(QStringLiteral("1×"))->isChecked());
    QCOMPARE(m_bar->findChild<SoundMenu*>()->accessibleName(), QStringLiteral("Speed 1.5× and sound device"));
    m_player->setSpeed(1.0);
    QCOMPARE(m_bar->findChild<SoundMenu*>()->accessibleName(), QStringLiteral("Speed and sound device"));
}

void PlayerBarTest::offersTheDevicesAndRemembersTheChosenOne()
{
    Q_EMIT menu()->aboutToShow();
    QVERIFY(entry(QStringLiteral("As the system says (Loudspeakers)"))->isChecked());
    entry(QStringLiteral("Headphones"))->trigger();
    QTRY_COMPARE(m_output->chosen, QByteArray("b"));
    QCOMPARE(core::Settings().soundOutput(), QByteArray("b"));
    Q_EMIT menu()->aboutToShow();
    QVERIFY(entry(QStringLiteral("Headphones"))->isChecked());
    const SoundMenu nextStart(*m_player);
    QCOMPARE(m_player->outputDevice(), QByteArray("b"));
    entry(QStringLiteral("As the system says"))->trigger();
    QTRY_COMPARE(m_output->chosen, QByteArray());
}

void PlayerBarTest::namesAChosenDeviceThatIsNotThere()
{
    m_player->setOutputDevice("television");
    Q_EMIT menu()->aboutToShow();
    QVERIFY(entry(QStringLiteral("The chosen one (not connected)"))->isChecked());
}

void PlayerBarTest::bringsTheVolumeBackThatWasMuted()
{
    auto* mute = m_bar->findChild<QAbstractButton*>(QStringLiteral("mute"));
    auto* slider = m_bar->findChild<QSlider*>(QStringLiteral("volume"));
    m_player->setVolume(0.3);
    mute->click();
    QCOMPARE(m_player->volume(), 0.0);
    mute->click();
    QCOMPARE(m_player->volume(), 0.3);
    // Drawn down by hand, through all that lies between.
    slider->setSliderDown(true);
    for (int value = 30; value >= 0; --value) {
        slider->setValue(value);
    }
    slider->setSliderDown(false);
    QCOMPARE(m_player->volume(), 0.0);
    mute->click();
    QCOMPARE(m_player->volume(), 0.3);
    // Silent from the start: no blast.
    Player silent(std::make_unique<FakeAudioOutput>());
    silent.setVolume(0.0);
    PlayerBar bar(silent);
    bar.findChild<QAbstractButton*>(QStringLiteral("mute"))->click();
    QVERIFY(silent.volume() > 0.1 && silent.volume() <= 0.5);
}

void PlayerBarTest::showsHowLoudTheClipIs()
{
    QVERIFY(LevelMeter::placeOf(0.0F) == 0.0);
    QVERIFY(LevelMeter::placeOf(0.5F) < LevelMeter::placeOf(1.0F));
    QVERIFY(LevelMeter::placeOf(2.0F) == 1.0);
    auto* meter = m_bar->findChild<LevelMeter*>();
    const auto silent = meter->grab().toImage();
    play();
    m_output->pump(9'600);
    // A peak begins to fall a moment later.
    QTRY_VERIFY((m_output->pump(480), meter->words().contains(QStringLiteral("Peak −6."))));
    QVERIFY(meter->grab().toImage() != silent);
}

void PlayerBarTest::marksAClipThatGoesOverFullScale()
{
    auto* meter = m_bar->findChild<LevelMeter*>();
    const LevelTap::Level high{1.0F, 0.7F, 0.99F};
    meter->setLevels({high, high});
    const auto full = meter->grab().toImage();
    const LevelTap::Level over{1.0F, 0.7F, 1.01F};
    meter->setLevels({over, over});
    QVERIFY(meter->grab().toImage() != full);
    play();
    // Said aloud once a second.
    QTRY_VERIFY(!meter->accessibleDescription().isEmpty());
}

void PlayerBarTest::fallsToRestAfterAPause()
{
    play();
    m_output->pump(9'600);
    auto* meter = m_bar->findChild<LevelMeter*>();
    QTRY_VERIFY((m_output->pump(480), meter->words().contains(QStringLiteral("Peak −6."))));
    m_player->pause();
    QTRY_VERIFY_WITH_TIMEOUT(meter->words().startsWith(QStringLiteral("Peak −5")), 5000);
}

void PlayerBarTest::saysInPlaceOfTheTimeWhereItPlays()
{
    play();
    auto* time = m_bar->findChild<TimeButton*>();
    QVERIFY(time->isVisible());
    Q_EMIT m_output->movedTo(QStringLiteral("Headphones"), QStringLiteral("Loudspeakers"));
    QVERIFY(!time->isVisible());
    const auto labels = m_bar->findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->isVisible() && label->accessibleName().contains(QStringLiteral("Playing on “Headphones” now"));
    }));
    m_player->pause();
    m_player->play();
    QVERIFY(time->isVisible());
}

void PlayerBarTest::namesNoClipInANoticeWhileTheyAreHidden()
{
    play();
    const auto says = [this](const QString& words) {
        const auto labels = m_bar->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&words](const QLabel* label) {
            return label->isVisible() && label->accessibleName().contains(words);
        });
    };
    const auto sentence = QStringLiteral("“Third one” is damaged at 1:39.");
    Q_EMIT m_player->damaged(sentence);
    QVERIFY(says(sentence));
    m_bar->setHiddenLength(1.0);
    Q_EMIT m_player->damaged(sentence);
    QVERIFY(says(QStringLiteral("damaged, and silent")));
    QVERIFY(!says(QStringLiteral("Third one")));
    Q_EMIT m_player->failed({core::ErrorCode::Parse, QStringLiteral("“Third one” is no sound."), {}});
    QVERIFY(!says(QStringLiteral("Third one")));
}

QTEST_MAIN(PlayerBarTest)
#include "PlayerBarTest.moc"
