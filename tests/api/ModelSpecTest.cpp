#include "api/ModelSpec.h"

#include "api/AnswerReader.h"
#include "api/RecipeCheck.h"
#include "api/TranscriptReader.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <array>
#include <set>

using namespace melodeck;
using api::FieldKind;
using api::FieldRole;

namespace {

const api::ModelSpec& shipped(const char* id)
{
    return *api::findModelSpec(QString::fromLatin1(id));
}

/// Where a schema describes what a pointer points at.
core::Json::json_pointer schemaPlace(const QString& pointer)
{
    return core::Json::json_pointer(
        QString(pointer).replace(QLatin1String("/"), QLatin1String("/properties/")).toStdString());
}

bool statesNumbers(const core::Json& schema)
{
    constexpr std::array kKeys{"default",  "minimum",  "maximum",   "enum",
                               "minItems", "maxItems", "maxLength", "minLength"};
    return std::any_of(kKeys.begin(), kKeys.end(), [&schema](const char* key) { return schema.contains(key); });
}

} // namespace

class ModelSpecTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shipsTheTwoModels();
    void givesOurTrussItsSeedAndSampling();
    void shipsSpecsThatSayWhereTheirNumbersAreFrom_data();
    void shipsSpecsThatSayWhereTheirNumbersAreFrom();
    void takesTheRequestAndReadsTheAnswerOfEachModel_data();
    void takesTheRequestAndReadsTheAnswerOfEachModel();
    void findsNothingForAForeignName();
    void guessesTheModelOfAnEndpoint();
    void readsASpecOfSomebodyElse();
    void readsWhatPydanticWrites();
    void readsNestedFieldsAndAlternatives();
    void readsWhatAModelWantsDoneToTheSound();
    void refusesASpecThatIsNone_data();
    void refusesASpecThatIsNone();
};

