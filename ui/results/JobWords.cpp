#include "ui/results/JobWords.h"

#include "api/Endpoints.h"
#include "ui/Format.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <cmath>

namespace melodeck::ui {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("JobWords", text);
}

QString timeText(const QDateTime& time)
{
    const QLocale locale;
    // The C locale, which a bare session has, would say seconds.
    const QString clock = locale.language() == QLocale::C ? time.time().toString(QStringLiteral("HH:mm"))
                                                          : locale.toString(time.time(), QLocale::ShortFormat);
    return time.date() == QDate::currentDate() ? clock
                                               : locale.toString(time, QLocale::ShortFormat);
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
    return job.recipe.files.empty() ? tr("Request") : QFileInfo(job.recipe.files.front().path).fileName();
}

QString jobFacts(const core::JobRecord& job)
{
    QStringList facts;
    if (job.recipe.fields.is_object()) {
        const auto duration = job.recipe.fields.find("duration");
        if (duration != job.recipe.fields.end() && duration->is_number()) {
            const double seconds = duration->get<double>();
            facts << tr("%1 s").arg(numberText(seconds, std::floor(seconds) == seconds ? 0 : 1));
        }
    }
    for (const core::AttachedFile& file : job.recipe.files) {
        facts << QFileInfo(file.path).fileName();
    }
    facts << api::endpointTitle(job.recipe.endpoint) << timeText(job.created);
    return facts.join(QStringLiteral(" · "));
}

QString stateText(core::JobState state)
{
    switch (state) {
    case core::JobState::Queued: return tr("Waits for its turn");
    case core::JobState::Paused: return tr("Paused");
    case core::JobState::Preparing: return tr("Preparing");
    case core::JobState::Sending: return tr("Sending");
    case core::JobState::Starting: return tr("Starting the model");
    case core::JobState::Waiting: return tr("Waiting for the model");
    case core::JobState::Receiving: return tr("Receiving");
    case core::JobState::RetryWait: return tr("Waits to try again");
    case core::JobState::Submitted: return tr("Submitted");
    case core::JobState::Done: return tr("Done");
    case core::JobState::Failed: return tr("Failed");
    case core::JobState::Cancelled: return tr("Cancelled");
    case core::JobState::Unknown: return tr("No answer came");
    }
    return {};
}

} // namespace melodeck::ui
