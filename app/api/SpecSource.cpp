#include "api/SpecSource.h"

#include "api/OpenApiRequest.h"
#include "api/PastedRequest.h"
#include "api/SchemaCopy.h"
#include "api/SpecGuess.h"
#include "api/YamlReader.h"
#include "core/PortableRecipe.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace melodeck::api {

namespace {

/// Members are looked up among the others of their object: a text of so many is made to keep us busy.
constexpr int kMostValues = 50'000;
constexpr const char* kRecipeMark = "melodeck_recipe";

/// Texts for people.
struct SpecSourceText final
{
    Q_DECLARE_TR_FUNCTIONS(SpecSource)
};

using Offer = core::Result<SpecOffer>;

tl::unexpected<core::Error> unknown()
{
    return core::fail(
        core::ErrorCode::Parse,
        SpecSourceText::tr("There is nothing here that a model can be made from. What can be: a curl command or a "
                           "Python snippet, the JSON of a request, a Truss's config.yaml with an "
                           "example_model_input, an OpenAPI file, a JSON Schema, or a model that somebody "
                           "exported."));
}

/// Commas outside strings, about as many as there are values.
bool isOverfull(const QByteArray& text)
{
    int values = 0;
    bool inString = false;
    for (qsizetype i = 0; i < text.size() && values <= kMostValues; ++i) {
        const char c = text.at(i);
        if (inString && c == '\\') {
            ++i;
        } else if (c == '"') {
            inString = !inString;
        } else if (c == ',' && !inString) {
            ++values;
        }
    }
    return values > kMostValues;
}

Offer offerOf(SpecSourceKind kind, core::Result<SpecDraft> draft, QStringList leftOut = {})
{
    if (!draft) {
        return core::fail(std::move(draft).error());
    }
    return SpecOffer{kind, std::move(*draft), {}, {}, std::move(leftOut)};
}

Offer fromExample(SpecSourceKind kind, const core::Json& example, const QString& name)
{
    if (!example.is_object() || example.empty()) {
        return core::fail(
            core::ErrorCode::Parse,
            SpecSourceText::tr("The request is no JSON object with members, so that there is no form to make of "
                               "it. Such requests are sent as a JSON file."));
    }
    GuessedInput guessed = guessInput(example);
    if (guessed.schema.at("properties").empty()) {
        return core::fail(core::ErrorCode::Parse,
                          SpecSourceText::tr("All that the request holds looks like keys, and these are "
                                             "never stored. Paste a request that holds more than keys."));
    }
    return offerOf(kind, SpecDraft::fromInput(std::move(guessed.schema), name), std::move(guessed.leftOut));
}

Offer fromSchema(SpecSourceKind kind, const core::Json& document, const QString& name)
{
    auto input = copySchema(document, document);
    if (!input) {
        return core::fail(std::move(input).error());
    }
    const QString own = core::stringMember(document, "title");
    return offerOf(kind, SpecDraft::fromInput(std::move(*input), name.isEmpty() ? own : name));
}

Offer fromServer(const core::Json& document, const QString& name)
{
    const core::Json& input = document.at("input_schema");
    if (!input.is_object()) {
        return core::fail(core::ErrorCode::Parse,
                          SpecSourceText::tr("The server does not say what its model takes: its input "
                                             "has no type. Paste an example request instead."));
    }
    Offer offer = fromSchema(SpecSourceKind::ServerSchema, input, name);
    if (offer && document.contains("output_schema") && document.at("output_schema").is_object()) {
        const core::Json& output = document.at("output_schema");
        offer->draft.setOutput(copySchema(output, output).value_or(core::Json::object()));
    }
    return offer;
}

Offer fromOpenApi(const core::Json& document, const QString& name, const QString& path)
{
    auto request = readOpenApi(document, path);
    if (!request) {
        return core::fail(std::move(request).error());
    }
    Offer offer = offerOf(SpecSourceKind::OpenApi,
                          SpecDraft::fromInput(std::move(request->input), name.isEmpty() ? request->title : name));
    if (offer) {
        offer->paths = request->paths;
        offer->path = request->path;
        offer->draft.setOutput(request->output);
    }
    return offer;
}

/// The example of a Truss's config, whether by itself or in what the management API tells.
const core::Json* exampleOfConfig(const core::Json& document)
{
    const core::Json* config = &document;
    if (const auto inner = document.find("config"); inner != document.end() && inner->is_object()) {
        config = &*inner;
    }
    const auto metadata = config->find("model_metadata");
    if (metadata == config->end() || !metadata->is_object()) {
        return nullptr;
    }
    const auto example = metadata->find("example_model_input");
    return example == metadata->end() ? nullptr : &*example;
}

bool isConfig(const core::Json& document)
{
    static constexpr const char* kMembers[]{"model_metadata", "model_name", "python_version", "requirements",
                                            "resources"};
    const auto count = std::count_if(std::begin(kMembers), std::end(kMembers),
                                     [&document](const char* name) { return document.contains(name); });
    return count >= 2 || document.contains("model_metadata");
}

Offer fromConfig(const core::Json& document, const QString& name)
{
    const core::Json* example = exampleOfConfig(document);
    if (example == nullptr) {
        return core::fail(core::ErrorCode::Parse,
                          SpecSourceText::tr("This config has no example_model_input, which the form "
                                             "would be made from. Paste an example request instead."));
    }
    const core::Json& config = document.contains("config") ? document.at("config") : document;
    const QString own = core::stringMember(config, "model_name");
    return fromExample(SpecSourceKind::TrussConfig, *example, name.isEmpty() ? own : name);
}

bool isSchema(const core::Json& document)
{
    const auto properties = document.find("properties");
    const bool hasProperties =
        properties != document.end() && properties->is_object() &&
        std::all_of(properties->begin(), properties->end(), [](const core::Json& one) { return one.is_object(); });
    const auto type = document.find("type");
    const bool isObject = type != document.end() && *type == core::Json("object");
    const bool refers = core::stringMember(document, "$ref").startsWith(QLatin1Char('#'));
    return document.contains("$schema") || refers || (hasProperties && (isObject || document.size() <= 3));
}

bool isSpec(const core::Json& document)
{
    const auto input = document.find("input");
    return document.contains("id") && document.contains("title") && input != document.end() && input->is_object() &&
           input->contains("properties") && document.contains("output");
}

Offer fromDocument(const core::Json& document, const QString& name, const QString& path)
{
    if (isSpec(document)) {
        auto offer = offerOf(SpecSourceKind::Spec, SpecDraft::fromDocument(document));
        if (offer && !name.isEmpty()) {
            offer->draft.setTitle(name);
        }
        return offer;
    }
    if (document.contains("openapi") || document.contains("swagger")) {
        return fromOpenApi(document, name, path);
    }
    if (document.contains("input_schema")) {
        return fromServer(document, name);
    }
    if (isConfig(document) || exampleOfConfig(document) != nullptr) {
        return fromConfig(document, name);
    }
    if (document.contains(kRecipeMark)) {
        const auto portable = core::portableRecipeFromText(core::toJsonBytes(document));
        return portable ? specFromRecipe(portable->recipe, name) : Offer(core::fail(portable.error()));
    }
    return isSchema(document) ? fromSchema(SpecSourceKind::JsonSchema, document, name)
                              : fromExample(SpecSourceKind::Example, document, name);
}

Offer fromCommand(const core::Result<PastedRequest>& pasted, const QString& name)
{
    if (!pasted) {
        return core::fail(pasted.error());
    }
    if (pasted->request) {
        return fromExample(SpecSourceKind::Command, *pasted->request, name);
    }
    return core::fail(
        core::ErrorCode::Parse,
        pasted->requestFile.isEmpty()
            ? SpecSourceText::tr("There is an address, but no request with it. Paste the whole command, or the "
                                 "JSON that it sends.")
            : SpecSourceText::tr("The request of this command is in the file “%1”: choose that file instead.")
                  .arg(pasted->requestFile));
}

/// A snippet without a call has its request all the same: json = {…}, or {…} alone as Python writes it.
std::optional<core::Result<PastedRequest>> pastedWithAddress(const QString& text)
{
    static const QRegularExpression assigned(QStringLiteral("\\A(?:#[^\\n]*\\n|\\s|import [^\\n]*\\n)*[A-Za-z_]\\w*"
                                                            "\\s*=\\s*\\{"));
    if (auto pasted = readPastedRequest(text)) {
        return pasted;
    }
    const auto match = assigned.match(text);
    if (!match.hasMatch() && !text.trimmed().startsWith(QLatin1Char('{'))) {
        return std::nullopt;
    }
    const QString literal = match.hasMatch() ? text.mid(match.capturedEnd() - 1) : text.trimmed();
    return readPastedRequest(QStringLiteral("requests.post(\"https://localhost/predict\", json=%1)").arg(literal));
}

} // namespace

