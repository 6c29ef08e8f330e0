#include "jobs/LocalEngine.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>

#include <unistd.h>

#include <array>
#include <chrono>
#include <csignal>
#include <utility>

namespace melodeck::jobs {

namespace {

using namespace std::chrono_literals;

constexpr int kStartLimitMs = 20'000;
/// How long a stop request or a crash may go unnoticed.
constexpr int kWatchIntervalMs = 150;
constexpr int kStopLimitMs = 2'000;
/// An engine that broke a connection and has not died within this lives.
constexpr auto kNoticeLimit = 2s;

core::Secret newToken()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    QByteArray token;
    for (const quint32 word : words) {
        token += QByteArray::number(word, 16);
    }
    return core::Secret(token);
}

core::Error startFailure(const QString& program, const QString& detail)
{
    return core::Error{core::ErrorCode::Unavailable,
                       QCoreApplication::translate(
                           "LocalEngine", "The sketch engine did not start. Nothing is lost and nothing is billed. "
                                          "Check that %1 is installed beside Melodeck.")
                           .arg(QFileInfo(program).fileName()),
                       detail};
}

void stopProcess(QProcess& process)
{
    // Its standard input is the leash: closed, the engine ends by itself.
    process.closeWriteChannel();
    if (!process.waitForFinished(kStopLimitMs)) {
        process.kill();
        process.waitForFinished(kStopLimitMs);
    }
}

} // namespace

LocalEngine::LocalEngine(QString program, QStringList arguments)
    : m_program(std::move(program))
    , m_arguments(std::move(arguments))
    , m_supervisor([this](const std::stop_token& stop) { supervise(stop); })
{
}

LocalEngine::~LocalEngine()
{
    m_supervisor.request_stop();
    m_changed.notify_all();
}

void LocalEngine::startEarly()
{
    const std::scoped_lock lock(m_mutex);
    if (m_phase == Phase::Idle) {
        m_phase = Phase::Wanted;
        m_changed.notify_all();
    }
}

core::Result<EngineAddress> LocalEngine::waitUntilReady(const std::stop_token& stop, const QUrl& refused)
{
    std::unique_lock lock(m_mutex);
    if (!refused.isEmpty()) {
        waitUntilNoticed(lock, stop, refused);
    }
    if (m_phase == Phase::Idle || m_phase == Phase::Failed) {
        m_phase = Phase::Wanted; // an earlier failure may have been mended since
        m_changed.notify_all();
    }
    const bool settled =
        m_changed.wait(lock, stop, [this] { return m_phase == Phase::Running || m_phase == Phase::Failed; });
    if (!settled) {
        return core::fail(core::ErrorCode::Cancelled,
                          QCoreApplication::translate("LocalEngine", "Stopped. It never left this computer."));
    }
    if (m_phase == Phase::Failed) {
        return core::fail(m_failure);
    }
    return m_address;
}

void LocalEngine::connectionBroke(const std::stop_token& stop, const QUrl& address)
{
    std::unique_lock lock(m_mutex);
    waitUntilNoticed(lock, stop, address);
}

void LocalEngine::waitUntilNoticed(std::unique_lock<std::mutex>& lock, const std::stop_token& stop, const QUrl& address)
{
    m_changed.wait_for(
        lock, stop, kNoticeLimit,
        // By host and port: the caller's address has a path behind them.
        [this, &address] { return m_phase != Phase::Running || m_address.url.authority() != address.authority(); });
}

void LocalEngine::supervise(const std::stop_token& stop)
{
    while (!stop.stop_requested()) {
        {
            std::unique_lock lock(m_mutex);
            if (!m_changed.wait(lock, stop, [this] { return m_phase == Phase::Wanted; })) {
                return;
            }
        }
        runOnce(stop);
    }
}

void LocalEngine::runOnce(const std::stop_token& stop)
{
    QProcess process;
    EngineAddress address{{}, newToken()};
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("MELODECK_ENGINE_TOKEN"), QString::fromLatin1(address.token.reveal()));
    process.setProcessEnvironment(environment);
    // Ctrl+C in a terminal is for us: we tell the engine, and say what it means for the job.
    // And signals that are blocked here, for a thread that waits for them, would be blocked there too.
    process.setChildProcessModifier([] {
        ::setpgid(0, 0);
        sigset_t none;
        sigemptyset(&none);
        ::sigprocmask(SIG_SETMASK, &none, nullptr);
    });
    process.start(m_program,
                  QStringList{QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--exit-with-parent")} +
                      m_arguments);
    if (!process.waitForStarted(kStartLimitMs)) {
        publish(Phase::Failed, startFailure(m_program, process.errorString()));
        return;
    }
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::milliseconds(kStartLimitMs);
    while (!process.canReadLine() && process.state() == QProcess::Running && !stop.stop_requested() &&
           std::chrono::steady_clock::now() < deadline) {
        process.waitForReadyRead(kWatchIntervalMs);
    }
    address.url = QUrl(QString::fromUtf8(process.readLine()).trimmed());
    if (!address.url.isValid() || address.url.host().isEmpty()) {
        stopProcess(process);
        publish(Phase::Failed, startFailure(m_program, QString::fromUtf8(process.readAllStandardError()).trimmed()));
        return;
    }
    {
        const std::scoped_lock lock(m_mutex);
        m_address = address;
    }
    publish(Phase::Running);
    watch(process, stop);
    publish(Phase::Idle);
}

void LocalEngine::watch(QProcess& process, const std::stop_token& stop)
{
    while (process.state() == QProcess::Running && !stop.stop_requested()) {
        process.waitForFinished(kWatchIntervalMs);
        // What the engine says is read, or it would block on a full pipe.
        process.readAllStandardOutput();
        const QByteArray words = process.readAllStandardError().trimmed();
        if (!words.isEmpty()) {
            qDebug().noquote() << "melodeck-engine:" << QString::fromUtf8(words);
        }
    }
    if (process.state() != QProcess::NotRunning) {
        stopProcess(process);
    }
}

void LocalEngine::publish(Phase phase, core::Error error)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_phase = phase;
        m_failure = std::move(error);
    }
    m_changed.notify_all();
}

} // namespace melodeck::jobs
