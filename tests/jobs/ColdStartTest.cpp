#include "jobs/ColdStart.h"

#include "jobs/JobRunner.h"
#include "jobs/LocalEngine.h"
#include "net/HttpClient.h"
#include "store/SessionKeys.h"
#include "support/PlatformDouble.h"
#include "support/TestCertificates.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace melodeck;
using namespace std::chrono_literals;
using core::JobState;
using support::PlatformDouble;

namespace {

constexpr const char* kDeployment = "abcd1234p";

net::NetworkSettings networkOf(const PlatformDouble& platform, const QString& certificates)
{
    net::NetworkSettings settings;
    settings.useProxy(platform.proxy());
    settings.certificates.file = QFile::encodeName(certificates);
    return settings;
}

} // namespace

/// Under the platform's real names, which lead to its double.
class ColdStartTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(m_folder.filePath(QStringLiteral("ca.pem")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(m_authority.certificate()) > 0);
    }

    void startsWhatSleepsAndTellsWhatIsOff()
    {
        PlatformDouble platform(identity());
        net::HttpClient http(networkOf(platform, m_folder.filePath(QStringLiteral("ca.pem"))));
        const jobs::PlatformAccess access{QUrl(QStringLiteral("https://api.baseten.co")), core::AuthScheme::Bearer,
                                          core::Secret(QByteArray(PlatformDouble::kKey))};
        const QUrl url(QStringLiteral("https://model-abcd1234.api.baseten.co/environments/production/predict"));
        const auto status = [&] { return platform.models().status(PlatformDouble::kModel, kDeployment); };
        platform.models().setStatus(PlatformDouble::kModel, kDeployment, "SCALED_TO_ZERO");
        const auto woken = jobs::startModel(http, access, url, jobs::WhenOff::Tell, {});
        QVERIFY2(woken && *woken == jobs::HowStarted::Woken, woken ? "" : qPrintable(woken.error().message));
        QVERIFY(status() != "SCALED_TO_ZERO");
        platform.models().setStatus(PlatformDouble::kModel, kDeployment, "INACTIVE");
        const auto told = jobs::startModel(http, access, url, jobs::WhenOff::Tell, {});
        QVERIFY(!told && told.error().code == core::ErrorCode::Unavailable);
        QVERIFY2(told.error().message.contains(QStringLiteral("switched off")), qPrintable(told.error().message));
        QCOMPARE(status(), QByteArray("INACTIVE"));
        const auto on = jobs::startModel(http, access, url, jobs::WhenOff::SwitchOn, {});
        QVERIFY2(on && *on == jobs::HowStarted::SwitchedOn, on ? "" : qPrintable(on.error().message));
        QCOMPARE(status(), QByteArray("ACTIVE"));
        // A key that may call models and not list them wakes all the same.
        platform.setKey("limited.secret", PlatformDouble::KeyScope::ModelsOnly);
        platform.models().setStatus(PlatformDouble::kModel, kDeployment, "SCALED_TO_ZERO");
        jobs::PlatformAccess limited = access;
        limited.key = core::Secret(QByteArray("limited.secret"));
        QVERIFY(jobs::startModel(http, limited, url, jobs::WhenOff::SwitchOn, {}));
        QVERIFY(status() != "SCALED_TO_ZERO");
        QVERIFY(!jobs::startModel(http, access, QUrl(QStringLiteral("https://example.org/predict")),
                                  jobs::WhenOff::Tell, {}));
    }

    void aWaitForASleepingModelIsItsStart()
    {
        PlatformDouble platform(identity());
        platform.models().setStatus(PlatformDouble::kModel, kDeployment, "SCALED_TO_ZERO");
        platform.models().setWakeTime(600ms);
        const auto progress = std::make_shared<jobs::JobProgress>();
        std::atomic<bool> wasStarting = false;
        std::jthread watcher([&](const std::stop_token& stop) {
            while (!stop.stop_requested() && !wasStarting) {
                wasStarting = progress->phase() == JobState::Starting && progress->startingSince > 0;
                std::this_thread::yield();
            }
        });
        const auto outcome = run(platform, PlatformDouble::kKey, progress);
        QVERIFY2(outcome.state == JobState::Done, outcome.error ? qPrintable(outcome.error->message) : "");
        QVERIFY(wasStarting);
        QVERIFY(progress->startedAfter > 0);
        QVERIFY(progress->state == JobState::Done);
    }
    void anAwakeModelDoesNotStart()
    {
        PlatformDouble platform(identity());
        const auto progress = std::make_shared<jobs::JobProgress>();
        QVERIFY(run(platform, PlatformDouble::kKey, progress).state == JobState::Done);
        QCOMPARE(progress->startingSince.load(), std::int64_t{0});
        QCOMPARE(progress->startedAfter.load(), std::int64_t{0});
    }
    void aKeyThatMayNotAskStillRuns()
    {
        PlatformDouble platform(identity());
        platform.setKey("limited.secret", PlatformDouble::KeyScope::ModelsOnly);
        platform.models().setStatus(PlatformDouble::kModel, kDeployment, "SCALED_TO_ZERO");
        platform.models().setWakeTime(300ms);
        const auto progress = std::make_shared<jobs::JobProgress>();
        QVERIFY(run(platform, "limited.secret", progress).state == JobState::Done);
        QCOMPARE(progress->startingSince.load(), std::int64_t{0});
        // One question, and no second.
        int asked = 0;
        for (const auto& request : platform.requests(0)) {
            asked += request.target.contains("deployments") ? 1 : 0;
        }
        QCOMPARE(asked, 1);
    }
    void aStopDoesNotWaitForAStart()
    {
        PlatformDouble platform(identity());
        platform.models().setStatus(PlatformDouble::kModel, kDeployment, "SCALED_TO_ZERO");
        platform.models().setWakeTime(60s);
        const auto progress = std::make_shared<jobs::JobProgress>();
        std::stop_source stop;
        std::jthread stopper([&](const std::stop_token& end) {
            while (!end.stop_requested() && progress->phase() != JobState::Starting) {
                std::this_thread::yield();
            }
            stop.request_stop();
        });
        const auto outcome = run(platform, PlatformDouble::kKey, progress, stop.get_token());
        QVERIFY(outcome.state == JobState::Cancelled);
        QVERIFY(outcome.error->message.contains(QStringLiteral("may still finish and bill")));
    }

