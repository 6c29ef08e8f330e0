#include "api/ModelSpec.h"

#include "api/OwnSpecs.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

#include <algorithm>
#include <array>
#include <map>
#include <mutex>
#include <utility>

// Outside any namespace, as Qt asks: the resource of a static library is registered by name.
static void registerModelResource()
{
    Q_INIT_RESOURCE(models);
}

namespace melodeck::api {

namespace {

constexpr std::array kShipped{
    "sketch",
    "musicgen-melody",
    "musicgen-melody-truss",
    "musicgen-large",
    "audiogen-medium",
    "whisper",
    "whisper-v3",
    "whisper-v3-base64",
    "faster-whisper",
    "whisperx",
    "baseten-whisper",
    "audio-transcription-chain",
    "parakeet",
    "kokoro",
    "xtts-v2",
    "xtts-streaming",
    "orpheus",
    "piper",
    "csm",
    "chatterbox",
    "metavoice",
    "mars6",
    "flux-schnell",
    "flux-dev",
    "sdxl",
    "sdxl-turbo",
    "stable-video-diffusion",
    "melody-transcription",
};

constexpr std::array<std::pair<const char*, ModelTask>, 6> kTasks{{{"music", ModelTask::Music},
                                                                   {"sound", ModelTask::Sound},
                                                                   {"transcription", ModelTask::Transcription},
                                                                   {"speech", ModelTask::Speech},
                                                                   {"image", ModelTask::Image},
                                                                   {"video", ModelTask::Video}}};

ModelTask taskNamed(const QString& name)
{
    const auto found =
        std::find_if(kTasks.begin(), kTasks.end(), [&](const auto& task) { return name == QLatin1String(task.first); });
    return found == kTasks.end() ? ModelTask::Other : found->second;
}

/// {"sample_rate": 24000, "channels": 1, "sample": "s16" | "f32"}; little-endian.
audio::RawPcm readStreamedPcm(const core::Json& json)
{
    const bool isFloat = json.at("sample").get<std::string>() == "f32";
    return {core::clampedInt(json.at("sample_rate")), core::clampedInt(json.at("channels")),
            isFloat ? audio::RawPcm::Sample::Float32 : audio::RawPcm::Sample::Int16};
}

QString inLanguage(const core::Json& text)
{
    return QCoreApplication::translate("ModelText", text.get_ref<const std::string&>().c_str());
}

/// What people read of a schema, in the program's language (translations/update has the texts).
void translateTexts(core::Json& schema)
{
    for (auto member = schema.begin(); member != schema.end(); ++member) {
        if (member->is_structured()) {
            translateTexts(*member);
        } else if (schema.is_object() && member->is_string() &&
                   (member.key() == "title" || member.key() == "description")) {
            *member = core::toJson(inLanguage(*member));
        }
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
    if (document) {
        translateTexts((*document)["input"]);
        for (const char* name : {"title", "summary"}) {
            if (const auto text = document->find(name); text != document->end()) {
                *text = core::toJson(inLanguage(*text));
            }
        }
    }
    auto spec = document ? readModelSpec(*document) : core::Result<ModelSpec>(core::fail(document.error()));
    if (!spec) {
        qFatal("The model spec %s is damaged: %s", id, qPrintable(spec.error().message));
    }
    return std::move(*spec);
}

struct Shipped
{
    std::once_flag read;
    ModelSpec spec;
};

} // namespace

const SpecField* ModelSpec::field(FieldRole role) const
{
    const auto found = std::find_if(request.fields.begin(), request.fields.end(),
                                    [role](const SpecField& field) { return field.role == role; });
    return found == request.fields.end() ? nullptr : &*found;
}

const SpecField* ModelSpec::fieldAt(const QString& pointer) const
{
    const auto found = std::find_if(request.fields.begin(), request.fields.end(),
                                    [&pointer](const SpecField& field) { return field.pointer == pointer; });
    return found == request.fields.end() ? nullptr : &*found;
}

const SpecField* ModelSpec::audioField() const
{
    for (const FieldRole role : {FieldRole::Melody, FieldRole::Audio, FieldRole::Voice}) {
        if (const SpecField* found = field(role)) {
            return found;
        }
    }
    return nullptr;
}

core::Result<ModelSpec> readModelSpec(const core::Json& document)
{
    try {
        ModelSpec spec;
        spec.id = QString::fromStdString(document.at("id").get<std::string>());
        spec.title = QString::fromStdString(document.at("title").get<std::string>());
        spec.summary = core::stringMember(document, "summary");
        spec.task = taskNamed(core::stringMember(document, "task"));
        spec.input = document.at("input");
        spec.output = document.at("output");
        spec.request = readRequestShape(spec.input);
        if (const auto pcm = spec.output.find("x-streamed-pcm"); pcm != spec.output.end()) {
            spec.streamedPcm = readStreamedPcm(*pcm);
        }
        return spec;
    } catch (const std::exception& error) {
        return core::fail(core::ErrorCode::Parse, QCoreApplication::translate("ModelSpec", "This is not a model spec."),
                          QString::fromUtf8(error.what()));
    }
}

const ModelSpec* findModelSpec(const QString& id)
{
    // Each is read when it is asked for: a command needs one of them at most. Once more in another language: whoever
    // holds one keeps what he read.
    using Specs = std::array<Shipped, kShipped.size()>;
    static std::mutex mutex;
    static std::map<QString, Specs> specs;
    const auto at =
        std::find_if(kShipped.begin(), kShipped.end(), [&id](const char* known) { return id == QLatin1String(known); });
    if (at == kShipped.end()) {
        return findOwnSpec(id);
    }
    Specs* known = nullptr;
    {
        const std::scoped_lock lock(mutex);
        known = &specs[QLocale().name()];
    }
    Shipped& shipped = known->at(static_cast<std::size_t>(at - kShipped.begin()));
    std::call_once(shipped.read, [&shipped, at] { shipped.spec = loadShipped(*at); });
    return &shipped.spec;
}

QStringList shippedModelIds()
{
    QStringList ids;
    for (const char* id : kShipped) {
        ids << QString::fromLatin1(id);
    }
    return ids;
}

const ModelSpec& defaultModelFor(const core::Endpoint& endpoint)
{
    if (endpoint.kind == core::EndpointKind::Local) {
        return *findModelSpec(QStringLiteral("sketch"));
    }
    // Of chains one alone is known by its fields.
    const bool isChain = endpoint.url.path().endsWith(QLatin1String("/run_remote"));
    return *findModelSpec(isChain ? QStringLiteral("audio-transcription-chain") : QStringLiteral("musicgen-melody"));
}

QString modelTaskName(ModelTask task)
{
    const auto found =
        std::find_if(kTasks.begin(), kTasks.end(), [task](const auto& one) { return one.second == task; });
    return found == kTasks.end() ? QString() : QString::fromLatin1(found->first);
}

} // namespace melodeck::api
