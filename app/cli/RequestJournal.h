#pragma once

#include "cli/Console.h"
#include "core/JobRecord.h"
#include "jobs/JobOutcome.h"
#include "jobs/JobTarget.h"
#include "store/JobJournal.h"
#include "store/Journal.h"

#include <memory>

namespace melodeck::cli {

/// Takes over what commands left whose process was killed, and says of each request in a line what came of it and where
/// that is. Looks into one folder where there is nothing to do. Errors are told, too: what is left stays for the next
/// start.
void recoverRequests(Console& console);

/// What is said of a job that was cut, or whose answer was kept in the journal alone: when it was asked for, what came
/// of it, where that is, and what to do.
[[nodiscard]] QString sentenceOnRecovered(const core::JobRecord& job);

/// What one request of a command leaves on the disk while it is under way, so that what is paid for outlives the
/// command: in the journal of the library, where the window and the next command look for it (see
/// jobs::recoverJobs). A request to the sketch engine costs nothing and leaves nothing. One thread.
class RequestJournal final
{
public:
    explicit RequestJournal(Console& console);
    /// A request that did not end() stays in the journal.
    ~RequestJournal();
    RequestJournal(const RequestJournal&) = delete;
    RequestJournal& operator=(const RequestJournal&) = delete;

    /// Before the request is sent; what earlier ones left is recovered first. Errors: Io, when it may cost and nothing
    /// could be kept.
    [[nodiscard]] core::Result<void> begin(const core::Recipe& recipe);
    /// rawFile: the file that target.raw writes to, if it is one.
    void apply(jobs::JobTarget& target, const QString& rawFile = {});

    /// What the request is known by; empty for one that keeps none.
    [[nodiscard]] const QString& id() const { return m_record.id; }
    /// Nothing for one that keeps none.
    [[nodiscard]] store::JobJournal* job() { return m_job.get(); }
    /// The request's folder in the library. Not made here.
    [[nodiscard]] QString folder() const;

    /// The command has done with the answer what it could. An answer that found no room where it was wanted is read out
    /// of the journal once more, into the library.
    void end(const jobs::JobOutcome& outcome);
    /// Nobody got the answer: its bytes go into a file of the library, beside a row that names it. The file; empty
    /// where there is none, and then the journal has them for the next start. Ends it.
    [[nodiscard]] QString keep(const jobs::JobOutcome& outcome);

private:
    void forget();

    Console& m_console;
    std::unique_ptr<store::Journal> m_journal;
    std::unique_ptr<store::JobJournal> m_job;
    core::JobRecord m_record;
};

} // namespace melodeck::cli
