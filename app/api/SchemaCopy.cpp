#include "api/SchemaCopy.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>
#include <array>
#include <cmath>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace melodeck::api {

namespace {

constexpr int kMostSchemas = 20'000;
/// With all that is written more than once.
constexpr qsizetype kMostCopied = 8 * 1024 * 1024;
constexpr int kDeepestCopy = 40;
constexpr std::size_t kMostProperties = 500;
constexpr std::size_t kMostChoices = 500;
constexpr qsizetype kLongestTitle = 80;
constexpr qsizetype kLongestText = 600;
/// What a form would be filled with; longer ones are files.
constexpr std::size_t kLongestDefault = 4'000;

/// Texts for people.
struct SchemaCopyText final
{
    Q_DECLARE_TR_FUNCTIONS(SchemaCopy)
};

/// A text of somebody else's document, on one line.
core::Json withoutMarkup(const core::Json& text, qsizetype longest)
{
    const QString plain = core::toQString(text).simplified();
    return core::toJson(plain.size() <= longest ? plain : plain.left(longest - 1).trimmed() + QChar(0x2026));
}

bool isScalar(const core::Json& value)
{
    return value.is_string() || value.is_boolean() || (value.is_number() && std::isfinite(value.get<double>()));
}

/// {"required": ["url"]}, as one of several that may stand in for each other.
bool isAlternative(const core::Json& schema)
{
    return schema.is_object() && schema.size() == 1 && schema.contains("required") &&
           schema.at("required").is_array() && schema.at("required").size() == 1 &&
           schema.at("required").front().is_string();
}

class Copier final
{
public:
    explicit Copier(const core::Json& document)
        : m_document(document)
    {
    }

    core::Json copy(const core::Json& schema, int depth)
    {
        if (++m_count > kMostSchemas) {
            throw std::runtime_error("too large");
        }
        if (!schema.is_object() || depth > kDeepestCopy) {
            return core::Json::object();
        }
        core::Json copied = core::Json::object();
        if (const auto reference = schema.find("$ref"); reference != schema.end() && reference->is_string()) {
            copied = referred(reference->get<std::string>(), depth);
        }
        copyOwn(schema, depth, copied);
        if (const auto all = schema.find("allOf"); all != schema.end() && all->is_array()) {
            for (const core::Json& one : *all) {
                merge(copy(one, depth + 1), copied);
            }
        }
        for (const char* keyword : {"anyOf", "oneOf"}) {
            if (const auto of = schema.find(keyword); of != schema.end() && of->is_array()) {
                copyChoice(*of, depth, copied);
            }
        }
        return copied;
    }

    /// Whether a value may be null instead; only while copying.
    static constexpr const char* kNullable = "nullable";

private:
    core::Json referred(const std::string& reference, int depth)
    {
        if (reference.empty() || reference.front() != '#') {
            throw std::runtime_error("a reference out of the document: " + reference.substr(0, 100));
        }
        if (std::find(m_open.begin(), m_open.end(), reference) != m_open.end()) {
            return core::Json::object();
        }
        const QByteArray encoded = QByteArray::fromStdString(reference.substr(1));
        const core::Json::json_pointer place(QUrl::fromPercentEncoding(encoded).toStdString());
        if (!m_document.contains(place)) {
            throw std::runtime_error("a reference to nothing: " + reference.substr(0, 100));
        }
        m_open.push_back(reference);
        core::Json target = copy(m_document.at(place), depth + 1);
        m_open.pop_back();
        return target;
    }

    void copyOwn(const core::Json& schema, int depth, core::Json& copied)
    {
        copyWords(schema, copied);
        copyType(schema, copied);
        copyLimits(schema, copied);
        m_bytes += core::toJsonBytes(copied).size();
        if (m_bytes > kMostCopied) {
            throw std::runtime_error("too large");
        }
        if (const auto properties = schema.find("properties"); properties != schema.end() && properties->is_object()) {
            copyProperties(schema, *properties, depth, copied);
        }
        if (const auto items = schema.find("items"); items != schema.end() && items->is_object()) {
            copied["items"] = copy(*items, depth + 1);
            copied["items"].erase(kNullable);
        }
    }

    static void copyWords(const core::Json& schema, core::Json& copied)
    {
        const auto words = [&](const char* key, qsizetype longest) {
            if (const auto found = schema.find(key); found != schema.end() && found->is_string()) {
                copied[key] = withoutMarkup(*found, longest);
            }
        };
        words("title", kLongestTitle);
        words("description", kLongestText);
        words("$comment", kLongestText);
        words("contentMediaType", kLongestTitle);
        words("x-unit", kLongestTitle);
        words("x-role", kLongestTitle);
        for (const char* key : {"deprecated", "x-advanced"}) {
            if (const auto found = schema.find(key); found != schema.end() && *found == core::Json(true)) {
                copied["x-advanced"] = true;
            }
        }
        for (const char* key : {"x-audio-format", "x-media-endings"}) {
            if (const auto found = schema.find(key); found != schema.end() && found->is_structured()) {
                copied[key] = *found;
            }
        }
        copyValues(schema, copied);
    }

