#include "net/BytePipe.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace melodeck::net {

BytePipe::BytePipe(std::size_t capacityBytes, std::int64_t expectedBytes)
    : m_capacity(std::max<std::size_t>(capacityBytes, 1))
    , m_expected(expectedBytes)
{
}

void BytePipe::makeRingLocked()
{
    if (!m_ring) {
        m_ring = std::make_unique_for_overwrite<std::byte[]>(m_capacity);
    }
}

void BytePipe::forgetRingLocked()
{
    if (m_isClosed && m_used == 0 && !m_isReserved) {
        m_ring.reset();
    }
}

std::size_t BytePipe::putLocked(std::span<const std::byte> bytes)
{
    const std::size_t count = std::min(bytes.size(), m_capacity - m_used);
    if (count == 0) {
        return 0;
    }
    makeRingLocked();
    const std::size_t end = (m_start + m_used) % m_capacity;
    const std::size_t untilWrap = std::min(count, m_capacity - end);
    std::memcpy(m_ring.get() + end, bytes.data(), untilWrap);
    std::memcpy(m_ring.get(), bytes.data() + untilWrap, count - untilWrap);
    m_used += count;
    m_put += static_cast<std::int64_t>(count);
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
    droppedLocked(count);
    return count;
}

void BytePipe::droppedLocked(std::size_t count)
{
    m_used -= count;
    m_start = (m_start + count) % m_capacity;
    // From the front again when empty: a pipe that is kept empty touches little memory. Not under someone who fills it.
    if (m_used == 0 && !m_isReserved) {
        m_start = 0;
    }
    forgetRingLocked();
}

std::function<void()> BytePipe::wakeupForBytesLocked()
{
    const bool isCrumb = m_used < m_capacity / 2 && m_put < m_expected;
    return !isCrumb && std::exchange(m_missedBytes, false) ? m_wakeup : std::function<void()>();
}

std::function<void()> BytePipe::wakeupForRoomLocked()
{
    if (m_used > m_capacity / 2) {
        return {};
    }
    return std::exchange(m_missedRoom, false) ? m_wakeup : std::function<void()>();
}

void BytePipe::tell(const std::function<void()>& wakeup)
{
    m_changed.notify_all();
    if (wakeup) {
        wakeup();
    }
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
        tell(wakeup);
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
    tell(wakeup);
    return count;
}

std::span<std::byte> BytePipe::reserve(const std::stop_token& stop)
{
    std::unique_lock lock(m_mutex);
    const bool isReady = m_changed.wait(lock, stop, [this] { return m_isClosed || m_used < m_capacity; });
    if (!isReady || m_isClosed) {
        return {};
    }
    makeRingLocked();
    m_isReserved = true;
    const std::size_t end = (m_start + m_used) % m_capacity;
    return {m_ring.get() + end, std::min(m_capacity - m_used, m_capacity - end)};
}

bool BytePipe::commit(std::size_t count)
{
    std::function<void()> wakeup;
    {
        const std::scoped_lock lock(m_mutex);
        m_isReserved = false;
        if (m_isClosed) {
            forgetRingLocked();
            return false;
        }
        m_used += count;
        m_put += static_cast<std::int64_t>(count);
        wakeup = wakeupForBytesLocked();
    }
    tell(wakeup);
    return true;
}

std::span<const std::byte> BytePipe::peek(const std::stop_token& stop)
{
    std::unique_lock lock(m_mutex);
    if (!m_changed.wait(lock, stop, [this] { return m_isClosed || m_used > 0; })) {
        return {};
    }
    return {m_ring.get() + m_start, std::min(m_used, m_capacity - m_start)};
}

void BytePipe::drop(std::size_t count)
{
    std::function<void()> wakeup;
    {
        const std::scoped_lock lock(m_mutex);
        droppedLocked(count);
        wakeup = wakeupForRoomLocked();
    }
    tell(wakeup);
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
    bool isWorthIt = false;
    bool fits = false;
    {
        const std::scoped_lock lock(m_mutex);
        fits = !m_isClosed && m_capacity - m_used >= bytes.size();
        m_missedRoom = !fits;
        if (fits) {
            static_cast<void>(putLocked(bytes));
        }
        isWorthIt = !fits || m_used >= m_capacity / 4;
    }
    if (isWorthIt) {
        m_changed.notify_all();
    }
    return fits;
}

void BytePipe::announce()
{
    m_changed.notify_all();
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
        forgetRingLocked();
    }
    tell(wakeup);
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
