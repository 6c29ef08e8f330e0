// What is heard of the melody is what the model hears, sample by sample.
#include "ui/compose/MelodyPreview.h"

#include "api/BodyPlan.h"
#include "audio/AudioFile.h"
#include "core/Json.h"
#include "jobs/Preparation.h"
#include "support/OwnHome.h"
#include "ui/compose/ComposePanel.h"
#include "ui/compose/MelodyCard.h"
#include "ui/compose/SoundAsSent.h"
#include "ui/player/FakeAudioOutput.h"
#include "ui/player/Player.h"
#include "ui/widgets/TimeField.h"

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <memory>
#include <numbers>
#include <optional>

using namespace melodeck;
using namespace melodeck::ui;

namespace {

constexpr int kPatienceMs = 30'000;
constexpr int kFileRate = 44'100;
constexpr int kModelRate = 32'000;

/// Stereo whose channels differ, with an offset, and no two moments alike.
QByteArray tune(double seconds)
{
    audio::AudioBuffer sound{kFileRate, 2, {}};
    for (int frame = 0; frame < static_cast<int>(seconds * kFileRate); ++frame) {
        const double time = static_cast<double>(frame) / kFileRate;
        const double tone = std::sin(2.0 * std::numbers::pi * (220.0 + 20.0 * time) * time);
        sound.samples.push_back(static_cast<float>(0.3 * tone + 0.05));
        sound.samples.push_back(static_cast<float>(-0.1 * tone + 0.02 * time));
    }
    return audio::encodeWav16(sound);
}

/// The melody as the body of the request carries it.
audio::AudioBuffer sentWith(core::Recipe recipe)
{
    auto files = jobs::prepareFiles(recipe, jobs::Fingerprints::Skipped, {});
    if (!files) {
        return {};
    }
    auto body = api::planBody(recipe, std::move(*files));
    if (!body) {
        return {};
    }
    QByteArray text((*body)->size(), '\0');
    qsizetype filled = 0;
    while (filled < text.size()) {
        const auto got = (*body)->read(
            std::as_writable_bytes(std::span(text.data() + filled, static_cast<std::size_t>(text.size() - filled))));
        if (!got || *got == 0) {
            return {};
        }
        filled += static_cast<qsizetype>(*got);
    }
    const auto json = core::parseJson(text);
    const auto wav =
        json ? QByteArray::fromBase64(QByteArray::fromStdString(json->value("melody", std::string()))) : QByteArray();
    return audio::decodeAudio(wav).value_or(audio::AudioBuffer{});
}

} // namespace

class MelodyPreviewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        auto device = std::make_unique<FakeAudioOutput>();
        m_output = device.get();
        m_output->format = {kModelRate, 2};
        m_player.emplace(std::move(device));
        m_preview.emplace(*m_player);
        m_panel.emplace([](const core::Recipe&) { return std::optional<double>(); });
        connect(&*m_panel, &ComposePanel::playMelodyRequested, &*m_preview, &MelodyPreview::toggle);
        connect(&*m_panel, &ComposePanel::melodyChanged, &*m_preview, [this] { m_preview->follow(m_panel->melody()); });
        m_panel->resize(352, 800);
        m_panel->show();
        m_melody = write("tune.wav", tune(12.0));
        m_panel->setMelodyFile(m_melody);
        QTRY_VERIFY_WITH_TIMEOUT(m_panel->melody().has_value(), kPatienceMs);
    }
    void cleanup()
    {
        m_panel.reset();
        m_preview.reset();
        m_player.reset();
    }

    void playsSampleBySampleWhatTheBodyCarries_data()
    {
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("end");
        QTest::addColumn<QStringList>("ticks");
        QTest::newRow("whole frames") << QStringLiteral("1") << QStringLiteral("2") << QStringList();
        QTest::newRow("milliseconds") << QStringLiteral("1.237") << QStringLiteral("2.019") << QStringList();
        QTest::newRow("to the end of the file") << QStringLiteral("11.123") << QStringLiteral("12") << QStringList();
        QTest::newRow("normalised, without its offset")
            << QStringLiteral("3.3") << QStringLiteral("4.7")
            << QStringList{QStringLiteral("normaliseMelody"), QStringLiteral("removeDcOffset")};
    }

    void playsSampleBySampleWhatTheBodyCarries()
    {
        QFETCH(const QString, start);
        QFETCH(const QString, end);
        QFETCH(const QStringList, ticks);
        type("regionEnd", end);
        type("regionStart", start);
        for (const QString& tick : ticks) {
            m_panel->findChild<QAbstractButton*>(tick)->click();
        }
        const audio::AudioBuffer sent = sentWith(m_panel->recipe());
        QCOMPARE(sent.sampleRateHz, kModelRate);
        QCOMPARE(sent.channels, 1);
        QVERIFY(sent.frames() > 0);

        // In a loop, whose second turn no longer begins with a fade.
        m_player->setLoop(LoopMode::On);
        play();
        QCOMPARE(m_player->current()->title, QStringLiteral("tune.wav"));
        QCOMPARE(m_player->duration(), sent.durationSeconds());
        m_output->pump(2 * sent.frames());
        for (const std::size_t channel : {std::size_t{0}, std::size_t{1}}) {
            const std::vector<float> heard = m_output->channel(channel);
            QVERIFY(std::equal(heard.end() - sent.frames(), heard.end(), sent.samples.begin(), sent.samples.end()));
        }
    }

    void aRegionThatMovesIsPlayedFromItsNewStart()
    {
        play();
        const QString before = m_player->current()->path;
        m_output->pump(1000);
        type("regionStart", QStringLiteral("3.5"));
        QVERIFY2(m_player->state() != PlayerState::Playing, "the old part must not go on");
        QTRY_VERIFY_WITH_TIMEOUT(m_player->state() == PlayerState::Playing, kPatienceMs);
        QVERIFY(m_player->current()->path != before);
        QCOMPARE(m_player->duration(), m_panel->melody()->region->length());
        QVERIFY(m_player->position() < 0.1);
    }

    void whatIsTickedIsHeardAtOnce()
    {
        play();
        const QString before = m_player->current()->path;
        m_panel->findChild<QAbstractButton*>(QStringLiteral("normaliseMelody"))->click();
        QVERIFY(m_player->state() != PlayerState::Playing);
        QTRY_VERIFY_WITH_TIMEOUT(m_player->state() == PlayerState::Playing, kPatienceMs);
        QVERIFY(m_player->current()->path != before);
    }

    void whatIsPausedFollowsToo()
    {
        play();
        const QString before = m_player->current()->path;
        pressPlay();
        QCOMPARE(m_player->state(), PlayerState::Paused);
        type("regionStart", QStringLiteral("3.5"));
        QTRY_VERIFY_WITH_TIMEOUT(m_player->current()->path != before, kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(m_player->state(), PlayerState::Paused, kPatienceMs);
        QCOMPARE(m_player->duration(), m_panel->melody()->region->length());
    }

    void playPressedBeforeTheNewPartIsMadePlaysTheNewOne()
    {
        play();
        const QString before = m_player->current()->path;
        pressPlay();
        type("regionStart", QStringLiteral("3.5"));
        m_player->play();
        QVERIFY(m_player->state() != PlayerState::Playing);
        QTRY_VERIFY_WITH_TIMEOUT(m_player->state() == PlayerState::Playing, kPatienceMs);
        QVERIFY(m_player->current()->path != before);
    }

    void anotherMelodySilencesItAndDoesNotPlayByItself()
    {
        play();
        m_panel->setMelodyFile(write("other.wav", tune(3.0)));
        QCOMPARE(m_player->state(), PlayerState::Paused);
        QTRY_VERIFY_WITH_TIMEOUT(m_panel->melody().has_value(), kPatienceMs);
        QCOMPARE(m_player->state(), PlayerState::Paused);
    }

    void aClipThatPlaysIsLeftAlone()
    {
        play();
        m_player->load({m_melody, QStringLiteral("a clip")}, AfterLoad::Play);
        QTRY_COMPARE_WITH_TIMEOUT(m_player->state(), PlayerState::Playing, kPatienceMs);
        type("regionStart", QStringLiteral("3.5"));
        QCOMPARE(m_player->state(), PlayerState::Playing);
        QCOMPARE(m_player->current()->path, m_melody);
    }

    void isMadeOncePerPartAndTheFileItselfIsPlayedWhereItIsSent()
    {
        const core::AttachedFile part = *m_panel->melody();
        const QString folder = m_folder->filePath(QStringLiteral("made"));
        const auto made = soundAsSent(part, folder, {});
        QVERIFY(made);
        QCOMPARE(*soundAsSent(part, folder, {}), *made);
        QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 1);
        core::AttachedFile whole = part;
        whole.conversion.reset();
        whole.region.reset();
        QCOMPARE(*soundAsSent(whole, folder, {}), m_melody);
        // Another file under the same name is another sound.
        QCOMPARE(write("tune.wav", tune(11.0)), m_melody);
        QVERIFY(*soundAsSent(part, folder, {}) != *made);
    }

    void aFileThatWentAwayIsSaid()
    {
        QSignalSpy failed(&*m_preview, &MelodyPreview::failed);
        QVERIFY(QFile::remove(m_melody));
        pressPlay();
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, kPatienceMs);
        QCOMPARE(m_player->state(), PlayerState::Empty);
    }

private:
    [[nodiscard]] QString write(const char* name, const QByteArray& bytes) const
    {
        QFile file(m_folder->filePath(QLatin1String(name)));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    void type(const char* name, const QString& text) const
    {
        auto* field = m_panel->findChild<TimeField*>(QLatin1String(name));
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }
    void pressPlay() const { m_panel->findChild<QAbstractButton*>(QStringLiteral("playMelody"))->click(); }
    void play()
    {
        pressPlay();
        QTRY_COMPARE_WITH_TIMEOUT(m_player->state(), PlayerState::Playing, kPatienceMs);
    }

    std::optional<support::OwnHome> m_folder;
    QString m_melody;
    FakeAudioOutput* m_output = nullptr;
    std::optional<Player> m_player;
    std::optional<MelodyPreview> m_preview;
    std::optional<ComposePanel> m_panel;
};

QTEST_MAIN(MelodyPreviewTest)
#include "MelodyPreviewTest.moc"
