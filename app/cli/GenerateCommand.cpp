#include "cli/GenerateCommand.h"

#include "api/AnswerReader.h"
#include "api/Endpoints.h"
#include "cli/ClipRecipes.h"
#include "cli/CommandLine.h"
#include "cli/OutputFolder.h"
#include "cli/RecipeFile.h"
#include "cli/RequestJournal.h"
#include "core/FileSink.h"
#include "core/Settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <filesystem>
#include <span>
#include <utility>

namespace melodeck::cli {

namespace {

/// Texts for people.
struct GenerateCommandText final
{
    Q_DECLARE_TR_FUNCTIONS(GenerateCommand)
};

/// Moves a finished clip to where it was wanted: beside a file that got its name meanwhile, or over it, in one step.
core::Result<QString> moveToTarget(const core::Clip& clip, const QDir& output, bool isReplacing)
{
    const QString target = output.filePath(QFileInfo(clip.path).fileName());
    if (!isReplacing) {
        auto moved = core::moveToFreeName(clip.path, target);
        if (!moved) {
            moved.error().message = GenerateCommandText::tr("%1 cannot be made (%2). The new clip is kept as %3.")
                                        .arg(target, moved.error().message, clip.path);
        }
        return moved;
    }
    std::error_code error;
    std::filesystem::rename(QFile::encodeName(clip.path).toStdString(), QFile::encodeName(target).toStdString(), error);
    if (error) {
        return core::fail(
            core::ErrorCode::Io,
            GenerateCommandText::tr("%1 cannot be replaced. The new clip is kept as %2.").arg(target, clip.path),
            QString::fromStdString(error.message()));
    }
    return target;
}

/// Where the recipe's address went: it tells its kind alone.
QString endpointWanted(const core::PortableRecipe& portable)
{
    const QString kind = portable.recipe.endpoint.kind == core::EndpointKind::Baseten
                             ? GenerateCommandText::tr("a model on Baseten")
                             : GenerateCommandText::tr("a model behind an address of its own");
    return GenerateCommandText::tr(
               "The recipe was made by %1, whose address does not travel with a clip. Nothing was sent. Say where "
               "with --endpoint; --endpoint local takes the sketch engine instead.")
        .arg(kind);
}

/// An answer that has not all the clips that were asked for was paid for as well, and says why perhaps: a file beside
/// them, with the names of those that came in place of their sound. Its path; empty where there is nothing to keep.
core::Result<QString> keepShortAnswer(const jobs::JobOutcome& outcome, std::size_t wanted, const QDir& output)
{
    const core::Answer& answer = outcome.answer;
    const bool isRead = outcome.reading == jobs::JobOutcome::Reading::Whole &&
                        (!outcome.error || outcome.error->code == core::ErrorCode::ModelError);
    if (!isRead || answer.clips.size() >= wanted || answer.json.is_null() || api::errorInsideAnswer(answer.json)) {
        return QString(); // what the model says of its own failure is told
    }
    auto sink = core::FileSink::create(output.filePath(QStringLiteral("answer.json")), core::Durability::Synced,
                                       core::TakenName::GetsNumber);
    if (!sink) {
        return core::fail(std::move(sink).error());
    }
    const QByteArray text = core::toJsonBytes(answer.json);
    if (const auto written = (*sink)->write(std::as_bytes(std::span(text))); !written) {
        return core::fail(written.error());
    }
    if (const auto finished = (*sink)->finish(); !finished) {
        return core::fail(finished.error());
    }
    return QDir::cleanPath((*sink)->path());
}

/// The exit code; fewer clips than were asked for are an error too. kept: the file with the answer, if there is one.
int reportClips(jobs::JobOutcome outcome, std::size_t wanted, const core::Endpoint& endpoint, const QString& kept,
                Console& console)
{
    if (!outcome.error && outcome.answer.clips.size() < wanted) {
        const QString sentence = outcome.answer.clips.empty()
                                     ? GenerateCommandText::tr("No clip came: the answer has no sound.")
                                     : GenerateCommandText::tr("Only %1 of %2 clips came. What came is kept.")
                                           .arg(outcome.answer.clips.size())
                                           .arg(wanted);
        outcome.error = api::withCost({core::ErrorCode::ModelError, sentence, {}}, endpoint);
    }
    if (outcome.error && !kept.isEmpty()) {
        outcome.error->message += QLatin1Char(' ') + GenerateCommandText::tr("The answer is in %1.").arg(kept);
    }
    return report(outcome, console);
}

/// Without the check a minus sign would wrap around to a huge number, and a number that is too large would become the
/// largest one.
std::string checkSeed(const std::string& text)
{
    bool isNumber = false;
    (void)QString::fromStdString(text).toULongLong(&isNumber);
    return isNumber && text.front() != '-' ? "" : "a seed is a whole number from 0 to 18446744073709551615";
}

} // namespace

Verb GenerateCommand::describe(Verb program)
{
    Verb verb = program.addVerb("generate", "Make one clip for each prompt, following a melody if one is given");
    verb.addOption("--prompt", m_options.prompts,
                   "What a clip should sound like; once for each clip. Needed unless --recipe is given")
        .typeName("PROMPT")
        .oneValueEach();
    verb.addOption("--melody", m_options.melody, "Recording whose tune the clips follow (WAV, FLAC, OGG, MP3)")
        .typeName("FILE");
    describeRegion(
        verb, m_options.region,
        "A:B, the part of the melody that is sent, in seconds (3.5:10) or minutes (0:03.500:0:10). Exactly this "
        "part goes, whatever the duration; with an open end (3.5:) as much as --duration; without --region, the "
        "first --duration seconds");
    verb.addFlag("--normalise", m_options.normalises,
                 "Bring the loudest moment of the melody to -1 dB before it is sent; the file stays as it is");
    verb.addFlag("--remove-dc", m_options.removesDirectCurrent,
                 "Take off the constant offset that some sound cards add; the file stays as it is");
    describeHints(verb, m_options.hints);
    verb.addOption("--duration", m_options.durationSeconds, "Length of each clip in seconds").showsDefault("8");
    verb.addOption("--seed", m_options.seed, "Number from 0 that makes the result repeatable, for models that take one")
        .check(checkSeed);
    describeClipParts(verb, m_options.clipParts);
    Argument model = verb.addOption("--model", m_options.model,
                                    "What the endpoint runs, such as musicgen-large or musicgen-melody-truss; a "
                                    "name that is none lists all. Without it: musicgen-melody")
                         .typeName("MODEL");
    describeRecipe(verb);
    model.excludes(verb.option("--recipe")); // which says so itself
    verb.addOption("--output", m_output, "Folder for clip_0.wav, clip_1.wav, …; made if missing")
        .typeName("FOLDER")
        .showsDefault();
    verb.addFlag("--overwrite", m_overwrite, "Replace clips of the same name");
    m_connection.describeOneRequest(verb);
    m_endpoint = verb.option("--endpoint");
    m_async.describe(verb);
    Argument async = verb.option("--async");
    for (const char* other : {"--print-as", "--output", "--overwrite", "--no-recipe"}) {
        async.excludes(verb.option(other)); // nothing comes back here
    }
    return verb;
}

void GenerateCommand::describeRecipe(Verb verb)
{
    verb.addOption("--recipe", m_recipeFile,
                   "Run the recipe again that a clip carries, or a JSON file as `recipe` prints it. Other options "
                   "stand in place of what it says; its melody is looked for in the library by its SHA-256")
        .typeName("FILE");
    verb.addFlag("--no-recipe", m_withoutRecipe, "Write the clips without their recipe: every byte as it was received");
}

int GenerateCommand::run(Console& console, const std::stop_token& stop)
{
    if (m_recipeFile.empty() && m_options.prompts.empty()) {
        console.error(
            GenerateCommandText::tr("--prompt is required: once for each clip. Or --recipe, which has its prompts."));
        return kUsageError;
    }
    if (!m_recipeFile.empty()) {
        auto portable = readRecipeFile(QString::fromStdString(m_recipeFile));
        if (!portable) {
            return console.failed(portable.error());
        }
        m_portable = std::move(*portable);
        if (m_portable->recipe.endpoint.kind != core::EndpointKind::Local && !m_endpoint.isGiven()) {
            console.error(endpointWanted(*m_portable));
            return kUsageError;
        }
    }
    Connection connection;
    const auto endpoint = connection.open(m_connection);
    if (!endpoint) {
        return console.failed(endpoint.error());
    }
    auto recipe = makeRecipe(*endpoint, console);
    if (!recipe) {
        return console.failed(recipe.error());
    }
    if (m_async.isWanted()) {
        return m_async.run(*recipe, connection, m_connection, console, stop);
    }
    if (const auto printed = m_connection.print(*recipe, console)) {
        return *printed;
    }
    recoverRequests(console); // what an earlier command left there is told first, and may be what has the names
    if (const auto free = checkTargets(*recipe); !free) {
        return console.failed(free.error());
    }
    if (const auto prepared = prepareOutputFolder(QString::fromStdString(m_output)); !prepared) {
        return console.failed(prepared.error());
    }
    RequestJournal journal(console);
    if (const auto begun = journal.begin(*recipe); !begun) {
        return console.failed(begun.error());
    }
    return runRequest(*recipe, connection, journal, console, stop);
}

int GenerateCommand::runRequest(core::Recipe& recipe, Connection& connection, RequestJournal& journal, Console& console,
                                const std::stop_token& stop) const
{
    const QDir output(QString::fromStdString(m_output));
    // With --overwrite the clips are made beside the old ones, which stay until each new one is whole.
    // Stems come as files of no name of their own.
    std::optional<QTemporaryDir> staging;
    const std::size_t clipCount = core::promptsOf(recipe).size();
    const bool hasStems = wantsStems(recipe);
    if (m_overwrite || hasStems) {
        staging.emplace(output.filePath(QStringLiteral(".melodeck-XXXXXX")));
    }
    std::optional<core::Error> replaceFailure;
    const auto tell = [&](const core::Clip& clip) {
        auto path = staging ? moveToTarget(clip, output, m_overwrite) : core::Result<QString>(clip.path);
        if (path) {
            console.result(QDir::cleanPath(*path));
        } else if (!std::exchange(replaceFailure, path.error())) {
            staging->setAutoRemove(false);
        }
    };
    const bool isCarried = !m_withoutRecipe && core::Settings().recipeTravels();
    ClipRecipes recipes(recipe, isCarried ? ClipRecipes::Carried::Yes : ClipRecipes::Carried::No, console, tell);
    jobs::JobTarget target;
    target.clipFolder = staging ? staging->path() : output.path();
    target.keptFolder = output.path();
    // Names were free when it was sent: what has one now is somebody else's, and these clips are paid for.
    target.takenName = core::TakenName::GetsNumber;
    m_connection.apply(target);
    journal.apply(target);
    target.fingerprints = isCarried ? jobs::Fingerprints::Taken : jobs::Fingerprints::Skipped;
    target.clipReady = [&](const core::Clip& clip) { recipes.add(clip); };
    jobs::JobOutcome outcome = connection.run(recipe, target, console, stop);
    recipes.finish(outcome.answer.json);
    const auto parts = keepClipParts(outcome.answer.json, QDir(target.clipFolder), output);
    const auto kept = keepShortAnswer(outcome, clipCount, output);
    if (!kept) {
        outcome.error = kept.error(); // the journal alone has it now, and gives it to the library
    }
    journal.end(outcome);
    const bool isLeftBehind = !parts || !QDir(target.clipFolder).entryList({QStringLiteral("*.partial")}).isEmpty();
    if (staging && isLeftBehind) {
        staging->setAutoRemove(false); // what is in it was said, or is nowhere else
    }
    for (const QString& path : parts.value_or(QStringList())) {
        console.result(QDir::cleanPath(path));
    }
    if (const QString remark = api::melodyRemark(outcome.answer.json); !remark.isEmpty()) {
        console.warning(remark);
    }
    if (!parts) {
        return console.failed(parts.error());
    }
    if (replaceFailure) {
        console.error(replaceFailure->message);
        console.detail(replaceFailure->detail);
        return core::exitCode(replaceFailure->code);
    }
    return reportClips(std::move(outcome), clipCount, recipe.endpoint, kept.value_or(QString()), console);
}

core::Result<core::Recipe> GenerateCommand::makeRecipe(const core::Endpoint& endpoint, Console& console) const
{
    return m_portable ? requestAgain(*m_portable, m_options, endpoint, findInLibrary, console)
                      : newRequest(m_options, endpoint, console);
}

core::Result<void> GenerateCommand::checkTargets(const core::Recipe& recipe) const
{
    if (m_overwrite) {
        return {};
    }
    const QDir output(QString::fromStdString(m_output));
    const std::size_t clips = std::max<std::size_t>(1, core::promptsOf(recipe).size());
    for (std::size_t i = 0; i < clips; ++i) {
        // Any ending: what the model sends is known only when it comes.
        QStringList taken =
            output.entryList({QStringLiteral("clip_%1.*").arg(i)}, QDir::Files | QDir::Hidden | QDir::System);
        // What a killed command was writing: the journal has its bytes, and the next one takes it over.
        taken.removeIf([](const QString& name) { return name.endsWith(QLatin1String(".part")); });
        if (!taken.isEmpty()) {
            return core::fail(core::ErrorCode::Io,
                              GenerateCommandText::tr(
                                  "%1 is there already. Nothing was sent. Choose another --output, or --overwrite.")
                                  .arg(output.filePath(taken.front())));
        }
    }
    return {};
}

} // namespace melodeck::cli
