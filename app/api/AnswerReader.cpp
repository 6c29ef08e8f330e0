#include "api/AnswerReader.h"

#include "api/ErrorWords.h"
#include "api/RecipeWords.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <string>

namespace melodeck::api {

namespace {

/// Of HTTP's statuses, which some models write into a 200.
constexpr double kFirstFailure = 400.0;
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
                .arg(words.isEmpty() ? QCoreApplication::translate("AnswerReader", "it gave no reason.") : words) +
            QLatin1Char('\n') +
            QCoreApplication::translate(
                "AnswerReader", "Change what its words name, if you can, and send it again: that is a new run."),
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

bool isMedia(const core::Json& schema)
{
    return schema.is_object() && schema.contains("contentEncoding");
}

/// Where the output schema has media: itself, a member, or a list of them.
std::optional<core::Json::json_pointer> mediaPlace(const core::Json& schema)
{
    if (isMedia(schema)) {
        return core::Json::json_pointer();
    }
    const auto properties = schema.find("properties");
    if (properties == schema.end()) {
        return std::nullopt;
    }
    for (const auto& property : properties->items()) {
        const core::Json& one = property.value();
        if (isMedia(one) || (one.is_object() && one.contains("items") && isMedia(one.at("items")))) {
            return core::Json::json_pointer() / property.key();
        }
    }
    return std::nullopt;
}

/// What a person may have written, rather than the bytes of something.
bool isSentence(const QString& text)
{
    constexpr qsizetype kLongestWord = 200;
    const QString trimmed = text.trimmed();
    return !trimmed.isEmpty() && (trimmed.size() < kLongestWord || trimmed.contains(QLatin1Char(' ')));
}

QString mediaWord(ModelTask task)
{
    switch (task) {
    case ModelTask::Image:
        return QCoreApplication::translate("AnswerReader", "picture");
    case ModelTask::Video:
        return QCoreApplication::translate("AnswerReader", "video");
    default:
        return QCoreApplication::translate("AnswerReader", "sound");
    }
}

} // namespace

std::optional<core::Error> errorForWebPage(const core::Json& answer)
{
    if (!answer.is_string()) {
        return std::nullopt;
    }
    constexpr std::size_t kMost = 256;
    const auto& text = answer.get_ref<const std::string&>();
    const QByteArray start =
        QByteArray(text.data(), static_cast<qsizetype>(std::min(text.size(), kMost))).trimmed().toLower();
    if (!start.startsWith("<!doctype html") && !start.startsWith("<html")) {
        return std::nullopt;
    }
    return core::Error{core::ErrorCode::ModelError,
                       QCoreApplication::translate(
                           "AnswerReader", "A web page came in place of an answer, as from a sign-in page on the "
                                           "way or behind an address that is no model's. Most likely nothing "
                                           "ran. Check the address, and open it in a browser."),
                       {}};
}

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
    if (const double status = numberMember(answer, "status"); status >= kFirstFailure && answer.contains("msg")) {
        return modelError(errorWords(answer.at("msg"))); // {"status": 400, "msg": …} of a faster-whisper
    }
    const auto error = answer.find("error");
    const bool hasError =
        error != answer.end() && !error->is_null() && *error != core::Json(false) && *error != core::Json("");
    return hasError ? std::optional(modelError(errorWords(*error))) : std::nullopt;
}

std::optional<core::Error> errorForMissingMedia(const core::Json& answer, const ModelSpec& spec)
{
    if (spec.task == ModelTask::Transcription || spec.task == ModelTask::Other) {
        return std::nullopt;
    }
    const auto place = mediaPlace(spec.output);
    if (!place || !answer.contains(*place)) {
        return std::nullopt; // another model's answer: not for this one to judge
    }
    const core::Json& there = answer.at(*place);
    const core::Json& found = there.is_array() && !there.empty() ? there.front() : there;
    if (found.is_string() && isSentence(core::toQString(found))) {
        return modelError(core::toQString(found));
    }
    const bool isNothing = found.is_null() || found.is_string() || (found.is_array() && found.empty());
    return isNothing
               ? std::optional(core::Error{
                     core::ErrorCode::ModelError,
                     QCoreApplication::translate("AnswerReader",
                                                 "The model answered, but there is no %1 in its answer, or none that "
                                                 "Melodeck knows. The answer is kept as it came.")
                         .arg(mediaWord(spec.task)),
                     {}})
               : std::nullopt;
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

WordsHeard wordsHeard(const core::Json& answer)
{
    WordsHeard heard;
    if (!answer.is_object() || !answer.contains("sketch") || !answer.at("sketch").is_object()) {
        return heard;
    }
    const auto clips = answer.at("sketch").find("clips");
    if (clips == answer.at("sketch").end() || !clips->is_array()) {
        return heard;
    }
    const auto add = [](QStringList& words, const core::Json& clip, const char* name) {
        const auto list = clip.find(name);
        if (list == clip.end() || !list->is_array()) {
            return;
        }
        for (const core::Json& entry : *list) {
            const QString word = core::toQString(entry);
            if (!word.isEmpty() && !words.contains(word)) {
                words.append(word);
            }
        }
    };
    for (const core::Json& clip : *clips) {
        if (clip.is_object()) {
            add(heard.understood, clip, "words_understood");
            add(heard.ignored, clip, "words_ignored");
        }
    }
    return heard;
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
    if (prompts.empty()) {
        // One request, one wish; a whole book that is read out would be no title.
        constexpr qsizetype kLongest = 200;
        const QString words = wordsOf(recipe);
        for (core::Clip& clip : clips) {
            clip.prompt = words.size() > kLongest ? words.left(kLongest - 1) + QChar(0x2026) : words;
        }
        return;
    }
    for (core::Clip& clip : clips) {
        if (static_cast<std::size_t>(clip.index) < prompts.size()) {
            clip.prompt = prompts[static_cast<std::size_t>(clip.index)];
        }
    }
}

} // namespace melodeck::api
