#include "jobs/ParallelLimits.h"

#include <QTest>

using namespace melodeck;
using jobs::ParallelLimits;

namespace {

core::Endpoint endpointAt(const char* url)
{
    return {core::EndpointKind::Custom, QUrl(QString::fromLatin1(url)), core::AuthScheme::Bearer};
}

} // namespace

class ParallelLimitsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsByServerAndNotByPath();
    void beginsWithWhatIsUsual();
    void givesAsManyPlacesAsItsLimit();
    void keepsWhatRunsWhenTheLimitFalls();
    void namesEndpointsForSettings();
};

void ParallelLimitsTest::countsByServerAndNotByPath()
{
    ParallelLimits limits;
    const int id = limits.idOf(endpointAt("https://model-a.api.baseten.co/production/predict"));
    QCOMPARE(limits.idOf(endpointAt("https://model-a.api.baseten.co/development/predict")), id);
    QVERIFY(limits.idOf(endpointAt("https://model-b.api.baseten.co/production/predict")) != id);
    QVERIFY(limits.idOf(endpointAt("https://model-a.api.baseten.co:8443/predict")) != id);
}

void ParallelLimitsTest::beginsWithWhatIsUsual()
{
    ParallelLimits limits;
    core::Endpoint local;
    local.kind = core::EndpointKind::Local;
    QCOMPARE(limits.limitFor(local), ParallelLimits::kLocal);
    QCOMPARE(limits.limitFor(endpointAt("https://a.example/x")), ParallelLimits::kRemote);
}

void ParallelLimitsTest::givesAsManyPlacesAsItsLimit()
{
    ParallelLimits limits;
    const core::Endpoint endpoint = endpointAt("https://a.example/x");
    limits.setLimit(endpoint, 2);
    const int id = limits.idOf(endpoint);
    const int other = limits.idOf(endpointAt("https://b.example/x"));
    limits.take(id);
    QVERIFY(limits.hasRoom(id));
    limits.take(id);
    QVERIFY(!limits.hasRoom(id));
    QVERIFY(limits.hasRoom(other));
    limits.giveBack(id);
    QVERIFY(limits.hasRoom(id));
}

void ParallelLimitsTest::keepsWhatRunsWhenTheLimitFalls()
{
    ParallelLimits limits;
    const core::Endpoint endpoint = endpointAt("https://a.example/x");
    const int id = limits.idOf(endpoint);
    limits.take(id);
    limits.take(id);
    limits.setLimit(endpoint, 0); // nobody may lock himself out
    QCOMPARE(limits.limitFor(endpoint), 1);
    limits.giveBack(id);
    QVERIFY(!limits.hasRoom(id));
    limits.giveBack(id);
    QVERIFY(limits.hasRoom(id));
}

void ParallelLimitsTest::namesEndpointsForSettings()
{
    QCOMPARE(ParallelLimits::keyOf(endpointAt("https://a.example/x")), QStringLiteral("https://a.example:443"));
    QCOMPARE(ParallelLimits::keyOf(endpointAt("http://a.example/x")), QStringLiteral("http://a.example:80"));
    core::Endpoint local;
    local.kind = core::EndpointKind::Local;
    QCOMPARE(ParallelLimits::keyOf(local), QStringLiteral("local"));
}

QTEST_APPLESS_MAIN(ParallelLimitsTest)
#include "ParallelLimitsTest.moc"
