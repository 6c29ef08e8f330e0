#pragma once

#include "ui/work/BackgroundQueue.h"

#include <QCache>
#include <QObject>
#include <QString>

#include <cstdint>
#include <deque>
#include <vector>

namespace melodeck::ui {

/// A waveform as small as a row shows it: levels 0 … 1 of equally long stretches, the loudest of them 1.
struct Thumbnail
{
    enum class State : std::uint8_t {
        Pending,
        Ready,
        Missing,    ///< There is no such file.
        Unreadable, ///< It is no sound, or damaged.
    };
    static constexpr int kLevels = 200;
    State state = State::Pending;
    std::vector<float> levels;
};

/// Waveforms of the rows that are looked at, read off the window's thread, the latest that was asked for first: what
/// was scrolled past is not worth reading. GUI thread.
class Thumbnails final : public QObject
{
    Q_OBJECT

public:
    explicit Thumbnails(QObject* parent = nullptr);

    /// What is known of a file now; asks for it where nothing is. ready() follows.
    [[nodiscard]] const Thumbnail& of(const QString& path);
    /// Looks again at files that were missing or unreadable.
    void forgetFailures();

Q_SIGNALS:
    void ready(const QString& path);

private:
    void readNext();
    void take(const QString& path, Thumbnail thumbnail);

    QCache<QString, Thumbnail> m_known;
    /// The latest at the end.
    std::deque<QString> m_wanted;
    bool m_isReading = false;
    BackgroundQueue m_work;
};

/// Blocks as long as reading the file takes. Any thread.
[[nodiscard]] Thumbnail readThumbnail(const QString& path, const std::stop_token& stop);

} // namespace melodeck::ui
