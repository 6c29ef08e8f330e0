#include "cli/CommandLine.h"

#include "api/OwnSpecs.h"
#include "cli/AsyncCommand.h"
#include "cli/BatchCommand.h"
#include "cli/CompletionCommand.h"
#include "cli/GenerateCommand.h"
#include "cli/KeyCommand.h"
#include "cli/LibraryCommand.h"
#include "cli/ModelCommand.h"
#include "cli/NotesCommand.h"
#include "cli/PredictCommand.h"
#include "cli/QueueCommand.h"
#include "cli/ReceiveCommand.h"
#include "cli/RecipeCommand.h"
#include "cli/ServeCommand.h"
#include "cli/TranscribeCommand.h"
#include "cli/WorkspaceCommand.h"
#include "core/Components.h"
#include "core/Paths.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <memory>
#include <sstream>
#include <string_view>
#include <utility>

namespace melodeck::cli {

namespace {

/// Texts for people.
struct CommandLineText final
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

bool isVerbMissing(const CLI::ParseError& error)
{
    return std::string_view(error.what()) == CLI::RequiredError::Subcommand(1).what();
}

/// A word in a verb's place that is none, or no word there: says which verbs there are. Empty where no verb is missing.
QString missingVerb(const CLI::App& program, const std::vector<std::string>& arguments)
{
    const CLI::App* at = &program;
    QStringList verbs;
    const auto lookAround = [&] {
        verbs.clear();
        for (const CLI::App* verb : at->get_subcommands([](const CLI::App*) { return true; })) {
            if (!verb->get_group().empty()) {
                verbs << QString::fromStdString(verb->get_name());
            }
        }
    };
    lookAround();
    for (const std::string& word : arguments) {
        const QString name = QString::fromStdString(word);
        if (name.startsWith(QLatin1Char('-'))) {
            continue;
        }
        if (!verbs.contains(name)) {
            return CommandLineText::tr("“%1” is no verb of %2. There are: %3.")
                .arg(name, QString::fromStdString(at->get_name()), verbs.join(QStringLiteral(", ")));
        }
        at = at->get_subcommand(word);
        lookAround();
        if (verbs.isEmpty()) {
            return {};
        }
    }
    return CommandLineText::tr("Say what %1 shall do. There are: %2.")
        .arg(QString::fromStdString(at->get_name()), verbs.join(QStringLiteral(", ")));
}

/// Help and version are results; anything else that CLI11 throws is a usage error.
int explain(const CLI::App& program, const std::vector<std::string>& arguments, const CLI::ParseError& error,
            Console& console)
{
    std::ostringstream out;
    std::ostringstream err;
    const int code = program.exit(error, out, err);
    const std::string shown = out.str();
    if (code == 0) {
        return console.resultBytes(shown.data(), shown.size()) ? 0 : core::exitCode(core::ErrorCode::Io);
    }
    QString words = QString::fromStdString(err.str()).trimmed();
    // CLI11 says no more than that one is required.
    if (const QString missing = missingVerb(program, arguments); !missing.isEmpty() && isVerbMissing(error)) {
        words.replace(QString::fromStdString(error.what()), missing);
    }
    console.error(words);
    return kUsageError;
}

} // namespace

int runCommandLine(const std::vector<std::string>& arguments, Console& console, const std::stop_token& stop)
{
    const auto first = std::find_if(arguments.begin(), arguments.end(), [](const std::string& argument) {
        return argument != "-v" && argument != "--verbose";
    });
    if (first != arguments.end() && *first == ServeCommand::kVerb) {
        ServeCommand serve;
        serve.setArguments({first + 1, arguments.end()});
        return serve.run(console, stop);
    }
    CLI::App program("Melodeck sends melodies and prompts to audio models and keeps the clips that come back.",
                     "melodeck-cli");
    program.set_version_flag("--version", core::versionText("melodeck-cli"));
    program.require_subcommand(1);
    program.fallthrough();
    bool verbose = false;
    program.add_flag("-v,--verbose", verbose, "Say more on standard error");
    program.footer(
        "Exit codes: 0 done · 1 the model's own error · 2 usage · 3 key refused · 4 not found · 5 bad input · "
        "6 not reachable or busy · 7 cannot read or write, or unknown jobs left · 130 interrupted");

    const std::array<std::unique_ptr<Command>, 15> commands{
        std::make_unique<GenerateCommand>(),   std::make_unique<PredictCommand>(),
        std::make_unique<TranscribeCommand>(), std::make_unique<NotesCommand>(),
        std::make_unique<BatchCommand>(),      std::make_unique<AsyncCommand>(),
        std::make_unique<ReceiveCommand>(),    std::make_unique<RecipeCommand>(),
        std::make_unique<ModelCommand>(),      std::make_unique<WorkspaceCommand>(),
        std::make_unique<LibraryCommand>(),    std::make_unique<QueueCommand>(),
        std::make_unique<KeyCommand>(),        std::make_unique<ServeCommand>(),
        std::make_unique<CompletionCommand>()};
    std::vector<std::pair<Verb, Command*>> verbs;
    for (const std::unique_ptr<Command>& command : commands) {
        verbs.emplace_back(command->describe(Verb(&program)), command.get());
    }
    try {
        std::vector<std::string> reversed(arguments.rbegin(), arguments.rend()); // CLI11 takes them from the back
        program.parse(reversed);
    } catch (const CLI::ParseError& error) {
        return explain(program, arguments, error, console);
    }
    if (verbose) {
        console.setVerbosity(Verbosity::Verbose);
    }
    const auto chosen = std::find_if(verbs.begin(), verbs.end(), [](const auto& verb) { return verb.first.isGiven(); });
    if (chosen == verbs.end()) {
        return kUsageError;
    }
    // What is wrong with one of them, "model list" tells.
    (void)api::loadOwnSpecs(core::modelsFolder());
    const int code = chosen->second->run(console, stop);
    if (code == 0 && console.hasLostResults()) {
        console.error(
            CommandLineText::tr("The result cannot be written to standard output. Files that were made are kept."));
        return core::exitCode(core::ErrorCode::Io);
    }
    return code;
}

} // namespace melodeck::cli
