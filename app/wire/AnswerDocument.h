#pragma once

#include "core/Json.h"
#include "core/JsonBuilder.h"
#include "wire/Base64.h"
#include "wire/MediaReceiver.h"
#include "wire/MediaWriter.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace melodeck::wire {

/// What the bytes of a string in an answer are.
enum class StringKind : std::uint8_t {
    Key,
    /// Of JSON: valid UTF-8; media is base64 in it.
    Text,
    /// Of MessagePack, where old writers put bytes into str: media is base64 in it, or the bytes themselves.
    LooseText,
    /// Media is the bytes themselves, or base64 in them; all else becomes base64 text.
    Binary,
};

/// An answer while it is put together: decides for each string whether it is text or media and sends it its way; the
/// rest becomes small JSON. What the readers of JSON and MessagePack share. One thread at a time.
class AnswerDocument final
{
public:
    AnswerDocument(MediaReceiver& receiver, const AnswerLimits& limits);

    /// Takes containers and all values but strings.
    [[nodiscard]] core::JsonBuilder& builder() { return m_builder; }

    void beginString(StringKind kind);
    /// Errors: TooLarge, those of the receiver and its sinks. Broken base64 is none: its piece is closed with one.
    [[nodiscard]] core::Result<void> stringBytes(std::string_view bytes);
    [[nodiscard]] core::Result<void> endString();

    /// The reading ended early: closes the piece that is open.
    void abandon();

    [[nodiscard]] const core::Json& json() const { return m_builder.root(); }
    [[nodiscard]] core::Json partialJson() const { return m_builder.partial(); }
    [[nodiscard]] int mediaCount() const { return m_mediaCount; }
    /// What it has used of its limits.
    [[nodiscard]] std::int64_t mediaBytes() const { return m_mediaBytes; }
    [[nodiscard]] std::int64_t jsonBytes() const { return m_builder.chargedBytes(); }
    /// Strings that were not valid UTF-8.
    [[nodiscard]] std::int64_t repairedStrings() const { return m_repairedStrings; }

private:
    /// What the string that is being read has turned out to be.
    enum class Mode : std::uint8_t { Key, Undecided, Text, Binary, Media, Broken };

    [[nodiscard]] core::Result<void> decide(StringEnd end);
    [[nodiscard]] core::Result<void> openMedia(const MediaVerdict& verdict, MediaEncoding encoding);
    [[nodiscard]] core::Result<void> mediaBytes(std::string_view bytes);
    [[nodiscard]] core::Result<void> endMedia();
    [[nodiscard]] core::Result<void> binaryBytes(std::string_view bytes);
    void endBinary();
    /// Repairs the text where it may be wrong.
    [[nodiscard]] core::Result<std::string> takeText();
    /// Closes the piece that is open with the reason; hands the reason on when the answer cannot go on.
    [[nodiscard]] core::Result<void> mediaFailed(const core::Error& error);

    MediaReceiver& m_receiver;
    AnswerLimits m_limits;
    core::JsonBuilder m_builder;

    StringKind m_kind = StringKind::Text;
    Mode m_mode = Mode::Undecided;
    std::string m_text;
    Base64Encoder m_encoder;
    std::optional<MediaWriter> m_media;
    std::string m_reference;
    int m_mediaCount = 0;
    std::int64_t m_mediaBytes = 0;
    std::int64_t m_repairedStrings = 0;
};

} // namespace melodeck::wire
