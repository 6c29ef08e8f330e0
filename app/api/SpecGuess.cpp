#include "api/SpecGuess.h"

#include "api/SchemaCopy.h"
#include "core/PortableRecipeSecrets.h"
#include "wire/Base64.h"
#include "wire/MediaSignature.h"

#include <QRegularExpression>

#include <algorithm>
#include <string_view>
#include <utility>

namespace melodeck::api {

namespace {

constexpr std::size_t kMostGuessed = 500;
constexpr int kDeepestGuessed = 6;
constexpr qsizetype kLongestGuessed = 2'000;
/// Shorter words that happen to be base64 are words.
constexpr qsizetype kShortestFile = 200;
constexpr auto kAnyCase = QRegularExpression::CaseInsensitiveOption;

bool isWholeAddress(const QString& text)
{
    static const QRegularExpression address(QStringLiteral("\\Ahttps?://\\S+\\z"), kAnyCase);
    return address.match(text.trimmed()).hasMatch();
}

/// A file by its bytes; or, where those say nothing, a long text in nothing but base64's letters.
std::optional<QString> mediaTypeOf(const std::string& text)
{
    const std::string_view start = std::string_view(text).substr(0, wire::kMediaWindowBytes);
    const auto end = start.size() == text.size() ? wire::StringEnd::Reached : wire::StringEnd::Open;
    const wire::MediaVerdict verdict = wire::detectMedia(start, end);
    if (verdict.kind == wire::MediaVerdict::Kind::Media && verdict.contentStart == 0) {
        switch (verdict.signature.kind) {
        case core::MediaKind::Audio:
            return QStringLiteral("audio/*");
        case core::MediaKind::Image:
            return QStringLiteral("image/*");
        case core::MediaKind::Video:
            return QStringLiteral("video/*");
        default:
            return QString();
        }
    }
    static const QRegularExpression letters(QStringLiteral("\\A[A-Za-z0-9+/]+={0,2}\\z"));
    const bool isBase64 =
        text.size() >= static_cast<std::size_t>(kShortestFile) && text.size() % 4 == 0 &&
        letters.match(QString::fromLatin1(start.data(), static_cast<qsizetype>(start.size()))).hasMatch();
    return isBase64 ? std::optional(QString()) : std::nullopt;
}

bool isFileName(const QString& name)
{
    static const QRegularExpression file(
        QStringLiteral("b(?:ase)?64|\\A(?:(?:input|ref|reference|prompt|speaker|source)_?)?(?:audio|melody|recording|"
                       "sound|wav|image|speech)(?:_?(?:file|data|bytes|ref|prompt|input))?\\z"),
        kAnyCase);
    return file.match(name).hasMatch();
}

bool isLinkName(const QString& name)
{
    static const QRegularExpression link(QStringLiteral("(?:\\A|_)(?:url|uri|link)\\z|Ur[li]\\z"));
    return link.match(name).hasMatch();
}

/// Where the model is to tell that it is done: nobody has to be told.
bool isCallback(const QString& name)
{
    static const QRegularExpression callback(QStringLiteral("webhook|callback"), kAnyCase);
    return callback.match(name).hasMatch();
}

/// What a documentation writes where a file goes.
bool standsForAFile(const QString& text)
{
    static const QRegularExpression place(QStringLiteral("\\A\\s*\\z|base_?64|b64|^<.*>$|^\\.\\.\\.|\\.\\.\\.$|…|"
                                                         "\\.(?:wav|flac|mp3|ogg|opus|m4a|png|jpe?g)\\z"),
                                          kAnyCase);
    return text.size() < kLongestGuessed && place.match(text).hasMatch();
}

QString mediaTypeByName(const QString& name)
{
    static const QRegularExpression picture(QStringLiteral("image|photo|picture|mask"), kAnyCase);
    return picture.match(name).hasMatch() ? QStringLiteral("image/*") : QStringLiteral("audio/*");
}

core::Json fileSchema(const QString& name, const QString& mediaType)
{
    core::Json schema{{"type", "string"}, {"contentEncoding", "base64"}};
    schema["contentMediaType"] = core::toJson(mediaType.isEmpty() ? mediaTypeByName(name) : mediaType);
    return schema;
}

core::Json linkSchema()
{
    return {{"type", "string"}, {"format", "uri"}};
}

/// Whether a whole number in an example is one by chance: 8 of a duration.
bool isMeasure(const QString& name)
{
    static const QRegularExpression measure(
        QStringLiteral("duration|length|seconds|second|secs|temperature|speed|scale|guidance|cfg|threshold|top_?p|"
                       "strength|penalty|gain|volume|level|rate\\z|weight|ratio|eta|tempo"),
        kAnyCase);
    static const QRegularExpression count(QStringLiteral("max_|min_|num_|sample_?rate|steps|tokens"), kAnyCase);
    return measure.match(name).hasMatch() && !count.match(name).hasMatch();
}

/// Whether a value may stand in a file that is given away: no key in it, nothing of this computer.
bool mayTravel(const core::Json& value)
{
    if (value.is_string()) {
        const QString text = core::toQString(value);
        return core::travellingText(text) == text;
    }
    if (!value.is_structured()) {
        return true;
    }
    if (core::isSecretPair(value)) {
        return false;
    }
    for (const auto& [name, member] : value.items()) {
        if ((value.is_object() && core::isSecretMember(QString::fromStdString(name), member)) || !mayTravel(member)) {
            return false;
        }
    }
    return true;
}

bool isListOfTexts(const core::Json& value)
{
    return value.is_array() && !value.empty() &&
           std::all_of(value.begin(), value.end(), [](const core::Json& one) { return one.is_string(); });
}

class Guess final
{
public:
    core::Json object(const core::Json& example, const QString& pointer, int depth)
    {
        core::Json schema{{"type", "object"}};
        core::Json required = core::Json::array();
        core::Json properties = core::Json::object();
        for (const auto& [key, value] : example.items()) {
            const QString name = QString::fromStdString(key);
            const QString place = pointer + QLatin1Char('/') + name;
            if (core::isSecretMember(name, value) || core::isSecretPair(value)) {
                leftOut << place;
                continue;
            }
            if (properties.size() >= kMostGuessed) {
                break;
            }
            core::Json property = value.is_object() && !value.empty() && depth < kDeepestGuessed
                                      ? object(value, place, depth + 1)
                                      : field(name, value);
            property["title"] = core::toJson(titleOfName(name));
            // A file that the example shows, the model may well do without.
            if (!value.is_null() && !property.contains("contentEncoding") && !isCallback(name)) {
                required.push_back(key);
            }
            properties[key] = std::move(property);
        }
        schema["required"] = std::move(required);
        schema["properties"] = std::move(properties);
        return schema;
    }

