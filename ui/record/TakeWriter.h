#pragma once

#include "audio/Peaks.h"
#include "core/Error.h"
#include "core/Recipe.h"

#include <QString>

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <mutex>
#include <optional>
#include <span>
#include <thread>
#include <vector>

namespace melodeck::ui {

/// How a take stands.
struct TakeState
{
    /// Frames that are in the file, and what they look like.
    std::int64_t frames = 0;
    audio::Peaks peaks;
    /// Nothing is written any more: it ended, or was told to.
    bool isOver = false;
    /// Where the whole file is; empty while it runs, and where nothing is kept.
    QString path;
    /// What ended it too early, or that its file could not be completed.
    std::optional<core::Error> error;
};

/// Writes sound into a recording on a thread of its own, so that neither the window nor the microphone waits for a
/// disk; brings it to the disk every second. Any thread.
class TakeWriter final
{
public:
    /// path: of the finished file. The writing begins at once.
    TakeWriter(QString path, const core::AudioFormat& format);
    /// What came is written. A take that was neither finished nor discarded stays as a .part for the next start.
    ~TakeWriter();
    TakeWriter(const TakeWriter&) = delete;
    TakeWriter& operator=(const TakeWriter&) = delete;

    /// Whole interleaved frames. Never waits for the disk: where that is so slow that a minute of sound has piled up,
    /// the take ends with what it has.
    void add(std::span<const float> interleaved);
    /// Nothing follows; soon state().isOver, with the path.
    void finish();
    /// Soon nothing of it is left.
    void discard();
    [[nodiscard]] TakeState state() const;

private:
    enum class Order : std::uint8_t { None, Finish, Discard };
    class Work;

    void run(const std::stop_token& stop);

    const QString m_path;
    const core::AudioFormat m_format;

    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<std::vector<float>> m_blocks;
    std::size_t m_waitingSamples = 0;
    Order m_order = Order::None;
    bool m_hasOverrun = false;
    TakeState m_state;
    std::jthread m_thread; // last: it uses all of the above
};

} // namespace melodeck::ui