void ModelSpecTest::shipsTheTwoModels()
{
    const api::ModelSpec& sketch = shipped("sketch");
    QVERIFY(!sketch.title.isEmpty() && !sketch.summary.isEmpty());
    QVERIFY(!sketch.title.contains(QStringLiteral("MusicGen")));
    QVERIFY(sketch.field(FieldRole::Seed));
    const api::ModelSpec& musicGen = shipped("musicgen-melody");
    QVERIFY(!musicGen.field(FieldRole::Seed)); // the hosted model has none
    for (const api::ModelSpec* model : {&sketch, &musicGen}) {
        QCOMPARE(model->task, api::ModelTask::Music);
        QCOMPARE(model->field(FieldRole::Prompts)->place(), QStringLiteral("prompts"));
        QVERIFY(model->field(FieldRole::Prompts)->isRequired);
        const api::SpecField* melody = model->field(FieldRole::Melody);
        QVERIFY(melody && melody->audioFormat);
        QCOMPARE(melody->place(), QStringLiteral("melody"));
        QVERIFY((*melody->audioFormat == core::AudioFormat{32'000, 1, 16}));
        const api::SpecField* duration = model->field(FieldRole::Duration);
        QVERIFY(duration);
        QVERIFY(duration->initial == core::Json(8));
        QCOMPARE(duration->minimum, 1.0);
        QCOMPARE(duration->maximum, 300.0);
        QVERIFY(model->input.contains("properties") && model->output.contains("properties"));
    }
    QCOMPARE(sketch.field(FieldRole::Prompts)->maxItems, std::size_t{16});
    // What is known better of a melody is told to our own engine alone.
    for (const FieldRole hint :
         {FieldRole::MelodyKey, FieldRole::MelodyTempo, FieldRole::MelodyMeter, FieldRole::MelodyBeat}) {
        QVERIFY(api::isMelodyHint(hint));
        const api::SpecField* field = sketch.field(hint);
        QVERIFY(field && !field->isRequired && field->pointer.startsWith(QStringLiteral("/melody_hints/")));
        QVERIFY(!musicGen.field(hint));
    }
    QVERIFY(!api::isMelodyHint(FieldRole::Melody));
    QVERIFY(sketch.request.requiredObjects.empty());
    QVERIFY(api::problemOf(6, *sketch.field(FieldRole::MelodyMeter)).isEmpty());
    QVERIFY(!api::problemOf(5, *sketch.field(FieldRole::MelodyMeter)).isEmpty());
}

void ModelSpecTest::givesOurTrussItsSeedAndSampling()
{
    const api::ModelSpec& truss = shipped("musicgen-melody-truss");
    QVERIFY(truss.field(FieldRole::Seed) && truss.field(FieldRole::Melody) && truss.field(FieldRole::Prompts));
    // What the Truss refuses as unknown would be an error of ours; what it takes and the form lacks could not be used.
    QFile source(QStringLiteral(MELODECK_TEST_DATA "/../../packaging/truss/musicgen-melody/model/model.py"));
    QVERIFY(source.open(QIODevice::ReadOnly));
    const QByteArray text = source.readAll();
    const qsizetype from = text.indexOf("FIELDS = (");
    const QByteArray names = text.mid(from, text.indexOf(')', from) - from);
    QCOMPARE(names.count('"') / 2, static_cast<qsizetype>(truss.request.fields.size()));
    for (const api::SpecField& field : truss.request.fields) {
        QVERIFY2(names.contains('"' + field.name().toUtf8() + '"'), names.constData());
        QVERIFY(!field.isAdvanced || !field.initial.is_null());
    }
    core::Recipe recipe;
    recipe.fields = {{"prompts", {"a"}}, {"extend_stride", 30}};
    QVERIFY(!api::validateRecipe(recipe, truss));
}

void ModelSpecTest::shipsSpecsThatSayWhereTheirNumbersAreFrom_data()
{
    QTest::addColumn<QString>("id");
    for (const QString& id : api::shippedModelIds()) {
        QTest::newRow(qPrintable(id)) << id;
    }
}

void ModelSpecTest::shipsSpecsThatSayWhereTheirNumbersAreFrom()
{
    QFETCH(QString, id);
    const api::ModelSpec* spec = api::findModelSpec(id);
    QVERIFY(spec);
    QCOMPARE(spec->id, id);
    // Notes are neither words nor sound.
    QVERIFY((spec->task == api::ModelTask::Other) == (id == QLatin1String("melody-transcription")));
    QVERIFY(!spec->title.isEmpty() && !spec->summary.isEmpty());
    QVERIFY(!spec->request.fields.empty());
    std::set<FieldRole> roles;
    for (const api::SpecField& field : spec->request.fields) {
        const QByteArray name = field.pointer.toUtf8();
        QVERIFY2(!field.title.isEmpty() && !field.help.isEmpty(), name.constData());
        QVERIFY2(!(field.isRequired && field.isAdvanced), name.constData());
        QVERIFY2(field.role == FieldRole::None || roles.insert(field.role).second, name.constData());
        QVERIFY2(!field.minimum || !field.maximum || *field.minimum <= *field.maximum, name.constData());
        if (!field.initial.is_null()) {
            QVERIFY2(api::problemOf(field.initial, field).isEmpty(), name.constData());
        }
        if (id != QLatin1String("sketch")) { // our own: its source is the engine
            const core::Json& schema = spec->input.at(schemaPlace(field.pointer));
            QVERIFY2(!statesNumbers(schema) || schema.contains("$comment"), name.constData());
        }
    }
}

void ModelSpecTest::takesTheRequestAndReadsTheAnswerOfEachModel_data()
{
    shipsSpecsThatSayWhereTheirNumbersAreFrom_data();
}

void ModelSpecTest::takesTheRequestAndReadsTheAnswerOfEachModel()
{
    QFETCH(QString, id);
    const api::ModelSpec& spec = *api::findModelSpec(id);
    const auto recorded = [&id](const char* kind) {
        QFile file(QStringLiteral(MELODECK_TEST_DATA "/models/%1.%2.json").arg(id, QLatin1String(kind)));
        return file.open(QIODevice::ReadOnly) ? core::parseJson(file.readAll()).value() : core::Json();
    };
    core::Recipe recipe;
    recipe.fields = recorded("request");
    QVERIFY(id == QLatin1String("sketch") || recipe.fields.is_object());
    if (recipe.fields.is_object()) {
        const auto valid = api::validateRecipe(recipe, spec);
        QVERIFY2(valid, valid ? "" : qPrintable(valid.error().message));
    }
    const core::Json answer = recorded("answer");
    if (!answer.is_null()) {
        QVERIFY(!api::errorInsideAnswer(answer));
        QCOMPARE(api::transcriptIn(answer, spec.task).has_value(), spec.task == api::ModelTask::Transcription);
    }
    const core::Json error = recorded("error");
    if (!error.is_null()) {
        QVERIFY(api::errorInsideAnswer(error) || api::errorForMissingMedia(error, spec));
    }
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
    const QUrl chain(QStringLiteral("https://chain-abc.api.baseten.co/environments/production/run_remote"));
    QCOMPARE(api::defaultModelFor({core::EndpointKind::Baseten, chain, {}}).id,
             QStringLiteral("audio-transcription-chain"));
}

void ModelSpecTest::readsASpecOfSomebodyElse()
{
    const auto read = api::readModelSpec(core::parseJson(R"({"id":"x","title":"X","input":{"properties":{
        "audio":{"type":"string","x-role":"melody"},"length":{"x-role":"duration","minimum":2,"maximum":4,"default":3},
        "other":{"type":"number"}}},"output":{}})")
                                             .value());
    QVERIFY(read);
    QVERIFY(!read->field(FieldRole::Prompts));
    QVERIFY(!read->field(FieldRole::Seed));
    const api::SpecField* melody = read->field(FieldRole::Melody);
    QVERIFY(melody && !melody->audioFormat);
    QCOMPARE(melody->kind, FieldKind::File); // by its role
    QCOMPARE(melody->place(), QStringLiteral("audio"));
    QCOMPARE(read->audioField(), melody);
    QCOMPARE(read->field(FieldRole::Duration)->place(), QStringLiteral("length"));
    QCOMPARE(read->fieldAt(QStringLiteral("/other"))->kind, FieldKind::Number);
    QVERIFY(!read->fieldAt(QStringLiteral("/none")));
    core::Recipe recipe;
    QVERIFY(api::validateRecipe(recipe, *read)); // no prompts are asked for
    recipe.fields["length"] = 5;
    QVERIFY(!api::validateRecipe(recipe, *read));
}

