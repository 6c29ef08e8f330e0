#pragma once

#include "core/Recipe.h"
#include "core/Result.h"

#include <QString>
#include <QUrl>

#include <cstdint>
#include <optional>

namespace melodeck::api {

/// The platform's limit for the body of an async request, files in base64 included; an organisation may have another.
inline constexpr std::int64_t kMostAsyncBytes = 256LL * 1024;

/// A range of whole numbers that the platform takes.
struct AsyncRange
{
    int least = 0;
    int most = 0;
};
inline constexpr AsyncRange kAsyncPriority{0, 2};
inline constexpr AsyncRange kAsyncQueueSeconds{10, 259'200};
inline constexpr AsyncRange kAsyncAttempts{1, 10};
inline constexpr AsyncRange kAsyncFirstDelayMs{0, 10'000};
inline constexpr AsyncRange kAsyncMostDelayMs{0, 60'000};

/// What is asked of the platform's own queue. What is missing is left to the platform.
struct AsyncOptions
{
    /// Where the result is brought; empty: nowhere, the model itself has to save it.
    QUrl webhook;
    /// Lower goes first; 0 by default.
    std::optional<int> priority;
    /// How long it may wait before it is dropped; 600 by default.
    std::optional<int> maxQueueSeconds;
    /// How often it is run at most when it fails, the first time included; 3 by default.
    std::optional<int> maxAttempts;
    /// Before the second time, 1000 by default; doubled for each further one, up to the longest, 5000 by default.
    std::optional<int> firstDelayMs;
    std::optional<int> mostDelayMs;
};

/// Where the platform's queue is spoken to.
struct AsyncAddresses
{
    /// POST: takes a request in.
    QUrl submit;
    /// GET: how many wait.
    QUrl queue;
    /// In front of "/async_request/ID".
    QUrl host;
};

/// Of the endpoint's predict (run_remote) address. Errors: InvalidArgument where such a server has no queue: the engine
/// of this computer, a Truss server, a route of a model's own.
[[nodiscard]] core::Result<AsyncAddresses> asyncAddresses(const core::Endpoint& endpoint);

/// GET: how it stands; DELETE: cancels it. Errors: InvalidArgument (not an id).
[[nodiscard]] core::Result<QUrl> asyncRequestAddress(const AsyncAddresses& addresses, const QString& requestId);

/// The request that is sent in place of this one: its body becomes the model_input, its address the queue's.
/// Errors: InvalidArgument (a number out of its range, a webhook that the platform would not or could not call, no
/// queue there).
[[nodiscard]] core::Result<core::Recipe> asyncRecipe(const core::Recipe& recipe, const AsyncOptions& options);

/// Errors: TooLarge when a body of so many bytes is over the limit, with what to do.
[[nodiscard]] core::Result<void> checkAsyncSize(std::int64_t bodyBytes);

} // namespace melodeck::api
