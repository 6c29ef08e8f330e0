#include "ui/intake/MediaImport.h"

#include "ui/media/MediaKind.h"
#include "ui/media/MediaToWav.h"
#include "ui/work/ThreadPriority.h"

#include <QFile>

#include <utility>

namespace melodeck::ui {

MediaImport::MediaImport(MediaCache cache, QObject* parent)
    : QObject(parent)
    , m_cache(std::move(cache))
{
}

MediaImport::~MediaImport()
{
    cancel();
}

void MediaImport::convert(const QString& path)
{
    cancel();
    m_isBusy = true;
    ++m_number;
    const std::optional<QString> entry = m_cache.entryFor(path);
    m_target = entry.value_or(QString());
    if (!entry || QFile::exists(*entry)) {
        News news{.number = m_number, .seconds = 0.0, .wholeSeconds = 0.0, .isDone = entry.has_value(), .error = {}};
        if (!entry) {
            news.error = notDecodedError(path, {});
        }
        // As if it had been decoded just now: never before this returns.
        QMetaObject::invokeMethod(
            this, [this, news] { take(news); }, Qt::QueuedConnection);
        return;
    }
    {
        const std::scoped_lock lock(m_mailbox.mutex);
        m_mailbox.order = Order{m_number, path, *entry};
    }
    m_mailbox.wake.notify_one();
    if (!m_worker.joinable()) {
        m_worker = std::jthread([this](const std::stop_token& stop) { work(stop, m_mailbox, m_cache, this); });
    }
}

void MediaImport::cancel()
{
    m_isBusy = false;
    const std::scoped_lock lock(m_mailbox.mutex);
    m_mailbox.order.reset();
    m_mailbox.stop.request_stop();
}

void MediaImport::work(const std::stop_token& stop, Mailbox& mailbox, const MediaCache& cache, MediaImport* receiver)
{
    letTheWindowGoFirst();
    while (true) {
        std::stop_token stopOrder;
        Order order;
        {
            std::unique_lock lock(mailbox.mutex);
            if (!mailbox.wake.wait(lock, stop, [&mailbox] { return mailbox.order.has_value(); })) {
                return;
            }
            order = *std::exchange(mailbox.order, std::nullopt);
            mailbox.stop = std::stop_source();
            stopOrder = mailbox.stop.get_token();
        }
        const auto tell = [&mailbox, receiver](const News& news) {
            {
                const std::scoped_lock lock(mailbox.mutex);
                mailbox.news = news;
            }
            QMetaObject::invokeMethod(receiver, &MediaImport::readNews, Qt::QueuedConnection);
        };
        const auto made = decodeToWav(order.path, order.target, stopOrder, [&](double seconds, double wholeSeconds) {
            tell({order.number, seconds, wholeSeconds, false, std::nullopt});
        });
        if (made) {
            cache.makeRoom(order.target);
        }
        tell({order.number, 0.0, 0.0, made.has_value(), made ? std::nullopt : std::optional(made.error())});
    }
}

void MediaImport::readNews()
{
    News news;
    {
        const std::scoped_lock lock(m_mailbox.mutex);
        news = m_mailbox.news;
    }
    take(news);
}

void MediaImport::take(const News& news)
{
    if (!m_isBusy || news.number != m_number) {
        return; // of what is not wanted any more
    }
    if (news.error) {
        m_isBusy = false;
        Q_EMIT failed(*news.error);
    } else if (news.isDone) {
        m_isBusy = false;
        m_cache.touch(m_target);
        Q_EMIT converted(m_target);
    } else {
        Q_EMIT progressed(news.seconds, news.wholeSeconds);
    }
}

} // namespace melodeck::ui
