#pragma once

#include "core/Answer.h"

#include <QString>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace melodeck::wire {

/// Media recognised by its first decoded bytes.
struct MediaSignature
{
    core::MediaKind kind = core::MediaKind::Audio;
    /// File name ending: "wav", "flac", "ogg", "mp3", "aac", "m4a", "jpg", "png", "webp", "mp4".
    QString extension;
};

/// What the first bytes say (at least 12 are needed), or nothing. RIFF/WAVE (and RF64, BW64), fLaC, OggS, ID3 or an
/// MPEG layer III / ADTS frame header, FF D8 FF, PNG, RIFF/WEBP, ftyp.
[[nodiscard]] std::optional<MediaSignature> sniffMedia(std::span<const std::byte> head);

/// What the beginning of a string in an answer is taken for.
struct MediaVerdict
{
    enum class Kind : std::uint8_t { Undecided, Text, Media };

    Kind kind = Kind::Undecided;
    MediaSignature signature{};
    /// Where the base64 begins: behind "data:audio/wav;base64," or at 0.
    std::size_t contentStart = 0;
};

enum class StringEnd : std::uint8_t { Open, Reached };

/// Text longer than this is always decided.
inline constexpr std::size_t kMediaWindowBytes = 512;

/// Decides by content, not by key: base64 that decodes to a media signature is media. Pure; start is the string from
/// its first byte, with more to come unless end says Reached.
[[nodiscard]] MediaVerdict detectMedia(std::string_view start, StringEnd end);

/// Whether bytes are known to be binary, or stand where a text usually does.
enum class RawBytes : std::uint8_t { Expected, MayBeText };

/// The same for bytes that are not encoded. Where they may be text, only those count as media whose start holds a byte
/// that no text has: a NUL, or one that is not UTF-8.
[[nodiscard]] MediaVerdict detectRawMedia(std::span<const std::byte> start, StringEnd end, RawBytes bytes);

} // namespace melodeck::wire