private:
    [[nodiscard]] std::optional<support::TlsIdentity> identity() const
    {
        return m_authority.issue({.names = "DNS:*.api.baseten.co,DNS:api.baseten.co"});
    }
    jobs::JobOutcome run(const PlatformDouble& platform, const char* key,
                         const std::shared_ptr<jobs::JobProgress>& progress, const std::stop_token& stop = {})
    {
        net::HttpClient http(networkOf(platform, m_folder.filePath(QStringLiteral("ca.pem"))));
        store::SessionKeys keys;
        core::Recipe recipe;
        recipe.model = QStringLiteral("json");
        recipe.endpoint.kind = core::EndpointKind::Baseten;
        recipe.endpoint.url =
            QUrl(QStringLiteral("https://model-abcd1234.api.baseten.co/environments/production/predict"));
        recipe.fields = core::Json{{"text", "hello"}};
        keys.set(recipe.endpoint.url, core::Secret(QByteArray(key)));
        jobs::JobTarget target;
        target.clipFolder = m_folder.path();
        target.coldStart = {.firstLook = 20ms, .between = 20ms};
        return jobs::runJob(recipe, {http, m_engine, keys}, target, progress, stop);
    }

    QTemporaryDir m_folder;
    support::TestAuthority m_authority;
    jobs::LocalEngine m_engine{QString()};
};

QTEST_GUILESS_MAIN(ColdStartTest)
#include "ColdStartTest.moc"
