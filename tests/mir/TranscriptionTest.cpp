#include "mir/Transcription.h"

#include <QSet>
#include <QTest>

using namespace melodeck::mir;

class TranscriptionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesKeys();
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
    QSet<QString> names;
    for (int tonic = 0; tonic < 12; ++tonic) {
        names.insert(keyName({tonic, Mode::Major}));
        names.insert(keyName({tonic, Mode::Minor}));
    }
    QCOMPARE(names.size(), 24);
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
