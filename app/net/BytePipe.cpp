#include "net/BytePipe.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace melodeck::net {

BytePipe::BytePipe(std::size_t capacityBytes)
    : m_capacity(std::max<std::size_t>(capacityBytes, 1))
{
}

std::size_t BytePipe::putLocked(std::span<const std::byte> bytes)
{
    const std::size_t count = std::min(bytes.size(), m_capacity - m_used);
    if (count == 0) {
        return 0;
    }
    if (!m_ring) {
        m_ring = std::make_unique_for_overwrite<std::byte[]>(m_capacity);
    }
    const std::size_t end = (m_start + m_used) % m_capacity;
    const std::size_t untilWrap = std::min(count, m_capacity - end);
    std::memcpy(m_ring.get() + end, bytes.data(), untilWrap);
    std::memcpy(m_ring.get(), bytes.data() + untilWrap, count - untilWrap);
    m_used += count;
    return count;
}

std::size_t BytePipe::takeLocked(std::span<std::byte> buffer)
{
    const std::size_t count = std::min(buffer.size(), m_used);
    if (count == 0) {
        return 0;
    }
    const std::size_t untilWrap = std::min(count, m_capacity - m_start);
    std::memcpy(buffer.data(), m_ring.get() + m_start, untilWrap);
    std::memcpy(buffer.data() + untilWrap, m_ring.get(), count - untilWrap);
    m_used -= count;
    // From the front again when empty: a pipe that is kept empty touches little memory.
    m_start = m_used == 0 ? 0 : (m_start + count) % m_capacity;
    return count;
}

std::function<void()> BytePipe::wakeupForBytesLocked()
{
    return std::exchange(m_missedBytes, false) ? m_wakeup : std::function<void()>();
}

std::function<void()> BytePipe::wakeupForRoomLocked()
{
    if (m_used > m_capacity / 2) {
        return {};
    }
    return std::exchange(m_missedRoom, false) ? m_wakeup : std::function<void()>();
}

bool BytePipe::write(std::span<const std::byte> bytes, const std::stop_token& stop)
{
    while (!bytes.empty()) {
        std::function<void()> wakeup;
        {
            std::unique_lock lock(m_mutex);
            const bool isReady = m_changed.wait(lock, stop, [this] { return m_isClosed || m_used < m_capacity; });
            if (!isReady || m_isClosed) {
                return false;
            }
            bytes = bytes.subspan(putLocked(bytes));
            wakeup = wakeupForBytesLocked();
        }
        m_changed.notify_all();
        if (wakeup) {
            wakeup();
        }
    }
    return !stop.stop_requested();
}

std::size_t BytePipe::read(std::span<std::byte> buffer, const std::stop_token& stop)
{
    std::function<void()> wakeup;
    std::size_t count = 0;
    {
        std::unique_lock lock(m_mutex);
        if (!m_changed.wait(lock, stop, [this] { return m_isClosed || m_used > 0; })) {
            return 0;
        }
        count = takeLocked(buffer);
        wakeup = wakeupForRoomLocked();
    }
    m_changed.notify_all();
    if (wakeup) {
        wakeup();
    }
    return count;
}

std::size_t BytePipe::tryWrite(std::span<const std::byte> bytes)
{
    std::size_t count = 0;
    {
        const std::scoped_lock lock(m_mutex);
        count = m_isClosed ? 0 : putLocked(bytes);
        m_missedRoom = count < bytes.size();
    }
    m_changed.notify_all();
    return count;
}

bool BytePipe::tryWriteAll(std::span<const std::byte> bytes)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_missedRoom = m_isClosed || m_capacity - m_used < bytes.size();
        if (m_missedRoom || putLocked(bytes) != bytes.size()) {
            return false;
        }
    }
    m_changed.notify_all();
    return true;
}

std::size_t BytePipe::tryRead(std::span<std::byte> buffer)
{
    std::size_t count = 0;
    {
        const std::scoped_lock lock(m_mutex);
        count = takeLocked(buffer);
        m_missedBytes = count == 0;
    }
    m_changed.notify_all();
    return count;
}

void BytePipe::close()
{
    std::function<void()> wakeup;
    {
        const std::scoped_lock lock(m_mutex);
        wakeup = std::exchange(m_isClosed, true) ? std::function<void()>() : m_wakeup;
    }
    m_changed.notify_all();
    if (wakeup) {
        wakeup();
    }
}

bool BytePipe::isClosed() const
{
    const std::scoped_lock lock(m_mutex);
    return m_isClosed;
}

bool BytePipe::atEnd() const
{
    const std::scoped_lock lock(m_mutex);
    return m_isClosed && m_used == 0;
}

std::size_t BytePipe::size() const
{
    const std::scoped_lock lock(m_mutex);
    return m_used;
}

void BytePipe::setWakeup(std::function<void()> wakeup)
{
    const std::scoped_lock lock(m_mutex);
    m_wakeup = std::move(wakeup);
}

} // namespace melodeck::net
