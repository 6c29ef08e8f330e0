#pragma once

#include "core/Result.h"
#include "core/Secret.h"
#include "store/Keychain.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <memory>
#include <mutex>
#include <stop_token>

namespace melodeck::store {
class SessionKeys;
}

namespace melodeck::jobs {

/// The place that a key is bound to: "https://*.baseten.co" for all addresses of Baseten, else scheme, host and port of
/// the one server ("https://models.example.org:443").
[[nodiscard]] QString keyPlace(const QUrl& endpoint);

/// The session's key for an endpoint: its server's own, or for Baseten the one that was given for any model there.
[[nodiscard]] core::Secret sessionKeyFor(const store::SessionKeys& keys, const QUrl& endpoint);
/// Gives the session a key, an empty one takes it away: for all of the endpoint's place.
void setSessionKey(store::SessionKeys& keys, const QUrl& endpoint, const core::Secret& key);

/// What a person writes for a place: "baseten", an address, a host (https) or a name from places(). Errors:
/// InvalidArgument (none of these, a user or password in it).
[[nodiscard]] core::Result<QString> parseKeyPlace(const QString& text);

/// Keys in the system's keychain, each bound to its place; which places have one is kept there too, so that no file
/// tells where a person has accounts. That there is one for a server other than Baseten is also in the settings: a
/// request that needs no key must not wait until the keychain's libraries are loaded and it has answered. Errors are
/// those of store::Keychain. Any worker thread; calls block.
class KeyStore final
{
public:
    /// That of the system, where kService is the name that people see.
    explicit KeyStore(std::chrono::milliseconds limit = std::chrono::seconds(10));
    explicit KeyStore(std::unique_ptr<store::Keychain> keychain);

    static constexpr const char* kService = "org.melodeck.Melodeck";

    /// An empty one where none is kept. The keychain is not asked for a server of one's own when it has none of those.
    [[nodiscard]] core::Result<core::Secret> keyFor(const QString& place, const std::stop_token& stop = {});
    /// Takes the place of one that is there.
    [[nodiscard]] core::Result<void> keep(const QString& place, const core::Secret& key,
                                          const std::stop_token& stop = {});
    /// False where there was none.
    [[nodiscard]] core::Result<bool> forget(const QString& place, const std::stop_token& stop = {});
    /// Puts right what the settings say of them, too: a keyring may come from another computer.
    [[nodiscard]] core::Result<QStringList> places(const std::stop_token& stop = {});

private:
    [[nodiscard]] core::Result<void> writePlaces(const QStringList& places, const std::stop_token& stop);

    std::mutex m_mutex;
    std::unique_ptr<store::Keychain> m_keychain;
};

/// What may be shown of a key: its public prefix before the dot ("abCD1234.•••"), else dots alone.
[[nodiscard]] QString maskedKey(const core::Secret& key);

} // namespace melodeck::jobs
