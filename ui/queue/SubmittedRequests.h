#pragma once

#include "api/AsyncRequest.h"
#include "core/JobRecord.h"
#include "jobs/JobServices.h"
#include "ui/work/BackgroundQueue.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <cstdint>
#include <vector>

namespace melodeck::ui {

/// A request in the platform's own queue, as far as the window knows.
struct SubmittedRequest
{
    enum class Phase : std::uint8_t {
        Sending, ///< On its way into the queue.
        Queued,  ///< It waits there, and can be cancelled.
        Running,
        Delivered, ///< Done: its result is with the webhook, or on the way.
        Over,      ///< Nothing will come of it.
    };

    core::JobRecord job;
    /// What it is called there; empty while it is sent.
    QString requestId{};
    Phase phase = Phase::Sending;
    /// What there is to say beside the phase; empty for nothing.
    QString words{};
    /// When it is asked for next, in ms since the epoch, and how long it is waited after that.
    std::int64_t nextLook = 0;
    std::chrono::milliseconds pause{};
};

/// How often a request is asked for: at first soon, then more and more seldom.
struct SubmittedPace
{
    std::chrono::milliseconds first{5'000};
    std::chrono::milliseconds longest{60'000};
};

/// Hands requests to the platform's own queue, and knows how those that were handed over from this computer stand, by
/// whichever of our programs. They are asked for one at a time, and only the newest kMostWatched that have not ended.
/// Their results come by a webhook (melodeck-cli receive), never here. GUI thread.
class SubmittedRequests final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t kMostWatched = 50;

    /// services outlive it. libraryFolder: whose AsyncFolder keeps what was asked for.
    SubmittedRequests(const jobs::JobServices& services, QString libraryFolder, SubmittedPace pace = {},
                      QObject* parent = nullptr);

    /// Finds those that were submitted before.
    void load();
    void submit(const core::Recipe& recipe, const api::AsyncOptions& options);
    /// Only one that waits can be; told() says what came of it.
    void cancel(const QString& jobId);
    /// It is not shown any more, and nobody asks for it.
    void dismiss(const QString& jobId);
    /// All that came to an end.
    void dismissEnded();
    /// Their results are in the library.
    void arrived(const QStringList& jobIds);

    /// The newest first.
    [[nodiscard]] const std::vector<SubmittedRequest>& all() const { return m_all; }

Q_SIGNALS:
    void changed();
    /// One sentence for people.
    void told(const QString& sentence);

private:
    [[nodiscard]] SubmittedRequest* find(const QString& jobId);
    void add(SubmittedRequest request);
    void take(const QString& jobId, const core::Result<QString>& requestId);
    /// The one whose turn to be asked for comes first; nullptr without one.
    [[nodiscard]] SubmittedRequest* next();
    void lookSoon();
    void look();

    jobs::JobServices m_services;
    QString m_folder;
    SubmittedPace m_pace;
    std::vector<SubmittedRequest> m_all;
    QTimer m_next;
    bool m_isLooking = false;
    BackgroundQueue m_sends;
    BackgroundQueue m_looks;
};

/// Whether nothing more is known of it than that it ended.
[[nodiscard]] bool hasEnded(const SubmittedRequest& request);
/// The phase in words: "Queued at the platform".
[[nodiscard]] QString phaseText(SubmittedRequest::Phase phase);

} // namespace melodeck::ui
