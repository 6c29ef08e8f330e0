#include "jobs/ClipParts.h"

#include "audio/AudioFile.h"
#include "jobs/JobRunner.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <memory>
#include <utility>

namespace melodeck::jobs {

namespace {

/// Texts for people.
struct ClipPartsText final
{
    Q_DECLARE_TR_FUNCTIONS(ClipParts)
};

tl::unexpected<core::Error> knowsNoParts()
{
    return core::fail(
        core::ErrorCode::Unavailable,
        ClipPartsText::tr("The sketch engine that runs here cannot take its clips apart. Nothing was saved; the "
                          "clip stays as it is. Start Melodeck anew if it was updated meanwhile."));
}

/// Only what is needed of the request: the clip's own prompt has to stay in its place, those behind it have no part in
/// it.
core::Result<void> wantParts(core::Recipe& recipe, int clipIndex, PartsKind kind)
{
    const auto isOfClip = recipe.fields.is_object() && clipIndex >= 0 &&
                          static_cast<std::size_t>(clipIndex) < core::promptsOf(recipe).size();
    if (recipe.endpoint.kind != core::EndpointKind::Local || !isOfClip) {
        return core::fail(
            core::ErrorCode::InvalidArgument,
            ClipPartsText::tr("Only clips of the sketch engine can be taken apart, and the recipe of this one is "
                              "not known any more. Nothing was saved."));
    }
    core::Json& prompts = recipe.fields["prompts"];
    while (prompts.size() > static_cast<std::size_t>(clipIndex) + 1) {
        prompts.erase(prompts.size() - 1);
    }
    recipe.fields["parts"] = core::Json::array({kind == PartsKind::Midi ? "midi" : "stems"});
    recipe.verbatim.clear();
    for (const core::AttachedFile& file : recipe.files) {
        if (!QFileInfo(file.path).isReadable()) {
            return core::fail(
                core::ErrorCode::NotFound,
                ClipPartsText::tr("The melody “%1” is not there any more, and the clip was made of it. Nothing was "
                                  "saved. Put it back, or bring the recipe back and choose the melody anew.")
                    .arg(QFileInfo(file.attached()).fileName()));
        }
    }
    return {};
}

ClipParts::Likeness likenessOf(const QString& before, const QString& now)
{
    const auto one = audio::readAudioFile(before);
    const auto other = audio::readAudioFile(now);
    if (!one || !other) {
        return ClipParts::Likeness::Unknown;
    }
    return one->samples == other->samples ? ClipParts::Likeness::Same : ClipParts::Likeness::Other;
}

} // namespace

core::Result<ClipParts> partsIn(const core::Json& answer, int clipIndex, PartsKind kind, const QString& folder)
{
    const core::Json sketch = answer.is_object() ? answer.value("sketch", core::Json()) : core::Json();
    const core::Json all = sketch.is_object() ? sketch.value("parts", core::Json()) : core::Json();
    const auto index = static_cast<std::size_t>(std::max(0, clipIndex));
    if (!all.is_array() || index >= all.size() || !all.at(index).is_object()) {
        return knowsNoParts();
    }
    const core::Json& mine = all.at(index);
    ClipParts parts;
    if (kind == PartsKind::Midi) {
        parts.midi = QByteArray::fromBase64(core::stringMember(mine, "midi").toLatin1());
        return parts.midi.startsWith("MThd") ? core::Result<ClipParts>(std::move(parts)) : knowsNoParts();
    }
    const core::Json stems = mine.value("stems", core::Json::array());
    for (const core::Json& stem : stems) {
        const QString file = stem.is_object() ? core::stringMember(stem, "audio") : QString();
        // A bare name: whatever else stands there is no file of this answer.
        if (file.isEmpty() || QFileInfo(file).fileName() != file) {
            return knowsNoParts();
        }
        parts.stems.push_back({core::stringMember(stem, "name"), folder + QLatin1Char('/') + file});
    }
    return parts.stems.empty() ? knowsNoParts() : core::Result<ClipParts>(std::move(parts));
}

core::Result<ClipParts> takeApart(core::Recipe recipe, const core::Clip& clip, PartsKind kind, const QString& folder,
                                  const JobServices& services, const std::stop_token& stop)
{
    if (auto wanted = wantParts(recipe, clip.index, kind); !wanted) {
        return core::fail(std::move(wanted).error());
    }
    JobTarget target;
    target.clipFolder = folder;
    target.loudness = JobTarget::Loudness::NotNeeded;
    target.fingerprints = Fingerprints::Skipped;
    target.durability = core::Durability::Cached;
    const JobOutcome outcome = runJob(recipe, services, target, std::make_shared<JobProgress>(), stop);
    if (outcome.error) {
        return core::fail(*outcome.error);
    }
    auto parts = partsIn(outcome.answer.json, clip.index, kind, folder);
    if (parts) {
        const auto made = std::find_if(outcome.answer.clips.begin(), outcome.answer.clips.end(),
                                       [&clip](const core::Clip& each) { return each.index == clip.index; });
        parts->likeness =
            made == outcome.answer.clips.end() ? ClipParts::Likeness::Unknown : likenessOf(clip.path, made->path);
    }
    return parts;
}

std::optional<ClipParts> partsAtHand(const core::Answer& answer, const core::Clip& clip, PartsKind kind)
{
    auto parts = partsIn(answer.json, clip.index, kind, QFileInfo(clip.path).path());
    const auto isThere = [](const ClipStem& stem) { return QFileInfo(stem.path).isReadable(); };
    if (!parts || !std::all_of(parts->stems.begin(), parts->stems.end(), isThere)) {
        return std::nullopt;
    }
    return std::move(*parts);
}

} // namespace melodeck::jobs
