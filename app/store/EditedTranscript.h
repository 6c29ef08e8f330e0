#pragma once

#include "core/Answer.h"
#include "core/Result.h"

#include <QString>

#include <optional>

namespace melodeck::store {

/// What a person made of a transcript: a file "transcript.edited.json" in the folder of the job's clips
/// (clipFolderOf()), beside the answer, which stays as it came. All of this blocks on the disk: not for the GUI thread.

struct ReadEdit
{
    /// None where nothing was edited.
    std::optional<core::Transcript> transcript;
    /// A file that could not be read and is called this now, out of the way; empty where there was none.
    QString setAside;
};

[[nodiscard]] QString editedTranscriptPath(const QString& jobFolder);

/// What was written last. A damaged file is given another name beside it, nothing is deleted.
/// Errors: Io where it is there and cannot be opened; Unavailable for one of a later Melodeck. Nothing may be written
/// over it then.
[[nodiscard]] core::Result<ReadEdit> readEditedTranscript(const QString& jobFolder);

/// On the disk when it returns, in place of the one before, in one step: there is always either of them, whole.
/// Errors: Io (disk full, folder read-only); the one before is still there.
[[nodiscard]] core::Result<void> writeEditedTranscript(const QString& jobFolder, const core::Transcript& transcript);

/// Back to what the model answered; the file is gone. Errors: Io.
[[nodiscard]] core::Result<void> removeEditedTranscript(const QString& jobFolder);

} // namespace melodeck::store
