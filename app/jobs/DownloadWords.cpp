#include "jobs/DownloadWords.h"

#include "net/Transfer.h"

#include <QCoreApplication>

#include <algorithm>

namespace melodeck::jobs {

namespace {

struct DownloadText
{
    Q_DECLARE_TR_FUNCTIONS(Download)
};

} // namespace

core::Error refusedDownload(int status, const QString& host)
{
    constexpr int kUnauthorized = 401;
    constexpr int kForbidden = 403;
    constexpr int kNotFound = 404;
    constexpr int kGone = 410;
    if (status == kNotFound || status == kGone) {
        return {core::ErrorCode::NotFound,
                DownloadText::tr(
                    "There is nothing behind this link: %1 answered %2. Check the link, or download the file in a "
                    "browser and drop it here.")
                    .arg(host)
                    .arg(status),
                {}};
    }
    if (status == kUnauthorized || status == kForbidden) {
        return {
            core::ErrorCode::Unauthorized,
            DownloadText::tr("%1 gives this only to those who have signed in (%2). Melodeck sends no key with a link. "
                             "Download the file in a browser and drop it here.")
                .arg(host)
                .arg(status),
            {}};
    }
    return {core::ErrorCode::ModelError,
            DownloadText::tr(
                "%1 did not give the file: it answered %2. Try again later, or download it in a browser and drop "
                "it here.")
                .arg(host)
                .arg(status),
            {}};
}

core::Error stoppedDownload()
{
    return {core::ErrorCode::Cancelled, DownloadText::tr("Stopped. Nothing of it is kept here."), {}};
}

core::Error brokenDownload(const net::Transfer& transfer, core::Error error)
{
    const auto failure = transfer.failure();
    const QString host = transfer.request().url.host();
    if (!failure) {
        return error;
    }
    switch (failure->ending) {
    case net::Ending::NoConnection:
    case net::Ending::NoTrust:
    case net::Ending::NoProxy:
        return error;
    case net::Ending::Cancelled:
        return stoppedDownload();
    case net::Ending::TimeLimit:
    case net::Ending::Stalled:
        return {
            core::ErrorCode::Timeout,
            DownloadText::tr("%1 took too long to give the file. Nothing of it is kept. Try again, or download it in a "
                             "browser and drop it here.")
                .arg(host),
            error.detail};
    default:
        return {
            core::ErrorCode::Unavailable,
            DownloadText::tr("The file from %1 broke off before its end. Nothing of it is kept. Try again.").arg(host),
            error.detail};
    }
}

core::Error tooLargeDownload(std::int64_t mostBytes)
{
    constexpr std::int64_t kMegabyte = 1'000'000;
    return {core::ErrorCode::TooLarge,
            DownloadText::tr(
                "The file behind the link is larger than %1 MB. Nothing of it is kept. Download it in a browser "
                "and drop it here.")
                .arg(mostBytes / kMegabyte),
            {}};
}

core::Error noAudioBehindLink(const QString& host, const QString& what)
{
    return {core::ErrorCode::Parse,
            DownloadText::tr(
                "The link leads to %1, not to audio. Nothing was kept. Copy the link of the recording itself, or "
                "download it in a browser and drop it here.")
                .arg(what),
            host};
}

QString notAudioByType(const QByteArray& contentType)
{
    const QByteArray type = contentType.toLower();
    if (type.startsWith("text/html") || type.startsWith("application/xhtml")) {
        return DownloadText::tr("a web page");
    }
    if (type.startsWith("image/")) {
        return DownloadText::tr("a picture");
    }
    return type.startsWith("text/") || type.startsWith("application/json") ? DownloadText::tr("text") : QString();
}

QString notAudioByHead(std::span<const std::byte> head)
{
    const QByteArray begin(reinterpret_cast<const char*>(head.data()),
                           static_cast<qsizetype>(std::min<std::size_t>(head.size(), 64)));
    const QByteArray text = begin.trimmed();
    if (text.startsWith("<")) {
        return DownloadText::tr("a web page");
    }
    return text.startsWith("{") ? DownloadText::tr("text") : QString();
}

} // namespace melodeck::jobs
