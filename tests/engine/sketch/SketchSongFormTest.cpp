#include "engine/sketch/RandomSource.h"
#include "engine/sketch/SongForm.h"
#include "engine/sketch/Variation.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>

using namespace melodeck::engine;

namespace {

/// Eight bars of four quarters, at 120 a bar lasts two seconds.
Tune eightBars(double firstNoteBeat = 0.0, double barLineSeconds = 0.0)
{
    Tune tune;
    tune.beatsPerMinute = 120.0;
    tune.bars = 8;
    tune.barLineSeconds = barLineSeconds;
    for (double beat = firstNoteBeat; beat < 30.0; beat += 1.0) {
        tune.notes.push_back({beat, 0.9, 67, 1.0F});
    }
    tune.notes.push_back({30.0, 1.8, 60, 1.0F});
    return tune;
}

} // namespace

class SketchSongFormTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fadesATuneThatIsLongerThanTheClip();
    void endsWithTheTuneWhenLittleIsLeft();
    void endsWithTheTunesLastBarsWhenThereIsRoomForMore();
    void endsAtABreathNearTheEndOfAShortClip();
    void fadesWhereTheStyleDoes();
    void slowsDownOnlyBehindWhatWasSung();
    void staysSilentUnderAPickup();
    void playsAnIntroductionBeforeALateMelody();
    void fillsAnyDuration();
    void doesNotPlayTheSameEightBarsFifteenTimes();
    void hasSectionsInALongTune();
    void loopsOverWholeBars();
    void makesTheMiddleOfTheTunesOwnStuff();
};

void SketchSongFormTest::fadesATuneThatIsLongerThanTheClip()
{
    const SongForm form = formOf(eightBars(), 8.0);
    QVERIFY(!form.finalBeat);
    QCOMPARE(form.endBeat, 16.0);
    QVERIFY(form.isPlaying(0.0) && form.isPlaying(15.75) && !form.isPlaying(16.0));
}

void SketchSongFormTest::endsWithTheTuneWhenLittleIsLeft()
{
    const SongForm form = formOf(eightBars(), 17.0);
    QVERIFY(form.finalBeat.has_value());
    QCOMPARE(*form.finalBeat, 30.0);
    QVERIFY(form.isPlaying(29.5) && !form.isPlaying(30.0));
    QCOMPARE(*formOf(eightBars(), 33.5).finalBeat, 62.0);
}

void SketchSongFormTest::endsWithTheTunesLastBarsWhenThereIsRoomForMore()
{
    // Twelve bars: one turn, and its last four again but for the second that the final chord needs.
    const Tune tune = eightBars();
    const SongForm form = formOf(tune, 24.0);
    QCOMPARE(*form.finalBeat, 46.0);
    QCOMPARE(form.sections.back().kind, SectionKind::Coda);
    QCOMPARE(form.sections.back().bars, 4);
    QCOMPARE(form.sections.back().tuneBar, 4);
    const std::vector<TuneNote> notes = notesOf(form, tune, tune);
    QCOMPARE(notes.back().startBeats, 46.0);
    QCOMPARE(notes.back().midi, 60);
    // The last note would be cut at once: rather a fade.
    QVERIFY(!formOf(tune, 15.2).finalBeat);
}

void SketchSongFormTest::endsAtABreathNearTheEndOfAShortClip()
{
    Tune tune = eightBars();
    // A breath at home in the fourth bar, at 7 s.
    std::erase_if(tune.notes, [](const TuneNote& note) { return note.startBeats == 15.0; });
    tune.notes[14].lengthBeats = 1.9;
    tune.notes[14].midi = 64;
    QCOMPARE(*formOf(tune, 8.0).finalBeat, 14.0);
    QVERIFY(!formOf(tune, 10.0).finalBeat);
    QVERIFY(formOf(tune, 10.0).fades);
}

