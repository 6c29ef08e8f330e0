#include "ui/compare/PairChoice.h"

#include <QTest>

using melodeck::ui::PairChoice;
using Side = PairChoice::Side;

namespace {

const QString kOne = QStringLiteral("one.wav");
const QString kTwo = QStringLiteral("two.wav");
const QString kThree = QStringLiteral("three.wav");

} // namespace

class PairChoiceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesToTheClipOfBeforeWithoutAChoice()
    {
        PairChoice pair;
        QVERIFY(pair.other().isEmpty());
        pair.note(kOne);
        QVERIFY(pair.other().isEmpty());
        pair.note(kTwo);
        QCOMPARE(pair.other(), kOne);
        pair.note(kTwo); // the same once more is no change
        QCOMPARE(pair.other(), kOne);
        pair.note(kOne);
        QCOMPARE(pair.other(), kTwo);
        pair.forgetBefore();
        QVERIFY(pair.other().isEmpty());
    }

    void goesToAndFroBetweenThoseChosen()
    {
        PairChoice pair;
        pair.choose(Side::A, kOne);
        pair.choose(Side::B, kTwo);
        pair.note(kThree);
        QCOMPARE(pair.other(), kOne);
        pair.note(kOne);
        QCOMPARE(pair.other(), kTwo);
        pair.note(kTwo);
        QCOMPARE(pair.other(), kOne);
    }

    void goesBetweenOneThatWasChosenAndTheOneOfBefore()
    {
        PairChoice pair;
        pair.choose(Side::B, kTwo);
        pair.note(kThree);
        QCOMPARE(pair.other(), kTwo);
        pair.note(kTwo);
        QCOMPARE(pair.other(), kThree);
    }

    void givesAClipOneSide()
    {
        PairChoice pair;
        pair.choose(Side::A, kOne);
        pair.choose(Side::B, kOne);
        QVERIFY(pair.sideOf(kOne) == Side::B);
        QVERIFY(pair.chosen(Side::A).isEmpty());
        pair.choose(Side::B, kOne); // once more: no longer
        QVERIFY(!pair.sideOf(kOne));
        QVERIFY(!pair.sideOf(QString()));
    }

    void forgetsWhatIsGone()
    {
        PairChoice pair;
        pair.choose(Side::A, kOne);
        pair.note(kOne);
        pair.note(kTwo);
        pair.drop(kOne);
        QVERIFY(!pair.sideOf(kOne));
        QVERIFY(pair.other().isEmpty());
    }
};

QTEST_GUILESS_MAIN(PairChoiceTest)
#include "PairChoiceTest.moc"
