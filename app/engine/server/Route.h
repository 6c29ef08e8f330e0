#pragma once

#include <cstdint>
#include <string_view>

namespace melodeck::engine {

/// What a path asks for, whatever the method.
enum class Route : std::uint8_t {
    Live,        ///< `/`
    Ready,       ///< `/v1/models/{name}`, `/v1/models/{name}/loaded`
    Schema,      ///< `/v1/models/{name}/schema`
    Predict,     ///< `/v1/models/{name}:predict`, and the predict paths of a hosted model
    Notes,       ///< `/v1/models/melody-transcription:predict`
    NotesReady,  ///< `/v1/models/melody-transcription`, `/v1/models/melody-transcription/loaded`
    NotesSchema, ///< `/v1/models/melody-transcription/schema`
    Speech,      ///< anything of a model named whisper…
    Unknown,
};

/// The route of a path (decoded, without query). Names that are served: "sketch", and "model", as every Truss client
/// says, which is the same; "melody-transcription". Paths: a Truss server's, and /predict, /production/predict,
/// /development/predict, /environments/{env}/predict, /deployment/{id}/predict of the platform.
[[nodiscard]] Route routeOf(std::string_view path);

/// "POST" for Predict and Notes, "GET" for the others; HEAD is as good as GET.
[[nodiscard]] std::string_view methodOf(Route route);

} // namespace melodeck::engine
