#include "api/OpenApiRequest.h"

#include "api/SchemaCopy.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <utility>
#include <vector>

namespace melodeck::api {

namespace {

constexpr std::size_t kMostPaths = 2'000;

/// Texts for people.
struct OpenApiRequestText final
{
    Q_DECLARE_TR_FUNCTIONS(OpenApiRequest)
};

const core::Json* member(const core::Json* object, const char* name)
{
    if (object == nullptr || !object->is_object()) {
        return nullptr;
    }
    const auto found = object->find(name);
    return found == object->end() ? nullptr : &*found;
}

/// A body or an answer that is written elsewhere in the document.
const core::Json* followed(const core::Json& document, const core::Json* what)
{
    constexpr int kMostSteps = 8;
    for (int i = 0; i < kMostSteps; ++i) {
        const QString reference = what != nullptr ? core::stringMember(*what, "$ref") : QString();
        if (!reference.startsWith(QLatin1String("#/"))) {
            return what;
        }
        try {
            const core::Json::json_pointer place(reference.mid(1).toStdString());
            what = document.contains(place) ? &document.at(place) : nullptr;
        } catch (const core::Json::exception&) {
            return nullptr;
        }
    }
    return nullptr;
}

/// The schema of a body, or of an answer, as JSON.
const core::Json* jsonSchema(const core::Json& document, const core::Json* body)
{
    const core::Json* content = member(followed(document, body), "content");
    if (content == nullptr || !content->is_object()) {
        return nullptr;
    }
    for (const auto& [type, media] : content->items()) {
        const QString name = QString::fromStdString(type).toLower();
        if (name.startsWith(QLatin1String("application/")) && name.contains(QLatin1String("json"))) {
            return member(&media, "schema");
        }
    }
    return nullptr;
}

struct Operation
{
    QString path;
    const core::Json* content;
    const core::Json* schema;
};

std::vector<Operation> operationsOf(const core::Json& document)
{
    std::vector<Operation> operations;
    const core::Json* paths = member(&document, "paths");
    if (paths == nullptr || !paths->is_object()) {
        return operations;
    }
    for (const auto& [path, item] : paths->items()) {
        for (const char* method : {"post", "put"}) {
            const core::Json* operation = member(&item, method);
            const core::Json* schema = jsonSchema(document, member(operation, "requestBody"));
            if (schema != nullptr && operations.size() < kMostPaths) {
                operations.push_back({QString::fromStdString(path), operation, schema});
                break;
            }
        }
    }
    return operations;
}

/// How much a path looks like the one that runs the model.
int likeliness(const Operation& operation)
{
    static const QRegularExpression runs(
        QStringLiteral("predict|generat|infer|transcri|synthes|speech|tts|invoke|run\\b|completions|audio|music"));
    static const QRegularExpression manages(QStringLiteral("cancel|train|file|upload|user|login|auth|token|health"));
    const QString path = operation.path.toLower();
    const int isAboutOne = path.contains(QLatin1Char('{')) ? -1 : 0; // /predictions/{id}
    return (runs.match(path).hasMatch() ? 2 : 0) + (manages.match(path).hasMatch() ? -2 : 0) + isAboutOne;
}

core::Json answerSchema(const core::Json& document, const core::Json* operation)
{
    const core::Json* responses = member(operation, "responses");
    for (const char* status : {"200", "201", "2XX", "default"}) {
        if (const core::Json* schema = jsonSchema(document, member(responses, status)); schema != nullptr) {
            return copySchema(document, *schema).value_or(core::Json::object());
        }
    }
    return core::Json::object();
}

} // namespace

core::Result<OpenApiRequest> readOpenApi(const core::Json& document, const QString& path)
{
    if (document.contains("swagger")) {
        return core::fail(core::ErrorCode::Parse,
                          OpenApiRequestText::tr("This is a Swagger 2 file. Only OpenAPI 3 is read; paste an "
                                                 "example request instead."));
    }
    const std::vector<Operation> operations = operationsOf(document);
    if (operations.empty()) {
        return core::fail(
            core::ErrorCode::Parse,
            OpenApiRequestText::tr("Nothing that this OpenAPI file describes takes JSON: its requests are forms with "
                                   "file uploads, or have no body. Melodeck sends JSON."));
    }
    OpenApiRequest request;
    for (const Operation& one : operations) {
        request.paths << one.path;
    }
    auto chosen = std::max_element(operations.begin(), operations.end(),
                                   [](const auto& a, const auto& b) { return likeliness(a) < likeliness(b); });
    if (!path.isEmpty()) {
        chosen = std::find_if(operations.begin(), operations.end(),
                              [&path](const Operation& one) { return one.path == path; });
    }
    if (chosen == operations.end()) {
        return core::fail(core::ErrorCode::InvalidArgument,
                          OpenApiRequestText::tr("The OpenAPI file has no path “%1” that takes JSON. It has: %2.")
                              .arg(path, request.paths.mid(0, 40).join(QStringLiteral(", "))));
    }
    auto input = copySchema(document, *chosen->schema);
    if (!input) {
        return core::fail(std::move(input).error());
    }
    request.path = chosen->path;
    request.input = std::move(*input);
    const core::Json* about = member(&document, "info");
    request.title = about != nullptr ? core::stringMember(*about, "title") : QString();
    request.output = answerSchema(document, chosen->content);
    return request;
}

} // namespace melodeck::api
