#pragma once

#include "core/Result.h"
#include "core/Secret.h"

#include <QString>

#include <chrono>
#include <cstdint>

namespace melodeck::store {

/// The system's keychain (Secret Service, KWallet), asked with a time limit: a keyring that waits to be unlocked never
/// answers. The library behind it has one queue for a process, which stays on the thread that used it first; so all
/// objects share one thread, which lives until the application ends. Calls block: worker threads, or a program without
/// a window.
///
/// Errors of all calls: Unavailable (there is none, or it refuses), Timeout (no answer in time: a write may still
/// happen). No message names a key.
class Keychain final
{
public:
    explicit Keychain(QString service = QStringLiteral("org.melodeck.Melodeck"),
                      std::chrono::milliseconds limit = std::chrono::seconds(10));

    /// An empty secret where the account has none.
    [[nodiscard]] core::Result<core::Secret> read(const QString& account);
    [[nodiscard]] core::Result<void> write(const QString& account, const core::Secret& secret);
    /// Also where there was none.
    [[nodiscard]] core::Result<void> remove(const QString& account);

private:
    enum class Task : std::uint8_t { Read, Write, Remove };
    [[nodiscard]] core::Result<core::Secret> run(Task task, const QString& account, const core::Secret& secret);

    QString m_service;
    std::chrono::milliseconds m_limit;
};

} // namespace melodeck::store
