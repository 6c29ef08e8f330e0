#pragma once

#include "jobs/AnswerKind.h"
#include "jobs/BodyReader.h"
#include "wire/AnswerStream.h"

#include <QByteArray>

#include <cstddef>
#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace melodeck::jobs {

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

private:
    [[nodiscard]] core::Result<void> decide(wire::StringEnd end);
    [[nodiscard]] std::unique_ptr<BodyReader> makeReader(std::span<const std::byte> head);

    AnswerFacts m_facts;
    Listener m_listener;
    wire::AnswerLimits m_limits;
    AnswerKind m_kind = AnswerKind::Undecided;
    std::vector<std::byte> m_head;
    std::unique_ptr<BodyReader> m_reader;
};

} // namespace melodeck::jobs
