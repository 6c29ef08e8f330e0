// `generate --recipe`: the same request once more.
#include "audio/RecipeTag.h"
#include "cli/CommandRun.h"
#include "core/Json.h"
#include "core/Paths.h"
#include "store/Library.h"
#include "support/AudioSamples.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace melodeck;
using namespace melodeck::tests;
namespace scripts = support::scripts;

class GenerateAgainTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sendsTheSameRequest();
    void readsARecipeAsJsonToo();
    void letsOptionsStandInPlaceOfWhatTheRecipeSays();
    void findsTheMelodyInTheLibraryWhereverItLies();
    void doesNotTakeAChangedMelodyForTheOneThatWasSent();
    void takesAnotherMelodyWithAWarning();
    void sendsAnotherPartOfTheMelody();
    void wantsAnEndpointWhereItsAddressDidNotTravel();
    void dropsWhatAnotherModelHasNoFieldFor();
    void sendsARequestThatIsNoFormOfOurs();
    void refusesWhatDidNotTravelWhole();
    void refusesAFileThatCarriesNone_data();
    void refusesAFileThatCarriesNone();
    void wantsPromptsOrARecipe();

private:
    [[nodiscard]] QString path(const char* name) const { return m_folder->filePath(QString::fromUtf8(name)); }
    [[nodiscard]] core::Json lastJson() const;
    [[nodiscard]] CommandRun again(std::vector<std::string> more, const char* file = "first/clip_0.wav");
    /// Two clips of a melody in the folder "first".
    void makeFirst();
    void writeRecipe(const core::Recipe& recipe) const;
    void remember(const QString& file) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<support::FaultyServer> m_server;
    std::unique_ptr<Variable> m_data;
};

void GenerateAgainTest::init()
{
    m_server = std::make_unique<support::FaultyServer>();
    m_server->route("/predict", scripts::fixed(200, answerWithClips(2)));
    m_folder = std::make_unique<QTemporaryDir>();
    m_data.reset(); // puts the value before it back first
    m_data = std::make_unique<Variable>("XDG_DATA_HOME", QFile::encodeName(path("data")));
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, path("settings"));
}

core::Json GenerateAgainTest::lastJson() const
{
    const auto requests = m_server->requests(0);
    return requests.empty() ? core::Json() : core::parseJson(requests.back().body).value_or(core::Json());
}

CommandRun GenerateAgainTest::again(std::vector<std::string> more, const char* file)
{
    std::vector<std::string> all{"generate",   "--recipe", textOf(path(file)), "--output", textOf(path("again")),
                                 "--overwrite"};
    all.insert(all.end(), more.begin(), more.end());
    return runCommand(all);
}

void GenerateAgainTest::makeFirst()
{
    writeBytes(path("tune.wav"), support::sineWav(5.0));
    const CommandRun run = runCommand({"generate", "--prompt", "happy „rock“", "--prompt", "-x", "--melody",
                                       textOf(path("tune.wav")), "--duration", "2", "--region", "1:3", "--endpoint",
                                       endpointOf(*m_server), "--output", textOf(path("first"))});
    QVERIFY2(run.exitCode == 0, run.err.constData());
}

void GenerateAgainTest::writeRecipe(const core::Recipe& recipe) const
{
    writeBytes(path("recipe.json"),
               core::portableRecipeText(core::portableRecipe(recipe, {}, QDateTime::currentDateTimeUtc())));
}

void GenerateAgainTest::remember(const QString& file) const
{
    core::JobRecord job;
    job.id = QStringLiteral("20260101-a");
    job.created = QDateTime::currentDateTime();
    job.state = core::JobState::Done;
    const QByteArray hash = QCryptographicHash::hash(readBytes(file), QCryptographicHash::Sha256).toHex();
    job.recipe.files.push_back({QStringLiteral("melody"), file, std::nullopt, std::nullopt, QString::fromLatin1(hash)});
    QVERIFY(store::Library::open(core::libraryFolder()).value()->save(job));
}

void GenerateAgainTest::sendsTheSameRequest()
{
    makeFirst();
    const core::Json first = lastJson();
    const CommandRun run = again({"--melody", textOf(path("tune.wav")), "--endpoint", endpointOf(*m_server)});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QVERIFY2(run.err.isEmpty(), run.err.constData());
    QCOMPARE(m_server->requests(0).size(), std::size_t{2});
    QVERIFY(lastJson() == first);
    QCOMPARE(run.out.count('\n'), 2);
    // And it can be done once more from what came.
    const auto before = audio::readRecipe(path("first/clip_1.wav"));
    const auto after = audio::readRecipe(path("again/clip_1.wav"));
    QVERIFY((*before)->recipe.fields == (*after)->recipe.fields);
    QVERIFY((*before)->recipe.files == (*after)->recipe.files);
}

