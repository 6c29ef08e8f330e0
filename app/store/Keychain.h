#pragma once

#include "core/Result.h"
#include "core/Secret.h"

#include <QString>

#include <stop_token>

namespace melodeck::store {

/// Secrets by account. Calls block; any worker thread.
///
/// Errors of all calls: Unavailable (there is no keychain, or it refuses), Timeout (no answer in time: a write may
/// still happen), Cancelled (a stop was asked for; the same). No message names a key.
class Keychain
{
public:
    Keychain() = default;
    virtual ~Keychain() = default;
    Keychain(const Keychain&) = delete;
    Keychain& operator=(const Keychain&) = delete;

    /// An empty secret where the account has none.
    [[nodiscard]] virtual core::Result<core::Secret> read(const QString& account, const std::stop_token& stop) = 0;
    [[nodiscard]] virtual core::Result<void> write(const QString& account, const core::Secret& secret,
                                                   const std::stop_token& stop) = 0;
    /// Also where there was none.
    [[nodiscard]] virtual core::Result<void> remove(const QString& account, const std::stop_token& stop) = 0;
};

} // namespace melodeck::store
