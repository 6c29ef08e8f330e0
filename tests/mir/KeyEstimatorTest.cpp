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
    void doesNotTrustWhereARecordingWasCut();
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

void KeyEstimatorTest::doesNotTrustWhereARecordingWasCut()
{
    // "Ode to Joy" up to its third bar ends on G, "Twinkle" in its third on F.
    auto ode = publicDomainTunes()[0].notes(112.0);
    ode.resize(18);
    QCOMPARE(mir::keyName(mir::estimateKey(ode, mir::Ending::Cut)), QStringLiteral("D major"));
    auto twinkle = publicDomainTunes()[1].notes(100.0);
    twinkle.resize(9);
    QCOMPARE(mir::keyName(mir::estimateKey(twinkle, mir::Ending::Cut)), QStringLiteral("C major"));
}

void KeyEstimatorTest::givesCMajorForNothing()
{
    QCOMPARE(mir::estimateKey({}), mir::Key{});
}

QTEST_APPLESS_MAIN(KeyEstimatorTest)
#include "KeyEstimatorTest.moc"
