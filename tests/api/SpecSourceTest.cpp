#include "api/SpecSource.h"

#include "api/RecipeCheck.h"
#include "core/PortableRecipe.h"

#include <QTest>

using namespace melodeck;
using api::FieldKind;
using api::SpecSourceKind;

namespace {

constexpr const char* kSecret = "Ab12Cd34.abcdefghijklmnopqrstuvwxyz012345";

api::SpecOffer offerOf(const QByteArray& text, const QString& path = {})
{
    auto offer = api::readSpecSource(text, {}, path);
    if (!offer) {
        qFatal("%s %s", qPrintable(offer.error().message), qPrintable(offer.error().detail));
    }
    return std::move(*offer);
}

FieldKind kindAt(const api::SpecOffer& offer, const char* pointer)
{
    const api::SpecField* field = offer.draft.spec().fieldAt(QString::fromLatin1(pointer));
    if (field == nullptr) {
        qFatal("no field %s", pointer);
    }
    return field->kind;
}

/// A WAV of silence in base64.
QByteArray soundText()
{
    return (QByteArray("RIFF\x24\x10\x00\x00WAVEfmt \x10\x00\x00\x00", 20) + QByteArray(4096, '\0')).toBase64();
}

const QByteArray kOpenApi =
    R"({"openapi":"3.1.0","info":{"title":"Speaker","version":"1"},"paths":{
       "/health":{"get":{}},
       "/login":{"post":{"requestBody":{"content":{"application/json":{"schema":{"type":"object","properties":{
           "user":{"type":"string"}}}}}}}},
       "/v1/speech":{"post":{"requestBody":{"$ref":"#/components/requestBodies/Speech"},
           "responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Answer"}}}}}}},
       "/upload":{"post":{"requestBody":{"content":{"multipart/form-data":{"schema":{}}}}}}},
       "components":{"requestBodies":{"Speech":{"content":{"application/json":{"schema":{
           "$ref":"#/components/schemas/Request"}}}}},
       "schemas":{"Request":{"type":"object","required":["text"],"properties":{"text":{"type":"string"},
           "voice":{"anyOf":[{"type":"string","enum":["a","b"]},{"type":"null"}]}}},
           "Answer":{"type":"object","properties":{"audio":{"type":"string","contentEncoding":"base64"}}}}}})";

} // namespace

class SpecSourceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsACurlCommand();
    void readsAPythonSnippet_data();
    void readsAPythonSnippet();
    void readsAnExampleRequest();
    void readsATrussConfig();
    void readsWhatAServerTells();
    void readsOpenApi();
    void readsAJsonSchema();
    void readsAModelThatWasShared();
    void readsARecipe();
    void storesNoSecretAndNoPlace_data();
    void storesNoSecretAndNoPlace();
    void keepsNoFileOfAnExample();
    void makesAFormThatTakesTheExample_data();
    void makesAFormThatTakesTheExample();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();
};

void SpecSourceTest::readsACurlCommand()
{
    const auto offer = offerOf("curl -X POST https://model-abc.api.baseten.co/production/predict \\\n"
                               " -H 'Authorization: Api-Key " +
                               QByteArray(kSecret) +
                               "' \\\n"
                               " -d '{\"prompts\": [\"happy rock\"], \"duration\": 8, \"melody\": \"<base64>\"}'");
    QCOMPARE(offer.kind, SpecSourceKind::Command);
    QCOMPARE(kindAt(offer, "/prompts"), FieldKind::TextList);
    QCOMPARE(kindAt(offer, "/duration"), FieldKind::Number);
    QCOMPARE(kindAt(offer, "/melody"), FieldKind::File);
    QVERIFY(!offer.draft.toJson().contains("baseten.co"));
    QVERIFY(!offer.draft.toJson().contains(kSecret));
}

void SpecSourceTest::readsAPythonSnippet_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("a call") << QByteArray("import requests\n"
                                          "audio = base64.b64encode(open('a.wav', 'rb').read()).decode()\n"
                                          "data = {'audio': audio, 'speed': 1.0, 'loud': True}\n"
                                          "requests.post('https://example.org/predict', json=data)\n");
    QTest::newRow("the request alone") << QByteArray("{'audio': audio, 'speed': 1.0, 'loud': True}");
    QTest::newRow("a variable alone") << QByteArray("payload = {'audio': audio, 'speed': 1.0, 'loud': True}");
}

void SpecSourceTest::readsAPythonSnippet()
{
    QFETCH(QByteArray, text);
    const auto offer = offerOf(text);
    QCOMPARE(offer.kind, SpecSourceKind::Command);
    QCOMPARE(kindAt(offer, "/audio"), FieldKind::File);
    QCOMPARE(kindAt(offer, "/speed"), FieldKind::Number);
    QCOMPARE(kindAt(offer, "/loud"), FieldKind::Switch);
}

