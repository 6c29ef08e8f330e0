#include "ui/intake/LinkFetch.h"

#include "core/Paths.h"
#include "jobs/Downloader.h"

namespace melodeck::ui {

namespace {

constexpr int kTickMs = 100;

} // namespace

LinkFetch::LinkFetch(net::HttpClient& http, QObject* parent)
    : QObject(parent)
    , m_http(http)
{
    m_tick.setInterval(kTickMs);
    connect(&m_tick, &QTimer::timeout, this,
            [this] { Q_EMIT progressed(m_progress->bytesReceived, m_progress->bytesExpected); });
}

QString LinkFetch::folder()
{
    return core::cacheFolder() + QStringLiteral("/downloads");
}

void LinkFetch::fetch(const QUrl& url)
{
    cancel();
    m_progress = std::make_shared<core::TransferProgress>();
    m_tick.start();
    Q_EMIT begun(url);
    m_work.run([&http = m_http, url, folder = folder(), progress = m_progress](
                   const std::stop_token& stop) { return jobs::Downloader(http, folder).fetch(url, progress, stop); },
               [this](const core::Result<QString>& path) {
                   cancel();
                   if (path) {
                       Q_EMIT fetched(*path);
                   } else {
                       Q_EMIT failed(path.error());
                   }
               });
}

void LinkFetch::cancel()
{
    m_work.clear();
    m_tick.stop();
    m_progress.reset();
}

} // namespace melodeck::ui
