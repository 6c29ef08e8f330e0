#pragma once

#include "core/Json.h"

#include <QString>
#include <QStringList>

namespace melodeck::api {

/// The request of one operation of an OpenAPI 3 document.
struct OpenApiRequest
{
    /// All paths that take JSON by POST or PUT, in the document's order.
    QStringList paths;
    QString path;
    /// Of the document, or of the operation.
    QString title;
    /// As copySchema() makes it.
    core::Json input;
    /// What it answers, the same way; empty where the document does not say.
    core::Json output = core::Json::object();
};

/// path: which to take; empty: the one that looks most like a model's. Errors: Parse (none takes JSON, no OpenAPI 3),
/// InvalidArgument (no such path; there are …).
[[nodiscard]] core::Result<OpenApiRequest> readOpenApi(const core::Json& document, const QString& path);

} // namespace melodeck::api
