#include "jobs/ParallelLimits.h"

#include <algorithm>

namespace melodeck::jobs {

namespace {

int usualLimit(const core::Endpoint& endpoint)
{
    return endpoint.kind == core::EndpointKind::Local ? ParallelLimits::kLocal : ParallelLimits::kRemote;
}

} // namespace

QString ParallelLimits::keyOf(const core::Endpoint& endpoint)
{
    if (endpoint.kind == core::EndpointKind::Local) {
        return QStringLiteral("local");
    }
    const QString scheme = endpoint.url.scheme();
    const int port = endpoint.url.port(scheme == QLatin1String("http") ? 80 : 443);
    return QStringLiteral("%1://%2:%3").arg(scheme, endpoint.url.host()).arg(port);
}

int ParallelLimits::idOf(const core::Endpoint& endpoint)
{
    const QString key = keyOf(endpoint);
    const auto found = m_ids.constFind(key);
    if (found != m_ids.constEnd()) {
        return *found;
    }
    const int id = static_cast<int>(m_places.size());
    m_places.push_back({usualLimit(endpoint), 0});
    m_ids.insert(key, id);
    return id;
}

int ParallelLimits::limitFor(const core::Endpoint& endpoint) const
{
    const auto found = m_ids.constFind(keyOf(endpoint));
    return found == m_ids.constEnd() ? usualLimit(endpoint) : at(*found).limit;
}

void ParallelLimits::setLimit(const core::Endpoint& endpoint, int jobs)
{
    at(idOf(endpoint)).limit = std::max(1, jobs);
}

} // namespace melodeck::jobs
