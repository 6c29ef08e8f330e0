#include "api/AnswerReader.h"

#include "api/ErrorWords.h"

#include <QCoreApplication>

#include <cmath>

namespace melodeck::api {

namespace {

/// A beat beyond these would fill a ruler with nonsense.
constexpr double kSlowestBpm = 10.0;
constexpr double kFastestBpm = 1000.0;
constexpr double kMostBeats = 64.0;
constexpr double kFarthestBarSeconds = 86'400.0;

core::Error modelError(const QString& words)
{
    return core::Error{
        core::ErrorCode::ModelError,
        QCoreApplication::translate("AnswerReader", "The model answered with an error: %1")
            .arg(words.isEmpty() ? QCoreApplication::translate("AnswerReader", "it gave no reason.") : words),
        {}};
}

bool isErrorStatus(const core::Json& answer)
{
    return core::stringMember(answer, "status").compare(QLatin1String("error"), Qt::CaseInsensitive) == 0;
}

double numberMember(const core::Json& object, const char* key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_number() ? found->get<double>() : 0.0;
}

} // namespace

std::optional<core::Error> errorInsideAnswer(const core::Json& answer)
{
    if (answer.is_string()) {
        const QString words = core::toQString(answer);
        return words.startsWith(QLatin1String("Error")) ? std::optional(modelError(words)) : std::nullopt;
    }
    if (!answer.is_object()) {
        return std::nullopt;
    }
    if (isErrorStatus(answer)) {
        core::Error error = modelError(namedWords(answer));
        error.detail = core::stringMember(answer, "traceback");
        return error;
    }
    const auto error = answer.find("error");
    const bool hasError =
        error != answer.end() && !error->is_null() && *error != core::Json(false) && *error != core::Json("");
    return hasError ? std::optional(modelError(errorWords(*error))) : std::nullopt;
}

std::optional<core::Transcript> transcriptIn(const core::Json& answer)
{
    if (!answer.is_object()) {
        return std::nullopt;
    }
    const auto segments = answer.find("segments");
    if (segments == answer.end() || !segments->is_array()) {
        return std::nullopt;
    }
    core::Transcript transcript;
    transcript.language = core::stringMember(answer, "language");
    transcript.text = core::stringMember(answer, "text").trimmed();
    for (const core::Json& segment : *segments) {
        if (!segment.is_object() || !segment.contains("text")) {
            return std::nullopt;
        }
        transcript.segments.push_back({numberMember(segment, "start"), numberMember(segment, "end"),
                                       core::stringMember(segment, "text").trimmed(),
                                       core::stringMember(segment, "speaker")});
    }
    return transcript;
}

bool melodyWasFollowed(const core::Json& answer)
{
    return answer.is_object() && answer.contains("sketch") &&
           core::stringMember(answer.at("sketch"), "melody") == QLatin1String("followed");
}

QString melodyRemark(const core::Json& answer)
{
    if (!answer.is_object() || !answer.contains("sketch")) {
        return {};
    }
    const QString verdict = core::stringMember(answer.at("sketch"), "melody");
    const QString prefix = QStringLiteral("not usable:");
    if (!verdict.startsWith(prefix)) {
        return {};
    }
    return QCoreApplication::translate("AnswerReader", "Your melody was not followed: %1")
        .arg(verdict.mid(prefix.size()).trimmed());
}

std::optional<ClipBeat> beatOfClip(const core::Json& answer, int index)
{
    if (!answer.is_object() || !answer.contains("sketch") || !answer.at("sketch").is_object()) {
        return std::nullopt;
    }
    const auto clips = answer.at("sketch").find("clips");
    if (clips == answer.at("sketch").end() || !clips->is_array() || index < 0 ||
        static_cast<std::size_t>(index) >= clips->size() || !clips->at(static_cast<std::size_t>(index)).is_object()) {
        return std::nullopt;
    }
    const core::Json& clip = clips->at(static_cast<std::size_t>(index));
    const double bpm = numberMember(clip, "bpm");
    const double beats = numberMember(clip, "beats_per_bar");
    const double firstBar = numberMember(clip, "first_bar");
    const bool isPossible = bpm >= kSlowestBpm && bpm <= kFastestBpm && beats >= 1.0 && beats <= kMostBeats &&
                            std::abs(firstBar) <= kFarthestBarSeconds && clip.contains("first_bar");
    return isPossible ? std::optional(ClipBeat{bpm, static_cast<int>(beats), firstBar}) : std::nullopt;
}

void assignPrompts(std::vector<core::Clip>& clips, const core::Recipe& recipe)
{
    const std::vector<QString> prompts = core::promptsOf(recipe);
    for (core::Clip& clip : clips) {
        if (static_cast<std::size_t>(clip.index) < prompts.size()) {
            clip.prompt = prompts[static_cast<std::size_t>(clip.index)];
        }
    }
}

} // namespace melodeck::api
