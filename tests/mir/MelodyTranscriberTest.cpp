#include "mir/MelodyTranscriber.h"

#include "mir/KnownMelody.h"
#include "mir/Tones.h"
#include "mir/Tunes.h"

#include <QTest>

#include <cmath>
#include <stop_token>

using namespace melodeck;
using namespace melodeck::tests;

namespace {

std::vector<mir::Note> chord(std::initializer_list<int> pitches, double start, double seconds)
{
    std::vector<mir::Note> notes;
    for (const int pitch : pitches) {
        notes.push_back({start, start + seconds, pitch, 1.0F});
    }
    return notes;
}

} // namespace

class MelodyTranscriberTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsRecordedMelodies_data();
    void followsRecordedMelodies();
    void understandsTheFirstEightSeconds_data();
    void understandsTheFirstEightSeconds();
    void followsTunesAtAnyRateAndTuning_data();
    void followsTunesAtAnyRateAndTuning();
    void hearsHighWhistling();
    void callsSilenceSilent();
    void callsNoiseUnpitched();
    void callsChordsPolyphonic();
    void doesNotUseASingleNote();
    void doesNotUseAnEmptyBuffer();
    void mixesStereoDown();
    void givesNothingWhenStopped();
};

void MelodyTranscriberTest::followsRecordedMelodies_data()
{
    QTest::addColumn<QString>("name");
    for (const QString& name : knownMelodyNames()) {
        QTest::newRow(qPrintable(name)) << name;
    }
}

void MelodyTranscriberTest::followsRecordedMelodies()
{
    QFETCH(QString, name);
    const KnownMelody melody = knownMelody(name);
    const mir::Transcription heard = mir::transcribeMelody(melody.audio);
    const double f1 = noteF1(melody.notes, heard.notes, 0.1);
    qInfo("%s: F1 %.3f at 100 ms, %.3f at 50 ms, %.2f bpm, %d/4, bar line at %.2f s, tuning %+.2f, %s",
          qUtf8Printable(name), f1, noteF1(melody.notes, heard.notes, 0.05), heard.meter.beatsPerMinute,
          heard.meter.beatsPerBar, heard.meter.firstDownbeatSeconds, heard.tuningSemitones,
          qUtf8Printable(mir::keyName(heard.key)));
    QVERIFY(heard.isUsable());
    QVERIFY(mir::reasonNotUsable(heard).isEmpty());
    QVERIFY2(f1 >= 0.95, qPrintable(QString::number(f1)));
    QVERIFY(noteF1(melody.notes, heard.notes, 0.05) >= 0.8);
    QVERIFY(std::abs(heard.meter.beatsPerMinute / melody.beatsPerMinute - 1.0) < 0.04);
    QCOMPARE(heard.meter.beatsPerBar, melody.beatsPerBar);
    QVERIFY(std::abs(heard.meter.firstDownbeatSeconds - melody.firstBeatSeconds) < 0.1);
    QCOMPARE(mir::keyName(heard.key), melody.key);
    // The sampled piano itself lies up to 0.28 semitones above its nominal pitch.
    QVERIFY(std::abs(heard.tuningSemitones - melody.tuningSemitones) < 0.25);
    QVERIFY(std::abs(heard.durationSeconds - melody.audio.durationSeconds()) < 1e-9);
}

void MelodyTranscriberTest::understandsTheFirstEightSeconds_data()
{
    followsRecordedMelodies_data();
}

/// A melody is cut to the clip's length before it is sent, in the middle of a phrase.
void MelodyTranscriberTest::understandsTheFirstEightSeconds()
{
    QFETCH(QString, name);
    KnownMelody melody = knownMelody(name);
    melody.audio.samples.resize(static_cast<std::size_t>(melody.audio.sampleRateHz) * 8);
    const mir::Transcription heard = mir::transcribeMelody(melody.audio);
    QVERIFY(heard.isUsable());
    QVERIFY(std::abs(heard.meter.beatsPerMinute / melody.beatsPerMinute - 1.0) < 0.04);
    QCOMPARE(heard.meter.beatsPerBar, melody.beatsPerBar);
    QVERIFY(std::abs(heard.meter.firstDownbeatSeconds - melody.firstBeatSeconds) < 0.1);
    QCOMPARE(mir::keyName(heard.key), melody.key);
}

void MelodyTranscriberTest::followsTunesAtAnyRateAndTuning_data()
{
    QTest::addColumn<int>("tune");
    QTest::addColumn<int>("rateHz");
    QTest::addColumn<double>("detune");
    int row = 0;
    for (const WrittenTune& tune : publicDomainTunes()) {
        const int rate = row % 3 == 0 ? 44100 : row % 3 == 1 ? 8000 : 22050;
        const double detune = row % 2 == 0 ? 0.3 : -0.25;
        QTest::newRow(qPrintable(tune.name)) << row << rate << detune;
        ++row;
    }
}

