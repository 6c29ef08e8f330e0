#include "api/HttpErrors.h"

#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace melodeck;
using core::ErrorCode;

namespace {

core::Endpoint baseten()
{
    return {core::EndpointKind::Baseten, QUrl(QStringLiteral("https://model-abc.api.baseten.co/production/predict")),
            core::AuthScheme::Bearer};
}

core::Error errorFrom(int status, const QByteArray& body, const core::Endpoint& endpoint = baseten())
{
    api::HttpFailure failure;
    failure.status = status;
    failure.body = body;
    return api::errorFromHttp(failure, endpoint);
}

/// Knows two texts of the engine, in capitals.
class Shouting final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* source, const char*, int) const override
    {
        const QString text = QString::fromUtf8(source);
        const bool isKnown =
            QLatin1String(context) == QLatin1String("SketchEngine") &&
            (text == QLatin1String("No font.") || text == QLatin1String("Nothing was lost. Install one."));
        return isKnown ? text.toUpper() : QString();
    }
};

} // namespace

class HttpErrorsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatAStatusMeans_data();
    void knowsWhatAStatusMeans();
    void saysOnlyThatNothingRanWhereThatIsSo_data();
    void saysOnlyThatNothingRanWhereThatIsSo();
    void saysNothingOfBillsWhereNobodyBills();
    void quotesTheServersOwnWords_data();
    void quotesTheServersOwnWords();
    void sparesPeopleAPageOfMarkup_data();
    void sparesPeopleAPageOfMarkup();
    void shortensLongWords();
    void survivesABodyMadeToBreakIt();
    void letsTheSketchEngineSpeakForItself();
    void hasTheSketchEnginesWordsInTheLanguageOfTheProgram();
    void listsWhatASupportDeskAsksFor();
};

void HttpErrorsTest::knowsWhatAStatusMeans_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorCode>("code");
    for (const auto& [status, code] : {std::pair{400, ErrorCode::ModelError}, std::pair{401, ErrorCode::Unauthorized},
                                       std::pair{402, ErrorCode::Unauthorized}, std::pair{403, ErrorCode::Unauthorized},
                                       std::pair{404, ErrorCode::NotFound}, std::pair{413, ErrorCode::TooLarge},
                                       std::pair{422, ErrorCode::ModelError}, std::pair{429, ErrorCode::RateLimited},
                                       std::pair{499, ErrorCode::ModelError}, std::pair{500, ErrorCode::ModelError},
                                       std::pair{501, ErrorCode::ModelError}, std::pair{502, ErrorCode::Unavailable},
                                       std::pair{503, ErrorCode::Unavailable}, std::pair{504, ErrorCode::Unavailable},
                                       std::pair{302, ErrorCode::ModelError}}) {
        QTest::addRow("%d", status) << status << code;
    }
}

void HttpErrorsTest::knowsWhatAStatusMeans()
{
    QFETCH(int, status);
    const core::Error error = errorFrom(status, {});
    QTEST(error.code, "code");
    // What happened, what it means for money, what to do next.
    QVERIFY2(error.message.contains(QStringLiteral("Nothing ran")) || error.message.contains(QStringLiteral("billed")),
             qPrintable(error.message));
    QVERIFY2(error.message.count(QRegularExpression(QStringLiteral("\\.( |$)"))) >= 3, qPrintable(error.message));
    QVERIFY(error.detail.contains(QStringLiteral("HTTP %1").arg(status)));
}

void HttpErrorsTest::saysOnlyThatNothingRanWhereThatIsSo_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("nothingRan");
    for (const auto& [status, nothingRan] :
         {std::pair{401, true}, std::pair{403, true}, std::pair{404, true}, std::pair{413, true}, std::pair{429, true},
          std::pair{503, true}, std::pair{500, false}, std::pair{502, false}, std::pair{504, false}}) {
        QTest::addRow("%d", status) << status << nothingRan;
    }
}

