#pragma once

#include "cli/Console.h"
#include "core/Result.h"
#include "jobs/JobQueue.h"
#include "jobs/KeyLookup.h"
#include "jobs/KeyStore.h"
#include "jobs/LocalEngine.h"
#include "net/HttpClient.h"
#include "store/Library.h"
#include "store/SessionKeys.h"
#include "store/StoreThread.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace melodeck::cli {

/// The queue of the library as a command has it: the jobs that no running program takes care of. Until resumeQueue()
/// nothing of it starts; what still waits when this goes away is there for the next program. One thread, with events.
class LibraryQueue final
{
public:
    /// Opens it, and says of what had left with a program that is gone what came of it. Errors: NotFound (there is no
    /// library), Io (it cannot be written, or what earlier runs left cannot be taken over), Cancelled.
    [[nodiscard]] static core::Result<std::unique_ptr<LibraryQueue>> open(Console& console,
                                                                          const std::stop_token& stop);

    [[nodiscard]] jobs::JobQueue& jobs() { return m_queue; }
    /// Keys that were given for this run, before those of the environment and the keychain.
    [[nodiscard]] store::SessionKeys& keys() { return m_keys; }

    /// Jobs whose answers were in the journal, and were read out of it whole as this was opened.
    [[nodiscard]] const QStringList& recovered() const { return m_recovered; }
    /// Jobs that a running program takes care of, in their order. Errors: Io.
    [[nodiscard]] core::Result<std::vector<store::QueuedRow>> ofOthers() const;
    /// Whether all of these wait here. Errors: Unavailable, a running program has one; NotFound, no queue has it.
    [[nodiscard]] core::Result<void> checkThatWait(const QStringList& jobIds) const;
    /// What was changed is in the library, or the error why not all of it is. Errors: Io.
    [[nodiscard]] core::Result<void> flush();

    LibraryQueue(const LibraryQueue&) = delete;
    LibraryQueue& operator=(const LibraryQueue&) = delete;
    ~LibraryQueue() = default;

private:
    explicit LibraryQueue(Console& console);

    Console& m_console;
    store::SessionKeys m_keys;
    jobs::KeyStore m_keychain;
    jobs::KeyLookup m_lookup;
    store::StoreThread m_store;
    jobs::LocalEngine m_engine;
    net::HttpClient m_http;
    bool m_isOpen = false;
    QStringList m_recovered;
    /// The first thing that could not be written since then.
    std::optional<core::Error> m_failure;
    jobs::JobQueue m_queue; // last: it uses all of the above
};

} // namespace melodeck::cli
