#pragma once

#include "core/Recipe.h"
#include "core/Result.h"

#include <QString>
#include <QUrl>

namespace melodeck::api {

/// Reads what a person writes for an endpoint:
///   local
///   https://…/predict                      a full predict URL
///   baseten:MODEL_ID                       the production environment
///   baseten:MODEL_ID/environments/ENV | /deployment/ID | /development | /production
///   baseten:MODEL_ID/regional/ENV          a regional environment, which has a host of its own
///   …/sync/ROUTE                           behind each of these: a route of the model's own server
///   baseten:chain:CHAIN_ID[/…]             a chain's run_remote
/// Errors: InvalidArgument with the accepted forms.
[[nodiscard]] core::Result<core::Endpoint> parseEndpoint(const QString& text);

/// Whether an address is one that models answer at, by its look: "…/predict", "…:predict", "…/run_remote", "…/sync/…".
[[nodiscard]] bool looksLikePredict(const QUrl& url);

/// Whether the environment's BASETEN_API_KEY may go to this address: a *.baseten.co host over TLS.
[[nodiscard]] bool isBasetenAddress(const QUrl& url);

/// Whether the host is this computer (127.0.0.0/8, ::1, localhost): nothing leaves it, nothing is billed.
[[nodiscard]] bool isLoopback(const QUrl& url);

/// Whether nobody bills a run there: the sketch engine, or any server on this computer.
[[nodiscard]] bool isFree(const core::Endpoint& endpoint);

/// What a run there means for money, in a sentence; empty where nobody bills it.
[[nodiscard]] QString costOfRun(const core::Endpoint& endpoint);

/// The error of a request after which the model there may have run, with what that means for money at its end.
[[nodiscard]] core::Error withCost(core::Error error, const core::Endpoint& endpoint);

/// Where the engine on this computer answers for a model: under the model's own name where it has one of that name, and
/// for any other as the sketch engine.
[[nodiscard]] QString localModelPath(const QString& model);

/// For people: "this computer", "Baseten production", "example.org".
[[nodiscard]] QString endpointTitle(const core::Endpoint& endpoint);

} // namespace melodeck::api
