#include "jobs/KeyStore.h"

#include "api/Endpoints.h"
#include "core/Json.h"
#include "core/Settings.h"
#include "jobs/KeyCheck.h"
#include "store/SessionKeys.h"
#include "store/SystemKeychain.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace melodeck::jobs {

namespace {

/// Texts for people.
struct KeyStoreText final
{
    Q_DECLARE_TR_FUNCTIONS(KeyStore)
};

constexpr const char* kBasetenPlace = "https://*.baseten.co";
/// The account that holds the list of places, as JSON. No place begins like this.
constexpr const char* kPlacesAccount = "places";
/// What comes before the dot of a Baseten key is public; longer than this it is something else.
constexpr qsizetype kLongestPrefix = 12;

bool isBasetenPlace(const QString& place)
{
    return place == QLatin1String(kBasetenPlace);
}

void rememberWhetherServersHaveKeys(const QStringList& places)
{
    core::Settings().setHasServerKeys(!std::all_of(places.begin(), places.end(), isBasetenPlace));
}

} // namespace

QString keyPlace(const QUrl& endpoint)
{
    if (api::isBasetenAddress(endpoint)) {
        return QString::fromLatin1(kBasetenPlace);
    }
    return store::serverOf(endpoint);
}

core::Secret sessionKeyFor(const store::SessionKeys& keys, const QUrl& endpoint)
{
    core::Secret own = keys.keyFor(endpoint);
    return own.isEmpty() && api::isBasetenAddress(endpoint) ? keys.keyFor(managementAddress()) : own;
}

void setSessionKey(store::SessionKeys& keys, const QUrl& endpoint, const core::Secret& key)
{
    keys.set(endpoint, key);
    if (api::isBasetenAddress(endpoint)) {
        keys.set(managementAddress(), key);
    }
}

core::Result<QString> parseKeyPlace(const QString& text)
{
    const QString wanted = text.trimmed();
    if (wanted.compare(QLatin1String("baseten"), Qt::CaseInsensitive) == 0 ||
        wanted.compare(QLatin1String("baseten.co"), Qt::CaseInsensitive) == 0 ||
        wanted.startsWith(QLatin1String("baseten:")) || isBasetenPlace(wanted)) {
        return QString::fromLatin1(kBasetenPlace);
    }
    const QUrl url(wanted.contains(QLatin1String("://")) ? wanted : QStringLiteral("https://") + wanted,
                   QUrl::StrictMode);
    const bool isHttp = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    if (!url.isValid() || !isHttp || url.host().isEmpty() || !url.userInfo().isEmpty()) {
        return core::fail(core::ErrorCode::InvalidArgument,
                          KeyStoreText::tr("A key belongs to a server: “baseten”, or an address such as "
                                           "https://models.example.org. Nothing was changed."));
    }
    return keyPlace(url);
}

KeyStore::KeyStore(std::chrono::milliseconds limit)
    : KeyStore(std::make_unique<store::SystemKeychain>(QString::fromLatin1(kService), limit))
{
}

KeyStore::KeyStore(std::unique_ptr<store::Keychain> keychain)
    : m_keychain(std::move(keychain))
{
}

core::Result<core::Secret> KeyStore::keyFor(const QString& place, const std::stop_token& stop)
{
    if (!isBasetenPlace(place) && !core::Settings().hasServerKeys()) {
        return core::Secret();
    }
    return m_keychain->read(place, stop);
}

core::Result<QStringList> KeyStore::places(const std::stop_token& stop)
{
    const auto kept = m_keychain->read(QString::fromLatin1(kPlacesAccount), stop);
    if (!kept) {
        return tl::unexpected(kept.error());
    }
    QStringList places;
    const auto list = core::parseJson(kept->reveal());
    if (list && list->is_array()) {
        for (const core::Json& place : *list) {
            if (place.is_string()) {
                places << core::toQString(place);
            }
        }
    }
    rememberWhetherServersHaveKeys(places);
    return places;
}

core::Result<void> KeyStore::writePlaces(const QStringList& places, const std::stop_token& stop)
{
    core::Json list = core::Json::array();
    for (const QString& place : places) {
        list.push_back(core::toJson(place));
    }
    const auto written =
        m_keychain->write(QString::fromLatin1(kPlacesAccount), core::Secret(core::toJsonBytes(list)), stop);
    if (written) {
        rememberWhetherServersHaveKeys(places);
    }
    return written;
}

core::Result<void> KeyStore::keep(const QString& place, const core::Secret& key, const std::stop_token& stop)
{
    const std::scoped_lock lock(m_mutex);
    auto known = places(stop);
    if (!known) {
        return tl::unexpected(known.error());
    }
    if (!known->contains(place)) {
        // The list first: a place without a key is harmless, a key that no list names could never be found again.
        known->append(place);
        known->sort();
        if (const auto listed = writePlaces(*known, stop); !listed) {
            return listed;
        }
    }
    return m_keychain->write(place, key, stop);
}

core::Result<bool> KeyStore::forget(const QString& place, const std::stop_token& stop)
{
    const std::scoped_lock lock(m_mutex);
    const auto kept = m_keychain->read(place, stop);
    if (!kept) {
        return tl::unexpected(kept.error());
    }
    auto known = places(stop);
    if (!known) {
        return tl::unexpected(known.error());
    }
    if (const auto removed = m_keychain->remove(place, stop); !removed) {
        return tl::unexpected(removed.error());
    }
    if (known->removeAll(place) > 0) {
        if (const auto listed = writePlaces(*known, stop); !listed) {
            return tl::unexpected(listed.error());
        }
    }
    return !kept->isEmpty();
}

QString maskedKey(const core::Secret& key)
{
    const qsizetype dot = key.reveal().indexOf('.');
    const bool hasPrefix = dot > 0 && dot <= kLongestPrefix;
    return (hasPrefix ? QString::fromUtf8(key.reveal().left(dot + 1)) : QString()) + QStringLiteral("•••");
}

} // namespace melodeck::jobs