    static void copyValues(const core::Json& schema, core::Json& copied)
    {
        if (const auto usual = schema.find("default"); usual != schema.end()) {
            if (usual->is_null()) {
                copied[kNullable] = true;
            } else if (core::toJsonBytes(*usual).size() <= static_cast<qsizetype>(kLongestDefault)) {
                copied["default"] = *usual;
            }
        }
        core::Json examples = core::Json::array();
        for (const core::Json& one : schema.value("examples", core::Json::array())) {
            if (one.is_string() && examples.size() < kMostChoices) {
                examples.push_back(withoutMarkup(one, kLongestText));
            }
        }
        if (!examples.empty()) {
            copied["examples"] = std::move(examples);
        }
        core::Json choices = core::Json::array();
        if (const auto one = schema.find("const"); one != schema.end() && isScalar(*one)) {
            choices.push_back(*one);
        }
        for (const core::Json& one : schema.value("enum", core::Json::array())) {
            if (one.is_null()) {
                copied[kNullable] = true;
            } else if (isScalar(one) && choices.size() < kMostChoices) {
                choices.push_back(one);
            }
        }
        if (!choices.empty()) {
            copied["enum"] = std::move(choices);
        }
    }

    static void copyType(const core::Json& schema, core::Json& copied)
    {
        if (schema.value("nullable", core::Json()) == core::Json(true)) {
            copied[kNullable] = true;
        }
        const core::Json type = schema.value("type", core::Json());
        for (const core::Json& one : type.is_array() ? type : core::Json::array({type})) {
            static constexpr std::array kTypes{"string", "number", "integer", "boolean", "array", "object"};
            const bool isKnown =
                std::any_of(kTypes.begin(), kTypes.end(), [&one](const char* known) { return one == known; });
            if (one == "null") {
                copied[kNullable] = true;
            } else if (isKnown && !(type.is_array() && copied.contains("type"))) {
                copied["type"] = one;
            }
        }
        const QString format = core::stringMember(schema, "format");
        const bool isBase64 = core::stringMember(schema, "contentEncoding").startsWith(QLatin1String("base64"));
        if (isBase64 || format == QLatin1String("byte") || format == QLatin1String("base64") ||
            format == QLatin1String("binary")) {
            copied["contentEncoding"] = "base64";
        } else if (format == QLatin1String("uri") || format == QLatin1String("url")) {
            copied["format"] = "uri";
        }
    }

    static void copyLimits(const core::Json& schema, core::Json& copied)
    {
        const auto number = [&schema](const char* key) {
            const auto found = schema.find(key);
            return found != schema.end() && found->is_number() && std::isfinite(found->get<double>()) ? *found
                                                                                                      : core::Json();
        };
        for (const char* key : {"minimum", "maximum"}) {
            if (core::Json limit = number(key); !limit.is_null()) {
                copied[key] = std::move(limit);
            }
        }
        const bool isWhole = copied.value("type", core::Json()) == "integer";
        for (const auto& [key, usual, step] :
             {std::tuple("exclusiveMinimum", "minimum", 1), std::tuple("exclusiveMaximum", "maximum", -1)}) {
            // A number since draft 6, a flag of the other limit before. Our limits are inclusive.
            core::Json limit = schema.value(key, core::Json()) == core::Json(true) ? number(usual) : number(key);
            if (!limit.is_null()) {
                const bool canStep = isWhole && limit.is_number_integer() && std::abs(limit.get<double>()) < 1e15;
                copied[usual] = canStep ? core::Json(limit.get<std::int64_t>() + step) : limit;
            }
        }
        for (const char* key : {"minItems", "maxItems", "minLength", "maxLength"}) {
            if (core::Json limit = number(key); limit.is_number() && limit.get<double>() >= 0.0) {
                copied[key] = core::clampedInt(limit);
            }
        }
    }

