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

    void callsAConvertedFileByTheNameOfWhatItWasMadeOf()
    {
        Recipe recipe = fullRecipe();
        recipe.files.front().path = QStringLiteral("/home/zoë/.cache/melodeck/media/0123/tune.m4a.wav");
        recipe.files.front().original = QStringLiteral("/home/zoë/tune.m4a");
        const QByteArray text = portableRecipeText(portableRecipe(recipe, secondClip(), kMade));
        QVERIFY(!text.contains("zo") && !text.contains("tune.m4a.wav"));
        const auto read = portableRecipeFromText(text);
        QVERIFY(read);
        QCOMPARE(read->recipe.files.front().path, QStringLiteral("tune.m4a"));
        QVERIFY(read->recipe.files.front().original.isEmpty());
        // At home both are known.
        QVERIFY(recipeFromJson(recipeToJson(recipe)) == recipe);
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
        row("key of a service", "{\"openai_key\": \"abc123\"}", "/openai_key");
        row("key in a header's name", "{\"x-api-key\": \"abc123\"}", "/x-api-key");
        row("key in humps", "{\"falAPIKey\": \"abc123\"}", "/falAPIKey");
        row("key alone", "{\"key\": \"abc123\"}", "/key");
        row("keys", "{\"keys\": [\"abc123def\"]}", "/keys/0");
        row("auth", "{\"auth\": [\"me\", \"abc123\"]}", "/auth");
        row("credentials", "{\"credentials\": {\"user\": \"abc123\"}}", "/credentials");
        row("word", "{\"password\": \"abc123\"}", "/password");
        row("number as a password", "{\"password\": 1123581321}", "/password");
        row("bearer", "{\"bearer\": \"abc123\"}", "/bearer");
        row("cookie", "{\"headers\": {\"Cookie\": \"sid=abc123\"}}", "/headers/Cookie");
        row("headers as lines", "{\"headers\": [\"Authorization: Bearer abc123\"]}", "/headers/0");
        row("header of our own", "{\"headers\": [\"x-api-key: abc123\"]}", "/headers/0");
        row("header as a pair", "{\"h\": [{\"name\": \"x-api-key\", \"value\": \"abc123\"}]}", "/h/0/value");
        row("scheme under any name", "{\"x\": \"Bearer abc123\"}", "/x");
        row("OpenAI's under any name", "{\"x\": \"sk-abc123def\"}", "/x");
        row("Hugging Face's in a text", "{\"x\": \"take hf_abc123 for it\"}", "/x");
        row("Baseten's", "{\"x\": \"abc12345.abcdefghijklmnopqrstuvwxyzABC123\"}", "/x");
        row("web token", "{\"x\": \"eyJabc123abc123.eyJzdWIiOiIx.c2ln\"}", "/x");
        row("private key", "{\"x\": \"-----BEGIN RSA PRIVATE KEY-----abc123\"}", "/x");
        row("JSON in a text", "{\"x\": \"{\\\"api_key\\\": \\\"abc123\\\"}\"}", "/x");
        row("token in an address", "{\"url\": \"https://h/x.wav?a=1&token=abc123\"}", "/url");
        row("sig in an address", "{\"url\": \"https://h/x.wav?sv=2&sig=abc123%3D\"}", "/url");
        row("fragment of an address", "{\"url\": \"https://h/#access_token=abc123\"}", "/url");
        row("address in a text", "{\"url\": \"like https://me:abc123@h/x.wav please\"}", "/url");
        row("address in an address", "{\"url\": \"https://h/?u=https%3A%2F%2Fi%2F%3Fsig%3Dabc123\"}", "/url");
        row("path behind a blank", "{\"melody\": \" /home/abc123/x.wav\"}", "/melody");
        row("path in a text", "{\"melody\": \"as in /home/abc123/x, but slower\"}", "/melody");
        row("unusual path in a text", "{\"melody\": \"as in /samples/abc123/x.wav, slow\"}", "/melody");
        row("home in a text", "{\"melody\": \"as ~/abc123/x.wav\"}", "/melody");
        row("home by variable", "{\"melody\": \"$HOME/abc123\"}", "/melody");
        row("file address in a text", "{\"melody\": \"see file:///abc123.wav\"}", "/melody");
        row("drive in a text", "{\"melody\": \"see C:\\\\Users\\\\abc123\"}", "/melody");
        row("share", "{\"melody\": \"\\\\\\\\abc123\\\\x\"}", "/melody");
        row("folder above", "{\"melody\": \"../abc123/x.wav\"}", "/melody");
        row("path as a name", "{\"files\": {\"/home/abc123/x.wav\": 1}}", "/files");
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

    void keepsAnAddressWithoutWhatIsSecretInIt_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("kept");
        const auto row = [](const char* address, const char* kept) {
            QTest::newRow(address) << QString::fromLatin1(address) << QString::fromLatin1(kept);
        };
        row("https://me:abc@x/y.wav", "https://x/y.wav");
        row("https://x/y.wav?X-Amz-Date=1&X-Amz-Signature=abc", "https://x/y.wav");
        row("https://x/y.wav?v=1&sig=abc&w=%20#t=3", "https://x/y.wav?v=1&w=%20#t=3");
        row("hear https://x/@zoe/y.wav?token=abc now", "hear https://x/@zoe/y.wav now");
    }

    void keepsAnAddressWithoutWhatIsSecretInIt()
    {
        QFETCH(QString, address);
        QFETCH(QString, kept);
        const PortableRecipe left = portable(Json{{"url", toJson(address)}});
        QCOMPARE(toQString(left.recipe.fields["url"]), kept);
        QCOMPARE(left.leftOut, QStringList{QStringLiteral("/url")});
    }

    void tellsNoKeyInAPromptOrAModel()
    {
        Recipe recipe = fullRecipe();
        recipe.model = QStringLiteral("/home/zoe/abc123");
        Clip clip = secondClip();
        clip.prompt = QStringLiteral("happy rock, api_key=abc123");
        QVERIFY(!portableRecipeText(portableRecipe(recipe, clip, kMade)).contains("abc123"));
    }

    void keepsWhatOnlyLooksLikeIt()
    {
        const Json fields{{"max_tokens", 100},
                          {"prompts", {"key of C / fast", "/r/ambient", "file under jazz"}},
                          {"url", "https://host/x.wav?v=1"},
                          {"token", nullptr},
                          {"key", "C"},
                          {"target_key", "F# minor"},
                          {"melody_key", "Bb mixolydian"},
                          {"keyscale", "Am"},
                          {"time_signature", "3/4"},
                          {"key_signature", "two sharps"},
                          {"signature", "6/8"},
                          {"pad_token", "<pad>"},
                          {"auth", false},
                          {"author", "Zoe"},
                          {"tokens_per_second", 50},
                          {"high_pass", "80 Hz"},
                          {"negative_prompts",
                           {"the key of C", "token ring", "and/or", "4/4 at 120 bpm, 808 bass", "basic 808 groove",
                            "bearer of bad news", "Secret: a whispered song", "key: F#m, tempo: 90", "sk-8 radio",
                            "drum/bass/home/garden", "lo-fi w/ vinyl", "~100 bpm", "verse A: / verse B:", "24/7... /s",
                            "https://x/y.wav", "https://x/home/zoe/y.wav?v=2#t=1,2 is how it goes"}}};
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
