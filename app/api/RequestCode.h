#pragma once

#include "core/Recipe.h"
#include "core/Result.h"

#include <QString>

#include <cstdint>

namespace melodeck::api {

/// In what somebody else can send a recipe's request.
enum class CodeLanguage : std::uint8_t {
    Curl,   ///< A command for a POSIX shell with curl; files go through base64.
    Python, ///< A script for Python 3 with urllib3.
    /// A command that gives the request to `truss predict` (development deployments),
    /// else to `baseten model predict`.
    PlatformTool,
};

/// The request as a command or script that runs as it stands: the same body byte for byte where files are sent as they
/// are; those that are converted go through ffmpeg, which sounds the same and is not the same to the last bit. Nothing
/// is sent where a file cannot be read or converted. A key never stands in it: it is read from BASETEN_API_KEY (API_KEY
/// for another host; none for this computer). The local engine is taken to listen at port 8080. Errors: InvalidArgument
/// as planBody(), for a level or DC offset that is changed, and for PlatformTool where the endpoint is no Baseten
/// model.
[[nodiscard]] core::Result<QString> requestCode(const core::Recipe& recipe, CodeLanguage language);

} // namespace melodeck::api
