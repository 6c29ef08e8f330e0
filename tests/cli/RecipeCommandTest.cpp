#include "audio/RecipeTag.h"
#include "cli/BatchPlanFile.h"
#include "cli/CommandRun.h"
#include "core/Json.h"
#include "support/AudioSamples.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace melodeck;
using namespace melodeck::tests;

namespace {

core::PortableRecipe madeRecipe()
{
    core::Recipe recipe;
    recipe.model = QStringLiteral("sketch");
    recipe.fields = {{"prompts", {"happy rock", "sad „jazz“ \x1B[2J"}}, {"duration", 8.0}};
    recipe.files.push_back({QStringLiteral("melody"), QStringLiteral("/home/zoë/tune.wav"), core::TimeRegion{1.5, 8.0},
                            core::AudioFormat{}, QString(64, QLatin1Char('b'))});
    core::Clip clip;
    clip.index = 1;
    clip.prompt = QStringLiteral("sad „jazz“ \x1B[2J");
    return core::portableRecipe(recipe, clip, QDateTime(QDate(2026, 11, 24), QTime(4, 30), Qt::UTC),
                                core::Json{{"seed", 42}});
}

} // namespace

class RecipeCommandTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void printsTheRecipeAsJson();
    void printsItForPeople();
    void refusesWhatCarriesNone_data();
    void refusesWhatCarriesNone();
    void saysThatAFileCannotBeRead_data();
    void saysThatAFileCannotBeRead();
    void wantsOneFileAndAKnownFormat();
    void saysWhatTwoRecipesAskForDifferently();
    void comparingWantsTwoRecipes();
    void plansRequestsAroundAClip();
    void aPlanSaysWhichPartOfTheMelodyIsSent();
    void saysWhatCannotBeVaried();

private:
    [[nodiscard]] QString path(const char* name) const { return m_folder->filePath(QString::fromUtf8(name)); }
    [[nodiscard]] QString clipWithRecipe() const
    {
        writeBytes(path("Füße.wav"), support::sineWav(0.5));
        return audio::appendRecipe(path("Füße.wav"), madeRecipe()) ? path("Füße.wav") : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void RecipeCommandTest::printsTheRecipeAsJson()
{
    const CommandRun run = runCommand({"recipe", textOf(clipWithRecipe())});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QVERIFY(run.err.isEmpty());
    const auto json = core::parseJson(run.out);
    QVERIFY(json);
    QVERIFY(core::portableRecipeFromText(core::toJsonBytes(*json)).value() == madeRecipe());
    QVERIFY(json->at("machine_made") == true);
    QVERIFY2(run.out.startsWith("{\n  \"melodeck_recipe\": 1,"), run.out.constData());
    QVERIFY(run.out.contains("„jazz“"));
    QVERIFY(!run.out.contains('\x1B')); // JSON escapes it
    QVERIFY(run.out.endsWith("}\n"));
    QVERIFY(!run.out.contains("zoë"));
}

void RecipeCommandTest::printsItForPeople()
{
    const CommandRun run = runCommand({"recipe", "--format", "text", textOf(clipWithRecipe())});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    for (const char* words : {"Machine-made audio", "Model: sketch", "Prompt: sad „jazz“", "Seed: 42", "tune.wav",
                              "1.5 s to 8 s", "2026-11-24T04:30:00Z", "Field duration: 8"}) {
        QVERIFY2(run.out.contains(words), run.out.constData());
    }
    QVERIFY2(!run.out.contains('\x1B'), "a file from anywhere must not drive the terminal");
}

void RecipeCommandTest::refusesWhatCarriesNone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a clip without one") << support::sineWav(0.5);
    QTest::newRow("text") << QByteArray("Dear Zoë, this is no sound.");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a request") << QByteArray(R"({"prompts": ["happy rock"]})");
    QTest::newRow("half a header") << QByteArray("RIFF\x10\x00\x00\x00WAVEfmt ", 16);
    QTest::newRow("a recipe that is none") << support::sineWav(0.5) + QByteArray("mrcp\x02\x00\x00\x00{}", 10);
}

