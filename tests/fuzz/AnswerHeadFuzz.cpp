#include "fuzz/Fuzz.h"
#include "net/HeadReader.h"
#include "net/RetryPolicy.h"

#include <curl/curl.h>

#include <algorithm>
#include <memory>
#include <string>

namespace melodeck::fuzz {

namespace {

/// What is read of an address by the library that goes there.
std::string partOf(const QByteArray& address, CURLUPart part)
{
    const std::unique_ptr<CURLU, decltype(&::curl_url_cleanup)> url(::curl_url(), &::curl_url_cleanup);
    char* text = nullptr;
    if (::curl_url_set(url.get(), CURLUPART_URL, address.constData(), 0) != CURLUE_OK ||
        ::curl_url_get(url.get(), part, &text, CURLU_DEFAULT_PORT) != CURLUE_OK) {
        return {};
    }
    const std::unique_ptr<char, decltype(&::curl_free)> owned(text, &::curl_free);
    return text;
}

void checkRedirection(const net::HttpHead& head)
{
    net::HttpRequest request;
    request.method = net::Method::Get;
    request.url = QUrl(QStringLiteral("https://model-abc.api.baseten.co/v1/models?page=2"));
    const QUrl target = net::redirectTarget(request, head);
    if (!target.isValid()) {
        return;
    }
    const QByteArray address = target.toEncoded(QUrl::RemoveFragment);
    const std::string host = partOf(address, CURLUPART_HOST);
    // An address that curl does not take leads nowhere.
    require(host.empty() || host == "model-abc.api.baseten.co", "no answer sends a key to another host");
    require(host.empty() || partOf(address, CURLUPART_SCHEME) == "https", "nor out of TLS");
    require(host.empty() || partOf(address, CURLUPART_PORT) == "443", "nor to another port");
    require(partOf(address, CURLUPART_USER).empty() && partOf(address, CURLUPART_PASSWORD).empty(),
            "nor under another name");
    request.method = net::Method::Post;
    require(!net::redirectTarget(request, head).isValid(), "a request is sent once");
}

void checkWait(const net::HttpHead& head)
{
    net::RetryFacts facts;
    facts.status = head.status;
    facts.retryAfter = head.header("retry-after");
    facts.date = head.header("date");
    facts.now = QDateTime(QDate(2026, 11, 30), QTime(9, 0), Qt::UTC);
    facts.waited = std::chrono::minutes(1);
    const net::RetryLimits limits;
    if (const auto delay = net::RetryPolicy(limits).delayBeforeRetry(facts)) {
        require(head.status == 429 || head.status == 503, "what may have run is not sent again");
        require(delay->count() >= 0 && *delay <= limits.patience - facts.waited, "a wait is within patience");
    }
}

void checkHead(const net::HttpHead& head, std::size_t inputBytes)
{
    require(head.status >= 200 && head.status <= 999, "an answer has a status of three digits");
    std::size_t bytes = 0;
    for (const auto& [name, value] : head.headers) {
        require(!name.isEmpty() && name == name.toLower(), "names are in lower case");
        require(value == value.trimmed() && !value.contains('\n'), "a value is what stands between blanks");
        bytes += static_cast<std::size_t>(name.size() + value.size());
    }
    require(bytes <= inputBytes, "no header is made up");
    const std::int64_t announced = net::announcedBytes(head);
    require(announced >= -1, "a length is known, or it is not");
    net::HttpHead plain = head;
    net::forgetEncoding(plain);
    require(net::announcedBytes(plain) == announced, "a length that no longer holds is none, and another one stays");
    require(plain.header("content-encoding").isEmpty(), "a coding that was undone is not told");
    checkRedirection(head);
    checkWait(head);
}

/// As curl hands it over: up to the end of a line, that included.
QByteArray nextLine(std::string_view& left)
{
    const std::size_t end = left.find('\n');
    const std::string_view line = left.substr(0, end == std::string_view::npos ? end : end + 1);
    left.remove_prefix(line.size());
    return {line.data(), static_cast<qsizetype>(line.size())};
}

} // namespace

void examine(std::span<const std::byte> input)
{
    using Step = net::HeadReader::Step;
    net::HeadReader reader;
    std::string_view left = textOf(input);
    while (!left.empty()) {
        const Step step = reader.take(nextLine(left));
        if (step == Step::Whole) {
            checkHead(reader.head(), input.size());
            const net::HttpHead head = reader.takeHead();
            require(reader.head().headers.empty(), "what comes next begins anew");
        } else if (step == Step::TooLong) {
            require(input.size() > 256UL * 1024, "a short head is read");
            return;
        }
    }
}

} // namespace melodeck::fuzz
