#include "engine/sketch/FluidSynthRenderer.h"
#include "engine/sketch/Loop.h"
#include "engine/sketch/RandomSource.h"
#include "engine/sketch/RenderParts.h"
#include "engine/sketch/RumbleFilter.h"
#include "engine/sketch/SoundFont.h"
#include "engine/sketch/StyleLibrary.h"
#include "mir/MelodyTranscriber.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
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
    void givesTheExactNumberOfFramesForAnyLength();
    void isTheSameInParallelThreads();
    void isTheSameOnOneCoreAsOnAll_data();
    void isTheSameOnOneCoreAsOnAll();
    void goesOnAtTheEndOfALoopAsAtItsStart();
    void playsInStereoWhenAsked();
    void stopsWhenAsked();
    void stopsWithinTenMillisecondsOfAudio();
    void refusesABankThatIsNone();
    void playsSilenceForNothing();
    void playsEveryDrumOfEveryKit();
    void takesAwayWhatNobodyHears_data();
    void takesAwayWhatNobodyHears();

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

void SketchRendererTest::givesTheExactNumberOfFramesForAnyLength()
{
    const FluidSynthRenderer renderer(m_font);
    RandomSource random(2);
    for (int i = 0; i < 30; ++i) {
        Arrangement nothing;
        nothing.durationSeconds = random.between(1.0, 1.5);
        const auto audio = renderer.render(nothing, {});
        QVERIFY(audio.has_value());
        QCOMPARE(audio->frames(), static_cast<std::int64_t>(std::llround(nothing.durationSeconds * clipRateHz)));
    }
}

void SketchRendererTest::goesOnAtTheEndOfALoopAsAtItsStart()
{
    // A held chord and a scale whose last note rings over the end, in bars of no round length.
    Tune tune;
    tune.beatsPerMinute = 113.7;
    const double seconds = fitToLoop(tune, 4.4);
    const double bar = 4.0 * tune.secondsPerBeat();
    QCOMPARE(seconds, 2.0 * bar);
    QVERIFY(std::abs(bar * clipRateHz - std::round(bar * clipRateHz)) < 1e-6);
    QVERIFY(std::abs(tune.beatsPerMinute - 113.7) < 0.01);
    Arrangement loop = scaleOnPiano(seconds);
    loop.loops = true;
    Track strings;
    strings.program = 48;
    strings.reverb = 90;
    strings.notes = {{0.0, seconds, 60, 90}, {0.0, seconds, 64, 90}, {seconds - 0.3, 0.6, 67, 110}};
    loop.tracks.push_back(strings);
    const FluidSynthRenderer renderer(m_font);
    const auto audio = renderer.render(loop, {});
    QVERIFY(audio.has_value());
    QCOMPARE(audio->frames(), static_cast<std::int64_t>(std::llround(seconds * clipRateHz)));
    const std::vector<float>& samples = audio->samples;
    const auto at = [&samples](std::size_t i) { return static_cast<double>(samples[i % samples.size()]); };
    // The step over the seam, and its bend, are no larger than those of the music around it.
    double largestStep = 0.0;
    double largestBend = 0.0;
    for (std::size_t i = 1; i + 1 < samples.size(); ++i) {
        largestStep = std::max(largestStep, std::abs(at(i) - at(i - 1)));
        largestBend = std::max(largestBend, std::abs(at(i + 1) - 2.0 * at(i) + at(i - 1)));
    }
    const std::size_t last = samples.size() - 1;
    QVERIFY(std::abs(at(last + 1) - at(last)) < 0.5 * largestStep);
    QVERIFY(std::abs(at(last + 2) - 2.0 * at(last + 1) + at(last)) < 0.5 * largestBend);
    // What rings on is there: the start is louder than that of the same notes without a tail.
    Arrangement once = loop;
    once.loops = false;
    const auto cut = renderer.render(once, {});
    const auto energyOfStart = [](const audio::AudioBuffer& clip) {
        double sum = 0.0;
        for (std::size_t i = 0; i < 1600; ++i) {
            sum += static_cast<double>(clip.samples[i]) * static_cast<double>(clip.samples[i]);
        }
        return sum;
    };
    QVERIFY(energyOfStart(*audio) > 2.0 * energyOfStart(*cut));
    // Elsewhere it is the same music.
    QVERIFY(std::abs(at(samples.size() - 20) - static_cast<double>(cut->samples[samples.size() - 20])) < 1e-3);
}