    void copyProperties(const core::Json& schema, const core::Json& properties, int depth, core::Json& copied)
    {
        const core::Json required = schema.value("required", core::Json::array());
        std::vector<std::pair<double, std::string>> order;
        for (const auto& [name, property] : properties.items()) {
            const core::Json place = property.is_object() ? property.value("x-order", core::Json()) : core::Json();
            order.emplace_back(place.is_number() ? place.get<double>() : 0.0, name);
        }
        std::stable_sort(order.begin(), order.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
        order.resize(std::min(order.size(), kMostProperties));
        copied["type"] = "object";
        core::Json wanted = core::Json::array();
        core::Json& into = copied["properties"];
        into = into.is_object() ? into : core::Json::object();
        for (const auto& [place, name] : order) {
            const core::Json& property = properties.at(name);
            if (property.is_object() && property.value("readOnly", core::Json()) == core::Json(true)) {
                continue;
            }
            core::Json one = copy(property, depth + 1);
            const bool isNullable = one.erase(kNullable) > 0;
            const bool isRequired =
                required.is_array() && std::find(required.begin(), required.end(), core::Json(name)) != required.end();
            if (isRequired && !isNullable) {
                wanted.push_back(name);
            }
            if (!one.contains("title")) {
                one["title"] = core::toJson(titleOfName(QString::fromStdString(name)));
            }
            into[name] = std::move(one);
        }
        if (!wanted.empty()) {
            copied["required"] = std::move(wanted);
        }
    }

    void copyChoice(const core::Json& of, int depth, core::Json& copied)
    {
        if (of.size() > 1 && std::all_of(of.begin(), of.end(), isAlternative)) {
            copied["oneOf"] = of;
            return;
        }
        std::vector<core::Json> choices;
        for (const core::Json& one : of) {
            if (one.is_object() && one.value("type", core::Json()) == "null") {
                copied[kNullable] = true;
            } else {
                choices.push_back(copy(one, depth + 1));
            }
        }
        if (choices.empty()) {
            return;
        }
        // Literals one by one are a choice of all of them; else the first is as good as any.
        const auto isList = [](const core::Json& one) { return one.contains("enum"); };
        if (std::all_of(choices.begin(), choices.end(), isList)) {
            for (std::size_t i = 1; i < choices.size(); ++i) {
                for (const core::Json& one : choices[i].at("enum")) {
                    choices.front()["enum"].push_back(one);
                }
            }
            if (choices.size() > 1) {
                choices.front().erase("title");
                choices.front().erase("description");
            }
        }
        merge(choices.front(), copied);
    }

    /// What stands there already is nearer, and stays.
    static void merge(const core::Json& from, core::Json& into)
    {
        for (const auto& [key, value] : from.items()) {
            if (key == "properties" && into.contains(key)) {
                for (const auto& [name, property] : value.items()) {
                    if (!into.at(key).contains(name)) {
                        into.at(key)[name] = property;
                    }
                }
            } else if (key == "required" && into.contains(key)) {
                for (const core::Json& name : value) {
                    core::Json& names = into.at(key);
                    if (std::find(names.begin(), names.end(), name) == names.end()) {
                        names.push_back(name);
                    }
                }
            } else if (!into.contains(key)) {
                into[key] = value;
            }
        }
    }

    const core::Json& m_document;
    std::vector<std::string> m_open;
    int m_count = 0;
    qsizetype m_bytes = 0;
};

/// A property that was named in "required" alone, or may not be given by itself, is none that must be.
void tidyRequired(core::Json& schema)
{
    if (!schema.is_object() || !schema.contains("properties")) {
        return;
    }
    const core::Json& properties = schema.at("properties");
    core::Json kept = core::Json::array();
    for (const core::Json& name : schema.value("required", core::Json::array())) {
        if (properties.contains(name.get<std::string>())) {
            kept.push_back(name);
        }
    }
    schema.erase("required");
    if (!kept.empty()) {
        schema["required"] = std::move(kept);
    }
    for (auto& property : schema.at("properties")) {
        tidyRequired(property);
    }
}

} // namespace

QString titleOfName(const QString& name)
{
    QString title = name;
    title.replace(QLatin1Char('_'), QLatin1Char(' ')).replace(QLatin1Char('-'), QLatin1Char(' '));
    title = title.simplified().left(kLongestTitle);
    if (!title.isEmpty()) {
        title[0] = title.at(0).toUpper();
    }
    return title.isEmpty() ? name : title;
}

core::Result<core::Json> copySchema(const core::Json& document, const core::Json& schema)
{
    try {
        Copier copier(document);
        core::Json copied = copier.copy(schema, 0);
        copied.erase(Copier::kNullable);
        if (!copied.contains("properties") || copied.at("properties").empty()) {
            return core::fail(
                core::ErrorCode::Parse,
                SchemaCopyText::tr("This describes no request with fields of its own, so that there is no form to "
                                   "make. Paste an example request instead."));
        }
        tidyRequired(copied);
        return copied;
    } catch (const std::exception& error) {
        return core::fail(
            core::ErrorCode::Parse,
            SchemaCopyText::tr("This schema cannot be read, or is too large for a form. Paste an example request "
                               "instead."),
            QString::fromUtf8(error.what()));
    }
}

} // namespace melodeck::api
