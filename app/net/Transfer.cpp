#include "net/Transfer.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace melodeck::net {

namespace {

/// Dozens of transfers run at once: enough for a smooth flow, little enough to have them all. A long one gets more.
constexpr std::int64_t kPipeBytes = 256LL * 1024;

core::Result<void> stopped()
{
    return core::fail(core::ErrorCode::Cancelled, QCoreApplication::translate("Transfer", "Cancelled."));
}

} // namespace

QByteArray HttpHead::header(const QByteArray& lowerCaseName) const
{
    const auto found = std::find_if(headers.begin(), headers.end(),
                                    [&lowerCaseName](const auto& header) { return header.first == lowerCaseName; });
    return found != headers.end() ? found->second : QByteArray();
}

Transfer::Transfer(HttpRequest request)
    : m_request(std::move(request))
    , m_upload(static_cast<std::size_t>(std::clamp<std::int64_t>(m_request.bodyBytes, 1, kPipeBytes)),
               m_request.bodyBytes)
    , m_download(static_cast<std::size_t>(kPipeBytes))
{
    if (!m_request.progress) {
        m_request.progress = std::make_shared<core::TransferProgress>();
    }
}

core::Result<HttpHead> Transfer::waitForHead(const std::stop_token& stop)
{
    std::unique_lock lock(m_mutex);
    if (!m_changed.wait(lock, stop, [this] { return m_head.has_value() || m_end.has_value(); })) {
        return core::fail(stopped().error());
    }
    if (m_head) {
        return *m_head;
    }
    return core::fail(*m_end ? stopped().error() : m_end->error());
}

core::Result<void> Transfer::waitForEnd(const std::stop_token& stop)
{
    std::unique_lock lock(m_mutex);
    if (!m_changed.wait(lock, stop, [this] { return m_end.has_value(); })) {
        return stopped();
    }
    return *m_end;
}

void Transfer::setHead(HttpHead head)
{
    const std::scoped_lock lock(m_mutex);
    m_head = std::move(head);
}

void Transfer::announce()
{
    m_changed.notify_all();
    m_download.announce();
}

bool Transfer::isOver() const
{
    const std::scoped_lock lock(m_mutex);
    return m_end.has_value();
}

std::optional<EndingFacts> Transfer::failure() const
{
    const std::scoped_lock lock(m_mutex);
    return m_failure;
}

void Transfer::setEnd(core::Result<void> outcome)
{
    finish(std::move(outcome), std::nullopt);
}

void Transfer::setFailure(EndingFacts facts)
{
    core::Error error = outcomeOf(facts);
    finish(core::fail(std::move(error)), std::move(facts));
}

void Transfer::finish(core::Result<void> outcome, std::optional<EndingFacts> failure)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_end) {
            return;
        }
        m_end = std::move(outcome);
        m_failure = std::move(failure);
    }
    m_changed.notify_all();
    m_upload.close();
    m_download.close();
}

} // namespace melodeck::net
