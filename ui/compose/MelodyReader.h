#pragma once

#include "audio/AudioFile.h"
#include "audio/Peaks.h"
#include "core/Result.h"
#include "mir/Transcription.h"
#include "ui/work/BackgroundQueue.h"

#include <QObject>
#include <QString>

namespace melodeck::ui {

/// Looks at a dropped recording without holding up the window: first its waveform, then what music is in it. GUI
/// thread.
class MelodyReader final : public QObject
{
    Q_OBJECT

public:
    explicit MelodyReader(QObject* parent = nullptr);

    /// Begins with another file; what was being read is dropped.
    void read(const QString& path);
    /// Listens to a stretch of the same file again (after its region was moved).
    void listen(const QString& path, const core::TimeRegion& region);
    void clear();

Q_SIGNALS:
    void waveformRead(const melodeck::audio::AudioFileFacts& facts, const melodeck::audio::Peaks& peaks);
    /// The file cannot be used.
    void failed(const melodeck::core::Error& error);
    /// Times count from the start of the file.
    void understood(const melodeck::mir::Transcription& transcription);

private:
    BackgroundQueue m_queue;
};

} // namespace melodeck::ui
