#pragma once

#include "audio/Export.h"
#include "ui/save/SaveOptions.h"

#include <QString>

#include <memory>
#include <optional>
#include <stop_token>

class QMimeData;

namespace melodeck::ui {

/// Something that goes to another program as a file.
struct ClipToShare
{
    ClipToSave clip;
    /// A region of it, cut to the sample as WAV; all of it, as received, without one.
    std::optional<core::TimeRegion> region;
    SaveOptions::Recipe recipe = SaveOptions::Recipe::Travels;
};

/// Where files for other programs lie: "Melodeck" in the music folder, in sight, as it is files like any others from
/// then on. A project that refers to one needs it for years, so that nothing here ever takes one away.
[[nodiscard]] QString sharedFolder();

/// Makes a file with a name from the clip's prompt in the folder; one with the same bytes that is there already is used
/// again, untouched. It is a copy: what another program writes into it never touches the library. Worker thread.
/// Errors: as audio::exportClip().
[[nodiscard]] core::Result<audio::ExportReport> shareClip(const ClipToShare& share, const QString& folder,
                                                          const std::stop_token& stop = {});

/// A file as other programs take it from a drag and the clipboard: text/uri-list, and GNOME's word for a copy.
[[nodiscard]] std::unique_ptr<QMimeData> fileMimeData(const QString& path);

} // namespace melodeck::ui
