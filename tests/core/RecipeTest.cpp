#include "core/Recipe.h"

#include <QTest>

using namespace melodeck::core;

namespace {

Recipe fullRecipe()
{
    Recipe recipe;
    recipe.model = QStringLiteral("musicgen-melody");
    recipe.endpoint = {EndpointKind::Baseten,
                       QUrl(QStringLiteral("https://model-abc.api.baseten.co/environments/production/predict")),
                       AuthScheme::ApiKey};
    recipe.fields = {
        {"prompts", {"happy rock", "sad „jazz“ \U0001F3B7"}}, {"duration", 8.5}, {"seed", 18446744073709551615ULL}};
    recipe.files.push_back({QStringLiteral("melody"), QStringLiteral("/music/Füße \"live\".wav"),
                            TimeRegion{0.25, 8.75}, AudioFormat{48000, 2, 16}, QStringLiteral("ab12")});
    recipe.files.push_back({QStringLiteral("/extra/audio"), QStringLiteral("/music/b.flac"), {}, {}, {}});
    return recipe;
}

} // namespace

class RecipeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBackAllThatItWrote();
    void readsBackEveryKindOfEndpoint_data();
    void readsBackEveryKindOfEndpoint();
    void readsBackAddressesLetterForLetter_data();
    void readsBackAddressesLetterForLetter();
    void keepsFieldsThatAreNotAnObject();
    void keepsTheRequestsOwnText();
    void neverWritesAUserNameOrPassword();
    void refusesWhatIsNotARecipe_data();
    void refusesWhatIsNotARecipe();
    void listsThePromptsInOrder();
    void hasNoPromptsWhereThereAreNone();
};

void RecipeTest::readsBackAllThatItWrote()
{
    const Recipe recipe = fullRecipe();
    const auto json = parseJson(toJsonBytes(recipeToJson(recipe)));
    QVERIFY(json);
    const auto read = recipeFromJson(*json);
    QVERIFY(read);
    QVERIFY(*read == recipe);
}

void RecipeTest::readsBackEveryKindOfEndpoint_data()
{
    QTest::addColumn<EndpointKind>("kind");
    QTest::newRow("local") << EndpointKind::Local;
    QTest::newRow("baseten") << EndpointKind::Baseten;
    QTest::newRow("custom") << EndpointKind::Custom;
}

void RecipeTest::readsBackEveryKindOfEndpoint()
{
    QFETCH(EndpointKind, kind);
    for (const AuthScheme scheme : {AuthScheme::Bearer, AuthScheme::ApiKey}) {
        Recipe recipe;
        recipe.endpoint.kind = kind;
        recipe.endpoint.scheme = scheme;
        recipe.endpoint.plainHttp = scheme == AuthScheme::Bearer ? PlainHttp::Allowed : PlainHttp::LoopbackOnly;
        const auto read = recipeFromJson(recipeToJson(recipe));
        QVERIFY(read);
        QVERIFY(read->endpoint == recipe.endpoint);
    }
}

void RecipeTest::readsBackAddressesLetterForLetter_data()
{
    QTest::addColumn<QUrl>("url");
    const auto row = [](const char* url) { QTest::newRow(url) << QUrl(QString::fromLatin1(url)); };
    row("http://127.0.0.1:8080/v1/models/model:predict");
    row("http://[::1]:8080/predict");
    row("https://gateway.example.org/a%20b/predict?route=a%2Fb&x=%25");
    row("https://gateway.example.org/predict?q=a%26b%3Dc#part");
}

void RecipeTest::readsBackAddressesLetterForLetter()
{
    QFETCH(QUrl, url);
    Recipe recipe;
    recipe.endpoint = {EndpointKind::Custom, url, AuthScheme::Bearer};
    const auto read = recipeFromJson(recipeToJson(recipe));
    QVERIFY(read);
    QCOMPARE(read->endpoint.url.toEncoded(), url.toEncoded());
}

void RecipeTest::keepsFieldsThatAreNotAnObject()
{
    Recipe recipe;
    recipe.fields = "Model input!";
    QVERIFY(recipeFromJson(recipeToJson(recipe))->fields == recipe.fields);
}

void RecipeTest::keepsTheRequestsOwnText()
{
    Recipe recipe;
    recipe.fields = {{"a", 1}};
    recipe.verbatim = "{ \"a\": 1 }";
    const auto read = recipeFromJson(recipeToJson(recipe));
    QVERIFY(read->fields == recipe.fields);
    QCOMPARE(read->verbatim, recipe.verbatim);
}

void RecipeTest::neverWritesAUserNameOrPassword()
{
    Recipe recipe;
    recipe.endpoint.url = QUrl(QStringLiteral("https://anna:sesame@example.org/predict"));
    const QByteArray text = toJsonBytes(recipeToJson(recipe));
    QVERIFY2(!text.contains("sesame") && !text.contains("anna"), text.constData());
}

void RecipeTest::refusesWhatIsNotARecipe_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("text") << QByteArray("\"recipe\"");
    QTest::newRow("list") << QByteArray("[]");
    QTest::newRow("no endpoint") << QByteArray(R"({"model":"x","fields":{},"files":[]})");
    QTest::newRow("no fields") << QByteArray(R"({"model":"x","endpoint":{},"files":[]})");
    QTest::newRow("region of words") << QByteArray(
        R"({"endpoint":{},"fields":{},"files":[{"field":"m","path":"p","region":["a","b"]}]})");
    QTest::newRow("region too short") << QByteArray(
        R"({"endpoint":{},"fields":{},"files":[{"field":"m","path":"p","region":[1]}]})");
    QTest::newRow("half a conversion") << QByteArray(
        R"({"endpoint":{},"fields":{},"files":[{"field":"m","path":"p","conversion":{"bits":16}}]})");
    QTest::newRow("a file that is text") << QByteArray(R"({"endpoint":{},"fields":{},"files":["song.wav"]})");
}

void RecipeTest::refusesWhatIsNotARecipe()
{
    QFETCH(QByteArray, text);
    const auto read = recipeFromJson(*parseJson(text));
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Parse);
    QVERIFY(!read.error().message.isEmpty());
}

void RecipeTest::listsThePromptsInOrder()
{
    const std::vector<QString> expected{QStringLiteral("happy rock"), QStringLiteral("sad „jazz“ \U0001F3B7")};
    QVERIFY(promptsOf(fullRecipe()) == expected);
}

void RecipeTest::hasNoPromptsWhereThereAreNone()
{
    Recipe recipe;
    QVERIFY(promptsOf(recipe).empty());
    recipe.fields = "text";
    QVERIFY(promptsOf(recipe).empty());
    recipe.fields = {{"prompts", "one string"}};
    QVERIFY(promptsOf(recipe).empty());
}

QTEST_APPLESS_MAIN(RecipeTest)
#include "RecipeTest.moc"
