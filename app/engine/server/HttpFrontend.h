#pragma once

#include "core/Result.h"
#include "engine/server/AccessPolicy.h"
#include "engine/server/LoopbackServer.h"
#include "engine/server/PredictHandler.h"
#include "engine/server/Route.h"
#include "engine/server/SocketStream.h"

#include <httplib.h>

#include <functional>
#include <optional>
#include <stop_token>

namespace melodeck::engine {

/// cpp-httplib as this engine wants it: own streams (see SocketStream), one request a connection, no compression, every
/// refusal as JSON and before the body is read.
class HttpFrontend final : public httplib::Server
{
public:
    HttpFrontend(const EnginePort& engine, const ServerOptions& options);

    /// Takes the port on 127.0.0.1 and gives its number. Errors: Unavailable.
    [[nodiscard]] core::Result<int> bind();
    /// Serves until halt(); isServing is called once halt() may be.
    void serve(const std::function<void()>& isServing);
    /// Any thread, once isServing was called.
    void halt();

private:
    bool process_and_close_socket(socket_t socket) override;

    void installHandlers();
    /// Answers all that needs no body; false leaves the request to predict().
    [[nodiscard]] bool answerEarly(const httplib::Request& request, httplib::Response& response) const;
    /// What needs no body to be refused.
    [[nodiscard]] std::optional<ErrorReply> earlyRefusal(const httplib::Request& request, Route route) const;
    void answerRead(Route route, httplib::Response& response) const;
    [[nodiscard]] std::optional<ErrorReply> bodyRefusal(const httplib::Request& request) const;
    void predict(const httplib::Request& request, httplib::Response& response, const httplib::ContentReader& reader);

    const EnginePort& m_engine;
    ServerOptions m_options;
    AccessPolicy m_access;
    PredictHandler m_handler;
    std::stop_source m_stop;
};

} // namespace melodeck::engine
