#include "jobs/KeyStore.h"

#include <QElapsedTimer>
#include <QTest>

using namespace melodeck;
using namespace std::chrono_literals;

/// Without a session bus there is no keychain; a real one is used in tests/desktop.
class KeyStoreTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus"); }

    void bindsAKeyToSchemeHostAndPort()
    {
        QCOMPARE(jobs::keyPlace(QUrl(QStringLiteral("https://Models.Example.org/predict"))),
                 QStringLiteral("https://models.example.org:443"));
        QVERIFY(jobs::keyPlace(QUrl(QStringLiteral("http://127.0.0.1:8080/x"))) !=
                jobs::keyPlace(QUrl(QStringLiteral("http://127.0.0.1:8081/x"))));
        QVERIFY(jobs::keyPlace(QUrl(QStringLiteral("http://example.org:443/"))) !=
                jobs::keyPlace(QUrl(QStringLiteral("https://example.org/"))));
    }
    void allOfBasetenIsOnePlaceAndNothingThatLooksLikeIt()
    {
        const QString place =
            jobs::keyPlace(QUrl(QStringLiteral("https://model-abc.api.baseten.co/production/predict")));
        QCOMPARE(place, jobs::keyPlace(QUrl(QStringLiteral("https://api.baseten.co"))));
        for (const char* other : {"https://baseten.co.example.org/", "http://model-a.api.baseten.co/",
                                  "https://notbaseten.co/", "https://example.org/baseten.co"}) {
            QVERIFY2(jobs::keyPlace(QUrl(QString::fromLatin1(other))) != place, other);
        }
    }
    void readsWhatPeopleWriteForAPlace()
    {
        QCOMPARE(jobs::parseKeyPlace(QStringLiteral(" Baseten ")).value_or(QString()),
                 QStringLiteral("https://*.baseten.co"));
        QCOMPARE(jobs::parseKeyPlace(QStringLiteral("models.example.org")).value_or(QString()),
                 QStringLiteral("https://models.example.org:443"));
        QCOMPARE(jobs::parseKeyPlace(QStringLiteral("http://127.0.0.1:8080/v1")).value_or(QString()),
                 QStringLiteral("http://127.0.0.1:8080"));
        const auto place = jobs::parseKeyPlace(QStringLiteral("https://models.example.org:443"));
        QCOMPARE(place.value_or(QString()), QStringLiteral("https://models.example.org:443"));
        for (const char* bad : {"", "ftp://example.org", "https://me:word@example.org", "https://"}) {
            const auto refused = jobs::parseKeyPlace(QString::fromLatin1(bad));
            QVERIFY2(!refused && refused.error().code == core::ErrorCode::InvalidArgument, bad);
        }
    }
    void showsOfAKeyItsPublicPrefixAlone()
    {
        QCOMPARE(jobs::maskedKey(core::Secret(QByteArray("abCD1234.secretsecret"))), QStringLiteral("abCD1234.•••"));
        QCOMPARE(jobs::maskedKey(core::Secret(QByteArray("sk-alllongsecretwithouta.dot"))), QStringLiteral("•••"));
        QCOMPARE(jobs::maskedKey(core::Secret(QByteArray(".x"))), QStringLiteral("•••"));
    }
    void saysThatThereIsNoKeychain()
    {
        jobs::KeyStore store(5s);
        const auto kept = store.keep(QStringLiteral("https://a.example:443"), core::Secret(QByteArray("SECRETWORD")));
        QVERIFY(!kept);
        QVERIFY(kept.error().code == core::ErrorCode::Unavailable);
        QVERIFY(kept.error().message.contains(QStringLiteral("There is no keychain")));
        QVERIFY(!kept.error().message.contains(QLatin1String("SECRETWORD")));
        QVERIFY(!store.places());
        // A second object uses the same queue: it is answered as well.
        jobs::KeyStore again(5s);
        const auto read = again.keyFor(QStringLiteral("https://*.baseten.co"));
        QVERIFY(!read && read.error().code == core::ErrorCode::Unavailable);
    }
};

QTEST_GUILESS_MAIN(KeyStoreTest)
#include "KeyStoreTest.moc"
