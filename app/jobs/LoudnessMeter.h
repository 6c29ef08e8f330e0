#pragma once

#include "audio/AudioFile.h"
#include "audio/Loudness.h"
#include "core/Result.h"

#include <QString>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

namespace melodeck::jobs {

/// Measures clips one after the other on a thread of its own: a clip is shown, and can be played, long before its
/// loudness is known.
class LoudnessMeter final
{
public:
    struct Clip
    {
        QString jobId;
        int index = 0;
        QString path;
    };
    struct Sound
    {
        /// None of a clip that is silent, or cannot be decoded.
        audio::Loudness loudness;
        /// Only of what libsndfile does not read itself: of all else they are known.
        std::optional<audio::AudioFileFacts> facts;
    };
    /// Called on the meter's thread.
    using Measured = std::function<void(const Clip&, const Sound&)>;
    /// A file with the sound of another one that libsndfile does not read. Called on the meter's thread; may take long.
    using Readable = std::function<core::Result<QString>(const QString& path, const std::stop_token& stop)>;

    explicit LoudnessMeter(Measured measured, Readable readable = {});
    /// Waits for the clip it is at, whose conversion is stopped; nothing is told any more.
    ~LoudnessMeter();
    LoudnessMeter(const LoudnessMeter&) = delete;
    LoudnessMeter& operator=(const LoudnessMeter&) = delete;

    /// Any thread.
    void add(Clip clip);

private:
    void run(const std::stop_token& stop);
    [[nodiscard]] Sound measure(const QString& path, const std::stop_token& stop) const;

    Measured m_measured;
    Readable m_readable;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::deque<Clip> m_clips;
    std::jthread m_thread; // last: it uses all of the above
};

} // namespace melodeck::jobs
