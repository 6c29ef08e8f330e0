#include "engine/sketch/Arranger.h"
#include "engine/sketch/Hand.h"
#include "engine/sketch/LeadPlayer.h"
#include "engine/sketch/Ornaments.h"
#include "engine/sketch/Piece.h"
#include "mir/KnownMelody.h"
#include "mir/MelodyTranscriber.h"
#include "mir/Tunes.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>

using namespace melodeck;
using namespace melodeck::engine;
using namespace melodeck::tests;

namespace {

const Track* trackOf(const Arrangement& arrangement, TrackRole role)
{
    const auto found = std::find_if(arrangement.tracks.begin(), arrangement.tracks.end(),
                                    [role](const Track& track) { return track.role == role; });
    return found == arrangement.tracks.end() ? nullptr : &*found;
}

} // namespace

class SketchArrangerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keepsTheMelodyOnTheRecording_data();
    void keepsTheMelodyOnTheRecording();
    void retimesForAnExplicitTempo();
    void staysInsideTheClip();
    void repeatsAShortMelodyFromABarLine();
    void givesTheBassTheRootWhereTheChordChanges();
    void movesChordsByLittle();
    void doesNotJumpInParallel();
    void playsAFillInEveryFourthBar();
    void leavesTheDrumsOutWhenAsked();
    void doublesAnInstrumentThatHidesItsPitch();
    void endsOnTheTonic();
    void hasAFormInTwoMinutes();
    void isAsLongAsAsked();
    void adornsTheTuneWhenItComesBack();
    void playsACounterMelodyBelowTheLead();
    void swingsJazzAndNotRock();
    void playsEveryStyleInEveryMetre_data();
    void playsEveryStyleInEveryMetre();
    void leadsToTheNextChord();
    void playsLoFiBehindTheBeat();
    void leavesTheBassOutWhenAsked();
    void movesTheMelodyToTheKeyAskedFor();
    void playsEachPartInItsOwnKey();
    void varies();

private:
    [[nodiscard]] Piece piece(const QString& prompt, double seconds = 17.0, int melody = 0,
                              std::uint64_t seed = 1) const
    {
        return pieceOf(prompt, m_heard.at(static_cast<std::size_t>(melody)), seconds, *m_library, seed);
    }

    core::Result<StyleLibrary> m_library = StyleLibrary::builtIn();
    std::vector<mir::Transcription> m_heard;
};

void SketchArrangerTest::initTestCase()
{
    QVERIFY(m_library.has_value());
    for (const QString& name : knownMelodyNames()) {
        m_heard.push_back(mir::transcribeMelody(knownMelody(name).audio));
        QVERIFY(m_heard.back().isUsable());
    }
}

void SketchArrangerTest::keepsTheMelodyOnTheRecording_data()
{
    QTest::addColumn<int>("melody");
    QTest::addColumn<QString>("prompt");
    for (int i = 0; i < knownMelodyNames().size(); ++i) {
        for (const char* prompt :
             {"happy rock", "energetic EDM", "sad jazz", "lo-fi piano", "folk waltz", "synthwave"}) {
            QTest::addRow("%s, %s", qPrintable(knownMelodyNames().at(i)), prompt) << i << QString::fromLatin1(prompt);
        }
    }
}

void SketchArrangerTest::keepsTheMelodyOnTheRecording()
{
    QFETCH(int, melody);
    QFETCH(QString, prompt);
    const Piece made = piece(prompt, 14.0, melody);
    const Track* lead = trackOf(made.arrangement, TrackRole::Lead);
    QVERIFY(lead != nullptr);
    std::size_t compared = 0;
    for (const mir::Note& note : m_heard.at(static_cast<std::size_t>(melody)).notes) {
        if (note.onsetSeconds > 12.0) {
            break;
        }
        const NoteEvent& played = lead->notes.at(compared++);
        QCOMPARE(played.midi % 12, note.midi % 12);
        // Pulled to the grid, in jazz to the swung one, never away from the recording.
        QVERIFY2(std::abs(played.startSeconds - note.onsetSeconds) < 0.12,
                 qPrintable(QString::number(played.startSeconds - note.onsetSeconds)));
    }
    QVERIFY(compared > 15);
}

