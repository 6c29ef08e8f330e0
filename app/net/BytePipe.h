#pragma once

#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <span>
#include <stop_token>

namespace melodeck::net {

/// A bounded buffer between the network thread, which never waits, and a worker thread, which may: so that no disk call
/// happens on the network thread and no answer outgrows memory. One writer, one reader. A thread that is woken costs as
/// much as copying some tens of kilobytes: a writer that waits is woken when half of the pipe is free, and one that has
/// carried much (kLongBytes) holds more from then on.
class BytePipe final
{
public:
    /// A pipe that has carried that much grows to kLongCapacityBytes, unless it holds as much anyway: dozens of short
    /// bodies at once cost little, and a single long one goes a fifth faster.
    static constexpr std::int64_t kLongBytes = 32LL * 1024 * 1024;
    static constexpr std::size_t kLongCapacityBytes = 1024UL * 1024;

    /// With the number of bytes that will come, if it is known, the network thread is not woken for every crumb of
    /// them: only when half of the pipe is full, and for the last ones.
    explicit BytePipe(std::size_t capacityBytes = 1024 * 1024, std::int64_t expectedBytes = -1);

    /// Blocking side. Writes all of it; false when the pipe was closed by the reader or stop was asked.
    [[nodiscard]] bool write(std::span<const std::byte> bytes, const std::stop_token& stop);
    /// Blocking side. Returns the bytes read; 0 at the end or when stop was asked.
    [[nodiscard]] std::size_t read(std::span<std::byte> buffer, const std::stop_token& stop);

    /// Blocking side, without a copy of its own: room in the pipe, at least one byte; empty when the pipe was closed or
    /// stop was asked. To be filled from its front and handed over with commit() before anything else is done here.
    [[nodiscard]] std::span<std::byte> reserve(const std::stop_token& stop);
    /// False when the pipe was closed meanwhile.
    bool commit(std::size_t count);
    /// Blocking side, without a copy of its own: bytes in the pipe, at least one; empty at the end or when stop was
    /// asked. They stay until drop(), which says how many of them are done with.
    [[nodiscard]] std::span<const std::byte> peek(const std::stop_token& stop);
    void drop(std::size_t count);

    /// Never blocks: as much as fits.
    [[nodiscard]] std::size_t tryWrite(std::span<const std::byte> bytes);
    /// Never blocks: all or nothing. At most capacity() bytes, or they never fit. A reader that waits is woken when a
    /// quarter of the pipe is full; for less than that, by announce().
    [[nodiscard]] bool tryWriteAll(std::span<const std::byte> bytes);
    /// Wakes the reader for what is there.
    void announce();
    /// Never blocks: what is there; atEnd() tells an empty pipe from a finished one.
    [[nodiscard]] std::size_t tryRead(std::span<std::byte> buffer);

    /// No more bytes will come (writer) or are wanted (reader). What is in the pipe can still be read. Either side, any
    /// number of times.
    void close();
    [[nodiscard]] bool isClosed() const;
    /// Closed and empty.
    [[nodiscard]] bool atEnd() const;

    /// Bytes that wait to be read.
    [[nodiscard]] std::size_t size() const;
    [[nodiscard]] std::size_t capacity() const;

    /// Called on the blocking side's thread, without the lock: when bytes or room came that a try… had looked for in
    /// vain (half of the pipe, see the constructor, so that the network thread is not woken for every crumb), and when
    /// the pipe is closed. Wakes the network thread.
    void setWakeup(std::function<void()> wakeup);

private:
    using Lock = std::unique_lock<std::mutex>;
    /// A stretch of the ring, which may go on at its beginning.
    struct Stretch
    {
        std::span<std::byte> first;
        std::span<std::byte> rest;

        [[nodiscard]] std::size_t size() const { return first.size() + rest.size(); }
    };

    enum class Amount { Some, All };

    [[nodiscard]] std::size_t put(std::span<const std::byte> bytes, Amount amount);
    [[nodiscard]] bool waitForRoom(Lock& lock, const std::stop_token& stop);
    [[nodiscard]] bool waitForBytes(Lock& lock, const std::stop_token& stop);
    [[nodiscard]] Stretch stretchLocked(std::size_t position, std::size_t count) const;
    void growLocked();
    [[nodiscard]] Stretch reserveLocked(std::size_t count);
    [[nodiscard]] bool commitLocked(std::size_t count);
    void dropLocked(std::size_t count);
    void forgetRingLocked();
    [[nodiscard]] bool isRoomWorthwhileLocked() const;
    [[nodiscard]] std::function<void()> wakeupForBytesLocked();
    [[nodiscard]] std::function<void()> wakeupForRoomLocked();

    /// −1: unknown.
    const std::int64_t m_expected;
    mutable std::mutex m_mutex;
    std::size_t m_capacity;
    std::condition_variable_any m_changed;
    bool m_readerWaits = false;
    bool m_writerWaits = false;
    /// Made with the first byte, gone with the last: a job that only waits costs nothing. What waits to be read is the
    /// reader's and the rest of it the writer's, so both copy without the lock.
    std::unique_ptr<std::byte[]> m_ring;
    std::size_t m_start = 0;
    std::size_t m_used = 0;
    std::int64_t m_put = 0;
    /// Someone outside the lock fills a part of the ring.
    bool m_isReserved = false;
    bool m_isClosed = false;
    bool m_missedBytes = false;
    bool m_missedRoom = false;
    std::function<void()> m_wakeup;
};

} // namespace melodeck::net
