#pragma once

#include "jobs/BodyReader.h"
#include "wire/AnswerStream.h"
#include "wire/ServerSentEvents.h"

#include <QByteArray>

#include <functional>

namespace melodeck::jobs {

/// An answer of server-sent events: the data of each is told as it comes; one that is JSON is read like any answer, so
/// that media inside become clips. Becomes an array of the events' data. One thread at a time.
class EventAnswer final : public BodyReader, private wire::ServerSentEventReceiver
{
public:
    /// limits: of all events together.
    EventAnswer(wire::MediaReceiver& media, std::function<void(const QByteArray&)> textArrived,
                const wire::AnswerLimits& limits);

    /// Errors: TooLarge, those of the receiver's sinks.
    [[nodiscard]] core::Result<void> write(std::span<const std::byte> bytes) override { return m_events.write(bytes); }
    [[nodiscard]] core::Result<void> finish() override { return m_events.finish(); }
    [[nodiscard]] core::Json json() const override { return m_data; }

private:
    [[nodiscard]] core::Result<void> received(wire::ServerSentEvent event) override;
    [[nodiscard]] core::Result<core::Json> read(const wire::ServerSentEvent& event);

    wire::MediaReceiver& m_media;
    std::function<void(const QByteArray&)> m_textArrived;
    wire::ServerSentEvents m_events;
    /// What earlier events have left of the limits, and how many pieces of media there were.
    wire::AnswerLimits m_left;
    int m_mediaCount = 0;
    core::Json m_data = core::Json::array();
};

} // namespace melodeck::jobs