void SketchArrangerTest::retimesForAnExplicitTempo()
{
    const Piece made = piece(QStringLiteral("rock 80 bpm"), 20.0);
    QCOMPARE(made.tune.beatsPerMinute, 80.0);
    const Track* lead = trackOf(made.arrangement, TrackRole::Lead);
    const double ratio = m_heard.front().meter.beatsPerMinute / 80.0;
    for (std::size_t i = 0; i < 20; ++i) {
        const double expected = m_heard.front().notes.at(i).onsetSeconds * ratio;
        QVERIFY(std::abs(lead->notes.at(i).startSeconds - expected) < 0.08);
    }
}

void SketchArrangerTest::staysInsideTheClip()
{
    for (const Style& style : m_library->table().styles) {
        for (const double seconds : {1.0, 5.0, 12.345, 40.0}) {
            const Piece made = piece(style.keywords.front(), seconds, 1);
            QVERIFY(made.arrangement.tracks.size() <= 12);
            for (const Track& track : made.arrangement.tracks) {
                for (const NoteEvent& note : track.notes) {
                    QVERIFY(note.startSeconds >= 0.0 && note.lengthSeconds > 0.0);
                    QVERIFY(note.startSeconds + note.lengthSeconds <= seconds + 1e-9);
                    QVERIFY(note.midi >= 0 && note.midi <= 127 && note.velocity >= 1 && note.velocity <= 127);
                }
            }
        }
    }
}

void SketchArrangerTest::repeatsAShortMelodyFromABarLine()
{
    const Piece made = piece(QStringLiteral("rock"), 50.0);
    const Track* lead = trackOf(made.arrangement, TrackRole::Lead);
    const std::size_t notes = m_heard.front().notes.size();
    QVERIFY(lead->notes.size() > 2 * notes);
    const double turn = made.tune.loopBeats() * made.tune.secondsPerBeat();
    for (std::size_t i = 0; i < notes; ++i) {
        QCOMPARE(made.lead[i + notes].midi, made.lead[i].midi);
        const double from = made.tune.secondsAt(made.lead[i].startBeats);
        QVERIFY(std::abs(made.tune.secondsAt(made.lead[i + notes].startBeats) - from - turn) < 1e-6);
    }
}

void SketchArrangerTest::givesTheBassTheRootWhereTheChordChanges()
{
    for (const char* prompt : {"rock", "jazz", "folk", "waltz", "orchestral", "lofi", "synthwave"}) {
        const Piece made = piece(QString::fromLatin1(prompt));
        const Track* bass = trackOf(made.arrangement, TrackRole::Bass);
        std::map<long, int> byStep;
        for (const NoteEvent& note : bass->notes) {
            const double beats = (note.startSeconds - made.tune.barLineSeconds) / made.tune.secondsPerBeat();
            byStep[std::lround(beats * 4.0)] = note.midi;
        }
        const long perBar = made.tune.beatsPerBar * 4;
        int bars = 0;
        for (const auto& [step, midi] : byStep) {
            if (step % perBar == 0 && step < 7 * perBar) {
                const ChordSymbol& chord = made.harmony.at(static_cast<double>(step) / 4.0, made.tune.beatsPerBar);
                const ChordSymbol& before =
                    made.harmony.at(static_cast<double>(step) / 4.0 - 0.25, made.tune.beatsPerBar);
                if (!(chord == before)) {
                    QCOMPARE(midi % 12, bassOf(chord));
                    ++bars;
                }
            }
        }
        QVERIFY(bars >= 3);
    }
}

void SketchArrangerTest::movesChordsByLittle()
{
    const Piece made = piece(QStringLiteral("orchestral"));
    const Track* pad = trackOf(made.arrangement, TrackRole::Layer);
    std::vector<double> means;
    for (std::size_t i = 0; i + 2 < pad->notes.size(); i += 3) {
        means.push_back((pad->notes[i].midi + pad->notes[i + 1].midi + pad->notes[i + 2].midi) / 3.0);
    }
    QVERIFY(means.size() >= 8);
    for (std::size_t i = 0; i + 1 < means.size(); ++i) {
        QVERIFY(std::abs(means[i + 1] - means[i]) < 4.5);
    }
}

