#include "cli/BatchPlanFile.h"
#include "fuzz/Fuzz.h"
#include "jobs/BatchPlan.h"

#include <QSet>

#include <cmath>

namespace melodeck::fuzz {

namespace {

const QString kFolder = QStringLiteral("/plans");

void checkJob(const cli::PlannedJob& job)
{
    require(!job.name.trimmed().isEmpty() && !job.name.startsWith(QLatin1Char('.')) &&
                !job.name.contains(QLatin1Char('/')) && job.name.toUtf8().size() <= 200,
            "a name is that of a folder, in this one");
    require(job.recipe.endpoint.url.host() == QLatin1String("model.example"), "no plan says where its jobs go");
    for (const core::AttachedFile& file : job.recipe.files) {
        require(file.path.startsWith(QLatin1Char('/')), "each file has a place");
        require(!file.region || (file.conversion && file.region->startSeconds >= 0.0 &&
                                 file.region->endSeconds > file.region->startSeconds),
                "a part of a recording is a stretch of it");
    }
}

void checkRoundTrip(const std::vector<cli::PlannedJob>& jobs, const core::Endpoint& endpoint)
{
    std::vector<jobs::NewJob> planned;
    for (const cli::PlannedJob& job : jobs) {
        planned.push_back({job.recipe, job.name, {}});
    }
    const QByteArray text = cli::planText(planned);
    const auto again = cli::readPlan(text, endpoint, kFolder);
    // Blanks in a row become one, so that two names may become the same.
    require(again || again.error().message.contains(QLatin1String("Two elements")), "a plan of ours is read");
    if (!again) {
        return;
    }
    require(again->size() == jobs.size(), "no job is lost");
    for (std::size_t i = 0; i < jobs.size(); ++i) {
        require(again->at(i).recipe == jobs[i].recipe, "each asks for the same");
        const QString name = jobs[i].name.simplified();
        require(again->at(i).name == name || name.startsWith(QLatin1Char('.')), "under the same name");
    }
}

void checkLines(const QString& text)
{
    const QStringList prompts = jobs::readPrompts(text);
    const auto count = static_cast<std::size_t>(prompts.size());
    require(count <= jobs::kMostBatchJobs + 1, "prompts have a limit");
    for (const QString& prompt : count > jobs::kMostBatchJobs ? QStringList() : prompts) {
        require(!prompt.isEmpty() && prompt == prompt.trimmed() && !prompt.contains(QLatin1Char('\n')),
                "a prompt is a line of words");
    }
    if (const auto seeds = jobs::readSeeds(text)) {
        require(seeds->size() <= jobs::kMostBatchJobs, "seeds have a limit");
        require(QSet<std::uint64_t>(seeds->begin(), seeds->end()).size() == static_cast<qsizetype>(seeds->size()),
                "each stands once");
    }
    api::SpecField limits;
    limits.kind = api::FieldKind::Number;
    limits.minimum = 1.0;
    limits.maximum = 300.0;
    for (const QLocale& locale : {QLocale::c(), QLocale(QLocale::German), QLocale(QLocale::Arabic, QLocale::Egypt)}) {
        const auto durations = jobs::readDurations(text, limits, locale);
        if (!durations || durations->empty()) {
            continue;
        }
        for (const double seconds : *durations) {
            require(std::isfinite(seconds), "a duration is a number");
        }
        const auto again = jobs::readDurations(jobs::durationsText(*durations, locale), limits, locale);
        require(again && *again == *durations, "durations are read as they are written");
    }
}

} // namespace

void examine(std::span<const std::byte> input)
{
    const std::string_view text = textOf(input);
    const QByteArray bytes(text.data(), static_cast<qsizetype>(text.size()));
    checkLines(QString::fromUtf8(bytes));
    core::Endpoint endpoint;
    endpoint.kind = core::EndpointKind::Custom;
    endpoint.url = QUrl(QStringLiteral("https://model.example/predict"));
    const auto jobs = cli::readPlan(bytes, endpoint, kFolder);
    if (!jobs) {
        require(core::exitCode(jobs.error().code) == 5, "what is no plan is refused as input");
        return;
    }
    QSet<QString> names;
    for (const cli::PlannedJob& job : *jobs) {
        checkJob(job);
        names.insert(job.name);
    }
    require(names.size() == static_cast<qsizetype>(jobs->size()), "no two jobs share a folder");
    checkRoundTrip(*jobs, endpoint);
}

} // namespace melodeck::fuzz
