#include "ui/results/JobWords.h"

#include "api/AnswerReader.h"
#include "api/Endpoints.h"
#include "ui/Format.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <cmath>

namespace melodeck::ui {

namespace {

/// Texts for people.
struct Text final
{
    Q_DECLARE_TR_FUNCTIONS(JobWords)
};

QString timeText(const QDateTime& time)
{
    const QLocale locale;
    // The C locale, which a bare session has, would say seconds.
    const QString clock = locale.language() == QLocale::C ? time.time().toString(QStringLiteral("HH:mm"))
                                                          : locale.toString(time.time(), QLocale::ShortFormat);
    return time.date() == QDate::currentDate() ? clock : locale.toString(time, QLocale::ShortFormat);
}

} // namespace

QString jobTitle(const core::JobRecord& job)
{
    QStringList prompts;
    for (const QString& prompt : core::promptsOf(job.recipe)) {
        prompts << prompt;
    }
    if (!prompts.isEmpty()) {
        return prompts.join(QStringLiteral(", "));
    }
    return job.recipe.files.empty() ? Text::tr("Request") : QFileInfo(job.recipe.files.front().path).fileName();
}

QString jobFacts(const core::JobRecord& job)
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
        facts << QFileInfo(file.path).fileName();
    }
    if (api::melodyWasFollowed(job.answer.json)) {
        facts << Text::tr("follows your melody");
    }
    facts << api::endpointTitle(job.recipe.endpoint) << timeText(job.created);
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

} // namespace melodeck::ui
