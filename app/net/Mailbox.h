#pragma once

#include "net/Transfer.h"

#include <memory>
#include <mutex>
#include <vector>

namespace melodeck::net {

/// Where other threads leave word for the network loop. Outlives it: a worker may still hold a pipe that wakes it.
class Mailbox final
{
public:
    Mailbox();
    ~Mailbox();
    Mailbox(const Mailbox&) = delete;
    Mailbox& operator=(const Mailbox&) = delete;

    // Any thread.
    /// False when the loop has ended.
    [[nodiscard]] bool start(const std::shared_ptr<Transfer>& transfer);
    void cancel(const std::shared_ptr<Transfer>& transfer);
    /// A pipe of it has bytes or room again.
    void resume(Transfer* transfer);
    void wake();

    // For the loop.
    /// Readable (poll, epoll) when there are letters.
    [[nodiscard]] int descriptor() const { return m_descriptor; }

    struct Letters
    {
        std::vector<std::shared_ptr<Transfer>> started;
        std::vector<std::shared_ptr<Transfer>> cancelled;
        /// To be looked up, not to be looked at: they may be gone.
        std::vector<Transfer*> resumed;
    };
    [[nodiscard]] Letters take();
    /// From now on nothing is taken in.
    void shut();

private:
    void wakeLocked();

    const int m_descriptor;
    std::mutex m_mutex;
    Letters m_letters;
    bool m_isAwake = false;
    bool m_isShut = false;
};

} // namespace melodeck::net
