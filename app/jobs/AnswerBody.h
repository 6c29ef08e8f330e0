#pragma once

#include "audio/ArrivingFile.h"
#include "core/ByteStream.h"
#include "core/Json.h"
#include "wire/AnswerStream.h"

#include <QByteArray>

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

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

/// Takes in an answer of any kind as it arrives, in chunks of any size: media go to the receiver, all else becomes
/// small JSON. Text and events are told as they come. One thread at a time.
class AnswerBody final : public core::ByteSink
{
public:
    struct Listener
    {
        wire::MediaReceiver& media;
        /// Told before media.open() of a piece that is samples without a header.
        std::function<void(const audio::RawPcm&)> rawPcmFollows;
        /// The next piece of a text or the data of an event (UTF-8). May be empty.
        std::function<void(const QByteArray&)> textArrived;
    };

    AnswerBody(AnswerFacts facts, Listener listener, wire::AnswerLimits limits = {});
    ~AnswerBody() override;

    /// Errors: Parse, TooLarge, those of the receiver's sinks.
    [[nodiscard]] core::Result<void> write(std::span<const std::byte> bytes) override;
    [[nodiscard]] core::Result<void> finish() override;

    [[nodiscard]] AnswerKind kind() const;
    /// The answer with references in place of media, as far as it came: an array of the events' data; a text as a
    /// string; the reference itself for bare media.
    [[nodiscard]] core::Json json() const;

    /// Reads one kind of answer.
    class Reader : public core::ByteSink
    {
    public:
        [[nodiscard]] virtual core::Json json() const = 0;
        /// What looked like JSON turned out to be none.
        [[nodiscard]] virtual bool isText() const { return false; }
    };

private:
    [[nodiscard]] core::Result<void> decide(wire::StringEnd end);
    [[nodiscard]] std::unique_ptr<Reader> makeReader(std::span<const std::byte> head);

    AnswerFacts m_facts;
    Listener m_listener;
    wire::AnswerLimits m_limits;
    AnswerKind m_kind = AnswerKind::Undecided;
    std::vector<std::byte> m_head;
    std::unique_ptr<Reader> m_reader;
};

} // namespace melodeck::jobs
