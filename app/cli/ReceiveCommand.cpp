#include "cli/ReceiveCommand.h"

#include "api/Endpoints.h"
#include "cli/OutputFolder.h"
#include "cli/ResultLines.h"
#include "cli/WebhookServer.h"
#include "core/Paths.h"
#include "core/Settings.h"
#include "jobs/AsyncIntake.h"
#include "jobs/Configured.h"
#include "store/AsyncFolder.h"
#include "store/LibraryMove.h"
#include "store/OwnerLock.h"
#include "store/StoreThread.h"

#include <QCoreApplication>

#include <atomic>
#include <cerrno>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <utility>

namespace melodeck::cli {

namespace {

using namespace std::chrono_literals;

/// What could not be taken into the library is tried again so often.
constexpr auto kTryAgain = 15s;
constexpr int kLastPort = 65535;
constexpr int kMostLimitMebibytes = 1024 * 1024;

/// Texts for people.
struct ReceiveCommandText final
{
    Q_DECLARE_TR_FUNCTIONS(ReceiveCommand)
};

/// Brings results from the inbox into the library, on the store thread.
class Importer final
{
public:
    Importer(const store::AsyncFolder& folder, const ResultLines& lines, Console& console, std::stop_token stop)
        : m_folder(folder)
        , m_lines(lines)
        , m_console(console)
        , m_stop(std::move(stop))
        , m_thread(core::libraryFolder())
    {
    }

    /// Any thread. What comes before the next look is part of it.
    void look()
    {
        if (m_isAsked.exchange(true)) {
            return;
        }
        m_thread.post([this](store::StoreThread::OpenedLibrary& library) { takeAll(library); });
    }

private:
    void takeAll(store::StoreThread::OpenedLibrary& library)
    {
        m_isAsked = false;
        if (!library) {
            return tell(library.error());
        }
        jobs::JobTarget limits;
        jobs::applyLimits(core::Settings(), limits);
        jobs::AsyncIntake intake(**library, m_folder, limits.sizes);
        const auto taken =
            intake.takeAll(m_stop, [this](const jobs::AsyncArrival& arrival) { m_lines.tell(arrival, m_console); });
        if (!taken) {
            return tell(taken.error());
        }
        m_told.clear();
    }

    /// Once, though it is tried again and again.
    void tell(const core::Error& error)
    {
        if (std::exchange(m_told, error.message) != error.message) {
            m_console.error(
                error.message + QLatin1Char(' ') +
                ReceiveCommandText::tr("Results are kept in %1 until the library takes them.").arg(m_folder.path()));
        }
    }

    const store::AsyncFolder& m_folder;
    const ResultLines& m_lines;
    Console& m_console;
    std::stop_token m_stop;
    std::atomic<bool> m_isAsked{false};
    QString m_told;
    store::StoreThread m_thread; // last: it uses all of the above
};

} // namespace

Verb ReceiveCommand::describe(Verb program)
{
    Verb verb = program.addVerb("receive",
                                "Wait for results of async requests (predict --async) and put them into the library");
    verb.addOption("--port", m_port, "Port to listen on; 0 takes any that is free").range(0, kLastPort).showsDefault();
    verb.addOption("--secret-env", m_secretVariables,
                   "Environment variable with the webhook's secret (whsec_…), by which results are known to be the "
                   "platform's; once more for a second secret, while one is replaced by another")
        .typeName("VARIABLE")
        .required()
        .oneValueEach();
    verb.addOption("--output", m_output,
                   "Also copy each clip into this folder, as REQUEST_ID_0.wav, …; made if missing")
        .typeName("FOLDER");
    verb.addOption("--limit", m_limitMebibytes, "MiB that a result may have; a larger one is refused, and lost")
        .range(1, kMostLimitMebibytes)
        .showsDefault();
    verb.addOption("--address", m_address,
                   "Address to listen on. This computer alone is right for a TLS proxy beside it, which the platform "
                   "wants: see packaging/nginx/melodeck-receive.conf")
        .showsDefault();
    return verb;
}

core::Result<std::vector<core::Secret>> ReceiveCommand::secrets() const
{
    std::vector<core::Secret> found;
    for (const std::string& name : m_secretVariables) {
        const QByteArray secret = qgetenv(name.c_str());
        if (secret.isEmpty()) {
            return core::fail(core::ErrorCode::InvalidArgument,
                              ReceiveCommandText::tr(
                                  "The environment variable %1 is not set or empty. Without a secret anybody could "
                                  "put things into the library.")
                                  .arg(QString::fromStdString(name)));
        }
        found.emplace_back(secret);
    }
    return found;
}

int ReceiveCommand::run(Console& console, const std::stop_token& stop)
{
    auto known = secrets();
    if (!known) {
        return console.failed(known.error());
    }
    if (!m_output.empty()) {
        if (const auto prepared = prepareOutputFolder(QString::fromStdString(m_output)); !prepared) {
            return console.failed(prepared.error());
        }
    }
    const auto folder = store::AsyncFolder::open(core::libraryFolder());
    if (!folder) {
        return console.failed(folder.error());
    }
    const auto lock = store::OwnerLock::takeOver(folder->path(), QStringLiteral("receiver"));
    if (lock == nullptr) {
        console.error(ReceiveCommandText::tr(
            "Another receiver puts results into this library already. One is enough: it can be given "
            "several secrets."));
        return core::exitCode(core::ErrorCode::Io);
    }
    // After the lock: what came into a library that is just being moved away would be found by nobody.
    if (const auto moving = store::refuseWhileMoved(core::libraryFolder()); !moving) {
        return console.failed(moving.error());
    }
    folder->removeCutResults();
    folder->forgetOld();

    const ResultLines lines(QString::fromStdString(m_output));
    Importer importer(*folder, lines, console, stop);
    WebhookOptions options;
    options.address = QString::fromStdString(m_address);
    options.port = m_port;
    options.maxBytes = std::int64_t{m_limitMebibytes} * 1024 * 1024;
    options.secrets = std::move(*known);
    WebhookServer server(*folder, std::move(options),
                         {[&importer] { importer.look(); }, [&console](const QString& why) { console.warning(why); }});
    const auto address = server.start();
    if (!address) {
        return console.failed(address.error());
    }
    console.result(QString::fromUtf8(core::toJsonBytes({{"listening", address->toString().toStdString()}})));
    if (!api::isLoopback(*address)) {
        console.warning(ReceiveCommandText::tr(
            "Whoever is on the way can read what comes to this address: it is not encrypted. The "
            "platform sends to https:// only, so a TLS proxy is needed in front all the same."));
    }
    importer.look(); // what an earlier run left
    std::mutex mutex;
    std::condition_variable_any wake;
    while (!stop.stop_requested()) {
        std::unique_lock lockOfWait(mutex);
        wake.wait_for(lockOfWait, stop, kTryAgain, [] { return false; });
        if (!stop.stop_requested() && !folder->results().isEmpty()) {
            importer.look();
        }
    }
    server.stop();
    return 0;
}

} // namespace melodeck::cli
