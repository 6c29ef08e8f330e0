#pragma once

#include "audio/Peaks.h"

#include <QString>

#include <stop_token>

namespace melodeck::ui {

/// audio::PeakCache in the user's cache folder: the second look at a long recording costs next to nothing. Any thread.
[[nodiscard]] core::Result<audio::Peaks> cachedPeaks(const QString& path, const std::stop_token& stop);

/// Peaks that are known already, for the next start. Any thread.
void keepPeaks(const QString& path, const audio::Peaks& peaks);

} // namespace melodeck::ui
