#include "jobs/EventAnswer.h"

#include <QCoreApplication>

#include <utility>

namespace melodeck::jobs {

namespace {

constexpr std::int64_t kMaxDataBytes = 64LL * 1024 * 1024;

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

} // namespace

EventAnswer::EventAnswer(wire::MediaReceiver& media, std::function<void(const QByteArray&)> textArrived)
    : m_media(media)
    , m_textArrived(std::move(textArrived))
    , m_events(*this)
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
    m_dataBytes += shown.size();
    if (m_dataBytes > kMaxDataBytes) {
        return core::fail(core::ErrorCode::TooLarge,
                          QCoreApplication::translate("Jobs", "The events of the answer have more than 64 MiB of text. "
                                                              "The run may be billed; what came so far is kept."));
    }
    m_data.push_back(std::move(*data));
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
        wire::AnswerStream stream(media);
        const auto written = stream.write(std::as_bytes(std::span(event.data)));
        const auto finished = written ? stream.finish() : written;
        m_mediaCount += stream.mediaCount();
        if (finished) {
            return stream.json();
        }
        if (finished.error().code != core::ErrorCode::Parse) {
            return core::fail(finished.error());
        }
    }
    return core::toJson(QString::fromStdString(event.data));
}

} // namespace melodeck::jobs
