#include "ui/queue/RowChanges.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace melodeck;

namespace {

using Ids = std::vector<QString>;

Ids ids(const char* letters)
{
    Ids all;
    for (const char* letter = letters; *letter != '\0'; ++letter) {
        all.emplace_back(QLatin1Char(*letter));
    }
    return all;
}

/// Takes the steps as a model does.
Ids taken(const Ids& before, const Ids& after)
{
    const ui::RowChanges changes = ui::rowChanges(before, after);
    Ids now = changes.isReordered ? changes.kept : before;
    for (const ui::RowRun& run : changes.removed) {
        now.erase(now.begin() + run.first, now.begin() + run.last + 1);
    }
    for (const ui::RowRun& run : changes.inserted) {
        now.insert(now.begin() + run.first, after.begin() + run.first, after.begin() + run.last + 1);
    }
    return now;
}

} // namespace

class RowChangesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingChangesWhereNothingDiffers()
    {
        const ui::RowChanges changes = ui::rowChanges(ids("abc"), ids("abc"));
        QVERIFY(!changes.isReordered && changes.removed.empty() && changes.inserted.empty());
    }

    void oneThatEndsIsOneRowThatGoes()
    {
        const ui::RowChanges changes = ui::rowChanges(ids("abcd"), ids("acd"));
        QVERIFY(!changes.isReordered && changes.inserted.empty());
        QCOMPARE(changes.removed, (std::vector<ui::RowRun>{{1, 1}}));
    }

    void newOnesAtTheEndAreOneRun()
    {
        const ui::RowChanges changes = ui::rowChanges(ids("ab"), ids("abcde"));
        QVERIFY(!changes.isReordered && changes.removed.empty());
        QCOMPARE(changes.inserted, (std::vector<ui::RowRun>{{2, 4}}));
    }

    void aMoveIsANewOrder()
    {
        const ui::RowChanges changes = ui::rowChanges(ids("abcd"), ids("acbd"));
        QVERIFY(changes.isReordered && changes.removed.empty() && changes.inserted.empty());
        QCOMPARE(changes.kept, ids("acbd"));
    }

    void manyScatteredOnesGoInOnePiece()
    {
        Ids before;
        Ids after;
        for (int i = 0; i < 1000; ++i) {
            before.push_back(QString::number(i));
            if (i % 2 == 0) {
                after.push_back(QString::number(i));
            }
        }
        const ui::RowChanges changes = ui::rowChanges(before, after);
        QVERIFY(changes.isReordered);
        QCOMPARE(changes.removed.size(), std::size_t{1});
        QCOMPARE(taken(before, after), after);
    }

    void whateverHappensTheStepsLeadThere()
    {
        QRandomGenerator random(1);
        for (int round = 0; round < 2000; ++round) {
            const auto some = [&random] {
                Ids all = ids("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
                std::shuffle(all.begin(), all.end(), random);
                all.resize(random.bounded(static_cast<quint32>(all.size())));
                if (random.bounded(2) == 0) {
                    std::sort(all.begin(), all.end());
                }
                return all;
            };
            const Ids before = some();
            const Ids after = some();
            QCOMPARE(taken(before, after), after);
        }
    }
};

QTEST_GUILESS_MAIN(RowChangesTest)
#include "RowChangesTest.moc"
