#include "net/HeadReader.h"

#include <algorithm>

namespace melodeck::net {

namespace {

constexpr std::size_t kMaxBytes = 256UL * 1024;

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

bool isCompressed(const HttpHead& head)
{
    return std::any_of(head.headers.begin(), head.headers.end(), [](const std::pair<QByteArray, QByteArray>& header) {
        return header.first == "content-encoding" && !header.second.isEmpty() &&
               header.second.compare("identity", Qt::CaseInsensitive) != 0;
    });
}

} // namespace

HeadReader::Step HeadReader::take(const QByteArray& line)
{
    m_bytes += static_cast<std::size_t>(line.size());
    if (m_bytes > kMaxBytes) {
        return Step::TooLong;
    }
    const QByteArray text = line.trimmed();
    if (text.startsWith("HTTP/")) {
        m_head = {.status = text.mid(text.indexOf(' ') + 1).left(3).toInt(), .headers = {}};
        return Step::More;
    }
    if (text.isEmpty()) {
        return m_head.status < 200 ? Step::Interim : Step::Whole;
    }
    const qsizetype colon = text.indexOf(':');
    if (colon > 0) {
        m_head.headers.emplace_back(text.left(colon).toLower(), text.mid(colon + 1).trimmed());
    }
    return Step::More;
}

std::int64_t announcedBytes(const HttpHead& head)
{
    if (isCompressed(head) || !head.header("transfer-encoding").isEmpty()) {
        return -1;
    }
    bool isNumber = false;
    const std::int64_t bytes = head.header("content-length").toLongLong(&isNumber);
    return isNumber && bytes >= 0 ? bytes : -1;
}

void forgetEncoding(HttpHead& head)
{
    const bool wasCompressed = isCompressed(head);
    std::erase_if(head.headers, [wasCompressed](const std::pair<QByteArray, QByteArray>& header) {
        return header.first == "content-encoding" || (wasCompressed && header.first == "content-length");
    });
}

QUrl redirectTarget(const HttpRequest& request, const HttpHead& head)
{
    const QByteArray location = head.header("location");
    if (request.method != Method::Get || !isRedirect(head.status) || location.isEmpty()) {
        return {};
    }
    const QUrl target = request.url.resolved(QUrl::fromEncoded(location));
    const bool isSafe = target.isValid() && target.userInfo().isEmpty() && isSameOrigin(target, request.url);
    return isSafe ? target : QUrl();
}

} // namespace melodeck::net