void SketchArrangerTest::doesNotJumpInParallel()
{
    int changes = 0;
    int jumps = 0;
    for (const Voicing voicing : {Voicing::Triad, Voicing::Seventh, Voicing::Shell}) {
        for (const char* prompt : {"folk", "jazz", "orchestral", "sad waltz", "lofi"}) {
            for (int melody = 0; melody < 3; ++melody) {
                const Harmony harmony = piece(QString::fromLatin1(prompt), 17.0, melody).harmony;
                Hand hand(voicing, 58);
                std::vector<int> before;
                for (const ChordSymbol& chord : harmony.chords) {
                    const std::vector<int> now = hand.play(chord);
                    int up = 0;
                    int down = 0;
                    for (std::size_t i = 0; i < std::min(now.size(), before.size()); ++i) {
                        up += now[i] - before[i] >= 3 ? 1 : 0;
                        down += before[i] - now[i] >= 3 ? 1 : 0;
                    }
                    const int voices = static_cast<int>(std::min(now.size(), before.size()));
                    changes += now != before && voices > 0 ? 1 : 0;
                    jumps += voices > 1 && (up == voices || down == voices) ? 1 : 0;
                    QVERIFY(std::is_sorted(now.begin(), now.end()));
                    before = now;
                }
            }
        }
    }
    QVERIFY(changes > 200);
    QVERIFY2(jumps * 50 <= changes, qPrintable(QStringLiteral("%1 of %2").arg(jumps).arg(changes)));
}

void SketchArrangerTest::playsAFillInEveryFourthBar()
{
    const Piece made = piece(QStringLiteral("rock"), 18.0);
    const Track* drums = trackOf(made.arrangement, TrackRole::Drums);
    const double bar = made.tune.secondsPerBeat() * made.tune.beatsPerBar;
    std::map<int, int> handsByBar;
    std::map<int, int> crashes;
    for (const NoteEvent& note : drums->notes) {
        const int index = static_cast<int>(std::floor((note.startSeconds - made.tune.barLineSeconds + 0.03) / bar));
        handsByBar[index] += note.midi == 38 || note.midi == 45 || note.midi == 48 ? 1 : 0;
        crashes[index] += note.midi == 49 ? 1 : 0;
    }
    QVERIFY(handsByBar[3] > handsByBar[2]);
    QCOMPARE(crashes[4], 1);
    QCOMPARE(crashes[2], 0);
}

void SketchArrangerTest::leavesTheDrumsOutWhenAsked()
{
    QVERIFY(trackOf(piece(QStringLiteral("rock")).arrangement, TrackRole::Drums) != nullptr);
    QVERIFY(trackOf(piece(QStringLiteral("rock no drums")).arrangement, TrackRole::Drums) == nullptr);
}

void SketchArrangerTest::doublesAnInstrumentThatHidesItsPitch()
{
    const Piece made = piece(QStringLiteral("clarinet jazz"));
    const Track* lead = trackOf(made.arrangement, TrackRole::Lead);
    const Track* second = trackOf(made.arrangement, TrackRole::LeadDouble);
    QCOMPARE(lead->program, 71);
    QVERIFY(second != nullptr);
    QCOMPARE(second->notes.size(), lead->notes.size());
    QVERIFY(trackOf(piece(QStringLiteral("flute")).arrangement, TrackRole::LeadDouble) == nullptr);
}

void SketchArrangerTest::endsOnTheTonic()
{
    const Piece made = pieceOf(QStringLiteral("rock"), std::nullopt, 12.0, *m_library, 5);
    const Track* bass = trackOf(made.arrangement, TrackRole::Bass);
    QCOMPARE(bass->notes.back().midi % 12, made.tune.key.tonic);
    const double left = 12.0 - bass->notes.back().startSeconds;
    QVERIFY(left > 0.7 && bass->notes.back().lengthSeconds > left - 0.3);
    for (const Track& track : made.arrangement.tracks) {
        for (const NoteEvent& note : track.notes) {
            QVERIFY(note.startSeconds <= bass->notes.back().startSeconds + 0.1);
        }
    }
}

