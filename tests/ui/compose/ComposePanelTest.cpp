// What leaves when Generate is pressed: never a request without the melody that is on its way.
#include "ui/compose/ComposePanel.h"

#include "audio/AudioFile.h"
#include "audio/Sounds.h"
#include "net/HttpClient.h"
#include "support/AudioSamples.h"
#include "support/FaultyServer.h"
#include "support/OwnHome.h"
#include "ui/compose/ConversionOptions.h"
#include "ui/compose/MelodyCard.h"
#include "ui/compose/MelodySources.h"
#include "ui/intake/LinkFetch.h"
#include "ui/widgets/TimeField.h"

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <optional>

using namespace melodeck;
using namespace melodeck::ui;
namespace scripts = support::scripts;

namespace {

constexpr int kPatienceMs = 30'000;
const QString kWaits = QStringLiteral("Sends when the melody is there.");

QByteArray wavAnswer(const QByteArray& wav)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: audio/wav\r\nContent-Length: " + QByteArray::number(wav.size()) +
           "\r\n\r\n" + wav;
}

/// Two seconds of silence, then a tone.
QByteArray longWav(double seconds)
{
    audio::AudioBuffer sound{8000, 1, {}};
    sound.samples.resize(static_cast<std::size_t>(seconds * sound.sampleRateHz), 0.0F);
    for (std::size_t i = 16'000; i < sound.samples.size(); ++i) {
        sound.samples[i] = i % 20 < 10 ? 0.5F : -0.5F;
    }
    return audio::encodeWav16(sound);
}

} // namespace

class ComposePanelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        m_server.emplace();
        m_panel.emplace([](const core::Recipe&) { return std::optional<double>(); });
        m_links.emplace(m_http);
        m_sources.emplace(m_panel->melodyCard(), *m_links, nullptr);
        connect(&*m_sources, &MelodySources::melodyReady, &*m_panel,
                [this](const QString& path) { m_panel->takeAwaited(path); });
        m_sent.clear();
        connect(&*m_panel, &ComposePanel::generateRequested, this,
                [this](const core::Recipe& recipe) { m_sent.push_back(recipe); });
        m_panel->resize(352, 800);
        m_panel->show();
    }
    void cleanup()
    {
        m_sources.reset();
        m_links.reset();
        m_panel.reset();
        m_server.reset();
    }

    void thePlatformsQueueIsOfferedWhereThereIsOne()
    {
        const auto* ways = m_panel->findChild<QToolButton*>(QStringLiteral("otherWays"));
        const auto offeredAt = [&](core::EndpointKind kind, const char* url) {
            m_panel->setEndpoint({kind, QUrl(QString::fromLatin1(url)), {}});
            return ways->isVisible();
        };
        QVERIFY(!offeredAt(core::EndpointKind::Local, ""));
        QVERIFY(!offeredAt(core::EndpointKind::Custom, "https://example.org/predict"));
        QVERIFY(!offeredAt(core::EndpointKind::Baseten, "https://model-a.api.baseten.co/production/sync/v1/x"));
        QVERIFY(offeredAt(core::EndpointKind::Baseten, "https://model-a.api.baseten.co/production/predict"));
        QSignalSpy wanted(&*m_panel, &ComposePanel::queueRequested);
        auto* send = m_panel->findChild<QAction*>(QStringLiteral("sendToQueue"));
        send->trigger();
        QCOMPARE(wanted.size(), 1);
        const auto bytes = wanted.front().at(1).toLongLong();
        QVERIFY2(bytes > 50 && bytes < 300, QByteArray::number(bytes).constData());
        // Not without the melody that is on its way, and not later by itself.
        m_panel->setMelodyFile(write("hum.wav", support::sineWav(3.0)));
        send->trigger();
        QCOMPARE(wanted.size(), 1);
        QVERIFY(m_panel->findChild<QWidget*>(QStringLiteral("dropProblem"))->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(m_panel->melody().has_value(), kPatienceMs);
        QCOMPARE(wanted.size(), 1);
        QVERIFY(m_sent.empty());
    }

    void aRequestWaitsForTheMelodyThatIsRead()
    {
        const QString melody = write("hum.wav", support::sineWav(3.0));
        m_panel->setMelodyFile(melody);
        QVERIFY2(line().contains(QStringLiteral("melody on its way")), qPrintable(line()));
        m_panel->generate();
        m_panel->generate();
        QVERIFY(m_sent.empty());
        QCOMPARE(line(), kWaits);
        QVERIFY(cancel().isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(m_sent.size(), std::size_t{1}, kPatienceMs);
        QCOMPARE(m_sent.front().files.size(), std::size_t{1});
        QCOMPARE(m_sent.front().files.front().path, melody);
        QVERIFY(!cancel().isVisible());
        QVERIFY2(line().contains(QStringLiteral("up")), qPrintable(line()));
        m_panel->generate(); // and now at once
        QCOMPARE(m_sent.size(), std::size_t{2});
    }

    void aRequestWaitsForTheMelodyThatIsFetched()
    {
        m_server->route("/hum.wav", scripts::raw(wavAnswer(support::sineWav(2.0))));
        m_links->fetch(m_server->url("/hum.wav"));
        m_panel->generate();
        QVERIFY(m_sent.empty());
        QCOMPARE(line(), kWaits);
        QTRY_COMPARE_WITH_TIMEOUT(m_sent.size(), std::size_t{1}, kPatienceMs);
        QCOMPARE(m_sent.front().files.size(), std::size_t{1});
        QVERIFY(m_sent.front().files.front().path.startsWith(LinkFetch::folder()));
    }

    void aFetchThatFailsSendsNothingNotEvenWithTheMelodyBefore()
    {
        m_panel->setMelodyFile(write("before.wav", support::sineWav(2.0)));
        QTRY_VERIFY_WITH_TIMEOUT(m_panel->melodyCard().hasMelody(), kPatienceMs);
        m_links->fetch(m_server->url("/nothing.wav"));
        m_panel->generate();
        QTRY_VERIFY_WITH_TIMEOUT(child<QWidget>("dropProblem")->isVisible(), kPatienceMs);
        QVERIFY(m_sent.empty());
        QVERIFY(line() != kWaits);
        m_panel->generate(); // with what is shown: that is said on the button
        QCOMPARE(m_sent.size(), std::size_t{1});
        QVERIFY(!child<QWidget>("melodyWaveform")->isHidden());
    }

    void whatIsNoMelodyEndsTheWaitUnsent()
    {
        m_panel->setMelodyFile(write("empty.wav", {}));
        m_panel->generate();
        QCOMPARE(line(), kWaits);
        QTRY_VERIFY_WITH_TIMEOUT(child<QWidget>("dropProblem")->isVisible(), kPatienceMs);
        QVERIFY(m_sent.empty());
        QVERIFY(line() != kWaits);
    }

    void theWaitIsCancelledAndTheMelodyComesAllTheSame()
    {
        m_panel->setMelodyFile(write("hum.wav", support::sineWav(3.0)));
        m_panel->generate();
        cancel().click();
        QVERIFY(line() != kWaits);
        QTRY_VERIFY_WITH_TIMEOUT(m_panel->melodyCard().hasMelody(), kPatienceMs);
        QVERIFY(m_sent.empty());
        QVERIFY(!child<QWidget>("dropProblem")->isVisible());
    }

    void anotherMelodyOrEndpointEndsTheWait()
    {
        m_panel->setMelodyFile(write("one.wav", support::sineWav(3.0)));
        m_panel->generate();
        m_panel->setMelodyFile(write("two.wav", support::sineWav(3.0)));
        QVERIFY(line() != kWaits);
        m_panel->generate();
        m_panel->setEndpoint({core::EndpointKind::Custom, QUrl(QStringLiteral("http://127.0.0.1:9/predict"))});
        QVERIFY(line() != kWaits);
        QTRY_VERIFY_WITH_TIMEOUT(m_panel->melodyCard().hasMelody(), kPatienceMs);
        QVERIFY(m_sent.empty());
    }

    void aLongRecordingIsSentBeforeItsWaveformIsThere_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("format");
        QTest::newRow("WAV") << QStringLiteral("long.wav") << (SF_FORMAT_WAV | SF_FORMAT_PCM_16);
        QTest::newRow("FLAC") << QStringLiteral("long.flac") << (SF_FORMAT_FLAC | SF_FORMAT_PCM_16);
        QTest::newRow("OGG") << QStringLiteral("long.ogg") << (SF_FORMAT_OGG | SF_FORMAT_VORBIS);
        QTest::newRow("MP3") << QStringLiteral("long.mp3") << (SF_FORMAT_MPEG | SF_FORMAT_MPEG_LAYER_III);
    }

    void aLongRecordingIsSentBeforeItsWaveformIsThere()
    {
        QFETCH(QString, name);
        QFETCH(int, format);
        std::int64_t framesShown = -1;
        connect(&*m_panel, &ComposePanel::generateRequested, &*m_panel,
                [&] { framesShown = m_panel->melodyCard().peaks().frames; });
        const auto sound = audio::decodeAudio(longWav(150.0));
        const QString path = m_folder->filePath(name);
        QVERIFY(sound && tests::writeSoundFile(path, *sound, format));
        m_panel->setMelodyFile(path);
        m_panel->generate();
        QTRY_COMPARE_WITH_TIMEOUT(m_sent.size(), std::size_t{1}, kPatienceMs);
        QCOMPARE(framesShown, 0);
        const auto sent = m_sent.front().files.at(0).region;
        QVERIFY(sent.has_value());
        // Its first sound, with a breath before it; lossy codecs smear that.
        QVERIFY2(std::abs(sent->startSeconds - 1.95) < 0.1, qPrintable(QString::number(sent->startSeconds)));
        QCOMPARE(sent->length(), 8.0);
        QTRY_VERIFY_WITH_TIMEOUT(m_panel->melodyCard().peaks().frames > 0, kPatienceMs);
        QCOMPARE(m_panel->melodyCard().region(), *sent);
    }

    void aRecipeSetsWhatIsDoneToTheSoundAndTakesOffWhatWasTicked()
    {
        core::Recipe recipe;
        recipe.model = QStringLiteral("sketch");
        recipe.fields = {{"prompts", {"waltz"}}, {"duration", 4.0}};
        const core::AudioFormat both{32'000, 1, 16, core::Level::Normalised, core::DirectCurrent::Removed};
        const QString melody = write("hum.wav", support::sineWav(12.0));
        recipe.files.push_back({QStringLiteral("melody"), melody, core::TimeRegion{1.0, 3.0}, both, {}});
        m_panel->setRecipe(recipe);
        m_panel->setMelodyFile(melody, recipe.files.front().region);
        QTRY_VERIFY_WITH_TIMEOUT(m_panel->melody().has_value(), kPatienceMs);
        QCOMPARE(*m_panel->melody(), recipe.files.front());
        recipe.files.front().conversion = core::AudioFormat{};
        m_panel->setRecipe(recipe);
        m_panel->setMelodyFile(melody, recipe.files.front().region);
        QTRY_VERIFY_WITH_TIMEOUT(m_panel->melody().has_value(), kPatienceMs);
        QCOMPARE(*m_panel->melody(), recipe.files.front());
    }

    void whatTheModelAsksForIsTickedUntilAHandChangesIt()
    {
        ConversionOptions options;
        auto* normalise = options.findChild<QCheckBox*>(QStringLiteral("normaliseMelody"));
        auto* removeDc = options.findChild<QCheckBox*>(QStringLiteral("removeDcOffset"));
        core::AudioFormat loud;
        loud.level = core::Level::Normalised;
        options.setUsual(loud);
        QVERIFY(normalise->isChecked() && !removeDc->isChecked());
        options.setUsual({});
        QVERIFY(!normalise->isChecked());
        removeDc->setChecked(true);
        options.setUsual(loud);
        QVERIFY(normalise->isChecked() && removeDc->isChecked());
        normalise->setChecked(false);
        options.setUsual({});
        QVERIFY(!normalise->isChecked() && removeDc->isChecked());
    }

    void theNumberOfBytesFollowsTheRegion()
    {
        m_panel->setMelodyFile(write("hum.wav", support::sineWav(12.0)));
        QTRY_VERIFY_WITH_TIMEOUT(m_panel->melodyCard().hasMelody(), kPatienceMs);
        QTRY_VERIFY(line().contains(QStringLiteral("kB up")));
        const QString whole = line();
        auto* end = child<TimeField>("regionEnd");
        end->setFocus();
        end->selectAll();
        QTest::keyClicks(end, QStringLiteral("1"));
        QTest::keyClick(end, Qt::Key_Return);
        QVERIFY2(line() != whole && line().contains(QStringLiteral("kB up")), qPrintable(line()));
        // A second of mono at 32 kHz, 16 bits, in base64.
        const QString bytes = line().section(QStringLiteral(" · "), -1).section(QLatin1Char(' '), 0, 0);
        QVERIFY2(std::abs(bytes.toDouble() - 85.5) < 1.0, qPrintable(line()));
    }

    void aRecipesRegionIsSentToTheLastDigit_data()
    {
        QTest::addColumn<core::TimeRegion>("region");
        QTest::newRow("between two frames") << core::TimeRegion{1.23456789, 3.98765432};
        QTest::newRow("longer than the duration") << core::TimeRegion{0.5, 11.25};
        QTest::newRow("shorter than one can drag") << core::TimeRegion{2.0, 2.1};
    }

    void aRecipesRegionIsSentToTheLastDigit()
    {
        QFETCH(const core::TimeRegion, region);
        m_panel->setMelodyFile(write("hum.wav", support::sineWav(12.0)), region);
        QTRY_VERIFY_WITH_TIMEOUT(m_panel->melody().has_value(), kPatienceMs);
        QCOMPARE(*m_panel->melody()->region, region);
        child<QAbstractButton>("normaliseMelody")->click(); // which is no reason to move it
        QCOMPARE(*m_panel->melody()->region, region);
    }

private:
    [[nodiscard]] QString write(const char* name, const QByteArray& bytes) const
    {
        QFile file(m_folder->filePath(QLatin1String(name)));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    template <class Widget>
    [[nodiscard]] Widget* child(const char* name) const
    {
        return m_panel->findChild<Widget*>(QLatin1String(name));
    }
    [[nodiscard]] QString line() const { return child<QLabel>("preflight")->text(); }
    [[nodiscard]] QAbstractButton& cancel() const { return *child<QAbstractButton>("cancelWaiting"); }

    net::HttpClient m_http;
    std::optional<support::OwnHome> m_folder;
    std::optional<support::FaultyServer> m_server;
    std::optional<ComposePanel> m_panel;
    std::optional<LinkFetch> m_links;
    std::optional<MelodySources> m_sources;
    std::vector<core::Recipe> m_sent;
};

QTEST_MAIN(ComposePanelTest)
#include "ComposePanelTest.moc"
