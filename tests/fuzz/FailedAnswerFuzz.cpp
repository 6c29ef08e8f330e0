#include "api/AnswerReader.h"
#include "api/FailureDetails.h"
#include "api/HttpErrors.h"
#include "fuzz/Fuzz.h"

#include <QUrl>

#include <array>
#include <cmath>

namespace melodeck::fuzz {

namespace {

constexpr std::array kStatuses{301, 400, 401, 402, 403, 404, 413, 422, 429, 500, 501, 502, 503, 504};
constexpr qsizetype kLongestMessage = 2000;

core::Endpoint endpointOf(core::EndpointKind kind)
{
    core::Endpoint endpoint;
    endpoint.kind = kind;
    endpoint.url = QUrl(QStringLiteral("https://user:sesame@model.example/predict?signature=sesame"));
    return endpoint;
}

/// The headers are lines of the input, too: a server may put anything there.
core::Error checkRefusal(const QByteArray& body, int status, core::EndpointKind kind)
{
    api::HttpFailure failure;
    failure.status = status;
    failure.body = body;
    failure.requestId = QString::fromUtf8(body.left(body.indexOf('\n')));
    failure.location = QString::fromUtf8(body.mid(body.indexOf('\n') + 1));
    const core::Error error = api::errorFromHttp(failure, endpointOf(kind));
    require(!error.message.isEmpty() && error.message.size() <= kLongestMessage,
            "a refusal has words, and not too many");
    require(error.detail.contains(QString::number(status)), "and says what it was");
    return error;
}

void checkAnswer(const core::Json& answer)
{
    const auto error = api::errorInsideAnswer(answer);
    require(!error || !error->message.isEmpty(), "an error has words");
    static_cast<void>(api::errorForWebPage(answer));
    for (const char* model : {"sketch", "musicgen-melody", "whisper"}) {
        if (const api::ModelSpec* spec = api::findModelSpec(QLatin1String(model))) {
            static_cast<void>(api::errorForMissingMedia(answer, *spec));
        }
    }
    require(!api::melodyWasFollowed(answer) || api::melodyRemark(answer).isEmpty(), "it was followed, or it was not");
    static_cast<void>(api::wordsHeard(answer));
    for (const int index : {0, 1, 100}) {
        if (const auto beat = api::beatOfClip(answer, index)) {
            require(std::isfinite(beat->beatsPerMinute) && beat->beatsPerMinute > 0.0 && beat->beatsPerBar > 0 &&
                        std::isfinite(beat->firstBarSeconds),
                    "a beat can be counted");
        }
    }
}

void checkDetails(const core::Error& error)
{
    core::JobRecord job;
    job.id = QStringLiteral("20261123-142501-482-0001");
    job.state = core::JobState::Failed;
    job.recipe.endpoint = endpointOf(core::EndpointKind::Custom);
    job.error = error;
    const QString details = api::failureDetails(job);
    require(!details.contains(QLatin1String("sesame")), "no address gives away what opens it");
    require(api::withoutSecrets(details) == details, "what was hidden stays hidden");
}

} // namespace

/// The first byte chooses a status.
void examine(std::span<const std::byte> input)
{
    if (input.empty()) {
        return;
    }
    const std::string_view text = textOf(input.subspan(1));
    const QByteArray bytes(text.data(), static_cast<qsizetype>(text.size()));
    const int status = kStatuses[std::to_integer<std::size_t>(input.front()) % kStatuses.size()];
    static_cast<void>(checkRefusal(bytes, status, core::EndpointKind::Local));
    const core::Error error = checkRefusal(bytes, status, core::EndpointKind::Custom);
    if (!bytes.contains("sesame")) {
        checkDetails(error);
        // Whatever a server quotes around it.
        const QString quoted = QString::fromUtf8(bytes) + QStringLiteral("\nAuthorization: Bearer sesame.1234 \n") +
                               QString::fromUtf8(bytes);
        require(!api::withoutSecrets(quoted).contains(QLatin1String("sesame")), "a key that is quoted is hidden");
    }
    if (const auto json = core::parseJson(bytes)) {
        checkAnswer(*json);
    }
}

} // namespace melodeck::fuzz
