#include "api/SchemaReader.h"

#include <algorithm>
#include <array>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

namespace melodeck::api {

namespace {

constexpr int kDeepestSchema = 8;

constexpr std::array<std::pair<std::string_view, FieldRole>, 14> kRoles{{{"prompts", FieldRole::Prompts},
                                                                         {"prompt", FieldRole::Prompt},
                                                                         {"text", FieldRole::Text},
                                                                         {"melody", FieldRole::Melody},
                                                                         {"audio", FieldRole::Audio},
                                                                         {"voice", FieldRole::Voice},
                                                                         {"image", FieldRole::Image},
                                                                         {"link", FieldRole::Link},
                                                                         {"duration", FieldRole::Duration},
                                                                         {"seed", FieldRole::Seed},
                                                                         {"melody-key", FieldRole::MelodyKey},
                                                                         {"melody-tempo", FieldRole::MelodyTempo},
                                                                         {"melody-meter", FieldRole::MelodyMeter},
                                                                         {"melody-beat", FieldRole::MelodyBeat}}};

FieldRole roleNamed(const std::string& name)
{
    for (const auto& [known, role] : kRoles) {
        if (known == name) {
            return role;
        }
    }
    return FieldRole::None;
}

bool isFileRole(FieldRole role)
{
    return role == FieldRole::Melody || role == FieldRole::Audio || role == FieldRole::Voice ||
           role == FieldRole::Image;
}

/// A role says what a field holds where the schema itself leaves it open.
FieldKind kindOf(FieldRole role)
{
    switch (role) {
    case FieldRole::Prompts:
        return FieldKind::TextList;
    case FieldRole::Prompt:
    case FieldRole::Text:
    case FieldRole::MelodyKey:
        return FieldKind::Text;
    case FieldRole::Link:
        return FieldKind::Link;
    case FieldRole::Duration:
    case FieldRole::MelodyTempo:
    case FieldRole::MelodyBeat:
        return FieldKind::Number;
    case FieldRole::Seed:
    case FieldRole::MelodyMeter:
        return FieldKind::Integer;
    case FieldRole::Melody:
    case FieldRole::Audio:
    case FieldRole::Voice:
    case FieldRole::Image:
        return FieldKind::File;
    case FieldRole::None:
        break;
    }
    return FieldKind::Json;
}

/// The first type that is not null: {"type": ["string", "null"]}.
std::string typeOf(const core::Json& schema)
{
    const auto type = schema.find("type");
    if (type == schema.end()) {
        return {};
    }
    if (type->is_array()) {
        for (const core::Json& one : *type) {
            if (one != "null") {
                return one.get<std::string>();
            }
        }
        return {};
    }
    return type->get<std::string>();
}

FieldKind kindOf(const core::Json& schema, FieldRole role)
{
    const std::string type = typeOf(schema);
    if (isFileRole(role) || (schema.contains("contentEncoding") && schema.at("contentEncoding") == "base64")) {
        return FieldKind::File;
    }
    if (schema.contains("enum")) {
        return FieldKind::Choice;
    }
    const std::string format = schema.value("format", std::string());
    if (type == "string") {
        return format == "uri" || role == FieldRole::Link ? FieldKind::Link : FieldKind::Text;
    }
    if (type == "number") {
        return FieldKind::Number;
    }
    if (type == "integer") {
        return FieldKind::Integer;
    }
    if (type == "boolean") {
        return FieldKind::Switch;
    }
    if (type == "array" && schema.contains("items") && schema.at("items").is_object() &&
        typeOf(schema.at("items")) == "string") {
        return FieldKind::TextList;
    }
    return type.empty() ? kindOf(role) : FieldKind::Json;
}

core::AudioFormat readFormat(const core::Json& wanted)
{
    const auto number = [&wanted](const char* key, int usual) {
        return wanted.contains(key) ? core::clampedInt(wanted.at(key)) : usual;
    };
    return {number("sample_rate", 32'000), number("channels", 1), number("bits", 16),
            wanted.value("normalise", false) ? core::Level::Normalised : core::Level::Kept,
            wanted.value("remove_dc", false) ? core::DirectCurrent::Removed : core::DirectCurrent::Kept};
}

std::optional<double> numberAt(const core::Json& schema, const char* key)
{
    const auto found = schema.find(key);
    return found == schema.end() ? std::nullopt : std::optional(found->get<double>());
}

std::size_t countAt(const core::Json& schema, const char* key, std::size_t usual)
{
    const auto found = schema.find(key);
    return found == schema.end() ? usual : static_cast<std::size_t>(std::max(0, core::clampedInt(*found)));
}

QString textAt(const core::Json& schema, const char* key)
{
    return QString::fromStdString(schema.value(key, std::string()));
}

QString escaped(QString name)
{
    return name.replace(QLatin1Char('~'), QLatin1String("~0")).replace(QLatin1Char('/'), QLatin1String("~1"));
}

class Walk final
{
public:
    explicit Walk(const core::Json& root)
        : m_root(root)
    {
    }

    struct Place
    {
        QString pointer;
        QStringList sections;
        bool isRequired = true;
        int depth = 0;
    };

    void readObject(const core::Json& schema, const Place& place)
    {
        for (const auto& property : schema.at("properties").items()) {
            readProperty(QString::fromStdString(property.key()), property.value(), isRequired(schema, property.key()),
                         place);
        }
        readAlternatives(schema, place);
    }

    RequestShape shape;

private:
    static bool isRequired(const core::Json& schema, const std::string& name)
    {
        const auto required = schema.find("required");
        if (required == schema.end()) {
            return false;
        }
        return std::any_of(required->begin(), required->end(), [&name](const core::Json& one) { return one == name; });
    }

    /// What a schema refers to, with what it says beside it (a title, a default) on top.
    [[nodiscard]] core::Json resolved(const core::Json& schema, int depth) const
    {
        if (!schema.is_object()) {
            throw std::runtime_error("a property is no object");
        }
        const core::Json* target = nullptr;
        if (const auto reference = schema.find("$ref"); reference != schema.end()) {
            const std::string text = reference->get<std::string>();
            if (text.rfind("#/", 0) != 0) {
                throw std::runtime_error("only references inside the document are followed: " + text);
            }
            target = &m_root.at(core::Json::json_pointer(text.substr(1)));
        }
        for (const char* choice : {"anyOf", "allOf"}) {
            if (const auto of = schema.find(choice); target == nullptr && of != schema.end()) {
                target = firstThatHolds(*of);
            }
        }
        if (target == nullptr) {
            return schema;
        }
        if (depth >= kDeepestSchema) {
            throw std::runtime_error("the schema refers to itself");
        }
        core::Json found = resolved(*target, depth + 1);
        for (const auto& [key, value] : schema.items()) {
            if (key != "$ref" && key != "anyOf" && key != "allOf") {
                found[key] = value;
            }
        }
        return found;
    }

    static const core::Json* firstThatHolds(const core::Json& schemas)
    {
        for (const core::Json& one : schemas) {
            if (!(one.is_object() && one.contains("type") && one.at("type") == "null")) {
                return &one;
            }
        }
        return nullptr;
    }

    void readProperty(const QString& name, const core::Json& written, bool isRequired, const Place& place)
    {
        const core::Json schema = resolved(written, 0);
        const QString pointer = place.pointer + QLatin1Char('/') + escaped(name);
        const QString title = schema.contains("title") ? textAt(schema, "title") : name;
        if (schema.contains("properties") && place.depth + 1 < kDeepestSchema) {
            if (place.isRequired && isRequired) {
                shape.requiredObjects.push_back(pointer);
            }
            readObject(schema,
                       {pointer, place.sections + QStringList{title}, place.isRequired && isRequired, place.depth + 1});
            return;
        }
        SpecField field;
        field.pointer = pointer;
        field.title = title;
        field.help = textAt(schema, "description");
        field.unit = textAt(schema, "x-unit");
        field.sections = place.sections;
        field.role = roleNamed(schema.value("x-role", std::string()));
        field.kind = kindOf(schema, field.role);
        field.isRequired = place.isRequired && isRequired;
        field.isAdvanced = schema.value("x-advanced", false);
        readValues(schema, field);
        shape.fields.push_back(std::move(field));
    }

    static void readValues(const core::Json& schema, SpecField& field)
    {
        field.initial = schema.value("default", core::Json());
        field.minimum = numberAt(schema, "minimum");
        field.maximum = numberAt(schema, "maximum");
        if (const auto choices = schema.find("enum"); choices != schema.end()) {
            field.choices.assign(choices->begin(), choices->end());
        }
        for (const core::Json& example : schema.value("examples", core::Json::array())) {
            if (example.is_string() && field.kind == FieldKind::Text) {
                field.suggestions << core::toQString(example);
            }
        }
        field.minItems = countAt(schema, "minItems", 0);
        field.maxItems = countAt(schema, "maxItems", SpecField::kUnlimited);
        const auto items = schema.find("items");
        const core::Json& text = items != schema.end() && items->is_object() ? *items : schema;
        field.minLength = countAt(text, "minLength", 0);
        field.maxLength = countAt(text, "maxLength", SpecField::kUnlimited);
        field.mediaType = textAt(schema, "contentMediaType");
        if (const auto format = schema.find("x-audio-format"); format != schema.end()) {
            field.audioFormat = readFormat(*format);
        }
        for (const core::Json& ending : schema.value("x-media-endings", core::Json::array())) {
            field.endings << core::toQString(ending);
        }
    }

    /// {"oneOf": [{"required": ["audio"]}, {"required": ["url"]}]}; any other oneOf says nothing to a form.
    void readAlternatives(const core::Json& schema, const Place& place)
    {
        Alternatives group;
        for (const core::Json& one : schema.value("oneOf", core::Json::array())) {
            if (!one.is_object() || !one.contains("required") || one.at("required").size() != 1) {
                return;
            }
            const QString name = QString::fromStdString(one.at("required").front().get<std::string>());
            group.push_back(place.pointer + QLatin1Char('/') + escaped(name));
        }
        if (group.size() > 1) {
            shape.alternatives.push_back(std::move(group));
        }
    }

    const core::Json& m_root;
};

} // namespace

RequestShape readRequestShape(const core::Json& schema)
{
    Walk walk(schema);
    walk.readObject(schema, {});
    return std::move(walk.shape);
}

} // namespace melodeck::api
