#pragma once

#include "core/Error.h"
#include "core/Recipe.h"

#include <QByteArray>
#include <QString>

namespace melodeck::api {

/// The parts of a failed answer that explain it.
struct HttpFailure
{
    int status = 0;
    /// X-BASETEN-REQUEST-ID, for the platform's support.
    QString requestId;
    /// X-BASETEN-ERROR-SOURCE and -CODE, as sent.
    QString errorSource;
    QString errorCode;
    /// X-BASETEN-MODEL-PREDICTION-ATTEMPTS, as sent: how often the platform itself tried the model.
    QString platformAttempts{};
    /// Retry-After as sent.
    QString retryAfter;
    /// Location as sent, of a redirect.
    QString location;
    /// The body, at most its first MiB. JSON or not.
    QByteArray body;
};

/// Turns a status outside 2xx into an Error: the model's own words, what it means for money, what to do next.
[[nodiscard]] core::Error errorFromHttp(const HttpFailure& failure, const core::Endpoint& endpoint);

/// What is known of a failed exchange but for its words, one fact after the other: "HTTP 500 · request id: abc · error
/// source: model". What an answer does not name is left out.
[[nodiscard]] QString exchangeFacts(const HttpFailure& failure);

} // namespace melodeck::api
