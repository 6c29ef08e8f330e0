#include "net/Mailbox.h"

#include <sys/eventfd.h>
#include <unistd.h>

#include <utility>

namespace melodeck::net {

Mailbox::Mailbox()
    : m_descriptor(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
}

Mailbox::~Mailbox()
{
    ::close(m_descriptor);
}

void Mailbox::wakeLocked()
{
    // One call of the system for all who come before the loop has looked.
    if (!std::exchange(m_isAwake, true)) {
        static_cast<void>(::eventfd_write(m_descriptor, 1));
    }
}

bool Mailbox::start(const std::shared_ptr<Transfer>& transfer)
{
    const std::scoped_lock lock(m_mutex);
    if (m_isShut) {
        return false;
    }
    m_letters.started.push_back(transfer);
    wakeLocked();
    return true;
}

void Mailbox::cancel(const std::shared_ptr<Transfer>& transfer)
{
    const std::scoped_lock lock(m_mutex);
    if (!m_isShut) {
        m_letters.cancelled.push_back(transfer);
        wakeLocked();
    }
}

void Mailbox::resume(Transfer* transfer)
{
    const std::scoped_lock lock(m_mutex);
    if (!m_isShut) {
        m_letters.resumed.push_back(transfer);
        wakeLocked();
    }
}

void Mailbox::wake()
{
    const std::scoped_lock lock(m_mutex);
    wakeLocked();
}

Mailbox::Letters Mailbox::take()
{
    const std::scoped_lock lock(m_mutex);
    if (std::exchange(m_isAwake, false)) {
        eventfd_t count = 0;
        static_cast<void>(::eventfd_read(m_descriptor, &count));
    }
    return std::exchange(m_letters, {});
}

void Mailbox::shut()
{
    const std::scoped_lock lock(m_mutex);
    m_isShut = true;
}

} // namespace melodeck::net
