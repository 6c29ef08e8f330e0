#include "core/PortableRecipe.h"

#include <QTest>

using namespace melodeck::core;

namespace {

const QDateTime kMade(QDate(2026, 11, 24), QTime(4, 30, 5), Qt::UTC);

Recipe fullRecipe()
{
    Recipe recipe;
    recipe.model = QStringLiteral("musicgen-melody");
    recipe.endpoint = {EndpointKind::Baseten, QUrl(QStringLiteral("https://model-abc.api.baseten.co/predict")),
                       AuthScheme::ApiKey};
    recipe.fields = {{"prompts", {"happy rock", "sad „jazz“ \U0001F3B7"}}, {"duration", 8.5}, {"seed", 7}};
    recipe.files.push_back(
        {QStringLiteral("melody"), QStringLiteral("/home/zoë/Füße \"live\".wav"), TimeRegion{0.25, 8.75},
         AudioFormat{48000, 2, 16, Level::Normalised, DirectCurrent::Removed}, QString(64, QLatin1Char('a'))});
    return recipe;
}

Clip secondClip()
{
    Clip clip;
    clip.index = 1;
    clip.prompt = QStringLiteral("sad „jazz“ \U0001F3B7");
    return clip;
}

PortableRecipe portable(const Json& fields)
{
    Recipe recipe = fullRecipe();
    recipe.fields = fields;
    return portableRecipe(recipe, secondClip(), kMade);
}

} // namespace

class PortableRecipeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBackAllThatItWrote()
    {
        const PortableRecipe recipe = portableRecipe(fullRecipe(), secondClip(), kMade, Json{{"seed", 42}});
        const auto read = portableRecipeFromText(portableRecipeText(recipe));
        QVERIFY(read);
        QVERIFY(*read == recipe);
        QCOMPARE(read->seed, std::optional<std::uint64_t>(42));
        QCOMPARE(read->clipIndex, 1);
        QCOMPARE(read->made, kMade);
        QVERIFY(read->leftOut.isEmpty());
    }

    void findsTheSeedWhereTheSketchEngineTellsIt()
    {
        const auto seedOf = [](const Json& answer) {
            return portableRecipe(fullRecipe(), secondClip(), kMade, answer).seed;
        };
        QCOMPARE(seedOf(Json{{"data", {"clip_0.wav"}}, {"sketch", {{"seed", 18446744073709551615ULL}}}}),
                 std::optional<std::uint64_t>(18446744073709551615ULL));
        QCOMPARE(seedOf(Json{{"seed", 1}, {"sketch", {{"seed", 2}}}}), std::optional<std::uint64_t>(1));
        QCOMPARE(seedOf(Json{{"sketch", "of a seed"}}), std::nullopt);
        QCOMPARE(seedOf(Json{{"seed", -1}}), std::nullopt);
    }

    void isPlainAsciiThatSaysWhatItIs()
    {
        const QByteArray text = portableRecipeText(portableRecipe(fullRecipe(), secondClip(), kMade));
        for (const char c : text) {
            QVERIFY(c >= 0x20 && c < 0x7F);
        }
        QVERIFY(text.startsWith("{\"melodeck_recipe\":1,\"machine_made\":true,"));
    }

    void tellsNoAddressAndNoPath()
    {
        const QByteArray text = portableRecipeText(portableRecipe(fullRecipe(), secondClip(), kMade));
        QVERIFY(!text.contains("baseten.co"));
        QVERIFY(!text.contains("zo"));
        QVERIFY(text.contains("\"endpoint\":\"baseten\""));
        const auto read = portableRecipeFromText(text);
        QCOMPARE(read->recipe.files.front().path, QStringLiteral("Füße \"live\".wav"));
        QVERIFY(read->recipe.endpoint.url.isEmpty());
    }

    void leavesBehindWhatIsNobodysBusiness_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QString>("pointer");
        const auto row = [](const char* name, const char* fields, const char* pointer) {
            QTest::newRow(name) << QByteArray(fields) << QString::fromLatin1(pointer);
        };
        row("key", "{\"api_key\": \"abc123\"}", "/api_key");
        row("header", "{\"headers\": {\"Authorization\": \"Api-Key abc123\"}}", "/headers/Authorization");
        row("token", "{\"a\": [{\"hfToken\": \"abc123\"}]}", "/a/0/hfToken");
        row("password", "{\"url\": \"https://me:abc123@host/x.wav\"}", "/url");
        row("signed", "{\"url\": \"https://s3.example/x.wav?X-Amz-Signature=abc123\"}", "/url");
        row("path", "{\"melody\": \"/home/abc123/x.wav\"}", "/melody");
        row("home", "{\"melody\": \"~/abc123\"}", "/melody");
        row("file", "{\"melody\": \"file:///srv/abc123.wav\"}", "/melody");
        row("drive", "{\"melody\": \"C:\\\\abc123\\\\x.wav\"}", "/melody");
    }

    void leavesBehindWhatIsNobodysBusiness()
    {
        QFETCH(QByteArray, fields);
        QFETCH(QString, pointer);
        Recipe recipe = fullRecipe();
        recipe.fields = *parseJson(fields);
        recipe.verbatim = fields;
        const PortableRecipe left = portableRecipe(recipe, secondClip(), kMade);
        QCOMPARE(left.leftOut, QStringList{pointer});
        QVERIFY(!portableRecipeText(left).contains("abc123"));
    }

    void keepsWhatOnlyLooksLikeIt()
    {
        const Json fields{{"max_tokens", 100},
                          {"prompts", {"key of C / fast", "/r/ambient", "file under jazz"}},
                          {"url", "https://host/x.wav?v=1"},
                          {"token", nullptr}};
        const PortableRecipe kept = portable(fields);
        QVERIFY2(kept.leftOut.isEmpty(), qPrintable(kept.leftOut.join(QLatin1Char(' '))));
        QVERIFY(kept.recipe.fields == fields);
    }

    void carriesTheRequestsOwnText()
    {
        Recipe recipe = fullRecipe();
        recipe.files.clear();
        recipe.verbatim = "{ \"x\": 1.50 }";
        recipe.fields = *parseJson(recipe.verbatim);
        const auto read = portableRecipeFromText(portableRecipeText(portableRecipe(recipe, secondClip(), kMade)));
        QVERIFY(read);
        QCOMPARE(read->recipe.verbatim, recipe.verbatim);
        QVERIFY(read->recipe.fields == recipe.fields);
    }

    void fitsIntoATagWhateverTheRequestHolds_data()
    {
        QTest::addColumn<int>("prompts");
        QTest::addColumn<int>("length");
        QTest::newRow("a file in base64") << 1 << 5'000'000;
        QTest::newRow("many long prompts") << 200 << 1000;
        QTest::newRow("very many prompts") << 50'000 << 20;
    }

    void fitsIntoATagWhateverTheRequestHolds()
    {
        QFETCH(int, prompts);
        QFETCH(int, length);
        Json fields{{"duration", 8.0}, {"prompts", Json::array()}};
        for (int i = 0; i < prompts; ++i) {
            fields["prompts"].push_back(std::string(static_cast<std::size_t>(length), 'x'));
        }
        const PortableRecipe recipe = portable(fields);
        const QByteArray text = portableRecipeText(recipe);
        QVERIFY2(text.size() <= kMostRecipeBytes, qPrintable(QString::number(text.size())));
        QVERIFY(!recipe.leftOut.isEmpty());
        QVERIFY(portableRecipeFromText(text));
    }

    void refusesWhatIsNotOne_data()
    {
        QTest::addColumn<QByteArray>("was");
        QTest::addColumn<QByteArray>("is");
        const auto row = [](const char* name, const char* was, const char* is) {
            QTest::newRow(name) << QByteArray(was) << QByteArray(is);
        };
        row("another version", "\"melodeck_recipe\":1", "\"melodeck_recipe\":2");
        row("no version", "\"melodeck_recipe\":1", "\"recipe\":1");
        row("version as text", "\"melodeck_recipe\":1", "\"melodeck_recipe\":\"1\"");
        row("endpoint", "\"endpoint\":\"baseten\"", "\"endpoint\":\"https://evil\"");
        row("clip", "\"clip\":1", "\"clip\":-1");
        row("huge clip", "\"clip\":1", "\"clip\":99999999999999999999");
        row("model", "\"model\":\"musicgen-melody\"", "\"model\":[]");
        row("files", "\"files\":[", "\"files\":[1,");
        row("hash", "aaaaaaaa\"", "aaaaaaaZ\"");
        row("region", "[0.25,8.75]", "[8.75,0.25]");
        row("endless region", "[0.25,8.75]", "[0,1e999]");
        row("channels", "\"channels\":2", "\"channels\":0");
        row("bits", "\"bits\":16", "\"bits\":12");
        row("cut", "}]}", "}]");
        row("empty", "{", "");
    }

    void refusesWhatIsNotOne()
    {
        QFETCH(QByteArray, was);
        QFETCH(QByteArray, is);
        QByteArray text = portableRecipeText(portableRecipe(fullRecipe(), secondClip(), kMade));
        QVERIFY(text.contains(was));
        text.replace(text.indexOf(was), was.size(), is);
        const auto read = portableRecipeFromText(text);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Parse);
    }

    void takesNoPathFromAForeignFile()
    {
        QByteArray text = portableRecipeText(portableRecipe(fullRecipe(), secondClip(), kMade));
        const qsizetype name = text.indexOf("\"name\":\"") + 8;
        const auto read =
            portableRecipeFromText(text.replace(name, text.indexOf(".wav") - name, "../../etc/x\\u0000y"));
        QVERIFY(read);
        QCOMPARE(read->recipe.files.front().path, QStringLiteral("xy.wav"));
    }

    void refusesWhatIsTooLong()
    {
        QByteArray text = portableRecipeText(portableRecipe(fullRecipe(), secondClip(), kMade));
        text += QByteArray(kMostRecipeBytes, ' ');
        QVERIFY(!portableRecipeFromText(text));
    }
};

QTEST_GUILESS_MAIN(PortableRecipeTest)
#include "PortableRecipeTest.moc"
