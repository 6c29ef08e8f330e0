#include "api/SpecRoles.h"

#include <QRegularExpression>

#include <algorithm>

namespace melodeck::api {

namespace {

constexpr auto kCaseless = QRegularExpression::CaseInsensitiveOption;

bool matches(const SpecField& field, const QString& pattern)
{
    return QRegularExpression(QStringLiteral("\\A(?:%1)\\z").arg(pattern), kCaseless).match(field.name()).hasMatch();
}

bool has(const SpecField& field, const QString& part)
{
    return QRegularExpression(part, kCaseless).match(field.name()).hasMatch();
}

FieldRole roleOfFile(const SpecField& field, ModelTask task)
{
    if (field.mediaType.startsWith(QLatin1String("image/"))) {
        return FieldRole::Image;
    }
    if (field.mediaType.startsWith(QLatin1String("video/"))) {
        return FieldRole::None;
    }
    if (has(field, QStringLiteral("voice|speaker|ref")) || task == ModelTask::Speech) {
        return FieldRole::Voice;
    }
    const bool isMusic = task == ModelTask::Music || task == ModelTask::Sound;
    return isMusic || has(field, QStringLiteral("melody|tune")) ? FieldRole::Melody : FieldRole::Audio;
}

FieldRole roleOfText(const SpecField& field)
{
    if (matches(field, QStringLiteral("text|input_text|text_input|tts_text|sentence|script"))) {
        return FieldRole::Text;
    }
    return matches(field, QStringLiteral("(?:text_)?prompt|description|caption|tags")) ? FieldRole::Prompt
                                                                                       : FieldRole::None;
}

} // namespace

FieldRole guessRole(const SpecField& field, ModelTask task)
{
    // A list of prompts, a duration and a seed are looked for by other parts where every model has them.
    const bool isAtTop = field.sections.isEmpty() && field.pointer.count(QLatin1Char('/')) == 1;
    switch (field.kind) {
    case FieldKind::File:
        return roleOfFile(field, task);
    case FieldKind::Link:
        return has(field, QStringLiteral("webhook|callback|upload|output|image")) ? FieldRole::None : FieldRole::Link;
    case FieldKind::TextList:
        return isAtTop && field.name() == QLatin1String("prompts") ? FieldRole::Prompts : FieldRole::None;
    case FieldKind::Text:
        return roleOfText(field);
    case FieldKind::Number:
        return isAtTop && matches(field, QStringLiteral("(?:audio_)?(?:duration|length)(?:_?(?:s|secs?|seconds|in_s))?|"
                                                        "seconds(?:_total)?"))
                   ? FieldRole::Duration
                   : FieldRole::None;
    case FieldKind::Integer:
        return isAtTop && matches(field, QStringLiteral("(?:random_|manual_)?seed")) ? FieldRole::Seed
                                                                                     : FieldRole::None;
    default:
        return FieldRole::None;
    }
}

ModelTask guessTask(const ModelSpec& spec)
{
    const auto& fields = spec.request.fields;
    const auto any = [&fields](FieldRole role) {
        return std::any_of(fields.begin(), fields.end(),
                           [role](const SpecField& field) { return guessRole(field, ModelTask::Other) == role; });
    };
    const bool hasWords = any(FieldRole::Prompt) || any(FieldRole::Prompts);
    if (any(FieldRole::Text)) {
        return ModelTask::Speech;
    }
    if (hasWords && any(FieldRole::Image)) {
        return ModelTask::Image;
    }
    const bool hasPixels = std::any_of(fields.begin(), fields.end(), [](const SpecField& field) {
        return matches(field, QStringLiteral("width|height|aspect_ratio|num_frames"));
    });
    if (hasWords) {
        return hasPixels ? ModelTask::Image : ModelTask::Music;
    }
    if (any(FieldRole::Melody)) {
        return ModelTask::Music;
    }
    return any(FieldRole::Audio) || any(FieldRole::Link) ? ModelTask::Transcription : ModelTask::Other;
}

QString roleName(FieldRole role)
{
    switch (role) {
    case FieldRole::Prompts:
        return QStringLiteral("prompts");
    case FieldRole::Prompt:
        return QStringLiteral("prompt");
    case FieldRole::Text:
        return QStringLiteral("text");
    case FieldRole::Melody:
        return QStringLiteral("melody");
    case FieldRole::Audio:
        return QStringLiteral("audio");
    case FieldRole::Voice:
        return QStringLiteral("voice");
    case FieldRole::Image:
        return QStringLiteral("image");
    case FieldRole::Link:
        return QStringLiteral("link");
    case FieldRole::Duration:
        return QStringLiteral("duration");
    case FieldRole::Seed:
        return QStringLiteral("seed");
    case FieldRole::MelodyKey:
        return QStringLiteral("melody-key");
    case FieldRole::MelodyTempo:
        return QStringLiteral("melody-tempo");
    case FieldRole::MelodyMeter:
        return QStringLiteral("melody-meter");
    case FieldRole::MelodyBeat:
        return QStringLiteral("melody-beat");
    case FieldRole::None:
        break;
    }
    return {};
}

} // namespace melodeck::api