void SketchSongFormTest::fadesWhereTheStyleDoes()
{
    const SongForm form = formOf(eightBars(), 24.0, {Ending::Fade, false, 30.0});
    QVERIFY(!form.finalBeat && form.fades);
    QVERIFY(form.isPlaying(47.9));
}

void SketchSongFormTest::slowsDownOnlyBehindWhatWasSung()
{
    const SongForm once = formOf(eightBars(), 17.0, {Ending::Cadence, false, 30.0});
    QCOMPARE(once.slowing, 0.0);
    QCOMPARE(once.delayAt(31.0), 0.0);
    const SongForm twice = formOf(eightBars(), 34.0, {Ending::Cadence, false, 30.0});
    QVERIFY(twice.slowing > 0.0);
    const double last = *twice.finalBeat;
    QCOMPARE(twice.delayAt(last - 4.0), 0.0);
    double before = -1.0;
    for (double beat = last - 4.0; beat <= last + 2.0; beat += 0.5) {
        QVERIFY(twice.delayAt(beat) >= before);
        before = twice.delayAt(beat);
    }
    // The final chord has its time all the same.
    QVERIFY(34.0 - eightBars().secondsAt(last + twice.delayAt(last)) >= 0.8 - 1e-6);
}

void SketchSongFormTest::staysSilentUnderAPickup()
{
    const SongForm form = formOf(eightBars(3.0, -1.3), 8.0);
    QCOMPARE(form.firstBeat, 4.0);
    QVERIFY(!form.isPlaying(3.0));
}

void SketchSongFormTest::playsAnIntroductionBeforeALateMelody()
{
    QCOMPARE(formOf(eightBars(0.0, 5.0), 12.0).firstBeat, -8.0);
    QCOMPARE(formOf(eightBars(0.0, 1.0), 12.0).firstBeat, 0.0);
}

void SketchSongFormTest::fillsAnyDuration()
{
    RandomSource random(5);
    for (int i = 0; i < 2000; ++i) {
        Tune tune = eightBars(i % 3 == 0 ? 3.0 : 0.0, random.between(-2.0, 6.0));
        tune.bars = 1 + random.below(i % 2 == 0 ? 6 : 40);
        std::erase_if(tune.notes, [&tune](const TuneNote& note) { return note.startBeats > tune.loopBeats() - 1.5; });
        if (tune.notes.empty()) {
            tune.notes.push_back({0.0, 1.0, 60, 1.0F});
        }
        const double seconds = random.between(1.0, 300.0);
        const auto ending = static_cast<Ending>(i % 3);
        const SongForm form = formOf(tune, seconds, {ending, i % 7 == 0, 4.0});
        int bar = 0;
        for (const Section& section : form.sections) {
            QCOMPARE(section.firstBar, bar);
            QVERIFY(section.bars > 0 && section.tuneBar >= 0 && section.tuneBar < tune.bars);
            bar += section.bars;
        }
        if (form.finalBeat) {
            QVERIFY(ending != Ending::Fade && !form.loops);
            const double left = seconds - tune.secondsAt(*form.finalBeat + form.delayAt(*form.finalBeat));
            QVERIFY2(left > 0.5 && left < 9.0, qPrintable(QString::number(left)));
        } else {
            QVERIFY(bar * 4.0 >= form.endBeat - 4.01);
        }
        const std::vector<TuneNote> notes = notesOf(form, tune, tune);
        QVERIFY(std::is_sorted(notes.begin(), notes.end(),
                               [](const TuneNote& a, const TuneNote& b) { return a.startBeats < b.startBeats; }));
    }
}

