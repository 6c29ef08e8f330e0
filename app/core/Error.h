#pragma once

#include <QString>

#include <cstdint>

namespace melodeck::core {

/// What kind of failure it was: code branches on this, never on a text.
/// The command line turns each into an exit code (see exitCode()).
enum class ErrorCode : std::uint8_t {
    ModelError,      ///< The model's own 4xx or 5xx, or an error inside a 200.
    Unauthorized,    ///< 401, 403, 402.
    NotFound,        ///< 404.
    InvalidArgument, ///< Refused before sending: validation, unreadable audio.
    Parse,           ///< JSON or audio that cannot be read.
    TooLarge,        ///< 413, or over a limit known beforehand.
    Unavailable,     ///< No connection, 502 to 504, no sound font.
    RateLimited,     ///< 429.
    Timeout,         ///< A time limit of ours passed.
    Io,              ///< Target exists, disk full, unreadable, unwritable.
    Unknown,         ///< Bytes of a request left, no answer came: the model may have run.
    Cancelled,       ///< The user stopped it.
};

/// One failure. The message is shown as it is; the detail is folded away and logged.
struct Error
{
    ErrorCode code = ErrorCode::Unknown;
    /// What happened, what it means for data and money, what to do next: in the user's language.
    QString message;
    /// For the curious and for a bug report: status, request id, a library's own words. Never a key.
    QString detail;
};

/// Exit code of the command line for a failure (1 to 7, 130).
[[nodiscard]] int exitCode(ErrorCode code);

/// The system's own words for an errno, in its language.
[[nodiscard]] QString systemWords(int systemError);

/// Stable name of a code, as stored and logged ("ModelError", …).
[[nodiscard]] QString errorCodeName(ErrorCode code);
/// Inverse of errorCodeName(); Unknown for a name that is not one.
[[nodiscard]] ErrorCode errorCodeFromName(const QString& name);

} // namespace melodeck::core
