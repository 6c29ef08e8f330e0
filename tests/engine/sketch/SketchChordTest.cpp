#include "engine/sketch/Chord.h"

#include <QTest>

using namespace melodeck;
using namespace melodeck::engine;

class SketchChordTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheChordsOfAKey_data();
    void namesTheChordsOfAKey();
    void knowsItsTones();
    void namesWhatTheBassHas();
};

void SketchChordTest::namesTheChordsOfAKey_data()
{
    QTest::addColumn<int>("tonic");
    QTest::addColumn<mir::Mode>("mode");
    QTest::addColumn<bool>("sevenths");
    QTest::addColumn<QString>("names");
    QTest::newRow("D major") << 2 << mir::Mode::Major << false << QStringLiteral("D Em F♯m G A Bm C♯dim");
    QTest::newRow("F major") << 5 << mir::Mode::Major << false << QStringLiteral("F Gm Am B♭ C Dm Edim");
    QTest::newRow("A minor") << 9 << mir::Mode::Minor << false << QStringLiteral("Am Bdim C Dm E F G");
    QTest::newRow("C major sevenths") << 0 << mir::Mode::Major << true
                                      << QStringLiteral("Cmaj7 Dm7 Em7 Fmaj7 G7 Am7 Bm7♭5");
    QTest::newRow("C minor sevenths") << 0 << mir::Mode::Minor << true
                                      << QStringLiteral("Cm7 Dm7♭5 E♭maj7 Fm7 G7 A♭maj7 B♭7");
    QTest::newRow("D Dorian") << 2 << mir::Mode::Dorian << false << QStringLiteral("Dm Em F G Am Bdim C");
    QTest::newRow("G Dorian sevenths") << 7 << mir::Mode::Dorian << true
                                       << QStringLiteral("Gm7 Am7 B♭maj7 C7 Dm7 Em7♭5 Fmaj7");
    QTest::newRow("G Mixolydian") << 7 << mir::Mode::Mixolydian << false << QStringLiteral("G Am Bdim C Dm Em F");
    QTest::newRow("D Mixolydian sevenths")
        << 2 << mir::Mode::Mixolydian << true << QStringLiteral("D7 Em7 F♯m7♭5 Gmaj7 Am7 Bm7 Cmaj7");
    QTest::newRow("E♭ minor") << 3 << mir::Mode::Minor << false << QStringLiteral("E♭m Fdim G♭ A♭m B♭ B D♭");
}

void SketchChordTest::namesTheChordsOfAKey()
{
    QFETCH(int, tonic);
    QFETCH(mir::Mode, mode);
    QFETCH(bool, sevenths);
    QFETCH(QString, names);
    const mir::Key key{tonic, mode};
    QStringList found;
    for (int degree = 1; degree <= 7; ++degree) {
        found.append(chordName(diatonicChord(key, degree, sevenths ? Extension::Seventh : Extension::Triad), key));
    }
    QCOMPARE(found.join(QLatin1Char(' ')), names);
}

void SketchChordTest::knowsItsTones()
{
    const ChordSymbol chord{9, ChordQuality::Dominant7};
    for (const int tone : {57, 61, 64, 67, 9, -3}) {
        QVERIFY(isChordTone(chord, tone));
    }
    for (const int other : {58, 60, 62, 68}) {
        QVERIFY(!isChordTone(chord, other));
    }
}

void SketchChordTest::namesWhatTheBassHas()
{
    const mir::Key key{0, mir::Mode::Major};
    QCOMPARE(chordName({0, ChordQuality::Major, BassTone::Third}, key), QStringLiteral("C/E"));
    QCOMPARE(chordName({2, ChordQuality::Dominant7, BassTone::Third}, {7, mir::Mode::Major}), QStringLiteral("D7/F♯"));
    QCOMPARE(chordName({7, ChordQuality::Minor, BassTone::Third}, {5, mir::Mode::Major}), QStringLiteral("Gm/B♭"));
    QCOMPARE(bassOf({9, ChordQuality::Minor, BassTone::Third}), 0);
    QCOMPARE(chordName({0, ChordQuality::Major, BassTone::Fifth}, key), QStringLiteral("C/G"));
    QCOMPARE(bassOf({9, ChordQuality::Minor}), 9);
}

QTEST_APPLESS_MAIN(SketchChordTest)
#include "SketchChordTest.moc"
