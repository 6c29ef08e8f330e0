#include "api/RecipeDiff.h"

#include "api/RecipeStatement.h"

#include <QTest>

#include <algorithm>

using namespace melodeck;

namespace {

core::PortableRecipe sketch(const char* prompt = "sad jazz")
{
    core::PortableRecipe portable;
    portable.recipe.model = QStringLiteral("sketch");
    portable.recipe.fields = {{"prompts", {prompt}}, {"duration", 8.0}, {"seed", 42}};
    portable.recipe.files.push_back({QStringLiteral("melody"), QStringLiteral("tune.wav"), core::TimeRegion{1.5, 8.0},
                                     core::AudioFormat{}, QString(64, QLatin1Char('b'))});
    portable.prompt = QString::fromUtf8(prompt);
    portable.program = QStringLiteral("Melodeck 0.1.0");
    return portable;
}

QStringList keysOf(const std::vector<api::ComparedPart>& parts)
{
    QStringList keys;
    for (const api::ComparedPart& part : parts) {
        keys << part.key;
    }
    return keys;
}

QStringList differences(const core::PortableRecipe& a, const core::PortableRecipe& b)
{
    return keysOf(api::compareRecipes(a, b).different);
}

} // namespace

class RecipeDiffTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRecipeIsTheSameAsItself()
    {
        const auto comparison = api::compareRecipes(sketch(), sketch());
        QVERIFY(comparison.isSame());
        QVERIFY(keysOf(comparison.same).contains(QStringLiteral("files/melody")));
        QVERIFY(api::comparisonText(comparison, {}, {}).contains(QStringLiteral("Both ask for the same.")));
    }

    void whatDiffersIsNamedInTheOrderInWhichPeopleAsk()
    {
        auto other = sketch("happy rock");
        other.recipe.fields["seed"] = 43;
        other.recipe.fields["duration"] = 12;
        other.recipe.fields["stereo"] = true;
        other.recipe.fields["melody_hints"] = {{"key", "D minor"}};
        other.recipe.files[0].sha256 = QString(64, QLatin1Char('c'));
        other.recipe.files[0].region.reset();
        other.recipe.files[0].conversion->level = core::Level::Normalised;
        other.recipe.endpoint = {core::EndpointKind::Custom,
                                 QUrl(QStringLiteral("https://u:secret@a.org/predict?k=1"))};
        other.program = QStringLiteral("Melodeck 0.2.0");
        other.clipIndex = 1;
        const auto comparison = api::compareRecipes(sketch(), other);
        QCOMPARE(keysOf(comparison.different),
                 (QStringList{QStringLiteral("prompt"), QStringLiteral("seed"), QStringLiteral("duration"),
                              QStringLiteral("files/melody"), QStringLiteral("files/melody/conversion"),
                              QStringLiteral("files/melody/region"), QStringLiteral("endpoint"),
                              QStringLiteral("program"), QStringLiteral("clip"),
                              QStringLiteral("fields/melody_hints/key"), QStringLiteral("fields/stereo")}));
        const QString text = api::comparisonText(comparison, QStringLiteral("a.wav"), QStringLiteral("b.wav"));
        for (const char* words : {"A: a.wav", "B: b.wav", "Duration\n    A: 8 s\n    B: 12 s", "Key of the melody\n",
                                  "A: 1.5 s to 8 s\n    B: all of it", "A: no (as usual)\n    B: yes", "normalised",
                                  "Place in its request\n    A: 1\n    B: 2", "Model: Sketch engine"}) {
            QVERIFY2(text.contains(QString::fromUtf8(words)), qPrintable(text));
        }
        QVERIFY2(!text.contains(QStringLiteral("secret")) && !text.contains(QStringLiteral("k=1")), qPrintable(text));
    }

    void numbersHaveAsManyDecimalsAsSaySomething()
    {
        QCOMPARE(api::saidText(1.006530612244898, QStringLiteral("s")), QStringLiteral("1.007 s"));
        QCOMPARE(api::saidText(8.0), QStringLiteral("8"));
        QCOMPARE(api::saidText(12345.5), QStringLiteral("12345.5"));
        QCOMPARE(api::saidText(0.0001), QStringLiteral("0.0001"));
        QCOMPARE(api::saidText(4294967295U), QStringLiteral("4294967295"));
        // What differs is said to the last digit where no other tells it.
        auto other = sketch();
        other.recipe.fields["duration"] = 8.00001;
        const auto comparison = api::compareRecipes(sketch(), other);
        QCOMPARE(comparison.different.size(), std::size_t{1});
        QVERIFY(comparison.different.front().firstText != comparison.different.front().secondText);
        QCOMPARE(comparison.different.front().second.get<double>(), 8.00001);
    }

    void whatIsLeftToTheModelIsWhatItUsuallyTakes()
    {
        auto other = sketch();
        other.recipe.fields.erase("duration");
        QVERIFY(api::compareRecipes(sketch(), other).isSame());
        other.recipe.fields["duration"] = 9;
        QCOMPARE(differences(sketch(), other), QStringList{QStringLiteral("duration")});
    }

    void orderAndWayOfWritingCountForNothing()
    {
        auto other = sketch();
        other.recipe.fields = {{"seed", 42}, {"duration", 8}, {"prompts", {"sad jazz"}}};
        QVERIFY(api::compareRecipes(sketch(), other).isSame());
    }

    void aSeedThatTheAnswerToldIsASeed()
    {
        auto other = sketch();
        other.recipe.fields.erase("seed");
        QCOMPARE(differences(sketch(), other), QStringList{QStringLiteral("seed")});
        other.seed = 42;
        QVERIFY(api::compareRecipes(sketch(), other).isSame());
    }

    void theSamePromptAmongOthersIsStillSaid()
    {
        auto other = sketch();
        other.recipe.fields["prompts"] = {"sad jazz", "dub"};
        QCOMPARE(differences(sketch(), other), QStringList{QStringLiteral("prompts")});
    }

    void modelsThatCallItOtherwiseMeanTheSame()
    {
        auto other = sketch();
        other.recipe.model = QStringLiteral("musicgen-melody");
        const QStringList differ = differences(sketch(), other);
        QVERIFY(differ.contains(QStringLiteral("model")));
        QVERIFY2(!differ.contains(QStringLiteral("duration")) && !differ.contains(QStringLiteral("files/melody")),
                 qPrintable(differ.join(QLatin1Char(' '))));
    }

    void whatWasLeftOutIsNotKnown()
    {
        auto other = sketch();
        other.recipe.fields["note"] = nullptr;
        other.leftOut = {QStringLiteral("/note")};
        auto third = other;
        auto comparison = api::compareRecipes(other, third);
        QCOMPARE(keysOf(comparison.unknown), QStringList{QStringLiteral("fields/note")});
        QVERIFY(!comparison.isSame());
        QVERIFY(api::comparisonText(comparison, {}, {}).contains(QStringLiteral("Nothing is known to be different")));
        // Without a hash nobody knows which file it was, whatever its name.
        third = sketch();
        third.recipe.files[0].sha256.clear();
        comparison = api::compareRecipes(sketch(), third);
        QCOMPARE(keysOf(comparison.unknown), QStringList{QStringLiteral("files/melody")});
        // One that the other does not have is different all the same.
        third.recipe.files.clear();
        QVERIFY(differences(sketch(), third).contains(QStringLiteral("files/melody")));
        // A recipe that travelled without any of its fields.
        third.recipe.fields = nullptr;
        third.leftOut = {QString()};
        QVERIFY(!api::compareRecipes(third, third).isSame());
    }

    void foreignRecipesAreTakenAsTheyAre_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::newRow("null") << QByteArray("null");
        QTest::newRow("a text") << QByteArray("\"Model input!\"");
        QTest::newRow("a list") << QByteArray("[1, [2, {\"a\": null}]]");
        QTest::newRow("members of the wrong type")
            << QByteArray(R"({"prompts": 7, "seed": {"a": []}, "duration": "x"})");
        QTest::newRow("odd names") << QByteArray(R"({"": 1, "a/b~": {"/": 2}, "\u0000": 3, "melody_hints": []})");
        QTest::newRow("deep") << QByteArray(R"({"a":)").repeated(200) + "1" + QByteArray("}").repeated(200);
        QTest::newRow("many") << "{" + [] {
            QByteArrayList all;
            for (int i = 0; i < 5000; ++i) {
                all << "\"f" + QByteArray::number(i) + "\":" + QByteArray::number(i);
            }
            return all.join(',');
        }() + "}";
    }

    void foreignRecipesAreTakenAsTheyAre()
    {
        QFETCH(QByteArray, fields);
        for (const char* model : {"sketch", "", "no such model"}) {
            auto other = sketch();
            other.recipe.model = QString::fromUtf8(model);
            other.recipe.fields = core::parseJson(fields).value();
            QVERIFY(api::compareRecipes(other, other).isSame());
            const auto comparison = api::compareRecipes(sketch(), other);
            QVERIFY(!comparison.different.empty());
            QVERIFY(!core::toJsonBytes(api::comparisonJson(comparison)).isEmpty());
            QVERIFY(!api::comparisonText(comparison, {}, {}).isEmpty());
            QVERIFY(api::recipeLines(other).size() < 2500);
        }
    }

    void scriptsAreToldTheValues()
    {
        auto other = sketch();
        other.recipe.fields["seed"] = 18446744073709551615ULL;
        const core::Json json = api::comparisonJson(api::compareRecipes(sketch(), other));
        QVERIFY(json.at("same") == false);
        QCOMPARE(json.at("different").size(), std::size_t{1});
        QVERIFY((json.at("different").at(0) ==
                 core::Json{{"key", "seed"}, {"name", "Seed"}, {"first", 42}, {"second", 18446744073709551615ULL}}));
        QVERIFY(json.at("unknown").empty());
    }

    void aClipOfTheLibrarySaysWhatMadeIt()
    {
        core::JobRecord job;
        job.recipe = sketch().recipe;
        job.recipe.files[0].path = QStringLiteral("/home/zoë/tune.wav");
        job.recipe.endpoint = {core::EndpointKind::Baseten,
                               QUrl(QStringLiteral("https://model-a.api.baseten.co/predict"))};
        core::Clip clip;
        clip.index = 1;
        clip.prompt = QStringLiteral("sad jazz");
        job.answer.clips = {clip};
        job.answer.json = {{"sketch", {{"engine", "melodeck-sketch"}, {"version", "0.1.0"}, {"soundfont", "Mono"}}}};
        const auto made = api::recipeOfClip(job, 1);
        QCOMPARE(made.program, QStringLiteral("melodeck-sketch 0.1.0 Mono"));
        QCOMPARE(made.clipIndex, 1);
        QCOMPARE(made.recipe.files[0].path, QStringLiteral("tune.wav"));
        QVERIFY(made.recipe.endpoint == job.recipe.endpoint);
        job.answer.json["sketch"]["version"] = "0.2.0";
        QCOMPARE(differences(made, api::recipeOfClip(job, 1)), QStringList{QStringLiteral("program")});
        job.answer.json = "Error";
        QVERIFY(api::recipeOfClip(job, 7).program.isEmpty());
    }

    void oneRecipeIsToldInTheSameWords()
    {
        const auto lines = api::recipeLines(sketch());
        const auto has = [&lines](const char* name, const char* value) {
            return std::find(lines.begin(), lines.end(),
                             std::pair(QString::fromUtf8(name), QString::fromUtf8(value))) != lines.end();
        };
        QVERIFY(has("Prompt", "sad jazz"));
        QVERIFY(has("Seed", "42"));
        QVERIFY(has("Duration", "8 s"));
        QVERIFY(has("Part of Melody", "1.5 s to 8 s"));
        QVERIFY(has("Stereo", "no (as usual)"));
        QVERIFY(has("Endpoint", "this computer"));
    }
};

QTEST_GUILESS_MAIN(RecipeDiffTest)
#include "RecipeDiffTest.moc"
