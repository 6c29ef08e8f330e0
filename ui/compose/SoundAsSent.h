#pragma once

#include "core/Recipe.h"
#include "core/Result.h"

#include <QString>

#include <cstdint>
#include <stop_token>

namespace melodeck::ui {

/// A file whose samples are exactly those that the request carries of an attached file: the file itself where its own
/// bytes are sent, else a WAV in the folder, made by the code that makes the body (audio::ConvertedSource), and made
/// once for each state of the file, region and format. The oldest go where they take up more than kMostPreviewBytes.
/// Worker thread. Errors: as audio::ConvertedSource, Io where the folder cannot be written, Cancelled.
[[nodiscard]] core::Result<QString> soundAsSent(const core::AttachedFile& file, const QString& folder,
                                                const std::stop_token& stop);

inline constexpr std::int64_t kMostPreviewBytes = 128LL * 1024 * 1024;

/// For these WAVs: "preview" in the user's cache folder.
[[nodiscard]] QString previewFolder();

} // namespace melodeck::ui
