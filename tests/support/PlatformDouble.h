#pragma once

#include "support/FaultyServer.h"
#include "support/PlatformModels.h"
#include "support/PlatformQueue.h"

#include <QByteArray>
#include <QUrl>

#include <chrono>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace melodeck::support {

/// Stands for the platform in tests: its addresses, keys, errors, sleep, management API and async requests, as
/// protocol.md, 1 to 4, has them. Nothing is ever billed.
///
/// In the clear, a first part of the path stands for the host: url("abc", "production/predict") is
/// http://127.0.0.1:PORT/model-abc/production/predict. With an identity (names "DNS:*.api.baseten.co,
/// DNS:api.baseten.co") it is reached under its real names as well, through proxy().
class PlatformDouble final
{
public:
    /// What a key may do.
    enum class KeyScope : std::uint8_t {
        Everything,
        ModelsOnly, ///< Calls models; the management API refuses it with 403.
        NoCredit,   ///< 402 wherever it comes.
    };

    /// The key that is there from the beginning.
    static constexpr const char* kKey = "test1234.secret";
    /// The model that is there from the beginning, with a production and a development deployment.
    static constexpr const char* kModel = "abcd1234";

    explicit PlatformDouble(const std::optional<TlsIdentity>& identity = {});
    ~PlatformDouble();
    PlatformDouble(const PlatformDouble&) = delete;
    PlatformDouble& operator=(const PlatformDouble&) = delete;

    /// An address of a model, or of a chain that was added: path as behind its host.
    [[nodiscard]] QUrl url(const QByteArray& modelId = kModel,
                           const QByteArray& path = "environments/production/predict") const;
    /// An address of the management API ("v1/users/me"); without a path what stands for https://api.baseten.co.
    [[nodiscard]] QUrl management(const QByteArray& path = {}) const;
    /// "http://127.0.0.1:PORT": a proxy that leads every CONNECT to the double. Needs an identity.
    [[nodiscard]] QByteArray proxy() const;
    [[nodiscard]] quint16 port() const { return m_server.port(); }

    [[nodiscard]] PlatformModels& models() { return m_models; }
    [[nodiscard]] PlatformQueue& queue() { return m_queue; }

    void add(PlatformModel model) { m_models.add(std::move(model)); }
    void setKey(const QByteArray& key, KeyScope scope);
    void removeKey(const QByteArray& key);
    /// The next calls of a model, submissions among them, are refused with this status.
    void failNext(int status, int times = 1, const QByteArray& words = {});
    /// How long a call waits for a sleeping model before it is a 500.
    void setParkingLimit(std::chrono::milliseconds limit);
    /// Of a whole body; more is a 413 at the edge.
    void setBodyLimit(std::int64_t bytes);

    /// Every request, oldest first. Waits until there are so many (half a minute at most).
    [[nodiscard]] std::vector<SeenRequest> requests(std::size_t atLeast) { return m_server.requests(atLeast); }

private:
    /// What a request is about: the host's name in front of the path, or of the address itself.
    struct Place;

    void serve(FaultyConnection& connection);
    [[nodiscard]] PlatformAnswer answer(const SeenRequest& request);
    [[nodiscard]] std::optional<PlatformAnswer> refusal(const SeenRequest& request, bool isManagement);
    [[nodiscard]] PlatformAnswer ofManagement(const SeenRequest& request, const QByteArrayList& path);
    [[nodiscard]] PlatformAnswer ofModel(const SeenRequest& request, const Place& place);
    [[nodiscard]] PlatformAnswer predict(const PlatformCall& call);
    [[nodiscard]] std::optional<PlatformAnswer> takeFailure();
    [[nodiscard]] Place placeOf(const SeenRequest& request) const;

    PlatformModels m_models;
    PlatformQueue m_queue;
    mutable std::mutex m_mutex;
    std::map<QByteArray, KeyScope> m_keys;
    std::vector<PlatformAnswer> m_failures;
    std::chrono::milliseconds m_parkingLimit{20'000};
    std::int64_t m_bodyLimit = 100'000'000;
    int m_counter = 0;
    FaultyServer m_server;
    std::unique_ptr<FaultyServer> m_proxy;
};

} // namespace melodeck::support
