#pragma once

#include "audio/ArrivingFile.h"
#include "wire/MediaSignature.h"

#include <QByteArray>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace melodeck::jobs {

/// What an answer with a good status turns out to be.
enum class AnswerKind : std::uint8_t {
    Undecided,
    Json,
    Msgpack,
    Events, ///< text/event-stream.
    Media,  ///< One piece, bare: audio that a model streams, an image.
    RawPcm, ///< Samples without a header.
    Text,
    Binary, ///< None of all that.
};

/// What is known of an answer before its first byte.
struct AnswerFacts
{
    /// The header's value, as it came.
    QByteArray contentType;
    /// What the model streams if it streams samples without a header.
    std::optional<audio::RawPcm> streamedPcm;
};

/// Decides by the type that the server names and the answer's first bytes. Pure. Undecided while the bytes are too few
/// (with more to come) to say.
[[nodiscard]] AnswerKind kindOfAnswer(const AnswerFacts& facts, std::span<const std::byte> head, wire::StringEnd end);

/// Samples without a header, as the type or the model says; nothing where nobody says.
[[nodiscard]] std::optional<audio::RawPcm> rawPcmOf(const AnswerFacts& facts);

/// Of JSON: whether its looks alone say so, and not its type. An object is what no prose begins with. Pure.
[[nodiscard]] bool isGuess(const AnswerFacts& facts, std::span<const std::byte> head);

} // namespace melodeck::jobs
