#include "mir/Scale.h"

#include <QSet>
#include <QTest>

using namespace melodeck::mir;

class TranscriptionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesKeys();
    void signsKeysAsTheMajorWithTheSameTones();
    void isUsableWithTwoNotesOfOneVoice();
    void givesAReasonForEverythingElse();
};

void TranscriptionTest::namesKeys()
{
    QCOMPARE(keyName({2, Mode::Major}), QStringLiteral("D major"));
    QCOMPARE(keyName({9, Mode::Minor}), QStringLiteral("A minor"));
    QCOMPARE(keyName({10, Mode::Major}), QStringLiteral("B♭ major"));
    QCOMPARE(keyName({1, Mode::Minor}), QStringLiteral("C♯ minor"));
    QCOMPARE(keyName({14, Mode::Major}), QStringLiteral("D major"));
    QCOMPARE(keyName({3, Mode::Minor}), QStringLiteral("E♭ minor"));
    QCOMPARE(keyName({2, Mode::Dorian}), QStringLiteral("D Dorian"));
    QCOMPARE(keyName({7, Mode::Mixolydian}), QStringLiteral("G Mixolydian"));
    QCOMPARE(keyName({0, Mode::Dorian}), QStringLiteral("C Dorian"));
    QCOMPARE(keyName({1, Mode::Dorian}), QStringLiteral("C♯ Dorian"));
    QCOMPARE(keyName({10, Mode::Mixolydian}), QStringLiteral("B♭ Mixolydian"));
    QSet<QString> names;
    for (int tonic = 0; tonic < 12; ++tonic) {
        for (const Mode mode : allModes) {
            names.insert(keyName({tonic, mode}));
        }
    }
    QCOMPARE(names.size(), 48);
}

void TranscriptionTest::signsKeysAsTheMajorWithTheSameTones()
{
    QCOMPARE(keySignature({0, Mode::Major}), 0);
    QCOMPARE(keySignature({9, Mode::Minor}), 0);
    QCOMPARE(keySignature({2, Mode::Dorian}), 0);
    QCOMPARE(keySignature({7, Mode::Mixolydian}), 0);
    QCOMPARE(keySignature({9, Mode::Dorian}), 1);
    QCOMPARE(keySignature({5, Mode::Major}), -1);
    QCOMPARE(keySignature({6, Mode::Major}), 6);
    QCOMPARE(keySignature({3, Mode::Minor}), -6);
    for (const Mode mode : allModes) {
        for (int tonic = 0; tonic < 12; ++tonic) {
            // Seven steps of which each is a fifth from another: the signature's own tones, and no others.
            QSet<int> scale;
            for (const int step : scaleSteps(mode)) {
                scale.insert((tonic + step) % 12);
            }
            const int fifths = keySignature({tonic, mode});
            for (int fifth = -1; fifth <= 5; ++fifth) {
                QVERIFY(scale.contains((7 * (fifth + fifths) + 84) % 12));
            }
        }
    }
    QVERIFY(isMinorLike(Mode::Minor) && isMinorLike(Mode::Dorian));
    QVERIFY(!isMinorLike(Mode::Major) && !isMinorLike(Mode::Mixolydian));
}

void TranscriptionTest::isUsableWithTwoNotesOfOneVoice()
{
    Transcription heard;
    heard.kind = MelodyKind::Monophonic;
    heard.notes = {{0.0, 0.5, 60, 1.0F}};
    QVERIFY(!heard.isUsable());
    heard.notes.push_back({0.5, 1.0, 62, 1.0F});
    QVERIFY(heard.isUsable());
    QVERIFY(reasonNotUsable(heard).isEmpty());
    heard.kind = MelodyKind::Polyphonic;
    QVERIFY(!heard.isUsable());
    heard.notes.resize(8);
    QVERIFY(heard.isUsable());
    heard.kind = MelodyKind::Spoken;
    QVERIFY(!heard.isUsable());
}

void TranscriptionTest::givesAReasonForEverythingElse()
{
    QSet<QString> reasons;
    for (const MelodyKind kind : {MelodyKind::Silent, MelodyKind::Unpitched, MelodyKind::Polyphonic,
                                  MelodyKind::Monophonic, MelodyKind::Spoken}) {
        Transcription heard;
        heard.kind = kind;
        reasons.insert(reasonNotUsable(heard));
    }
    Transcription one;
    one.kind = MelodyKind::Monophonic;
    one.notes = {{0.0, 0.5, 60, 1.0F}};
    reasons.insert(reasonNotUsable(one));
    QCOMPARE(reasons.size(), 6);
    QVERIFY(!reasons.contains(QString()));
}

QTEST_APPLESS_MAIN(TranscriptionTest)
#include "TranscriptionTest.moc"
