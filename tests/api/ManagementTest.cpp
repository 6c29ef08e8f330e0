#include "api/Management.h"

#include <QTest>

using namespace melodeck;
using api::DeploymentState;

class ManagementTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsModels()
    {
        const auto models =
            api::readModels("{\"models\":[{\"id\":\"abc\",\"name\":\"MusicGen\",\"production_deployment_id\":\"p1\","
                            "\"development_deployment_id\":null},{\"name\":\"no id\"},7,{\"id\":null}],\"more\":1}");
        QVERIFY(models && models->size() == 1);
        QCOMPARE(models->front().id, QStringLiteral("abc"));
        QCOMPARE(models->front().name, QStringLiteral("MusicGen"));
        QCOMPARE(models->front().productionDeployment, QStringLiteral("p1"));
        QCOMPARE(models->front().developmentDeployment, QString());
    }
    void otherAnswersAreNoList_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("page") << QByteArray("<html></html>");
        QTest::newRow("list") << QByteArray("[]");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("wrong kind") << QByteArray("{\"models\":{},\"deployments\":7,\"environments\":null}");
        QTest::newRow("others") << QByteArray("{\"ok\":true}");
    }
    void otherAnswersAreNoList()
    {
        QFETCH(QByteArray, answer);
        QVERIFY(api::readModels(answer).error().code == core::ErrorCode::Parse);
        QVERIFY(api::readDeployments(answer).error().code == core::ErrorCode::Parse);
        QVERIFY(api::readEnvironments(answer).error().code == core::ErrorCode::Parse);
    }
    void saysInPlainWordsWhatADeploymentDoes_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("replicas");
        QTest::addColumn<QString>("says");
        QTest::newRow("active") << QByteArray("\"ACTIVE\"") << QByteArray("2") << QStringLiteral("ready, 2 replicas");
        QTest::newRow("one") << QByteArray("\"ACTIVE\"") << QByteArray("1") << QStringLiteral("ready, 1 replica");
        QTest::newRow("asleep") << QByteArray("\"SCALED_TO_ZERO\"") << QByteArray("0") << QStringLiteral("asleep");
        QTest::newRow("loading") << QByteArray("\"LOADING_MODEL\"") << QByteArray("null") << QStringLiteral("starting");
        QTest::newRow("off") << QByteArray("\"INACTIVE\"") << QByteArray("0") << QStringLiteral("switched off");
        QTest::newRow("broken") << QByteArray("\"BUILD_FAILED\"") << QByteArray("0") << QStringLiteral("broken");
        QTest::newRow("negative") << QByteArray("\"ACTIVE\"") << QByteArray("-3") << QStringLiteral("0 replicas");
        QTest::newRow("new word") << QByteArray("\"DREAMING_DEEPLY\"") << QByteArray("1e300")
                                  << QStringLiteral("dreaming deeply");
        QTest::newRow("none") << QByteArray("null") << QByteArray("\"many\"") << QStringLiteral("unknown");
    }
    void saysInPlainWordsWhatADeploymentDoes()
    {
        QFETCH(QByteArray, status);
        QFETCH(QByteArray, replicas);
        QFETCH(QString, says);
        const auto read = api::readDeployments("{\"deployments\":[{\"id\":\"d1\",\"status\":" + status +
                                               ",\"active_replica_count\":" + replicas + "}]}");
        QVERIFY(read && read->size() == 1);
        const QString words = api::deploymentWords(read->front());
        QVERIFY2(words.contains(says), qPrintable(words));
    }
    void offersEachPlaceOnceProductionFirst()
    {
        const auto deployments = api::readDeployments(
            "{\"deployments\":[{\"id\":\"d1\",\"name\":\"old\"},{\"id\":\"d2\",\"is_development\":true},"
            "{\"id\":\"d3\",\"environment\":\"staging\"},{\"id\":\"d4\",\"is_production\":true}]}");
        const auto names = api::readEnvironments(
            "{\"environments\":[{\"name\":\"staging\",\"current_deployment\":{\"id\":\"d3\"}},"
            "{\"name\":\"empty\",\"current_deployment\":null},{\"name\":7,\"current_deployment\":{}}]}");
        QVERIFY(deployments && names);
        const auto targets = api::targetsOf(*deployments, *names);
        QStringList paths;
        for (const api::PlatformTarget& target : targets) {
            paths << target.path + QLatin1Char('=') + target.deployment.id;
        }
        QCOMPARE(paths,
                 (QStringList{QStringLiteral("environments/production=d4"), QStringLiteral("environments/staging=d3"),
                              QStringLiteral("development=d2"), QStringLiteral("deployment/d1=d1")}));
    }
    void readsAndWakesAddresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("wake");
        const QString host = QStringLiteral("https://model-abc.api.baseten.co");
        QTest::newRow("production") << host + QStringLiteral("/production/predict") << QStringLiteral("abc")
                                    << QStringLiteral("environments/production")
                                    << host + QStringLiteral("/production/wake");
        QTest::newRow("environment") << host + QStringLiteral("/environments/staging/predict?a=b")
                                     << QStringLiteral("abc") << QStringLiteral("environments/staging")
                                     << host + QStringLiteral("/environments/staging/wake");
        QTest::newRow("deployment") << host + QStringLiteral("/deployment/d1/sync/v1/chat") << QStringLiteral("abc")
                                    << QStringLiteral("deployment/d1") << host + QStringLiteral("/deployment/d1/wake");
        QTest::newRow("regional") << QStringLiteral("https://model-abc-eu.api.baseten.co/predict")
                                  << QStringLiteral("abc") << QStringLiteral("environments/eu")
                                  << QStringLiteral("https://model-abc-eu.api.baseten.co/wake");
        QTest::newRow("chain") << QStringLiteral("https://chain-abc.api.baseten.co/production/run_remote")
                               << QStringLiteral("abc") << QStringLiteral("environments/production")
                               << QStringLiteral("https://chain-abc.api.baseten.co/production/wake");
        QTest::newRow("old form") << QStringLiteral("https://app.baseten.co/models/abc/predict") << QString()
                                  << QString() << QString();
        QTest::newRow("another's") << QStringLiteral("https://model-abc.api.baseten.co.example.org/production/predict")
                                   << QString() << QString() << QString();
        QTest::newRow("unencrypted") << QStringLiteral("http://model-abc.api.baseten.co/production/predict")
                                     << QString() << QString() << QString();
    }
    void readsAndWakesAddresses()
    {
        QFETCH(QString, address);
        QFETCH(QString, model);
        QFETCH(QString, path);
        QFETCH(QString, wake);
        const auto read = api::platformAddress(QUrl(address));
        QCOMPARE(read ? read->modelId : QString(), model);
        QCOMPARE(read ? read->path : QString(), path);
        QCOMPARE(api::wakeAddress(QUrl(address)).toString(), wake);
    }
    void tellsChainsFromModels()
    {
        const auto chain = api::platformAddress(QUrl(QStringLiteral("https://chain-abc-eu.api.baseten.co/run_remote")));
        QVERIFY(chain && chain->kind == api::PlatformKind::Chain && chain->path == QLatin1String("environments/eu"));
        QCOMPARE(api::endpointWords(chain->kind, chain->modelId, chain->path),
                 QStringLiteral("baseten:chain:abc/environments/eu"));
        const auto model = api::platformAddress(QUrl(QStringLiteral("https://model-abc.api.baseten.co/x/predict")));
        QVERIFY(model && model->kind == api::PlatformKind::Model);
        QCOMPARE(api::endpointWords(model->kind, model->modelId), QStringLiteral("baseten:abc"));
        const auto chains = api::readChains("{\"chains\":[{\"id\":\"c1\",\"name\":\"one\"},{\"name\":\"none\"}]}");
        QVERIFY(chains && chains->size() == 1 && chains->front().kind == api::PlatformKind::Chain);
        QVERIFY(!api::readChains("{\"models\":[]}"));
    }
    void readsTheExampleInAConfig()
    {
        const QByteArray parsed = "{\"config\":{\"model_metadata\":{\"example_model_input\":{\"text\":\"Hi\"}}}}";
        QVERIFY(api::readExample(parsed).value_or(core::Json()) == core::Json({{"text", "Hi"}}));
        const QByteArray raw =
            "{\"config\":null,\"raw_config\":\"model_metadata:\\n  example_model_input:\\n    text: Hi\"}";
        QVERIFY(api::readExample(raw).value_or(core::Json()) == core::Json({{"text", "Hi"}}));
        for (const char* without : {"{\"config\":{}}", "{\"config\":{\"model_metadata\":3}}",
                                    "{\"config\":7,\"raw_config\":\"a: [\"}", "{\"raw_config\":5}"}) {
            const auto none = api::readExample(without);
            QVERIFY2(none && none->is_null(), without);
        }
        QVERIFY(!api::readExample("<html>") && !api::readExample("[]") && !api::readExample("{\"message\":\"no\"}"));
    }
    void knowsWhatHelpsAfterAFailure_data()
    {
        using Code = core::ErrorCode;
        QTest::addColumn<Code>("code");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<api::Remedy>("remedy");
        QTest::newRow("503") << Code::Unavailable << QStringLiteral("The model is not available now.")
                             << QStringLiteral("HTTP 503") << api::Remedy::Wake;
        QTest::newRow("429") << Code::RateLimited << QStringLiteral("The model is busy.") << QStringLiteral("HTTP 429")
                             << api::Remedy::Wake;
        QTest::newRow("asleep") << Code::ModelError << QStringLiteral("Its words: the deployment is scaled to zero")
                                << QStringLiteral("HTTP 400") << api::Remedy::Wake;
        QTest::newRow("code of it") << Code::ModelError << QStringLiteral("The model refused the request.")
                                    << QStringLiteral("HTTP 400 · error code: model_not_ready") << api::Remedy::Wake;
        QTest::newRow("deactivated") << Code::NotFound << QStringLiteral("Its words: the deployment is deactivated")
                                     << QStringLiteral("HTTP 404") << api::Remedy::SwitchOn;
        QTest::newRow("key") << Code::Unauthorized << QStringLiteral("The key was not accepted.")
                             << QStringLiteral("HTTP 401") << api::Remedy::None;
        QTest::newRow("its own") << Code::ModelError << QStringLiteral("The model failed.")
                                 << QStringLiteral("HTTP 500") << api::Remedy::None;
    }
    void knowsWhatHelpsAfterAFailure()
    {
        QFETCH(core::ErrorCode, code);
        QFETCH(QString, words);
        QFETCH(QString, detail);
        QFETCH(api::Remedy, remedy);
        const core::Error error{code, words, detail};
        QVERIFY(api::remedyFor(error, QUrl(QStringLiteral("https://model-a.api.baseten.co/production/predict"))) ==
                remedy);
        QVERIFY(api::remedyFor(error, QUrl(QStringLiteral("https://example.org/predict"))) == api::Remedy::None);
    }
    void findsTheDeploymentBehindAnAddress()
    {
        const auto deployments = api::readDeployments(
            "{\"deployments\":[{\"id\":\"d2\",\"is_development\":true},{\"id\":\"d3\",\"environment\":\"staging\"},"
            "{\"id\":\"d4\",\"is_production\":true}]}");
        const auto idAt = [&](const char* path) {
            const auto* found = api::deploymentAt({QStringLiteral("abc"), QString::fromLatin1(path)}, *deployments);
            return found != nullptr ? found->id : QString();
        };
        QCOMPARE(idAt("environments/production"), QStringLiteral("d4"));
        QCOMPARE(idAt("environments/staging"), QStringLiteral("d3"));
        QCOMPARE(idAt("environments/none"), QString());
        QCOMPARE(idAt("development"), QStringLiteral("d2"));
        QCOMPARE(idAt("deployment/d3"), QStringLiteral("d3"));
        QCOMPARE(idAt(""), QString());
    }
};

QTEST_GUILESS_MAIN(ManagementTest)
#include "ManagementTest.moc"
