#include "ui/compare/BlindTrial.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace melodeck;
using ui::BlindTrial;

class BlindTrialTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shufflesByTheSeedAlone()
    {
        QCOMPARE(ui::shuffled(9, 7), ui::shuffled(9, 7));
        QVERIFY(ui::shuffled(9, 7) != ui::shuffled(9, 8));
        QVERIFY(ui::shuffled(0, 1).empty());
        QCOMPARE(ui::shuffled(1, 1), std::vector<int>{0});
    }

    void keepsEveryClip()
    {
        for (std::uint32_t seed = 0; seed < 100; ++seed) {
            std::vector<int> order = ui::shuffled(12, seed);
            std::sort(order.begin(), order.end());
            for (int i = 0; i < 12; ++i) {
                QCOMPARE(order[static_cast<std::size_t>(i)], i);
            }
        }
    }

    void makesEveryOrderAsLikely()
    {
        std::map<std::vector<int>, int> seen;
        constexpr int kSeeds = 24'000;
        for (std::uint32_t seed = 0; seed < kSeeds; ++seed) {
            ++seen[ui::shuffled(4, seed)];
        }
        QCOMPARE(seen.size(), std::size_t{24});
        for (const auto& [order, count] : seen) {
            QVERIFY2(count > 850 && count < 1150, qPrintable(QString::number(count)));
        }
    }

    void callsClipsByLettersInTheOrderShown()
    {
        const BlindTrial trial(QStringLiteral("job"), {0, 2, 5}, 3);
        QString letters;
        for (const int clip : trial.order()) {
            letters += trial.letterOf(clip);
        }
        QCOMPARE(letters, QStringLiteral("ABC"));
        QCOMPARE(trial.numberOf(trial.order().back()), 3);
        QCOMPARE(trial.numberOf(1), 0);
        QVERIFY(trial.letterOf(1).isEmpty());
        std::vector<int> many(28);
        std::generate(many.begin(), many.end(), [n = 0]() mutable { return n++; });
        const BlindTrial large(QStringLiteral("job"), many, 1);
        QCOMPARE(large.letterOf(large.order()[25]), QStringLiteral("Z"));
        QCOMPARE(large.letterOf(large.order()[27]), QStringLiteral("AB"));
        QCOMPARE(large.places(), 5);
    }

    void givesAPlaceToOneClipAtATime()
    {
        BlindTrial trial(QStringLiteral("job"), {0, 1, 2}, 1);
        QVERIFY(!trial.hasVerdict());
        trial.setPlace(2, 1);
        trial.setPlace(0, 1);
        QCOMPARE(trial.placeOf(2), 0);
        QCOMPARE(trial.placeOf(0), 1);
        trial.setPlace(0, 2);
        QCOMPARE(trial.placeOf(0), 2);
        for (const int place : {-1, 4, 99}) {
            trial.setPlace(0, place);
            QCOMPARE(trial.placeOf(0), 2);
        }
        trial.setPlace(7, 1);
        trial.setPlace(0, 0);
        QVERIFY(!trial.hasVerdict());
    }

    void putsTheBestFirst()
    {
        BlindTrial trial(QStringLiteral("job"), {0, 1, 2, 3}, 11);
        trial.setPlace(3, 1);
        trial.setPlace(1, 2);
        const auto verdicts = trial.verdicts();
        QCOMPARE(verdicts.size(), std::size_t{4});
        QCOMPARE(verdicts[0].clipIndex, 3);
        QCOMPARE(verdicts[0].verdict, (core::BlindVerdict{1, 4}));
        QCOMPARE(verdicts[0].letter, trial.letterOf(3));
        QCOMPARE(verdicts[1].clipIndex, 1);
        // Heard, and without a place.
        QCOMPARE(verdicts[2].verdict, (core::BlindVerdict{0, 4}));
        QCOMPARE(verdicts[3].verdict, (core::BlindVerdict{0, 4}));
    }
};

QTEST_GUILESS_MAIN(BlindTrialTest)
#include "BlindTrialTest.moc"
