#include "api/PastedRequest.h"

#include "api/ModelSpec.h"
#include "api/PythonLiteral.h"
#include "api/ShellWords.h"

#include <QTest>

using namespace melodeck;

namespace {

const QString kUrl = QStringLiteral("https://model-abc.api.baseten.co/production/predict");

api::PastedRequest read(const QString& text)
{
    const auto pasted = api::readPastedRequest(text);
    if (!pasted || !*pasted) {
        qFatal("not read: %s (%s)", qPrintable(text), pasted ? qPrintable(pasted->error().message) : "nothing in it");
    }
    return **pasted;
}

} // namespace

class PastedRequestTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsWordsAsAShellDoes_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char* command, std::initializer_list<const char*> words) {
            QStringList list;
            for (const char* word : words) {
                list << QString::fromUtf8(word);
            }
            QTest::newRow(command) << QString::fromUtf8(command) << list;
        };
        row("curl  -X POST", {"curl", "-X", "POST"});
        row("a 'b c' d'e'f ''", {"a", "b c", "def", ""});
        row("a \"b \\\"c\\\" $HOME \\d\"", {"a", "b \"c\" $HOME \\d"});
        row("a \\\n b\\ c", {"a", "b c"});
        row("a $'it\\'s\\n\\u00e9'", {"a", "it's\n\xC3\xA9"});
        row("", {});
    }

    void splitsWordsAsAShellDoes()
    {
        QFETCH(QString, command);
        QTEST(api::shellWords(command).value(), "words");
    }

    void findsAnOpenQuote()
    {
        for (const char* text : {"a 'b", "a \"b", "a $'b"}) {
            QVERIFY(!api::shellWords(QString::fromLatin1(text)));
        }
    }

    void readsPythonLiterals_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("json");
        const auto row = [](const char* text, const char* json) {
            QTest::newRow(text) << QString::fromUtf8(text) << QByteArray(json);
        };
        row("{'a': 1, \"b\": [True, False, None,],}", "{\"a\":1,\"b\":[true,false,null]}");
        row("{ # why\n 'a' : -1.5e3 , 'b': 1_000, 'c': .5, 'd': 3. }",
            "{\"a\":-1500.0,\"b\":1000,\"c\":0.5,\"d\":3.0}");
        row("{'a': 'x' \"y\"}", "{\"a\":\"xy\"}");
        row("{'a': f'x', 'b': r'\\n', 'c': 'it\\'s\\x41\\u00e9\\n'}",
            "{\"a\":\"x\",\"b\":\"\\\\n\",\"c\":\"it's\x41\xC3\xA9\\n\"}");
        row("{'a': \"\"\"two\nlines\"\"\"}", "{\"a\":\"two\\nlines\"}");
        row("{'m': encode('a.wav'), 'n': base64.b64encode(open('x', 'rb').read()).decode(), 'k': os.environ['K']}",
            "{\"m\":null,\"n\":null,\"k\":null}");
        row("(1, 2)", "[1,2]");
    }

    void readsPythonLiterals()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, json);
        qsizetype at = 0;
        const auto value = api::readPythonLiteral(text, at);
        QVERIFY(value);
        QCOMPARE(core::toJsonBytes(*value), json);
        QCOMPARE(at, text.size());
    }

    void refusesWhatIsNoLiteral()
    {
        for (const QString& text :
             {QStringLiteral("{'a'"), QStringLiteral("{1: 2}"), QStringLiteral("["), QStringLiteral("'a"), QString(),
              QStringLiteral("}"), QString(100'000, QLatin1Char('['))}) {
            qsizetype at = 0;
            QVERIFY2(!api::readPythonLiteral(text, at), qPrintable(text.left(20)));
        }
    }

    void readsCurl_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<core::AuthScheme>("scheme");
        const auto row = [](const char* name, const QString& text, const char* request, const char* key,
                            core::AuthScheme scheme) {
            QTest::newRow(name) << text << QByteArray(request) << QByteArray(key) << scheme;
        };
        row("the documentation's",
            QStringLiteral("curl -X POST %1 \\\n  -H \"Authorization: Api-Key $BASETEN_API_KEY\" \\\n  -d "
                           "'{\"prompts\": [\"happy rock\"]}'")
                .arg(kUrl),
            "{\"prompts\":[\"happy rock\"]}", "", core::AuthScheme::ApiKey);
        row("a browser's",
            QStringLiteral("curl '%1' -H 'accept: */*' -H 'authorization: Bearer abcd1234.secret' --data-raw "
                           "$'{\"text\":\"it\\'s\"}' --compressed")
                .arg(kUrl),
            "{\"text\":\"it's\"}", "abcd1234.secret", core::AuthScheme::Bearer);
        row("joined options",
            QStringLiteral("$ curl -sS -XPOST -HContent-Type:application/json --json={} --url %1 -o out.json")
                .arg(kUrl),
            "{}", "", core::AuthScheme::Bearer);
        row("an address first",
            QStringLiteral(
                "curl %1 --request POST --header 'Authorization: Api-Key {your_key}' --data '\"Model input!\"'")
                .arg(kUrl),
            "\"Model input!\"", "", core::AuthScheme::ApiKey);
    }

    void readsCurl()
    {
        QFETCH(QString, text);
        const auto pasted = read(text);
        QCOMPARE(pasted.endpoint.url, QUrl(kUrl));
        QCOMPARE(pasted.endpoint.kind, core::EndpointKind::Baseten);
        QTEST(pasted.endpoint.scheme, "scheme");
        QTEST(core::toJsonBytes(pasted.request.value()), "request");
        QTEST(QByteArray(pasted.key.reveal()), "key");
    }

    void readsTheFileThatCurlSends()
    {
        const auto pasted = read(QStringLiteral("curl %1 -d @input.json").arg(kUrl));
        QCOMPARE(pasted.requestFile, QStringLiteral("input.json"));
        QVERIFY(!pasted.request);
    }

    void readsPython_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("request");
        QTest::newRow("the documentation's")
            << QStringLiteral(
                   "import base64, requests, os\n"
                   "model_id = \"abc\"\n"
                   "data = {\"prompts\": [\"happy rock\", 'sad jazz'], \"melody\": wav_to_base64('m.wav'), "
                   "\"duration\": 8}\n"
                   "res = requests.post(\n    f\"https://model-{model_id}.api.baseten.co/production/predict\",\n"
                   "    headers={\"Authorization\": f\"Api-Key {os.environ['K']}\"},\n    json=data\n)\n")
            << QByteArray("{\"prompts\":[\"happy rock\",\"sad jazz\"],\"melody\":null,\"duration\":8}");
        QTest::newRow("in place")
            << QStringLiteral(
                   "requests.post('%1', headers={'Authorization': 'Api-Key x'}, json={'url': 'https://a.b/c.mp3'})")
                   .arg(kUrl)
            << QByteArray("{\"url\":\"https://a.b/c.mp3\"}");
        QTest::newRow("urllib3")
            << QStringLiteral("resp = urllib3.request(\n  'POST', \"%1\",\n  json={'text': 'Hi'},\n)").arg(kUrl)
            << QByteArray("{\"text\":\"Hi\"}");
        QTest::newRow("dumped")
            << QStringLiteral("payload = {'a': 1}\nrequests.post(\"%1\", data=json.dumps(payload))").arg(kUrl)
            << QByteArray("{\"a\":1}");
    }

    void readsPython()
    {
        QFETCH(QString, text);
        const auto pasted = read(text);
        QCOMPARE(pasted.endpoint.url, QUrl(kUrl));
        QTEST(core::toJsonBytes(pasted.request.value()), "request");
    }

    void takesTheAddressOfTheCallAlone()
    {
        const QString media = QStringLiteral("data = {\"url\": \"https://example.com/talk.mp3\"}\n");
        const QString head = QStringLiteral("headers={\"Authorization\": \"Api-Key abc.def\"}");
        auto pasted = read(media + QStringLiteral("requests.post(\"%1\", %2, json=data)").arg(kUrl, head));
        QCOMPARE(pasted.endpoint.url, QUrl(kUrl));
        QCOMPARE(pasted.key.reveal(), QByteArray("abc.def"));
        pasted =
            read(media + QStringLiteral("URL = '%1'\nrequests.post(\n    url=URL, %2, json=data)").arg(kUrl, head));
        QCOMPARE(pasted.endpoint.url, QUrl(kUrl));
        // One that is worked out is nobody's.
        const auto unknown =
            api::readPastedRequest(media + QStringLiteral("requests.post(address(), %1, json=data)").arg(head));
        QVERIFY(!unknown || !*unknown);
        QVERIFY(
            read(QStringLiteral("requests.post('%1', headers={'Authorization': 'Bearer %s' % KEY}, json={})").arg(kUrl))
                .key.isEmpty());
    }

    void isSoonDoneWithHostileTexts()
    {
        const QString circle =
            QStringLiteral("data=data\n").repeated(5000) + QStringLiteral("requests.post('%1', json=data)").arg(kUrl);
        QVERIFY(!read(circle).request);
        (void)api::readPastedRequest(QStringLiteral("data=[\"").repeated(9000) +
                                     QStringLiteral(" requests.post('%1', json=data)").arg(kUrl));
    }

    void readsCurlAmongOtherCommands()
    {
        const auto pasted =
            read(QStringLiteral("curl -sX POST %1 -u me:sesame -d '{\"a\":1}' | jq .data > out.json").arg(kUrl));
        QCOMPARE(pasted.endpoint.url, QUrl(kUrl));
        QCOMPARE(core::toJsonBytes(*pasted.request), QByteArray("{\"a\":1}"));
        QCOMPARE(read(QStringLiteral("curl %1 --oauth2-bearer abc.def -d '{}'").arg(kUrl)).key.reveal(),
                 QByteArray("abc.def"));
        const auto none = api::readPastedRequest(QStringLiteral("curl --oauth2-bearer abc.def -d '{}' abc.def"));
        QVERIFY(none && !*none && !none->error().message.contains(QStringLiteral("abc")));
    }

    void isNotLedRoundInCircles()
    {
        const QString text = QStringLiteral("data = json\njson = data\nrequests.post('%1', json=data)").arg(kUrl);
        QVERIFY(!read(text).request);
        const QString deep = QStringLiteral("a(").repeated(100'000);
        qsizetype at = 0;
        QVERIFY(!api::readPythonLiteral(deep, at));
        const QString chain = QStringLiteral("a") + QStringLiteral(".b()").repeated(100'000);
        at = 0;
        QVERIFY(api::readPythonLiteral(chain, at)->is_null());
        QCOMPARE(at, chain.size());
    }

    void readsAnAddress()
    {
        QCOMPARE(read(kUrl).endpoint.url, QUrl(kUrl));
        QCOMPARE(read(QStringLiteral(" http://127.0.0.1:8080/v1/models/model:predict\n")).endpoint.kind,
                 core::EndpointKind::Custom);
        QVERIFY(!read(kUrl).request);
    }

    void leavesOtherTextsAlone()
    {
        for (const char* text : {"", "happy rock", "https://example.org/song.mp3", "curly hair", "local",
                                 "requests.post(", "prompts", "/home/me/a.wav"}) {
            QVERIFY2(!api::readPastedRequest(QString::fromLatin1(text)), text);
        }
    }

    void saysWhatCannotBeUsed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("no address") << QStringLiteral("curl -X POST -d '{}'");
        QTest::newRow("open quote") << QStringLiteral("curl %1 -d '{").arg(kUrl);
        QTest::newRow("a form") << QStringLiteral("curl %1 -d a=b").arg(kUrl);
        QTest::newRow("a password") << QStringLiteral("curl https://me:sesame@example.org/predict -d '{}'");
    }

    void saysWhatCannotBeUsed()
    {
        QFETCH(QString, text);
        const auto pasted = api::readPastedRequest(text);
        QVERIFY(pasted && !*pasted);
        QVERIFY(!pasted->error().message.isEmpty());
        QVERIFY(!pasted->error().message.contains(QStringLiteral("sesame")));
    }

    void knowsTheModelByItsRequest_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QString>("model");
        QTest::newRow("MusicGen") << QByteArray("{\"prompts\":[\"a\"],\"melody\":null,\"duration\":8}")
                                  << QStringLiteral("musicgen-melody");
        QTest::newRow("Whisper") << QByteArray("{\"url\":\"https:\\/\\/a.b\\/c.mp3\"}") << QStringLiteral("whisper");
        QTest::newRow("a recording") << QByteArray("{\"audio\":null}") << QStringLiteral("whisper-v3-base64");
        QTest::newRow("nested") << QByteArray("{\"whisper_input\":{\"audio\":{\"url\":\"https:\\/\\/a.b\\/c\"}}}")
                                << QStringLiteral("baseten-whisper");
        QTest::newRow("more than it knows")
            << QByteArray(
                   "{\"whisper_input\":{\"audio\":{\"url\":\"https:\\/\\/a.b\\/c\"},\"streaming_params\":{\"x\":1}}}")
            << QString();
        QTest::newRow("nobody's") << QByteArray("{\"question\":3}") << QString();
        QTest::newRow("out of range") << QByteArray("{\"prompts\":[\"a\"],\"duration\":9000}") << QString();
        QTest::newRow("nothing") << QByteArray("{}") << QString();
        QTest::newRow("a list") << QByteArray("[1]") << QString();
    }

    void knowsTheModelByItsRequest()
    {
        QFETCH(QByteArray, request);
        const api::ModelSpec* spec = api::modelThatTakes(core::parseJson(request).value());
        QTEST(spec != nullptr ? spec->id : QString(), "model");
        const auto prompts = core::parseJson("{\"prompts\":[\"a\"]}").value();
        QCOMPARE(api::modelThatTakes(prompts, QStringLiteral("audiogen-medium"))->id,
                 QStringLiteral("audiogen-medium"));
    }
};

QTEST_APPLESS_MAIN(PastedRequestTest)
#include "PastedRequestTest.moc"