void SketchArrangerTest::hasAFormInTwoMinutes()
{
    const Piece made = piece(QStringLiteral("rock"), 120.0);
    QVERIFY(made.form.sections.size() >= 5);
    // What sounds in each section, from its start.
    QSet<QString> sections;
    int withoutDrums = 0;
    for (const Section& section : made.form.sections) {
        const double from = made.tune.secondsAt(section.firstBar * 4.0) - 0.05;
        const double to = made.tune.secondsAt((section.firstBar + section.bars) * 4.0) - 0.05;
        QString sounds;
        bool drums = false;
        for (const Track& track : made.arrangement.tracks) {
            for (const NoteEvent& note : track.notes) {
                if (note.startSeconds >= from && note.startSeconds < to) {
                    sounds += QStringLiteral("%1/%2 ").arg(static_cast<int>(track.role)).arg(note.midi);
                    drums = drums || track.role == TrackRole::Drums;
                }
            }
        }
        sections.insert(sounds);
        withoutDrums += drums ? 0 : 1;
    }
    QCOMPARE(sections.size(), static_cast<qsizetype>(made.form.sections.size()));
    QCOMPARE(withoutDrums, 1);
    // It comes to an end: all on one final chord.
    QVERIFY(made.form.finalBeat.has_value());
    const Track* bass = trackOf(made.arrangement, TrackRole::Bass);
    QCOMPARE(bass->notes.back().midi % 12, made.tune.key.tonic);
    QVERIFY(bass->notes.back().startSeconds > 112.0);
}

void SketchArrangerTest::isAsLongAsAsked()
{
    RandomSource random(9);
    for (int i = 0; i < 200; ++i) {
        const double seconds = random.between(1.0, 300.0);
        const bool hasMelody = i % 2 == 0;
        const Piece made = pieceOf(
            m_library->table().styles[static_cast<std::size_t>(i) % m_library->table().styles.size()].keywords.front(),
            hasMelody ? std::optional(m_heard[static_cast<std::size_t>(i / 2 % 3)]) : std::nullopt, seconds, *m_library,
            static_cast<std::uint64_t>(i));
        QCOMPARE(made.arrangement.durationSeconds, seconds);
        double last = 0.0;
        for (const Track& track : made.arrangement.tracks) {
            for (const NoteEvent& note : track.notes) {
                last = std::max(last, note.startSeconds + note.lengthSeconds);
                QVERIFY(note.startSeconds >= 0.0 && note.startSeconds + note.lengthSeconds <= seconds + 1e-9);
            }
        }
        QVERIFY2(last > seconds - 0.6, qPrintable(QStringLiteral("%1 s of %2").arg(last).arg(seconds)));
    }
}

void SketchArrangerTest::adornsTheTuneWhenItComesBack()
{
    int added = 0;
    for (int melody = 0; melody < 3; ++melody) {
        for (std::uint64_t seed = 0; seed < 6; ++seed) {
            const Piece made = piece(QStringLiteral("folk"), 60.0, melody, seed);
            const Style& style = m_library->style(made.styleId);
            RandomSource random(seed);
            const std::vector<TuneNote> played =
                ornamented(Score{made.tune, made.lead, made.harmony, made.form, style, made.intent}, random);
            const auto at = [](const std::vector<TuneNote>& notes, double beat) {
                const auto after = std::find_if(notes.begin(), notes.end(),
                                                [beat](const TuneNote& note) { return note.startBeats > beat; });
                return after == notes.begin() ? -1 : std::prev(after)->midi;
            };
            const double loop = made.tune.loopBeats();
            QVERIFY(std::is_sorted(played.begin(), played.end(),
                                   [](const TuneNote& a, const TuneNote& b) { return a.startBeats < b.startBeats; }));
            added += static_cast<int>(played.size() - made.lead.size());
            for (std::size_t i = 0; i < made.lead.size() && made.lead[i].startBeats < loop; ++i) {
                QCOMPARE(played[i].startBeats, made.lead[i].startBeats);
                QCOMPARE(played[i].midi, made.lead[i].midi);
            }
            // On every beat it is the tune.
            for (double beat = 0.0; beat < made.form.endBeat; beat += 1.0) {
                QCOMPARE(at(played, beat + 0.12), at(made.lead, beat + 0.12));
            }
        }
    }
    QVERIFY2(added > 30, qPrintable(QString::number(added)));
}

