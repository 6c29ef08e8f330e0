#include "cli/GenerateRequest.h"

#include "api/ModelSpec.h"
#include "api/OwnSpecs.h"
#include "api/RecipeCheck.h"
#include "audio/AudioFile.h"
#include "jobs/Fingerprint.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace melodeck::cli {

namespace {

constexpr double kUsualSeconds = 8.0;

/// Texts for people.
struct GenerateRequestText final
{
    Q_DECLARE_TR_FUNCTIONS(GenerateCommand)
};

tl::unexpected<core::Error> refusedRequest(const QString& message)
{
    return core::fail(core::ErrorCode::InvalidArgument,
                      message + QLatin1Char(' ') + GenerateRequestText::tr("Nothing was sent."));
}

/// What the clips' length will be.
double secondsOf(const core::Recipe& recipe)
{
    if (recipe.fields.is_object()) {
        const auto found = recipe.fields.find("duration");
        if (found != recipe.fields.end() && found->is_number()) {
            return found->get<double>();
        }
    }
    return kUsualSeconds;
}

/// Lets only the part that is wanted be sent. Reads the file's header now, so that a bad file is named before the
/// engine is started or a key is looked at.
core::Result<void> takePart(core::AttachedFile& melody, const GenerateOptions& options, double durationSeconds)
{
    const auto facts = audio::probeAudioFile(melody.path);
    if (!facts) {
        return core::fail(facts.error());
    }
    if (options.normalises || options.removesDirectCurrent) {
        auto format = melody.conversion.value_or(core::AudioFormat{});
        format.level = options.normalises ? core::Level::Normalised : format.level;
        format.directCurrent = options.removesDirectCurrent ? core::DirectCurrent::Removed : format.directCurrent;
        melody.conversion = format;
    }
    if (options.region) {
        const auto region = regionToSend(*options.region, durationSeconds, *facts);
        if (!region) {
            return core::fail(region.error());
        }
        melody.region = *region;
        melody.conversion = melody.conversion.value_or(core::AudioFormat{});
    }
    return {};
}

core::Result<void> attachMelody(core::Recipe& recipe, const GenerateOptions& options, const api::ModelSpec& spec)
{
    const api::SpecField* field = spec.field(api::FieldRole::Melody);
    if (field == nullptr) {
        return refusedRequest(GenerateRequestText::tr("%1 takes no melody.").arg(spec.title));
    }
    core::AttachedFile melody;
    melody.path = QString::fromStdString(options.melody);
    melody.field = field->place();
    melody.conversion = field->audioFormat.value_or(core::AudioFormat{});
    melody.region = core::TimeRegion{0.0, secondsOf(recipe)};
    if (auto taken = takePart(melody, options, secondsOf(recipe)); !taken) {
        return taken;
    }
    recipe.files.push_back(std::move(melody));
    return {};
}

void setSeed(core::Recipe& recipe, std::uint64_t seed, const api::ModelSpec* spec, Console& console)
{
    if (spec == nullptr || spec->field(api::FieldRole::Seed) != nullptr) {
        recipe.fields["seed"] = seed;
    } else {
        console.warning(GenerateRequestText::tr("%1 takes no seed: it is not sent.").arg(spec->title));
    }
}

/// What is said of the melody.
core::Result<void> hint(core::Recipe& recipe, const GenerateOptions& options, const api::ModelSpec* spec)
{
    if (options.hints.isEmpty()) {
        return {};
    }
    if (recipe.files.empty() || !recipe.fields.is_object()) {
        return refusedRequest(GenerateRequestText::tr(
            "--key, --bpm, --beats-per-bar and --first-beat say what a melody is, but none is sent."));
    }
    recipe.verbatim.clear(); // it would say what the fields do not
    return setHints(recipe.fields, options.hints, spec);
}

/// A recipe on its way back into a request.
class Return final
{
public:
    Return(const core::PortableRecipe& portable, const GenerateOptions& options, const core::Endpoint& endpoint,
           Console& console)
        : m_portable(portable)
        , m_options(options)
        , m_console(console)
        , m_recipe(portable.recipe)
        , m_spec(api::findModelSpec(portable.recipe.model))
    {
        m_recipe.endpoint = endpoint;
    }

    core::Result<core::Recipe> make(const FileFinder& find)
    {
        if (auto ready = makeReady(); !ready) {
            return core::fail(std::move(ready).error());
        }
        adaptToEndpoint();
        applyOptions();
        if (auto added = addClipParts(m_recipe, m_options.clipParts); !added) {
            return core::fail(std::move(added).error());
        }
        dropWhatIsNoLongerSaid();
        if (auto attached = attachFiles(find); !attached) {
            return core::fail(std::move(attached).error());
        }
        if (auto hinted = hint(m_recipe, m_options, m_spec); !hinted) {
            return core::fail(std::move(hinted).error());
        }
        if (m_spec != nullptr) {
            if (auto valid = api::validateRecipe(m_recipe, *m_spec); !valid) {
                return core::fail(std::move(valid).error());
            }
        }
        return std::move(m_recipe);
    }

private:
    [[nodiscard]] bool isOverridden(const QString& pointer) const
    {
        const QString field = pointer.section(QLatin1Char('/'), 1, 1);
        return (field == QLatin1String("prompts") && !m_options.prompts.empty()) ||
               (field == QLatin1String("duration") && m_options.durationSeconds) ||
               (field == QLatin1String("seed") && m_options.seed);
    }