void RecipeCommandTest::refusesWhatCarriesNone()
{
    QFETCH(QByteArray, bytes);
    writeBytes(path("a.wav"), bytes);
    const CommandRun run = runCommand({"recipe", textOf(path("a.wav"))});
    QCOMPARE(run.exitCode, 5);
    QVERIFY(run.out.isEmpty());
    QVERIFY2(run.says("a.wav") && run.says("carries no recipe"), run.err.constData());
}

void RecipeCommandTest::saysThatAFileCannotBeRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("missing") << QStringLiteral("/nowhere/a.wav");
    QTest::newRow("a folder") << QStringLiteral("/tmp");
}

void RecipeCommandTest::saysThatAFileCannotBeRead()
{
    QFETCH(QString, name);
    const CommandRun run = runCommand({"recipe", textOf(name)});
    QCOMPARE(run.exitCode, 7);
    QVERIFY(run.out.isEmpty());
    QVERIFY2(run.says("cannot be read"), run.err.constData());
}

void RecipeCommandTest::wantsOneFileAndAKnownFormat()
{
    QCOMPARE(runCommand({"recipe"}).exitCode, 2);
    QCOMPARE(runCommand({"recipe", "a.wav", "b.wav"}).exitCode, 2);
    QCOMPARE(runCommand({"recipe", "a.wav", "--format", "xml"}).exitCode, 2);
}

void RecipeCommandTest::saysWhatTwoRecipesAskForDifferently()
{
    const QString clip = clipWithRecipe();
    auto other = madeRecipe();
    other.recipe.fields["duration"] = 12;
    other.seed = 43;
    writeBytes(path("b.json"), core::portableRecipeText(other));
    const CommandRun text = runCommand({"recipe", "diff", textOf(clip), textOf(path("b.json"))});
    QVERIFY2(text.exitCode == 0, text.err.constData());
    QVERIFY2(text.out.contains("  Seed\n    A: 42\n    B: 43\n"), text.out.constData());
    QVERIFY2(text.out.contains("  Duration\n    A: 8 s\n    B: 12 s\n"), text.out.constData());
    QVERIFY2(text.out.contains("The same:") && text.out.contains("tune.wav"), text.out.constData());
    QVERIFY2(!text.out.contains('\x1B'), "a file from anywhere must not drive the terminal");
    const CommandRun json = runCommand({"recipe", "diff", textOf(clip), textOf(path("b.json")), "--format", "json"});
    const auto told = core::parseJson(json.out);
    QVERIFY(told && told->at("same") == false && told->at("different").size() == 2);
    const CommandRun same = runCommand({"recipe", "diff", textOf(clip), textOf(clip), "--format", "json"});
    QVERIFY(core::parseJson(same.out)->at("same") == true);
}

void RecipeCommandTest::comparingWantsTwoRecipes()
{
    const std::string clip = textOf(clipWithRecipe());
    QCOMPARE(runCommand({"recipe", "diff", clip}).exitCode, 2);
    QCOMPARE(runCommand({"recipe", "diff", clip, clip, clip}).exitCode, 2);
    writeBytes(path("plain.wav"), support::sineWav(0.5));
    const CommandRun run = runCommand({"recipe", "diff", clip, textOf(path("plain.wav"))});
    QCOMPARE(run.exitCode, 5);
    QVERIFY2(run.says("plain.wav"), run.err.constData());
}

