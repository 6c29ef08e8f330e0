#include "net/Exchange.h"

#include "core/Version.h"

#include <algorithm>
#include <cstring>
#include <span>
#include <utility>

namespace melodeck::net {

namespace {

/// From here on a body is worth larger buffers.
constexpr std::int64_t kBigBody = 1024LL * 1024;
constexpr long kBigBuffer = 256L * 1024;
constexpr long kAnswerBuffer = 64L * 1024;
constexpr std::size_t kMaxHeadBytes = 256UL * 1024;
constexpr int kMaxRedirects = 5;
/// Servers of the platform keep idle connections for 60 s at least: one that is older may be closed under our feet.
constexpr long kMaxIdleSeconds = 30;

QByteArray userAgent()
{
    return QByteArray("Melodeck/") + core::kVersion + " (libcurl/" + curl_version_info(CURLVERSION_NOW)->version +
           "; Linux)";
}

void wipe(char* text)
{
    // volatile: the compiler may not drop stores into memory that is about to be freed.
    for (volatile char* c = text; *c != '\0'; ++c) {
        *c = '\0';
    }
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

} // namespace

TrustedCertificates TrustedCertificates::fromEnvironment()
{
    const QByteArray bundle = qgetenv("CURL_CA_BUNDLE");
    return {.file = bundle.isEmpty() ? qgetenv("SSL_CERT_FILE") : bundle, .folder = qgetenv("SSL_CERT_DIR")};
}

Exchange::Exchange(std::shared_ptr<Transfer> transfer, const TrustedCertificates& certificates)
    : m_transfer(std::move(transfer))
    , m_easy(curl_easy_init())
    , m_lastMove(Clock::now())
{
    setGeneral();
    setTrust(certificates);
    setBody();
    setHeaders();
}

Exchange::~Exchange()
{
    m_easy.reset();
    for (const curl_slist* header = m_headers; header != nullptr; header = header->next) {
        wipe(header->data);
    }
    curl_slist_free_all(m_headers);
}

void Exchange::setGeneral()
{
    const HttpRequest& request = m_transfer->request();
    set(CURLOPT_URL, request.url.toEncoded(QUrl::RemoveFragment).constData());
    set(CURLOPT_PROTOCOLS_STR, "http,https");
    // HTTP/2 would hold back megabytes for a transfer that pauses, and gains nothing where bodies are large.
    set(CURLOPT_HTTP_VERSION, long{CURL_HTTP_VERSION_1_1});
    set(CURLOPT_USERAGENT, userAgent().constData());
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
    set(CURLOPT_MAXAGE_CONN, kMaxIdleSeconds);
    set(CURLOPT_BUFFERSIZE, kAnswerBuffer);
    // A model may think for 20 minutes: without these a router on the way forgets the connection.
    set(CURLOPT_TCP_KEEPALIVE, 1L);
    set(CURLOPT_TCP_KEEPIDLE, 60L);
    set(CURLOPT_TCP_KEEPINTVL, 30L);
    // Removing a transfer must not wait for a name server.
    set(CURLOPT_QUICK_EXIT, 1L);
    set(CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(request.limits.connect.count()));
    set(CURLOPT_TIMEOUT_MS, static_cast<long>(request.limits.total.count()));
    set(CURLOPT_ERRORBUFFER, m_words.data());
    set(CURLOPT_PRIVATE, static_cast<void*>(this));
    set(CURLOPT_WRITEFUNCTION, &Exchange::onWrite);
    set(CURLOPT_WRITEDATA, static_cast<void*>(this));
    set(CURLOPT_HEADERFUNCTION, &Exchange::onHeader);
    set(CURLOPT_HEADERDATA, static_cast<void*>(this));
    set(CURLOPT_NOPROGRESS, 0L);
    set(CURLOPT_XFERINFOFUNCTION, &Exchange::onProgress);
    set(CURLOPT_XFERINFODATA, static_cast<void*>(this));
    if (isLoopback(request.url)) {
        set(CURLOPT_PROXY, ""); // Not even the one of the environment.
    }
}

void Exchange::setTrust(const TrustedCertificates& certificates)
{
    set(CURLOPT_SSL_VERIFYPEER, 1L);
    set(CURLOPT_SSL_VERIFYHOST, 2L);
    set(CURLOPT_SSLVERSION, long{CURL_SSLVERSION_TLSv1_2});
    if (!certificates.file.isEmpty()) {
        set(CURLOPT_CAINFO, certificates.file.constData());
    }
    if (!certificates.folder.isEmpty()) {
        set(CURLOPT_CAPATH, certificates.folder.constData());
    }
}

void Exchange::setBody()
{
    const HttpRequest& request = m_transfer->request();
    switch (request.method) {
    case Method::Get:
        set(CURLOPT_HTTPGET, 1L);
        return;
    case Method::Delete:
        set(CURLOPT_CUSTOMREQUEST, "DELETE");
        break;
    case Method::Post:
        set(CURLOPT_POST, 1L);
        break;
    }
    if (request.bodyBytes == 0) {
        if (request.method == Method::Post) {
            set(CURLOPT_POSTFIELDS, "");
            set(CURLOPT_POSTFIELDSIZE, 0L);
        }
        // curl sends again by itself when a connection that it used before turns out dead; with a body it cannot.
        set(CURLOPT_FRESH_CONNECT, 1L);
        return;
    }
    set(CURLOPT_POST, 1L);
    set(CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(request.bodyBytes));
    set(CURLOPT_READFUNCTION, &Exchange::onRead);
    set(CURLOPT_READDATA, static_cast<void*>(this));
    if (request.bodyBytes > kBigBody) {
        set(CURLOPT_UPLOAD_BUFFERSIZE, kBigBuffer);
    }
}

void Exchange::addHeader(const QByteArray& line)
{
    if (curl_slist* longer = curl_slist_append(m_headers, line.constData())) {
        m_headers = longer;
    }
}

void Exchange::setHeaders()
{
    const HttpRequest& request = m_transfer->request();
    addHeader("Accept: */*");
    addHeader("Expect:"); // Without it curl waits a second for leave to send.
    if (request.bodyBytes > 0) {
        addHeader("Content-Type: " + request.contentType);
    }
    for (const auto& [name, value] : request.headers) {
        // A header without a value ends in ';' for curl; "name:" would mean that it is to be left out.
        addHeader(value.isEmpty() ? name + ";" : name + ": " + value);
    }
    if (request.authorization) {
        const bool isBearer = request.authorization->scheme == core::AuthScheme::Bearer;
        QByteArray line =
            (isBearer ? "Authorization: Bearer " : "Authorization: Api-Key ") + request.authorization->key.reveal();
        addHeader(line);
        wipe(line.data());
    }
    set(CURLOPT_HTTPHEADER, m_headers);
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
    m_transfer->progress().bytesReceived.fetch_add(static_cast<std::int64_t>(bytes.size()));
    return bytes.size();
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
    m_headBytes += static_cast<std::size_t>(line.size());
    if (m_headBytes > kMaxHeadBytes) {
        return false;
    }
    if (line.startsWith("HTTP/")) {
        long status = 0;
        curl_easy_getinfo(m_easy.get(), CURLINFO_RESPONSE_CODE, &status);
        m_head = {.status = static_cast<int>(status), .headers = {}};
        return true;
    }
    const QByteArray text = line.trimmed();
    if (text.isEmpty()) {
        headIsWhole();
        return true;
    }
    const qsizetype colon = text.indexOf(':');
    if (colon > 0) {
        m_head.headers.emplace_back(text.left(colon).toLower(), text.mid(colon + 1).trimmed());
    }
    return true;
}

void Exchange::headIsWhole()
{
    if (m_head.status < 200) {
        m_hasAnswerBegun = false; // 1xx: the answer is still to come.
        return;
    }
    const HttpRequest& request = m_transfer->request();
    const QByteArray location = m_head.header("location");
    if (request.method == Method::Get && isRedirect(m_head.status) && !location.isEmpty() &&
        m_redirects < kMaxRedirects) {
        const QUrl target = request.url.resolved(QUrl::fromEncoded(location));
        if (target.isValid() && isSameOrigin(target, request.url)) {
            m_redirect = target;
            return;
        }
    }
    bool isNumber = false;
    const std::int64_t expected = m_head.header("content-length").toLongLong(&isNumber);
    if (isNumber && !m_head.headers.empty()) {
        m_transfer->progress().bytesExpected.store(expected);
    }
    m_isHeadDelivered = true;
    m_transfer->setHead(std::exchange(m_head, {}));
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
    if (m_transfer->request().bodyBytes > 0) {
        return m_given > 0;
    }
    long bytes = 0;
    curl_easy_getinfo(m_easy.get(), CURLINFO_REQUEST_SIZE, &bytes);
    return bytes > 0;
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
    const HttpRequest& request = m_transfer->request();
    const bool isSending = m_given > 0 && !m_transfer->progress().bodySent.load() && !m_isUploadPaused;
    const bool isReceiving = m_hasAnswerBegun && !m_isDownloadPaused;
    // Neither counts while the other waits for our own side.
    const bool isOurs = m_isUploadPaused || m_isDownloadPaused;
    if (isOurs || request.limits.stall.count() <= 0 || (!isSending && !isReceiving)) {
        return std::nullopt;
    }
    return m_lastMove + request.limits.stall;
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
    m_headBytes = 0;
    m_hasAnswerBegun = false;
    return true;
}

Ending Exchange::endingOf(CURLcode code) const
{
    if (m_isBodyTooShort) {
        return Ending::BodyTooShort;
    }
    if (m_isUnwanted) {
        return Ending::Cancelled;
    }
    switch (code) {
    case CURLE_OPERATION_TIMEDOUT:
        return Ending::TimeLimit;
    case CURLE_COULDNT_RESOLVE_PROXY:
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_CONNECT:
        return hasLeft() ? Ending::Broken : Ending::NoConnection;
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_INVALIDCERTSTATUS:
        return hasLeft() ? Ending::Broken : Ending::NoTrust;
    default:
        return Ending::Broken;
    }
}

std::chrono::milliseconds Exchange::limitOf(Ending ending) const
{
    const TimeLimits& limits = m_transfer->request().limits;
    if (ending == Ending::Stalled) {
        return limits.stall;
    }
    return hasLeft() ? limits.total : std::min(limits.connect, limits.total);
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