void HttpErrorsTest::saysOnlyThatNothingRanWhereThatIsSo()
{
    QFETCH(int, status);
    QFETCH(bool, nothingRan);
    const QString message = errorFrom(status, {}).message;
    QCOMPARE(message.contains(QStringLiteral("Nothing ran")), nothingRan);
    QCOMPARE(message.contains(QStringLiteral("may be billed")), !nothingRan);
}

void HttpErrorsTest::saysNothingOfBillsWhereNobodyBills()
{
    for (const char* address : {"http://127.0.0.1:8080/predict", "http://localhost:8080/predict"}) {
        const core::Endpoint ownTruss{core::EndpointKind::Custom, QUrl(QString::fromLatin1(address)),
                                      core::AuthScheme::Bearer};
        for (const int status : {400, 422, 500, 501, 502, 504}) {
            const QString message = errorFrom(status, "{\"error\": \"out of memory\"}", ownTruss).message;
            QVERIFY2(!message.contains(QStringLiteral("bill")), qPrintable(message));
            // What happened and what to do next is said all the same.
            QVERIFY2(message.section(QLatin1Char('\n'), 0, 0).count(QStringLiteral(". ")) >= 1, qPrintable(message));
        }
    }
}

void HttpErrorsTest::quotesTheServersOwnWords_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("words");
    QTest::newRow("platform") << QByteArray(R"({"error":"please check the api-key you provided"})")
                              << QStringLiteral("please check the api-key you provided");
    QTest::newRow("platform, nothing more to say")
        << QByteArray(R"({"error":"the model is gone","error_code":"model_does_not_exist","detail":null})")
        << QStringLiteral("the model is gone");
    QTest::newRow("platform, an empty message")
        << QByteArray(R"({"message":"","error":"the model is gone"})") << QStringLiteral("the model is gone");
    QTest::newRow("Truss") << QByteArray(R"({"error":"Internal Server Error (in model/chainlet)."})")
                           << QStringLiteral("(in model/chainlet)");
    QTest::newRow("Truss, an object") << QByteArray(R"({"error":{"message":"no GPU left","code":3}})")
                                      << QStringLiteral("no GPU left");
    QTest::newRow("Truss, unknown route") << QByteArray(R"({"detail":"Not Found"})") << QStringLiteral("Not Found");
    QTest::newRow("validation") << QByteArray(R"({"detail":[{"loc":["body"],"msg":"field required"}]})")
                                << QStringLiteral("field required");
    QTest::newRow("chain")
        << QByteArray(
               R"({"error":{"exception_cls_name":"KeyError","exception_message":"'prompts'","user_stack_trace":[]}})")
        << QStringLiteral("'prompts'");
    QTest::newRow("management") << QByteArray(R"({"message":"no such deployment"})")
                                << QStringLiteral("no such deployment");
    QTest::newRow("plain text") << QByteArray("Error making prediction\n") << QStringLiteral("Error making prediction");
    QTest::newRow("a JSON string") << QByteArray("\"too busy\"") << QStringLiteral("too busy");
    QTest::newRow("cut JSON") << QByteArray(R"({"error":"half a sen)") << QStringLiteral("half a sen");
    QTest::newRow("umlauts") << QByteArray("{\"error\":\"Schlüssel ungültig\"}")
                             << QStringLiteral("Schlüssel ungültig");
}

void HttpErrorsTest::quotesTheServersOwnWords()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, words);
    const QString message = errorFrom(500, body).message;
    QVERIFY2(message.contains(words), qPrintable(message));
    QVERIFY(message.contains(QStringLiteral("The model failed")));
}

