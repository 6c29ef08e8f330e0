#include "core/Answer.h"

#include <QDir>

#include <algorithm>
#include <array>

namespace melodeck::core {

namespace {

constexpr std::array<const char*, 3> kClipKinds{"audio", "image", "video"};

double numberMember(const Json& object, const char* key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_number() ? found->get<double>() : 0.0;
}

int integerMember(const Json& object, const char* key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_number_integer() ? clampedInt(*found) : 0;
}

/// As many as fit: a size of 1e300 is somebody else's.
std::int64_t sizeMember(const Json& object, const char* key)
{
    constexpr double kMost = 0x1p62;
    return static_cast<std::int64_t>(std::clamp(numberMember(object, key), 0.0, kMost));
}

} // namespace

QString mediaKindName(MediaKind kind)
{
    return QString::fromLatin1(kClipKinds.at(static_cast<std::size_t>(kind)));
}

MediaKind mediaKindFromName(const QString& name)
{
    for (std::size_t i = 0; i < kClipKinds.size(); ++i) {
        if (name == QLatin1String(kClipKinds.at(i))) {
            return static_cast<MediaKind>(i);
        }
    }
    return MediaKind::Audio;
}

Json clipToJson(const Clip& clip, const QString& root)
{
    Json json{{"index", clip.index},
              {"path", toJson(QDir(root).relativeFilePath(clip.path))},
              {"kind", toJson(mediaKindName(clip.kind))},
              {"format", toJson(clip.format)},
              {"bytes", clip.bytes},
              {"duration", clip.durationSeconds},
              {"sample_rate", clip.sampleRateHz},
              {"channels", clip.channels},
              {"prompt", toJson(clip.prompt)},
              {"starred", clip.starred}};
    if (clip.loudnessLufs) {
        json["loudness"] = *clip.loudnessLufs;
    }
    if (clip.truePeak) {
        json["true_peak"] = *clip.truePeak;
    }
    if (clip.blind) {
        json["blind"] = {{"place", clip.blind->place}, {"of", clip.blind->of}};
    }
    return json;
}

Clip clipFromJson(const Json& json, const QString& root)
{
    Clip clip;
    if (!json.is_object()) {
        return clip;
    }
    clip.index = integerMember(json, "index");
    clip.path = QDir::cleanPath(QDir(root).absoluteFilePath(stringMember(json, "path")));
    clip.kind = mediaKindFromName(stringMember(json, "kind"));
    clip.format = stringMember(json, "format");
    clip.bytes = sizeMember(json, "bytes");
    clip.durationSeconds = numberMember(json, "duration");
    clip.sampleRateHz = integerMember(json, "sample_rate");
    clip.channels = integerMember(json, "channels");
    clip.prompt = stringMember(json, "prompt");
    const auto starred = json.find("starred");
    clip.starred = starred != json.end() && starred->is_boolean() && starred->get<bool>();
    if (json.contains("loudness")) {
        clip.loudnessLufs = numberMember(json, "loudness");
    }
    if (json.contains("true_peak")) {
        clip.truePeak = numberMember(json, "true_peak");
    }
    if (const auto blind = json.find("blind"); blind != json.end() && blind->is_object()) {
        clip.blind = BlindVerdict{integerMember(*blind, "place"), integerMember(*blind, "of")};
    }
    return clip;
}

QString joinedText(const std::vector<TranscriptSegment>& segments)
{
    QStringList texts;
    for (const TranscriptSegment& segment : segments) {
        if (const QString text = segment.text.simplified(); !text.isEmpty()) {
            texts << text;
        }
    }
    return texts.join(QLatin1Char(' '));
}

Json transcriptToJson(const Transcript& transcript)
{
    Json segments = Json::array();
    for (const TranscriptSegment& segment : transcript.segments) {
        Json json{{"start", segment.startSeconds}, {"end", segment.endSeconds}, {"text", toJson(segment.text)}};
        if (!segment.speaker.isEmpty()) {
            json["speaker"] = toJson(segment.speaker);
        }
        if (segment.confidence) {
            json["confidence"] = *segment.confidence;
        }
        segments.push_back(std::move(json));
    }
    return {{"language", toJson(transcript.language)}, {"segments", segments}, {"text", toJson(transcript.text)}};
}

Transcript transcriptFromJson(const Json& json)
{
    Transcript transcript{stringMember(json, "language"), {}, stringMember(json, "text")};
    const auto segments = json.find("segments");
    if (segments == json.end() || !segments->is_array()) {
        return transcript;
    }
    for (const Json& segment : *segments) {
        if (segment.is_object()) {
            const auto confidence = segment.find("confidence");
            transcript.segments.push_back({numberMember(segment, "start"), numberMember(segment, "end"),
                                           stringMember(segment, "text"), stringMember(segment, "speaker"),
                                           confidence != segment.end() && confidence->is_number()
                                               ? std::optional(confidence->get<double>())
                                               : std::nullopt});
        }
    }
    return transcript;
}

} // namespace melodeck::core
