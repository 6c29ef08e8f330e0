#include "audio/ArrivingFile.h"

#include "audio/ArrivingPeaks.h"

#include <algorithm>
#include <utility>

namespace melodeck::audio {

ArrivingFile::ArrivingFile(QString path, std::optional<RawPcm> raw)
    : m_path(std::move(path))
    , m_raw(raw)
    , m_peaks(std::make_shared<ArrivingPeaks>())
{
}

void ArrivingFile::setBytes(std::int64_t bytes)
{
    {
        const std::lock_guard lock(m_mutex);
        m_bytes = std::max(m_bytes, bytes);
    }
    m_grown.notify_all();
}

void ArrivingFile::finish()
{
    {
        const std::lock_guard lock(m_mutex);
        m_progress = Progress::Finished;
    }
    m_grown.notify_all();
}

void ArrivingFile::fail(core::Error error)
{
    {
        const std::lock_guard lock(m_mutex);
        m_progress = Progress::Failed;
        m_error = std::move(error);
    }
    m_grown.notify_all();
}

std::int64_t ArrivingFile::bytes() const
{
    const std::lock_guard lock(m_mutex);
    return m_bytes;
}

ArrivingFile::Progress ArrivingFile::progress() const
{
    const std::lock_guard lock(m_mutex);
    return m_progress;
}

std::optional<core::Error> ArrivingFile::error() const
{
    const std::lock_guard lock(m_mutex);
    return m_error;
}

std::int64_t ArrivingFile::waitForBytes(std::int64_t bytes, const std::stop_token& stop) const
{
    std::unique_lock lock(m_mutex);
    (void)m_grown.wait(lock, stop, [&] { return m_bytes >= bytes || m_progress != Progress::Arriving; });
    return m_bytes;
}

} // namespace melodeck::audio
