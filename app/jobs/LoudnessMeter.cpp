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
    auto facts = audio::probeAudioFile(path);
    QString readable = path;
    if (!facts && m_readable) {
        if (auto sound = m_readable(path, stop)) {
            readable = std::move(*sound);
            facts = audio::probeAudioFile(readable);
        }
    }
    if (!facts) {
        return {};
    }
    return {audio::measureFileLoudness(readable).value_or(audio::Loudness{}), std::move(*facts)};
}

} // namespace melodeck::jobs
