#include "engine/sketch/FluidSynthRenderer.h"
#include "engine/sketch/SoundFont.h"
#include "mir/MelodyTranscriber.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <stop_token>
#include <thread>

using namespace melodeck;
using namespace melodeck::engine;

namespace {

Arrangement scaleOnPiano(double seconds)
{
    Track track;
    track.program = 0;
    double time = 0.1;
    for (const int midi : {60, 62, 64, 65, 67, 69, 71, 72}) {
        track.notes.push_back({time, 0.4, midi, 100});
        time += 0.5;
    }
    Arrangement arrangement;
    arrangement.durationSeconds = seconds;
    arrangement.tracks.push_back(track);
    return arrangement;
}

} // namespace

class SketchRendererTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void playsTheNotesItIsGiven();
    void givesTheExactNumberOfFrames_data();
    void givesTheExactNumberOfFrames();
    void isTheSameInParallelThreads();
    void stopsWhenAsked();
    void refusesABankThatIsNone();
    void playsSilenceForNothing();

private:
    QString m_font;
};

void SketchRendererTest::initTestCase()
{
    const auto font = findSoundFont({}, soundFontFolders());
    QVERIFY2(font.has_value(), font ? "" : qPrintable(font.error().message));
    m_font = *font;
}

void SketchRendererTest::playsTheNotesItIsGiven()
{
    const auto audio = FluidSynthRenderer(m_font).render(scaleOnPiano(5.0), {});
    QVERIFY(audio.has_value());
    QCOMPARE(audio->sampleRateHz, 32000);
    QCOMPARE(audio->channels, 1);
    const mir::Transcription heard = mir::transcribeMelody(*audio);
    QVERIFY(heard.isUsable());
    QCOMPARE(heard.notes.size(), std::size_t{8});
    const std::vector<int> expected{60, 62, 64, 65, 67, 69, 71, 72};
    for (std::size_t i = 0; i < expected.size(); ++i) {
        QCOMPARE(heard.notes[i].midi, expected[i]);
        QVERIFY(std::abs(heard.notes[i].onsetSeconds - (0.1 + 0.5 * static_cast<double>(i))) < 0.04);
    }
}

void SketchRendererTest::givesTheExactNumberOfFrames_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<int>("frames");
    QTest::newRow("1") << 1.0 << 32000;
    QTest::newRow("2.0001") << 2.0001 << 64003;
    QTest::newRow("12.345") << 12.345 << 395040;
}

void SketchRendererTest::givesTheExactNumberOfFrames()
{
    QFETCH(double, seconds);
    QFETCH(int, frames);
    const auto audio = FluidSynthRenderer(m_font).render(scaleOnPiano(seconds), {});
    QVERIFY(audio.has_value());
    QCOMPARE(audio->frames(), std::int64_t{frames});
}

void SketchRendererTest::isTheSameInParallelThreads()
{
    const FluidSynthRenderer renderer(m_font);
    const Arrangement arrangement = scaleOnPiano(3.0);
    const auto alone = renderer.render(arrangement, {});
    std::vector<core::Result<audio::AudioBuffer>> results(3, alone);
    {
        std::vector<std::jthread> threads;
        for (auto& result : results) {
            threads.emplace_back([&renderer, &arrangement, &result] { result = renderer.render(arrangement, {}); });
        }
    }
    for (const auto& result : results) {
        QVERIFY(result.has_value());
        QVERIFY(result->samples == alone->samples);
    }
}

void SketchRendererTest::stopsWhenAsked()
{
    std::stop_source source;
    source.request_stop();
    const auto audio = FluidSynthRenderer(m_font).render(scaleOnPiano(300.0), source.get_token());
    QVERIFY(!audio.has_value());
    QCOMPARE(audio.error().code, core::ErrorCode::Cancelled);
}

void SketchRendererTest::refusesABankThatIsNone()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("fake.sf2")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("RIFF....this is no bank");
    file.close();
    const auto audio = FluidSynthRenderer(file.fileName()).render(scaleOnPiano(1.0), {});
    QVERIFY(!audio.has_value());
    QCOMPARE(audio.error().code, core::ErrorCode::Unavailable);
    QVERIFY(audio.error().message.contains(QStringLiteral("fluidr3mono-gm-soundfont")));
}

void SketchRendererTest::playsSilenceForNothing()
{
    Arrangement nothing;
    nothing.durationSeconds = 1.0;
    const auto audio = FluidSynthRenderer(m_font).render(nothing, {});
    QVERIFY(audio.has_value());
    QCOMPARE(audio->frames(), std::int64_t{32000});
    const float peak = *std::max_element(audio->samples.begin(), audio->samples.end());
    QVERIFY(std::abs(peak) < 1e-4F);
}

QTEST_APPLESS_MAIN(SketchRendererTest)
#include "SketchRendererTest.moc"
