#include "jobs/KeyLookup.h"

#include "core/Settings.h"
#include "jobs/ForeignKeys.h"
#include "jobs/JobRunner.h"
#include "jobs/KeyStore.h"
#include "jobs/LocalEngine.h"
#include "net/HttpClient.h"
#include "store/SessionKeys.h"
#include "support/FaultyServer.h"
#include "support/MemoryKeychain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace melodeck;
using namespace std::chrono_literals;
using Mood = support::KeychainState::Mood;
using Source = jobs::LookedUpKey::Source;

namespace {

const QUrl kBaseten(QStringLiteral("https://model-abc.api.baseten.co/production/predict"));
const QString kBasetenPlace = QStringLiteral("https://*.baseten.co");
const QUrl kOwn(QStringLiteral("https://models.example.org/predict"));
const QUrl kOther(QStringLiteral("http://127.0.0.1:8080/predict"));

core::Recipe jsonFor(const QUrl& url)
{
    core::Recipe recipe;
    recipe.model = QStringLiteral("json");
    recipe.endpoint.kind =
        url.host().endsWith(QLatin1String("baseten.co")) ? core::EndpointKind::Baseten : core::EndpointKind::Custom;
    recipe.endpoint.url = url;
    recipe.fields = core::Json::object();
    return recipe;
}

} // namespace

class KeyLookupTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_config.path())); }
    void init()
    {
        core::Settings().setHasServerKeys(false);
        qunsetenv("BASETEN_API_KEY");
        m_state = std::make_unique<support::KeychainState>();
        m_store = std::make_unique<jobs::KeyStore>(std::make_unique<support::MemoryKeychain>(*m_state, 20ms));
        m_lookup = std::make_unique<jobs::KeyLookup>(*m_store);
    }

    void theEnvironmentGoesBeforeTheKeychainAndToBasetenAlone()
    {
        const QUrl other(QStringLiteral("https://models.example.org/predict"));
        m_state->put(kBasetenPlace, "kept.secret");
        QCOMPARE(m_lookup->find(kBaseten, {})->key.reveal(), QByteArray("kept.secret"));
        QVERIFY(m_lookup->find(kBaseten, {})->source == Source::Keychain);
        qputenv("BASETEN_API_KEY", "variable.secret");
        QCOMPARE(m_lookup->find(kBaseten, {})->key.reveal(), QByteArray("variable.secret"));
        QVERIFY(m_lookup->find(kBaseten, {})->source == Source::Environment);
        QVERIFY(m_lookup->find(other, {})->key.isEmpty());
        QVERIFY(m_lookup->find(QUrl(QStringLiteral("http://model-abc.api.baseten.co/predict")), {})->key.isEmpty());
    }
    void manyRequestsAskTheKeychainOnce()
    {
        keepOneOfAServer();
        const int before = m_state->calls();
        for (int i = 0; i < 3; ++i) {
            QVERIFY(m_lookup->findForRequest(kOther, {})->key.isEmpty());
        }
        QCOMPARE(m_state->calls(), before + 1);
        m_state->put(jobs::keyPlace(kOther), "kept.secret");
        m_lookup->forget(kOther);
        QCOMPARE(m_lookup->findForRequest(kOther, {})->key.reveal(), QByteArray("kept.secret"));
    }
    void aKeychainWithoutKeysOfServersIsAskedForBasetenAlone()
    {
        QVERIFY(m_lookup->find(kOther, {})->key.isEmpty());
        QCOMPARE(m_state->calls(), 0);
        QVERIFY(m_store->keep(kBasetenPlace, core::Secret(QByteArray("kept.secret"))));
        const int before = m_state->calls();
        QVERIFY(m_lookup->find(kOther, {})->key.isEmpty());
        QCOMPARE(m_state->calls(), before);
        QCOMPARE(m_lookup->find(kBaseten, {})->key.reveal(), QByteArray("kept.secret"));

        keepOneOfAServer();
        QVERIFY(!m_lookup->find(kOwn, {})->key.isEmpty());
        QVERIFY(m_store->forget(jobs::keyPlace(kOwn)).value_or(false));
        const int after = m_state->calls();
        QVERIFY(m_lookup->find(kOwn, {})->key.isEmpty());
        QCOMPARE(m_state->calls(), after);
    }
    void keysOfAKeychainThatIsOlderThanTheSettingsAreFoundOnceTheyAreListed()
    {
        keepOneOfAServer();
        core::Settings().setHasServerKeys(false); // a new computer, say, with the keyring of the old one
        QVERIFY(m_lookup->find(kOwn, {})->key.isEmpty());
        QCOMPARE(m_store->places().value_or(QStringList()).size(), 1);
        QCOMPARE(m_lookup->find(kOwn, {})->key.reveal(), QByteArray("own.secret"));
    }
    void aLockedKeyringIsWaitedForOnceWhereNoKeyMayBeNeeded()
    {
        keepOneOfAServer();
        const int before = m_state->calls();
        m_state->setMood(Mood::Locked);
        QVERIFY(m_lookup->findForRequest(kOther, {}).error().code == core::ErrorCode::Timeout);
        QVERIFY(m_lookup->findForRequest(kOther, {})->key.isEmpty());
        QCOMPARE(m_state->calls(), before + 1);
        for (int i = 0; i < 2; ++i) {
            QVERIFY(m_lookup->findForRequest(kBaseten, {}).error().code == core::ErrorCode::Timeout);
        }
        m_state->setMood(Mood::Open);
        m_state->put(kBasetenPlace, "kept.secret");
        QCOMPARE(m_lookup->findForRequest(kBaseten, {})->key.reveal(), QByteArray("kept.secret"));
    }
    void aRequestTakesTheKeyOfItsServer()
    {
        support::FaultyServer server;
        server.route("/predict", support::scripts::fixed(200, "{}", "Content-Type: application/json\r\n"));
        QVERIFY(m_store->keep(jobs::keyPlace(server.url("/predict")), core::Secret(QByteArray("kept.secret"))));
        QVERIFY(run(server.url("/predict")).state == core::JobState::Done);
        QCOMPARE(server.requests(1).front().header("authorization"), QByteArray("Bearer kept.secret"));
        m_session.set(server.url("/predict"), core::Secret(QByteArray("session.secret")));
        QVERIFY(run(server.url("/predict")).state == core::JobState::Done);
        QCOMPARE(server.requests(2).back().header("authorization"), QByteArray("Bearer session.secret"));
    }
    void aServerOfOnesOwnIsSentToWithoutAKeychain()
    {
        support::FaultyServer server;
        server.route("/predict", support::scripts::fixed(200, "{}", "Content-Type: application/json\r\n"));
        keepOneOfAServer();
        for (const Mood mood : {Mood::Missing, Mood::Locked}) {
            m_state->setMood(mood);
            QVERIFY(run(server.url("/predict")).state == core::JobState::Done);
        }
        QCOMPARE(server.requests(2).back().header("authorization"), QByteArray());
    }
    void nothingGoesToBasetenWithoutAKey()
    {
        for (const Mood mood : {Mood::Open, Mood::Missing, Mood::Locked}) {
            m_state->setMood(mood);
            const auto outcome = run(kBaseten);
            QVERIFY(outcome.state == core::JobState::Failed && outcome.error);
            QVERIFY(outcome.error->code == core::ErrorCode::Unauthorized);
            QVERIFY2(outcome.error->message.contains(QStringLiteral("Nothing was sent")),
                     qPrintable(outcome.error->message));
        }
    }
    void whatIsTooLargeForBasetenIsNotSent()
    {
        m_state->put(kBasetenPlace, "kept.secret");
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("long.bin")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(80'000'000)); // 107 MB in base64
        core::Recipe recipe = jsonFor(kBaseten);
        recipe.files.push_back({});
        recipe.files.back().field = QStringLiteral("audio");
        recipe.files.back().path = file.fileName();
        jobs::JobTarget target;
        target.clipFolder = m_folder.path();
        target.fingerprints = jobs::Fingerprints::Skipped;
        const auto outcome = jobs::runJob(recipe, {m_http, m_engine, m_session, m_lookup.get()}, target,
                                          std::make_shared<jobs::JobProgress>(), {});
        QVERIFY(outcome.error);
        QVERIFY2(outcome.error->code == core::ErrorCode::TooLarge, qPrintable(outcome.error->message));
        QVERIFY(outcome.state == core::JobState::Failed);
        QCOMPARE(m_state->calls(), 0); // not even a key was looked for
    }
    void findsWhatOtherProgramsKeep()
    {
        const QTemporaryDir folder;
        qputenv("USER_TRUSSRC_PATH", QFile::encodeName(folder.filePath(QStringLiteral("rc"))));
        qputenv("BASETEN_CONFIG_DIR", QFile::encodeName(folder.path()));
        QVERIFY(jobs::findForeignKeys().keys.empty());
        QFile truss(folder.filePath(QStringLiteral("rc")));
        QVERIFY(truss.open(QIODevice::WriteOnly));
        truss.write("[mine]\nremote_provider = baseten\napi_key = abcd1234.secret\n[web]\nauth_type = oauth\n");
        truss.close();
        qputenv("BASETEN_API_KEY", " variable.secret\n");
        const jobs::ForeignKeys found = jobs::findForeignKeys();
        QCOMPARE(found.keys.size(), std::size_t{2});
        QCOMPARE(found.keys.front().place, kBasetenPlace);
        QVERIFY(found.keys.front().source.contains(QStringLiteral("“mine”")));
        QCOMPARE(found.keys.back().key.reveal(), QByteArray("variable.secret"));
        QCOMPARE(found.others.size(), 1);
        QVERIFY(found.others.front().contains(QStringLiteral("“web”")));
    }

private:
    jobs::JobOutcome run(const QUrl& url)
    {
        core::Recipe recipe = jsonFor(url);
        jobs::JobTarget target;
        target.clipFolder = m_folder.path();
        return jobs::runJob(recipe, {m_http, m_engine, m_session, m_lookup.get()}, target,
                            std::make_shared<jobs::JobProgress>(), {});
    }

    void keepOneOfAServer() { QVERIFY(m_store->keep(jobs::keyPlace(kOwn), core::Secret(QByteArray("own.secret")))); }

    QTemporaryDir m_config;
    QTemporaryDir m_folder;
    store::SessionKeys m_session;
    jobs::LocalEngine m_engine{QString()};
    net::HttpClient m_http;
    std::unique_ptr<support::KeychainState> m_state;
    std::unique_ptr<jobs::KeyStore> m_store;
    std::unique_ptr<jobs::KeyLookup> m_lookup;
};

QTEST_GUILESS_MAIN(KeyLookupTest)
#include "KeyLookupTest.moc"