void MelodyTranscriberTest::followsTunesAtAnyRateAndTuning()
{
    QFETCH(int, tune);
    QFETCH(int, rateHz);
    QFETCH(double, detune);
    const auto notes = publicDomainTunes().at(static_cast<std::size_t>(tune)).notes(104.0);
    const auto heard = mir::transcribeMelody(playedNotes(notes, notes.back().offsetSeconds + 0.5, rateHz, detune));
    QVERIFY(heard.isUsable());
    const double f1 = noteF1(notes, heard.notes, 0.05);
    QVERIFY2(f1 >= 0.95, qPrintable(QString::number(f1)));
    QVERIFY(std::abs(heard.tuningSemitones - detune) < 0.05);
}

void MelodyTranscriberTest::hearsHighWhistling()
{
    std::vector<mir::Note> notes;
    double time = 0.2;
    for (const int midi : {84, 86, 88, 91, 95, 91, 88, 84}) {
        notes.push_back({time, time + 0.4, midi, 1.0F});
        time += 0.5;
    }
    const auto heard = mir::transcribeMelody(playedNotes(notes, 5.0, 32000));
    QVERIFY(heard.isUsable());
    QVERIFY(noteF1(notes, heard.notes, 0.05) >= 0.99);
}

void MelodyTranscriberTest::callsSilenceSilent()
{
    const auto heard = mir::transcribeMelody(silence(3.0));
    QCOMPARE(heard.kind, mir::MelodyKind::Silent);
    QVERIFY(!heard.isUsable());
    QVERIFY(mir::reasonNotUsable(heard).contains(QStringLiteral("silent")));
}

void MelodyTranscriberTest::callsNoiseUnpitched()
{
    const auto heard = mir::transcribeMelody(whiteNoise(4.0, 0.3F, 7));
    QCOMPARE(heard.kind, mir::MelodyKind::Unpitched);
    QVERIFY(mir::reasonNotUsable(heard).contains(QStringLiteral("pitch")));
}

void MelodyTranscriberTest::callsChordsPolyphonic()
{
    std::vector<mir::Note> notes;
    double time = 0.2;
    for (const auto& pitches : {chord({48, 64, 67, 72}, 0, 0), chord({53, 60, 69, 77}, 0, 0),
                                chord({55, 62, 71, 74}, 0, 0), chord({45, 64, 69, 73}, 0, 0)}) {
        for (mir::Note note : pitches) {
            note.onsetSeconds = time;
            note.offsetSeconds = time + 1.4;
            notes.push_back(note);
        }
        time += 1.5;
    }
    const auto heard = mir::transcribeMelody(playedNotes(notes, time));
    QCOMPARE(heard.kind, mir::MelodyKind::Polyphonic);
    QVERIFY(!heard.isUsable());
    QVERIFY(mir::reasonNotUsable(heard).contains(QStringLiteral("voice")));
}

void MelodyTranscriberTest::doesNotUseASingleNote()
{
    const std::vector<mir::Note> notes{{0.3, 2.0, 67, 1.0F}};
    const auto heard = mir::transcribeMelody(playedNotes(notes, 2.5));
    QCOMPARE(heard.kind, mir::MelodyKind::Monophonic);
    QCOMPARE(heard.notes.size(), std::size_t{1});
    QCOMPARE(heard.notes.front().midi, 67);
    QVERIFY(!heard.isUsable());
    QVERIFY(mir::reasonNotUsable(heard).contains(QStringLiteral("one note")));
}

void MelodyTranscriberTest::doesNotUseAnEmptyBuffer()
{
    QCOMPARE(mir::transcribeMelody({}).kind, mir::MelodyKind::Silent);
    QCOMPARE(mir::transcribeMelody({16000, 1, {}}).kind, mir::MelodyKind::Silent);
    QCOMPARE(mir::transcribeMelody({0, 0, {0.5F, 0.5F}}).kind, mir::MelodyKind::Silent);
}

void MelodyTranscriberTest::mixesStereoDown()
{
    const auto notes = publicDomainTunes().front().notes(112.0);
    const audio::AudioBuffer mono = playedNotes(notes, 10.0, 44100);
    audio::AudioBuffer stereo{44100, 2, {}};
    for (const float sample : mono.samples) {
        stereo.samples.push_back(sample);
        stereo.samples.push_back(0.0F);
    }
    const auto expected = mir::transcribeMelody(mono);
    const auto heard = mir::transcribeMelody(stereo);
    QCOMPARE(heard.notes.size(), expected.notes.size());
    QVERIFY(noteF1(expected.notes, heard.notes, 0.02) > 0.99);
}

void MelodyTranscriberTest::givesNothingWhenStopped()
{
    std::stop_source source;
    source.request_stop();
    const auto heard = mir::transcribeMelody(knownMelody(knownMelodyNames().front()).audio, source.get_token());
    QCOMPARE(heard.kind, mir::MelodyKind::Silent);
    QVERIFY(heard.notes.empty());
}

QTEST_APPLESS_MAIN(MelodyTranscriberTest)
#include "MelodyTranscriberTest.moc"
