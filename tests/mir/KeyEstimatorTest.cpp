#include "mir/KeyEstimator.h"

#include "mir/Tunes.h"

#include <QTest>

using namespace melodeck;
using namespace melodeck::tests;

class KeyEstimatorTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheKeyOfTunes_data();
    void findsTheKeyOfTunes();
    void movesWithTheTune();
    void givesCMajorForNothing();
};

void KeyEstimatorTest::findsTheKeyOfTunes_data()
{
    QTest::addColumn<int>("tune");
    for (std::size_t i = 0; i < publicDomainTunes().size(); ++i) {
        QTest::newRow(qPrintable(publicDomainTunes()[i].name)) << static_cast<int>(i);
    }
}

void KeyEstimatorTest::findsTheKeyOfTunes()
{
    QFETCH(int, tune);
    const WrittenTune& known = publicDomainTunes().at(static_cast<std::size_t>(tune));
    QCOMPARE(mir::keyName(mir::estimateKey(known.notes(108.0))), mir::keyName(known.key));
}

void KeyEstimatorTest::movesWithTheTune()
{
    const WrittenTune& known = publicDomainTunes().front();
    for (int shift = -5; shift <= 6; ++shift) {
        auto notes = known.notes(100.0);
        for (mir::Note& note : notes) {
            note.midi += shift;
        }
        const mir::Key expected{(known.key.tonic + shift + 12) % 12, known.key.mode};
        QCOMPARE(mir::keyName(mir::estimateKey(notes)), mir::keyName(expected));
    }
}

void KeyEstimatorTest::givesCMajorForNothing()
{
    QCOMPARE(mir::estimateKey({}), mir::Key{});
}

QTEST_APPLESS_MAIN(KeyEstimatorTest)
#include "KeyEstimatorTest.moc"
