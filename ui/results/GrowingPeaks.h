#pragma once

#include "audio/Peaks.h"
#include "ui/work/BackgroundQueue.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace melodeck::audio {
class ArrivingFile;
}

namespace melodeck::ui {

/// Waveforms of clips while they arrive, from the peaks that are made as they are written. What has to be decoded for
/// them is, on a worker, one clip after the other. GUI thread.
class GrowingPeaks final : public QObject
{
    Q_OBJECT

public:
    explicit GrowingPeaks(QObject* parent = nullptr);

    void watch(const QString& path, std::shared_ptr<const audio::ArrivingFile> file);
    void forget(const QString& path);
    /// A clip is whole and has so many frames: completed() follows, now or when it is decoded. False for one that is
    /// not watched.
    bool complete(const QString& path, std::int64_t frames);

Q_SIGNALS:
    /// Ten times a second at most.
    void grown(const QString& path, const melodeck::audio::Peaks& peaks);
    /// All of it; none where it takes a look at the file after all.
    void completed(const QString& path, const std::optional<melodeck::audio::Peaks>& peaks);

private:
    struct Watched
    {
        QString path;
        std::shared_ptr<const audio::ArrivingFile> file;
        /// Bytes that were there when it was last looked at.
        std::int64_t seenBytes = 0;
        bool isFollowed = false;
        /// Of the whole clip, once it is.
        std::optional<std::int64_t> frames = std::nullopt;
    };
    void look();
    void lookAt(Watched& clip);
    void follow(Watched& clip);
    void conclude(const QString& path);
    [[nodiscard]] Watched* find(const QString& path);

    std::vector<Watched> m_clips;
    /// Where the next look begins.
    std::size_t m_next = 0;
    QTimer m_timer;
    std::unique_ptr<BackgroundQueue> m_decoding;
};

} // namespace melodeck::ui
