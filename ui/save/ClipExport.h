#pragma once

#include "audio/Export.h"
#include "ui/save/SaveOptions.h"

#include <QString>
#include <QStringList>

#include <atomic>
#include <optional>
#include <stop_token>
#include <vector>

namespace melodeck::ui {

/// How far a save is; written by the worker, read by anybody.
struct SaveProgress
{
    /// Of the clip that is being written.
    audio::ExportProgress clip;
    std::atomic<int> clipsDone{0};

    /// 0 … 1 of all.
    [[nodiscard]] double fraction(int clips) const;
};

/// Saves one clip under a path with its ending, with its recipe where that travels and the file can carry it. All of
/// this is for worker threads. Errors: as audio::exportClip().
[[nodiscard]] core::Result<audio::ExportReport> saveClip(const ClipToSave& clip, const QString& target,
                                                         core::TakenName taken, const SaveOptions& options,
                                                         const std::stop_token& stop = {},
                                                         audio::ExportProgress* progress = nullptr);

/// What has to be said of a file that was saved, since it is not all that was asked for: a sentence each, without its
/// stop. Mostly none. Any thread.
[[nodiscard]] QStringList saveRemarks(const audio::ExportReport& report);

/// What came of several.
struct SaveAllReport
{
    /// Of those that were saved.
    std::vector<audio::ExportReport> saved;
    /// Which of those that were given each of them is of.
    std::vector<std::size_t> places;
    /// The first failure; the others were tried all the same, unless it was stopped.
    std::optional<core::Error> error;
};

/// Saves them into a folder, which is made where it is missing, under the names of a template; one that is taken gets a
/// number.
[[nodiscard]] SaveAllReport saveClips(const std::vector<ClipToSave>& clips, const QString& folder,
                                      const QString& pattern, const SaveOptions& options,
                                      const std::stop_token& stop = {}, SaveProgress* progress = nullptr);

/// Names of all files in a folder, as core::plannedNames() takes them.
[[nodiscard]] QStringList takenNameKeys(const QString& folder);

/// Their names in a folder that has such files already.
[[nodiscard]] QStringList namesFor(const std::vector<ClipToSave>& clips, const QString& pattern,
                                   audio::ExportFormat format, const QStringList& takenKeys);

} // namespace melodeck::ui
