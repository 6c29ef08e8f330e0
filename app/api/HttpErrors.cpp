#include "api/HttpErrors.h"

#include "api/Endpoints.h"
#include "api/ErrorWords.h"
#include "core/Json.h"

#include <QCoreApplication>
#include <QUrl>

namespace melodeck::api {

namespace {

constexpr int kLongestWords = 600;

/// Texts for people.
struct HttpErrorsText final
{
    Q_DECLARE_TR_FUNCTIONS(HttpErrors)
};

/// The server's own words: from the known JSON shapes, else the plain text of the body.
QString wordsOf(const QByteArray& body)
{
    QString words;
    if (const auto json = core::parseJson(body)) {
        words = errorWords(*json);
    } else if (!body.trimmed().startsWith('<')) { // a gateway's HTML page helps nobody
        words = QString::fromUtf8(body);
    }
    words = words.simplified();
    return words.size() > kLongestWords ? words.left(kLongestWords) + QStringLiteral("…") : words;
}

core::ErrorCode codeFor(int status)
{
    switch (status) {
    case 401:
    case 402:
    case 403:
        return core::ErrorCode::Unauthorized;
    case 404:
        return core::ErrorCode::NotFound;
    case 413:
        return core::ErrorCode::TooLarge;
    case 429:
        return core::ErrorCode::RateLimited;
    case 502:
    case 503:
    case 504:
        return core::ErrorCode::Unavailable;
    default:
        return core::ErrorCode::ModelError;
    }
}

/// What happened, what it means for money where somebody bills, and what to do next.
QString sentences(const QString& happened, const QString& cost, const QString& next, const core::Endpoint& endpoint)
{
    QStringList all{happened, next};
    if (!isFree(endpoint)) {
        all.insert(1, cost);
    }
    return all.join(QLatin1Char(' '));
}

QString usuallyNot()
{
    return HttpErrorsText::tr("That is usually not billed.");
}

QString meaningOf(int status, const core::Endpoint& endpoint)
{
    switch (status) {
    case 401:
        return HttpErrorsText::tr(
            "The key was not accepted. Nothing ran and nothing was billed. Check the key for this endpoint.");
    case 402:
        return HttpErrorsText::tr("The account has no credit. Nothing ran. Check its billing page.");
    case 403:
        return HttpErrorsText::tr(
            "Access was refused. Nothing ran and nothing was billed. Check the key and what it may call.");
    case 404:
        return HttpErrorsText::tr(
            "There is no model at this address. Nothing ran. Check the model id, the environment and the path.");
    case 413:
        return HttpErrorsText::tr(
            "The request is too large for the server. Nothing ran. Send a shorter or smaller file.");
    case 429:
        return HttpErrorsText::tr(
            "The model is busy. Nothing ran and nothing was billed. Wait a little and send it again.");
    case 502:
    case 504:
        return endpoint.kind == core::EndpointKind::Local
                   ? HttpErrorsText::tr(
                         "The sketch engine did not answer. Nothing is lost and nothing is billed. Send it again: "
                         "the engine is started anew.")
                   : sentences(HttpErrorsText::tr("The model did not answer through its gateway. It may have run."),
                               costOfRun(endpoint),
                               HttpErrorsText::tr("Wait a little before you send it again: that is a new run."),
                               endpoint);
    case 503:
        return HttpErrorsText::tr("The model is not available now. Nothing ran. Wait a little and send it again.");
    case 501:
        return sentences(HttpErrorsText::tr("This model cannot do that."), usuallyNot(),
                         HttpErrorsText::tr("Choose another model, or another address."), endpoint);
    default:
        break;
    }
    return status >= 500
               ? sentences(HttpErrorsText::tr("The model failed."), HttpErrorsText::tr("A failed run may be billed."),
                           HttpErrorsText::tr(
                               "Change the request or send it again, which is a new run; if it fails again, the "
                               "model's log says why."),
                           endpoint)
               : sentences(HttpErrorsText::tr("The model refused the request."), usuallyNot(),
                           HttpErrorsText::tr("Change the request by its own words and send it again."), endpoint);
}

/// Where a redirect leads that was not followed. Its host alone: the rest may hold what is nobody's business.
QString redirectionOf(const HttpFailure& failure)
{
    const QUrl target(failure.location);
    const QString place = target.host().isEmpty() ? HttpErrorsText::tr("another address") : target.host();
    return HttpErrorsText::tr(
               "The server sends this request on to %1, where neither file nor key follow by themselves. Nothing ran. "
               "If you trust that address, enter it as the endpoint.")
        .arg(place);
}

QString meaningOf(const HttpFailure& failure, const core::Endpoint& endpoint)
{
    constexpr int kRedirections = 300;
    constexpr int kErrors = 400;
    const bool isRedirection = failure.status >= kRedirections && failure.status < kErrors;
    return isRedirection ? redirectionOf(failure) : meaningOf(failure.status, endpoint);
}

/// A text of the engine on this computer, which speaks English, in the program's language; empty where that has none.
QString translatedPiece(const QString& text)
{
    const QByteArray source = text.toUtf8();
    for (const char* context : {"EngineServer", "SketchEngine"}) {
        if (QString known = QCoreApplication::translate(context, source.constData()); known != text) {
            return known;
        }
    }
    return {};
}

/// The same of several texts in a row, the longest first; what is not known as a whole stays as it is: half a message
/// in each of two languages helps nobody.
QString translatedWords(const QString& words)
{
    if (QString whole = translatedPiece(words); !whole.isEmpty()) {
        return whole;
    }
    const QString end = QStringLiteral(". ");
    for (qsizetype at = words.lastIndexOf(end); at > 0; at = words.lastIndexOf(end, at - 1)) {
        const QString first = translatedPiece(words.left(at + 1));
        const QString rest = words.mid(at + end.size());
        if (QString others = first.isEmpty() ? QString() : translatedWords(rest); !others.isEmpty() && others != rest) {
            return first + QLatin1Char(' ') + others;
        }
    }
    return words;
}

} // namespace

QString exchangeFacts(const HttpFailure& failure)
{
    QStringList facts{QStringLiteral("HTTP %1").arg(failure.status)};
    const auto add = [&facts](const char* name, const QString& value) {
        if (!value.isEmpty()) {
            facts << QStringLiteral("%1: %2").arg(QLatin1String(name), value);
        }
    };
    add("request id", failure.requestId);
    add("error source", failure.errorSource);
    add("error code", failure.errorCode);
    add("attempts of the platform", failure.platformAttempts);
    add("retry after", failure.retryAfter);
    return facts.join(QStringLiteral(" · "));
}

core::Error errorFromHttp(const HttpFailure& failure, const core::Endpoint& endpoint)
{
    const QString words = wordsOf(failure.body);
    core::Error error;
    error.code = codeFor(failure.status);
    const bool isEngine = endpoint.kind == core::EndpointKind::Local;
    // The engine speaks in whole sentences of ours; what a status means in general would only repeat them.
    error.message = isEngine && !words.isEmpty() ? translatedWords(words) : meaningOf(failure, endpoint);
    if (!isEngine && !words.isEmpty()) {
        error.message += QLatin1Char('\n') + HttpErrorsText::tr("Its words: %1").arg(words);
    }
    error.detail = exchangeFacts(failure);
    return error;
}

} // namespace melodeck::api
