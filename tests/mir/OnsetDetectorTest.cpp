#include "mir/OnsetDetector.h"

#include "mir/Tones.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace melodeck;
using namespace melodeck::tests;

class OnsetDetectorTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void datesTheStartsOfNotes();
    void doesNotDependOnLoudness();
    void ignoresVibrato();
    void findsNothingInSilence();
    void stopsWhenAsked();
};

void OnsetDetectorTest::datesTheStartsOfNotes()
{
    std::vector<mir::Note> notes;
    for (int i = 0; i < 10; ++i) {
        const double start = 0.3 + 0.37 * i;
        notes.push_back({start, start + 0.36, 60 + (i * 5) % 12, 1.0F});
    }
    const auto onsets = mir::OnsetDetector().detect(playedNotes(notes, 4.5).samples);
    for (const mir::Note& note : notes) {
        const auto near = std::find_if(onsets.begin(), onsets.end(), [&note](const mir::Onset& onset) {
            return std::abs(onset.seconds - note.onsetSeconds) < 0.025;
        });
        QVERIFY2(near != onsets.end(), qPrintable(QString::number(note.onsetSeconds)));
    }
    QVERIFY(onsets.size() <= notes.size() + 2);
}

void OnsetDetectorTest::doesNotDependOnLoudness()
{
    const std::vector<mir::Note> notes{{0.3, 0.8, 60, 1.0F}, {0.8, 1.3, 64, 1.0F}, {1.3, 1.8, 67, 1.0F}};
    audio::AudioBuffer loud = playedNotes(notes, 2.0);
    audio::AudioBuffer quiet = loud;
    for (float& sample : quiet.samples) {
        sample *= 0.01F;
    }
    const auto fromLoud = mir::OnsetDetector().detect(loud.samples);
    const auto fromQuiet = mir::OnsetDetector().detect(quiet.samples);
    QCOMPARE(fromQuiet.size(), fromLoud.size());
    for (std::size_t i = 0; i < fromLoud.size(); ++i) {
        QCOMPARE(fromQuiet[i].seconds, fromLoud[i].seconds);
    }
}

void OnsetDetectorTest::ignoresVibrato()
{
    std::vector<float> voice(48000);
    double phase = 0.0;
    for (std::size_t i = 0; i < voice.size(); ++i) {
        const double time = static_cast<double>(i) / 16000.0;
        const double semitones = 0.4 * std::sin(2.0 * std::numbers::pi * 5.5 * time);
        phase += 2.0 * std::numbers::pi * 330.0 * std::exp2(semitones / 12.0) / 16000.0;
        const double attack = std::min(1.0, time / 0.03);
        voice[i] = static_cast<float>(0.3 * attack * (std::sin(phase) + 0.5 * std::sin(2.0 * phase)));
    }
    const auto onsets = mir::OnsetDetector().detect(voice);
    const auto inside = std::count_if(onsets.begin(), onsets.end(), [](const mir::Onset& onset) {
        return onset.seconds > 0.15 && onset.seconds < 2.9;
    });
    QCOMPARE(inside, std::ptrdiff_t{0});
}

void OnsetDetectorTest::findsNothingInSilence()
{
    QVERIFY(mir::OnsetDetector().detect(silence(1.0).samples).empty());
    QVERIFY(mir::OnsetDetector().detect({}).empty());
}

void OnsetDetectorTest::stopsWhenAsked()
{
    std::stop_source source;
    source.request_stop();
    QVERIFY(mir::OnsetDetector().detect(sine(440.0, 1.0), source.get_token()).empty());
}

QTEST_APPLESS_MAIN(OnsetDetectorTest)
#include "OnsetDetectorTest.moc"
