#pragma once

#include "audio/Loudness.h"

#include <QString>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
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
    /// Called on the meter's thread; without a loudness for a clip that is silent, or cannot be decoded.
    using Measured = std::function<void(const Clip&, const audio::Loudness&)>;

    explicit LoudnessMeter(Measured measured);
    /// Finishes the clip it is at, and forgets the others.
    ~LoudnessMeter();
    LoudnessMeter(const LoudnessMeter&) = delete;
    LoudnessMeter& operator=(const LoudnessMeter&) = delete;

    /// Any thread.
    void add(Clip clip);

private:
    void run(const std::stop_token& stop);

    Measured m_measured;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::deque<Clip> m_clips;
    std::jthread m_thread; // last: it uses all of the above
};

} // namespace melodeck::jobs
