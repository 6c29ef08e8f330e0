#include "support/FaultyConnection.h"

#include <QCryptographicHash>
#include <QList>

#include <algorithm>
#include <array>
#include <chrono>
#include <limits>

namespace melodeck::support {

namespace {

constexpr std::chrono::seconds kPatience{30};
constexpr qsizetype kKeptBody = 1024 * 1024;

} // namespace

void Gate::open()
{
    // Told under the lock: whoever waits may take the gate down as soon as it is through.
    const std::scoped_lock lock(m_mutex);
    m_isOpen = true;
    m_opened.notify_all();
}

bool Gate::wait()
{
    std::unique_lock lock(m_mutex);
    return m_opened.wait_for(lock, kPatience, [this] { return m_isOpen; });
}

QByteArray SeenRequest::header(const QByteArray& lowerCaseName) const
{
    const auto found = std::find_if(headers.begin(), headers.end(),
                                    [&lowerCaseName](const auto& header) { return header.first == lowerCaseName; });
    return found != headers.end() ? found->second : QByteArray();
}

struct FaultyConnection::Hash
{
    QCryptographicHash sha256{QCryptographicHash::Sha256};
};

FaultyConnection::FaultyConnection(int socket, int number, ssl_ctx_st* tls)
    : m_stream(socket, tls)
    , m_number(number)
    , m_hash(std::make_unique<Hash>())
{
}

FaultyConnection::~FaultyConnection() = default;

bool FaultyConnection::shakeHands()
{
    m_isOpen = m_stream.shakeHands();
    return m_isOpen;
}

bool FaultyConnection::fill()
{
    std::array<char, 65536> bytes{};
    const ssize_t count = m_isOpen ? m_stream.read(bytes) : 0;
    if (count <= 0) {
        m_isOpen = false;
        return false;
    }
    m_buffer.append(bytes.data(), static_cast<qsizetype>(count));
    return true;
}

bool FaultyConnection::readHead()
{
    while (!m_buffer.contains("\r\n\r\n")) {
        if (!fill()) {
            return false;
        }
    }
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    const QList<QByteArray> lines = m_buffer.left(end).split('\n');
    m_buffer.remove(0, end + 4);
    m_request = {};
    m_request.connection = m_number;
    const QList<QByteArray> first = lines.first().trimmed().split(' ');
    m_request.method = first.value(0);
    m_request.target = first.value(1);
    for (const QByteArray& line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        m_request.headers.emplace_back(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    m_bodyLeft = m_request.header("content-length").toLongLong();
    m_hash->sha256.reset();
    return true;
}

void FaultyConnection::takeBody(const char* bytes, qsizetype count)
{
    m_hash->sha256.addData(QByteArrayView(bytes, count));
    m_request.body.append(bytes, std::min(count, kKeptBody - m_request.body.size()));
    m_request.bodyBytes += count;
    m_bodyLeft -= count;
    m_request.bodySha256 = m_bodyLeft == 0 ? m_hash->sha256.result().toHex() : QByteArray();
}

bool FaultyConnection::readBody()
{
    return readBody(std::numeric_limits<std::int64_t>::max());
}

bool FaultyConnection::readBody(std::int64_t atMost)
{
    while (m_bodyLeft > 0 && atMost > 0) {
        if (m_buffer.isEmpty() && !fill()) {
            return false;
        }
        const auto count =
            static_cast<qsizetype>(std::min({static_cast<std::int64_t>(m_buffer.size()), m_bodyLeft, atMost}));
        takeBody(m_buffer.constData(), count);
        m_buffer.remove(0, count);
        atMost -= count;
    }
    return true;
}

bool FaultyConnection::send(const QByteArray& bytes)
{
    m_isOpen = m_isOpen && m_stream.write(bytes);
    return m_isOpen;
}

void FaultyConnection::relayTo(quint16 port)
{
    m_stream.relayTo(port);
    m_isOpen = false;
}

void FaultyConnection::waitForClose()
{
    while (fill()) {
        m_buffer.clear();
    }
}

void FaultyConnection::close()
{
    m_isOpen = false;
    m_stream.endWriting();
    // With bytes unread the kernel would send a reset, which may overtake what was written.
    std::array<char, 4096> bytes{};
    while (m_bodyLeft > 0 && m_stream.read(bytes) > 0) {
    }
}

void FaultyConnection::reset()
{
    m_isOpen = false;
    m_stream.reset();
}

void FaultyConnection::shutDown()
{
    m_stream.shutDown();
}

} // namespace melodeck::support
