#pragma once

#include "api/Management.h"
#include "core/Recipe.h"
#include "core/Result.h"
#include "core/Secret.h"

#include <QString>
#include <QUrl>

#include <cstdint>
#include <stop_token>
#include <vector>

namespace melodeck::net {
class HttpClient;
}

namespace melodeck::jobs {

/// With which key the platform is asked, and where; ordinarily managementAddress().
struct PlatformAccess
{
    QUrl management;
    core::AuthScheme scheme = core::AuthScheme::Bearer;
    core::Secret key;
};

/// What the platform says of a workspace's models; runs nothing and costs nothing. Errors, each with what to do:
/// Unauthorized (wrong key, or one that may call models and not list them), NotFound, Unavailable, RateLimited,
/// Timeout, Parse, Cancelled. Worker thread.
/// Models first, then the chains, which are left out where the key may not list them.
[[nodiscard]] core::Result<std::vector<api::PlatformModel>>
listModels(net::HttpClient& http, const PlatformAccess& access, const std::stop_token& stop);
[[nodiscard]] core::Result<std::vector<api::PlatformDeployment>>
listDeployments(net::HttpClient& http, const PlatformAccess& access, const QString& modelId,
                const std::stop_token& stop, api::PlatformKind kind = api::PlatformKind::Model);
/// Where requests to a model or a chain can go: its deployments with the environments that they serve.
[[nodiscard]] core::Result<std::vector<api::PlatformTarget>>
listTargets(net::HttpClient& http, const PlatformAccess& access, const QString& modelId, const std::stop_token& stop,
            api::PlatformKind kind = api::PlatformKind::Model);
/// The example request that whoever deployed a model wrote into its config; null where there is none, as with chains.
/// Without a path in the address it is that of production, else of the first deployment. Errors also: NotFound where
/// the address has no deployment.
[[nodiscard]] core::Result<core::Json> exampleRequest(net::HttpClient& http, const PlatformAccess& access,
                                                      const api::PlatformAddress& address, const std::stop_token& stop);

/// Starts a sleeping model without a request; the platform bills the time that its replica runs. wake: see
/// api::wakeAddress(). Worker thread.
[[nodiscard]] core::Result<void> wakeModel(net::HttpClient& http, const QUrl& wake, core::AuthScheme scheme,
                                           const core::Secret& key, const std::stop_token& stop);

/// What is to become of a deployment that somebody switched off: running again costs its owner something.
enum class WhenOff : std::uint8_t { Tell, SwitchOn };
enum class HowStarted : std::uint8_t { Woken, SwitchedOn };

/// The same for what answers at a Baseten address, with a look at what it does first: one that is switched off cannot
/// be woken. Where the key may not ask, it is woken all the same. access.management: of the platform. Errors also:
/// InvalidArgument (no such address), Unavailable (switched off). Worker thread.
[[nodiscard]] core::Result<HowStarted> startModel(net::HttpClient& http, const PlatformAccess& access, const QUrl& url,
                                                  WhenOff whenOff, const std::stop_token& stop);

} // namespace melodeck::jobs
