#include "jobs/Platform.h"

#include "net/HttpClient.h"
#include "support/PlatformDouble.h"

#include <QTest>

#include <algorithm>

using namespace melodeck;
using support::PlatformDouble;

class PlatformTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsModelsAndWhereTheyAnswer()
    {
        PlatformDouble platform;
        platform.models().setStatus(PlatformDouble::kModel, "abcd1234p", "SCALED_TO_ZERO");
        const auto models = jobs::listModels(m_http, access(platform), {});
        QVERIFY2(models, models ? "" : qPrintable(models.error().message));
        QCOMPARE(models->size(), std::size_t{1});
        QCOMPARE(models->front().id, QString::fromLatin1(PlatformDouble::kModel));
        QVERIFY(!models->front().name.isEmpty());
        const auto targets = jobs::listTargets(m_http, access(platform), models->front().id, {});
        QVERIFY2(targets, targets ? "" : qPrintable(targets.error().message));
        QVERIFY(targets->size() >= 2);
        QCOMPARE(targets->front().path, QStringLiteral("environments/production"));
        QVERIFY(targets->front().deployment.state == api::DeploymentState::Asleep);
        QVERIFY(std::any_of(targets->begin(), targets->end(),
                            [](const api::PlatformTarget& one) { return one.path == QLatin1String("development"); }));
    }
    void saysForEachRefusalWhatToDo_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QString>("says");
        QTest::newRow("wrong") << QByteArray("other.SECRETWORD") << QStringLiteral("Baseten");
        QTest::newRow("limited") << QByteArray("limited.SECRETWORD") << QStringLiteral("paste the model's address");
        QTest::newRow("no credit") << QByteArray("poor.SECRETWORD") << QStringLiteral("credit");
    }
    void saysForEachRefusalWhatToDo()
    {
        QFETCH(QByteArray, key);
        QFETCH(QString, says);
        PlatformDouble platform;
        platform.setKey("limited.SECRETWORD", PlatformDouble::KeyScope::ModelsOnly);
        platform.setKey("poor.SECRETWORD", PlatformDouble::KeyScope::NoCredit);
        auto asked = access(platform);
        asked.key = core::Secret(key);
        const auto models = jobs::listModels(m_http, asked, {});
        QVERIFY(!models);
        QVERIFY2(models.error().code == core::ErrorCode::Unauthorized, qPrintable(models.error().message));
        QVERIFY2(models.error().message.contains(says), qPrintable(models.error().message));
        QVERIFY(!models.error().message.contains(QLatin1String("SECRETWORD")));
    }
    void anUnknownModelAndASignInPageAreTold()
    {
        PlatformDouble platform;
        const auto none = jobs::listTargets(m_http, access(platform), QStringLiteral("nope"), {});
        QVERIFY(!none && none.error().code == core::ErrorCode::NotFound);
        support::FaultyServer page;
        page.route("/v1/models", support::scripts::fixed(200, "<html></html>"));
        const jobs::PlatformAccess there{page.url("/"), core::AuthScheme::Bearer, core::Secret(QByteArray("k.s"))};
        const auto models = jobs::listModels(m_http, there, {});
        QVERIFY(!models && models.error().code == core::ErrorCode::Parse);
        support::FaultyServer endless;
        endless.route("/v1/models", support::scripts::fixed(200, QByteArray(1 << 25, ' ')));
        const jobs::PlatformAccess elsewhere{endless.url("/"), core::AuthScheme::Bearer, {}};
        QVERIFY(jobs::listModels(m_http, elsewhere, {}).error().code == core::ErrorCode::Parse);
    }
    void listsChainsBesideTheModels()
    {
        PlatformDouble platform;
        support::PlatformModel chain;
        chain.id = "chn00001";
        chain.name = "Transcribe";
        chain.kind = support::PlatformModel::Kind::Chain;
        chain.deployments = {{"chn00001p", "", "production"}, {"chn00001x", "", "", false, "SCALED_TO_ZERO"}};
        platform.add(chain);
        const auto models = jobs::listModels(m_http, access(platform), {});
        QVERIFY(models && models->size() == 2);
        QVERIFY(models->front().kind == api::PlatformKind::Model && models->back().kind == api::PlatformKind::Chain);
        const auto targets =
            jobs::listTargets(m_http, access(platform), models->back().id, {}, api::PlatformKind::Chain);
        QVERIFY2(targets, targets ? "" : qPrintable(targets.error().message));
        QCOMPARE(targets->size(), std::size_t{2});
        QCOMPARE(targets->front().path, QStringLiteral("environments/production"));
        QCOMPARE(targets->back().path, QStringLiteral("deployment/chn00001x"));
        QVERIFY(targets->back().deployment.state == api::DeploymentState::Asleep);
        QVERIFY(!jobs::listTargets(m_http, access(platform), models->back().id, {}));
    }
    void readsTheExampleOfADeployment()
    {
        PlatformDouble platform;
        api::PlatformAddress address{QString::fromLatin1(PlatformDouble::kModel), {}};
        const auto example = jobs::exampleRequest(m_http, access(platform), address, {});
        QVERIFY2(example, example ? "" : qPrintable(example.error().message));
        QVERIFY(example->at("prompts").size() == 3);
        address.path = QStringLiteral("deployment/nope");
        QVERIFY(jobs::exampleRequest(m_http, access(platform), address, {}).error().code == core::ErrorCode::NotFound);
        support::PlatformModel silent;
        silent.id = "sile0001";
        platform.add(silent);
        const auto none = jobs::exampleRequest(m_http, access(platform), {QStringLiteral("sile0001"), {}}, {});
        QVERIFY(none && none->is_null());
    }
    void wakesASleepingModel()
    {
        PlatformDouble platform;
        platform.models().setStatus(PlatformDouble::kModel, "abcd1234p", "SCALED_TO_ZERO");
        const QUrl wake = platform.url(PlatformDouble::kModel, "environments/production/wake");
        QVERIFY(jobs::wakeModel(m_http, wake, core::AuthScheme::ApiKey, core::Secret(QByteArray(PlatformDouble::kKey)),
                                {}));
        const auto targets =
            jobs::listTargets(m_http, access(platform), QString::fromLatin1(PlatformDouble::kModel), {});
        QVERIFY(targets && targets->front().deployment.state != api::DeploymentState::Asleep);
        const auto refused =
            jobs::wakeModel(m_http, wake, core::AuthScheme::Bearer, core::Secret(QByteArray("x.y")), {});
        QVERIFY(!refused && refused.error().code == core::ErrorCode::Unauthorized);
    }

private:
    static jobs::PlatformAccess access(const PlatformDouble& platform)
    {
        return {platform.management(), core::AuthScheme::Bearer, core::Secret(QByteArray(PlatformDouble::kKey))};
    }

    net::HttpClient m_http;
};

QTEST_GUILESS_MAIN(PlatformTest)
#include "PlatformTest.moc"