void HttpErrorsTest::sparesPeopleAPageOfMarkup_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("HTML") << QByteArray("<!DOCTYPE html><html><body><h1>502 Bad Gateway</h1></body></html>");
    QTest::newRow("HTML behind blanks") << QByteArray("\r\n\n  <html><title>x</title></html>");
    QTest::newRow("XML") << QByteArray("<?xml version='1.0'?><Error><Code>AccessDenied</Code></Error>");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("an empty object") << QByteArray("{}");
}

void HttpErrorsTest::sparesPeopleAPageOfMarkup()
{
    QFETCH(QByteArray, body);
    const QString message = errorFrom(502, body).message;
    QVERIFY2(!message.contains(QStringLiteral("Its words")), qPrintable(message));
    QVERIFY(!message.contains(QLatin1Char('<')));
}

void HttpErrorsTest::shortensLongWords()
{
    const QString message = errorFrom(500, QByteArray("word ").repeated(100'000)).message;
    QVERIFY2(message.size() < 1'000, qPrintable(QString::number(message.size())));
    QVERIFY(message.endsWith(QStringLiteral("…")));
}

void HttpErrorsTest::survivesABodyMadeToBreakIt()
{
    QVERIFY(!errorFrom(500, QByteArray("{\"error\":").repeated(110'000)).message.isEmpty());
    QVERIFY(!errorFrom(500, QByteArray("{\"error\":").repeated(110'000) + '1' + QByteArray(110'000, '}'))
                 .message.isEmpty());
    QVERIFY(!errorFrom(500, QByteArray(1'000, '\xFF')).message.isEmpty());
    QVERIFY(!errorFrom(0, QByteArray(1'000, '\0')).message.isEmpty());
}

void HttpErrorsTest::letsTheSketchEngineSpeakForItself()
{
    const QByteArray body = R"({"error":"No sound font was found. Install fluid-soundfont-gm."})";
    const core::Error error = errorFrom(503, body, core::Endpoint{});
    QCOMPARE(error.code, ErrorCode::Unavailable);
    QCOMPARE(error.message, QStringLiteral("No sound font was found. Install fluid-soundfont-gm."));
}

void HttpErrorsTest::hasTheSketchEnginesWordsInTheLanguageOfTheProgram()
{
    Shouting shouting;
    QCoreApplication::installTranslator(&shouting);
    const auto messageOf = [](const QByteArray& words) {
        return errorFrom(422, "{\"error\": \"" + words + "\"}", core::Endpoint{}).message;
    };
    // Two texts of ours in a row, of which one is two sentences; one; and one with half of it unknown.
    QCOMPARE(messageOf("No font. Nothing was lost. Install one."),
             QStringLiteral("NO FONT. NOTHING WAS LOST. INSTALL ONE."));
    QCOMPARE(messageOf("No font."), QStringLiteral("NO FONT."));
    QCOMPARE(messageOf("No font. What is this?"), QStringLiteral("No font. What is this?"));
    QCOMPARE(errorFrom(422, {}, core::Endpoint{}).message,
             QStringLiteral("The model refused the request. Change the request by its own words and send it again."));
    QCoreApplication::removeTranslator(&shouting);
}

void HttpErrorsTest::listsWhatASupportDeskAsksFor()
{
    const api::HttpFailure failure{.status = 429,
                                   .requestId = QStringLiteral("req-17"),
                                   .errorSource = QStringLiteral("04"),
                                   .errorCode = QStringLiteral("600"),
                                   .platformAttempts = QStringLiteral("16"),
                                   .retryAfter = QStringLiteral("30"),
                                   .location = {},
                                   .body = R"({"error":"slow down"})"};
    const core::Error error = api::errorFromHttp(failure, baseten());
    for (const char* part : {"HTTP 429", "req-17", "04", "600", "attempts of the platform: 16", "30"}) {
        QVERIFY2(error.detail.contains(QLatin1String(part)), part);
    }
    QVERIFY(!error.message.contains(QStringLiteral("req-17")));
}

QTEST_GUILESS_MAIN(HttpErrorsTest)
#include "HttpErrorsTest.moc"
