#pragma once

#include "support/PlatformModels.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace melodeck::support {

/// One try to bring a result to its webhook.
struct WebhookTry
{
    QByteArray requestId;
    /// 0 where nobody answered.
    int status = 0;
    std::chrono::milliseconds took{0};
};

/// The platform's queue for async requests, one at a time: lower priorities first, results signed and brought to the
/// webhook, twice at most. Thread-safe.
class PlatformQueue final
{
public:
    explicit PlatformQueue(PlatformModels& models);
    ~PlatformQueue();
    PlatformQueue(const PlatformQueue&) = delete;
    PlatformQueue& operator=(const PlatformQueue&) = delete;

    /// While held nothing begins to run.
    void hold();
    void release();
    /// Signs with it; with all of them while there are several. None: no signature at all.
    void setSecrets(std::vector<QByteArray> secrets);
    /// PEM file with the authority of the webhook's server, in place of the system's.
    void setAuthority(const QString& file);
    /// Between the two tries, 2 s without it.
    void setPause(std::chrono::milliseconds pause);
    void setPayloadLimit(std::int64_t bytes);

    /// The body of async_predict: 201 with the id, or the refusal.
    [[nodiscard]] PlatformAnswer submit(const QByteArray& modelId, PlatformModel::Kind kind,
                                        const QByteArray& deploymentId, const QByteArray& body);
    [[nodiscard]] PlatformAnswer status(const QByteArray& requestId);
    [[nodiscard]] PlatformAnswer cancel(const QByteArray& requestId);
    [[nodiscard]] PlatformAnswer queueStatus(const QByteArray& modelId, const QByteArray& deploymentId);
    /// Brings a result again, as after an answer that was lost. False where there is no such result.
    bool redeliver(const QByteArray& requestId);
    /// The tries so far; waits until there are so many (half a minute at most).
    [[nodiscard]] std::vector<WebhookTry> tries(std::size_t atLeast);

private:
    struct Request
    {
        QByteArray id;
        QByteArray modelId;
        PlatformModel::Kind kind = PlatformModel::Kind::Model;
        QByteArray deploymentId;
        QByteArray input;
        QByteArray webhook;
        int priority = 0;
        int maxAttempts = 3;
        std::chrono::milliseconds firstDelay{1000};
        std::chrono::milliseconds mostDelay{5000};
        std::chrono::steady_clock::time_point expires;
        QDateTime created;
        QDateTime statusAt;
        QByteArray status = "QUEUED";
        QByteArray webhookStatus;
        core::Json errors = core::Json::array();
        /// What is brought to the webhook.
        QByteArray result;
    };

    void work();
    /// The request that is next; nothing at the end.
    [[nodiscard]] std::optional<Request> takeNext();
    [[nodiscard]] Request* find(const QByteArray& id);
    void setStatus(const QByteArray& id, const QByteArray& status);
    /// False when the double ends meanwhile.
    [[nodiscard]] bool pause(std::chrono::milliseconds time);
    void execute(Request& request);
    [[nodiscard]] bool deliver(const Request& request);
    [[nodiscard]] WebhookTry tryOnce(const Request& request) const;

    PlatformModels& m_models;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Request> m_requests;
    std::deque<QByteArray> m_again;
    std::vector<WebhookTry> m_tries;
    std::vector<QByteArray> m_secrets;
    QString m_authority;
    std::chrono::milliseconds m_pause{2000};
    std::int64_t m_payloadLimit = 256LL * 1024;
    int m_counter = 0;
    bool m_isHeld = false;
    bool m_isStopping = false;
    std::thread m_worker;
};

/// "v1=" and the HMAC-SHA256 of the body in hex, as in X-BASETEN-SIGNATURE.
[[nodiscard]] QByteArray webhookSignature(const QByteArray& secret, const QByteArray& body);

} // namespace melodeck::support
