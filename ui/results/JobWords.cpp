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
struct Text final
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
    return job.recipe.files.empty() ? Text::tr("Request") : shownName(job.recipe.files.front().attached());
}

namespace {

QStringList factsOf(const core::JobRecord& job)
{
    QStringList facts;
    if (job.recipe.fields.is_object()) {
        const auto duration = job.recipe.fields.find("duration");
        if (duration != job.recipe.fields.end() && duration->is_number()) {
            const double seconds = duration->get<double>();
            facts << Text::tr("%1 s").arg(numberText(seconds, std::floor(seconds) == seconds ? 0 : 1));
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
    return facts.join(QStringLiteral(" · "));
}

QString jobFacts(const core::JobRecord& job)
{
    QStringList facts = factsOf(job);
    if (api::melodyWasFollowed(job.answer.json)) {
        facts << Text::tr("follows your melody");
    }
    facts << api::endpointTitle(job.recipe.endpoint) << whenText(job.created);
    return facts.join(QStringLiteral(" · "));
}

QString stateText(core::JobState state)
{
    switch (state) {
    case core::JobState::Queued:
        return Text::tr("Waits for its turn");
    case core::JobState::Paused:
        return Text::tr("Paused");
    case core::JobState::Preparing:
        return Text::tr("Preparing");
    case core::JobState::Sending:
        return Text::tr("Sending");
    case core::JobState::Starting:
        return Text::tr("Starting the model");
    case core::JobState::Waiting:
        return Text::tr("Waiting for the model");
    case core::JobState::Receiving:
        return Text::tr("Receiving");
    case core::JobState::RetryWait:
        return Text::tr("Waits to try again");
    case core::JobState::Submitted:
        return Text::tr("Submitted");
    case core::JobState::Done:
        return Text::tr("Done");
    case core::JobState::Failed:
        return Text::tr("Failed");
    case core::JobState::Cancelled:
        return Text::tr("Cancelled");
    case core::JobState::Unknown:
        return Text::tr("No answer came");
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
    return text + QStringLiteral(" · ") + Text::tr("usually about %1").arg(clockText(*middle));
}

QString retryText(const jobs::JobProgress& progress)
{
    const std::int64_t left = progress.retryAt - QDateTime::currentMSecsSinceEpoch();
    constexpr double kMilli = 1000.0;
    return Text::tr("retries in %1 s")
        .arg(std::max(0, static_cast<int>(std::ceil(static_cast<double>(left) / kMilli))));
}

QString secondsLeftText(double seconds)
{
    constexpr double kMinute = 60.0;
    if (seconds >= kMinute) {
        return Text::tr("%1 left").arg(clockText(seconds));
    }
    return Text::tr("%1 s left").arg(std::max(1, qRound(seconds)));
}

QString expectedText(double seconds)
{
    constexpr int kMinute = 60;
    const int minutes = qRound(seconds / kMinute);
    if (seconds < 2.0 * kMinute) {
        return Text::tr("about %1 s").arg(std::max(1, qRound(seconds)));
    }
    if (minutes < 2 * kMinute) {
        return Text::tr("about %1 min").arg(minutes);
    }
    return Text::tr("about %1 h %2 min").arg(minutes / kMinute).arg(minutes % kMinute);
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
        parts << Text::tr("Understood: %1").arg(listed(heard.understood));
    }
    if (!heard.ignored.isEmpty()) {
        parts << Text::tr("Ignored: %1").arg(listed(heard.ignored));
    }
    return parts.join(QStringLiteral(" · "));
}

QString missingClipsText(const core::JobRecord& job)
{
    const auto asked = core::promptsOf(job.recipe).size();
    const auto came = job.answer.clips.size();
    if (job.state != core::JobState::Done || job.error || came >= asked ||
        (came == 0 && job.recipe.model == QLatin1String("json"))) {
        return {};
    }
    return Text::tr("Only %1 of %2 clips came. What came is kept; the run may be billed.").arg(came).arg(asked);
}

} // namespace melodeck::ui
