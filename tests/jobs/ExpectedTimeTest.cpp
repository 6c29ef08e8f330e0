#include "jobs/ExpectedTime.h"

#include <QTest>

using namespace melodeck;

namespace {

core::Recipe recipeOf(std::size_t prompts, double duration)
{
    core::Recipe recipe;
    recipe.model = QStringLiteral("sketch");
    recipe.fields = core::Json::object();
    recipe.fields["prompts"] = std::vector<std::string>(prompts, "x");
    recipe.fields["duration"] = duration;
    return recipe;
}

/// A job that asked for so many seconds of audio and took so long.
core::JobRecord jobOf(std::size_t prompts, double duration, qint64 tookMs)
{
    core::JobRecord job;
    job.recipe = recipeOf(prompts, duration);
    job.state = core::JobState::Done;
    job.started = QDateTime::fromMSecsSinceEpoch(1'000'000);
    job.finished = job.started.addMSecs(tookMs);
    return job;
}

std::optional<double> expectedSeconds(const core::Recipe& recipe, const std::vector<core::JobRecord>& finished)
{
    std::vector<const core::JobRecord*> pointers;
    for (const core::JobRecord& job : finished) {
        pointers.push_back(&job);
    }
    return jobs::expectedSeconds(recipe, pointers);
}

} // namespace

class ExpectedTimeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsNothingBeforeTwoJobs();
    void growsWithTheAudioAskedFor();
    void isNotMisledByOneSlowJob();
    void learnsFromFinishedJobsOfTheSameKindAlone();
    void takesTheUsualDurationWhereNoneIsGiven();
    void knowsNothingOfRequestsWithoutPrompts();
};

void ExpectedTimeTest::knowsNothingBeforeTwoJobs()
{
    std::vector<core::JobRecord> jobs;
    QVERIFY(!expectedSeconds(recipeOf(3, 8), jobs));
    jobs.push_back(jobOf(3, 8, 12'000));
    QVERIFY(!expectedSeconds(recipeOf(3, 8), jobs));
    jobs.push_back(jobOf(3, 8, 12'000));
    QCOMPARE(expectedSeconds(recipeOf(3, 8), jobs).value_or(0.0), 12.0);
}

void ExpectedTimeTest::growsWithTheAudioAskedFor()
{
    const std::vector<core::JobRecord> jobs{jobOf(1, 8, 4'000), jobOf(2, 8, 8'000), jobOf(1, 16, 8'000)};
    QCOMPARE(expectedSeconds(recipeOf(3, 16), jobs).value_or(0.0), 24.0);
}

void ExpectedTimeTest::isNotMisledByOneSlowJob()
{
    const std::vector<core::JobRecord> jobs{jobOf(1, 8, 4'000), jobOf(1, 8, 400'000), jobOf(1, 8, 4'000)};
    QCOMPARE(expectedSeconds(recipeOf(1, 8), jobs).value_or(0.0), 4.0);
}

void ExpectedTimeTest::learnsFromFinishedJobsOfTheSameKindAlone()
{
    core::JobRecord failed = jobOf(1, 8, 100);
    failed.state = core::JobState::Failed;
    core::JobRecord elsewhere = jobOf(1, 8, 100);
    elsewhere.recipe.endpoint = {core::EndpointKind::Custom, QUrl(QStringLiteral("https://example.org/predict")), {}};
    core::JobRecord other = jobOf(1, 8, 100);
    other.recipe.model = QStringLiteral("musicgen-melody");
    core::JobRecord without = jobOf(1, 8, 100);
    without.started = {};
    QVERIFY(!expectedSeconds(recipeOf(1, 8), std::vector{failed, failed, elsewhere, elsewhere, other, other, without,
                                                         without, jobOf(1, 8, 4'000)}));
}

void ExpectedTimeTest::takesTheUsualDurationWhereNoneIsGiven()
{
    const std::vector<core::JobRecord> jobs{jobOf(1, 8, 4'000), jobOf(1, 8, 4'000)};
    core::Recipe recipe = recipeOf(2, 8);
    recipe.fields.erase("duration");
    QCOMPARE(expectedSeconds(recipe, jobs).value_or(0.0), 8.0);
}

void ExpectedTimeTest::knowsNothingOfRequestsWithoutPrompts()
{
    const std::vector<core::JobRecord> jobs{jobOf(1, 8, 4'000), jobOf(1, 8, 4'000)};
    core::Recipe recipe = recipeOf(1, 8);
    recipe.fields = "Model input!";
    QVERIFY(!expectedSeconds(recipe, jobs));
}

QTEST_APPLESS_MAIN(ExpectedTimeTest)
#include "ExpectedTimeTest.moc"
