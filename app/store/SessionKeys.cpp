#include "store/SessionKeys.h"

#include <utility>

namespace melodeck::store {

QString serverOf(const QUrl& address)
{
    const int defaultPort = address.scheme() == QLatin1String("https") ? 443 : 80;
    return QStringLiteral("%1://%2:%3").arg(address.scheme(), address.host().toLower()).arg(address.port(defaultPort));
}

void SessionKeys::set(const QUrl& endpoint, core::Secret key)
{
    const std::scoped_lock lock(m_mutex);
    if (key.isEmpty()) {
        m_keys.remove(serverOf(endpoint));
    } else {
        m_keys.insert(serverOf(endpoint), std::move(key));
    }
}

core::Secret SessionKeys::keyFor(const QUrl& endpoint) const
{
    const std::scoped_lock lock(m_mutex);
    return m_keys.value(serverOf(endpoint));
}

} // namespace melodeck::store
