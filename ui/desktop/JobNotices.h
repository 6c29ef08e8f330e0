#pragma once

#include "ui/desktop/Notifications.h"

#include <QHash>
#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>
#include <optional>

namespace melodeck::core {
struct JobRecord;
}

namespace melodeck::ui {

/// Where the person is, as far as notices go by it.
struct NoticeFacts
{
    /// A window of ours has the keyboard.
    std::function<bool()> isInFront;
    /// The person wants to be told.
    std::function<bool()> isWanted;
    /// None of a batch's jobs is left to do.
    std::function<bool(const QString& batchId)> isBatchOver;
};

/// Tells through the desktop that long work (more than kLongSeconds, or a batch as a whole) has ended while the window
/// was not in front. All that ended since is one notice, which the next one replaces; it goes when the window comes to
/// the front. Of a prompt no more than its beginning is told, since a lock screen shows it. GUI thread.
class JobNotices final : public QObject
{
    Q_OBJECT

public:
    JobNotices(Notifications& notifications, NoticeFacts facts, QObject* parent = nullptr);

    static constexpr int kLongSeconds = 10;

    /// A job has ended, in whichever way.
    void noteFinished(const core::JobRecord& job);
    /// The window came to the front: what was told is seen.
    void noteInFront();

Q_SIGNALS:
    /// A job's results are wanted, or its first clip is to be heard; with the leave to come to the front, or empty.
    void showRequested(const QString& jobId, const QString& activationToken);
    void playRequested(const QString& jobId, const QString& activationToken);

private:
    struct Tally
    {
        int done = 0;
        int failed = 0;
        /// Of the last one that was done, or else of the last.
        QString job;
        QString title;
        /// The last one that was done has a clip.
        bool hasClip = false;
        int clips = 0;
        /// Of the last one that failed: what happened, and what to do.
        QString problem;

        void add(const core::JobRecord& one);
        void add(const Tally& other);
    };
    void tell();
    [[nodiscard]] static Notice noticeOf(const Tally& tally);
    void onChosen(const QString& action, const QString& activationToken);

    Notifications& m_notifications;
    NoticeFacts m_facts;
    /// Batches that are not over, as far as they have come.
    QHash<QString, Tally> m_batches;
    /// All that is told, or will be.
    Tally m_told;
    bool m_hasNews = false;
    QTimer m_tellSoon;
};

} // namespace melodeck::ui
