#include "ui/endpoint/StoredKeys.h"

#include "jobs/KeyStore.h"

#include <utility>

namespace melodeck::ui {

namespace {

core::Error noKeychain()
{
    return {core::ErrorCode::Unavailable, StoredKeys::tr("There is no keychain here, so no key can be kept."), {}};
}

} // namespace

StoredKeys::StoredKeys(store::SessionKeys& session, jobs::KeyStore* store, jobs::KeyLookup* lookup, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_store(store)
    , m_lookup(lookup)
{
}

void StoredKeys::look(const QUrl& endpoint)
{
    m_looks.clear();
    m_looks.run(
        [endpoint, lookup = m_lookup](const std::stop_token& stop) {
            KeyFacts facts;
            facts.place = jobs::keyPlace(endpoint);
            for (jobs::ForeignKey& one : jobs::findForeignKeys().keys) {
                if (one.place == facts.place) {
                    facts.foreign.push_back(std::move(one));
                }
            }
            if (lookup == nullptr) {
                facts.error = noKeychain();
            } else if (auto found = lookup->find(endpoint, stop)) {
                facts.found = *found;
            } else {
                facts.error = found.error();
            }
            return facts;
        },
        [this](const KeyFacts& facts) { Q_EMIT looked(facts); });
}

core::Secret StoredKeys::sessionKey(const QUrl& endpoint) const
{
    return jobs::sessionKeyFor(m_session, endpoint);
}

bool StoredKeys::isInSession(const QUrl& endpoint) const
{
    return !sessionKey(endpoint).isEmpty();
}

void StoredKeys::use(const QUrl& endpoint, const core::Secret& key)
{
    if (!key.isEmpty()) {
        jobs::setSessionKey(m_session, endpoint, key);
    }
}

void StoredKeys::keep(const QUrl& endpoint, const core::Secret& key)
{
    m_changes.run(
        [endpoint, key, store = m_store, lookup = m_lookup](const std::stop_token& stop) -> std::optional<core::Error> {
            if (store == nullptr) {
                return noKeychain();
            }
            if (const auto kept = store->keep(jobs::keyPlace(endpoint), key, stop); !kept) {
                return kept.error();
            }
            lookup->forget(endpoint);
            return std::nullopt;
        },
        [this, endpoint](const std::optional<core::Error>& error) { Q_EMIT kept(jobs::keyPlace(endpoint), error); });
}

void StoredKeys::forget(const QUrl& endpoint)
{
    jobs::setSessionKey(m_session, endpoint, {});
    m_changes.run(
        [endpoint, store = m_store, lookup = m_lookup](const std::stop_token& stop) -> std::optional<core::Error> {
            if (store == nullptr) {
                return noKeychain();
            }
            if (const auto gone = store->forget(jobs::keyPlace(endpoint), stop); !gone) {
                return gone.error();
            }
            lookup->forget(endpoint);
            return std::nullopt;
        },
        [this, endpoint](const std::optional<core::Error>& error) {
            Q_EMIT forgotten(jobs::keyPlace(endpoint), error);
        });
}

} // namespace melodeck::ui
