#include "jobs/BatchPlan.h"

#include "api/BodyPlan.h"
#include "audio/Conversion.h"

#include <QSet>
#include <QTemporaryFile>
#include <QTest>

using namespace melodeck;
using jobs::expandAlternatives;
using jobs::readPrompts;

namespace {

const api::SpecField kLimits = [] {
    api::SpecField limits;
    limits.kind = api::FieldKind::Number;
    limits.title = QStringLiteral("Duration");
    limits.minimum = 1.0;
    limits.maximum = 300.0;
    return limits;
}();

jobs::BatchAxes axes()
{
    jobs::BatchAxes all;
    all.model = QStringLiteral("sketch");
    all.files = {{QStringLiteral("/music/ode.wav"), 0.5, 20.0}, {QStringLiteral("/music/für elise.flac"), 0.0, 3.0}};
    all.prompts = {QStringLiteral("sad jazz"), QStringLiteral("dub"), QStringLiteral("folk waltz")};
    all.durations = {4.0, 8.0};
    all.seeds = {1, 2};
    return all;
}

} // namespace

class BatchPlanTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextWithoutBracesIsItself()
    {
        QCOMPARE(expandAlternatives(QStringLiteral("  sad   jazz ")), QStringList{QStringLiteral("sad jazz")});
        QCOMPARE(expandAlternatives(QString()), QStringList());
    }

    void theLastBracesChangeFirst()
    {
        QCOMPARE(expandAlternatives(QStringLiteral("a {slow|fast} {waltz|polka}")),
                 (QStringList{QStringLiteral("a slow waltz"), QStringLiteral("a slow polka"),
                              QStringLiteral("a fast waltz"), QStringLiteral("a fast polka")}));
    }

    void bracesMayBeNestedAndAChoiceMayBeEmpty()
    {
        QCOMPARE(expandAlternatives(QStringLiteral("{{soft|loud} piano|dub}")),
                 (QStringList{QStringLiteral("soft piano"), QStringLiteral("loud piano"), QStringLiteral("dub")}));
        QCOMPARE(expandAlternatives(QStringLiteral("{very |}sad jazz")),
                 (QStringList{QStringLiteral("very sad jazz"), QStringLiteral("sad jazz")}));
    }

    void bracesThatOfferNoChoiceStandForThemselves_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("no bar") << QStringLiteral("{a}");
        QTest::newRow("never closed") << QStringLiteral("a {b|c");
        QTest::newRow("never opened") << QStringLiteral("a b|c}");
        QTest::newRow("empty") << QStringLiteral("{}");
        QTest::newRow("bar outside") << QStringLiteral("a|b {c}");
    }

    void bracesThatOfferNoChoiceStandForThemselves()
    {
        QFETCH(QString, text);
        QCOMPARE(expandAlternatives(text), QStringList{text});
    }

    void aBraceThatIsNeverClosedDoesNotHideTheNext()
    {
        QCOMPARE(expandAlternatives(QStringLiteral("a { {b|c}")),
                 (QStringList{QStringLiteral("a { b"), QStringLiteral("a { c")}));
    }

    void theSameTextTwiceCountsOnce()
    {
        QCOMPARE(expandAlternatives(QStringLiteral("{a|a|b}")),
                 (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    }

    void tooManyCombinationsStopInTime()
    {
        QString text;
        for (int i = 0; i < 40; ++i) {
            text += QStringLiteral("{a%1|b%1}").arg(i);
        }
        QCOMPARE(static_cast<std::size_t>(expandAlternatives(text).size()), jobs::kMostBatchJobs + 1);
    }

    void combinationsThatComeToTheSameTextStopInTimeToo()
    {
        QCOMPARE(static_cast<std::size_t>(expandAlternatives(QStringLiteral("{a|aa}").repeated(40)).size()),
                 jobs::kMostBatchJobs + 1);
        QCOMPARE(expandAlternatives(QStringLiteral("{|}{|}")), QStringList());
    }

    void commentsAndBlankLinesOfAPromptsFileAreSkipped()
    {
        const QString text =
            QStringLiteral("\uFEFF# moods\r\nsad jazz\r\n\r\n   \n  # not this\n{dub|ska}\rlast # not a comment");
        QCOMPARE(readPrompts(text), (QStringList{QStringLiteral("sad jazz"), QStringLiteral("dub"),
                                                 QStringLiteral("ska"), QStringLiteral("last # not a comment")}));
    }

    void durationsAreReadInTheOrderWritten()
    {
        QCOMPARE(jobs::readDurations(QStringLiteral("8, 4.5;8 12"), kLimits).value(), (std::vector{8.0, 4.5, 12.0}));
        QVERIFY(jobs::readDurations(QStringLiteral(" "), kLimits).value().empty());
    }

    void durationsAreReadAsTheLocaleWritesThem()
    {
        const QLocale german(QLocale::German);
        const auto read = [](const char* text, const QLocale& locale) {
            return jobs::readDurations(QString::fromUtf8(text), kLimits, locale).value_or(std::vector<double>{});
        };
        QCOMPARE(read("1,5", german), std::vector{1.5});
        QCOMPARE(read("1.5", german), std::vector{1.5});
        QCOMPARE(read("1.500", german), std::vector{1.5}); // a point is a decimal point, whatever the locale
        QCOMPARE(read("1,5; 8", german), (std::vector{1.5, 8.0}));
        QCOMPARE(read("1,5, 8,25 9.5", german), (std::vector{1.5, 8.25, 9.5}));
        QCOMPARE(read("4, 8, 12", german), (std::vector{4.0, 8.0, 12.0}));
        QCOMPARE(read("4,8,12", german), (std::vector{4.0, 8.0, 12.0}));
        QCOMPARE(read("4,8", QLocale::c()), (std::vector{4.0, 8.0}));
        QCOMPARE(read("1.5,8", QLocale(QLocale::English)), (std::vector{1.5, 8.0}));
        QVERIFY(!jobs::readDurations(QStringLiteral("1,5,lang"), kLimits, german));
    }

    void durationsThatAreWrittenAreReadAgain_data()
    {
        QTest::addColumn<QLocale>("locale");
        for (const QLocale::Language language : {QLocale::C, QLocale::English, QLocale::German, QLocale::French,
                                                 QLocale::Ukrainian, QLocale::Hindi, QLocale::Arabic}) {
            QTest::newRow(qPrintable(QLocale::languageToString(language))) << QLocale(language);
        }
        QTest::newRow("Arabic digits") << QLocale(QLocale::Arabic, QLocale::Egypt);
    }

    void durationsThatAreWrittenAreReadAgain()
    {
        QFETCH(QLocale, locale);
        const std::vector seconds{1.5, 8.0, 120.125, 1200.0};
        const QString text = jobs::durationsText(seconds, locale);
        QCOMPARE(jobs::readDurations(text, api::SpecField{}, locale).value(), seconds);
        QCOMPARE(jobs::durationsText({}, locale), QString());
    }

    void aDurationThatIsNoneIsNamed()
    {
        QVERIFY(
            jobs::readDurations(QStringLiteral("8, long"), kLimits).error().message.contains(QStringLiteral("“long”")));
        QVERIFY(jobs::readDurations(QStringLiteral("8, 301"), kLimits).error().message.contains(QStringLiteral("301")));
        QVERIFY(!jobs::readDurations(QStringLiteral("nan"), kLimits));
    }

    void seedsAreNumbersAndRanges()
    {
        QCOMPARE(jobs::readSeeds(QStringLiteral("1-3, 42 2")).value(), (std::vector<std::uint64_t>{1, 2, 3, 42}));
        QCOMPARE(jobs::readSeeds(QStringLiteral("1..3")).value(), (std::vector<std::uint64_t>{1, 2, 3}));
        QCOMPARE(jobs::readSeeds(QStringLiteral("18446744073709551615")).value().front(),
                 std::numeric_limits<std::uint64_t>::max());
        QCOMPARE(jobs::readSeeds(QStringLiteral("18446744073709551614-18446744073709551615")).value().size(),
                 std::size_t{2});
    }

    void aSeedThatIsNoneIsNamed_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"x", "3-1", "-4", "1.5", "1-", "1-2-3", "18446744073709551616"}) {
            QTest::newRow(text) << QString::fromLatin1(text);
        }
    }

    void aSeedThatIsNoneIsNamed()
    {
        QFETCH(QString, text);
        const auto seeds = jobs::readSeeds(QStringLiteral("7, ") + text);
        QVERIFY(!seeds);
        QVERIFY2(seeds.error().message.contains(text), qPrintable(seeds.error().message));
    }

    void anAbsurdRangeOfSeedsIsRefusedAtOnce()
    {
        QCOMPARE(jobs::readSeeds(QStringLiteral("0-18446744073709551615")).error().code, core::ErrorCode::TooLarge);
    }

    void rangesOfSeedsTogetherHaveALimitToo()
    {
        QCOMPARE(jobs::readSeeds(QStringLiteral("1-10000")).value().size(), jobs::kMostBatchJobs);
        QCOMPARE(jobs::readSeeds(QStringLiteral("1-10000, 5-9")).value().size(), jobs::kMostBatchJobs);
        QCOMPARE(jobs::readSeeds(QStringLiteral("1-10000, 10001")).error().code, core::ErrorCode::TooLarge);
        QCOMPARE(jobs::readSeeds(QStringLiteral("1-9999, 20000-29000")).error().code, core::ErrorCode::TooLarge);
    }

    void everyModelHasItsOwnAxes()
    {
        jobs::BatchAxes axes;
        axes.model = QStringLiteral("kokoro");
        axes.endpoint.kind = core::EndpointKind::Custom;
        axes.prompts = QStringList{QStringLiteral("Good evening."), QStringLiteral("Good night.")};
        axes.fields["voice"] = "af_sky";
        auto batch = jobs::planBatch(axes);
        QVERIFY2(batch, batch ? "" : qPrintable(batch.error().message));
        QCOMPARE(batch->jobs.size(), std::size_t{2});
        QVERIFY(batch->jobs[1].recipe.fields == core::Json({{"voice", "af_sky"}, {"text", "Good night."}}));

        QTemporaryFile recording;
        QVERIFY(recording.open() && recording.write(QByteArray(3000, 'x')) == 3000 && recording.flush());
        axes = {};
        axes.model = QStringLiteral("baseten-whisper");
        axes.endpoint.kind = core::EndpointKind::Custom;
        axes.prompts = QStringList{QStringLiteral("left aside")};
        jobs::BatchFile file;
        file.path = recording.fileName();
        file.lengthSeconds = 10.0;
        axes.files.push_back(file);
        batch = jobs::planBatch(axes);
        QVERIFY2(batch, batch ? "" : qPrintable(batch.error().message));
        QCOMPARE(batch->jobs.size(), std::size_t{1});
        const core::AttachedFile& attached = batch->jobs[0].recipe.files.at(0);
        QCOMPARE(attached.field, QStringLiteral("/whisper_input/audio/audio_b64"));
        QVERIFY(!attached.conversion && !attached.region); // as it is
        QVERIFY(batch->bytes > 4000);
    }

    void everyFileMeetsEveryPromptDurationAndSeed()
    {
        const auto batch = jobs::planBatch(axes());
        QVERIFY(batch);
        QCOMPARE(batch->jobs.size(), std::size_t{24});
        QCOMPARE(jobs::batchSize(axes()), std::size_t{24});
        QSet<QByteArray> different;
        for (const jobs::NewJob& job : batch->jobs) {
            different.insert(core::toJsonBytes(core::recipeToJson(job.recipe)));
        }
        QCOMPARE(different.size(), 24);
        const core::Recipe& second = batch->jobs[1].recipe;
        QCOMPARE(second.fields["seed"].get<int>(), 2);
        QCOMPARE(second.fields["duration"].get<double>(), 4.0);
        QCOMPARE(core::promptsOf(second), std::vector{QStringLiteral("sad jazz")});
        QCOMPARE(second.files.front().path, QStringLiteral("/music/ode.wav"));
    }

    void aJobHasItsOwnNameAndAllHaveOneBatch()
    {
        const auto batch = jobs::planBatch(axes());
        QVERIFY(batch);
        QSet<QString> names;
        for (const jobs::NewJob& job : batch->jobs) {
            names.insert(job.name);
            QCOMPARE(job.batch, batch->jobs.front().batch);
        }
        QCOMPARE(names.size(), 24);
        QVERIFY(!batch->jobs.front().batch.isEmpty());
        QCOMPARE(batch->jobs.at(15).name, QStringLiteral("0015 für elise · sad jazz · 8 s · seed 2"));
    }

    void whatDoesNotVaryIsNotInTheName()
    {
        jobs::BatchAxes few = axes();
        few.files.clear();
        few.durations = {8.0};
        few.seeds.clear();
        const auto batch = jobs::planBatch(few);
        QVERIFY(batch);
        QCOMPARE(batch->jobs.at(1).name, QStringLiteral("0001 dub"));
        QVERIFY(batch->jobs.at(1).recipe.files.empty());
        QVERIFY(!batch->jobs.at(1).recipe.fields.contains("seed"));
    }

    void aFileIsSentFromItsFirstSoundAndNotBeyondItsEnd()
    {
        const auto batch = jobs::planBatch(axes());
        QVERIFY(batch);
        QCOMPARE(batch->jobs.front().recipe.files.front().region.value(), (core::TimeRegion{0.5, 4.5}));
        QCOMPARE(batch->jobs.back().recipe.files.front().region.value(), (core::TimeRegion{0.0, 3.0}));
    }

    void theBytesAreThoseOfEveryBodyTogether()
    {
        const auto batch = jobs::planBatch(axes());
        QVERIFY(batch);
        std::int64_t bytes = 0;
        for (const jobs::NewJob& job : batch->jobs) {
            const core::AttachedFile& file = job.recipe.files.front();
            bytes += api::plannedBodyBytes(
                         job.recipe, {{file.field, audio::convertedWavBytes(file.region->length(), *file.conversion)}})
                         .value();
        }
        QCOMPARE(batch->bytes, bytes);
        QVERIFY(bytes > 0);
    }

    void moreThanTenThousandAreRefusedWithTheirNumber()
    {
        jobs::BatchAxes many = axes();
        many.seeds = jobs::readSeeds(QStringLiteral("1-834")).value();
        const auto batch = jobs::planBatch(many); // 2 × 3 × 2 × 834
        QVERIFY(!batch);
        QCOMPARE(batch.error().code, core::ErrorCode::TooLarge);
        QVERIFY2(batch.error().message.contains(QStringLiteral("10008")) ||
                     batch.error().message.contains(QStringLiteral("10,008")),
                 qPrintable(batch.error().message));
        many.seeds.pop_back();
        many.seeds.pop_back();
        QCOMPARE(jobs::planBatch(many)->jobs.size(), std::size_t{9984});
    }

    void withoutAPromptThereIsNothingToDo()
    {
        jobs::BatchAxes none = axes();
        none.prompts.clear();
        QCOMPARE(jobs::planBatch(none).error().code, core::ErrorCode::InvalidArgument);
    }

    void aSeedIsLeftOutWhereTheModelHasNone()
    {
        jobs::BatchAxes hosted = axes();
        hosted.model = QStringLiteral("musicgen-melody");
        hosted.seeds = {7};
        const auto batch = jobs::planBatch(hosted);
        QVERIFY(batch);
        QVERIFY(!batch->jobs.front().recipe.fields.contains("seed"));
    }
};

QTEST_GUILESS_MAIN(BatchPlanTest)
#include "BatchPlanTest.moc"
