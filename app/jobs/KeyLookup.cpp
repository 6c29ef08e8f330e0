#include "jobs/KeyLookup.h"

#include "api/Endpoints.h"
#include "jobs/ForeignKeys.h"
#include "jobs/KeyStore.h"

namespace melodeck::jobs {

KeyLookup::KeyLookup(KeyStore& store)
    : m_store(store)
{
}

core::Result<LookedUpKey> KeyLookup::find(const QUrl& endpoint, const std::stop_token& stop)
{
    if (api::isBasetenAddress(endpoint)) {
        if (const core::Secret key = environmentKey(); !key.isEmpty()) {
            return LookedUpKey{key, LookedUpKey::Source::Environment};
        }
    }
    const QString place = keyPlace(endpoint);
    const auto kept = m_store.keyFor(place, stop);
    if (!kept) {
        return core::fail(kept.error());
    }
    LookedUpKey found{*kept, kept->isEmpty() ? LookedUpKey::Source::Nowhere : LookedUpKey::Source::Keychain};
    const std::scoped_lock lock(m_mutex);
    m_remembered.insert(place, found);
    return found;
}

core::Result<LookedUpKey> KeyLookup::findForRequest(const QUrl& endpoint, const std::stop_token& stop)
{
    const QString place = keyPlace(endpoint);
    {
        const std::scoped_lock lock(m_mutex);
        if (const auto known = m_remembered.constFind(place); known != m_remembered.constEnd()) {
            return *known;
        }
    }
    auto found = find(endpoint, stop);
    if (!found && found.error().code != core::ErrorCode::Cancelled && !api::isBasetenAddress(endpoint)) {
        const std::scoped_lock lock(m_mutex);
        m_remembered.insert(place, {}); // a batch must not wait for a locked keyring once a request
    }
    return found;
}

void KeyLookup::forget(const QUrl& endpoint)
{
    const std::scoped_lock lock(m_mutex);
    m_remembered.remove(keyPlace(endpoint));
}

} // namespace melodeck::jobs
