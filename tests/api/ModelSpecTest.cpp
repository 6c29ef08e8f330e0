#include "api/ModelSpec.h"

#include <QTest>

#include <limits>

using namespace melodeck;

namespace {

core::Recipe recipeWith(const core::Json& prompts, const core::Json& duration)
{
    core::Recipe recipe;
    recipe.fields = core::Json::object();
    recipe.fields["prompts"] = prompts;
    recipe.fields["duration"] = duration;
    return recipe;
}

const api::ModelSpec& spec(const char* id)
{
    return *api::findModelSpec(QString::fromLatin1(id));
}

core::Json promptsOfCount(std::size_t count)
{
    return core::Json(std::vector<std::string>(count, "x"));
}

} // namespace

Q_DECLARE_METATYPE(core::Json)

class ModelSpecTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shipsTheTwoModels();
    void findsNothingForAForeignName();
    void guessesTheModelOfAnEndpoint();
    void acceptsWhatTheModelTakes_data();
    void acceptsWhatTheModelTakes();
    void refusesWhatTheModelDoesNotTake_data();
    void refusesWhatTheModelDoesNotTake();
    void refusesARequestThatIsNotAnObject();
    void countsLettersNotCodeUnits();
    void readsASpecOfSomebodyElse();
    void readsWhatAModelWantsDoneToTheSound();
    void refusesASpecThatIsNone_data();
    void refusesASpecThatIsNone();
};

