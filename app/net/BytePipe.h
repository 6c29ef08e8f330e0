#pragma once

#include "core/Result.h"

#include <atomic>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <mutex>
#include <span>
#include <stop_token>
#include <vector>

namespace melodeck::net {

/// A bounded buffer between the network thread, which never waits, and a worker thread, which may: so that no disk call
/// happens on the network thread and no answer outgrows memory. One writer, one reader.
class BytePipe final
{
public:
    explicit BytePipe(std::size_t capacityBytes = 1024 * 1024);

    /// Blocking side. Writes all of it; false when the pipe was closed by the reader or stop was asked.
    [[nodiscard]] bool write(std::span<const std::byte> bytes, const std::stop_token& stop);
    /// Blocking side. Returns the bytes read; 0 at the end or when stop was asked.
    [[nodiscard]] std::size_t read(std::span<std::byte> buffer, const std::stop_token& stop);

    /// Never blocks: as much as fits; all or nothing when wholeOnly.
    [[nodiscard]] std::size_t tryWrite(std::span<const std::byte> bytes);
    [[nodiscard]] bool tryWriteAll(std::span<const std::byte> bytes);
    /// Never blocks: what is there; atEnd() tells an empty pipe from a finished one.
    [[nodiscard]] std::size_t tryRead(std::span<std::byte> buffer);

    /// No more bytes will come (writer) or are wanted (reader). Either side, any number of times.
    void close();
    [[nodiscard]] bool isClosed() const;
    /// Closed and empty.
    [[nodiscard]] bool atEnd() const;

    /// Called (on the blocking side's thread, without the lock) after it made room or brought bytes: wakes the network
    /// thread.
    void setWakeup(std::function<void()> wakeup);

private:
    std::size_t takeLocked(std::span<std::byte> buffer);

    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::vector<std::byte> m_ring;
    std::size_t m_start = 0;
    std::size_t m_used = 0;
    bool m_closed = false;
    std::function<void()> m_wakeup;
};

} // namespace melodeck::net
