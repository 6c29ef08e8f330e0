#pragma once

#include "core/Json.h"

#include <QString>
#include <QUrl>

#include <cstdint>
#include <optional>
#include <vector>

namespace melodeck::core {

/// The shape of a model's address.
enum class EndpointKind : std::uint8_t {
    Local,   ///< The sketch engine on this computer; its address is known once it runs.
    Baseten, ///< https://model-ID.api.baseten.co/…/predict
    Custom,  ///< Any other predict URL: a Truss server, a gateway.
};

enum class AuthScheme : std::uint8_t { Bearer, ApiKey };

/// Whether plain http:// to a host other than this computer is allowed: everybody on the way reads key and recordings.
enum class PlainHttp : std::uint8_t { LoopbackOnly, Allowed };

/// Where a model answers. Holds no key: only the host decides which key may go there.
struct Endpoint
{
    EndpointKind kind = EndpointKind::Local;
    /// Full predict URL; empty for Local.
    QUrl url;
    AuthScheme scheme = AuthScheme::Bearer;
    PlainHttp plainHttp = PlainHttp::LoopbackOnly;

    friend bool operator==(const Endpoint&, const Endpoint&) = default;
};

/// How loud the audio is that is sent.
enum class Level : std::uint8_t {
    Kept,
    Normalised, ///< Its highest sample is brought to −1 dBFS; silence stays silence.
};

/// What becomes of a constant offset, which cheap sound cards add: heard as a click at both ends, and in the way of
/// normalising.
enum class DirectCurrent : std::uint8_t { Kept, Removed };

/// The audio format that a model wants to be sent.
struct AudioFormat
{
    int sampleRateHz = 32000;
    int channels = 1;
    /// Bits of integer PCM in a WAV file.
    int bitsPerSample = 16;
    Level level = Level::Kept;
    DirectCurrent directCurrent = DirectCurrent::Kept;

    friend bool operator==(const AudioFormat&, const AudioFormat&) = default;
};

/// A stretch of audio, in seconds from the start of the file.
struct TimeRegion
{
    double startSeconds = 0.0;
    double endSeconds = 0.0;

    [[nodiscard]] double length() const { return endSeconds - startSeconds; }
    friend bool operator==(const TimeRegion&, const TimeRegion&) = default;
};

/// A file that goes into a field of the request as base64.
struct AttachedFile
{
    /// Name of the field in the request ("melody").
    QString field;
    QString path;
    /// Only this part of it; the whole file without one. Needs a conversion.
    std::optional<TimeRegion> region;
    /// Turned into a WAV of this format first; the file's own bytes without one.
    std::optional<AudioFormat> conversion;
    /// Of what the user attached, hex; filled when the job is prepared. Finds the file again.
    QString sha256;
    /// What the user attached, where path is a WAV that was made of it; empty where path is that file itself.
    QString original{};

    /// Path of what the user attached: what the recipe is known by, and what has the SHA-256.
    [[nodiscard]] const QString& attached() const { return original.isEmpty() ? path : original; }
    friend bool operator==(const AttachedFile&, const AttachedFile&) = default;
};

/// One request as a value, without secrets: what is queued, stored, printed and done again.
struct Recipe
{
    /// Id of the model spec ("sketch", "musicgen-melody"; "json" for a request sent as it is).
    QString model;
    Endpoint endpoint;
    /// The request's JSON without the attached files. Any JSON value.
    Json fields = Json::object();
    std::vector<AttachedFile> files;
    /// The request's own text where it goes out exactly as it was written (fields is what it says); else empty.
    QByteArray verbatim;

    friend bool operator==(const Recipe&, const Recipe&) = default;
};

/// The stored form. Errors of the reader: Parse.
[[nodiscard]] Json recipeToJson(const Recipe& recipe);
[[nodiscard]] Result<Recipe> recipeFromJson(const Json& json);

/// The parts of an attached file's stored form that it shares with the portable one. Errors are exceptions of the JSON
/// library: for readers that catch them.
void writeFileOptions(const AttachedFile& file, Json& json);
void readFileOptions(const Json& json, AttachedFile& file);

[[nodiscard]] QString endpointKindName(EndpointKind kind);

/// The prompts of a recipe, in order; empty where the model has none.
[[nodiscard]] std::vector<QString> promptsOf(const Recipe& recipe);

} // namespace melodeck::core
