#include "mir/MelodyGate.h"

#include "audio/Conversion.h"
#include "mir/HarmonicGaps.h"
#include "mir/KnownMelody.h"
#include "mir/Tones.h"
#include "mir/YinPitchTracker.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace melodeck;
using namespace melodeck::tests;

namespace {

mir::VoiceFacts factsOf(const std::vector<float>& mono)
{
    return mir::measureVoice(mono, mir::YinPitchTracker().track(mono, {}));
}

/// A voice through a telephone: only the harmonics from the given one on.
std::vector<float> voiceFrom(int firstHarmonic)
{
    std::vector<float> samples(16000);
    for (std::size_t i = 0; i < samples.size(); ++i) {
        for (int harmonic = firstHarmonic; harmonic <= 14; ++harmonic) {
            const double phase = 2.0 * std::numbers::pi * 110.0 * harmonic * static_cast<double>(i) / 16000.0;
            samples[i] += static_cast<float>(0.2 / harmonic * std::sin(phase));
        }
    }
    return samples;
}

} // namespace

class MelodyGateTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesByFacts_data();
    void judgesByFacts();
    void tellsMusicFromSpeech();
    void measuresRecordedMelodies();
    void measuresNoise();
    void seesThatAChordIsNoVoice();
    void acceptsAVoiceWithoutItsFundamental();
};

void MelodyGateTest::judgesByFacts_data()
{
    QTest::addColumn<double>("loudest");
    QTest::addColumn<double>("periodicity");
    QTest::addColumn<double>("stability");
    QTest::addColumn<double>("gaps");
    QTest::addColumn<int>("kind");
    const auto row = [](const char* name, double loudest, double periodicity, double stability, double gaps,
                        mir::MelodyKind kind) {
        QTest::newRow(name) << loudest << periodicity << stability << gaps << static_cast<int>(kind);
    };
    row("silence", -90.0, 0.0, 0.0, 0.0, mir::MelodyKind::Silent);
    row("white noise", -10.0, 0.0, 0.0, 0.0, mir::MelodyKind::Unpitched);
    row("dense mix", -10.0, 0.3, 0.4, 0.0, mir::MelodyKind::Polyphonic);
    row("noisy hum", -10.0, 0.73, 0.85, 0.0, mir::MelodyKind::Monophonic);
    row("quiet hum", -50.0, 0.9, 0.95, 0.0, mir::MelodyKind::Monophonic);
    row("held chords", -10.0, 0.95, 0.98, 0.8, mir::MelodyKind::Polyphonic);
}

void MelodyGateTest::judgesByFacts()
{
    QFETCH(double, loudest);
    QFETCH(double, periodicity);
    QFETCH(double, stability);
    QFETCH(double, gaps);
    QFETCH(int, kind);
    mir::VoiceFacts facts;
    facts.loudestDb = loudest;
    facts.periodicity = periodicity;
    facts.stability = stability;
    facts.harmonicGaps = gaps;
    QCOMPARE(static_cast<int>(mir::judgeVoice(facts)), kind);
}

void MelodyGateTest::tellsMusicFromSpeech()
{
    mir::VoiceFacts facts;
    facts.loudestDb = -10.0;
    facts.periodicity = 0.3;
    facts.voicing = 0.6;
    facts.steadiness = 0.9;
    QVERIFY(mir::judgeVoice(facts) == mir::MelodyKind::Polyphonic);
    facts.steadiness = 0.05;
    QVERIFY(mir::judgeVoice(facts) == mir::MelodyKind::Spoken);
    facts.voicing = 0.0;
    QVERIFY(mir::judgeVoice(facts) == mir::MelodyKind::Unpitched);
}

void MelodyGateTest::measuresRecordedMelodies()
{
    for (const QString& name : knownMelodyNames()) {
        const auto mono = audio::resampled(knownMelody(name).audio, mir::analysisRateHz);
        const mir::VoiceFacts facts = factsOf(mono->samples);
        QVERIFY(facts.periodicity > 0.65);
        QVERIFY(facts.stability > 0.85);
        QVERIFY(facts.harmonicGaps < 0.1);
    }
}

void MelodyGateTest::measuresNoise()
{
    const mir::VoiceFacts facts = factsOf(whiteNoise(2.0, 0.4F, 5).samples);
    QVERIFY(facts.periodicity < 0.05);
    QVERIFY(facts.stability < 0.05);
}

void MelodyGateTest::seesThatAChordIsNoVoice()
{
    const std::vector<mir::Note> chord{{0.0, 1.5, 60, 1.0F}, {0.0, 1.5, 64, 1.0F}, {0.0, 1.5, 67, 1.0F}};
    const mir::VoiceFacts facts = factsOf(playedNotes(chord, 1.5).samples);
    QCOMPARE(mir::judgeVoice(facts), mir::MelodyKind::Polyphonic);
}

void MelodyGateTest::acceptsAVoiceWithoutItsFundamental()
{
    for (const int first : {1, 2, 3}) {
        const mir::VoiceFacts facts = factsOf(voiceFrom(first));
        QVERIFY(facts.harmonicGaps < 0.1);
        QCOMPARE(mir::judgeVoice(facts), mir::MelodyKind::Monophonic);
    }
}

QTEST_APPLESS_MAIN(MelodyGateTest)
#include "MelodyGateTest.moc"
