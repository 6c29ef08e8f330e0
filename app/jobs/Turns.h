#pragma once

#include <condition_variable>
#include <mutex>
#include <stop_token>
#include <utility>

namespace melodeck::jobs {

/// Lets a few at a time do what keeps a processor busy, so that dozens who could do it at once do not hold up those who
/// have only a word to say before their server works for them again. Thread-safe.
class Turns final
{
public:
    explicit Turns(int atOnce)
        : m_free(atOnce)
    {
    }
    Turns(const Turns&) = delete;
    Turns& operator=(const Turns&) = delete;

    /// Given back when it goes.
    class Turn final
    {
    public:
        Turn() = default;
        ~Turn() { giveBack(); }
        Turn(const Turn&) = delete;
        Turn& operator=(const Turn&) = delete;

        /// Waits for a turn, once; a stop ends the waiting.
        void take(Turns& turns, const std::stop_token& stop)
        {
            if (m_turns == nullptr && turns.take(stop)) {
                m_turns = &turns;
            }
        }

        void giveBack()
        {
            if (Turns* turns = std::exchange(m_turns, nullptr)) {
                turns->giveBack();
            }
        }

    private:
        Turns* m_turns = nullptr;
    };

private:
    bool take(const std::stop_token& stop)
    {
        std::unique_lock lock(m_mutex);
        if (!m_changed.wait(lock, stop, [this] { return m_free > 0; })) {
            return false;
        }
        --m_free;
        return true;
    }
    void giveBack()
    {
        {
            const std::scoped_lock lock(m_mutex);
            ++m_free;
        }
        m_changed.notify_one();
    }

    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    int m_free;
};

} // namespace melodeck::jobs
