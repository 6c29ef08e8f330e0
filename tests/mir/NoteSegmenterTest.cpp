#include "mir/NoteSegmenter.h"

#include <QTest>

#include <cmath>

using namespace melodeck;

namespace {

/// Frames of a voice written by hand: pitch 0 is a breath.
class Voice final
{
public:
    Voice& hold(double midi, double seconds, double wobble = 0.0, double levelDb = -20.0)
    {
        const int count = static_cast<int>(std::lround(seconds / mir::secondsPerHop));
        for (int i = 0; i < count; ++i) {
            mir::PitchFrame frame;
            frame.levelDb = midi > 0.0 ? levelDb : -90.0;
            if (midi > 0.0) {
                const double sway = wobble * std::sin(0.35 * static_cast<double>(m_frames.size()));
                frame.candidates.push_back({midi + sway, 0.85});
                // The octave below is always there as a weaker candidate.
                frame.candidates.push_back({midi + sway - 12.0, 0.1});
            }
            m_frames.push_back(frame);
        }
        return *this;
    }

    /// A tenth of a second in which the last pitch gets softer by so many decibels, and back.
    Voice& softer(double depthDb)
    {
        const double midi = m_frames.back().candidates.front().midi;
        for (int i = 0; i < 10; ++i) {
            const double depth = depthDb * (1.0 - std::abs(i - 5) / 5.0);
            hold(midi, mir::secondsPerHop, 0.0, -20.0 - depth);
        }
        return *this;
    }

    [[nodiscard]] std::vector<mir::Note> notes(const std::vector<mir::Onset>& onsets = {}, double tuning = 0.0) const
    {
        return mir::NoteSegmenter().segment(m_frames, onsets, tuning);
    }

    mir::PitchFrame& frame(std::size_t index) { return m_frames.at(index); }

private:
    std::vector<mir::PitchFrame> m_frames;
};

} // namespace

class NoteSegmenterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNotesBetweenBreaths();
    void swallowsVibratoAndScoops();
    void takesTheTuningOff();
    void datesANoteByItsOnset();
    void splitsARepeatedNoteWhereItIsStruckAgain();
    void doesNotSplitWithoutARise();
    void splitsARepeatedNoteWhereItIsSofter();
    void doesNotSplitATremolo();
    void datesANoteWhereItIsSoftest();
    void bridgesAShortHole();
    void dropsWhatIsTooShort();
    void givesNothingForNothing();
};

void NoteSegmenterTest::findsNotesBetweenBreaths()
{
    const auto notes = Voice().hold(0, 0.2).hold(60, 0.5).hold(64, 0.5).hold(0, 0.3).hold(67, 0.4).hold(0, 0.2).notes();
    QCOMPARE(notes.size(), std::size_t{3});
    QCOMPARE(notes[0].midi, 60);
    QCOMPARE(notes[1].midi, 64);
    QCOMPARE(notes[2].midi, 67);
    QVERIFY(std::abs(notes[0].onsetSeconds - 0.2) < 0.03);
    QVERIFY(std::abs(notes[1].onsetSeconds - 0.7) < 0.03);
    QVERIFY(std::abs(notes[1].offsetSeconds - 1.2) < 0.03);
    QVERIFY(std::abs(notes[2].onsetSeconds - 1.5) < 0.03);
}

void NoteSegmenterTest::swallowsVibratoAndScoops()
{
    const auto notes = Voice().hold(61.2, 0.04).hold(61.7, 0.04).hold(62, 1.0, 0.6).hold(0, 0.2).notes();
    QCOMPARE(notes.size(), std::size_t{1});
    QCOMPARE(notes[0].midi, 62);
}

void NoteSegmenterTest::takesTheTuningOff()
{
    const Voice voice = Voice().hold(60.45, 0.4).hold(62.45, 0.4);
    const auto notes = voice.notes({}, 0.45);
    QCOMPARE(notes.size(), std::size_t{2});
    QCOMPARE(notes[0].midi, 60);
    QCOMPARE(notes[1].midi, 62);
}

void NoteSegmenterTest::datesANoteByItsOnset()
{
    // The pitch is clear 80 ms after the attack.
    const auto notes = Voice().hold(60, 0.5).hold(64, 0.5).notes({{0.42, 0.2}});
    QCOMPARE(notes.size(), std::size_t{2});
    QCOMPARE(notes[1].onsetSeconds, 0.42);
    QCOMPARE(notes[0].offsetSeconds, 0.42);
}