void SketchSongFormTest::doesNotPlayTheSameEightBarsFifteenTimes()
{
    // 240 s are fifteen turns.
    const Tune tune = eightBars();
    const SongForm form = formOf(tune, 240.0);
    std::set<SectionKind> kinds;
    for (std::size_t i = 0; i < form.sections.size(); ++i) {
        kinds.insert(form.sections[i].kind);
        QVERIFY(i == 0 || form.sections[i].kind != form.sections[i - 1].kind ||
                form.sections[i].kind == SectionKind::Full);
    }
    QVERIFY(kinds.size() >= 5);
    QCOMPARE(form.sections.front().kind, SectionKind::Theme);
    RandomSource random(1);
    const Tune contrast = contrastTo(tune, random);
    const std::vector<TuneNote> notes = notesOf(form, tune, contrast);
    std::set<std::vector<int>> turns;
    for (int turn = 0; turn < 15; ++turn) {
        std::vector<int> pitches;
        for (const TuneNote& note : notes) {
            if (note.startBeats >= turn * 32.0 - 0.1 && note.startBeats < turn * 32.0 + 31.9) {
                pitches.push_back(note.midi);
            }
        }
        turns.insert(pitches);
    }
    QVERIFY(turns.size() >= 2);
    // Loud and quiet, with and without drums.
    std::set<int> levels;
    int withoutDrums = 0;
    for (double beat = 0.0; beat < form.endBeat; beat += 16.0) {
        levels.insert(form.levelAt(beat));
        withoutDrums += form.hasDrumsAt(beat) ? 0 : 1;
    }
    QVERIFY(levels.size() >= 3);
    QVERIFY(withoutDrums >= 3 && withoutDrums < 15);
}

void SketchSongFormTest::hasSectionsInALongTune()
{
    Tune tune = eightBars();
    tune.bars = 45;
    for (double beat = 32.0; beat < 178.0; beat += 1.0) {
        tune.notes.push_back({beat, 0.9, 67, 1.0F});
    }
    const SongForm form = formOf(tune, 90.0);
    QVERIFY(form.sections.size() >= 5);
    // What was sung is played as it was sung, whatever the section is called.
    for (const Section& section : form.sections) {
        QVERIFY(!playsContrast(section, tune));
        QVERIFY(section.bars <= 12);
    }
    QCOMPARE(notesOf(form, tune, {}).size(), tune.notes.size());
}

void SketchSongFormTest::loopsOverWholeBars()
{
    const SongForm form = formOf(eightBars(), 12.0, {Ending::Chord, true, 30.0});
    QVERIFY(form.loops && !form.finalBeat && !form.fades);
    QCOMPARE(form.endBeat, 24.0);
    QCOMPARE(form.sections.back().firstBar + form.sections.back().bars, 6);
}

void SketchSongFormTest::makesTheMiddleOfTheTunesOwnStuff()
{
    Tune tune = eightBars();
    tune.key = {0, melodeck::mir::Mode::Major};
    const std::vector<int> scale = scaleOf(tune.key);
    for (std::size_t i = 0; i < tune.notes.size(); ++i) {
        tune.notes[i].midi = 60 + scale[i % 5];
    }
    for (std::uint64_t seed = 0; seed < 8; ++seed) {
        RandomSource random(seed);
        const Tune contrast = contrastTo(tune, random);
        QCOMPARE(contrast.bars, tune.bars);
        // The rhythm of the first half twice, other pitches, all of the key, open at the end.
        QCOMPARE(contrast.notes.size(), std::size_t{32});
        int same = 0;
        for (std::size_t i = 0; i < contrast.notes.size(); ++i) {
            QCOMPARE(contrast.notes[i].startBeats, static_cast<double>(i));
            QVERIFY(std::find(scale.begin(), scale.end(), contrast.notes[i].midi % 12) != scale.end());
            QVERIFY(contrast.notes[i].midi >= 53 && contrast.notes[i].midi <= 76);
            same += i < 16 && contrast.notes[i].midi == tune.notes[i].midi ? 1 : 0;
        }
        QCOMPARE(same, 0);
        QVERIFY(isChordTone({7, ChordQuality::Major}, contrast.notes.back().midi));
    }
}

QTEST_APPLESS_MAIN(SketchSongFormTest)
#include "SketchSongFormTest.moc"
