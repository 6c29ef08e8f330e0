#include "cli/WebhookServer.h"

#include "api/WebhookSignature.h"
#include "core/FileSink.h"

#include <QCoreApplication>

#include <httplib.h>
#include <sys/socket.h>

#include <atomic>
#include <cerrno>
#include <cstring>
#include <exception>
#include <latch>
#include <optional>
#include <span>
#include <string>
#include <thread>
#include <utility>

namespace melodeck::cli {

namespace {

/// Texts for people.
struct WebhookServerText final
{
    Q_DECLARE_TR_FUNCTIONS(WebhookServer)
};

constexpr int kBacklog = 128;
constexpr std::size_t kThreads = 16;
/// Without a byte: the platform gives up by then too.
constexpr time_t kPatienceSeconds = 10;
/// Of a body that is refused so much is read off, so that its sender gets to read why.
constexpr std::int64_t kMostDiscarded = 8LL * 1024 * 1024;

void answer(httplib::Response& response, int status, const char* words)
{
    response.status = status;
    const std::string text = std::string("{\"") + (status < 300 ? "status" : "error") + "\":\"" + words + "\"}\n";
    response.set_content(text, "application/json");
}

std::string lengthOf(const httplib::Request& request)
{
    return request.get_header_value("Content-Length");
}

/// False for what is no number too.
bool isLengthWithin(const std::string& text, std::int64_t most)
{
    const bool isNumber =
        !text.empty() && text.size() <= 18 && text.find_first_not_of("0123456789") == std::string::npos;
    return isNumber && std::stoll(text) <= most;
}

void discard(const httplib::ContentReader& reader)
{
    std::int64_t left = kMostDiscarded;
    reader([&left](const char*, std::size_t size) {
        left -= static_cast<std::int64_t>(size);
        return left > 0;
    });
}

} // namespace

class WebhookServer::Frontend final : public httplib::Server
{
public:
    Frontend(const store::AsyncFolder& folder, WebhookOptions options, Listener listener)
        : m_folder(folder)
        , m_options(std::move(options))
        , m_listener(std::move(listener))
    {
        set_keep_alive_max_count(1);
        set_read_timeout(kPatienceSeconds);
        set_write_timeout(kPatienceSeconds);
        // Not SO_REUSEPORT, which cpp-httplib sets: with it two receivers would share a port.
        set_socket_options([](socket_t socket) {
            const int on = 1;
            ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
        });
        set_pre_routing_handler([](const httplib::Request& request, httplib::Response& response) {
            if (request.method == "POST") {
                return HandlerResponse::Unhandled;
            }
            response.set_header("Allow", "POST");
            answer(response, 405, "results are sent by POST");
            return HandlerResponse::Handled;
        });
        Post(R"([\s\S]*)", [this](const httplib::Request& request, httplib::Response& response,
                                  const httplib::ContentReader& reader) { take(request, response, reader); });
        set_exception_handler([](const httplib::Request&, httplib::Response& response, const std::exception_ptr&) {
            answer(response, 503, "the result could not be kept");
        });
    }

    ~Frontend() override { halt(); }
    Frontend(const Frontend&) = delete;
    Frontend& operator=(const Frontend&) = delete;

    core::Result<QUrl> begin()
    {
        const std::string address = m_options.address.toStdString();
        errno = 0;
        const int port = m_options.port == 0                             ? bind_to_any_port(address.c_str())
                         : bind_to_port(address.c_str(), m_options.port) ? m_options.port
                                                                         : -1;
        if (port <= 0 || ::listen(svr_sock_, kBacklog) != 0) {
            return core::fail(core::ErrorCode::Unavailable,
                              WebhookServerText::tr("Port %1 of %2 cannot be used (%3). Choose another with --port.")
                                  .arg(QString::number(m_options.port), m_options.address,
                                       QString::fromLocal8Bit(std::strerror(errno))));
        }
        new_task_queue = [this] {
            m_serving.count_down(); // asked for after the server counts as running: from here stop() has an effect
            return std::make_unique<httplib::ThreadPool>(kThreads).release(); // the caller deletes it
        };
        m_thread = std::jthread([this] { listen_after_bind(); });
        m_serving.wait();
        QUrl url;
        url.setScheme(QStringLiteral("http"));
        url.setHost(m_options.address);
        url.setPort(port);
        url.setPath(QStringLiteral("/"));
        return url;
    }