Offer readSpecSource(const QByteArray& text, const QString& name, const QString& path)
{
    if (text.size() > kMostSpecSource) {
        return core::fail(
            core::ErrorCode::TooLarge,
            SpecSourceText::tr(
                "This is over %1 MiB and is not read. The example of a single request is enough: choose that.")
                .arg(kMostSpecSource / 1024 / 1024));
    }
    QByteArray trimmed = text.trimmed();
    if (trimmed.startsWith("\xEF\xBB\xBF")) {
        trimmed.remove(0, 3);
    }
    if (trimmed.isEmpty() || trimmed.contains('\0')) {
        return unknown();
    }
    if (trimmed.startsWith('{') || trimmed.startsWith('[')) {
        if (isOverfull(trimmed)) {
            return core::fail(
                core::ErrorCode::TooLarge,
                SpecSourceText::tr("This holds more than %1 values, which no form has. The example of a single "
                                   "request is enough: choose that.")
                    .arg(kMostValues));
        }
        auto json = core::parseJson(trimmed);
        if (json && json->is_object()) {
            return fromDocument(*json, name, path);
        }
        if (!json) {
            // Single quotes and True are Python's.
            const auto pasted = pastedWithAddress(QString::fromUtf8(trimmed));
            const bool isPython = pasted && *pasted && (*pasted)->request;
            return isPython ? fromCommand(*pasted, name) : Offer(core::fail(json.error()));
        }
        return unknown();
    }
    if (const auto pasted = pastedWithAddress(QString::fromUtf8(trimmed))) {
        return fromCommand(*pasted, name);
    }
    static const QRegularExpression member(QStringLiteral("(?:\\A|\\n)[ \\t]*[\"']?[\\w$]+[\"']?[ \\t]*:(?:\\s|\\z)"));
    if (!member.match(QString::fromUtf8(trimmed.left(64 * 1024))).hasMatch()) {
        return unknown();
    }
    const auto yaml = parseYaml(trimmed);
    if (!yaml) {
        return core::fail(yaml.error());
    }
    const bool isKnown = yaml->is_object() &&
                         (isConfig(*yaml) || yaml->contains("openapi") || yaml->contains("swagger") || isSchema(*yaml));
    return isKnown ? fromDocument(*yaml, name, path) : unknown();
}

Offer specFromRecipe(const core::Recipe& recipe, const QString& name)
{
    core::Json example = recipe.fields;
    std::vector<QString> places;
    for (const core::AttachedFile& file : recipe.files) {
        const bool isPointer = file.field.startsWith(QLatin1Char('/'));
        SpecField field;
        field.pointer = isPointer ? file.field : QLatin1Char('/') + file.field;
        // Stands for the file in what is guessed from.
        if (setValue(example, field, "<base64>")) {
            places.push_back(field.pointer);
        }
    }
    Offer offer = fromExample(SpecSourceKind::Example, example, name);
    for (const QString& place : places) {
        if (offer) {
            FieldChange file;
            file.kind = FieldKind::File;
            (void)offer->draft.change(place, file); // one that was left out as a key is no field
        }
    }
    return offer;
}

} // namespace melodeck::api