void SketchArrangerTest::playsACounterMelodyBelowTheLead()
{
    StyleTable table = m_library->table();
    for (Style& style : table.styles) {
        style.counter = CounterVoice{42, 60, 80};
    }
    const StyleLibrary library(table);
    int notes = 0;
    int guides = 0;
    int against = 0;
    int moves = 0;
    for (std::uint64_t seed = 0; seed < 4; ++seed) {
        for (int melody = 0; melody < 3; ++melody) {
            const Piece made =
                pieceOf(QStringLiteral("orchestral"), m_heard[static_cast<std::size_t>(melody)], 60.0, library, seed);
            const Track* counter = trackOf(made.arrangement, TrackRole::Counter);
            QVERIFY(counter != nullptr);
            const int shift = leadShift(made.tune);
            int last = 0;
            int lastLead = 0;
            for (const NoteEvent& note : counter->notes) {
                const double beat = made.tune.beatAt(note.startSeconds + 0.02);
                if (made.form.finalBeat && beat > *made.form.finalBeat - 0.2) {
                    break;
                }
                const ChordSymbol& chord = made.harmony.at(beat, made.tune.beatsPerBar);
                QVERIFY(isChordTone(chord, note.midi));
                ++notes;
                const int above = (note.midi - chord.root + 120) % 12;
                guides += (above >= 3 && above <= 5) || above >= 9 ? 1 : 0;
                QVERIFY(last == 0 || std::abs(note.midi - last) <= 12);
                const auto sounding = std::find_if(made.lead.rbegin(), made.lead.rend(), [beat](const TuneNote& lead) {
                    return lead.startBeats <= beat + 0.1;
                });
                if (sounding != made.lead.rend()) {
                    QVERIFY(note.midi <= sounding->midi + shift);
                    if (last != 0 && note.midi != last && sounding->midi != lastLead) {
                        ++moves;
                        against += (note.midi > last) != (sounding->midi > lastLead) ? 1 : 0;
                    }
                    lastLead = sounding->midi;
                }
                last = note.midi;
            }
        }
    }
    QVERIFY(notes > 100);
    qInfo("counter-melody: %d notes, %d guide tones, %d of %d moves against the lead", notes, guides, against, moves);
    QVERIFY(guides * 2 > notes);
    QVERIFY(against * 2 > moves);
}

void SketchArrangerTest::swingsJazzAndNotRock()
{
    const auto offBeat = [](const Piece& made, const QSet<int>& drums) {
        for (const NoteEvent& note : trackOf(made.arrangement, TrackRole::Drums)->notes) {
            const double beats = (note.startSeconds - made.tune.barLineSeconds) / made.tune.secondsPerBeat();
            const double inBeat = beats - std::floor(beats);
            if (drums.contains(note.midi) && inBeat > 0.3 && inBeat < 0.9) {
                return inBeat;
            }
        }
        return 0.0;
    };
    QVERIFY(std::abs(offBeat(piece(QStringLiteral("jazz")), {51}) - 0.66) < 0.04);
    QVERIFY(std::abs(offBeat(piece(QStringLiteral("rock")), {42, 46, 51}) - 0.5) < 0.04);
}

void SketchArrangerTest::playsEveryStyleInEveryMetre_data()
{
    QTest::addColumn<QString>("style");
    QTest::addColumn<int>("beats");
    for (const Style& style : m_library->table().styles) {
        for (const int beats : {2, 3, 4, 6}) {
            QTest::addRow("%s in %d", qPrintable(style.id), beats) << style.id << beats;
        }
    }
}

