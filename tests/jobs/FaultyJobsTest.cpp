#include "jobs/Workshop.h"
#include "support/FaultyServer.h"

#include <QTest>

#include <chrono>
#include <map>
#include <optional>
#include <set>

using namespace melodeck;
using namespace std::chrono_literals;
using core::ErrorCode;
using core::JobState;
using tests::Workshop;
namespace scripts = support::scripts;

namespace {

/// How a job must end that meets a fault.
struct Expected
{
    JobState state = JobState::Done;
    /// Nothing: no error.
    std::optional<ErrorCode> code;
    /// How often the request is sent; twice is the most that is allowed here.
    std::size_t requests = 1;
};

constexpr Expected kDone{};
constexpr Expected kUnknown{JobState::Unknown, ErrorCode::Unknown, 1};
/// Our own clock ended it, but the model may run on.
constexpr Expected kTooLate{JobState::Unknown, ErrorCode::Timeout, 1};
constexpr Expected kModelsFault{JobState::Failed, ErrorCode::ModelError, 1};

const std::map<QByteArray, Expected> kExpected{
    {"slow-head", kDone},
    {"slow-body", kModelsFault}, // of blanks alone
    {"stall-in-head", kTooLate},
    {"stall-in-body", kTooLate},
    {"never-answers", kTooLate},
    {"closed-without-answer", kUnknown},
    {"cut-in-head", kUnknown},
    {"cut-in-body", kUnknown},
    {"length-too-small", kModelsFault},
    {"bad-chunk", kUnknown},
    {"cut-chunk", kUnknown},
    {"no-last-chunk", kUnknown},
    {"busy", {JobState::Failed, ErrorCode::RateLimited, 2}},
    {"busy-for-a-while", {JobState::Failed, ErrorCode::RateLimited, 2}},
    {"unavailable", {JobState::Failed, ErrorCode::Unavailable, 2}},
    {"too-large-while-sending", {JobState::Failed, ErrorCode::TooLarge, 1}},
    {"answer-before-the-body", kDone},
    {"redirect-to-another-host", kModelsFault},
    {"redirect-to-another-port", kModelsFault},
    {"redirect-to-another-scheme", kModelsFault},
    {"error-in-200", kModelsFault},
    {"not-json", kModelsFault},
    {"deep-nesting", kModelsFault},
    {"long-string", kDone},
    {"invalid-utf8", kDone}, // U+FFFD for what is none
    {"gzip", kDone},
    {"unknown-encoding", kDone}, // whose body is plain
};

constexpr std::int64_t kLongString = 3'000'000;

} // namespace

Q_DECLARE_METATYPE(scripts::Fault)

/// Every fault that a server can make, seen from the job that meets it: what state it ends in decides whether it is
/// paid for twice.
class FaultyJobsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void expectsSomethingOfEveryFault()
    {
        std::set<QByteArray> names;
        for (const scripts::Fault& fault : scripts::everyFault()) {
            names.insert(fault.name);
        }
        std::set<QByteArray> expected;
        for (const auto& [name, outcome] : kExpected) {
            expected.insert(name);
        }
        QVERIFY(names == expected);
    }

    void everyFaultEndsInItsState_data()
    {
        QTest::addColumn<scripts::Fault>("fault");
        for (const scripts::Fault& fault : scripts::everyFault(kLongString)) {
            QTest::newRow(fault.name.constData()) << fault;
        }
    }

    void everyFaultEndsInItsState()
    {
        QFETCH(const scripts::Fault, fault);
        Workshop shop;
        shop.server.route("/" + fault.name, fault.script);
        shop.target.retries = {.maxRetries = 1, .maxReconnects = 1, .baseDelay = 1ms};
        if (fault.name.startsWith("stall") || fault.name.startsWith("never")) {
            shop.target.timeLimit = 200ms;
        }
        const jobs::JobOutcome outcome = shop.run(shop.recipe("/" + fault.name));
        const Expected& expected = kExpected.at(fault.name);
        const QString words = outcome.error ? outcome.error->message : QString();
        QVERIFY2(outcome.state == expected.state, qPrintable(core::jobStateName(outcome.state) + u' ' + words));
        QCOMPARE(outcome.error.has_value(), expected.code.has_value());
        if (expected.code) {
            QCOMPARE(outcome.error->code, *expected.code);
        }
        QCOMPARE(shop.server.requests(expected.requests).size(), expected.requests);
        if (outcome.state == JobState::Unknown) {
            QVERIFY2(words.contains(QLatin1String(" run")), qPrintable(words));
        }
        if (outcome.error) { // it is a server on this computer
            QVERIFY2(!words.contains(QLatin1String("may bill")) && !words.contains(QLatin1String("may be billed")),
                     qPrintable(words));
        }
        QVERIFY(shop.clipFiles().filter(QStringLiteral(".part")).isEmpty());
    }

    void aRedirectIsNotFollowedAndSaysWhereItLeads()
    {
        Workshop shop;
        shop.server.route("/predict", scripts::redirect(307, "http://other.invalid/predict?token=secret"));
        const jobs::JobOutcome outcome = shop.run(shop.recipe("/predict"));
        QVERIFY(outcome.error.has_value());
        QVERIFY2(outcome.error->message.contains(QLatin1String("other.invalid")), qPrintable(outcome.error->message));
        QVERIFY(outcome.error->message.contains(QLatin1String("Nothing ran")));
        QVERIFY(!(outcome.error->message + outcome.error->detail).contains(QLatin1String("secret")));
    }
};

QTEST_GUILESS_MAIN(FaultyJobsTest)
#include "FaultyJobsTest.moc"