    [[nodiscard]] bool changesSound() const { return m_options.normalises || m_options.removesDirectCurrent; }

    /// What did not travel has to be given; fields can be set only where there are fields.
    core::Result<void> makeReady()
    {
        const bool setsFields = !m_options.prompts.empty() || m_options.durationSeconds || m_options.seed;
        const bool isAllGone = m_recipe.fields.is_null() && m_portable.leftOut == QStringList{QString()};
        if (isAllGone && !m_options.prompts.empty()) {
            m_recipe.fields = core::Json::object();
            return {};
        }
        QStringList missing = m_portable.leftOut;
        missing.removeIf([this](const QString& pointer) { return isOverridden(pointer); });
        if (!missing.isEmpty()) {
            return refusedRequest(GenerateRequestText::tr(
                                      "Not all of the request travelled with the recipe: secrets, local paths and very "
                                      "long texts stay behind (%1). Give prompts anew with --prompt, or send the whole "
                                      "request with predict.")
                                      .arg(missing.join(QStringLiteral(", "))));
        }
        if (setsFields && !m_recipe.fields.is_object()) {
            return refusedRequest(GenerateRequestText::tr(
                "The recipe's request is no JSON object: it has no prompts, duration or seed to "
                "set."));
        }
        return {};
    }

    void adaptToEndpoint()
    {
        const api::ModelSpec& usual = api::defaultModelFor(m_recipe.endpoint);
        if (m_spec == nullptr || m_spec->id == usual.id || m_recipe.endpoint.kind == m_portable.recipe.endpoint.kind) {
            return;
        }
        m_console.warning(
            GenerateRequestText::tr("The recipe was made for %1; here it goes to %2.").arg(m_spec->title, usual.title));
        if (m_recipe.fields.is_object()) {
            keepFieldsOf(usual);
        }
        m_recipe.model = usual.id;
        m_recipe.verbatim.clear();
        const api::SpecField* melody = usual.field(api::FieldRole::Melody);
        for (core::AttachedFile& file : m_recipe.files) {
            file.field = melody != nullptr ? melody->place() : file.field;
            file.conversion = melody != nullptr ? melody->audioFormat : file.conversion;
        }
        m_spec = &usual;
    }

    void keepFieldsOf(const api::ModelSpec& spec)
    {
        const core::Json known = spec.input.value("properties", core::Json::object());
        core::Json fields = core::Json::object();
        for (const auto& [name, value] : m_recipe.fields.items()) {
            if (known.contains(name)) {
                fields[name] = value;
            } else {
                m_console.warning(GenerateRequestText::tr("%1 has no field %2: it is not sent.")
                                      .arg(spec.title, QString::fromStdString(name)));
            }
        }
        m_recipe.fields = std::move(fields);
    }

    void applyOptions()
    {
        if (!m_options.prompts.empty()) {
            m_recipe.fields["prompts"] = m_options.prompts;
        }
        if (m_options.durationSeconds) {
            m_recipe.fields["duration"] = *m_options.durationSeconds;
        }
        if (m_options.seed) {
            setSeed(m_recipe, *m_options.seed, m_spec, m_console);
        } else if (m_portable.seed && m_spec != nullptr && m_spec->field(api::FieldRole::Seed) != nullptr &&
                   m_recipe.fields.is_object() && !m_recipe.fields.contains("seed")) {
            m_recipe.fields["seed"] = *m_portable.seed;
        }
    }

    void dropWhatIsNoLongerSaid()
    {
        if (m_recipe.fields != m_portable.recipe.fields) {
            m_recipe.verbatim.clear(); // it would say what the fields do not
        }
    }

    core::Result<void> attachFiles(const FileFinder& find)
    {
        if (m_recipe.files.empty() && !m_options.melody.empty()) {
            return m_spec != nullptr ? attachMelody(m_recipe, m_options, *m_spec)
                                     : refusedRequest(GenerateRequestText::tr("The recipe's request takes no melody."));
        }
        if (m_recipe.files.empty() && m_options.region) {
            return refusedRequest(GenerateRequestText::tr("The recipe has no melody of which a part could be sent."));
        }
        if (m_recipe.files.empty() && changesSound()) {
            return refusedRequest(
                GenerateRequestText::tr("The recipe has no melody to which --normalise or --remove-dc could be done."));
        }
        for (std::size_t i = 0; i < m_recipe.files.size(); ++i) {
            core::AttachedFile& file = m_recipe.files[i];
            const bool isGiven = i == 0 && !m_options.melody.empty();
            if (auto found = isGiven ? takeGiven(file) : takeFound(file, find); !found) {
                return found;
            }
        }
        if (m_recipe.files.empty()) {
            return {};
        }
        core::AttachedFile& melody = m_recipe.files.front();
        if (m_options.durationSeconds && melody.region) {
            melody.region->endSeconds = melody.region->startSeconds + *m_options.durationSeconds;
        }
        return melody.conversion || m_options.region || changesSound()
                   ? takePart(melody, m_options, secondsOf(m_recipe))
                   : core::Result<void>();
    }

