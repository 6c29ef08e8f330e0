#include "engine/server/HttpFrontend.h"

#include "api/ModelSpec.h"

#include <QCoreApplication>
#include <QDebug>

#include <sys/socket.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <limits>
#include <memory>
#include <string>
#include <utility>
#include <variant>

namespace melodeck::engine {

namespace {

constexpr auto kJsonType = "application/json";
/// cpp-httplib listens with a queue of five, and the sixth caller of a burst would wait a second for its retry.
constexpr int kBacklog = 128;

/// The connection that this thread serves: cpp-httplib does not hand it to handlers.
thread_local SocketStream* t_stream = nullptr;

/// Texts for people.
struct HttpFrontendText final
{
    Q_DECLARE_TR_FUNCTIONS(EngineServer)
};

std::vector<std::string> allOf(const httplib::Request& request, const char* name)
{
    std::vector<std::string> values;
    const auto range = request.headers.equal_range(name);
    for (auto header = range.first; header != range.second; ++header) {
        values.push_back(header->second);
    }
    return values;
}

void answerWith(httplib::Response& response, const QByteArray& json)
{
    response.status = 200;
    response.set_content(json.constData(), static_cast<std::size_t>(json.size()), kJsonType);
}

void refuse(httplib::Response& response, const ErrorReply& reply)
{
    const QByteArray json = reply.json();
    response.status = reply.status;
    response.set_header("X-BASETEN-ERROR-SOURCE", "04");
    response.set_header("X-BASETEN-ERROR-CODE", std::to_string(reply.trussCode()));
    if (reply.status == 401) {
        response.set_header("WWW-Authenticate", "Bearer");
    }
    response.set_content(json.constData(), static_cast<std::size_t>(json.size()), kJsonType);
}

QByteArray schemaOf(const api::ModelSpec& spec)
{
    core::Json json = core::Json::object();
    json["input_schema"] = spec.input;
    json["output_schema"] = spec.output;
    json["supports_streaming"] = false;
    return core::toJsonBytes(json);
}

bool takesBody(Route route)
{
    return route == Route::Predict || route == Route::Notes;
}

/// What is taken out of a request before cpp-httplib acts on it.
void simplify(httplib::Request& request)
{
    request.headers.erase("Accept-Encoding"); // it would compress
    request.headers.erase("Range");           // it would cut JSON
    request.ranges.clear();
    request.headers.erase("Content-Type"); // a body is JSON whatever type its sender names, as on a Truss server
    if (!request.has_header("Content-Length") && !request.has_header("Transfer-Encoding")) {
        request.set_header("Content-Length", "0"); // it would wait for the caller to close
    }
}

/// With its length where that is known, else in chunks. A broken answer ends without the last chunk, so that its reader
/// knows that it was cut.
void send(httplib::Response& response, const std::shared_ptr<PredictAnswer>& answer)
{
    if (const auto size = answer->size()) {
        response.set_content_provider(
            static_cast<std::size_t>(*size), kJsonType, [answer](std::size_t, std::size_t, httplib::DataSink& sink) {
                const QByteArray piece = answer->next();
                return !piece.isEmpty() && sink.write(piece.constData(), static_cast<std::size_t>(piece.size()));
            });
        return;
    }
    response.set_chunked_content_provider(kJsonType, [answer](std::size_t, httplib::DataSink& sink) {
        const QByteArray piece = answer->next();
        if (!piece.isEmpty()) {
            return sink.write(piece.constData(), static_cast<std::size_t>(piece.size()));
        }
        if (!answer->isBroken()) {
            sink.done();
        }
        return !answer->isBroken();
    });
}

/// For what cpp-httplib refuses by itself, before any handler is asked.
void explain(httplib::Response& response)
{
    if (!response.body.empty() || response.content_length_ > 0) {
        return;
    }
    switch (response.status) {
    case 400:
        return refuse(response,
                      {400, HttpFrontendText::tr("This is not an HTTP request that the engine understands.")});
    case 414:
        return refuse(response, {414, HttpFrontendText::tr("The address is too long.")});
    default:
        return refuse(response, {response.status,
                                 HttpFrontendText::tr("The request was refused (HTTP %1).").arg(response.status)});
    }
}

} // namespace

HttpFrontend::HttpFrontend(const EnginePort& engine, const ServerOptions& options)
    : m_engine(engine)
    , m_options(options)
    , m_access(options.token)
    , m_handler(engine, options.renderWorkers)
{
    installHandlers();
}

core::Result<int> HttpFrontend::bind()
{
    // Not SO_REUSEPORT, which cpp-httplib sets: with it two engines would share a port and each get some of the calls.
    set_socket_options([](socket_t socket) {
        const int on = 1;
        ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    });
    errno = 0;
    const int port = m_options.port == 0                         ? bind_to_any_port("127.0.0.1")
                     : bind_to_port("127.0.0.1", m_options.port) ? m_options.port
                                                                 : -1;
    if (port <= 0 || ::listen(svr_sock_, kBacklog) != 0) {
        const QString reason = QString::fromLocal8Bit(std::strerror(errno));
        return core::fail(
            core::ErrorCode::Unavailable,
            HttpFrontendText::tr(
                "Port %1 of 127.0.0.1 cannot be used (%2). Choose another with --port, or leave the choice "
                "to the system with --port 0.")
                .arg(QString::number(m_options.port), reason),
            reason);
    }
    m_access.setPort(port);
    return port;
}

void HttpFrontend::serve(const std::function<void()>& isServing)
{
    const auto threads = static_cast<std::size_t>(std::max(1, m_options.httpThreads));
    new_task_queue = [threads, isServing] {
        isServing(); // asked for after the server counts as running: from here stop() has an effect
        return std::make_unique<httplib::ThreadPool>(threads).release(); // the caller deletes it
    };
    listen_after_bind();
}

void HttpFrontend::halt()
{
    m_stop.request_stop();
    m_handler.stop();
    stop();
}

bool HttpFrontend::process_and_close_socket(socket_t socket)
{
    const StreamLimits limits{.readTimeout = m_options.readTimeout,
                              .requestTimeout = m_options.requestTimeout,
                              .maxBytes = 2 * m_options.maxBodyBytes + 1024 * 1024};
    SocketStream stream(socket, limits, m_stop.get_token());
    t_stream = &stream;
    bool closed = false;
    bool handled = false;
    try {
        handled = process_request(stream, true, closed, [&stream](httplib::Request& request) {
            stream.headIsIn();
            simplify(request);
        });
    } catch (const std::exception& error) {
        qWarning("A connection was dropped: %s", error.what());
    }
    t_stream = nullptr;
    return handled;
}

void HttpFrontend::installHandlers()
{
    set_keep_alive_max_count(1);
    set_payload_max_length(std::numeric_limits<std::size_t>::max()); // ours is checked before, and answers in JSON
    set_default_headers({{"X-Content-Type-Options", "nosniff"}, {"Cache-Control", "no-store"}});
    set_pre_routing_handler([this](const httplib::Request& request, httplib::Response& response) {
        return answerEarly(request, response) ? HandlerResponse::Handled : HandlerResponse::Unhandled;
    });
    set_expect_100_continue_handler([this](const httplib::Request& request, httplib::Response& response) {
        return answerEarly(request, response) ? response.status : 100;
    });
    Post(R"([\s\S]*)", [this](const httplib::Request& request, httplib::Response& response,
                              const httplib::ContentReader& reader) { predict(request, response, reader); });
    set_error_handler(HandlerWithResponse([](const httplib::Request&, httplib::Response& response) {
        explain(response);
        return HandlerResponse::Handled;
    }));
    set_exception_handler([](const httplib::Request&, httplib::Response& response, const std::exception_ptr&) {
        refuse(response,
               {500, HttpFrontendText::tr("The engine could not answer: an internal error. Nothing was made.")});
    });
}

bool HttpFrontend::answerEarly(const httplib::Request& request, httplib::Response& response) const
{
    if (t_stream != nullptr && request.get_header_value("Content-Length") == "0") {
        t_stream->requestIsIn();
    }
    const Route route = routeOf(request.path);
    if (const auto refusal = earlyRefusal(request, route)) {
        if (refusal->status == 405) {
            response.set_header("Allow", std::string(methodOf(route)));
        }
        refuse(response, *refusal);
        return true;
    }
    if (takesBody(route)) {
        return false;
    }
    answerRead(route, response);
    return true;
}

std::optional<ErrorReply> HttpFrontend::earlyRefusal(const httplib::Request& request, Route route) const
{
    const CallerHeaders caller{allOf(request, "Host"), allOf(request, "Origin"), allOf(request, "Authorization")};
    if (auto refusal = m_access.refusal(caller)) {
        return refusal;
    }
    if (route == Route::Unknown) {
        return ErrorReply{404, HttpFrontendText::tr(
                                   "There is nothing at this address. The engine answers at /v1/models/sketch:predict, "
                                   "/v1/models/melody-transcription:predict and the predict paths of a hosted model.")};
    }
    if (route == Route::Speech) {
        return ErrorReply{501, HttpFrontendText::tr("speech recognition needs a connected model")};
    }
    const std::string method(methodOf(route));
    if (request.method != method && !(method == "GET" && request.method == "HEAD")) {
        return ErrorReply{405, HttpFrontendText::tr("This address takes %1, not %2.")
                                   .arg(QString::fromStdString(method), QString::fromStdString(request.method))};
    }
    return takesBody(route) ? bodyRefusal(request) : std::nullopt;
}

void HttpFrontend::answerRead(Route route, httplib::Response& response) const
{
    if (route == Route::Live) {
        answerWith(response, "true");
        return;
    }
    if (route == Route::NotesReady) {
        answerWith(response, "{}"); // listening needs no sound font
        return;
    }
    if (route == Route::Schema || route == Route::NotesSchema) {
        const api::ModelSpec* const spec = api::findModelSpec(
            route == Route::Schema ? QStringLiteral("sketch") : QStringLiteral("melody-transcription"));
        spec != nullptr ? answerWith(response, schemaOf(*spec))
                        : refuse(response, {404, HttpFrontendText::tr("No schema found")});
        return;
    }
    const auto font = m_engine.soundFontName();
    font ? answerWith(response, "{}") : refuse(response, replyFor(font.error()));
}

std::optional<ErrorReply> HttpFrontend::bodyRefusal(const httplib::Request& request) const
{
    for (const std::string& text : allOf(request, "Content-Length")) {
        const bool isNumber = !text.empty() && text.find_first_not_of("0123456789") == std::string::npos;
        if (!isNumber) {
            return ErrorReply{400, HttpFrontendText::tr("Content-Length: must be a number of bytes.")};
        }
        // Longer than any number that fits: too large whatever it says.
        if (text.size() > 18 || std::stoll(text) > m_options.maxBodyBytes) {
            return ErrorReply{413, HttpFrontendText::tr(
                                       "The request is too large: at most %1 MB with its melody. Cut the melody to the "
                                       "duration, or send it as mono at 32 kHz.")
                                       .arg(m_options.maxBodyBytes / (1024 * 1024))};
        }
    }
    return std::nullopt;
}

void HttpFrontend::predict(const httplib::Request& request, httplib::Response& response,
                           const httplib::ContentReader& reader)
{
    SocketStream& stream = *t_stream;
    std::string body;
    body.reserve(static_cast<std::size_t>(std::min(request.get_header_value<std::uint64_t>("Content-Length"),
                                                   static_cast<std::uint64_t>(m_options.maxBodyBytes))));
    bool isTooLarge = false;
    const bool isWhole = reader([this, &body, &isTooLarge](const char* bytes, std::size_t size) {
        isTooLarge = body.size() + size > static_cast<std::size_t>(m_options.maxBodyBytes);
        if (!isTooLarge) {
            body.append(bytes, size);
        }
        return !isTooLarge;
    });
    if (isTooLarge) {
        return refuse(response, {413, HttpFrontendText::tr("The request is too large: at most %1 MB with its melody.")
                                          .arg(m_options.maxBodyBytes / (1024 * 1024))});
    }
    if (!isWhole) {
        const bool isLate = stream.ending() == SocketStream::Ending::TimedOut;
        return refuse(
            response,
            isLate ? ErrorReply{408, HttpFrontendText::tr("The request stopped arriving; it was not used.")}
                   : ErrorReply{400, HttpFrontendText::tr("The request did not arrive whole; it was not used.")});
    }
    stream.requestIsIn();
    const auto isCallerGone = [&stream] { return stream.isCallerGone(); };
    if (routeOf(request.path) == Route::Notes) {
        const PredictHandler::NotesReply heard = m_handler.notes(std::move(body), isCallerGone);
        const auto* const refusal = std::get_if<ErrorReply>(&heard);
        return refusal != nullptr ? refuse(response, *refusal) : answerWith(response, std::get<QByteArray>(heard));
    }
    // HTTP 1.0 knows no chunks.
    const auto delivery =
        request.version == "HTTP/1.0" ? PredictHandler::Delivery::Whole : PredictHandler::Delivery::AsMade;
    PredictHandler::Reply reply = m_handler.answer(std::move(body), delivery, isCallerGone);
    if (const auto* const error = std::get_if<ErrorReply>(&reply)) {
        return refuse(response, *error);
    }
    response.status = 200;
    send(response, std::get<std::shared_ptr<PredictAnswer>>(reply));
}

} // namespace melodeck::engine