    void halt()
    {
        m_isStopping = true;
        if (m_thread.joinable()) {
            stop();
            m_thread.join();
        }
    }

private:
    void refuse(httplib::Response& response, int status, const char* words, const QString& told)
    {
        answer(response, status, words);
        m_listener.refused(told);
    }

    void take(const httplib::Request& request, httplib::Response& response, const httplib::ContentReader& reader)
    {
        const QByteArray signature = QByteArray::fromStdString(request.get_header_value("X-BASETEN-SIGNATURE"));
        if (signature.isEmpty()) {
            discard(reader);
            return refuse(response, 401, "the result is not signed",
                          WebhookServerText::tr(
                              "Refused: a call without a signature. Results are signed once the workspace has a "
                              "webhook secret."));
        }
        const std::string length = lengthOf(request);
        if (!length.empty() && !isLengthWithin(length, m_options.maxBytes)) {
            discard(reader);
            return refuseSize(response);
        }
        auto sink = core::FileSink::create(m_folder.newResultPath());
        std::optional<core::Error> failure;
        if (!sink) {
            failure = std::move(sink).error();
        }
        api::WebhookSignature check(m_options.secrets);
        std::int64_t bytes = 0;
        const bool isWhole = reader([&](const char* data, std::size_t size) {
            bytes += static_cast<std::int64_t>(size);
            const auto piece = std::as_bytes(std::span<const char>(data, size));
            check.add(piece);
            if (!failure && bytes <= m_options.maxBytes) {
                if (auto written = (*sink)->write(piece); !written) {
                    failure = std::move(written).error(); // read on: a sender that is cut off does not learn why
                }
            }
            return !m_isStopping && bytes <= m_options.maxBytes;
        });
        if (bytes > m_options.maxBytes) {
            return refuseSize(response);
        }
        if (!isWhole) {
            return refuse(response, m_isStopping ? 503 : 400, "the result did not arrive whole",
                          WebhookServerText::tr("Refused: a result that did not arrive whole."));
        }
        if (!check.matches(signature)) {
            return refuse(
                response, 401, "the signature is wrong",
                WebhookServerText::tr("Refused: a result whose signature fits none of the secrets. Was the secret "
                                      "replaced? Give the new one too, with another --secret-env."));
        }
        if (!failure) {
            if (auto finished = (*sink)->finish(); !finished) {
                failure = std::move(finished).error();
            }
        }
        if (failure) {
            return refuse(response, 503, "the result could not be kept", failure->message);
        }
        answer(response, 200, "kept");
        m_listener.arrived();
    }

    void refuseSize(httplib::Response& response)
    {
        refuse(response, 413, "the result is too large",
               WebhookServerText::tr(
                   "Refused: a result of more than %1 MiB. It is lost, since the platform keeps none; --limit "
                   "allows larger ones.")
                   .arg(m_options.maxBytes / (1024 * 1024)));
    }

    const store::AsyncFolder& m_folder;
    const WebhookOptions m_options;
    const Listener m_listener;
    std::atomic<bool> m_isStopping{false};
    std::latch m_serving{1};
    std::jthread m_thread;
};

WebhookServer::WebhookServer(const store::AsyncFolder& folder, WebhookOptions options, Listener listener)
    : m_frontend(std::make_unique<Frontend>(folder, std::move(options), std::move(listener)))
{
}

WebhookServer::~WebhookServer() = default;

core::Result<QUrl> WebhookServer::start()
{
    return m_frontend->begin();
}

void WebhookServer::stop()
{
    m_frontend->halt();
}

} // namespace melodeck::cli
