#pragma once

#include "store/Keychain.h"

#include <QHash>

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace melodeck::support {

/// A keychain in memory that can also be locked or missing. Thread-safe; shared by those that it is given to.
class KeychainState final
{
public:
    enum class Mood : std::uint8_t {
        Open,
        Missing, ///< Every call fails at once.
        Locked,  ///< No call is answered before its stop or its time limit.
    };

    void setMood(Mood mood)
    {
        const std::scoped_lock lock(m_mutex);
        m_mood = mood;
        m_changed.notify_all();
    }
    void put(const QString& account, const QByteArray& secret)
    {
        const std::scoped_lock lock(m_mutex);
        m_secrets.insert(account, secret);
    }
    [[nodiscard]] QByteArray value(const QString& account)
    {
        const std::scoped_lock lock(m_mutex);
        return m_secrets.value(account);
    }
    [[nodiscard]] int calls()
    {
        const std::scoped_lock lock(m_mutex);
        return m_calls;
    }

    /// One call: what it does once the keychain is open. limit: how long a locked one is waited for.
    template <class Work>
    core::Result<core::Secret> answer(const std::stop_token& stop, std::chrono::milliseconds limit, Work work)
    {
        std::unique_lock lock(m_mutex);
        ++m_calls;
        if (!m_changed.wait_for(lock, stop, limit, [this] { return m_mood != Mood::Locked; })) {
            return core::fail(stop.stop_requested() ? core::ErrorCode::Cancelled : core::ErrorCode::Timeout,
                              QStringLiteral("The keychain does not answer."));
        }
        if (m_mood == Mood::Missing) {
            return core::fail(core::ErrorCode::Unavailable, QStringLiteral("There is no keychain."));
        }
        return work(m_secrets);
    }

private:
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    QHash<QString, QByteArray> m_secrets;
    Mood m_mood = Mood::Open;
    int m_calls = 0;
};

/// A way to it, for jobs::KeyStore to own. The state outlives it.
class MemoryKeychain final : public store::Keychain
{
public:
    explicit MemoryKeychain(KeychainState& state, std::chrono::milliseconds limit = std::chrono::seconds(30))
        : m_state(state)
        , m_limit(limit)
    {
    }

    core::Result<core::Secret> read(const QString& account, const std::stop_token& stop) override
    {
        return m_state.answer(stop, m_limit, [&](auto& secrets) { return core::Secret(secrets.value(account)); });
    }
    core::Result<void> write(const QString& account, const core::Secret& secret, const std::stop_token& stop) override
    {
        return m_state
            .answer(stop, m_limit,
                    [&](auto& secrets) {
                        secrets.insert(account, secret.reveal());
                        return core::Secret();
                    })
            .map([](const core::Secret&) {});
    }
    core::Result<void> remove(const QString& account, const std::stop_token& stop) override
    {
        return m_state
            .answer(stop, m_limit,
                    [&](auto& secrets) {
                        secrets.remove(account);
                        return core::Secret();
                    })
            .map([](const core::Secret&) {});
    }

private:
    KeychainState& m_state;
    std::chrono::milliseconds m_limit;
};

} // namespace melodeck::support
