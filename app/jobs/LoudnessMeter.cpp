#include "jobs/LoudnessMeter.h"

#include <utility>

namespace melodeck::jobs {

LoudnessMeter::LoudnessMeter(Measured measured, Readable readable)
    : m_measured(std::move(measured))
    , m_readable(std::move(readable))
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
        const Sound sound = measure(clip.path, stop);
        if (!stop.stop_requested()) {
            m_measured(clip, sound);
        }
    }
}

LoudnessMeter::Sound LoudnessMeter::measure(const QString& path, const std::stop_token& stop) const
{
    if (const auto loudness = audio::measureFileLoudness(path)) {
        return {*loudness, {}};
    }
    const core::Result<QString> sound = m_readable ? m_readable(path, stop) : path;
    if (!sound || *sound == path) {
        return {};
    }
    const auto facts = audio::probeAudioFile(*sound);
    return {audio::measureFileLoudness(*sound).value_or(audio::Loudness{}),
            facts ? std::optional(*facts) : std::nullopt};
}

} // namespace melodeck::jobs
