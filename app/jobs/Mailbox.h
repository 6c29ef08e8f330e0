#pragma once

#include <QMetaObject>
#include <QObject>

#include <mutex>
#include <utility>
#include <vector>

namespace melodeck::jobs {

/// The way back from other threads to an object of the GUI thread: mail under a mutex, and an empty queued call that
/// wakes its reader, one for all mail that it finds. Shared with threads that may outlive the reader.
template <class Mail, class Owner>
class Mailbox final
{
public:
    using Reader = void (Owner::*)();

    Mailbox(Owner& owner, Reader reader)
        : m_owner(&owner)
        , m_reader(reader)
    {
    }

    /// Any thread.
    void deliver(Mail mail)
    {
        const std::scoped_lock lock(m_mutex);
        if (m_owner != nullptr) {
            m_mail.push_back(std::move(mail));
            if (m_mail.size() == 1) {
                QMetaObject::invokeMethod(m_owner, m_reader, Qt::QueuedConnection);
            }
        }
    }

    /// The reader's thread.
    [[nodiscard]] std::vector<Mail> take()
    {
        const std::scoped_lock lock(m_mutex);
        return std::exchange(m_mail, {});
    }

    /// The reader goes away; what is delivered from now on is dropped.
    void detach()
    {
        const std::scoped_lock lock(m_mutex);
        m_owner = nullptr;
    }

private:
    std::mutex m_mutex;
    Owner* m_owner;
    Reader m_reader;
    std::vector<Mail> m_mail;
};

} // namespace melodeck::jobs
