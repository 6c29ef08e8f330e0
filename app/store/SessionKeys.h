#pragma once

#include "core/Secret.h"

#include <QHash>
#include <QString>
#include <QUrl>

#include <mutex>

namespace melodeck::store {

/// The one server of an address: scheme, host in lower case and port ("https://models.example.org:443").
[[nodiscard]] QString serverOf(const QUrl& address);

/// Keys that live as long as the program runs, each bound to one host and port. Thread-safe.
class SessionKeys final
{
public:
    void set(const QUrl& endpoint, core::Secret key);
    /// The key for the endpoint's host and port, or an empty one.
    [[nodiscard]] core::Secret keyFor(const QUrl& endpoint) const;

private:
    mutable std::mutex m_mutex;
    QHash<QString, core::Secret> m_keys;
};

} // namespace melodeck::store
