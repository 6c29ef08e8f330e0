#include "api/Continuation.h"

#include <QTest>

using namespace melodeck;

namespace {

core::JobRecord made(double seconds = 8.0)
{
    core::JobRecord job;
    job.recipe.model = QStringLiteral("sketch");
    job.recipe.fields = {{"prompts", {"a", "sad jazz"}}, {"duration", 4.0}, {"seed", 7}, {"stereo", true}};
    job.recipe.fields["melody_hints"] = {{"key", "D minor"}};
    job.recipe.verbatim = "{}";
    job.recipe.files.push_back({QStringLiteral("melody"), QStringLiteral("/home/tune.wav"), {}, {}, QString()});
    core::Clip clip;
    clip.index = 1;
    clip.path = QStringLiteral("/library/clip_1.wav");
    clip.durationSeconds = seconds;
    clip.prompt = QStringLiteral("sad jazz");
    job.answer.clips = {clip};
    job.answer.json = {{"sketch", {{"clips", core::Json::array({nullptr, nullptr})}}}};
    return job;
}

} // namespace

class ContinuationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theEndOfTheClipIsItsMelody()
    {
        const auto recipe = api::continuedRecipe(made(), 1);
        QVERIFY(recipe);
        QVERIFY(recipe->fields.at("prompts") == core::Json({"sad jazz"}));
        QVERIFY(recipe->fields.at("stereo") == true);
        QVERIFY2(!recipe->fields.contains("seed"), "with the same seed it would be the same again");
        QVERIFY(!recipe->fields.at("melody_hints").contains("key"));
        QVERIFY(recipe->verbatim.isEmpty());
        QCOMPARE(recipe->files.size(), std::size_t{1});
        QCOMPARE(recipe->files[0].path, QStringLiteral("/library/clip_1.wav"));
        QCOMPARE(recipe->files[0].field, QStringLiteral("melody"));
        QVERIFY((*recipe->files[0].region == core::TimeRegion{4.0, 8.0}));
        QVERIFY(recipe->files[0].conversion.has_value());
    }

    void itBeginsAtABarLineWhereBarsAreKnown()
    {
        auto job = made();
        // Bars of 1.5 s from 0.25 s on: lines at 4.75 and 6.25.
        job.answer.json["sketch"]["clips"][1] = {{"bpm", 120.0}, {"beats_per_bar", 3}, {"first_bar", 0.25}};
        const auto recipe = api::continuedRecipe(job, 1);
        QVERIFY((*recipe->files[0].region == core::TimeRegion{4.75, 8.0}));
        QVERIFY((recipe->fields.at("melody_hints") ==
                 core::Json{{"tempo_bpm", 120.0}, {"beats_per_bar", 3}, {"first_beat_s", 0.0}}));
        // A clip of less than a bar is taken whole.
        job.answer.clips[0].durationSeconds = 1.0;
        QVERIFY((*api::continuedRecipe(job, 1)->files[0].region == core::TimeRegion{0.0, 1.0}));
    }

    void whatCannotGoOnDoesNot()
    {
        QVERIFY(!api::continuedRecipe(made(0.0), 1));
        QVERIFY(!api::continuedRecipe(made(), 0)); // there is no such clip
        for (const char* model : {"musicgen-large", "json", "no such model"}) {
            auto job = made();
            job.recipe.model = QString::fromUtf8(model);
            QVERIFY(!api::continuedRecipe(job, 1));
        }
        auto job = made();
        job.recipe.fields = "a text";
        QVERIFY(!api::continuedRecipe(job, 1));
        job = made();
        job.answer.clips[0].kind = core::MediaKind::Image;
        QVERIFY(!api::continuedRecipe(job, 1));
        job = made();
        job.answer.json = {{"sketch", {{"clips", {7, {{"bpm", "x"}, {"first_bar", {}}}}}}}};
        QVERIFY(api::continuedRecipe(job, 1)); // a foreign answer tells no beat
    }
};

QTEST_GUILESS_MAIN(ContinuationTest)
#include "ContinuationTest.moc"
