#include "net/Exchange.h"

#include "net/CurlOptions.h"

#include <algorithm>
#include <span>
#include <utility>

namespace melodeck::net {

namespace {

constexpr int kMaxRedirects = 5;
/// Longer than the pieces of a fast answer are apart, shorter than anyone notices.
constexpr std::chrono::milliseconds kGathering{1};

} // namespace

Exchange::Exchange(std::shared_ptr<Transfer> transfer, const NetworkSettings& settings)
    : m_transfer(std::move(transfer))
    , m_limits(settings.limits.with(m_transfer->request().limits))
    , m_headers(m_transfer->request())
    , m_easy(curl_easy_init())
    , m_lastMove(Clock::now())
{
    setOptions(m_easy.get(), m_transfer->request(), settings);
    set(CURLOPT_HTTPHEADER, m_headers.list());
    setCallbacks();
}

void Exchange::setCallbacks()
{
    set(CURLOPT_ERRORBUFFER, m_words.data());
    set(CURLOPT_PRIVATE, static_cast<void*>(this));
    if (m_transfer->request().bodyBytes > 0) {
        set(CURLOPT_READFUNCTION, &Exchange::onRead);
        set(CURLOPT_READDATA, static_cast<void*>(this));
    }
    set(CURLOPT_WRITEFUNCTION, &Exchange::onWrite);
    set(CURLOPT_WRITEDATA, static_cast<void*>(this));
    set(CURLOPT_HEADERFUNCTION, &Exchange::onHeader);
    set(CURLOPT_HEADERDATA, static_cast<void*>(this));
    set(CURLOPT_PREREQFUNCTION, &Exchange::onConnected);
    set(CURLOPT_PREREQDATA, static_cast<void*>(this));
    set(CURLOPT_NOPROGRESS, 0L);
    set(CURLOPT_XFERINFOFUNCTION, &Exchange::onProgress);
    set(CURLOPT_XFERINFODATA, static_cast<void*>(this));
}

std::size_t Exchange::onRead(char* buffer, std::size_t size, std::size_t count, void* self)
{
    return static_cast<Exchange*>(self)->readBody(std::as_writable_bytes(std::span(buffer, size * count)));
}

std::size_t Exchange::readBody(std::span<std::byte> buffer)
{
    const std::int64_t left = m_transfer->request().bodyBytes - m_given;
    buffer =
        buffer.first(static_cast<std::size_t>(std::min<std::int64_t>(left, static_cast<std::int64_t>(buffer.size()))));
    if (buffer.empty()) {
        return 0;
    }
    const std::size_t count = m_transfer->upload().tryRead(buffer);
    if (count == 0) {
        if (m_transfer->upload().atEnd()) {
            m_isBodyTooShort = true;
            return CURL_READFUNC_ABORT;
        }
        m_isUploadPaused = true;
        return CURL_READFUNC_PAUSE;
    }
    m_given += static_cast<std::int64_t>(count);
    m_transfer->progress().bodyStarted.store(true);
    return count;
}

std::size_t Exchange::onWrite(char* bytes, std::size_t size, std::size_t count, void* self)
{
    return static_cast<Exchange*>(self)->writeAnswer(std::as_bytes(std::span(bytes, size * count)));
}

std::size_t Exchange::writeAnswer(std::span<const std::byte> bytes)
{
    moved();
    if (m_redirect.isValid()) {
        return bytes.size();
    }
    BytePipe& download = m_transfer->download();
    if (download.isClosed()) {
        m_isUnwanted = true;
        return CURL_WRITEFUNC_ERROR;
    }
    if (!download.tryWriteAll(bytes)) {
        m_isDownloadPaused = true;
        return CURL_WRITEFUNC_PAUSE;
    }
    hasNews();
    m_transfer->progress().bytesReceived.fetch_add(static_cast<std::int64_t>(bytes.size()));
    return bytes.size();
}

void Exchange::hasNews()
{
    if (!m_newsSince) {
        m_newsSince = m_lastMove;
    }
}

std::optional<Exchange::Clock::time_point> Exchange::announceDeadline() const
{
    return m_newsSince ? std::optional(*m_newsSince + kGathering) : std::nullopt;
}

void Exchange::announce(Clock::time_point now)
{
    if (m_newsSince && *m_newsSince + kGathering <= now) {
        m_newsSince.reset();
        m_transfer->announce();
    }
}

std::size_t Exchange::onHeader(char* line, std::size_t size, std::size_t count, void* self)
{
    const std::size_t bytes = size * count;
    const bool isTaken =
        static_cast<Exchange*>(self)->takeHeaderLine(QByteArray::fromRawData(line, static_cast<qsizetype>(bytes)));
    return isTaken ? bytes : 0;
}

bool Exchange::takeHeaderLine(const QByteArray& line)
{
    moved();
    m_hasAnswerBegun = true;
    if (m_isHeadDelivered || m_redirect.isValid()) {
        return true; // Trailers.
    }
    switch (m_head.take(line)) {
    case HeadReader::Step::TooLong:
        return false;
    case HeadReader::Step::Interim:
        m_hasAnswerBegun = false;
        break;
    case HeadReader::Step::Whole:
        headIsWhole();
        break;
    case HeadReader::Step::More:
        break;
    }
    return true;
}

void Exchange::headIsWhole()
{
    if (m_redirects < kMaxRedirects) {
        m_redirect = redirectTarget(m_transfer->request(), m_head.head());
        if (m_redirect.isValid()) {
            return;
        }
    }
    HttpHead head = m_head.takeHead();
    m_transfer->progress().bytesExpected.store(announcedBytes(head));
    if (canDecode(head)) {
        forgetEncoding(head);
    } else {
        // curl would give nothing of the body, which was paid for, and which may well be plain: servers write
        // "Content-Encoding: utf-8". Whoever reads it sees the header.
        set(CURLOPT_HTTP_CONTENT_DECODING, 0L);
    }
    m_isHeadDelivered = true;
    hasNews();
    m_transfer->setHead(std::move(head));
}

int Exchange::onConnected(void* self, char*, char*, int, int)
{
    static_cast<Exchange*>(self)->m_isConnected = true;
    return CURL_PREREQFUNC_OK;
}

int Exchange::onProgress(void* self, curl_off_t, curl_off_t, curl_off_t, curl_off_t sent)
{
    auto* exchange = static_cast<Exchange*>(self);
    core::TransferProgress& progress = exchange->m_transfer->progress();
    if (sent != progress.bytesSent.load()) {
        progress.bytesSent.store(sent);
        exchange->moved();
    }
    if (sent >= exchange->m_transfer->request().bodyBytes && exchange->hasLeft()) {
        progress.bodySent.store(true);
    }
    return 0;
}

void Exchange::moved()
{
    m_lastMove = Clock::now();
}

bool Exchange::hasLeft() const
{
    return m_transfer->request().bodyBytes > 0 ? m_given > 0 : m_isConnected;
}

void Exchange::resume()
{
    const bool canSend = m_isUploadPaused && (m_transfer->upload().size() > 0 || m_transfer->upload().isClosed());
    const BytePipe& download = m_transfer->download();
    const bool canReceive = m_isDownloadPaused && (download.size() <= download.capacity() / 2 || download.isClosed());
    if (!canSend && !canReceive) {
        return;
    }
    m_isUploadPaused = m_isUploadPaused && !canSend;
    m_isDownloadPaused = m_isDownloadPaused && !canReceive;
    moved();
    // Calls onWrite() at once, which may pause again.
    const unsigned pauses =
        (m_isUploadPaused ? unsigned{CURLPAUSE_SEND} : 0U) | (m_isDownloadPaused ? unsigned{CURLPAUSE_RECV} : 0U);
    curl_easy_pause(m_easy.get(), static_cast<int>(pauses));
}

std::optional<Exchange::Clock::time_point> Exchange::stallDeadline() const
{
    const bool isSending = m_given > 0 && !m_transfer->progress().bodySent.load() && !m_isUploadPaused;
    const bool isReceiving = m_hasAnswerBegun && !m_isDownloadPaused;
    // Neither counts while the other waits for our own side.
    const bool isOurs = m_isUploadPaused || m_isDownloadPaused;
    if (isOurs || m_limits.stall.count() <= 0 || (!isSending && !isReceiving)) {
        return std::nullopt;
    }
    return m_lastMove + m_limits.stall;
}

bool Exchange::isAnswerWhole() const
{
    const core::TransferProgress& progress = m_transfer->progress();
    return m_isHeadDelivered && progress.bytesExpected.load() >= 0 &&
           progress.bytesReceived.load() == progress.bytesExpected.load();
}

bool Exchange::isAnsweredEarly() const
{
    return isAnswerWhole() && m_given > 0 && !m_transfer->progress().bodySent.load();
}

bool Exchange::followRedirect(CURLcode code)
{
    if (code != CURLE_OK || !m_redirect.isValid()) {
        return false;
    }
    ++m_redirects;
    set(CURLOPT_URL, std::exchange(m_redirect, {}).toEncoded(QUrl::RemoveFragment).constData());
    m_head = {};
    m_hasAnswerBegun = false;
    return true;
}

bool Exchange::isRefusedByProxy() const
{
    long status = 0;
    curl_easy_getinfo(m_easy.get(), CURLINFO_HTTP_CONNECTCODE, &status);
    return status >= 300;
}

Ending Exchange::endingOf(CURLcode code) const
{
    if (m_isBodyTooShort) {
        return Ending::BodyTooShort;
    }
    if (m_isUnwanted) {
        return Ending::Cancelled;
    }
    if (!hasLeft() && isRefusedByProxy()) {
        return Ending::NoProxy;
    }
    switch (code) {
    case CURLE_OPERATION_TIMEDOUT:
        return Ending::TimeLimit;
    case CURLE_COULDNT_RESOLVE_PROXY:
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_CONNECT:
    case CURLE_PROXY:
        return hasLeft() ? Ending::Broken : Ending::NoConnection;
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_INVALIDCERTSTATUS:
        return hasLeft() ? Ending::Broken : Ending::NoTrust;
    case CURLE_BAD_CONTENT_ENCODING:
        return Ending::BadEncoding;
    default:
        return Ending::Broken;
    }
}

std::chrono::milliseconds Exchange::limitOf(Ending ending) const
{
    if (ending == Ending::Stalled) {
        return m_limits.stall;
    }
    return hasLeft() ? m_limits.total : std::min(m_limits.connect, m_limits.total);
}

void Exchange::end(CURLcode code)
{
    // curl calls it a success when the connection closes inside the head.
    if ((code == CURLE_OK && m_isHeadDelivered) || isAnswerWhole()) {
        m_transfer->setEnd({});
        return;
    }
    end(endingOf(code));
}

void Exchange::end(Ending ending)
{
    const HttpRequest& request = m_transfer->request();
    // Nothing runs and nothing is billed for a GET, wherever it broke.
    const bool hasLeftForGood = request.method != Method::Get && hasLeft();
    m_transfer->setFailure({.ending = ending,
                            .hasLeft = hasLeftForGood,
                            .hasAnswerBegun = m_hasAnswerBegun,
                            .host = request.url.host(),
                            .limit = limitOf(ending),
                            .detail = QString::fromUtf8(m_words.data())});
}

} // namespace melodeck::net
