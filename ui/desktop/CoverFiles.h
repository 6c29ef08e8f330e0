#pragma once

#include "audio/Peaks.h"
#include "ui/work/BackgroundQueue.h"

#include <QImage>
#include <QString>

#include <functional>

namespace melodeck::ui {

/// A waveform as a square picture of so many pixels, in the colours of the dark theme, which suit lock screens and
/// applets of either kind. Any thread.
[[nodiscard]] QImage waveformCover(const audio::Peaks& peaks, int pixels);

/// Pictures of clips as PNG files in "covers" of the cache folder, for programs that want a file. Only the newest
/// kMostFiles are kept. GUI thread; the work is done on another.
class CoverFiles final
{
public:
    static constexpr int kMostFiles = 32;
    static constexpr int kPixels = 512;

    /// done(clipPath, cover): the file, empty where it could not be written.
    void make(const QString& clipPath, const audio::Peaks& peaks,
              std::function<void(const QString& clipPath, const QString& cover)> done);

private:
    BackgroundQueue m_work;
};

} // namespace melodeck::ui
