#include "jobs/Downloader.h"

#include "core/CacheFolder.h"
#include "core/FileNames.h"
#include "core/FileSink.h"
#include "jobs/DownloadWords.h"
#include "jobs/TransferEnd.h"
#include "net/HttpClient.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <memory>
#include <span>
#include <utility>

namespace melodeck::jobs {

namespace {

constexpr int kMostRedirects = 5;

struct DownloaderText
{
    Q_DECLARE_TR_FUNCTIONS(Download)
};

tl::unexpected<core::Error> refused(const QString& message)
{
    return core::fail(core::ErrorCode::InvalidArgument, message);
}

/// What the next address may be. from: the one before; empty for the first.
core::Result<void> checkStep(const QUrl& from, const QUrl& to)
{
    const bool isPlain = to.scheme() == QLatin1String("http");
    if (!to.isValid() || to.host().isEmpty() || (!isPlain && to.scheme() != QLatin1String("https")) ||
        !to.userInfo().isEmpty()) {
        return refused(
            DownloaderText::tr("This is not a link that can be fetched. Nothing was fetched. A link begins with "
                               "https:// and holds neither user nor password."));
    }
    if (isPlain && !net::isLoopback(to)) {
        return refused(
            DownloaderText::tr("%1 offers this over http:// only, where others on the way can read and change it. "
                               "Nothing was fetched. Use its https:// address, or download it in a browser and drop "
                               "the file here.")
                .arg(to.host()));
    }
    const bool isFromElsewhere = !from.isEmpty() && !net::isLoopback(from);
    if (isFromElsewhere && net::isLoopback(to)) {
        return refused(
            DownloaderText::tr("The link at %1 leads back into this computer and was not followed. Nothing was "
                               "fetched.")
                .arg(from.host()));
    }
    if (isPlain && from.scheme() == QLatin1String("https")) {
        return refused(
            DownloaderText::tr("The link at %1 leads from https:// to http:// and was not followed. Nothing was "
                               "fetched.")
                .arg(from.host()));
    }
    return {};
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

/// The name that the server gives the file (RFC 6266, 4.3), else the last part of one of the addresses.
QString nameOf(const net::HttpHead& head, const QUrl& found, const QUrl& asked)
{
    static const QRegularExpression extended(QStringLiteral("filename\\*\\s*=\\s*utf-8'[^']*'([^;\\s]+)"),
                                             QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression plain(QStringLiteral("filename\\s*=\\s*(?:\"([^\"]*)\"|([^;\\s]+))"),
                                          QRegularExpression::CaseInsensitiveOption);
    const QString disposition = QString::fromUtf8(head.header("content-disposition"));
    QString name;
    if (const auto match = extended.match(disposition); match.hasMatch()) {
        name = QUrl::fromPercentEncoding(match.captured(1).toUtf8());
    } else if (const auto other = plain.match(disposition); other.hasMatch()) {
        name = other.captured(1).isEmpty() ? other.captured(2) : other.captured(1);
    }
    if (name.isEmpty()) {
        const QString last = found.fileName(QUrl::FullyDecoded);
        name = last.contains(QLatin1Char('.')) ? last : asked.fileName(QUrl::FullyDecoded);
    }
    const QFileInfo parts(name.section(QLatin1Char('/'), -1));
    return core::legalFileName(parts.completeBaseName(), parts.suffix(), QStringLiteral("recording"));
}

core::Result<void> checkHead(const net::HttpHead& head, const QString& host)
{
    constexpr int kOk = 200;
    if (head.status != kOk) {
        return core::fail(refusedDownload(head.status, host));
    }
    const QString kind = notAudioByType(head.header("content-type"));
    return kind.isEmpty() ? core::Result<void>() : core::fail(noAudioBehindLink(host, kind));
}

core::Result<std::unique_ptr<core::FileSink>> begin(const QString& path, std::span<const std::byte> head,
                                                    const QString& host)
{
    if (const QString kind = notAudioByHead(head); !kind.isEmpty()) {
        return core::fail(noAudioBehindLink(host, kind));
    }
    QDir().mkpath(QFileInfo(path).path());
    return core::FileSink::create(path, core::Durability::Cached, core::TakenName::IsReplaced);
}

core::Result<void> receive(net::Transfer& transfer, const QString& path, std::int64_t mostBytes,
                           const std::stop_token& stop)
{
    std::unique_ptr<core::FileSink> sink;
    for (auto bytes = transfer.download().peek(stop); !bytes.empty(); bytes = transfer.download().peek(stop)) {
        if (!sink) {
            auto begun = begin(path, bytes, transfer.request().url.host());
            if (!begun) {
                return core::fail(std::move(begun).error());
            }
            sink = std::move(*begun);
        }
        if (auto written = sink->write(bytes); !written) {
            return written;
        }
        if (sink->bytesWritten() > mostBytes) {
            return core::fail(tooLargeDownload(mostBytes));
        }
        transfer.download().drop(bytes.size());
    }
    if (stop.stop_requested()) {
        return core::fail(stoppedDownload());
    }
    if (const auto ended = transfer.waitForEnd(stop); !ended) {
        return core::fail(brokenDownload(transfer, ended.error()));
    }
    if (!sink) {
        return core::fail(core::ErrorCode::Parse,
                          DownloaderText::tr("The file behind the link is empty (0 bytes). Nothing was "
                                             "kept. Check the link."));
    }
    return sink->finish();
}

} // namespace

Downloader::Downloader(net::HttpClient& http, QString folder, DownloadLimits limits)
    : m_http(http)
    , m_folder(std::move(folder))
    , m_limits(limits)
{
}

core::Result<QString> Downloader::fetch(const QUrl& url, const std::shared_ptr<core::TransferProgress>& progress,
                                        const std::stop_token& stop) const
{
    const auto deadline = std::chrono::steady_clock::now() + m_limits.total;
    QUrl from;
    QUrl to = url;
    for (int step = 0; step <= kMostRedirects; ++step) {
        if (auto allowed = checkStep(from, to); !allowed) {
            return core::fail(std::move(allowed).error());
        }
        net::HttpRequest request;
        request.method = net::Method::Get;
        request.url = to;
        progress->bytesReceived = 0; // of the answer before, if any
        progress->bytesExpected = -1;
        request.progress = progress;
        request.limits.stall = m_limits.stall;
        request.limits.total = std::max(
            std::chrono::milliseconds(1),
            std::chrono::duration_cast<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now()));
        const auto transfer = m_http.start(std::move(request));
        const TransferEnd end(m_http, transfer);
        transfer->upload().close();
        const auto head = transfer->waitForHead(stop);
        if (!head) {
            return core::fail(stop.stop_requested() ? stoppedDownload() : brokenDownload(*transfer, head.error()));
        }
        if (!isRedirect(head->status) || head->header("location").isEmpty()) {
            return store(url, to, *head, *transfer, stop);
        }
        from = std::exchange(to, to.resolved(QUrl::fromEncoded(head->header("location"))));
    }
    return core::fail(
        core::ErrorCode::ModelError,
        DownloaderText::tr("The link at %1 leads from one address to the next without end. Nothing was fetched.")
            .arg(url.host()));
}

core::Result<QString> Downloader::store(const QUrl& asked, const QUrl& found, const net::HttpHead& head,
                                        net::Transfer& transfer, const std::stop_token& stop) const
{
    if (auto usable = checkHead(head, found.host()); !usable) {
        return core::fail(std::move(usable).error());
    }
    if (transfer.progress().bytesExpected > m_limits.mostBytes) {
        return core::fail(tooLargeDownload(m_limits.mostBytes));
    }
    // A folder for each link: a file of the same name from elsewhere is another file.
    const QByteArray key = QCryptographicHash::hash(asked.toEncoded(), QCryptographicHash::Sha256).toHex().first(24);
    const QString folder = m_folder + QLatin1Char('/') + QString::fromLatin1(key);
    const QString path = folder + QLatin1Char('/') + nameOf(head, found, asked);
    if (auto received = receive(transfer, path, m_limits.mostBytes, stop); !received) {
        QDir().rmdir(folder); // unless there is something else in it
        return core::fail(std::move(received).error());
    }
    core::makeRoomIn(m_folder, m_limits.mostFolderBytes, path, m_limits.inUse);
    return path;
}

} // namespace melodeck::jobs
