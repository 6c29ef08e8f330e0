#include "cli/RecipeVaryCommand.h"

#include "api/ModelSpec.h"
#include "cli/BatchPlanFile.h"
#include "cli/GenerateRequest.h"
#include "cli/RecipeFile.h"

#include <QCoreApplication>

#include <utility>

namespace melodeck::cli {

namespace {

constexpr int kMostTakes = 100;

/// Texts for people.
struct RecipeVaryCommandText final
{
    Q_DECLARE_TR_FUNCTIONS(RecipeVaryCommand)
};

} // namespace

Verb RecipeVaryCommand::describe(Verb recipe)
{
    Verb verb = recipe.addVerb(
        "vary", "Print a plan of requests around a clip's, each with another seed, duration or prompt; pipe it into "
                "`batch -`");
    verb.addOption("file", m_file, "Clip that carries its recipe, or JSON as `recipe` prints it")
        .typeName("FILE")
        .required();
    verb.addOption("--seed", m_seeds, "Seeds: 1..4, or 1,2,42");
    verb.addOption("--duration", m_durations, "Durations in seconds: 4,8,12");
    verb.addOption("--prompt", m_prompts, "Prompt in place of the clip's own; once for each; {slow|fast} tries each")
        .oneValueEach();
    verb.addOption("--takes", m_takes, "How often each is asked for, of models that take no seed")
        .range(1, kMostTakes)
        .showsDefault();
    verb.addOption("--melody", m_melody, "Its melody; without this it is looked for in the library by its SHA-256")
        .typeName("FILE");
    return verb;
}

core::Result<void> RecipeVaryCommand::readAxes(jobs::VariationAxes& axes) const
{
    auto seeds = jobs::readSeeds(QString::fromStdString(m_seeds));
    if (!seeds) {
        return core::fail(std::move(seeds).error());
    }
    axes.seeds = std::move(*seeds);
    const api::ModelSpec* spec = api::findModelSpec(axes.around.model);
    const api::SpecField* duration = spec != nullptr ? spec->field(api::FieldRole::Duration) : nullptr;
    auto durations =
        jobs::readDurations(QString::fromStdString(m_durations), duration != nullptr ? *duration : api::SpecField{});
    if (!durations) {
        return core::fail(std::move(durations).error());
    }
    axes.durations = std::move(*durations);
    for (const std::string& prompt : m_prompts) {
        axes.prompts += jobs::expandAlternatives(QString::fromStdString(prompt));
    }
    axes.prompts.removeDuplicates();
    axes.takes = m_takes;
    return {};
}

core::Result<jobs::VariationPlan> RecipeVaryCommand::plan(Console& console) const
{
    const auto portable = readRecipeFile(QString::fromStdString(m_file));
    if (!portable) {
        return core::fail(portable.error());
    }
    GenerateOptions options;
    options.melody = m_melody;
    // Where the plan goes, `batch --endpoint` says.
    auto around = requestAgain(*portable, options, portable->recipe.endpoint, findInLibrary, console);
    if (!around) {
        return core::fail(std::move(around).error());
    }
    jobs::VariationAxes axes;
    axes.around = jobs::withOnePrompt(*around, portable->prompt);
    if (auto read = readAxes(axes); !read) {
        return core::fail(std::move(read).error());
    }
    if (jobs::variationCount(axes) == 1) {
        return core::fail(core::ErrorCode::InvalidArgument,
                          RecipeVaryCommandText::tr(
                              "Say what is to be varied: --seed, --duration, --prompt or --takes with more than "
                              "one value."));
    }
    return jobs::planVariation(axes);
}

int RecipeVaryCommand::run(Console& console, const std::stop_token&)
{
    const auto made = plan(console);
    if (!made) {
        return console.failed(made.error());
    }
    console.note(
        RecipeVaryCommandText::tr("%1 requests, %2 bytes up").arg(made->batch.jobs.size()).arg(made->batch.bytes));
    const QByteArray text = planText(made->batch.jobs);
    return console.resultBytes(text.constData(), static_cast<std::size_t>(text.size()))
               ? 0
               : core::exitCode(core::ErrorCode::Io);
}

} // namespace melodeck::cli
