#include "audio/RecipeTag.h"
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

QTEST_GUILESS_MAIN(RecipeCommandTest)
#include "RecipeCommandTest.moc"
