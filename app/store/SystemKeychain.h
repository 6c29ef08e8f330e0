#pragma once

#include "store/Keychain.h"

#include <chrono>
#include <cstdint>

namespace melodeck::store {

/// The system's keychain (Secret Service, KWallet), asked with a time limit: a keyring that waits to be unlocked never
/// answers. The library behind it has one queue for a process, which stays on the thread that used it first; so all
/// objects share one thread, which lives until the application ends.
class SystemKeychain final : public Keychain
{
public:
    SystemKeychain(QString service, std::chrono::milliseconds limit);

    [[nodiscard]] core::Result<core::Secret> read(const QString& account, const std::stop_token& stop) override;
    [[nodiscard]] core::Result<void> write(const QString& account, const core::Secret& secret,
                                           const std::stop_token& stop) override;
    [[nodiscard]] core::Result<void> remove(const QString& account, const std::stop_token& stop) override;

private:
    enum class Task : std::uint8_t { Read, Write, Remove };
    [[nodiscard]] core::Result<core::Secret> run(Task task, const QString& account, const core::Secret& secret,
                                                 const std::stop_token& stop);

    QString m_service;
    std::chrono::milliseconds m_limit;
};

} // namespace melodeck::store