void ModelSpecTest::readsWhatPydanticWrites()
{
    const auto read = api::readModelSpec(core::parseJson(R"({"id":"x","title":"X","output":{},"input":{
        "$defs":{"Voice":{"enum":["tara","leo"],"type":"string","title":"Voice"},
                 "Style":{"type":"object","properties":{"speed":{"type":"number","default":1.5}}},
                 "Loop":{"$ref":"#/$defs/Loop"}},
        "properties":{"text":{"type":"string","maxLength":10},
                      "voice":{"$ref":"#/$defs/Voice","default":"tara"},
                      "seed":{"anyOf":[{"type":"null"},{"type":"integer","minimum":0}],"default":null},
                      "style":{"allOf":[{"$ref":"#/$defs/Style"}]},
                      "stops":{"type":["null","array"],"items":{"type":"string"}},
                      "loud":{"type":"boolean","default":true},
                      "weights":{"type":"array","items":{"type":"number"}},
                      "a/b~c":{"type":"string"}},
        "required":["text"]}})")
                                             .value());
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    const auto at = [&read](const char* pointer) { return read->fieldAt(QString::fromLatin1(pointer)); };
    QCOMPARE(at("/text")->kind, FieldKind::Text);
    QCOMPARE(at("/text")->title, QStringLiteral("text"));
    QVERIFY(at("/text")->isRequired);
    QCOMPARE(at("/voice")->kind, FieldKind::Choice);
    QCOMPARE(at("/voice")->choices.size(), std::size_t{2});
    QVERIFY(at("/voice")->initial == core::Json("tara"));
    QCOMPARE(at("/seed")->kind, FieldKind::Integer);
    QCOMPARE(at("/seed")->minimum, 0.0);
    QVERIFY(at("/style/speed")->initial == core::Json(1.5));
    QCOMPARE(at("/style/speed")->sections, QStringList{QStringLiteral("style")});
    QCOMPARE(at("/stops")->kind, FieldKind::TextList);
    QCOMPARE(at("/loud")->kind, FieldKind::Switch);
    QCOMPARE(at("/weights")->kind, FieldKind::Json);
    QCOMPARE(at("/a~1b~0c")->place(), QStringLiteral("a/b~c"));
}

