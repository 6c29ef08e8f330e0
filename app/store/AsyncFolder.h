#pragma once

#include "core/JobRecord.h"
#include "core/Result.h"

#include <QDateTime>
#include <QFileInfo>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace melodeck::store {

/// What is known of async requests, as files beside the library (libraryFolder/async): what was submitted, results that
/// came and are not in the library yet, and which are. Each file is whole and on the disk, or not there. Several
/// processes may use it at once. Blocks on the disk.
class AsyncFolder final
{
public:
    /// Makes the folders. Errors: Io.
    [[nodiscard]] static core::Result<AsyncFolder> open(const QString& libraryFolder);

    [[nodiscard]] const QString& path() const { return m_path; }

    /// Keeps what is asked for, before it leaves. Errors: Io.
    [[nodiscard]] core::Result<void> prepare(const core::JobRecord& job) const;
    /// The platform took it under this id. Errors: Io.
    [[nodiscard]] core::Result<void> submitted(const QString& jobId, const QString& requestId) const;
    /// Whether something was prepared that the platform has given no id yet.
    [[nodiscard]] bool isSubmitting() const;
    /// What was prepared before then and has no id still: whoever sent it ended in between.
    [[nodiscard]] std::vector<core::JobRecord> lostBefore(const QDateTime& time) const;
    /// It was not taken.
    void notSubmitted(const QString& jobId) const;
    /// What was asked for under this id (no answer, no clips), also when its result is in the library; nothing where it
    /// was submitted elsewhere or long ago.
    [[nodiscard]] std::optional<core::JobRecord> find(const QString& requestId) const;

    /// What waits at the platform, by its request ids, the newest last; what was never taken there is not among it.
    [[nodiscard]] std::vector<std::pair<QString, core::JobRecord>> submissions() const;
    /// Nobody waits for this result here any more; one that comes all the same has no prompts.
    void forget(const QString& requestId) const { notSubmitted(requestId); }

    /// Where the next result goes. Its name is the id of a job of its own.
    [[nodiscard]] QString newResultPath() const;
    /// Results that are not in the library yet, in the order they came.
    [[nodiscard]] QStringList results() const;
    /// What a receiver that was killed had not answered for yet: the platform sends it again. For the only receiver.
    void removeCutResults() const;

    /// The id of the job that a request's result became; empty while it is not in the library.
    [[nodiscard]] QString jobOf(const QString& requestId) const;
    /// A request's result is in the library, as this job. requestId: of a result that cannot be read, the job's own id.
    /// Errors: Io.
    [[nodiscard]] core::Result<void> isInLibrary(const QString& requestId, const core::JobRecord& job) const;
    /// Request ids of results that came into the library within a week.
    [[nodiscard]] QStringList arrivals() const;
    /// The folder that has a new file whenever one does.
    [[nodiscard]] QString arrivalsPath() const;

    /// Forgets what nobody asks for any more: results that came a week ago, submissions of a month ago.
    void forgetOld() const;

private:
    explicit AsyncFolder(QString path);
    [[nodiscard]] core::Result<void> write(const QString& path, const core::JobRecord& job) const;
    [[nodiscard]] std::optional<core::JobRecord> read(const QString& path) const;
    [[nodiscard]] QString submission(const QString& name) const;
    /// What has no id in a file of those that were submitted.
    [[nodiscard]] std::optional<core::JobRecord> unnamedIn(const QFileInfo& file) const;
    [[nodiscard]] QString arrival(const QString& requestId) const;

    QString m_path;
};

} // namespace melodeck::store
