#include "jobs/Destination.h"

#include "api/Endpoints.h"
#include "jobs/KeyLookup.h"
#include "jobs/KeyStore.h"
#include "jobs/LocalEngine.h"

#include <QCoreApplication>

#include <utility>

namespace melodeck::jobs {

namespace {

/// The session's key, else the one that is looked up; empty where none is known. Baseten answers nobody without one:
/// there it is an error, before anything has left.
core::Result<core::Secret> keyFor(const QUrl& url, const JobServices& services, const std::stop_token& stop)
{
    core::Secret key = sessionKeyFor(services.keys, url);
    if (!key.isEmpty() || services.lookup == nullptr) {
        return key;
    }
    const auto found = services.lookup->findForRequest(url, stop);
    if (!api::isBasetenAddress(url) || (found && !found->key.isEmpty())) {
        return found ? found->key : key;
    }
    if (stop.stop_requested()) {
        return core::fail(core::ErrorCode::Cancelled,
                          QCoreApplication::translate("Jobs", "Stopped. It never left this computer."));
    }
    if (found) {
        return core::fail(core::ErrorCode::Unauthorized,
                          QCoreApplication::translate("Jobs",
                                                      "No key for Baseten is known on this computer. Nothing was "
                                                      "sent. Give one under “Connect a model”, then send it again."));
    }
    return core::fail(core::ErrorCode::Unauthorized,
                      QCoreApplication::translate("Jobs", "The key for Baseten could not be had. Nothing was sent. %1")
                          .arg(found.error().message));
}

} // namespace

core::Result<Destination> destinationOf(const core::Recipe& recipe, const JobServices& services,
                                        const std::stop_token& stop, const QUrl& refused)
{
    const core::Endpoint& endpoint = recipe.endpoint;
    if (endpoint.kind == core::EndpointKind::Local) {
        auto address = services.engine.waitUntilReady(stop, refused);
        if (!address) {
            return core::fail(std::move(address).error());
        }
        QUrl url = address->url;
        url.setPath(api::localModelPath(recipe.model));
        return Destination{url, net::Authorization{core::AuthScheme::Bearer, address->token}};
    }
    const auto key = keyFor(endpoint.url, services, stop);
    if (!key) {
        return core::fail(key.error());
    }
    return Destination{endpoint.url,
                       key->isEmpty() ? std::nullopt : std::optional(net::Authorization{endpoint.scheme, *key})};
}

} // namespace melodeck::jobs
