#pragma once

#include "audio/AudioBuffer.h"
#include "audio/Peaks.h"

#include <QObject>
#include <QString>

#include <memory>
#include <stop_token>

namespace melodeck::audio {
class SampleFile;
}

namespace melodeck::ui {

class BackgroundQueue;

/// How close a look at a part of a file is.
enum class CloseLook : std::uint8_t { Peaks, Samples };

/// A part of a file: its samples, or peaks of kFinestPeakFrames, which a very long file has none of, see audio::Peaks.
struct SampleWindow
{
    std::int64_t firstFrame = 0;
    audio::AudioBuffer audio;
    audio::Peaks peaks;

    [[nodiscard]] bool covers(CloseLook look, std::int64_t first, std::int64_t count) const
    {
        const auto frames = look == CloseLook::Peaks ? peaks.frames : audio.frames();
        return first >= firstFrame && first + count <= firstFrame + frames;
    }
};

/// Brings the samples, or peaks, that a picture needs when it is looked at closely, without holding up the window.
/// Makes a thread only when asked for the first time. GUI thread.
class SampleReader final : public QObject
{
    Q_OBJECT

public:
    explicit SampleReader(QObject* parent = nullptr);
    ~SampleReader() override;

    /// Another file, or none; what was read is forgotten.
    void setFile(const QString& path);
    /// Asks for [first, first + count); arrived() follows unless they are there, or on their way. Only the newest wish
    /// counts; a little more than that is read.
    void want(CloseLook look, std::int64_t first, std::int64_t count);
    /// What was read last; empty at first.
    [[nodiscard]] const SampleWindow& window() const { return m_window; }

Q_SIGNALS:
    void arrived();

private:
    /// Opened by the worker, which alone touches it.
    struct Source
    {
        QString path;
        std::unique_ptr<audio::SampleFile> file;
    };
    static SampleWindow read(Source& source, CloseLook look, std::int64_t first, std::int64_t count,
                             const std::stop_token& stop);

    std::shared_ptr<Source> m_source;
    SampleWindow m_window;
    /// On its way: how, first frame and count.
    CloseLook m_wantedLook = CloseLook::Samples;
    std::int64_t m_wantedFirst = 0;
    std::int64_t m_wantedCount = 0;
    std::unique_ptr<BackgroundQueue> m_queue;
};

} // namespace melodeck::ui