void SketchRendererTest::playsInStereoWhenAsked()
{
    Arrangement wide = scaleOnPiano(2.0);
    wide.tracks.front().pan = 20;
    const FluidSynthRenderer renderer(m_font);
    const auto mono = renderer.render(wide, {});
    wide.channels = 2;
    const auto stereo = renderer.render(wide, {});
    QVERIFY(mono.has_value() && stereo.has_value());
    QCOMPARE(stereo->channels, 2);
    QCOMPARE(stereo->frames(), mono->frames());
    double left = 0.0;
    double right = 0.0;
    for (std::size_t i = 0; i < mono->samples.size(); ++i) {
        const float middle = 0.5F * (stereo->samples[2 * i] + stereo->samples[2 * i + 1]);
        QVERIFY(std::abs(middle - mono->samples[i]) < 1e-5F);
        left += std::abs(static_cast<double>(stereo->samples[2 * i]));
        right += std::abs(static_cast<double>(stereo->samples[2 * i + 1]));
    }
    QVERIFY(left > 1.5 * right);
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

void SketchRendererTest::isTheSameOnOneCoreAsOnAll_data()
{
    QTest::addColumn<bool>("loops");
    QTest::addColumn<int>("channels");
    QTest::newRow("a piece") << false << 1;
    QTest::newRow("a loop in stereo") << true << 2;
}

/// A long arrangement is played in two parts, which come to the tape in any order.
void SketchRendererTest::isTheSameOnOneCoreAsOnAll()
{
    QFETCH(bool, loops);
    QFETCH(int, channels);
    Arrangement longer = scaleOnPiano(21.0);
    longer.loops = loops;
    longer.channels = channels;
    for (const int program : {48, 33, 73}) {
        Track track = longer.tracks.front();
        track.program = program;
        // The last rings over the end.
        track.notes.push_back({20.5, 1.5, 60 + program % 12, 100});
        longer.tracks.push_back(track);
    }
    const std::vector<Arrangement> parts = renderParts(longer);
    QCOMPARE(parts.size(), std::size_t{2});
    QCOMPARE(parts[0].tracks.size() + parts[1].tracks.size(), longer.tracks.size());
    QCOMPARE(renderParts(scaleOnPiano(21.0)).size(), std::size_t{1});
    const auto alone = FluidSynthRenderer(m_font, Cores::One).render(longer, {});
    QVERIFY(alone.has_value());
    for (int turn = 0; turn < 2; ++turn) {
        const auto together = FluidSynthRenderer(m_font, Cores::All).render(longer, {});
        QVERIFY(together.has_value());
        QVERIFY(together->samples == alone->samples);
    }
    // Nothing is missing: it is the sum of its tracks.
    std::vector<float> sum(alone->samples.size(), 0.0F);
    for (const Track& track : longer.tracks) {
        Arrangement solo = longer;
        solo.tracks = {track};
        const auto part = FluidSynthRenderer(m_font).render(solo, {});
        for (std::size_t i = 0; i < sum.size(); ++i) {
            sum[i] += part->samples[i];
        }
    }
    for (std::size_t i = 0; i < sum.size(); ++i) {
        QVERIFY(std::abs(sum[i] - alone->samples[i]) < 1e-3F);
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

void SketchRendererTest::stopsWithinTenMillisecondsOfAudio()
{
    const FluidSynthRenderer renderer(m_font);
    std::stop_source source;
    std::int64_t last = 0;
    constexpr std::int64_t asked = 10'048;
    const auto audio = renderer.render(scaleOnPiano(5.0), source.get_token(), [&](std::int64_t frames) {
        last = frames;
        if (frames >= asked) {
            source.request_stop();
        }
    });
    QVERIFY(!audio.has_value());
    QCOMPARE(audio.error().code, core::ErrorCode::Cancelled);
    QVERIFY(last >= asked && last <= asked + clipRateHz / 100);
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

void SketchRendererTest::playsEveryDrumOfEveryKit()
{
    const auto library = StyleLibrary::builtIn();
    QVERIFY(library.has_value());
    std::map<int, std::set<int>> drumsOfKit;
    for (const Style& style : library->table().styles) {
        for (const auto& variants : {style.drums, style.fills}) {
            for (const DrumPattern& pattern : variants) {
                for (const auto& [drum, steps] : pattern) {
                    drumsOfKit[style.kit].insert(drum);
                }
            }
        }
        if (style.crash) {
            drumsOfKit[style.kit].insert(*style.crash);
        }
    }
    QVERIFY(drumsOfKit.size() >= 5);
    const FluidSynthRenderer renderer(m_font);
    constexpr double apart = 0.4;
    for (const auto& [kit, drums] : drumsOfKit) {
        Track track;
        track.role = TrackRole::Drums;
        track.program = kit;
        track.reverb = 0;
        // From the high keys down: cymbals ring on, and are followed by louder drums.
        for (auto drum = drums.rbegin(); drum != drums.rend(); ++drum) {
            track.notes.push_back({apart * static_cast<double>(track.notes.size()), 0.1, *drum, 90});
        }
        Arrangement arrangement;
        arrangement.durationSeconds = apart * static_cast<double>(drums.size());
        arrangement.tracks.push_back(track);
        const auto audio = renderer.render(arrangement, {});
        QVERIFY(audio.has_value());
        for (std::size_t i = 0; i < track.notes.size(); ++i) {
            // Against what rings on from the drum before.
            const auto at =
                audio->samples.begin() + static_cast<std::ptrdiff_t>(32000.0 * apart * static_cast<double>(i));
            const float before = i == 0 ? 0.0F : *std::max_element(at - 400, at);
            const float peak = *std::max_element(at, at + 1600);
            QVERIFY2(peak > 0.01F && peak > before,
                     qPrintable(QStringLiteral("kit %1, drum %2: %3").arg(kit).arg(track.notes[i].midi).arg(peak)));
        }
    }
}

void SketchRendererTest::takesAwayWhatNobodyHears_data()
{
    QTest::addColumn<bool>("loops");
    QTest::newRow("a piece") << false;
    QTest::newRow("a loop") << true;
}

/// The warm pad of the FluidR3 fonts has samples with an offset.
void SketchRendererTest::takesAwayWhatNobodyHears()
{
    QFETCH(bool, loops);
    Arrangement pad;
    pad.durationSeconds = 4.0;
    pad.loops = loops;
    Track track;
    track.program = 89;
    track.notes = {{0.2, 3.0, 57, 100}, {0.2, 3.0, 61, 100}, {0.2, 3.0, 64, 100}};
    pad.tracks.push_back(track);
    const auto audio = FluidSynthRenderer(m_font).render(pad, {});
    QVERIFY(audio.has_value());
    double sum = 0.0;
    double peak = 0.0;
    for (std::size_t i = 32'000; i < 96'000; ++i) {
        sum += static_cast<double>(audio->samples[i]);
        peak = std::max(peak, std::abs(static_cast<double>(audio->samples[i])));
    }
    QVERIFY(peak > 0.01);
    QVERIFY2(std::abs(sum / 64'000.0) < 0.01 * peak, qPrintable(QString::number(sum / 64'000.0)));
    // What is music stays as it is: a bass guitar's lowest string.
    audio::AudioBuffer low{32'000, 1, {}};
    for (int i = 0; i < 64'000; ++i) {
        low.samples.push_back(static_cast<float>(0.5 * std::sin(2.0 * 3.141592653589793 * 41.2 * i / 32'000.0) + 0.3));
    }
    removeRumble(low, loops);
    const auto [least, most] = std::minmax_element(low.samples.begin() + 32'000, low.samples.end());
    QVERIFY(*most > 0.45F && *most < 0.51F && *least < -0.45F && *least > -0.51F);
}

QTEST_APPLESS_MAIN(SketchRendererTest)
#include "SketchRendererTest.moc"
