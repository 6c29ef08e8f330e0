#pragma once

#include "core/Error.h"
#include "core/Secret.h"
#include "jobs/ForeignKeys.h"
#include "jobs/KeyLookup.h"
#include "ui/work/BackgroundQueue.h"

#include <QObject>
#include <QString>
#include <QUrl>

#include <memory>
#include <optional>
#include <vector>

namespace melodeck::store {
class SessionKeys;
}

namespace melodeck::ui {

/// What is known of the keys for one server.
struct KeyFacts
{
    /// As jobs::keyPlace() makes it.
    QString place;
    /// Where the one that would be used comes from; the session's own goes before it.
    jobs::LookedUpKey found;
    /// Keys of other programs for the same server.
    std::vector<jobs::ForeignKey> foreign;
    /// Why the keychain said nothing.
    std::optional<core::Error> error;
};

/// The keychain as the window uses it: each question is asked on a thread of its own, and a locked keyring holds up
/// nothing. Closing does not wait for one either. GUI thread.
class StoredKeys final : public QObject
{
    Q_OBJECT

public:
    /// The session's keys, and the keychain behind the rest; nullptr for either of the two last: there is none. All
    /// outlive it.
    StoredKeys(store::SessionKeys& session, jobs::KeyStore* store, jobs::KeyLookup* lookup, QObject* parent = nullptr);

    /// Tells looked() of the endpoint's server; what was being looked for is dropped.
    void look(const QUrl& endpoint);
    /// The key that this session was given for the server; an empty one where it was not.
    [[nodiscard]] core::Secret sessionKey(const QUrl& endpoint) const;
    /// Behind it, for worker threads; nullptr where there is none.
    [[nodiscard]] jobs::KeyLookup* lookup() const { return m_lookup; }
    /// Whether this session was given a key for the server.
    [[nodiscard]] bool isInSession(const QUrl& endpoint) const;
    /// For this session, at once. An empty key changes nothing.
    void use(const QUrl& endpoint, const core::Secret& key);
    /// Puts it into the keychain, in the place of one that is there, and tells kept().
    void keep(const QUrl& endpoint, const core::Secret& key);
    /// Out of the session at once, and out of the keychain; tells forgotten().
    void forget(const QUrl& endpoint);

Q_SIGNALS:
    void looked(const melodeck::ui::KeyFacts& facts);
    void kept(const QString& place, const std::optional<melodeck::core::Error>& error);
    void forgotten(const QString& place, const std::optional<melodeck::core::Error>& error);

private:
    store::SessionKeys& m_session;
    jobs::KeyStore* m_store;
    jobs::KeyLookup* m_lookup;
    BackgroundQueue m_looks;
    /// Apart: a look never drops one of them.
    BackgroundQueue m_changes;
};

} // namespace melodeck::ui