void ModelSpecTest::shipsTheTwoModels()
{
    const api::ModelSpec* sketch = api::findModelSpec(QStringLiteral("sketch"));
    QVERIFY(sketch);
    QVERIFY(!sketch->title.isEmpty() && !sketch->summary.isEmpty());
    QVERIFY(!sketch->title.contains(QStringLiteral("MusicGen")));
    QVERIFY(sketch->takesSeed);
    const api::ModelSpec* musicGen = api::findModelSpec(QStringLiteral("musicgen-melody"));
    QVERIFY(musicGen);
    QVERIFY(!musicGen->takesSeed); // the hosted model has none
    for (const api::ModelSpec* model : {sketch, musicGen}) {
        QCOMPARE(model->promptsField, QStringLiteral("prompts"));
        QVERIFY(model->melody && model->melody->format);
        QCOMPARE(model->melody->name, QStringLiteral("melody"));
        QVERIFY((*model->melody->format == core::AudioFormat{32'000, 1, 16}));
        QVERIFY(model->duration);
        QCOMPARE(model->duration->initial, 8.0);
        QCOMPARE(model->duration->minimum, 1.0);
        QCOMPARE(model->duration->maximum, 300.0);
        QVERIFY(model->input.contains("properties") && model->output.contains("properties"));
    }
    QCOMPARE(sketch->maxPrompts, std::size_t{16});
}

void ModelSpecTest::findsNothingForAForeignName()
{
    QVERIFY(!api::findModelSpec(QStringLiteral("json")));
    QVERIFY(!api::findModelSpec(QString()));
}

void ModelSpecTest::guessesTheModelOfAnEndpoint()
{
    QCOMPARE(api::defaultModelFor({}).id, QStringLiteral("sketch"));
    QCOMPARE(api::defaultModelFor({core::EndpointKind::Baseten, {}, {}}).id, QStringLiteral("musicgen-melody"));
    QCOMPARE(api::defaultModelFor({core::EndpointKind::Custom, {}, {}}).id, QStringLiteral("musicgen-melody"));
}

void ModelSpecTest::acceptsWhatTheModelTakes_data()
{
    QTest::addColumn<core::Json>("prompts");
    QTest::addColumn<core::Json>("duration");
    QTest::newRow("usual") << core::Json{"happy rock", "sad jazz"} << core::Json(8);
    QTest::newRow("shortest") << core::Json::array({"x"}) << core::Json(1);
    QTest::newRow("longest") << core::Json::array({"x"}) << core::Json(300.0);
    QTest::newRow("many") << promptsOfCount(16) << core::Json(8.25);
    QTest::newRow("long") << core::Json::array({std::string(2'000, 'x')}) << core::Json(8);
}

void ModelSpecTest::acceptsWhatTheModelTakes()
{
    QFETCH(core::Json, prompts);
    QFETCH(core::Json, duration);
    core::Recipe recipe = recipeWith(prompts, duration);
    QVERIFY(api::validateRecipe(recipe, spec("sketch")));
    recipe.fields.erase("duration"); // the model has a default
    QVERIFY(api::validateRecipe(recipe, spec("sketch")));
}

void ModelSpecTest::refusesWhatTheModelDoesNotTake_data()
{
    QTest::addColumn<core::Json>("prompts");
    QTest::addColumn<core::Json>("duration");
    QTest::addColumn<QString>("word");
    const auto duration = [](const char* name, const core::Json& value) {
        QTest::newRow(name) << core::Json::array({"x"}) << value << QStringLiteral("between 1 and 300");
    };
    duration("0 seconds", 0);
    duration("-1 second", -1);
    duration("1e9 seconds", 1e9);
    duration("a little too short", 0.999);
    duration("a little too long", 300.001);
    duration("not a number", std::numeric_limits<double>::quiet_NaN());
    duration("endless", std::numeric_limits<double>::infinity());
    duration("a word", "8");
    duration("null", nullptr);
    const auto prompts = [](const char* name, const core::Json& value, const char* word) {
        QTest::newRow(name) << value << core::Json(8) << QString::fromLatin1(word);
    };
    prompts("no prompt", core::Json::array(), "at least one");
    prompts("one string", "happy rock", "at least one");
    prompts("200 prompts", promptsOfCount(200), "200");
    prompts("17 prompts", promptsOfCount(17), "16");
    prompts("an empty prompt", core::Json{"x", ""}, "Prompt 2");
    prompts("a prompt of blanks", core::Json{"x", "y", " \t\n"}, "Prompt 3");
    prompts("a prompt that is a number", core::Json::array({7}), "Prompt 1");
    prompts("too long a prompt", core::Json::array({std::string(2'001, 'x')}), "2000");
}

void ModelSpecTest::refusesWhatTheModelDoesNotTake()
{
    QFETCH(core::Json, prompts);
    QFETCH(core::Json, duration);
    QFETCH(QString, word);
    const auto valid = api::validateRecipe(recipeWith(prompts, duration), spec("sketch"));
    QVERIFY(!valid);
    QCOMPARE(valid.error().code, core::ErrorCode::InvalidArgument);
    QVERIFY2(valid.error().message.contains(word) && valid.error().message.contains(QStringLiteral("Nothing was sent")),
             qPrintable(valid.error().message));
}

void ModelSpecTest::refusesARequestThatIsNotAnObject()
{
    core::Recipe recipe;
    recipe.fields = "Model input!";
    QVERIFY(!api::validateRecipe(recipe, spec("sketch")));
    recipe.fields = nullptr;
    QVERIFY(!api::validateRecipe(recipe, spec("sketch")));
}

void ModelSpecTest::countsLettersNotCodeUnits()
{
    // JSON Schema's maxLength counts characters; a note is one, in UTF-16 it is two.
    const std::string notes = QStringLiteral("\U0001F3B5").repeated(2'000).toStdString();
    QVERIFY(api::validateRecipe(recipeWith(core::Json::array({notes}), 8), spec("sketch")));
    QVERIFY(!api::validateRecipe(recipeWith(core::Json::array({notes + "x"}), 8), spec("sketch")));
}

void ModelSpecTest::readsASpecOfSomebodyElse()
{
    const auto read = api::readModelSpec(core::parseJson(R"({"id":"x","title":"X","input":{"properties":{
        "audio":{"type":"string","x-role":"melody"},"length":{"x-role":"duration","minimum":2,"maximum":4,"default":3},
        "other":{"type":"number"}}},"output":{}})")
                                             .value());
    QVERIFY(read);
    QVERIFY(read->promptsField.isEmpty());
    QVERIFY(!read->takesSeed);
    QVERIFY(read->melody && !read->melody->format);
    QCOMPARE(read->melody->name, QStringLiteral("audio"));
    QCOMPARE(read->duration->name, QStringLiteral("length"));
    core::Recipe recipe;
    QVERIFY(api::validateRecipe(recipe, *read)); // no prompts are asked for
    recipe.fields["length"] = 5;
    QVERIFY(!api::validateRecipe(recipe, *read));
}

void ModelSpecTest::readsWhatAModelWantsDoneToTheSound()
{
    const auto read = api::readModelSpec(core::parseJson(R"({"id":"x","title":"X","input":{"properties":{
        "audio":{"type":"string","x-role":"melody","x-audio-format":{"sample_rate":16000,"channels":2,"bits":24,
        "normalise":true,"remove_dc":true}}}},"output":{}})")
                                             .value());
    QVERIFY(read && read->melody);
    QVERIFY((read->melody->format ==
             core::AudioFormat{16'000, 2, 24, core::Level::Normalised, core::DirectCurrent::Removed}));
}

void ModelSpecTest::refusesASpecThatIsNone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("no id") << QByteArray(R"({"title":"X","input":{"properties":{}},"output":{}})");
    QTest::newRow("an id that is a number")
        << QByteArray(R"({"id":3,"title":"X","input":{"properties":{}},"output":{}})");
    QTest::newRow("no properties") << QByteArray(R"({"id":"x","title":"X","input":{},"output":{}})");
    QTest::newRow("a property that is text")
        << QByteArray(R"({"id":"x","title":"X","input":{"properties":{"a":"b"}},"output":{}})");
    QTest::newRow("a limit that is text") << QByteArray(
        R"({"id":"x","title":"X","input":{"properties":{"a":{"x-role":"duration","minimum":"1"}}},"output":{}})");
}

void ModelSpecTest::refusesASpecThatIsNone()
{
    QFETCH(QByteArray, text);
    const auto read = api::readModelSpec(core::parseJson(text).value());
    QVERIFY(!read);
    QCOMPARE(read.error().code, core::ErrorCode::Parse);
}

QTEST_APPLESS_MAIN(ModelSpecTest)
#include "ModelSpecTest.moc"
