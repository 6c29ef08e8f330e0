#include "net/Outcome.h"

#include <QCoreApplication>

namespace melodeck::net {

namespace {

/// A span of time as people say it: "90 s", "20 min".
QString spoken(std::chrono::milliseconds span)
{
    const auto milliseconds = span.count();
    if (milliseconds % 60'000 == 0 && milliseconds > 60'000) {
        return QCoreApplication::translate("Outcome", "%1 min").arg(milliseconds / 60'000);
    }
    return QCoreApplication::translate("Outcome", "%1 s").arg(static_cast<double>(milliseconds) / 1000.0);
}

core::Error broken(const EndingFacts& facts)
{
    if (facts.hasLeft) {
        return {core::ErrorCode::Unknown,
                facts.hasAnswerBegun
                    ? QCoreApplication::translate("Outcome", "The answer of %1 broke off. The model has probably run; "
                                                             "sending again runs it again.")
                          .arg(facts.host)
                    : QCoreApplication::translate(
                          "Outcome", "The connection to %1 broke after the request was sent. The model may "
                                     "have run; sending again runs it again.")
                          .arg(facts.host),
                facts.detail};
    }
    return {core::ErrorCode::Unavailable,
            QCoreApplication::translate("Outcome",
                                        "The connection to %1 broke before anything could run. Nothing is billed. "
                                        "Try again.")
                .arg(facts.host),
            facts.detail};
}

core::Error timeLimit(const EndingFacts& facts)
{
    if (facts.hasLeft) {
        return {core::ErrorCode::Timeout,
                QCoreApplication::translate("Outcome",
                                            "No whole answer of %1 within %2. The model may still be running. "
                                            "Allow more time, or ask for less.")
                    .arg(facts.host, spoken(facts.limit)),
                facts.detail};
    }
    return {core::ErrorCode::Timeout,
            QCoreApplication::translate("Outcome",
                                        "No connection to %1 within %2. Nothing was sent. Check address and network.")
                .arg(facts.host, spoken(facts.limit)),
            facts.detail};
}

core::Error stalled(const EndingFacts& facts)
{
    return {core::ErrorCode::Timeout,
            facts.hasLeft ? QCoreApplication::translate(
                                "Outcome", "Nothing moved between here and %1 for %2. The model may have run. "
                                           "Check the network before you send again.")
                                .arg(facts.host, spoken(facts.limit))
                          : QCoreApplication::translate(
                                "Outcome", "Nothing moved between here and %1 for %2. Check the network and try again.")
                                .arg(facts.host, spoken(facts.limit)),
            facts.detail};
}

} // namespace

core::Error outcomeOf(const EndingFacts& facts)
{
    switch (facts.ending) {
    case Ending::NoConnection:
        return {
            core::ErrorCode::Unavailable,
            QCoreApplication::translate("Outcome", "%1 cannot be reached. Nothing was sent. Check address and network.")
                .arg(facts.host),
            facts.detail};
    case Ending::NoProxy:
        return {core::ErrorCode::Unavailable,
                QCoreApplication::translate("Outcome",
                                            "The proxy between here and %1 refused the connection. Nothing was sent. "
                                            "Check the proxy, its user and its password.")
                    .arg(facts.host),
                facts.detail};
    case Ending::NoTrust:
        return {core::ErrorCode::Unavailable,
                QCoreApplication::translate(
                    "Outcome", "No safe connection to %1: its certificate or its encryption is not trusted. "
                               "Nothing was sent. If the server is your own, name its certificate in "
                               "SSL_CERT_FILE.")
                    .arg(facts.host),
                facts.detail};
    case Ending::TimeLimit:
        return timeLimit(facts);
    case Ending::Stalled:
        return stalled(facts);
    case Ending::BadEncoding:
        return {core::ErrorCode::ModelError,
                QCoreApplication::translate("Outcome",
                                            "The answer of %1 is compressed in a way that cannot be undone. The model "
                                            "has probably run. Its server must send answers as they are.")
                    .arg(facts.host),
                facts.detail};
    case Ending::BodyTooShort:
        return {core::ErrorCode::Io,
                QCoreApplication::translate("Outcome",
                                            "The request could not be read to its end on this computer, so it was not "
                                            "sent as a whole and does not run. Check the file and send it again."),
                facts.detail};
    case Ending::Cancelled:
        return {core::ErrorCode::Cancelled,
                facts.hasLeft ? QCoreApplication::translate(
                                    "Outcome", "Cancelled. The request had begun to leave: the model may still run.")
                              : QCoreApplication::translate("Outcome", "Cancelled. Nothing was sent."),
                facts.detail};
    case Ending::Broken:
        break;
    }
    return broken(facts);
}

} // namespace melodeck::net