void NoteSegmenterTest::splitsARepeatedNoteWhereItIsStruckAgain()
{
    const auto notes = Voice().hold(60, 0.5, 0.0, -30.0).hold(60, 0.5, 0.0, -20.0).notes({{0.5, 0.2}});
    QCOMPARE(notes.size(), std::size_t{2});
    QCOMPARE(notes[0].midi, 60);
    QCOMPARE(notes[1].onsetSeconds, 0.5);
    QVERIFY(notes[1].strength > notes[0].strength);
}

void NoteSegmenterTest::doesNotSplitWithoutARise()
{
    QCOMPARE(Voice().hold(60, 0.5).hold(60, 0.5).notes({{0.5, 0.2}}).size(), std::size_t{1});
}

void NoteSegmenterTest::splitsARepeatedNoteWhereItIsSofter()
{
    // Tongued or bowed: the level falls by ten decibels and comes back, and nothing is struck.
    const auto notes =
        Voice().hold(60, 0.5).softer(8.0).hold(60, 0.5).softer(20.0).hold(60, 0.4).softer(3.0).hold(60, 0.4).notes();
    QCOMPARE(notes.size(), std::size_t{3});
    QVERIFY(std::abs(notes[1].onsetSeconds - 0.55) < 0.02);
    QVERIFY(std::abs(notes[2].onsetSeconds - 1.15) < 0.02);
    QCOMPARE(notes[0].offsetSeconds, notes[1].onsetSeconds);
}

void NoteSegmenterTest::doesNotSplitATremolo()
{
    Voice voice;
    for (int i = 0; i < 6; ++i) {
        voice.hold(65, 0.12).softer(11.0);
    }
    QCOMPARE(voice.hold(65, 0.2).notes().size(), std::size_t{1});
    // A repeat that is deeper than the tremolo around it is one.
    voice.softer(18.0);
    for (int i = 0; i < 3; ++i) {
        voice.hold(65, 0.12).softer(11.0);
    }
    const auto notes = voice.hold(65, 0.2).notes();
    QCOMPARE(notes.size(), std::size_t{2});
    QVERIFY(std::abs(notes[1].onsetSeconds - 1.57) < 0.02);
}

void NoteSegmenterTest::datesANoteWhereItIsSoftest()
{
    // The pitch is reached 60 ms after the breath between the two.
    const auto notes = Voice()
                           .hold(60, 0.46)
                           .hold(60, 0.04, 0.0, -30.0)
                           .hold(60, 0.04, 0.0, -24.0)
                           .hold(60, 0.02, 0.0, -20.0)
                           .hold(64, 0.5)
                           .notes();
    QCOMPARE(notes.size(), std::size_t{2});
    QVERIFY(std::abs(notes[1].onsetSeconds - 0.47) < 0.03);
    // Where it is as loud throughout, the pitch dates it.
    const auto even = Voice().hold(60, 0.56).hold(64, 0.5).notes();
    QCOMPARE(even.size(), std::size_t{2});
    QVERIFY(std::abs(even[1].onsetSeconds - 0.56) < 0.02);
}

void NoteSegmenterTest::bridgesAShortHole()
{
    Voice unclear = Voice().hold(60, 0.84);
    for (std::size_t i = 40; i < 44; ++i) {
        unclear.frame(i).candidates.clear();
    }
    QCOMPARE(unclear.notes().size(), std::size_t{1});
    QCOMPARE(Voice().hold(60, 0.4).hold(0, 0.15).hold(60, 0.4).notes().size(), std::size_t{2});
}

void NoteSegmenterTest::dropsWhatIsTooShort()
{
    const auto notes = Voice().hold(0, 0.2).hold(72, 0.05).hold(0, 0.2).hold(60, 0.4).notes();
    QCOMPARE(notes.size(), std::size_t{1});
    QCOMPARE(notes[0].midi, 60);
}

void NoteSegmenterTest::givesNothingForNothing()
{
    QVERIFY(Voice().notes().empty());
    QVERIFY(Voice().hold(0, 1.0).notes().empty());
}

QTEST_APPLESS_MAIN(NoteSegmenterTest)
#include "NoteSegmenterTest.moc"
