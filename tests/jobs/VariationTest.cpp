#include "jobs/Variation.h"

#include "api/ModelSpec.h"
#include "jobs/VariationShape.h"
#include "support/AudioSamples.h"

#include <QSet>
#include <QTemporaryFile>
#include <QTest>

using namespace melodeck;

namespace {

core::Recipe sketch()
{
    core::Recipe recipe;
    recipe.model = QStringLiteral("sketch");
    recipe.fields = {{"prompts", {"sad jazz"}}, {"duration", 8}, {"seed", 7}, {"stereo", true}};
    return recipe;
}

jobs::VariationAxes around(core::Recipe recipe = sketch())
{
    jobs::VariationAxes axes;
    axes.around = std::move(recipe);
    return axes;
}

const core::Json& fields(const jobs::VariationPlan& plan, std::size_t job)
{
    return plan.batch.jobs.at(job).recipe.fields;
}

} // namespace

class VariationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstAxisGivesRowsAndTheOthersColumns()
    {
        auto axes = around();
        axes.seeds = {1, 2, 3, 4};
        axes.durations = {4.0, 8.5, 12.0};
        const auto plan = jobs::planVariation(axes);
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().message));
        QCOMPARE(plan->rows, (QStringList{QStringLiteral("seed 1"), QStringLiteral("seed 2"), QStringLiteral("seed 3"),
                                          QStringLiteral("seed 4")}));
        QCOMPARE(plan->columns, (QStringList{QStringLiteral("4 s"), QStringLiteral("8.5 s"), QStringLiteral("12 s")}));
        QCOMPARE(plan->batch.jobs.size(), std::size_t{12});
        QVERIFY(fields(*plan, 5) ==
                (core::Json{{"prompts", {"sad jazz"}}, {"duration", 12.0}, {"seed", 2}, {"stereo", true}}));
        QCOMPARE(plan->batch.jobs[5].name, QStringLiteral("0005 seed 2 · 12 s"));
        QSet<QString> names;
        for (const jobs::NewJob& job : plan->batch.jobs) {
            names.insert(job.name);
            QCOMPARE(job.batch, plan->batch.jobs.front().batch);
        }
        QCOMPARE(names.size(), 12);
        QVERIFY(!plan->batch.jobs.front().batch.isEmpty());
        QVERIFY(plan->remarks.isEmpty());
        QVERIFY(plan->batch.bytes > 12 * 50);
    }

    void oneAxisIsOneColumn()
    {
        auto axes = around();
        axes.durations = {4.0, 8.0};
        const auto plan = jobs::planVariation(axes);
        QCOMPARE(plan->rows, (QStringList{QStringLiteral("4 s"), QStringLiteral("8 s")}));
        QCOMPARE(plan->columns, QStringList{QString()});
    }

    void threeAxesShareTheColumns()
    {
        auto axes = around();
        axes.prompts = {QStringLiteral("dub"), QStringLiteral("waltz")};
        axes.seeds = {1, 2};
        axes.durations = {4.0, 8.0};
        const auto plan = jobs::planVariation(axes);
        QCOMPARE(plan->rows, axes.prompts);
        QCOMPARE(plan->columns, (QStringList{QStringLiteral("seed 1 · 4 s"), QStringLiteral("seed 1 · 8 s"),
                                             QStringLiteral("seed 2 · 4 s"), QStringLiteral("seed 2 · 8 s")}));
        QVERIFY(fields(*plan, 6).at("prompts") == core::Json({"waltz"}));
        QVERIFY(fields(*plan, 6).at("seed") == 2);
        QVERIFY(fields(*plan, 6).at("duration") == 4.0);
    }

    void aModelWithoutSeedsIsAskedForTakes()
    {
        auto recipe = sketch();
        recipe.model = QStringLiteral("musicgen-melody");
        recipe.fields = {{"prompts", {"sad jazz"}}};
        auto axes = around(recipe);
        axes.seeds = {1, 2};
        const auto refused = jobs::planVariation(axes);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, core::ErrorCode::InvalidArgument);
        QVERIFY2(refused.error().message.contains(QStringLiteral("MusicGen Melody takes no seed")),
                 qPrintable(refused.error().message));
        axes.seeds.clear();
        axes.takes = 3;
        const auto plan = jobs::planVariation(axes);
        QCOMPARE(plan->rows,
                 (QStringList{QStringLiteral("take 1"), QStringLiteral("take 2"), QStringLiteral("take 3")}));
        QVERIFY(fields(*plan, 0) == recipe.fields && fields(*plan, 2) == recipe.fields);
    }

    void severalModelsGetWhatTheyTakeAndTheRestIsSaid()
    {
        auto axes = around();
        core::Endpoint there{core::EndpointKind::Custom, QUrl(QStringLiteral("https://example.org/predict"))};
        axes.models = {{QStringLiteral("sketch"), {}}, {QStringLiteral("musicgen-melody"), there}};
        axes.seeds = {1, 2};
        const auto plan = jobs::planVariation(axes);
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().message));
        QCOMPARE(plan->rows, (QStringList{QStringLiteral("Sketch engine"), QStringLiteral("MusicGen Melody")}));
        QCOMPARE(plan->batch.jobs[2].recipe.model, QStringLiteral("musicgen-melody"));
        QVERIFY(plan->batch.jobs[2].recipe.endpoint == there);
        QVERIFY(fields(*plan, 2) == (core::Json{{"prompts", {"sad jazz"}}, {"duration", 8}}));
        const QString said = plan->remarks.join(QLatin1Char(' '));
        QVERIFY2(said.contains(QStringLiteral("MusicGen Melody takes no seed")), qPrintable(said));
        QVERIFY2(said.contains(QStringLiteral("no field for Stereo")), qPrintable(said));
        QVERIFY2(plan->remarks.size() == 3, "each is said once"); // the seed that it had is a third
    }

    void promptsBecomeTheWordsOfAnotherModel()
    {
        QStringList lost;
        const core::Recipe carried = jobs::carriedOver(sketch(), {QStringLiteral("orpheus"), {}}, &lost);
        QVERIFY(carried.fields.at("prompt") == "sad jazz");
        QVERIFY(!lost.isEmpty());
        QVERIFY(jobs::carriedOver(sketch(), {QStringLiteral("no such model"), {}}).fields == sketch().fields);
    }

    void aMelodyGoesAlongWithTheDuration()
    {
        QTemporaryFile tune;
        QVERIFY(tune.open() && tune.write(support::sineWav(10.0)) > 0 && tune.flush());
        auto recipe = sketch();
        recipe.files.push_back(
            {QStringLiteral("melody"), tune.fileName(), core::TimeRegion{1.0, 9.0}, core::AudioFormat{}, QString()});
        auto axes = around(recipe);
        axes.durations = {2.0, 30.0};
        const auto plan = jobs::planVariation(axes);
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().message));
        const auto part = [&plan](std::size_t job) { return *plan->batch.jobs[job].recipe.files[0].region; };
        QVERIFY((part(0) == core::TimeRegion{1.0, 3.0}));
        QVERIFY((part(1) == core::TimeRegion{1.0, 31.0})); // the file ends it
        // 2 s and 9 s of 16 bits at 32 kHz, in base64.
        const double raw = 11.0 * 32'000 * 2;
        QVERIFY(std::abs(static_cast<double>(plan->batch.bytes) - raw * 4 / 3) < 1000.0);
        // What a person chose shorter than the clip stays.
        axes.around.files[0].region = core::TimeRegion{1.0, 2.5};
        const auto shorter = jobs::planVariation(axes);
        QVERIFY((*shorter->batch.jobs[1].recipe.files[0].region == core::TimeRegion{1.0, 2.5}));
        tune.remove();
        const auto gone = jobs::planVariation(axes);
        QVERIFY(!gone && gone.error().code == core::ErrorCode::NotFound);
    }

    void whatCannotBeIsRefused_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QString>("axis");
        const auto row = [](const char* name, const char* model, const char* fields, const char* axis) {
            QTest::newRow(name) << QString::fromUtf8(model) << QByteArray(fields) << QString::fromUtf8(axis);
        };
        row("an unknown model", "no such model", R"({"prompts": ["a"]})", "seed");
        row("a request that is sent as it is", "json", R"({"prompts": ["a"]})", "seed");
        row("no object", "sketch", R"(["a"])", "seed");
        row("a duration out of range", "sketch", R"({"prompts": ["a"]})", "long");
        row("no prompts at all", "sketch", "{}", "seed");
        row("something else in a field's place", "sketch", R"({"prompts": 7})", "seed");
        row("no duration", "chatterbox", R"({"text": "a"})", "duration");
        row("too many", "sketch", R"({"prompts": ["a"]})", "many");
    }

    void whatCannotBeIsRefused()
    {
        QFETCH(QString, model);
        QFETCH(QByteArray, fields);
        QFETCH(QString, axis);
        core::Recipe recipe;
        recipe.model = model;
        recipe.fields = core::parseJson(fields).value();
        auto axes = around(recipe);
        if (axis == QLatin1String("seed")) {
            axes.seeds = {1, 2};
        } else if (axis == QLatin1String("many")) {
            axes.seeds.resize(1'000'000);
            axes.durations.resize(1'000'000);
            axes.takes = 1'000'000'000;
        } else {
            axes.durations = {4.0, axis == QLatin1String("long") ? 1e9 : 5.0};
        }
        const auto plan = jobs::planVariation(axes);
        QVERIFY(!plan);
        QVERIFY(!plan.error().message.isEmpty());
    }

    void aGridIsReadOutOfTheNamesOfItsJobs()
    {
        auto axes = around();
        axes.prompts = {QStringLiteral("dub · live"), QStringLiteral("waltz")};
        axes.seeds = {1, 2};
        axes.durations = {4.0, 8.0};
        const auto plan = jobs::planVariation(axes);
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().message));
        std::vector<core::JobRecord> all;
        for (const jobs::NewJob& each : plan->batch.jobs) {
            core::JobRecord job;
            job.id = QStringLiteral("id-%1").arg(all.size());
            job.name = each.name;
            job.recipe = each.recipe;
            all.push_back(job);
        }
        QStringList ids;
        for (const core::JobRecord& job : all) {
            ids << job.id;
        }
        std::reverse(all.begin(), all.end()); // in whatever order the library gives them
        auto shape = jobs::shapeOf(all);
        QVERIFY(shape);
        QCOMPARE(shape->rows, plan->rows);
        QCOMPARE(shape->columns, plan->columns);
        QCOMPARE(shape->jobIds, ids);
        QVERIFY(shape->title.isEmpty());
        // What was thrown away leaves its place free; what was sent once more takes it.
        all.erase(all.begin() + 2);
        core::JobRecord again = all.back();
        again.id = QStringLiteral("id-later");
        all.push_back(again);
        shape = jobs::shapeOf(all);
        QVERIFY(shape);
        ids[5].clear();
        ids[0] = again.id;
        QCOMPARE(shape->jobIds, ids);
    }

    void whatIsNoGridIsNotShownAsOne()
    {
        const auto jobsOf = [](const QStringList& names) {
            std::vector<core::JobRecord> jobs(static_cast<std::size_t>(names.size()));
            for (std::size_t i = 0; i < jobs.size(); ++i) {
                jobs[i].id = QStringLiteral("id-%1").arg(i);
                jobs[i].name = names[static_cast<qsizetype>(i)];
            }
            return jobs;
        };
        QVERIFY(!jobs::shapeOf({}));
        QVERIFY(!jobs::shapeOf(jobsOf({QStringLiteral("0000 dub")})));
        QVERIFY(!jobs::shapeOf(jobsOf({QStringLiteral("0000 dub"), QStringLiteral("0001 dub")})));
        QVERIFY(!jobs::shapeOf(jobsOf({QStringLiteral("chorus"), QStringLiteral("verse")})));
        QVERIFY(!jobs::shapeOf(jobsOf({QStringLiteral("0000 dub · 4 s"), QStringLiteral("0001 waltz")})));
        QVERIFY(!jobs::shapeOf(jobsOf({QStringLiteral("0000 a · 4 s"), QStringLiteral("0001 b · 5 s")})));
        const auto one =
            jobs::shapeOf(jobsOf({QStringLiteral("0000 dub · take 1"), QStringLiteral("0001 dub · take 2")}));
        QVERIFY(one);
        QCOMPARE(one->title, QStringLiteral("dub"));
        QCOMPARE(one->rows, (QStringList{QStringLiteral("take 1"), QStringLiteral("take 2")}));
        QCOMPARE(one->columns, QStringList{QString()});
        QVERIFY(jobs::isPlannedName(QStringLiteral("12345 x")) && !jobs::isPlannedName(QStringLiteral("123 x")));
        QVERIFY(!jobs::isPlannedName({}) && !jobs::isPlannedName(QStringLiteral("0007")));
        QStringList many;
        for (int i = 0; i < 600; ++i) {
            many << QStringLiteral("%1 seed %2").arg(i, 4, 10, QLatin1Char('0')).arg(i);
        }
        QVERIFY(!jobs::shapeOf(jobsOf(many)));
        QVERIFY(!jobs::shapeOf(jobsOf(many.mid(0, 300))));
        QVERIFY(jobs::shapeOf(jobsOf(many.mid(0, 200))));
    }

    void aroundOneClipIsItsPromptAlone()
    {
        auto recipe = sketch();
        recipe.fields["prompts"] = {"a", "b"};
        QVERIFY(jobs::withOnePrompt(recipe, QStringLiteral("b")).fields.at("prompts") == core::Json({"b"}));
        QVERIFY(jobs::withOnePrompt(recipe, {}).fields == recipe.fields);
        recipe.verbatim = "{ }";
        recipe.fields["prompts"] = {"b"};
        QCOMPARE(jobs::withOnePrompt(recipe, QStringLiteral("b")).verbatim, QByteArray("{ }"));
    }
};

QTEST_GUILESS_MAIN(VariationTest)
#include "VariationTest.moc"
