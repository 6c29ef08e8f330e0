#pragma once

#include "core/Result.h"
#include "core/Secret.h"

#include <QHash>
#include <QString>
#include <QUrl>

#include <cstdint>
#include <mutex>
#include <stop_token>

namespace melodeck::jobs {

class KeyStore;

/// A key and where it was found.
struct LookedUpKey
{
    enum class Source : std::uint8_t { Nowhere, Environment, Keychain };

    core::Secret key;
    Source source = Source::Nowhere;
};

/// Finds the key that a request needs and this session was not given: in BASETEN_API_KEY (for Baseten alone), else in
/// the keychain. Any worker thread; find() blocks.
class KeyLookup final
{
public:
    /// store outlives it.
    explicit KeyLookup(KeyStore& store);

    /// Asks anew each time. Errors: those of store::Keychain.
    [[nodiscard]] core::Result<LookedUpKey> find(const QUrl& endpoint, const std::stop_token& stop);
    /// The same for one of many requests: what the keychain has said of a server is remembered, and one that did not
    /// answer is asked again for Baseten alone, where nothing goes without a key.
    [[nodiscard]] core::Result<LookedUpKey> findForRequest(const QUrl& endpoint, const std::stop_token& stop);
    /// What was remembered of the endpoint's server no longer holds.
    void forget(const QUrl& endpoint);

private:
    KeyStore& m_store;
    std::mutex m_mutex;
    QHash<QString, LookedUpKey> m_remembered;
};

} // namespace melodeck::jobs