void GenerateAgainTest::readsARecipeAsJsonToo()
{
    makeFirst();
    const core::Json first = lastJson();
    const CommandRun printed = runCommand({"recipe", textOf(path("first/clip_1.wav"))});
    for (const QByteArray& text : {printed.out, "\xEF\xBB\xBF \n" + printed.out}) {
        writeBytes(path("my recipe.json"), text);
        const CommandRun run =
            again({"--melody", textOf(path("tune.wav")), "--endpoint", endpointOf(*m_server)}, "my recipe.json");
        QVERIFY2(run.exitCode == 0, run.err.constData());
        QVERIFY(lastJson() == first);
    }
    QCOMPARE(m_server->requests(0).size(), std::size_t{3});
}

void GenerateAgainTest::letsOptionsStandInPlaceOfWhatTheRecipeSays()
{
    makeFirst();
    const CommandRun run = again({"--melody", textOf(path("tune.wav")), "--endpoint", endpointOf(*m_server), "--prompt",
                                  "dub", "--duration", "1"});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QVERIFY(lastJson().at("prompts") == core::Json::array({"dub"}));
    QCOMPARE(lastJson().at("duration").get<double>(), 1.0);
    // The part that is sent follows the duration, from where it began.
    const QByteArray sent =
        QByteArray::fromBase64(QByteArray::fromStdString(lastJson().at("melody").get<std::string>()));
    QVERIFY(sent.mid(44) == support::sineWav(5.0).mid(44 + 32'000 * 2, 32'000 * 2));
}

void GenerateAgainTest::findsTheMelodyInTheLibraryWhereverItLies()
{
    makeFirst();
    const core::Json first = lastJson();
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("elsewhere")));
    QVERIFY(QFile::rename(path("tune.wav"), path("elsewhere/other name.wav")));
    const CommandRun lost = again({"--endpoint", endpointOf(*m_server)});
    QCOMPARE(lost.exitCode, 5);
    QVERIFY2(lost.says("“tune.wav”") && lost.says("--melody") && lost.says("Nothing was sent"), lost.err.constData());
    QCOMPARE(m_server->requests(0).size(), std::size_t{1});
    QVERIFY(!QFileInfo::exists(core::libraryFolder() + QStringLiteral("/library.sqlite"))); // looking makes none

    remember(path("elsewhere/other name.wav"));
    const CommandRun run = again({"--endpoint", endpointOf(*m_server)});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QVERIFY(lastJson() == first);
}

