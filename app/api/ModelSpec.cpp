#include "api/ModelSpec.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <array>
#include <cmath>

// Outside any namespace, as Qt asks: the resource of a static library is registered by name.
static void registerModelResource()
{
    Q_INIT_RESOURCE(models);
}

namespace melodeck::api {

namespace {

constexpr std::array<const char*, 2> kShipped{"sketch", "musicgen-melody"};

/// Texts for people.
struct Text final
{
    Q_DECLARE_TR_FUNCTIONS(ModelSpec)
};

std::optional<core::AudioFormat> readFormat(const core::Json& property)
{
    const auto wanted = property.find("x-audio-format");
    if (wanted == property.end()) {
        return std::nullopt;
    }
    return core::AudioFormat{
        wanted->value("sample_rate", 32000), wanted->value("channels", 1), wanted->value("bits", 16),
        wanted->value("normalise", false) ? core::Level::Normalised : core::Level::Kept,
        wanted->value("remove_dc", false) ? core::DirectCurrent::Removed : core::DirectCurrent::Kept};
}

/// {"sample_rate": 24000, "channels": 1, "sample": "s16" | "f32"}; little-endian.
audio::RawPcm readStreamedPcm(const core::Json& json)
{
    const bool isFloat = json.at("sample").get<std::string>() == "f32";
    return {json.at("sample_rate").get<int>(), json.at("channels").get<int>(),
            isFloat ? audio::RawPcm::Sample::Float32 : audio::RawPcm::Sample::Int16};
}

void readProperty(const std::string& name, const core::Json& property, ModelSpec& spec)
{
    const QString fieldName = QString::fromStdString(name);
    const std::string role = property.value("x-role", std::string());
    if (role == "prompts") {
        spec.promptsField = fieldName;
        spec.maxPrompts = property.value("maxItems", std::size_t{16});
        spec.maxPromptLength =
            property.contains("items") ? property.at("items").value("maxLength", std::size_t{2000}) : 2000;
    } else if (role == "duration") {
        spec.duration = NumberField{fieldName, property.value("minimum", 1.0), property.value("maximum", 300.0),
                                    property.value("default", 8.0)};
    } else if (role == "melody") {
        spec.melody = FileField{fieldName, readFormat(property)};
    } else if (role == "seed") {
        spec.takesSeed = true;
    }
}

ModelSpec loadShipped(const char* id)
{
    registerModelResource();
    QFile file(QStringLiteral(":/melodeck/models/%1.json").arg(QLatin1String(id)));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("The model spec %s is missing from this build", id);
    }
    auto document = core::parseJson(file.readAll());
    auto spec = document ? readModelSpec(*document) : core::Result<ModelSpec>(core::fail(document.error()));
    if (!spec) {
        qFatal("The model spec %s is damaged: %s", id, qPrintable(spec.error().message));
    }
    return std::move(*spec);
}

const std::vector<ModelSpec>& shippedModels()
{
    static const std::vector<ModelSpec> models = [] {
        std::vector<ModelSpec> loaded;
        for (const char* id : kShipped) {
            loaded.push_back(loadShipped(id));
        }
        return loaded;
    }();
    return models;
}

tl::unexpected<core::Error> invalid(const QString& message)
{
    return core::fail(core::ErrorCode::InvalidArgument, message + QLatin1Char(' ') + Text::tr("Nothing was sent."));
}

/// As JSON Schema counts: characters, not UTF-16 units.
std::size_t lettersIn(const QString& text)
{
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](QChar unit) { return !unit.isLowSurrogate(); }));
}

core::Result<void> validatePrompts(const core::Recipe& recipe, const ModelSpec& spec)
{
    const std::vector<QString> prompts = core::promptsOf(recipe);
    if (prompts.empty()) {
        return invalid(Text::tr("Write at least one prompt."));
    }
    if (prompts.size() > spec.maxPrompts) {
        return invalid(Text::tr("%1 prompts are more than the model takes at once (%2).")
                           .arg(prompts.size())
                           .arg(spec.maxPrompts));
    }
    for (std::size_t i = 0; i < prompts.size(); ++i) {
        if (prompts[i].trimmed().isEmpty()) {
            return invalid(Text::tr("Prompt %1 is empty.").arg(i + 1));
        }
        if (lettersIn(prompts[i]) > spec.maxPromptLength) {
            return invalid(Text::tr("Prompt %1 is longer than %2 characters.").arg(i + 1).arg(spec.maxPromptLength));
        }
    }
    return {};
}

core::Result<void> validateDuration(const core::Recipe& recipe, const NumberField& duration)
{
    const auto found = recipe.fields.find(duration.name.toStdString());
    if (found == recipe.fields.end()) {
        return {};
    }
    const double seconds = found->is_number() ? found->get<double>() : std::nan("");
    if (!(seconds >= duration.minimum && seconds <= duration.maximum)) {
        return invalid(
            Text::tr("The duration must lie between %1 and %2 seconds.").arg(duration.minimum).arg(duration.maximum));
    }
    return {};
}

} // namespace

core::Result<ModelSpec> readModelSpec(const core::Json& document)
{
    try {
        ModelSpec spec;
        spec.id = QString::fromStdString(document.at("id").get<std::string>());
        spec.title = QString::fromStdString(document.at("title").get<std::string>());
        spec.summary = core::stringMember(document, "summary");
        spec.input = document.at("input");
        spec.output = document.at("output");
        for (const auto& property : spec.input.at("properties").items()) {
            readProperty(property.key(), property.value(), spec);
        }
        if (const auto pcm = spec.output.find("x-streamed-pcm"); pcm != spec.output.end()) {
            spec.streamedPcm = readStreamedPcm(*pcm);
        }
        return spec;
    } catch (const std::exception& error) {
        return core::fail(core::ErrorCode::Parse, Text::tr("This is not a model spec."),
                          QString::fromUtf8(error.what()));
    }
}

const ModelSpec* findModelSpec(const QString& id)
{
    for (const ModelSpec& spec : shippedModels()) {
        if (spec.id == id) {
            return &spec;
        }
    }
    return nullptr;
}

const ModelSpec& defaultModelFor(const core::Endpoint& endpoint)
{
    const bool isLocal = endpoint.kind == core::EndpointKind::Local;
    return *findModelSpec(isLocal ? QStringLiteral("sketch") : QStringLiteral("musicgen-melody"));
}

core::Result<void> validateRecipe(const core::Recipe& recipe, const ModelSpec& spec)
{
    if (!recipe.fields.is_object()) {
        return invalid(Text::tr("The request is not a JSON object."));
    }
    if (!spec.promptsField.isEmpty()) {
        if (auto prompts = validatePrompts(recipe, spec); !prompts) {
            return prompts;
        }
    }
    return spec.duration ? validateDuration(recipe, *spec.duration) : core::Result<void>();
}

} // namespace melodeck::api