void SpecSourceTest::readsAnExampleRequest()
{
    const QByteArray sound = soundText();
    const auto offer = offerOf("\xEF\xBB\xBF{\"clip\": \"" + sound +
                               "\", \"source\": \"https://example.org/a.mp3\", \"steps\": 50, \"cfg\": 3, "
                               "\"in\": {\"words\": [\"a\", \"b\"], \"weights\": [0.5, 1], \"empty\": {}}, "
                               "\"hint\": null, \"webhook_url\": null}");
    QCOMPARE(offer.kind, SpecSourceKind::Example);
    QCOMPARE(kindAt(offer, "/clip"), FieldKind::File);
    QCOMPARE(kindAt(offer, "/source"), FieldKind::Link);
    QCOMPARE(kindAt(offer, "/steps"), FieldKind::Integer);
    QCOMPARE(kindAt(offer, "/cfg"), FieldKind::Number);
    QCOMPARE(kindAt(offer, "/in/words"), FieldKind::TextList);
    QCOMPARE(kindAt(offer, "/in/weights"), FieldKind::Json);
    QCOMPARE(kindAt(offer, "/in/empty"), FieldKind::Json);
    QCOMPARE(kindAt(offer, "/hint"), FieldKind::Text);
    QCOMPARE(kindAt(offer, "/webhook_url"), FieldKind::Link);
    const api::ModelSpec& spec = offer.draft.spec();
    QVERIFY(spec.fieldAt(QStringLiteral("/steps"))->isRequired);
    QVERIFY(spec.fieldAt(QStringLiteral("/steps"))->initial == core::Json(50));
    QVERIFY(!spec.fieldAt(QStringLiteral("/hint"))->isRequired);
    QVERIFY(spec.fieldAt(QStringLiteral("/source"))->isRequired);
    QVERIFY(!offer.draft.toJson().contains("example.org")); // another one is wanted each time
}

void SpecSourceTest::readsATrussConfig()
{
    const QByteArray config = "model_name: Whisper of ours\n"
                              "python_version: py311\n"
                              "secrets:\n  hf_token: null\n"
                              "model_metadata:\n"
                              "  example_model_input: {url: 'https://example.org/a.mp3', language: en}\n";
    const auto offer = offerOf(config);
    QCOMPARE(offer.kind, SpecSourceKind::TrussConfig);
    QCOMPARE(offer.draft.spec().title, QStringLiteral("Whisper of ours"));
    QCOMPARE(offer.draft.spec().id, QStringLiteral("whisper-of-ours"));
    QCOMPARE(offer.draft.spec().task, api::ModelTask::Transcription);
    QCOMPARE(kindAt(offer, "/url"), FieldKind::Link);
    QCOMPARE(kindAt(offer, "/language"), FieldKind::Text);
    const auto named = api::readSpecSource(config, QStringLiteral("Other"));
    QCOMPARE(named->draft.spec().title, QStringLiteral("Other"));
    const auto told = offerOf(R"({"config":{"model_name":"X","model_metadata":{"example_model_input":{"a":1}}}})");
    QCOMPARE(told.kind, SpecSourceKind::TrussConfig);
    QCOMPARE(kindAt(told, "/a"), FieldKind::Integer);
}

void SpecSourceTest::readsWhatAServerTells()
{
    const auto offer = offerOf(R"({"input_schema":{"title":"Request","type":"object","required":["prompt"],
        "$defs":{"V":{"enum":["a","b"]}},"properties":{"prompt":{"type":"string"},"voice":{"$ref":"#/$defs/V"}}},
        "output_schema":{"type":"object","properties":{"audio":{"type":"string","contentEncoding":"base64"}}},
        "supports_streaming":false})");
    QCOMPARE(offer.kind, SpecSourceKind::ServerSchema);
    QCOMPARE(kindAt(offer, "/voice"), FieldKind::Choice);
    QVERIFY(offer.draft.spec().output.at("properties").contains("audio"));
}

