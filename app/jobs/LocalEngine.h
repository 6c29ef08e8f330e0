#pragma once

#include "core/Result.h"
#include "core/Secret.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

class QProcess;

namespace melodeck::jobs {

/// Where the engine listens and the token it wants.
struct EngineAddress
{
    QUrl url;
    core::Secret token;
};

/// Starts melodeck-engine as a child process when it is first needed, restarts it after a crash at the next need, ends
/// it with this object. The child also ends by itself when this process dies, however it dies. Thread-safe.
class LocalEngine final
{
public:
    /// program: path of melodeck-engine; arguments are added to those that every start needs.
    explicit LocalEngine(QString program, QStringList arguments = {});
    ~LocalEngine();
    LocalEngine(const LocalEngine&) = delete;
    LocalEngine& operator=(const LocalEngine&) = delete;

    /// Begins to start it, without waiting.
    void startEarly();

    /// Starts it if needed and waits until it listens. Worker thread. An address that just refused a connection is
    /// given as `refused`: that engine is dead, and its successor is waited for. Errors: Unavailable (missing, did not
    /// start: its own words), Cancelled.
    [[nodiscard]] core::Result<EngineAddress> waitUntilReady(const std::stop_token& stop, const QUrl& refused = {});

    /// An exchange with the engine at this address was cut: returns when its death was noticed, so that the next
    /// waitUntilReady() starts another, or when it turns out to live. Worker thread; two seconds at most.
    void connectionBroke(const std::stop_token& stop, const QUrl& address);

private:
    enum class Phase : std::uint8_t { Idle, Wanted, Running, Failed };

    void supervise(const std::stop_token& stop);
    void runOnce(const std::stop_token& stop);
    static void watch(QProcess& process, const std::stop_token& stop);
    void waitUntilNoticed(std::unique_lock<std::mutex>& lock, const std::stop_token& stop, const QUrl& address);
    void publish(Phase phase, core::Error error = {});

    QString m_program;
    QStringList m_arguments;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    Phase m_phase = Phase::Idle;
    EngineAddress m_address;
    core::Error m_failure;
    std::jthread m_supervisor; // last: it uses all of the above
};

} // namespace melodeck::jobs