void SketchArrangerTest::playsEveryStyleInEveryMetre()
{
    QFETCH(QString, style);
    QFETCH(int, beats);
    const auto& tunes = beats == 3 || beats == 4 ? publicDomainTunes() : furtherTunes();
    const auto tune = std::find_if(tunes.begin(), tunes.end(),
                                   [beats](const WrittenTune& known) { return known.beatsPerBar == beats; });
    mir::Transcription heard;
    heard.kind = mir::MelodyKind::Monophonic;
    heard.key = tune->key;
    const double bpm = beats == 6 ? 200.0 : 110.0;
    heard.notes = tune->notes(bpm);
    heard.meter = {bpm, beats, 0.2 + tune->pickupBeats * 60.0 / bpm};
    const Piece made = pieceOf(m_library->style(style).keywords.front(), heard, 14.0, *m_library, 3);
    QCOMPARE(made.styleId, style);
    const double measure = made.tune.secondsPerBeat() * made.tune.beatsPerBar * made.tune.barsPerMeasure;
    std::map<int, int> basses;
    std::map<int, int> hits;
    for (const Track& track : made.arrangement.tracks) {
        for (const NoteEvent& note : track.notes) {
            // A groove may be behind its bar line, never a step.
            const int at =
                static_cast<int>(std::floor((note.startSeconds - made.tune.barLineSeconds + 0.04) / measure));
            basses[at] += track.role == TrackRole::Bass ? 1 : 0;
            hits[at] += track.role == TrackRole::Drums ? 1 : 0;
        }
    }
    for (int bar = 1; (bar + 1) * measure < 9.0; ++bar) {
        QVERIFY2(basses[bar] >= 1 && basses[bar] <= 24, qPrintable(QString::number(bar)));
        QVERIFY2(hits[bar] >= 1, qPrintable(QString::number(bar)));
    }
}

void SketchArrangerTest::leadsToTheNextChord()
{
    int changes = 0;
    int led = 0;
    for (std::uint64_t seed = 0; seed < 6; ++seed) {
        const Piece made = piece(QStringLiteral("jazz"), 17.0, 0, seed);
        const Track* bass = trackOf(made.arrangement, TrackRole::Bass);
        for (std::size_t i = 0; i + 2 < bass->notes.size(); ++i) {
            const auto chordOf = [&made](const NoteEvent& note) {
                const double beats = (note.startSeconds - made.tune.barLineSeconds) / made.tune.secondsPerBeat();
                return made.harmony.at(std::round(beats), made.tune.beatsPerBar);
            };
            const bool changedBefore = i > 0 && !(chordOf(bass->notes[i]) == chordOf(bass->notes[i - 1]));
            if (chordOf(bass->notes[i]) == chordOf(bass->notes[i + 1]) || changedBefore) {
                continue;
            }
            ++changes;
            led += std::abs(bass->notes[i].midi - bass->notes[i + 1].midi) <= 2 ? 1 : 0;
        }
    }
    QVERIFY(changes >= 20);
    QVERIFY2(led >= 0.9 * changes, qPrintable(QStringLiteral("%1 of %2").arg(led).arg(changes)));
}

void SketchArrangerTest::playsLoFiBehindTheBeat()
{
    const auto lateness = [](const Piece& made, const QSet<int>& drums) {
        double sum = 0.0;
        double count = 0.0;
        for (const NoteEvent& note : trackOf(made.arrangement, TrackRole::Drums)->notes) {
            const double beats = (note.startSeconds - made.tune.barLineSeconds) / made.tune.secondsPerBeat();
            const double late = (beats - std::round(beats)) * made.tune.secondsPerBeat();
            if (drums.contains(note.midi) && std::abs(late) < 0.05) {
                sum += late;
                count += 1.0;
            }
        }
        return sum / count;
    };
    const double snare = lateness(piece(QStringLiteral("lofi")), {37, 38});
    const double kick = lateness(piece(QStringLiteral("lofi")), {36});
    QVERIFY2(snare - kick > 0.010 && snare - kick < 0.028, qPrintable(QString::number(snare - kick)));
    QVERIFY(std::abs(lateness(piece(QStringLiteral("edm")), {36})) < 0.002);
}

