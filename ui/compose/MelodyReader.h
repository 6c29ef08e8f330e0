#pragma once

#include "audio/AudioFile.h"
#include "audio/Peaks.h"
#include "core/Result.h"
#include "mir/Transcription.h"
#include "ui/intake/MediaImport.h"
#include "ui/work/BackgroundQueue.h"

#include <QObject>
#include <QString>

#include <optional>

namespace melodeck::ui {

/// What is known of a long recording before its waveform is.
struct MelodyGlance
{
    audio::AudioFileFacts facts;
    /// Where it begins to sound; nothing where its first seconds are too quiet to tell.
    std::optional<double> firstSoundSeconds;
};

/// Looks at a dropped recording without holding up the window: first its waveform, then what music is in it. What
/// libsndfile cannot read is converted before. GUI thread.
class MelodyReader final : public QObject
{
    Q_OBJECT

public:
    /// The longest clip that the sketch engine makes, and what it listens to beyond.
    static constexpr double kMostListenedSeconds = 330.0;

    explicit MelodyReader(QObject* parent = nullptr);

    /// Begins with another file; what was being read is dropped.
    void read(const QString& path);
    /// Listens to what a request carries of the same file (again after its region was moved): at most the first
    /// kMostListenedSeconds of it, in as many megabytes of memory as these take.
    void listen(const core::AttachedFile& melody);
    void clear();

Q_SIGNALS:
    /// Seconds of it are converted, of so many (0: not known).
    void converting(double seconds, double wholeSeconds);
    /// From here on this WAV stands for the file.
    void converted(const QString& wavPath);
    /// Of a long one only, and before its waveform, which takes a while.
    void glanced(const melodeck::ui::MelodyGlance& glance);
    void waveformRead(const melodeck::audio::AudioFileFacts& facts, const melodeck::audio::Peaks& peaks);
    /// The file cannot be used.
    void failed(const melodeck::core::Error& error);
    /// Times count from the start of the file.
    void understood(const melodeck::mir::Transcription& transcription);

private:
    enum class Conversion : std::uint8_t { Possible, Done };

    void look(const QString& path, Conversion conversion);
    void convert(const QString& path, const core::Error& problem);

    BackgroundQueue m_queue;
    MediaImport m_import;
    QString m_path;
    /// Why the file cannot be read as it is.
    core::Error m_problem;
};

} // namespace melodeck::ui
