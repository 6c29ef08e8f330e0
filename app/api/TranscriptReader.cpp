#include "api/TranscriptReader.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace melodeck::api {

namespace {

/// A year: what is beyond it is no time of a recording.
constexpr double kLongestSeconds = 366.0 * 86'400.0;

/// The first of these members that is a number.
double firstNumber(const core::Json& object, std::initializer_list<const char*> keys)
{
    for (const char* key : keys) {
        const auto found = object.find(key);
        if (found != object.end() && found->is_number()) {
            // Answers may hold NaN, and a time of no recording.
            const double seconds = found->get<double>();
            return std::isfinite(seconds) ? std::clamp(seconds, 0.0, kLongestSeconds) : 0.0;
        }
    }
    return 0.0;
}

QString firstText(const core::Json& object, std::initializer_list<const char*> keys)
{
    for (const char* key : keys) {
        if (const QString text = core::stringMember(object, key); !text.isEmpty()) {
            return text;
        }
    }
    return {};
}

/// Models give the mean logarithm of their words' probabilities.
std::optional<double> confidenceOf(const core::Json& segment)
{
    if (const auto said = segment.find("confidence"); said != segment.end() && said->is_number()) {
        return std::clamp(said->get<double>(), 0.0, 1.0);
    }
    for (const char* key : {"log_prob", "avg_logprob"}) {
        const auto found = segment.find(key);
        if (found != segment.end() && found->is_number()) {
            return std::clamp(std::exp(found->get<double>()), 0.0, 1.0);
        }
    }
    return std::nullopt;
}

std::optional<std::vector<core::TranscriptSegment>> segmentsIn(const core::Json& list, const char* textKey = "text")
{
    if (!list.is_array()) {
        return std::nullopt;
    }
    std::vector<core::TranscriptSegment> segments;
    for (const core::Json& segment : list) {
        if (!segment.is_object() || !segment.contains(textKey)) {
            return std::nullopt;
        }
        segments.push_back({firstNumber(segment, {"start", "start_time", "start_time_sec"}),
                            firstNumber(segment, {"end", "end_time", "end_time_sec"}),
                            core::stringMember(segment, textKey).trimmed(), core::stringMember(segment, "speaker"),
                            confidenceOf(segment)});
    }
    return segments;
}

QString languageOf(const core::Json& answer)
{
    if (const QString language = firstText(answer, {"language", "language_code"}); !language.isEmpty()) {
        return language;
    }
    // The chain says it of each part.
    const auto segments = answer.find("segments");
    return segments != answer.end() && segments->is_array() && !segments->empty() && segments->front().is_object()
               ? firstText(segments->front(), {"language", "language_code"})
               : QString();
}

std::optional<core::Transcript> plainText(const QString& text)
{
    return core::Transcript{{}, {}, text.trimmed()};
}

/// {"transcript": …} of Parakeet.
std::optional<core::Transcript> hypothesisIn(const core::Json& hypothesis)
{
    if (hypothesis.is_string()) {
        return plainText(core::toQString(hypothesis));
    }
    if (!hypothesis.is_object() || !hypothesis.contains("text")) {
        return std::nullopt;
    }
    core::Transcript transcript{{}, {}, core::stringMember(hypothesis, "text").trimmed()};
    for (const char* key : {"timestep", "timestamp"}) {
        const auto times = hypothesis.find(key);
        if (times != hypothesis.end() && times->is_object() && times->contains("segment")) {
            transcript.segments = segmentsIn(times->at("segment"), "segment").value_or(transcript.segments);
        }
    }
    return transcript;
}

/// "language English<asr_text>Good evening." of Qwen3-ASR.
std::optional<core::Transcript> chatIn(const core::Json& answer)
{
    const core::Json::json_pointer content("/choices/0/message/content");
    const QString mark = QStringLiteral("<asr_text>");
    if (!answer.contains(content) || !answer.at(content).is_string()) {
        return std::nullopt;
    }
    const QString text = core::toQString(answer.at(content));
    const qsizetype at = text.indexOf(mark);
    if (at < 0) {
        return std::nullopt;
    }
    QString language = text.left(at).trimmed();
    if (language.startsWith(QLatin1String("language "))) {
        language.remove(0, language.indexOf(QLatin1Char(' ')) + 1);
    }
    return core::Transcript{language.trimmed(), {}, text.mid(at + mark.size()).trimmed()};
}

std::optional<core::Transcript> withSegments(const core::Json& list, const core::Json& answer)
{
    auto segments = segmentsIn(list);
    if (!segments) {
        return std::nullopt;
    }
    core::Transcript transcript;
    transcript.segments = std::move(*segments);
    if (answer.is_object()) {
        transcript.language = languageOf(answer);
        transcript.text = core::stringMember(answer, "text").trimmed();
    }
    if (transcript.text.isEmpty()) {
        transcript.text = core::joinedText(transcript.segments);
    }
    return transcript;
}

std::optional<core::Transcript> barelyText(const core::Json& answer)
{
    if (answer.is_string()) {
        return plainText(core::toQString(answer));
    }
    for (const char* key : {"output", "text", "transcription"}) {
        if (answer.is_object() && answer.contains(key) && answer.at(key).is_string()) {
            auto transcript = plainText(core::toQString(answer.at(key)));
            transcript->language = languageOf(answer);
            return transcript;
        }
    }
    return std::nullopt;
}

void addWords(const core::Json& owner, std::vector<core::TimedWord>& words)
{
    for (const char* key : {"words", "word_timestamps", "word"}) {
        const auto list = owner.is_object() ? owner.find(key) : owner.end();
        if (!owner.is_object() || list == owner.end() || !list->is_array()) {
            continue;
        }
        for (const core::Json& word : *list) {
            const QString text = word.is_object() ? firstText(word, {"word", "text"}).trimmed() : QString();
            if (!text.isEmpty()) {
                words.push_back(
                    {firstNumber(word, {"start", "start_time"}), firstNumber(word, {"end", "end_time"}), text});
            }
        }
    }
}

} // namespace

