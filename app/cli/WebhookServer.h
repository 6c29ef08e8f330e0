#pragma once

#include "core/Result.h"
#include "core/Secret.h"
#include "store/AsyncFolder.h"

#include <QString>
#include <QUrl>

#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

namespace melodeck::cli {

/// How results are taken in.
struct WebhookOptions
{
    /// Address of a network card of this computer; only this computer by default.
    QString address = QStringLiteral("127.0.0.1");
    /// 0: any that is free.
    int port = 0;
    /// A larger body is refused.
    std::int64_t maxBytes = 1024LL * 1024 * 1024;
    /// Either is enough: two while one is replaced by the other.
    std::vector<core::Secret> secrets;
};

/// Takes the platform's webhooks at any path: writes each body to the disk while it arrives and its signature is
/// computed, answers at once, and leaves all else to others. 200 only when the whole body is on the disk and signed;
/// 401 for a wrong signature, 413 for too large a body, 503 when it cannot be kept, so that the platform tries again.
class WebhookServer final
{
public:
    /// The callbacks are called on the server's threads: arrived for each result that was kept, refused with a sentence
    /// for people. The folder outlives the server.
    struct Listener
    {
        std::function<void()> arrived;
        std::function<void(const QString&)> refused;
    };

    WebhookServer(const store::AsyncFolder& folder, WebhookOptions options, Listener listener);
    ~WebhookServer();
    WebhookServer(const WebhookServer&) = delete;
    WebhookServer& operator=(const WebhookServer&) = delete;

    /// Begins to listen; the address. Errors: Unavailable (the port is taken, no such address).
    [[nodiscard]] core::Result<QUrl> start();
    /// Takes no more. What is arriving is refused, unless it is all here.
    void stop();

private:
    class Frontend;
    std::unique_ptr<Frontend> m_frontend;
};

} // namespace melodeck::cli
