#pragma once

#include "cli/Command.h"
#include "cli/LibraryQueue.h"
#include "core/Result.h"

#include <QStringList>

#include <optional>
#include <string>
#include <vector>

namespace melodeck::cli {

/// `queue`: what waits in the library, left by a window or a command that ended: lists it, runs it, changes its order,
/// takes jobs out, and puts finished ones in once more. What a running window has stays with the window.
class QueueCommand final : public Command
{
public:
    Verb describe(Verb program) override;
    int run(Console& console, const std::stop_token& stop) override;

private:
    [[nodiscard]] QStringList jobs() const;
    [[nodiscard]] core::Result<void> list(LibraryQueue& queue, Console& console) const;
    [[nodiscard]] core::Result<int> runJobs(LibraryQueue& queue, Console& console, const std::stop_token& stop) const;
    [[nodiscard]] core::Result<void> moveToFront(LibraryQueue& queue, Console& console) const;
    [[nodiscard]] core::Result<void> cancel(LibraryQueue& queue, Console& console) const;
    [[nodiscard]] core::Result<void> again(LibraryQueue& queue, Console& console) const;
    [[nodiscard]] core::Result<void> useKey(LibraryQueue& queue, const QStringList& jobIds) const;
    void tell(Console& console, const core::JobRecord& job, bool isElsewhere) const;

    Verb m_list;
    Verb m_run;
    Verb m_next;
    Verb m_cancel;
    Verb m_again;

    std::string m_format = "json";
    std::vector<std::string> m_jobs;
    std::string m_keyVariable;
    std::optional<int> m_concurrency;
    std::optional<int> m_retries;
    bool m_all = false;
};

} // namespace melodeck::cli