void SketchArrangerTest::leavesTheBassOutWhenAsked()
{
    QVERIFY(trackOf(piece(QStringLiteral("rock")).arrangement, TrackRole::Bass) != nullptr);
    QVERIFY(trackOf(piece(QStringLiteral("rock, no bass")).arrangement, TrackRole::Bass) == nullptr);
}

void SketchArrangerTest::movesTheMelodyToTheKeyAskedFor()
{
    const Piece made = piece(QStringLiteral("rock in F# minor"));
    QCOMPARE(made.tune.key, (mir::Key{6, mir::Mode::Minor}));
    const Piece composed = pieceOf(QStringLiteral("rock in A dorian"), std::nullopt, 12.0, *m_library, 5);
    QCOMPARE(composed.tune.key, (mir::Key{9, mir::Mode::Dorian}));
}

/// Half of a tune, and the same half a third higher: nothing of the first key is heard over the second.
void SketchArrangerTest::playsEachPartInItsOwnKey()
{
    mir::Transcription heard;
    heard.kind = mir::MelodyKind::Monophonic;
    heard.key = {0, mir::Mode::Major};
    heard.meter = {120.0, 4, 0.0};
    double seconds = 0.0;
    for (const int shift : {0, 4}) {
        for (const int midi : {60, 64, 67, 64, 65, 69, 67, 64, 62, 65, 71, 67, 60, 64, 60, 60}) {
            heard.notes.push_back({seconds, seconds + 0.45, midi + shift, 0.9F});
            seconds += 0.5;
        }
    }
    heard.durationSeconds = seconds;
    heard.keyChanges = {{8.0, {4, mir::Mode::Major}}};
    const Piece made = pieceOf(QStringLiteral("happy folk in C"), heard, 17.5, *m_library, 3);
    QCOMPARE(keyChangesOf(made).size(), std::size_t{1});
    QVERIFY(std::abs(keyChangesOf(made).front().seconds - 8.0) < 1e-6);
    QCOMPARE(keyChangesOf(made).front().key.tonic, 4);
    // In the order of the circle E major has five tones that C major has not.
    const QSet<int> sharp{1, 3, 6, 8};
    const QSet<int> flat{0, 2, 5, 7};
    int early = 0;
    int late = 0;
    int foreign = 0;
    for (const Track& track : made.arrangement.tracks) {
        if (track.role != TrackRole::Bass && track.role != TrackRole::Layer) {
            continue;
        }
        for (const NoteEvent& note : track.notes) {
            const bool isEarly = note.startSeconds < 7.9;
            (isEarly ? early : late) += 1;
            foreign += (isEarly ? sharp : flat).contains(note.midi % 12) ? 1 : 0;
        }
    }
    QVERIFY(early > 20 && late > 20);
    // A borrowed chord may have one.
    QVERIFY2(foreign * 8 < early + late, qPrintable(QStringLiteral("%1 of %2").arg(foreign).arg(early + late)));
    // It ends where the tune is at home by then.
    QVERIFY(made.form.finalBeat.has_value());
    const Track* bass = trackOf(made.arrangement, TrackRole::Bass);
    QCOMPARE(bass->notes.back().midi % 12, 4);
}

void SketchArrangerTest::varies()
{
    QSet<std::size_t> counts;
    for (std::uint64_t seed = 0; seed < 12; ++seed) {
        std::size_t notes = 0;
        for (const Track& track : piece(QStringLiteral("rock"), 17.0, 0, seed).arrangement.tracks) {
            notes += track.notes.size();
        }
        counts.insert(notes);
    }
    QVERIFY(counts.size() >= 4);
}

QTEST_APPLESS_MAIN(SketchArrangerTest)
#include "SketchArrangerTest.moc"