void ModelSpecTest::readsNestedFieldsAndAlternatives()
{
    const auto read = api::readModelSpec(core::parseJson(R"({"id":"x","title":"X","output":{},"input":{
        "required":["in"],"properties":{"in":{"title":"Input","type":"object","required":["audio"],
        "properties":{"audio":{"title":"Audio","type":"object","properties":{
            "url":{"title":"Link","type":"string","format":"uri","x-role":"link","x-media-endings":["wav"]},
            "b64":{"title":"File","type":"string","contentEncoding":"base64"}},
            "oneOf":[{"required":["url"]},{"required":["b64"]}]}}}}}})")
                                             .value());
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QCOMPARE(read->request.alternatives.size(), std::size_t{1});
    const api::SpecField* link = read->field(FieldRole::Link);
    QCOMPARE(link->pointer, QStringLiteral("/in/audio/url"));
    QCOMPARE(link->place(), link->pointer);
    QCOMPARE(link->kind, FieldKind::Link);
    core::Recipe recipe;
    QCOMPARE(api::problemsOf(recipe, *read).size(), std::size_t{1}); // one of the two
    QVERIFY(api::setValue(recipe.fields, *link, "https://example.org/a.wav?key=1"));
    QVERIFY(api::validateRecipe(recipe, *read));
    QVERIFY(api::setValue(recipe.fields, *link, "https://example.org/a.mp3"));
    QVERIFY(!api::validateRecipe(recipe, *read)); // another ending
    QVERIFY(api::setValue(recipe.fields, *link, "file:///etc/passwd"));
    QVERIFY(!api::validateRecipe(recipe, *read));
    QVERIFY(api::setValue(recipe.fields, *link, "https://example.org/a.wav"));
    recipe.files.push_back({QStringLiteral("/in/audio/b64"), QStringLiteral("a.wav"), {}, {}, {}});
    QVERIFY(!api::validateRecipe(recipe, *read)); // both
    recipe.fields = core::Json::object();
    QVERIFY(api::validateRecipe(recipe, *read));
    recipe.fields["in"] = 3;
    QVERIFY(!api::setValue(recipe.fields, *link, "x"));
}

void ModelSpecTest::readsWhatAModelWantsDoneToTheSound()
{
    const auto read = api::readModelSpec(core::parseJson(R"({"id":"x","title":"X","input":{"properties":{
        "audio":{"type":"string","x-role":"melody","x-audio-format":{"sample_rate":16000,"channels":2,"bits":24,
        "normalise":true,"remove_dc":true}}}},"output":{}})")
                                             .value());
    QVERIFY(read && read->audioField());
    QVERIFY((read->audioField()->audioFormat ==
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
    QTest::newRow("a reference to itself") << QByteArray(
        R"({"id":"x","title":"X","input":{"$defs":{"a":{"$ref":"#/$defs/a"}},"properties":{"a":{"$ref":"#/$defs/a"}}},"output":{}})");
    QTest::newRow("a reference to elsewhere") << QByteArray(
        R"({"id":"x","title":"X","input":{"properties":{"a":{"$ref":"https://example.org/a"}}},"output":{}})");
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
