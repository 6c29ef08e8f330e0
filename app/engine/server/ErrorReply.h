#pragma once

#include "core/Error.h"

#include <QByteArray>
#include <QString>

namespace melodeck::engine {

/// A refusal as it goes over the wire.
struct ErrorReply
{
    int status = 500;
    /// One or two sentences in plain words; a field's name first where it is about a field.
    QString message;

    /// {"error": message}, as a Truss server says it.
    [[nodiscard]] QByteArray json() const;
    /// X-BASETEN-ERROR-CODE as a Truss server uses it: 700 the request, 600 the model, 500 anything else.
    [[nodiscard]] int trussCode() const;
};

/// 400 for InvalidArgument and Parse, 413 TooLarge, 503 Unavailable and Cancelled (only a stopping server cancels a
/// request whose client still listens), 500 for the rest, without the detail, which belongs in the log.
[[nodiscard]] ErrorReply replyFor(const core::Error& error);

} // namespace melodeck::engine