void SpecSourceTest::readsOpenApi()
{
    const auto offer = offerOf(kOpenApi);
    QCOMPARE(offer.kind, SpecSourceKind::OpenApi);
    QCOMPARE(offer.path, QStringLiteral("/v1/speech"));
    QCOMPARE(offer.paths, (QStringList{QStringLiteral("/login"), QStringLiteral("/v1/speech")}));
    QCOMPARE(offer.draft.spec().title, QStringLiteral("Speaker"));
    QCOMPARE(kindAt(offer, "/voice"), FieldKind::Choice);
    QVERIFY(offer.draft.spec().fieldAt(QStringLiteral("/text"))->isRequired);
    QVERIFY(offer.draft.spec().output.at("properties").contains("audio"));
    QCOMPARE(kindAt(offerOf(kOpenApi, QStringLiteral("/login")), "/user"), FieldKind::Text);
    const auto none = api::readSpecSource(kOpenApi, {}, QStringLiteral("/upload"));
    QVERIFY(!none);
    QCOMPARE(none.error().code, core::ErrorCode::InvalidArgument);
    QVERIFY(none.error().message.contains(QStringLiteral("/v1/speech")));
    const auto yaml = offerOf("openapi: 3.0.0\npaths:\n  /run:\n    post:\n      requestBody:\n        content:\n"
                              "          application/json; charset=utf-8:\n            schema:\n"
                              "              properties: {seed: {type: integer}}\n");
    QCOMPARE(kindAt(yaml, "/seed"), FieldKind::Integer);
}

void SpecSourceTest::readsAJsonSchema()
{
    const auto offer = offerOf(R"({"$schema":"x","title":"In","type":"object","properties":{"n":{"type":"number",
        "minimum":0,"maximum":1}}})");
    QCOMPARE(offer.kind, SpecSourceKind::JsonSchema);
    QCOMPARE(offer.draft.spec().title, QStringLiteral("In"));
    QCOMPARE(offer.draft.spec().fieldAt(QStringLiteral("/n"))->maximum, 1.0);
}

void SpecSourceTest::readsAModelThatWasShared()
{
    auto made = offerOf(R"({"prompts":["a"],"duration":8})");
    made.draft.setTitle(QStringLiteral("Shared"));
    const auto offer = offerOf(made.draft.toJson());
    QCOMPARE(offer.kind, SpecSourceKind::Spec);
    QCOMPARE(offer.draft.toJson(), made.draft.toJson());
}

void SpecSourceTest::readsARecipe()
{
    core::Recipe recipe;
    recipe.model = QStringLiteral("json");
    recipe.fields = core::parseJson(R"({"prompts":["a"],"in":{"speed":1.5}})").value();
    recipe.files.push_back({QStringLiteral("tune"), QStringLiteral("a.wav"), {}, {}, {}});
    recipe.files.push_back({QStringLiteral("/in/voice"), QStringLiteral("b.wav"), {}, {}, {}});
    const auto past = api::specFromRecipe(recipe, QStringLiteral("Past"));
    QVERIFY(past);
    QCOMPARE(kindAt(*past, "/tune"), FieldKind::File);
    QCOMPARE(kindAt(*past, "/in/voice"), FieldKind::File);
    QVERIFY(!past->draft.toJson().contains("a.wav"));
    const auto text = core::portableRecipeText(core::portableRecipe(recipe, {}, {}));
    const auto carried = offerOf(text);
    QCOMPARE(kindAt(carried, "/tune"), FieldKind::File);
    QCOMPARE(kindAt(carried, "/in/speed"), FieldKind::Number);
}

void SpecSourceTest::storesNoSecretAndNoPlace_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray key(kSecret);
    QTest::newRow("a member") << R"({"prompt":"x","api_key":")" + key + R"("})";
    QTest::newRow("a member within") << R"({"prompt":"x","in":{"hf_token":")" + key + R"(","a":1}})";
    QTest::newRow("in a text") << R"({"prompt":"x","note":"Bearer )" + key + R"("})";
    QTest::newRow("in an address") << R"({"prompt":"x","url":"https://u:)" + key + R"(@example.org/a"})";
    QTest::newRow("in a list") << R"({"prompt":"x","headers":[{"name":"Authorization","value":")" + key + R"("}]})";
    QTest::newRow("in a list of texts") << R"({"prompt":"x","list":["a","api_key=)" + key + R"("]})";
    QTest::newRow("a schema's default") << R"({"$schema":"x","properties":{"a":{"type":"string","default":")" + key +
                                               R"("},"api_key":{"type":"string","default":")" + key +
                                               R"(","examples":[")" + key + R"("]}}})";
    QTest::newRow("a header") << "curl https://example.org/predict -H 'X-Api-Key: " + key + R"(' -d '{"prompt":"x"}')";
    QTest::newRow("a config")
        << "model_name: X\nmodel_metadata:\n  example_model_input:\n    prompt: x\n    password: " + key + "\n";
}

