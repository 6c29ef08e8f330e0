#include "core/Recipe.h"

#include <QCoreApplication>

#include <array>

namespace melodeck::core {

namespace {

constexpr std::array<const char*, 3> kEndpointKinds{"local", "baseten", "custom"};

EndpointKind kindFromName(const QString& name)
{
    for (std::size_t i = 0; i < kEndpointKinds.size(); ++i) {
        if (name == QLatin1String(kEndpointKinds.at(i))) {
            return static_cast<EndpointKind>(i);
        }
    }
    return EndpointKind::Custom;
}

Json fileToJson(const AttachedFile& file)
{
    Json json{{"field", toJson(file.field)}, {"path", toJson(file.path)}};
    if (!file.original.isEmpty()) {
        json["original"] = toJson(file.original);
    }
    writeFileOptions(file, json);
    return json;
}

AttachedFile fileFromJson(const Json& json)
{
    AttachedFile file;
    file.field = toQString(json.at("field"));
    file.path = toQString(json.at("path"));
    file.original = stringMember(json, "original");
    readFileOptions(json, file);
    return file;
}

bool isSet(const Json& json, const char* key)
{
    const auto found = json.find(key);
    return found != json.end() && found->get<bool>();
}

} // namespace

QString endpointKindName(EndpointKind kind)
{
    return QString::fromLatin1(kEndpointKinds.at(static_cast<std::size_t>(kind)));
}

void writeFileOptions(const AttachedFile& file, Json& json)
{
    if (file.region) {
        json["region"] = Json::array({file.region->startSeconds, file.region->endSeconds});
    }
    if (file.conversion) {
        Json conversion{{"sample_rate", file.conversion->sampleRateHz},
                        {"channels", file.conversion->channels},
                        {"bits", file.conversion->bitsPerSample}};
        if (file.conversion->level == Level::Normalised) {
            conversion["normalise"] = true;
        }
        if (file.conversion->directCurrent == DirectCurrent::Removed) {
            conversion["remove_dc"] = true;
        }
        json["conversion"] = std::move(conversion);
    }
    if (!file.sha256.isEmpty()) {
        json["sha256"] = toJson(file.sha256);
    }
}

void readFileOptions(const Json& json, AttachedFile& file)
{
    file.sha256 = stringMember(json, "sha256");
    if (const auto region = json.find("region"); region != json.end()) {
        file.region = TimeRegion{region->at(0).get<double>(), region->at(1).get<double>()};
    }
    if (const auto conversion = json.find("conversion"); conversion != json.end()) {
        file.conversion = AudioFormat{clampedInt(conversion->at("sample_rate")), clampedInt(conversion->at("channels")),
                                      clampedInt(conversion->at("bits")),
                                      isSet(*conversion, "normalise") ? Level::Normalised : Level::Kept,
                                      isSet(*conversion, "remove_dc") ? DirectCurrent::Removed : DirectCurrent::Kept};
    }
}

Json recipeToJson(const Recipe& recipe)
{
    Json files = Json::array();
    for (const AttachedFile& file : recipe.files) {
        files.push_back(fileToJson(file));
    }
    Json json{{"model", toJson(recipe.model)},
              {"endpoint",
               {{"kind", toJson(endpointKindName(recipe.endpoint.kind))},
                {"url", toJson(recipe.endpoint.url.toString(QUrl::RemoveUserInfo))},
                {"auth", recipe.endpoint.scheme == AuthScheme::Bearer ? "Bearer" : "Api-Key"}}}};
    if (recipe.endpoint.plainHttp == PlainHttp::Allowed) {
        json["endpoint"]["plain_http"] = true;
    }
    if (recipe.verbatim.isEmpty()) {
        json["fields"] = recipe.fields;
    } else {
        json["text"] = toJson(QString::fromUtf8(recipe.verbatim)); // says the same as the fields, and more exactly
    }
    json["files"] = std::move(files);
    return json;
}

Result<Recipe> recipeFromJson(const Json& json)
{
    try {
        Recipe recipe;
        recipe.model = stringMember(json, "model");
        const Json& endpoint = json.at("endpoint");
        recipe.endpoint.kind = kindFromName(stringMember(endpoint, "kind"));
        recipe.endpoint.url = QUrl(stringMember(endpoint, "url"));
        recipe.endpoint.scheme =
            stringMember(endpoint, "auth") == QLatin1String("Api-Key") ? AuthScheme::ApiKey : AuthScheme::Bearer;
        if (isSet(endpoint, "plain_http")) {
            recipe.endpoint.plainHttp = PlainHttp::Allowed;
        }
        if (json.contains("text")) {
            recipe.verbatim = stringMember(json, "text").toUtf8();
            recipe.fields = parseJson(recipe.verbatim).value_or(Json::object());
        } else {
            recipe.fields = json.at("fields");
        }
        for (const Json& file : json.at("files")) {
            recipe.files.push_back(fileFromJson(file));
        }
        return recipe;
    } catch (const std::exception& error) {
        return fail(ErrorCode::Parse, QCoreApplication::translate("Recipe", "This is not a Melodeck recipe."),
                    QString::fromUtf8(error.what()));
    }
}

std::vector<QString> promptsOf(const Recipe& recipe)
{
    std::vector<QString> prompts;
    if (recipe.fields.is_object()) {
        const auto found = recipe.fields.find("prompts");
        if (found != recipe.fields.end() && found->is_array()) {
            for (const Json& prompt : *found) {
                prompts.push_back(toQString(prompt));
            }
        }
    }
    return prompts;
}

} // namespace melodeck::core
