#include "net/BytePipe.h"

#include <algorithm>
#include <utility>

namespace melodeck::net {

BytePipe::BytePipe(std::size_t capacityBytes, std::int64_t expectedBytes)
    : m_expected(expectedBytes)
    , m_capacity(std::max<std::size_t>(capacityBytes, 1))
{
}

bool BytePipe::waitForRoom(Lock& lock, const std::stop_token& stop)
{
    const auto isReady = [this] { return m_isClosed || m_used < m_capacity; };
    m_writerWaits = !isReady();
    const bool isMet = !m_writerWaits || m_changed.wait(lock, stop, isReady);
    m_writerWaits = false;
    return isMet && !m_isClosed;
}

bool BytePipe::waitForBytes(Lock& lock, const std::stop_token& stop)
{
    const auto isReady = [this] { return m_isClosed || m_used > 0; };
    m_readerWaits = !isReady();
    const bool isMet = !m_readerWaits || m_changed.wait(lock, stop, isReady);
    m_readerWaits = false;
    return isMet && m_used > 0;
}

BytePipe::Stretch BytePipe::stretchLocked(std::size_t position, std::size_t count) const
{
    const std::size_t begin = position % m_capacity;
    const std::size_t untilWrap = std::min(count, m_capacity - begin);
    return {.first = {m_ring.get() + begin, untilWrap}, .rest = {m_ring.get(), count - untilWrap}};
}

void BytePipe::growLocked()
{
    // Only while nobody has a part of the ring.
    if (m_put >= kLongBytes && m_capacity < kLongCapacityBytes && m_used == 0 && !m_isReserved) {
        m_capacity = kLongCapacityBytes;
        m_start = 0;
        m_ring.reset();
    }
}

BytePipe::Stretch BytePipe::reserveLocked(std::size_t count)
{
    if (!m_ring) {
        m_ring = std::make_unique_for_overwrite<std::byte[]>(m_capacity);
    }
    m_isReserved = true;
    return stretchLocked(m_start + m_used, count);
}

bool BytePipe::commitLocked(std::size_t count)
{
    m_isReserved = false;
    if (m_isClosed) {
        forgetRingLocked();
        return false;
    }
    m_used += count;
    m_put += static_cast<std::int64_t>(count);
    return true;
}

void BytePipe::dropLocked(std::size_t count)
{
    m_used -= count;
    m_start = (m_start + count) % m_capacity;
    // From the front again when empty: a pipe that is kept empty touches little memory. Not under someone who fills it.
    if (m_used == 0 && !m_isReserved) {
        m_start = 0;
    }
    forgetRingLocked();
}

void BytePipe::forgetRingLocked()
{
    if (m_isClosed && m_used == 0 && !m_isReserved) {
        m_ring.reset();
    }
}

bool BytePipe::isRoomWorthwhileLocked() const
{
    return m_used <= m_capacity / 2;
}

std::function<void()> BytePipe::wakeupForBytesLocked()
{
    const bool isCrumb = m_used < m_capacity / 2 && m_put < m_expected;
    return !isCrumb && std::exchange(m_missedBytes, false) ? m_wakeup : std::function<void()>();
}

std::function<void()> BytePipe::wakeupForRoomLocked()
{
    return isRoomWorthwhileLocked() && std::exchange(m_missedRoom, false) ? m_wakeup : std::function<void()>();
}

bool BytePipe::write(std::span<const std::byte> bytes, const std::stop_token& stop)
{
    while (!bytes.empty()) {
        const std::span<std::byte> room = reserve(stop);
        const std::size_t count = std::min(room.size(), bytes.size());
        std::copy_n(bytes.begin(), count, room.begin());
        if (count == 0 || !commit(count)) {
            return false;
        }
        bytes = bytes.subspan(count);
    }
    return !stop.stop_requested();
}

std::size_t BytePipe::read(std::span<std::byte> buffer, const std::stop_token& stop)
{
    const std::span<const std::byte> bytes = peek(stop);
    const std::size_t count = std::min(bytes.size(), buffer.size());
    std::copy_n(bytes.begin(), count, buffer.begin());
    drop(count);
    return count;
}

std::span<std::byte> BytePipe::reserve(const std::stop_token& stop)
{
    Lock lock(m_mutex);
    if (!waitForRoom(lock, stop)) {
        return {};
    }
    growLocked();
    return reserveLocked(m_capacity - m_used).first;
}

bool BytePipe::commit(std::size_t count)
{
    std::function<void()> wakeup;
    bool isAwaited = false;
    {
        const Lock lock(m_mutex);
        if (!commitLocked(count)) {
            return false;
        }
        wakeup = wakeupForBytesLocked();
        isAwaited = m_readerWaits;
    }
    if (isAwaited) {
        m_changed.notify_all();
    }
    if (wakeup) {
        wakeup();
    }
    return true;
}

std::span<const std::byte> BytePipe::peek(const std::stop_token& stop)
{
    Lock lock(m_mutex);
    return waitForBytes(lock, stop) ? stretchLocked(m_start, m_used).first : std::span<std::byte>();
}

void BytePipe::drop(std::size_t count)
{
    std::function<void()> wakeup;
    bool isAwaited = false;
    {
        const Lock lock(m_mutex);
        dropLocked(count);
        wakeup = wakeupForRoomLocked();
        isAwaited = m_writerWaits && isRoomWorthwhileLocked();
    }
    if (isAwaited) {
        m_changed.notify_all();
    }
    if (wakeup) {
        wakeup();
    }
}

std::size_t BytePipe::tryWrite(std::span<const std::byte> bytes)
{
    return put(bytes, Amount::Some);
}

bool BytePipe::tryWriteAll(std::span<const std::byte> bytes)
{
    return put(bytes, Amount::All) == bytes.size();
}

std::size_t BytePipe::put(std::span<const std::byte> bytes, Amount amount)
{
    Stretch room;
    {
        const Lock lock(m_mutex);
        growLocked();
        const std::size_t fitting = m_isClosed ? 0 : std::min(bytes.size(), m_capacity - m_used);
        m_missedRoom = fitting < bytes.size();
        if (fitting > 0 && (amount == Amount::Some || !m_missedRoom)) {
            room = reserveLocked(fitting);
        }
    }
    std::ranges::copy(bytes.first(room.first.size()), room.first.begin());
    std::ranges::copy(bytes.subspan(room.first.size(), room.rest.size()), room.rest.begin());
    bool isAwaited = false;
    {
        const Lock lock(m_mutex);
        if (room.size() > 0 && !commitLocked(room.size())) {
            room = {};
        }
        const bool isWorthIt = amount == Amount::Some || m_missedRoom || m_used >= m_capacity / 4;
        isAwaited = m_readerWaits && isWorthIt;
    }
    if (isAwaited) {
        m_changed.notify_all();
    }
    return room.size();
}

void BytePipe::announce()
{
    m_changed.notify_all();
}

std::size_t BytePipe::tryRead(std::span<std::byte> buffer)
{
    Stretch bytes;
    {
        const Lock lock(m_mutex);
        m_missedBytes = m_used == 0 || buffer.empty();
        if (m_missedBytes) {
            return 0;
        }
        bytes = stretchLocked(m_start, std::min(buffer.size(), m_used));
    }
    std::ranges::copy(bytes.rest, std::ranges::copy(bytes.first, buffer.begin()).out);
    bool isAwaited = false;
    {
        const Lock lock(m_mutex);
        dropLocked(bytes.size());
        isAwaited = m_writerWaits && isRoomWorthwhileLocked();
    }
    if (isAwaited) {
        m_changed.notify_all();
    }
    return bytes.size();
}

void BytePipe::close()
{
    std::function<void()> wakeup;
    {
        const Lock lock(m_mutex);
        wakeup = std::exchange(m_isClosed, true) ? std::function<void()>() : m_wakeup;
        forgetRingLocked();
    }
    m_changed.notify_all();
    if (wakeup) {
        wakeup();
    }
}

bool BytePipe::isClosed() const
{
    const Lock lock(m_mutex);
    return m_isClosed;
}

bool BytePipe::atEnd() const
{
    const Lock lock(m_mutex);
    return m_isClosed && m_used == 0;
}

std::size_t BytePipe::size() const
{
    const Lock lock(m_mutex);
    return m_used;
}

std::size_t BytePipe::capacity() const
{
    const Lock lock(m_mutex);
    return m_capacity;
}

void BytePipe::setWakeup(std::function<void()> wakeup)
{
    const Lock lock(m_mutex);
    m_wakeup = std::move(wakeup);
}

} // namespace melodeck::net
