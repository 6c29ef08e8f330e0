#pragma once

#include "core/JobRecord.h"
#include "core/Result.h"
#include "jobs/JobTarget.h"
#include "store/AsyncFolder.h"
#include "store/Library.h"

#include <QString>

#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace melodeck::jobs {

/// One result that came.
struct AsyncArrival
{
    /// Empty where the result cannot be read.
    QString requestId;
    core::JobRecord job;
    /// It is in the library since before: the platform sent it once more.
    bool wasThere = false;
};

/// Makes library rows of results that a webhook has brought. Store thread.
class AsyncIntake final
{
public:
    AsyncIntake(store::Library& library, const store::AsyncFolder& folder, const AnswerSizes& sizes);

    /// Takes in all that waits, the oldest first, and forgets each file when what it holds is in the library and on the
    /// disk. arrived is told before it is forgotten: after a crash perhaps once more. A result that cannot be read
    /// becomes a failed job with its bytes beside it; one of an unknown request stays for a moment while somebody is
    /// just being told the id of what was sent. Idempotent: killed at any point, the next call does the rest.
    /// Errors: Io; what is left waits for the next call.
    [[nodiscard]] core::Result<void> takeAll(const std::stop_token& stop,
                                             const std::function<void(const AsyncArrival&)>& arrived);

private:
    struct Taken
    {
        AsyncArrival arrival;
        QString path;
        /// Where the file goes instead of being removed; empty for none.
        QString kept;
    };

    /// The job that the request's result became, in the library or among these; empty for none.
    [[nodiscard]] QString jobOf(const QString& requestId, const std::vector<Taken>& before) const;
    /// Nothing where it is to stay for now.
    [[nodiscard]] core::Result<std::optional<Taken>> take(const QString& path, const std::vector<Taken>& before) const;
    [[nodiscard]] core::Result<Taken> takeUnread(const QString& path, core::JobRecord job, const QString& why) const;
    [[nodiscard]] core::Result<void> settle(const std::vector<Taken>& taken,
                                            const std::function<void(const AsyncArrival&)>& arrived) const;

    store::Library& m_library;
    const store::AsyncFolder& m_folder;
    AnswerSizes m_sizes;
};

} // namespace melodeck::jobs
