#include "jobs/EventAnswer.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace melodeck::jobs {

namespace {

/// Of memory that an event takes beside its text.
constexpr std::int64_t kEventBytes = 64;

/// Counts the media of one document on from those of the ones before.
class Renumbered final : public wire::MediaReceiver
{
public:
    Renumbered(wire::MediaReceiver& media, int first)
        : m_media(media)
        , m_first(first)
    {
    }
    core::Result<Target> open(int index, const wire::MediaSignature& signature, const QString& jsonPointer) override
    {
        return m_media.open(m_first + index, signature, jsonPointer);
    }
    void closed(int index, const core::Result<void>& outcome) override { m_media.closed(m_first + index, outcome); }

private:
    wire::MediaReceiver& m_media;
    int m_first;
};

/// An event is in memory before anything of it is read, a clip inside it too: as much of it as of other JSON.
wire::ServerSentEventLimits limitsOf(const wire::AnswerLimits& limits)
{
    wire::ServerSentEventLimits of;
    of.maxLineBytes = std::max(of.maxLineBytes, static_cast<std::size_t>(limits.maxJsonBytes));
    of.maxEventBytes = std::max(of.maxEventBytes, of.maxLineBytes);
    return of;
}

} // namespace

EventAnswer::EventAnswer(wire::MediaReceiver& media, std::function<void(const QByteArray&)> textArrived,
                         const wire::AnswerLimits& limits)
    : m_media(media)
    , m_textArrived(std::move(textArrived))
    , m_events(*this, limitsOf(limits))
    , m_left(limits)
{
}

core::Result<void> EventAnswer::received(wire::ServerSentEvent event)
{
    auto data = read(event);
    if (!data) {
        return core::fail(std::move(data).error());
    }
    const QByteArray shown =
        data->is_string() ? QByteArray::fromStdString(data->get<std::string>()) : core::toJsonBytes(*data);
    m_left.maxJsonBytes -= kEventBytes;
    if (m_left.maxJsonBytes < 0) {
        return core::fail(core::ErrorCode::TooLarge,
                          QCoreApplication::translate("Jobs", "The events of the answer hold more than the limit for "
                                                              "what is no media. What came so far is kept."));
    }
    // By its name alone it is one: the data may be a bare sentence.
    const bool isNamedError = event.type == "error" && !(data->is_object() && data->contains("error"));
    m_data.push_back(isNamedError ? core::Json{{"error", std::move(*data)}} : std::move(*data));
    if (m_textArrived) {
        m_textArrived(shown + '\n');
    }
    return {};
}

core::Result<core::Json> EventAnswer::read(const wire::ServerSentEvent& event)
{
    const bool mayBeJson =
        !event.data.empty() && (event.data.front() == '{' || event.data.front() == '[' || event.data.front() == '"');
    if (mayBeJson) {
        Renumbered media(m_media, m_mediaCount);
        wire::AnswerStream stream(media, m_left);
        const auto written = stream.write(std::as_bytes(std::span(event.data)));
        const auto finished = written ? stream.finish() : written;
        m_mediaCount += stream.mediaCount();
        m_left.maxMediaCount -= stream.mediaCount();
        m_left.maxMediaBytes -= stream.mediaBytes();
        m_left.maxJsonBytes -= stream.jsonBytes();
        if (finished) {
            return stream.json();
        }
        if (finished.error().code != core::ErrorCode::Parse) {
            return core::fail(finished.error());
        }
    }
    m_left.maxJsonBytes -= static_cast<std::int64_t>(event.data.size());
    return core::toJson(QString::fromStdString(event.data));
}

} // namespace melodeck::jobs