void GenerateAgainTest::doesNotTakeAChangedMelodyForTheOneThatWasSent()
{
    makeFirst();
    remember(path("tune.wav"));
    writeBytes(path("tune.wav"), support::sineWav(5.0, 32'000, 550.0));
    const CommandRun run = again({"--endpoint", endpointOf(*m_server)});
    QCOMPARE(run.exitCode, 5);
    QVERIFY2(run.says("tune.wav"), run.err.constData());
    QCOMPARE(m_server->requests(0).size(), std::size_t{1});
}

void GenerateAgainTest::takesAnotherMelodyWithAWarning()
{
    makeFirst();
    writeBytes(path("other.wav"), support::sineWav(5.0, 32'000, 550.0));
    const CommandRun run = again({"--melody", textOf(path("other.wav")), "--endpoint", endpointOf(*m_server)});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QVERIFY2(run.says("other.wav is not the file") && run.says("tune.wav"), run.err.constData());
    const QByteArray sent =
        QByteArray::fromBase64(QByteArray::fromStdString(lastJson().at("melody").get<std::string>()));
    QVERIFY(sent.mid(44) == support::sineWav(5.0, 32'000, 550.0).mid(44 + 32'000 * 2, 2 * 32'000 * 2));
    QCOMPARE(again({"--melody", "/nowhere/a.wav", "--endpoint", endpointOf(*m_server)}).exitCode, 7);
}

void GenerateAgainTest::sendsAnotherPartOfTheMelody()
{
    makeFirst();
    const CommandRun run =
        again({"--melody", textOf(path("tune.wav")), "--endpoint", endpointOf(*m_server), "--region", "0.5:1"});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    const QByteArray sent =
        QByteArray::fromBase64(QByteArray::fromStdString(lastJson().at("melody").get<std::string>()));
    QVERIFY(sent.mid(44) == support::sineWav(5.0).mid(44 + 16'000 * 2, 16'000 * 2));
    QCOMPARE(
        again({"--melody", textOf(path("tune.wav")), "--endpoint", endpointOf(*m_server), "--region", "4:6"}).exitCode,
        5);
    QCOMPARE(m_server->requests(0).size(), std::size_t{2});
}

void GenerateAgainTest::wantsAnEndpointWhereItsAddressDidNotTravel()
{
    makeFirst();
    const CommandRun run = again({"--melody", textOf(path("tune.wav"))});
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.says("--endpoint") && run.says("Nothing was sent"), run.err.constData());
    QCOMPARE(m_server->requests(0).size(), std::size_t{1});
}

void GenerateAgainTest::dropsWhatAnotherModelHasNoFieldFor()
{
    core::Recipe recipe;
    recipe.model = QStringLiteral("sketch");
    recipe.fields = {{"prompts", {"happy rock"}}, {"duration", 3.0}, {"seed", 7}};
    writeRecipe(recipe);
    const CommandRun run = again({"--endpoint", endpointOf(*m_server)}, "recipe.json");
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QVERIFY2(run.says("no field seed") && run.says("was made for Sketch engine"), run.err.constData());
    QVERIFY((lastJson() == core::Json{{"prompts", {"happy rock"}}, {"duration", 3.0}}));
    QCOMPARE((*audio::readRecipe(path("again/clip_0.wav")))->recipe.model, QStringLiteral("musicgen-melody"));
}

void GenerateAgainTest::sendsARequestThatIsNoFormOfOurs()
{
    core::Recipe recipe;
    recipe.model = QStringLiteral("json");
    recipe.endpoint.kind = core::EndpointKind::Custom;
    recipe.verbatim = R"({"text":  "hello", "voice": 1e0})";
    recipe.fields = core::parseJson(recipe.verbatim).value();
    writeRecipe(recipe);
    const CommandRun run = again({"--endpoint", endpointOf(*m_server)}, "recipe.json");
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QCOMPARE(m_server->requests(0).back().body, recipe.verbatim);
    const CommandRun seeded = again({"--endpoint", endpointOf(*m_server), "--seed", "7"}, "recipe.json");
    QVERIFY2(seeded.exitCode == 0, seeded.err.constData());
    QVERIFY((lastJson() == core::Json{{"text", "hello"}, {"voice", 1.0}, {"seed", 7}}));
    QCOMPARE(again({"--endpoint", endpointOf(*m_server), "--region", "1:2"}, "recipe.json").exitCode, 5);

    recipe.verbatim = "[1, 2]";
    recipe.fields = core::parseJson(recipe.verbatim).value();
    writeRecipe(recipe);
    const CommandRun list = again({"--endpoint", endpointOf(*m_server), "--prompt", "x"}, "recipe.json");
    QCOMPARE(list.exitCode, 5);
    QVERIFY2(list.says("no JSON object"), list.err.constData());
}

void GenerateAgainTest::refusesWhatDidNotTravelWhole()
{
    core::Recipe recipe;
    recipe.model = QStringLiteral("musicgen-melody");
    recipe.endpoint.kind = core::EndpointKind::Custom;
    recipe.fields = {{"prompts", {"happy rock", "/home/zoe/song.wav"}}, {"duration", 3.0}};
    writeRecipe(recipe);
    const CommandRun run = again({"--endpoint", endpointOf(*m_server)}, "recipe.json");
    QCOMPARE(run.exitCode, 5);
    QVERIFY2(run.says("/prompts/1") && run.says("--prompt"), run.err.constData());
    QVERIFY(m_server->requests(0).empty());
    QCOMPARE(again({"--endpoint", endpointOf(*m_server), "--prompt", "dub"}, "recipe.json").exitCode, 0);
    QVERIFY((lastJson() == core::Json{{"prompts", {"dub"}}, {"duration", 3.0}}));
}

void GenerateAgainTest::refusesAFileThatCarriesNone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a clip without one") << clip(0);
    QTest::newRow("a request") << QByteArray(R"({"prompts": ["happy rock"]})");
    QTest::newRow("broken JSON") << QByteArray(R"({"melodeck_recipe": 1,)");
    QTest::newRow("a recipe of a later version") << QByteArray(R"({"melodeck_recipe": 2})");
    QTest::newRow("nothing") << QByteArray();
}

void GenerateAgainTest::refusesAFileThatCarriesNone()
{
    QFETCH(QByteArray, bytes);
    writeBytes(path("a file"), bytes);
    const CommandRun run = again({"--endpoint", endpointOf(*m_server)}, "a file");
    QCOMPARE(run.exitCode, 5);
    QVERIFY(!run.err.isEmpty());
    QVERIFY(m_server->requests(0).empty());
    QCOMPARE(again({"--endpoint", endpointOf(*m_server)}, "not there").exitCode, 7);
}

void GenerateAgainTest::wantsPromptsOrARecipe()
{
    const CommandRun run = runCommand({"generate", "--endpoint", endpointOf(*m_server)});
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.says("--prompt") && run.says("--recipe"), run.err.constData());
}

QTEST_GUILESS_MAIN(GenerateAgainTest)
#include "GenerateAgainTest.moc"