    core::Result<void> takeGiven(core::AttachedFile& file)
    {
        const QString path = QString::fromStdString(m_options.melody);
        const auto hash = jobs::fingerprint(path);
        if (!hash) {
            return core::fail(hash.error());
        }
        if (!file.sha256.isEmpty() && *hash != file.sha256) {
            m_console.warning(GenerateRequestText::tr(
                                  "%1 is not the file that the recipe was made with (“%2”): the clips will differ.")
                                  .arg(path, file.path));
        }
        file.path = path;
        return {};
    }

    static core::Result<void> takeFound(core::AttachedFile& file, const FileFinder& find)
    {
        const auto path = find(file);
        if (!path) {
            return refusedRequest(
                GenerateRequestText::tr(
                    "The recipe was made with “%1”, which the library on this computer does not know, "
                    "or which was moved or changed. Give it with --melody FILE.")
                    .arg(file.path));
        }
        file.path = *path;
        return {};
    }

    const core::PortableRecipe& m_portable;
    const GenerateOptions& m_options;
    Console& m_console;
    core::Recipe m_recipe;
    /// Of the model that it goes to; nullptr for a request that is sent as it is.
    const api::ModelSpec* m_spec;
};

/// The model that is named, else the endpoint's usual one. Errors: InvalidArgument (none, or one without prompts).
core::Result<const api::ModelSpec*> modelFor(const GenerateOptions& options, const core::Endpoint& endpoint)
{
    if (options.model.empty()) {
        return &api::defaultModelFor(endpoint);
    }
    const QString id = QString::fromStdString(options.model);
    const api::ModelSpec* spec = api::findModelSpec(id);
    if (spec != nullptr && spec->fieldAt(QStringLiteral("/prompts")) != nullptr) {
        return spec;
    }
    QStringList others;
    for (const QString& one : api::knownModelIds()) {
        if (api::findModelSpec(one)->fieldAt(QStringLiteral("/prompts")) != nullptr) {
            others << one;
        }
    }
    return core::fail(
        core::ErrorCode::InvalidArgument,
        (spec == nullptr ? GenerateRequestText::tr("“%1” is no model that is known here.")
                         : GenerateRequestText::tr("“%1” takes no prompts."))
                .arg(id) +
            QLatin1Char(' ') +
            GenerateRequestText::tr("Those that do: %1. Nothing was sent.").arg(others.join(QStringLiteral(", "))));
}

} // namespace

core::Result<core::Recipe> newRequest(const GenerateOptions& options, const core::Endpoint& endpoint, Console& console)
{
    const auto chosen = modelFor(options, endpoint);
    if (!chosen) {
        return core::fail(chosen.error());
    }
    const api::ModelSpec& spec = **chosen;
    core::Recipe recipe;
    recipe.model = spec.id;
    recipe.endpoint = endpoint;
    recipe.fields["prompts"] = options.prompts;
    if (options.durationSeconds || spec.fieldAt(QStringLiteral("/duration")) != nullptr) {
        recipe.fields["duration"] = options.durationSeconds.value_or(kUsualSeconds);
    }
    if (!options.melody.empty()) {
        if (auto attached = attachMelody(recipe, options, spec); !attached) {
            return core::fail(std::move(attached).error());
        }
    } else if (options.region) {
        return refusedRequest(
            GenerateRequestText::tr("--region says which part of a melody is sent, but no --melody is given."));
    } else if (options.normalises || options.removesDirectCurrent) {
        return refusedRequest(
            GenerateRequestText::tr("--normalise and --remove-dc are done to a melody, but no --melody is given."));
    }
    if (options.seed) {
        setSeed(recipe, *options.seed, &spec, console);
    }
    if (auto hinted = hint(recipe, options, &spec); !hinted) {
        return core::fail(std::move(hinted).error());
    }
    if (auto added = addClipParts(recipe, options.clipParts); !added) {
        return core::fail(std::move(added).error());
    }
    if (auto valid = api::validateRecipe(recipe, spec); !valid) {
        return core::fail(std::move(valid).error());
    }
    return recipe;
}

core::Result<core::Recipe> requestAgain(const core::PortableRecipe& portable, const GenerateOptions& options,
                                        const core::Endpoint& endpoint, const FileFinder& find, Console& console)
{
    return Return(portable, options, endpoint, console).make(find);
}

} // namespace melodeck::cli
