#pragma once

#include "core/Error.h"
#include "core/Json.h"
#include "core/Result.h"

#include <QDateTime>
#include <QString>

#include <cstdint>
#include <optional>

namespace melodeck::api {

/// The id in the answer to a submission. Errors: Unknown (none there, though the request was taken).
[[nodiscard]] core::Result<QString> submittedId(const core::Json& answer);

/// How an async request stands.
struct AsyncStatus
{
    QString requestId;
    /// QUEUED, IN_PROGRESS, SUCCEEDED, FAILED, EXPIRED, CANCELED, WEBHOOK_FAILED; others may come.
    QString status;
    /// PENDING, SUCCEEDED, FAILED, CANCELED, NO_WEBHOOK_PROVIDED.
    QString webhookStatus;
    /// One sentence for each error; empty for none.
    QString errors;
};

/// Errors: Parse.
[[nodiscard]] core::Result<AsyncStatus> readAsyncStatus(const core::Json& answer);
/// For people: what it means, and for money.
[[nodiscard]] QString describeAsyncStatus(const AsyncStatus& status);

/// What a cancellation came to: only a request that still waits can be cancelled.
struct AsyncCancel
{
    bool isCanceled = false;
    QString message;
};

/// Errors: Parse.
[[nodiscard]] core::Result<AsyncCancel> readAsyncCancel(const core::Json& answer);

/// How many requests of a deployment wait and run.
struct AsyncQueue
{
    std::int64_t queued = 0;
    std::int64_t inProgress = 0;
};

/// Errors: Parse.
[[nodiscard]] core::Result<AsyncQueue> readAsyncQueue(const core::Json& answer);

/// What a webhook is sent, its media taken out or not.
struct AsyncResult
{
    QString requestId;
    /// Of a chain it is the chain's.
    QString modelId;
    bool isChain = false;
    QString deploymentId;
    /// When the request ended; invalid where it does not say.
    QDateTime time;
    /// What the model answered; null when it failed.
    core::Json data;
    /// Why there is none.
    std::optional<core::Error> error;
};

/// Errors: Parse (not such a document: no object, no usable request id).
[[nodiscard]] core::Result<AsyncResult> readAsyncResult(const core::Json& body);

} // namespace melodeck::api
