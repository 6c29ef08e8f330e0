#include "core/TranscriptEdit.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace melodeck;
using core::SegmentEdge;
using core::Segments;

namespace {

Segments talk()
{
    return {{0.0, 2.0, QStringLiteral("The harbour opens"), QStringLiteral("A"), 0.4},
            {3.0, 4.0, QStringLiteral("at six"), QStringLiteral("B"), 0.9},
            {4.0, 6.0, QStringLiteral("in the morning."), QStringLiteral("A")}};
}

/// Done and undone; what is done is given back.
Segments done(const std::optional<core::TranscriptChange>& change, const Segments& before)
{
    if (!change) {
        QTest::qFail("nothing changes", __FILE__, __LINE__);
        return {};
    }
    Segments segments = before;
    core::apply(segments, *change);
    Segments back = segments;
    core::apply(back, change->reversed());
    if (!(back == before)) {
        QTest::qFail("undo does not bring back what was there", __FILE__, __LINE__);
    }
    return segments;
}

} // namespace

class TranscriptEditTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesTheWordsAndTakesTheDoubtAway()
    {
        const auto after = done(core::changeText(talk(), 0, QStringLiteral("The harbor")), talk());
        QCOMPARE(after[0].text, QStringLiteral("The harbor"));
        QVERIFY(!after[0].confidence);
        QCOMPARE(after[0].endSeconds, 2.0);
        QVERIFY(!core::changeText(talk(), 0, talk()[0].text));
        QVERIFY(!core::changeText(talk(), 3, QString()));
    }

    void splitsAsFarInTimeAsInText()
    {
        const Segments one{{10.0, 20.0, QStringLiteral("aaaa bbbbbb"), QStringLiteral("A"), 0.3}};
        const auto after = done(core::splitSegment(one, 0, 5), one);
        QCOMPARE(after.size(), std::size_t{2});
        QCOMPARE(after[0].text, QStringLiteral("aaaa"));
        QCOMPARE(after[1].text, QStringLiteral("bbbbbb"));
        QCOMPARE(after[0].endSeconds, 14.0);
        QCOMPARE(after[1].startSeconds, 14.0);
        QCOMPARE(after[0].startSeconds, 10.0);
        QCOMPARE(after[1].endSeconds, 20.0);
        QCOMPARE(after[1].speaker, QStringLiteral("A"));
        QCOMPARE(after[1].confidence.value_or(0.0), 0.3);
    }

    void splitsWhereTheWordsWereSaid()
    {
        const Segments one{{1.0, 5.0, QStringLiteral("a long silence"), {}}};
        const std::vector<core::TimedWord> words{{0.0, 0.9, QStringLiteral("before")},
                                                 {1.0, 1.2, QStringLiteral("a")},
                                                 {1.2, 1.6, QStringLiteral("long")},
                                                 {4.1, 5.0, QStringLiteral("silence")}};
        for (const qsizetype position : {6, 7}) { // in front of the blank, and behind it
            const auto after = done(core::splitSegment(one, 0, position, words), one);
            QCOMPARE(after[0].endSeconds, 1.6);
            QCOMPARE(after[1].startSeconds, 4.1);
            QCOMPARE(after[1].text, QStringLiteral("silence"));
        }
        // Other words than were said, and a place within a word: by length.
        const Segments edited{{1.0, 5.0, QStringLiteral("a silence"), {}}};
        QCOMPARE(done(core::splitSegment(edited, 0, 2, words), edited)[1].startSeconds, 1.5);
        QCOMPARE(done(core::splitSegment(one, 0, 4, words), one)[1].text, QStringLiteral("ng silence"));
    }

    void splitsNoCharacterAndMakesNothingEmpty()
    {
        const Segments one{{0.0, 1.0, QStringLiteral("a\U0001F3B8b"), {}}};
        QCOMPARE(done(core::splitSegment(one, 0, 2), one)[1].text, QStringLiteral("\U0001F3B8b")); // within the guitar
        const Segments accent{{0.0, 1.0, QStringLiteral("xe\u0301y"), {}}};
        QCOMPARE(done(core::splitSegment(accent, 0, 2), accent)[0].text, QStringLiteral("x"));
        for (const qsizetype position : {-1, 0, 4, 5}) {
            QVERIFY(!core::splitSegment(one, 0, position));
        }
        const Segments blank{{0.0, 1.0, QStringLiteral("  a"), {}}};
        QVERIFY(!core::splitSegment(blank, 0, 1));
        QVERIFY(!core::splitSegment({}, 0, 0));
        // A time that runs backwards, as hostile answers have it.
        const Segments backwards{{5.0, 1.0, QStringLiteral("a b"), {}}};
        QCOMPARE(done(core::splitSegment(backwards, 0, 1), backwards)[1].startSeconds, 5.0);
    }

    void mergesNeighbours()
    {
        const auto after = done(core::mergeWithNext(talk(), 0), talk());
        QCOMPARE(after.size(), std::size_t{2});
        QCOMPARE(after[0].text, QStringLiteral("The harbour opens at six"));
        QCOMPARE(after[0].endSeconds, 4.0);
        QCOMPARE(after[0].speaker, QStringLiteral("A"));
        QCOMPARE(after[0].confidence.value_or(0.0), 0.4);
        QVERIFY(!core::mergeWithNext(talk(), 2));
        QVERIFY(!core::mergeWithNext({}, 0));
        QVERIFY(!core::mergeWithNext(talk(), std::numeric_limits<std::size_t>::max()));
        const Segments inside{{0.0, 9.0, {}, {}}, {1.0, 2.0, QStringLiteral("x"), QStringLiteral("B"), 0.7}};
        const auto merged = done(core::mergeWithNext(inside, 0), inside);
        QCOMPARE(merged[0].endSeconds, 9.0);
        QCOMPARE(merged[0].text, QStringLiteral("x"));
        QCOMPARE(merged[0].speaker, QStringLiteral("B"));
    }

    void nudgesUpToTheNeighboursAndNoFurther()
    {
        QCOMPARE(done(core::nudge(talk(), 1, SegmentEdge::Start, -0.1), talk())[1].startSeconds, 2.9);
        QCOMPARE(done(core::nudge(talk(), 1, SegmentEdge::Start, -5.0), talk())[1].startSeconds, 2.0);
        QCOMPARE(done(core::nudge(talk(), 1, SegmentEdge::Start, 5.0), talk())[1].startSeconds, 4.0);
        QVERIFY(!core::nudge(talk(), 0, SegmentEdge::Start, -0.1)); // at 0 already
        QVERIFY(!core::nudge(talk(), 1, SegmentEdge::End, 0.1));    // the next begins there
        QCOMPARE(done(core::nudge(talk(), 0, SegmentEdge::End, 5.0), talk())[0].endSeconds, 3.0);
        QCOMPARE(done(core::nudge(talk(), 0, SegmentEdge::End, -5.0), talk())[0].endSeconds, 0.0);
        QCOMPARE(done(core::nudge(talk(), 2, SegmentEdge::End, 5.0), talk())[2].endSeconds, 11.0);
        QVERIFY(!core::nudge(talk(), 2, SegmentEdge::End, std::nan("")));
        QVERIFY(!core::nudge(talk(), 3, SegmentEdge::End, 1.0));
    }

    void nudgesWhatOverlapsAlready()
    {
        const Segments over{{0.0, 3.0, QStringLiteral("a"), {}}, {2.0, 4.0, QStringLiteral("b"), {}}};
        QCOMPARE(done(core::nudge(over, 0, SegmentEdge::End, 0.5), over)[0].endSeconds, 3.5);
        QCOMPARE(done(core::nudge(over, 0, SegmentEdge::End, 9.0), over)[0].endSeconds, 4.0);
        QCOMPARE(done(core::nudge(over, 0, SegmentEdge::End, -0.5), over)[0].endSeconds, 2.5);
        QCOMPARE(done(core::nudge(over, 1, SegmentEdge::Start, -9.0), over)[1].startSeconds, 0.0);
        QCOMPARE(done(core::nudge(over, 0, SegmentEdge::Start, 2.5), over)[0].startSeconds, 2.0); // the order stays
    }

    void namesSpeakersInOneAndEverywhere()
    {
        const auto one = done(core::setSpeaker(talk(), 0, QStringLiteral("  Ada ")), talk());
        QCOMPARE(one[0].speaker, QStringLiteral("Ada"));
        QCOMPARE(one[2].speaker, QStringLiteral("A"));
        const auto all = done(core::renameSpeaker(talk(), QStringLiteral("A"), QStringLiteral("Ada")), talk());
        QCOMPARE(all[0].speaker, QStringLiteral("Ada"));
        QCOMPARE(all[1].speaker, QStringLiteral("B"));
        QCOMPARE(all[2].speaker, QStringLiteral("Ada"));
        QVERIFY(!core::renameSpeaker(talk(), QStringLiteral("C"), QStringLiteral("D")));
        QVERIFY(!core::renameSpeaker(talk(), QStringLiteral("A"), QStringLiteral("A ")));
        QVERIFY(!core::setSpeaker(talk(), 9, QStringLiteral("A")));
    }

    void insertsIntoSilenceAndRemoves()
    {
        auto after = done(core::insertAfter(talk(), 0), talk());
        QCOMPARE(after[1].startSeconds, 2.0);
        QCOMPARE(after[1].endSeconds, 3.0);
        QCOMPARE(after[1].speaker, QStringLiteral("A"));
        after = done(core::insertAfter(talk(), 1), talk());
        QCOMPARE(after[2].startSeconds, 4.0);
        QCOMPARE(after[2].endSeconds, 4.0);
        QCOMPARE(done(core::insertAfter(talk(), 2), talk())[3].endSeconds, 8.0);
        QCOMPARE(done(core::insertAfter({}, 0), {}).size(), std::size_t{1});
        QVERIFY(!core::insertAfter(talk(), 3));
        QCOMPARE(done(core::removeSegment(talk(), 1), talk())[1].startSeconds, 4.0);
        QVERIFY(!core::removeSegment(talk(), 3));
    }

    void replacesAllOfIt()
    {
        const Segments other{{1.0, 2.0, QStringLiteral("x"), {}}};
        QVERIFY(done(core::replaceAll(talk(), other), talk()) == other);
        QVERIFY(done(core::replaceAll(other, talk()), other) == talk());
        QVERIFY(!core::replaceAll(other, other));
    }

    void findsWhatIsHeard()
    {
        QVERIFY(!core::segmentAt({}, 1.0));
        const Segments late{{1.0, 2.0, {}, {}}};
        QVERIFY(!core::segmentAt(late, 0.5));
        QCOMPARE(core::segmentAt(talk(), 2.5).value_or(9), std::size_t{0}); // between two the earlier one
        QCOMPARE(core::segmentAt(talk(), 4.0).value_or(9), std::size_t{2});
        QCOMPARE(core::segmentAt(talk(), 99.0).value_or(9), std::size_t{2});
    }

    void makesSegmentsOfAnything()
    {
        const auto bare = core::editableSegments({{}, {}, QStringLiteral("Good evening.")});
        QCOMPARE(bare.size(), std::size_t{1});
        QCOMPARE(bare[0].text, QStringLiteral("Good evening."));
        QVERIFY(core::editableSegments({}).empty());
        const auto sorted = core::editableSegments(
            {{}, {{5.0, 6.0, QStringLiteral("b"), {}}, {1.0, 2.0, QStringLiteral("a"), {}}}, {}});
        QCOMPARE(sorted[0].text, QStringLiteral("a"));
    }
};

QTEST_APPLESS_MAIN(TranscriptEditTest)
#include "TranscriptEditTest.moc"
