#include "api/Continuation.h"

#include "api/AnswerReader.h"
#include "api/ModelSpec.h"

#include <algorithm>
#include <cmath>

namespace melodeck::api {

namespace {

constexpr double kUsualSeconds = 8.0;

const core::Clip* clipOf(const core::JobRecord& job, int index)
{
    const auto& clips = job.answer.clips;
    const auto found =
        std::find_if(clips.begin(), clips.end(), [index](const core::Clip& clip) { return clip.index == index; });
    return found != clips.end() ? &*found : nullptr;
}

void eraseField(core::Json& fields, const SpecField& field)
{
    if (valueOf(fields, field) == nullptr) {
        return;
    }
    const core::Json::json_pointer pointer(field.pointer.toStdString());
    if (core::Json& holder = fields.at(pointer.parent_pointer()); holder.is_object()) {
        holder.erase(pointer.back());
    }
}

/// The last seconds of a clip, from a bar line on where its bars are known.
core::TimeRegion endOf(const core::Clip& clip, double seconds, const std::optional<ClipBeat>& beat)
{
    core::TimeRegion end{std::max(0.0, clip.durationSeconds - seconds), clip.durationSeconds};
    if (beat) {
        const double bar = 60.0 / beat->beatsPerMinute * beat->beatsPerBar;
        const double line =
            beat->firstBarSeconds + std::ceil((end.startSeconds - beat->firstBarSeconds) / bar - 1e-6) * bar;
        if (line >= 0.0 && line + bar <= clip.durationSeconds) {
            end.startSeconds = line;
        }
    }
    return end;
}

void sayBeat(core::Recipe& recipe, const ModelSpec& spec, const ClipBeat& beat)
{
    const auto say = [&recipe, &spec](FieldRole role, core::Json value) {
        const SpecField* field = spec.field(role);
        const bool isPossible =
            field != nullptr && (field->choices.empty() || std::find(field->choices.begin(), field->choices.end(),
                                                                     value) != field->choices.end());
        if (isPossible) {
            static_cast<void>(setValue(recipe.fields, *field, std::move(value)));
        }
    };
    say(FieldRole::MelodyTempo, beat.beatsPerMinute);
    say(FieldRole::MelodyMeter, beat.beatsPerBar);
    say(FieldRole::MelodyBeat, 0.0);
}

} // namespace

bool canContinue(const core::Clip& clip, const QString& model)
{
    const ModelSpec* spec = findModelSpec(model);
    return spec != nullptr && spec->field(FieldRole::Melody) != nullptr && clip.kind == core::MediaKind::Audio &&
           clip.durationSeconds > 0.0;
}

std::optional<core::Recipe> continuedRecipe(const core::JobRecord& job, int clipIndex)
{
    const ModelSpec* spec = findModelSpec(job.recipe.model);
    const core::Clip* clip = clipOf(job, clipIndex);
    if (clip == nullptr || !canContinue(*clip, job.recipe.model) || !job.recipe.fields.is_object()) {
        return std::nullopt;
    }
    const SpecField* melody = spec->field(FieldRole::Melody);
    core::Recipe recipe = job.recipe;
    recipe.verbatim.clear();
    recipe.files.clear();
    for (const SpecField& field : spec->request.fields) {
        if (field.role == FieldRole::Seed || isMelodyHint(field.role)) {
            eraseField(recipe.fields, field);
        } else if (field.role == FieldRole::Prompts && !clip->prompt.isEmpty()) {
            static_cast<void>(setValue(recipe.fields, field, core::Json::array({core::toJson(clip->prompt)})));
        }
    }
    core::AttachedFile file;
    file.field = melody->place();
    file.path = clip->path;
    const SpecField* duration = spec->field(FieldRole::Duration);
    const core::Json* wanted = duration != nullptr ? valueOf(recipe.fields, *duration) : nullptr;
    const auto beat = beatOfClip(job.answer.json, clipIndex);
    file.region = endOf(*clip, wanted != nullptr && wanted->is_number() ? wanted->get<double>() : kUsualSeconds, beat);
    file.conversion = melody->audioFormat.value_or(core::AudioFormat{});
    recipe.files.push_back(std::move(file));
    if (beat) {
        sayBeat(recipe, *spec, *beat);
    }
    return recipe;
}

} // namespace melodeck::api
