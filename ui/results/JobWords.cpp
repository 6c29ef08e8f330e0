#include "ui/results/JobWords.h"

#include "api/AnswerReader.h"
#include "api/Endpoints.h"
#include "api/RecipeWords.h"
#include "ui/Format.h"
#include "ui/media/MediaCache.h"
#include "ui/widgets/TimeText.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace melodeck::ui {

namespace {

/// Texts for people.
struct JobText final
{
    Q_DECLARE_TR_FUNCTIONS(JobWords)
};

} // namespace

QString whenText(const QDateTime& moment)
{
    const QDateTime time = moment.toLocalTime();
    const QLocale locale;
    // The C locale, which a bare session has, would say seconds.
    const QString clock = locale.language() == QLocale::C ? time.time().toString(QStringLiteral("HH:mm"))
                                                          : locale.toString(time.time(), QLocale::ShortFormat);
    return time.date() == QDate::currentDate() ? clock : locale.toString(time, QLocale::ShortFormat);
}

QString jobTitle(const core::JobRecord& job)
{
    if (const QString words = api::wordsOf(job.recipe); !words.isEmpty()) {
        return words;
    }
    return job.recipe.files.empty() ? JobText::tr("Request") : shownName(job.recipe.files.front().attached());
}

namespace {

QStringList factsOf(const core::JobRecord& job)
{
    QStringList facts;
    if (job.recipe.fields.is_object()) {
        const auto duration = job.recipe.fields.find("duration");
        if (duration != job.recipe.fields.end() && duration->is_number()) {
            const double seconds = duration->get<double>();
            facts << JobText::tr("%1 s").arg(numberText(seconds, std::floor(seconds) == seconds ? 0 : 1));
        }
    }
    for (const core::AttachedFile& file : job.recipe.files) {
        if (const QString name = shownName(file.attached()); name != jobTitle(job)) {
            facts << name;
        }
    }
    return facts;
}

} // namespace

QString requestFacts(const core::JobRecord& job)
{
    QStringList facts = factsOf(job);
    facts << api::endpointTitle(job.recipe.endpoint);
    return joinedFacts(facts);
}

QString jobFacts(const core::JobRecord& job)
{
    QStringList facts = factsOf(job);
    if (api::melodyWasFollowed(job.answer.json)) {
        facts << JobText::tr("follows your melody");
    }
    facts << api::endpointTitle(job.recipe.endpoint) << whenText(job.created);
    return joinedFacts(facts);
}

QString stateText(core::JobState state)
{
    switch (state) {
    case core::JobState::Queued:
        return JobText::tr("Waits for its turn");
    case core::JobState::Paused:
        return JobText::tr("Paused");
    case core::JobState::Preparing:
        return JobText::tr("Preparing");
    case core::JobState::Sending:
        return JobText::tr("Sending");
    case core::JobState::Starting:
        return JobText::tr("Starting the model");
    case core::JobState::Waiting:
        return JobText::tr("Waiting for the model");
    case core::JobState::Receiving:
        return JobText::tr("Receiving");
    case core::JobState::RetryWait:
        return JobText::tr("Waits to try again");
    case core::JobState::Submitted:
        return JobText::tr("Submitted");
    case core::JobState::Done:
        return JobText::tr("Done");
    case core::JobState::Failed:
        return JobText::tr("Failed");
    case core::JobState::Cancelled:
        return JobText::tr("Cancelled");
    case core::JobState::Unknown:
        return JobText::tr("No answer came");
    }
    return {};
}

QString startingText(const jobs::JobProgress& progress, std::vector<int> earlier)
{
    constexpr double kMilli = 1000.0;
    const double elapsed = static_cast<double>(QDateTime::currentMSecsSinceEpoch() - progress.startingSince) / kMilli;
    const QString text =
        stateText(core::JobState::Starting) + QStringLiteral(" · ") + clockText(std::max(0.0, elapsed));
    if (earlier.empty()) {
        return text;
    }
    const auto middle = earlier.begin() + static_cast<std::ptrdiff_t>(earlier.size() / 2);
    std::nth_element(earlier.begin(), middle, earlier.end());
    return text + QStringLiteral(" · ") + JobText::tr("usually about %1").arg(clockText(*middle));
}

QString retryText(const jobs::JobProgress& progress)
{
    const std::int64_t left = progress.retryAt - QDateTime::currentMSecsSinceEpoch();
    constexpr double kMilli = 1000.0;
    return JobText::tr("retries in %1 s")
        .arg(std::max(0, static_cast<int>(std::ceil(static_cast<double>(left) / kMilli))));
}

QString secondsLeftText(double seconds)
{
    constexpr double kMinute = 60.0;
    if (seconds >= kMinute) {
        return JobText::tr("%1 left").arg(clockText(seconds));
    }
    return JobText::tr("%1 s left").arg(std::max(1, qRound(seconds)));
}

QString expectedText(double seconds)
{
    constexpr int kMinute = 60;
    const int minutes = qRound(seconds / kMinute);
    if (seconds < 2.0 * kMinute) {
        return JobText::tr("about %1 s").arg(std::max(1, qRound(seconds)));
    }
    if (minutes < 2 * kMinute) {
        return JobText::tr("about %1 min").arg(minutes);
    }
    return JobText::tr("about %1 h %2 min").arg(minutes / kMinute).arg(minutes % kMinute);
}

QString wordsHeardText(const core::JobRecord& job)
{
    // More would be no line to read; the answer has all of them.
    constexpr qsizetype kMostLetters = 200;
    const api::WordsHeard heard = api::wordsHeard(job.answer.json);
    const auto listed = [](const QStringList& words) {
        const QString text = words.join(QStringLiteral(", "));
        return text.size() > kMostLetters ? text.left(kMostLetters - 1) + QChar(0x2026) : text;
    };
    QStringList parts;
    if (!heard.understood.isEmpty()) {
        parts << JobText::tr("Understood: %1").arg(listed(heard.understood));
    }
    if (!heard.ignored.isEmpty()) {
        parts << JobText::tr("Ignored: %1").arg(listed(heard.ignored));
    }
    return joinedFacts(parts);
}

QString missingClipsText(const core::JobRecord& job)
{
    const auto asked = core::promptsOf(job.recipe).size();
    const auto came = job.answer.clips.size();
    if (job.state != core::JobState::Done || job.error || came >= asked ||
        (came == 0 && job.recipe.model == QLatin1String("json"))) {
        return {};
    }
    QStringList sentences{JobText::tr("Only %1 of %2 clips came. What came is kept.").arg(came).arg(asked),
                          api::costOfRun(job.recipe.endpoint)};
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

} // namespace melodeck::ui
