#include "store/SessionKeys.h"

#include <utility>

namespace melodeck::store {

namespace {

QString placeOf(const QUrl& endpoint)
{
    const int defaultPort = endpoint.scheme() == QLatin1String("https") ? 443 : 80;
    return QStringLiteral("%1://%2:%3")
        .arg(endpoint.scheme(), endpoint.host().toLower())
        .arg(endpoint.port(defaultPort));
}

} // namespace

void SessionKeys::set(const QUrl& endpoint, core::Secret key)
{
    const std::scoped_lock lock(m_mutex);
    if (key.isEmpty()) {
        m_keys.remove(placeOf(endpoint));
    } else {
        m_keys.insert(placeOf(endpoint), std::move(key));
    }
}

core::Secret SessionKeys::keyFor(const QUrl& endpoint) const
{
    const std::scoped_lock lock(m_mutex);
    return m_keys.value(placeOf(endpoint));
}

} // namespace melodeck::store
