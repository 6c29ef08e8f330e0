#pragma once

#include "core/Json.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace melodeck::core {

enum class MediaKind : std::uint8_t { Audio, Image, Video };

/// How a clip did where people compared it with others without knowing which was which.
struct BlindVerdict
{
    /// 1 is the best; 0: it was heard and not placed.
    int place = 0;
    /// How many clips were compared.
    int of = 0;

    friend bool operator==(const BlindVerdict&, const BlindVerdict&) = default;
};

/// One piece of returned media, as a file of its own.
struct Clip
{
    /// Place in the answer, from 0.
    int index = 0;
    QString path;
    MediaKind kind = MediaKind::Audio;
    /// File name ending without a dot, by content ("wav", "flac").
    QString format;
    std::int64_t bytes = 0;
    /// Zero where it is not audio or could not be read.
    double durationSeconds = 0.0;
    int sampleRateHz = 0;
    int channels = 0;
    /// Integrated loudness by EBU R128; none for silence.
    std::optional<double> loudnessLufs;
    /// What was asked for; empty where the request had no prompts.
    QString prompt;
    bool starred = false;
    /// Linear, 1.0 = 0 dBTP; none until it was measured.
    std::optional<double> truePeak = std::nullopt;
    /// What the last blind comparison said.
    std::optional<BlindVerdict> blind = std::nullopt;

    friend bool operator==(const Clip&, const Clip&) = default;
};

/// A stretch of recognised speech, times in seconds.
struct TranscriptSegment
{
    double startSeconds = 0.0;
    double endSeconds = 0.0;
    QString text;
    QString speaker;
    /// How sure the model was, 0 … 1; none where it does not say.
    std::optional<double> confidence = std::nullopt;

    friend bool operator==(const TranscriptSegment&, const TranscriptSegment&) = default;
};

struct Transcript
{
    QString language;
    std::vector<TranscriptSegment> segments;
    QString text;

    friend bool operator==(const Transcript&, const Transcript&) = default;
};

/// What came back for one request.
struct Answer
{
    std::vector<Clip> clips;
    std::optional<Transcript> transcript;
    /// The answer with its media taken out; a string "clip_0.wav" stands where each was.
    Json json;
    QString requestId;
};

/// The texts of all segments in one, with blanks between them.
[[nodiscard]] QString joinedText(const std::vector<TranscriptSegment>& segments);

[[nodiscard]] QString mediaKindName(MediaKind kind);
/// Inverse of mediaKindName(); Audio for a name that is not one.
[[nodiscard]] MediaKind mediaKindFromName(const QString& name);

/// Stored forms. A clip's path is written relative to the root folder and read back under it. The readers take
/// whatever they find: a damaged member is as if it were missing.
[[nodiscard]] Json clipToJson(const Clip& clip, const QString& root);
[[nodiscard]] Clip clipFromJson(const Json& json, const QString& root);
[[nodiscard]] Json transcriptToJson(const Transcript& transcript);
[[nodiscard]] Transcript transcriptFromJson(const Json& json);

} // namespace melodeck::core