    QStringList leftOut;

private:
    static core::Json field(const QString& name, const core::Json& value)
    {
        core::Json schema = kindOf(name, value);
        // What was sent before, or where to, is the business of whoever made the example.
        const bool isOfThen = schema.contains("contentEncoding") || schema.contains("format");
        if (!isOfThen && !value.is_null() && core::toJsonBytes(value).size() <= kLongestGuessed && mayTravel(value)) {
            schema["default"] = value;
        }
        return schema;
    }

    static core::Json kindOf(const QString& name, const core::Json& value)
    {
        if (value.is_boolean()) {
            return {{"type", "boolean"}};
        }
        if (value.is_number()) {
            return {{"type", value.is_number_integer() && !isMeasure(name) ? "integer" : "number"}};
        }
        if (value.is_string()) {
            return textKind(name, value.get_ref<const std::string&>());
        }
        if (isListOfTexts(value)) {
            return {{"type", "array"}, {"items", {{"type", "string"}}}};
        }
        if (value.is_array()) {
            return {{"type", "array"}};
        }
        if (value.is_object()) {
            return {{"type", "object"}};
        }
        return isLinkName(name)   ? linkSchema()
               : isFileName(name) ? fileSchema(name, {})
                                  : core::Json{{"type", "string"}};
    }

    static core::Json textKind(const QString& name, const std::string& text)
    {
        if (const auto mediaType = mediaTypeOf(text)) {
            return fileSchema(name, *mediaType);
        }
        const QString words = QString::fromStdString(text.substr(0, static_cast<std::size_t>(kLongestGuessed)));
        if (isWholeAddress(words) || isLinkName(name)) {
            return linkSchema();
        }
        if (isFileName(name) && standsForAFile(words)) {
            return fileSchema(name, {});
        }
        return {{"type", "string"}};
    }
};

} // namespace

GuessedInput guessInput(const core::Json& example)
{
    Guess guess;
    core::Json schema = guess.object(example, {}, 0);
    return {std::move(schema), guess.leftOut};
}

core::Json withoutSecrets(core::Json schema)
{
    if (!schema.is_object()) {
        return schema;
    }
    for (const char* key : {"default", "examples", "enum"}) {
        if (const auto found = schema.find(key); found != schema.end() && !mayTravel(*found)) {
            schema.erase(key);
        }
    }
    if (core::stringMember(schema, "format") == QLatin1String("uri")) {
        schema.erase("default");
        schema.erase("examples");
    }
    if (const auto properties = schema.find("properties"); properties != schema.end() && properties->is_object()) {
        for (const auto& [key, property] : properties->items()) {
            if (property.is_object() && property.contains("default") &&
                core::isSecretMember(QString::fromStdString(key), property.at("default"))) {
                property.erase("default");
            }
            property = withoutSecrets(std::move(property));
        }
    }
    return schema;
}

} // namespace melodeck::api
