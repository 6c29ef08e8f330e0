#include "ui/desktop/JobNotices.h"

#include "core/JobRecord.h"
#include "ui/results/JobWords.h"

#include <utility>

namespace melodeck::ui {

namespace {

/// Many end at once: they are one notice.
constexpr int kTogetherMs = 500;
constexpr qsizetype kMostOfTitle = 60;

QString play()
{
    return QStringLiteral("play");
}

QString show()
{
    return QStringLiteral("show");
}

QString beginningOf(const QString& text)
{
    const QString line = text.simplified();
    return line.size() > kMostOfTitle ? line.left(kMostOfTitle).trimmed() + QStringLiteral("…") : line;
}

bool isLong(const core::JobRecord& job)
{
    const QDateTime begin = job.started.isValid() ? job.started : job.created;
    return begin.isValid() && job.finished.isValid() && begin.secsTo(job.finished) >= JobNotices::kLongSeconds;
}

/// A model's own words may repeat what was asked of it, and a lock screen would show them.
QString problemOf(const core::JobRecord& job)
{
    if (!job.error) {
        return stateText(job.state);
    }
    return job.error->code == core::ErrorCode::ModelError
               ? JobNotices::tr("The model answered with an error. What it said, and what to do, stands in the window.")
               : job.error->message;
}

} // namespace

JobNotices::JobNotices(Notifications& notifications, NoticeFacts facts, QObject* parent)
    : QObject(parent)
    , m_notifications(notifications)
    , m_facts(std::move(facts))
{
    m_tellSoon.setSingleShot(true);
    m_tellSoon.setInterval(kTogetherMs);
    connect(&m_tellSoon, &QTimer::timeout, this, &JobNotices::tell);
    connect(&m_notifications, &Notifications::chosen, this, &JobNotices::onChosen);
}

void JobNotices::Tally::add(const core::JobRecord& one)
{
    const bool isDone = one.state == core::JobState::Done;
    if (isDone) {
        ++done;
        clips += static_cast<int>(one.answer.clips.size());
        hasClip = !one.answer.clips.empty();
    } else {
        ++failed;
        problem = problemOf(one);
    }
    if (isDone || done == 0) {
        job = one.id;
        title = beginningOf(jobTitle(one));
    }
}

void JobNotices::Tally::add(const Tally& other)
{
    if (other.done > 0 || done == 0) {
        job = other.job;
        title = other.title;
        hasClip = other.hasClip;
    }
    done += other.done;
    failed += other.failed;
    clips += other.clips;
    problem = other.problem.isEmpty() ? problem : other.problem;
}

void JobNotices::noteFinished(const core::JobRecord& job)
{
    if (job.state == core::JobState::Cancelled) {
        // By the person herself; the rest of its batch may be over with it.
        if (!m_batches.isEmpty()) {
            m_tellSoon.start();
        }
        return;
    }
    if (!job.batch.isEmpty()) {
        m_batches[job.batch].add(job);
    } else if (isLong(job) && !m_facts.isInFront()) {
        m_told.add(job);
        m_hasNews = true;
    } else {
        return;
    }
    if (!m_tellSoon.isActive()) {
        m_tellSoon.start();
    }
}

void JobNotices::tell()
{
    const bool isInFront = m_facts.isInFront();
    for (auto batch = m_batches.begin(); batch != m_batches.end();) {
        if (!m_facts.isBatchOver(batch.key())) {
            ++batch;
            continue;
        }
        if (!isInFront) {
            m_told.add(batch.value());
            m_hasNews = true;
        }
        batch = m_batches.erase(batch);
    }
    if (isInFront) {
        noteInFront();
    } else if (std::exchange(m_hasNews, false) && m_facts.isWanted()) {
        m_notifications.show(noticeOf(m_told));
    }
}

void JobNotices::noteInFront()
{
    if (m_told.done + m_told.failed > 0) {
        m_told = {};
        m_hasNews = false;
        m_notifications.withdraw();
    }
}

Notice JobNotices::noticeOf(const Tally& tally)
{
    Notice notice;
    QStringList lines;
    const int all = tally.done + tally.failed;
    if (all == 1) {
        notice.title = tally.done == 1 ? tr("“%1” is done").arg(tally.title) : tr("“%1” failed").arg(tally.title);
        if (tally.clips > 0) {
            lines << tr("%n clip(s) to hear.", nullptr, tally.clips);
        }
    } else if (tally.done > 0) {
        notice.title = tr("%n request(s) are done", nullptr, tally.done);
        lines << tr("The last one: “%1”").arg(tally.title);
        if (tally.failed > 0) {
            lines << tr("%n failed.", nullptr, tally.failed);
        }
    } else {
        notice.title = tr("%n request(s) failed", nullptr, tally.failed);
    }
    if (!tally.problem.isEmpty()) {
        lines << tally.problem;
    }
    notice.body = lines.join(QLatin1Char('\n'));
    notice.kind = tally.done > 0 ? Notice::Kind::Done : Notice::Kind::Failed;
    if (tally.hasClip) {
        notice.actions.push_back({play(), tr("Play")});
    }
    notice.actions.push_back({show(), tr("Show")});
    return notice;
}

void JobNotices::onChosen(const QString& action, const QString& activationToken)
{
    const QString job = m_told.job;
    if (action == play()) {
        Q_EMIT playRequested(job, activationToken);
    } else {
        Q_EMIT showRequested(job, activationToken);
    }
}

} // namespace melodeck::ui