void SpecSourceTest::storesNoSecretAndNoPlace()
{
    QFETCH(QByteArray, text);
    const auto offer = api::readSpecSource(text);
    QVERIFY2(offer, offer ? "" : qPrintable(offer.error().message));
    QVERIFY2(!offer->draft.toJson().contains(kSecret), offer->draft.toJson().constData());
    const auto here = offerOf(R"({"prompt":"x","file":"/home/zoe/song.wav"})");
    QVERIFY(!here.draft.toJson().contains("zoe"));
    const auto schema = offerOf(R"({"$schema":"x","properties":{"u":{"type":"string","format":"uri","default":"http:)"
                                R"(/)"
                                R"(/intern.example.org"}}})");
    QVERIFY(!schema.draft.toJson().contains("intern"));
    QVERIFY(!offerOf(R"({"a":1,"webhook_url":"http:\/\/x.org"})")
                 .draft.spec()
                 .fieldAt(QStringLiteral("/webhook_url"))
                 ->isRequired);
    QCOMPARE(offerOf(R"({"a":1,"api_key":"abc123def"})").leftOut, QStringList{QStringLiteral("/api_key")});
}

void SpecSourceTest::keepsNoFileOfAnExample()
{
    const QByteArray sound = soundText();
    const auto offer =
        offerOf(R"({"voice":")" + sound + R"(","text":")" + QByteArray("word ").repeated(2'000) + R"("})");
    QVERIFY(offer.draft.toJson().size() < 3'000);
    QCOMPARE(kindAt(offer, "/text"), FieldKind::Text);
}

void SpecSourceTest::makesAFormThatTakesTheExample_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("music") << QByteArray(R"({"prompts":["a","b"],"duration":8})");
    QTest::newRow("speech") << QByteArray(R"({"text":"hi","voice":"tara","speed":1.0,"stops":["a"],"n":[1,2]})");
    QTest::newRow("nested") << QByteArray(R"({"a":{"b":{"c":{"d":{"e":{"f":{"g":{"h":1}}}}}}},"x~/y":true})");
    QTest::newRow("numbers") << QByteArray(R"({"a":1e300,"b":-5,"c":18446744073709551615,"d":0.1})");
}

void SpecSourceTest::makesAFormThatTakesTheExample()
{
    QFETCH(QByteArray, text);
    core::Recipe recipe;
    recipe.fields = core::parseJson(text).value();
    const auto valid = api::validateRecipe(recipe, offerOf(text).draft.spec());
    QVERIFY2(valid, valid ? "" : qPrintable(valid.error().message));
}

void SpecSourceTest::refusesWhatIsNone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("prose") << QByteArray("Dear model: make me a song, please.\nThanks");
    QTest::newRow("a list") << QByteArray("[1, 2]");
    QTest::newRow("an empty object") << QByteArray("{}");
    QTest::newRow("broken JSON") << QByteArray(R"({"a": )");
    QTest::newRow("a NUL") << QByteArray("{\"a\":\0 1}", 9);
    QTest::newRow("an address alone") << QByteArray("https://model-abc.api.baseten.co/production/predict");
    QTest::newRow("a request in a file") << QByteArray("curl https://example.org/predict -d @input.json");
    QTest::newRow("a config without an example") << QByteArray("model_name: x\npython_version: py39\n");
    QTest::newRow("other YAML") << QByteArray("services:\n  web: {image: x}\n");
    QTest::newRow("a web page") << QByteArray("<html><body style=\"color: red\">Sign in</body></html>");
    QTest::newRow("Swagger 2") << QByteArray(R"({"swagger":"2.0","paths":{}})");
    QTest::newRow("OpenAPI without JSON") << QByteArray(R"({"openapi":"3.0.0","paths":{"/a":{"get":{}}}})");
    QTest::newRow("OpenAPI in circles") << QByteArray(
        R"({"openapi":"3.0.0","paths":{"/a":{"post":{"requestBody":{"$ref":"#/paths/~1a/post/requestBody"}}}}})");
    QTest::newRow("OpenAPI of other types") << QByteArray(R"({"openapi":3,"paths":{"/a":[],"/b":{"post":7}}})");
    QTest::newRow("keys alone") << QByteArray(R"({"api_key":"Ab12Cd34Ef56Gh78"})");
    QTest::newRow("a server without types") << QByteArray(R"({"input_schema":null,"output_schema":null})");
    QTest::newRow("a spec that is damaged")
        << QByteArray(R"({"id":1,"title":"x","input":{"properties":{}},"output":{}})");
    QTest::newRow("a recipe that is damaged") << QByteArray(R"({"melodeck_recipe":1})");
    QTest::newRow("too many values") << "{\"a\":[" + QByteArray("1,").repeated(60'000) + "1]}";
    QTest::newRow("too deep") << QByteArray("{\"a\":").repeated(5'000);
}

void SpecSourceTest::refusesWhatIsNone()
{
    QFETCH(QByteArray, text);
    const auto offer = api::readSpecSource(text);
    QVERIFY(!offer);
    QVERIFY(!offer.error().message.isEmpty());
}

QTEST_APPLESS_MAIN(SpecSourceTest)
#include "SpecSourceTest.moc"
