#include "cli/GenerateCommand.h"

#include "api/AnswerReader.h"
#include "api/ModelSpec.h"
#include "audio/AudioFile.h"
#include "cli/OutputFolder.h"
#include "core/Paths.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <filesystem>
#include <utility>

namespace melodeck::cli {

namespace {

/// Texts for people.
struct Text final
{
    Q_DECLARE_TR_FUNCTIONS(GenerateCommand)
};

/// Moves a finished clip over whatever has its name, in one step: the old one is there until the new one is.
core::Result<QString> replaceTarget(const core::Clip& clip, const QDir& output)
{
    const QString target = output.filePath(QFileInfo(clip.path).fileName());
    std::error_code error;
    std::filesystem::rename(QFile::encodeName(clip.path).toStdString(), QFile::encodeName(target).toStdString(), error);
    if (error) {
        return core::fail(core::ErrorCode::Io,
                          Text::tr("%1 cannot be replaced. The new clip is kept as %2.").arg(target, clip.path),
                          QString::fromStdString(error.message()));
    }
    return target;
}

} // namespace

CLI::App* GenerateCommand::describe(CLI::App& program)
{
    CLI::App* verb =
        program.add_subcommand("generate", "Make one clip for each prompt, following a melody if one is given");
    verb->add_option("--prompt", m_prompts, "What a clip should sound like; once for each clip")
        ->required()
        ->allow_extra_args(false);
    verb->add_option("--melody", m_melody, "Recording whose tune the clips follow (WAV, FLAC, OGG, MP3)");
    verb->add_option("--duration", m_duration, "Length of each clip in seconds")->capture_default_str();
    // Without the check a minus sign would wrap around to a huge number.
    verb->add_option("--seed", m_seed, "Number from 0 that makes the result repeatable, for models that take one")
        ->check([](const std::string& text) {
            return text.find('-') == std::string::npos ? "" : "a seed is a whole number from 0";
        });
    verb->add_option("--output", m_output, "Folder for clip_0.wav, clip_1.wav, …; made if missing")
        ->capture_default_str();
    verb->add_flag("--overwrite", m_overwrite, "Replace clips of the same name");
    m_connection.describeOneRequest(*verb);
    return verb;
}

int GenerateCommand::run(Console& console, const std::stop_token& stop)
{
    const auto refuse = [&console](const core::Error& error) {
        console.error(error.message);
        console.detail(error.detail);
        return core::exitCode(error.code);
    };
    Connection connection;
    const auto endpoint = connection.open(m_connection);
    if (!endpoint) {
        return refuse(endpoint.error());
    }
    auto recipe = makeRecipe(*endpoint, console);
    if (!recipe) {
        return refuse(recipe.error());
    }
    if (const auto free = checkTargets(); !free) {
        return refuse(free.error());
    }
    const QDir output(QString::fromStdString(m_output));
    if (const auto prepared = prepareOutputFolder(output.path()); !prepared) {
        return refuse(prepared.error());
    }
    // With --overwrite the clips are made beside the old ones, which stay until each new one is whole.
    std::optional<QTemporaryDir> staging;
    if (m_overwrite) {
        staging.emplace(output.filePath(QStringLiteral(".melodeck-XXXXXX")));
    }
    std::optional<core::Error> replaceFailure;
    jobs::JobTarget target;
    target.clipFolder = staging ? staging->path() : output.path();
    m_connection.apply(target);
    target.clipReady = [&](const core::Clip& clip) {
        auto path = staging ? replaceTarget(clip, output) : core::Result<QString>(clip.path);
        if (path) {
            console.result(QDir::cleanPath(*path));
        } else if (!std::exchange(replaceFailure, path.error())) {
            staging->setAutoRemove(false);
        }
    };
    const jobs::JobOutcome outcome = connection.run(*recipe, target, console, stop);
    if (const QString remark = api::melodyRemark(outcome.answer.json); !remark.isEmpty()) {
        console.warning(remark);
    }
    if (replaceFailure) {
        return refuse(*replaceFailure);
    }
    if (!outcome.error && outcome.answer.clips.size() < m_prompts.size()) {
        console.error(Text::tr("Only %1 of %2 clips came. What came is kept; the run may be billed.")
                          .arg(outcome.answer.clips.size())
                          .arg(m_prompts.size()));
        return core::exitCode(core::ErrorCode::ModelError);
    }
    return report(outcome, console);
}

core::Result<core::Recipe> GenerateCommand::makeRecipe(const core::Endpoint& endpoint, Console& console) const
{
    const api::ModelSpec& spec = api::defaultModelFor(endpoint);
    core::Recipe recipe;
    recipe.model = spec.id;
    recipe.endpoint = endpoint;
    recipe.fields["prompts"] = m_prompts;
    if (!m_melody.empty()) {
        if (auto attached = attachMelody(recipe); !attached) {
            return core::fail(std::move(attached).error());
        }
    }
    recipe.fields["duration"] = m_duration;
    if (m_seed && spec.takesSeed) {
        recipe.fields["seed"] = *m_seed;
    } else if (m_seed) {
        console.warning(Text::tr("%1 takes no seed: it is not sent.").arg(spec.title));
    }
    if (auto valid = api::validateRecipe(recipe, spec); !valid) {
        return core::fail(std::move(valid).error());
    }
    return recipe;
}

core::Result<void> GenerateCommand::attachMelody(core::Recipe& recipe) const
{
    const api::ModelSpec& spec = api::defaultModelFor(recipe.endpoint);
    core::AttachedFile melody;
    melody.path = QString::fromStdString(m_melody);
    // Read now, so that a bad file is named before the engine is started or a key is looked at.
    if (const auto facts = audio::probeAudioFile(melody.path); !facts) {
        return core::fail(facts.error());
    }
    melody.field = spec.melody->name;
    melody.conversion = spec.melody->format.value_or(core::AudioFormat{});
    melody.region = core::TimeRegion{0.0, m_duration};
    recipe.files.push_back(std::move(melody));
    return {};
}

core::Result<void> GenerateCommand::checkTargets() const
{
    if (m_overwrite) {
        return {};
    }
    const QDir output(QString::fromStdString(m_output));
    for (std::size_t i = 0; i < m_prompts.size(); ++i) {
        // Any ending: what the model sends is known only when it comes.
        const QStringList taken =
            output.entryList({QStringLiteral("clip_%1.*").arg(i)}, QDir::Files | QDir::Hidden | QDir::System);
        if (!taken.isEmpty()) {
            return core::fail(
                core::ErrorCode::Io,
                Text::tr("%1 is there already. Nothing was sent. Choose another --output, or --overwrite.")
                    .arg(output.filePath(taken.front())));
        }
    }
    return {};
}

} // namespace melodeck::cli
