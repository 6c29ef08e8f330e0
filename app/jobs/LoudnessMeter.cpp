#include "jobs/LoudnessMeter.h"

#include <utility>

namespace melodeck::jobs {

LoudnessMeter::LoudnessMeter(Measured measured)
    : m_measured(std::move(measured))
    , m_thread([this](const std::stop_token& stop) { run(stop); })
{
}

LoudnessMeter::~LoudnessMeter()
{
    m_thread.request_stop();
}

void LoudnessMeter::add(Clip clip)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_clips.push_back(std::move(clip));
    }
    m_wake.notify_one();
}

void LoudnessMeter::run(const std::stop_token& stop)
{
    while (!stop.stop_requested()) {
        Clip clip;
        {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait(lock, stop, [this] { return !m_clips.empty(); })) {
                return;
            }
            clip = std::move(m_clips.front());
            m_clips.pop_front();
        }
        m_measured(clip, audio::measureFileLoudness(clip.path).value_or(audio::Loudness{}));
    }
}

} // namespace melodeck::jobs
