#pragma once

#include "core/Result.h"
#include "core/Secret.h"
#include "store/Keychain.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <mutex>

namespace melodeck::jobs {

/// The place that a key is bound to: "https://*.baseten.co" for all addresses of Baseten, else scheme, host and port of
/// the one server ("https://models.example.org:443").
[[nodiscard]] QString keyPlace(const QUrl& endpoint);

/// What a person writes for a place: "baseten", an address, a host (https) or a name from places(). Errors:
/// InvalidArgument (none of these, a user or password in it).
[[nodiscard]] core::Result<QString> parseKeyPlace(const QString& text);

/// Keys in the system's keychain, each bound to its place; which places have one is kept there too, so that no file
/// tells where a person has accounts. Errors are those of store::Keychain. Any worker thread; calls block.
class KeyStore final
{
public:
    KeyStore() = default;
    /// See store::Keychain.
    KeyStore(QString service, std::chrono::milliseconds limit);

    /// The service's name in the keychain, as people see it there.
    static constexpr const char* kService = "org.melodeck.Melodeck";

    /// An empty one where none is kept.
    [[nodiscard]] core::Result<core::Secret> keyFor(const QString& place);
    /// Takes the place of one that is there.
    [[nodiscard]] core::Result<void> keep(const QString& place, const core::Secret& key);
    /// False where there was none.
    [[nodiscard]] core::Result<bool> forget(const QString& place);
    [[nodiscard]] core::Result<QStringList> places();

private:
    [[nodiscard]] core::Result<void> writePlaces(const QStringList& places);

    std::mutex m_mutex;
    store::Keychain m_keychain;
};

/// What may be shown of a key: its public prefix before the dot ("abCD1234.•••"), else dots alone.
[[nodiscard]] QString maskedKey(const core::Secret& key);

} // namespace melodeck::jobs
