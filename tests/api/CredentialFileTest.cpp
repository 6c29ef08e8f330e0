#include "api/CredentialFile.h"

#include <QTest>

using namespace melodeck;

class CredentialFileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheKeysOfTruss()
    {
        const auto found =
            api::readTrussCredentials("# comment\n[DEFAULT]\nteam = blue\n[baseten]\nremote_provider = baseten\n"
                                      "api_key = abcd1234.SECRET\nremote_url = https://app.baseten.co\n"
                                      "[staging]\nAPI_KEY: efgh.OTHER\r\nremote_url: https://app.staging.example\n");
        QCOMPARE(found.keys.size(), std::size_t{2});
        QCOMPARE(found.keys[0].name, QStringLiteral("baseten"));
        QCOMPARE(found.keys[0].key.reveal(), QByteArray("abcd1234.SECRET"));
        QVERIFY(found.keys[0].scheme == core::AuthScheme::ApiKey);
        QCOMPARE(found.keys[1].key.reveal(), QByteArray("efgh.OTHER"));
        QCOMPARE(found.keys[1].remote.host(), QStringLiteral("app.staging.example"));
        QVERIFY(found.others.empty());
    }
    void namesTheSectionsThatHaveNoKeyOfTheirOwn()
    {
        const auto found = api::readTrussCredentials("[browser]\nauth_type = oauth\noauth_access_token = T\n[empty]\n");
        QVERIFY(found.keys.empty());
        QCOMPARE(found.others.size(), std::size_t{2});
    }
    void takesWhatSectionsSayNothingElseAboutFromTheDefault()
    {
        const auto found =
            api::readTrussCredentials("[DEFAULT]\napi_key = shared.KEY\n[one]\nremote_provider=baseten\n");
        QCOMPARE(found.keys.size(), std::size_t{1});
        QCOMPARE(found.keys[0].key.reveal(), QByteArray("shared.KEY"));
    }
    void readsTheProfilesOfTheOtherTool()
    {
        const auto found = api::readToolCredentials(
            "{\"version\":1,\"profiles\":{\"me\":{\"remote_url\":\"https://app.baseten.co\",\"auth_type\":\"api_key\","
            "\"api_key\":\"k.S\"},\"browser\":{\"auth_type\":\"oauth\"},\"odd\":7}}");
        QCOMPARE(found.keys.size(), std::size_t{1});
        QCOMPARE(found.keys[0].name, QStringLiteral("me"));
        QVERIFY(found.keys[0].scheme == core::AuthScheme::Bearer);
        QCOMPARE(found.others.size(), std::size_t{2});
    }
    void findsNothingInWhatIsNoSuchFile()
    {
        for (const QByteArray& text : {QByteArray(), QByteArray("[]"), QByteArray("[broken\nx=1"),
                                       QByteArray("\0\1\2", 3), QByteArray("{\"profiles\":[]}")}) {
            QVERIFY(api::readTrussCredentials(text).keys.empty());
            QVERIFY(api::readToolCredentials(text).keys.empty());
        }
    }
};

QTEST_APPLESS_MAIN(CredentialFileTest)
#include "CredentialFileTest.moc"