std::optional<core::Transcript> transcriptIn(const core::Json& answer, ModelTask task)
{
    if (answer.is_array() && !answer.empty()) {
        // A list of texts may be anything; one with times is a transcript.
        const bool hasTimes = answer.front().is_object() && answer.front().contains("start");
        return hasTimes ? withSegments(answer, answer) : std::nullopt;
    }
    if (answer.is_object()) {
        for (const char* key : {"segments", "model_output"}) {
            if (const auto list = answer.find(key); list != answer.end()) {
                if (auto transcript = withSegments(*list, answer)) {
                    return transcript;
                }
            }
        }
        if (const auto hypothesis = answer.find("transcript"); hypothesis != answer.end()) {
            if (auto transcript = hypothesisIn(*hypothesis)) {
                return transcript;
            }
        }
        if (auto transcript = chatIn(answer)) {
            return transcript;
        }
    }
    return task == ModelTask::Transcription ? barelyText(answer) : std::nullopt;
}

std::vector<core::TimedWord> timedWordsIn(const core::Json& answer)
{
    std::vector<core::TimedWord> words;
    if (!answer.is_object()) {
        return words;
    }
    for (const char* key : {"segments", "model_output"}) {
        const auto list = answer.find(key);
        if (list != answer.end() && list->is_array()) {
            for (const core::Json& segment : *list) {
                addWords(segment, words);
            }
        }
    }
    if (words.empty()) {
        addWords(answer, words);
    }
    if (const auto hypothesis = answer.find("transcript"); hypothesis != answer.end() && hypothesis->is_object()) {
        for (const char* key : {"timestep", "timestamp"}) {
            if (const auto times = hypothesis->find(key); times != hypothesis->end()) {
                addWords(*times, words);
            }
        }
    }
    std::stable_sort(words.begin(), words.end(), [](const core::TimedWord& one, const core::TimedWord& other) {
        return one.startSeconds < other.startSeconds;
    });
    return words;
}

} // namespace melodeck::api