void RecipeCommandTest::plansRequestsAroundAClip()
{
    auto made = madeRecipe();
    made.recipe.files.clear();
    made.prompt = QStringLiteral("happy rock");
    writeBytes(path("a.json"), core::portableRecipeText(made));
    const CommandRun run =
        runCommand({"recipe", "vary", textOf(path("a.json")), "--seed", "1..4", "--duration", "4,8"});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    const auto plan = core::parseJson(run.out);
    QVERIFY2(plan && plan->is_array() && plan->size() == 8, run.out.constData());
    QVERIFY((plan->at(3) == core::Json{{"name", "0003 seed 2 · 8 s"},
                                       {"request", {{"prompts", {"happy rock"}}, {"duration", 8.0}, {"seed", 2}}}}));
    // What it prints is what `batch` reads.
    const auto read = cli::readPlan(run.out, {}, QStringLiteral("/"));
    QVERIFY2(read && read->size() == 8, read ? "" : qPrintable(read.error().message));
    const CommandRun prompts =
        runCommand({"recipe", "vary", textOf(path("a.json")), "--prompt", "a/c {slow|fast} waltz"});
    const auto slow = cli::readPlan(prompts.out, {}, QStringLiteral("/"));
    QVERIFY2(slow, slow ? "" : qPrintable(slow.error().message));
    QCOMPARE(slow->at(0).name, QStringLiteral("0000 a-c slow waltz"));
}

void RecipeCommandTest::aPlanSaysWhichPartOfTheMelodyIsSent()
{
    const QString tune = path("tüne.wav");
    writeBytes(tune, support::sineWav(9.0));
    const CommandRun run =
        runCommand({"recipe", "vary", textOf(clipWithRecipe()), "--seed", "1,2", "--melody", textOf(tune)});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    const auto read = cli::readPlan(run.out, {}, QStringLiteral("/elsewhere"));
    QVERIFY2(read && read->size() == 2, run.out.constData());
    const core::AttachedFile& melody = read->at(1).recipe.files.at(0);
    QCOMPARE(melody.path, tune);
    QVERIFY(melody.region == (core::TimeRegion{1.5, 8.0}) && melody.conversion == core::AudioFormat{});
    for (const char* file : {R"({"path": 7})", R"({"path": "a.wav", "region": [3, 1]})",
                             R"({"path": "a.wav", "region": [1, 3]})", R"({"path": "a.wav", "region": []})",
                             R"({"path": "a.wav", "conversion": {"sample_rate": 0, "channels": 1, "bits": 16}})"}) {
        const QByteArray plan = R"([{"request": {}, "files": {"melody": )" + QByteArray(file) + "}}]";
        QVERIFY2(!cli::readPlan(plan, {}, QStringLiteral("/")), file);
    }
}

void RecipeCommandTest::saysWhatCannotBeVaried()
{
    auto made = madeRecipe();
    made.recipe.files.clear();
    writeBytes(path("a.json"), core::portableRecipeText(made));
    const std::string file = textOf(path("a.json"));
    const auto fails = [](const std::vector<std::string>& arguments, const char* words) {
        const CommandRun run = runCommand(arguments);
        return run.exitCode == 5 && run.out.isEmpty() && run.says(words);
    };
    QVERIFY(fails({"recipe", "vary", file}, "Say what is to be varied"));
    QVERIFY(fails({"recipe", "vary", file, "--seed", "x"}, "is not a seed"));
    QVERIFY(fails({"recipe", "vary", file, "--duration", "4,4000"}, "4000"));
    QVERIFY(fails({"recipe", "vary", file, "--seed", "1..400"}, "a grid holds"));
    made.recipe.model = QStringLiteral("musicgen-melody");
    made.recipe.endpoint.kind = core::EndpointKind::Baseten;
    made.seed.reset();
    writeBytes(path("b.json"), core::portableRecipeText(made));
    QVERIFY(fails({"recipe", "vary", textOf(path("b.json")), "--seed", "1..2"}, "takes no seed"));
    QCOMPARE(runCommand({"recipe", "vary", textOf(path("b.json")), "--takes", "3"}).exitCode, 0);
    QCOMPARE(runCommand({"recipe", "vary"}).exitCode, 2);
}

QTEST_GUILESS_MAIN(RecipeCommandTest)
#include "RecipeCommandTest.moc"
