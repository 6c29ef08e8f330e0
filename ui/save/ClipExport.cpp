#include "ui/save/ClipExport.h"

#include "audio/RecipeTag.h"
#include "core/BlockBuffer.h"
#include "core/FileNames.h"
#include "core/Paths.h"
#include "ui/Format.h"
#include "ui/media/MediaToWav.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <array>
#include <cstddef>
#include <memory>
#include <span>

namespace melodeck::ui {

namespace {

constexpr std::size_t kCopiedAtOnce = std::size_t{256} * 1024;

audio::LevelChange levelFor(const ClipToSave& clip, const SaveOptions& options)
{
    switch (options.level) {
    case SaveOptions::Level::AsHeard:
        return clip.matchedDb == 0.0 ? audio::LevelChange{}
                                     : audio::LevelChange{audio::LevelChange::Kind::Offset, clip.matchedDb};
    case SaveOptions::Level::Normalise:
        return {audio::LevelChange::Kind::Loudness, options.loudnessLufs};
    default:
        return {};
    }
}

audio::ExportOrder orderFor(const ClipToSave& clip, const QString& target, core::TakenName taken,
                            const SaveOptions& options)
{
    audio::ExportOrder order;
    order.source = clip.clip.path;
    order.target = target;
    order.taken = taken;
    order.agreed = options.agreed;
    order.format = options.format;
    order.quality = options.quality;
    order.region = options.region;
    order.fadeInSeconds = options.fadeInSeconds;
    order.fadeOutSeconds = options.fadeOutSeconds;
    order.level = levelFor(clip, options);
    return order;
}

/// Writes a file with its recipe under another name, and says in the report where, and whether with it.
core::Result<void> writeWithRecipe(const QString& from, const core::PortableRecipe& recipe,
                                   const audio::ExportOrder& order, const std::stop_token& stop,
                                   audio::ExportReport& report)
{
    auto source = audio::openWithRecipe(from, recipe);
    if (!source) {
        return core::fail(source.error());
    }
    auto sink = core::FileSink::create(order.target, order.durability, order.taken, order.agreed);
    if (!sink) {
        return core::fail(sink.error());
    }
    core::BlockBuffer block(kCopiedAtOnce);
    while (true) {
        if (stop.stop_requested()) {
            return core::fail(core::ErrorCode::Cancelled,
                              QCoreApplication::translate("ClipExport", "Stopped. Nothing was saved."));
        }
        const auto got = source->bytes->read(block);
        if (!got) {
            return core::fail(got.error());
        }
        if (*got == 0) {
            break;
        }
        if (auto written = (*sink)->write(std::span<const std::byte>(block).first(*got)); !written) {
            return core::fail(written.error());
        }
    }
    if (auto done = (*sink)->finish(); !done) {
        return core::fail(done.error());
    }
    report.path = (*sink)->path();
    report.isRecipeLeftOut = source->carried == audio::RecipeCarried::No;
    return {};
}

/// A folder of our own to make something in. In the cache, and where that cannot be written, where the system keeps
/// such things. Errors: Io.
core::Result<std::unique_ptr<QTemporaryDir>> workFolder()
{
    QDir().mkpath(core::cacheFolder());
    for (const QString& folder : {core::cacheFolder(), QDir::tempPath()}) {
        auto made = std::make_unique<QTemporaryDir>(folder + QStringLiteral("/melodeck-saving-XXXXXX"));
        if (made->isValid()) {
            return made;
        }
    }
    return core::fail(
        core::ErrorCode::Io,
        QCoreApplication::translate("ClipExport",
                                    "Saving in this format needs a folder to work in, and neither “%1” nor “%2” can be "
                                    "written. Nothing was saved. Check their permissions and the room on their disk, "
                                    "or save as WAV.")
            .arg(core::displayPath(core::cacheFolder()), core::displayPath(QDir::tempPath())));
}

/// A recipe in a WAV goes behind the sound of the file that is being written. In the others it is in front, so that
/// they are made first and then copied with it.
core::Result<audio::ExportReport> exportAndTag(const ClipToSave& clip, const audio::ExportOrder& order,
                                               const std::stop_token& stop, audio::ExportProgress* progress)
{
    if (!audio::changesSound(order)) {
        audio::ExportReport report;
        auto written = writeWithRecipe(order.source, clip.recipe, order, stop, report);
        return written ? core::Result<audio::ExportReport>(report) : core::fail(written.error());
    }
    const auto folder = workFolder();
    if (!folder) {
        return core::fail(folder.error());
    }
    audio::ExportOrder first = order;
    first.target = (*folder)->filePath(QStringLiteral("clip.") + QFileInfo(order.target).suffix());
    first.taken = core::TakenName::IsForeign;
    first.agreed.reset();
    first.durability = core::Durability::Cached;
    auto report = audio::exportClip(first, stop, progress);
    if (!report) {
        return report;
    }
    if (auto written = writeWithRecipe(report->path, clip.recipe, order, stop, *report); !written) {
        return core::fail(written.error());
    }
    return report;
}

core::Result<audio::ExportReport> exported(const ClipToSave& clip, audio::ExportOrder order, SaveOptions::Recipe recipe,
                                           const std::stop_token& stop, audio::ExportProgress* progress)
{
    const QString ending = QFileInfo(order.target).suffix().toLower();
    if (recipe == SaveOptions::Recipe::StaysHere) {
        return audio::exportClip(order, stop, progress);
    }
    if (carriesRecipe(ending) && ending != QLatin1String("wav")) {
        return exportAndTag(clip, order, stop, progress);
    }
    bool isCarried = false;
    if (carriesRecipe(ending)) {
        order.finishing = [&clip, &isCarried](const QString& part) -> core::Result<void> {
            const auto tagged = audio::appendRecipe(part, clip.recipe);
            isCarried = tagged && *tagged == audio::RecipeCarried::Yes;
            return tagged ? core::Result<void>() : core::fail(tagged.error());
        };
    }
    auto report = audio::exportClip(order, stop, progress);
    if (report) {
        report->isRecipeLeftOut = !isCarried;
    }
    return report;
}

/// What failed is the copy: the clip itself is safe, unless it is what cannot be read.
core::Error reassured(core::Error error, const ClipToSave& clip)
{
    if (error.code != core::ErrorCode::Cancelled && QFileInfo(clip.clip.path).isReadable()) {
        error.message += QLatin1Char(' ') +
                         QCoreApplication::translate("ClipExport", "Nothing is lost: the clip is in the library.");
    }
    return error;
}

} // namespace

double SaveProgress::fraction(int clips) const
{
    return clips > 0 ? (clipsDone.load() + clip.fraction.load()) / clips : 0.0;
}

core::Result<audio::ExportReport> saveClip(const ClipToSave& clip, const QString& target, core::TakenName taken,
                                           const SaveOptions& options, const std::stop_token& stop,
                                           audio::ExportProgress* progress)
{
    audio::ExportOrder order = orderFor(clip, target, taken, options);
    if (clip.clip.kind == core::MediaKind::Audio && order.format != audio::ExportFormat::AsReceived) {
        auto sound = readableSound(order.source, stop);
        if (!sound) {
            return core::fail(reassured(std::move(sound).error(), clip));
        }
        order.source = std::move(*sound);
    }
    auto report = exported(clip, std::move(order), options.recipe, stop, progress);
    if (report && clip.clip.kind != core::MediaKind::Audio) {
        report->isRecipeLeftOut = false; // of a picture nobody expects it
    }
    return report ? report : core::fail(reassured(report.error(), clip));
}

QStringList saveRemarks(const audio::ExportReport& report)
{
    const auto seconds = [](double value) { return numberText(value, value < 1.0 ? 3 : 1); };
    QStringList remarks;
    if (report.missingSeconds > 0.0) {
        remarks << QCoreApplication::translate(
                       "ClipExport", "only its first %1 s: the clip is damaged there, and %2 s are missing. Saved as "
                                     "received it keeps every byte that came")
                       .arg(seconds(report.savedSeconds), seconds(report.missingSeconds));
    }
    if (report.isRecipeLeftOut) {
        remarks << QCoreApplication::translate("ClipExport", "without its recipe: this file has no place for it");
    }
    return remarks;
}

SaveAllReport saveClips(const std::vector<ClipToSave>& clips, const QString& folder, const QString& pattern,
                        const SaveOptions& options, const std::stop_token& stop, SaveProgress* progress)
{
    SaveAllReport all;
    QDir().mkpath(folder);
    const QStringList names = namesFor(clips, pattern, options.format, takenNameKeys(folder));
    for (std::size_t at = 0; at < clips.size() && !stop.stop_requested(); ++at) {
        const QString target = QDir(folder).filePath(names[static_cast<qsizetype>(at)]);
        auto saved = saveClip(clips[at], target, core::TakenName::GetsNumber, options, stop,
                              progress != nullptr ? &progress->clip : nullptr);
        if (saved) {
            all.saved.push_back(*std::move(saved));
            all.places.push_back(at);
        } else if (!all.error || saved.error().code == core::ErrorCode::Cancelled) {
            all.error = saved.error();
        }
        if (progress != nullptr) {
            progress->clip.fraction = 0.0;
            ++progress->clipsDone;
        }
    }
    if (stop.stop_requested() && !all.error) {
        all.error = core::Error{core::ErrorCode::Cancelled, {}, {}};
    }
    return all;
}

QStringList takenNameKeys(const QString& folder)
{
    QStringList keys;
    const QStringList names =
        QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    for (const QString& name : names) {
        keys << core::nameKey(name);
    }
    return keys;
}

QStringList namesFor(const std::vector<ClipToSave>& clips, const QString& pattern, audio::ExportFormat format,
                     const QStringList& takenKeys)
{
    std::vector<core::NameFacts> facts;
    QStringList endings;
    for (const ClipToSave& clip : clips) {
        facts.push_back(clip.name);
        endings << audio::exportEnding(format, clip.clip.format);
    }
    return core::plannedNames(pattern, facts, endings, takenKeys);
}

} // namespace melodeck::ui
