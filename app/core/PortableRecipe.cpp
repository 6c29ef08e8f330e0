#include "core/PortableRecipe.h"

#include "core/Version.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <array>
#include <cmath>

namespace melodeck::core {

namespace {

constexpr int kVersionOfForm = 1;
/// Among text: what is longer is a file in base64, not something that anybody wrote.
constexpr std::size_t kLongestText = 8192;
constexpr std::size_t kMostFiles = 16;
constexpr int kMostClips = 100'000;
constexpr qsizetype kLongestName = 255;

/// Reads members and keeps the name of the first that is not what it has to be.
class StrictReader final
{
public:
    void require(bool holds, const char* name)
    {
        if (!holds && m_wrong == nullptr) {
            m_wrong = name;
        }
    }
    /// An optional text.
    QString text(const Json& json, const char* key)
    {
        const auto found = json.find(key);
        if (found == json.end()) {
            return {};
        }
        require(found->is_string(), key);
        return toQString(*found);
    }
    /// The first member that is wrong; nullptr where all is well.
    [[nodiscard]] const char* wrong() const { return m_wrong; }

private:
    const char* m_wrong = nullptr;
};

bool namesASecret(QString name)
{
    static constexpr std::array kEndings{"apikey",     "accesskey",     "privatekey", "token",
                                         "secret",     "password",      "passwd",     "authorization",
                                         "credential", "authorisation", "signature"};
    name = name.toLower().remove(QLatin1Char('_')).remove(QLatin1Char('-'));
    return std::any_of(kEndings.begin(), kEndings.end(),
                       [&name](const char* ending) { return name.endsWith(QLatin1String(ending)); });
}

/// "/r/ambient" is a prompt, "/r/ambient.wav" and "/home/zoe/x" are not.
bool isLocalPath(const QString& text)
{
    static const QRegularExpression path(
        QStringLiteral("\\A(?:file:|~/|[A-Z]:[\\\\/]|"
                       "/(?:home|root|users|tmp|mnt|media|srv|var|opt|data|run|usr|volumes|workspace)/|"
                       "/[^/\\s][^\\n]*\\.[a-z0-9]{1,5}\\z)"),
        QRegularExpression::CaseInsensitiveOption);
    return path.match(text).hasMatch();
}

/// An address that is a key itself: https://user:password@host, or one that a store of files signed.
bool isSecretAddress(const QString& text)
{
    if (!text.contains(QLatin1String("://"))) {
        return false;
    }
    const QUrl url(text.trimmed());
    if (!url.userInfo().isEmpty()) {
        return true;
    }
    const auto items = QUrlQuery(url).queryItems();
    return std::any_of(items.begin(), items.end(), [](const auto& item) {
        return namesASecret(item.first) || item.first.compare(QLatin1String("sig"), Qt::CaseInsensitive) == 0 ||
               item.first.compare(QLatin1String("key"), Qt::CaseInsensitive) == 0;
    });
}

bool mayTravel(const Json& value, std::size_t longest)
{
    if (!value.is_string()) {
        return true;
    }
    if (value.get_ref<const std::string&>().size() > longest) {
        return false;
    }
    const QString text = toQString(value);
    return !isLocalPath(text) && !isSecretAddress(text);
}

void leaveOut(Json& value, const Json::json_pointer& place, std::size_t longest, QStringList& leftOut)
{
    if (!mayTravel(value, longest)) {
        leftOut << QString::fromStdString(place.to_string());
        value = nullptr;
    } else if (value.is_object()) {
        for (auto& [name, member] : value.items()) {
            const auto inside = place / name;
            if (namesASecret(QString::fromStdString(name)) && !member.is_null()) {
                leftOut << QString::fromStdString(inside.to_string());
                member = nullptr;
            } else {
                leaveOut(member, inside, longest, leftOut);
            }
        }
    } else if (value.is_array()) {
        for (std::size_t i = 0; i < value.size(); ++i) {
            leaveOut(value[i], place / i, longest, leftOut);
        }
    }
}

/// The last part of a path, harmless to show and to look for.
QString bareName(const QString& path)
{
    QString name = path.section(QRegularExpression(QStringLiteral("[/\\\\]")), -1).left(kLongestName);
    name.removeIf([](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7F; });
    return name == QLatin1String(".") || name == QLatin1String("..") ? QString() : name;
}

/// Where models say it: at the top, the sketch engine among what else it tells of itself.
std::optional<std::uint64_t> seedIn(const Json& answer)
{
    if (!answer.is_object()) {
        return std::nullopt;
    }
    if (const auto found = answer.find("seed"); found != answer.end()) {
        // Compared with a signed zero, the upper half of all seeds would be below it.
        const bool isSeed =
            found->is_number_unsigned() || (found->is_number_integer() && found->get<std::int64_t>() >= 0);
        return isSeed ? std::optional(found->get<std::uint64_t>()) : std::nullopt;
    }
    const auto told = answer.find("sketch");
    return told != answer.end() ? seedIn(*told) : std::nullopt;
}

Json filesToJson(const std::vector<AttachedFile>& files)
{
    Json all = Json::array();
    for (const AttachedFile& file : files) {
        Json json{{"field", toJson(file.field)}, {"name", toJson(file.path)}};
        writeFileOptions(file, json);
        all.push_back(std::move(json));
    }
    return all;
}

bool isPossible(const TimeRegion& region)
{
    return std::isfinite(region.startSeconds) && std::isfinite(region.endSeconds) && region.startSeconds >= 0.0 &&
           region.endSeconds >= region.startSeconds;
}

bool isPossible(const AudioFormat& format)
{
    const int bits = format.bitsPerSample;
    return format.sampleRateHz >= 1 && format.sampleRateHz <= 768'000 && format.channels >= 1 &&
           format.channels <= 64 && (bits == 16 || bits == 24 || bits == 32);
}

std::vector<AttachedFile> filesFrom(const Json& json, StrictReader& reader)
{
    static const QRegularExpression hash(QStringLiteral("\\A(?:[0-9a-f]{64})?\\z"));
    std::vector<AttachedFile> files;
    reader.require(json.is_array() && json.size() <= kMostFiles, "files");
    for (std::size_t i = 0; reader.wrong() == nullptr && i < json.size(); ++i) {
        const Json& one = json.at(i);
        AttachedFile file;
        reader.require(one.is_object(), "files");
        file.field = reader.text(one, "field");
        file.path = bareName(reader.text(one, "name"));
        reader.text(one, "sha256");
        readFileOptions(one, file);
        reader.require(hash.match(file.sha256).hasMatch(), "sha256");
        reader.require(!file.region || isPossible(*file.region), "region");
        reader.require(!file.conversion || isPossible(*file.conversion), "conversion");
        files.push_back(std::move(file));
    }
    return files;
}

EndpointKind kindFrom(const Json& json, StrictReader& reader)
{
    const QString name = reader.text(json, "endpoint");
    for (const EndpointKind kind : {EndpointKind::Local, EndpointKind::Baseten, EndpointKind::Custom}) {
        if (name == endpointKindName(kind)) {
            return kind;
        }
    }
    reader.require(false, "endpoint");
    return EndpointKind::Local;
}

void readRequest(const Json& json, Recipe& recipe, StrictReader& reader)
{
    recipe.model = reader.text(json, "model");
    recipe.endpoint.kind = kindFrom(json, reader);
    if (json.contains("text")) {
        recipe.verbatim = reader.text(json, "text").toUtf8();
        auto fields = parseJson(recipe.verbatim);
        reader.require(fields.has_value(), "text");
        recipe.fields = std::move(fields).value_or(Json());
    } else {
        recipe.fields = json.at("fields");
    }
    recipe.files = filesFrom(json.at("files"), reader);
}

PortableRecipe readStrictly(const Json& json, StrictReader& reader)
{
    const Json& version = json.at("melodeck_recipe");
    reader.require(version.is_number_integer() && version == kVersionOfForm, "version");
    PortableRecipe portable;
    portable.program = reader.text(json, "program");
    portable.made = QDateTime::fromString(reader.text(json, "made"), Qt::ISODate).toUTC();
    readRequest(json, portable.recipe, reader);
    const Json& clip = json.at("clip");
    reader.require(clip.is_number_unsigned() && clip <= kMostClips, "clip");
    portable.clipIndex = reader.wrong() == nullptr ? clip.get<int>() : 0;
    portable.prompt = reader.text(json, "prompt");
    if (const auto seed = json.find("seed"); seed != json.end()) {
        reader.require(seed->is_number_unsigned(), "seed");
        portable.seed = seed->get<std::uint64_t>();
    }
    if (const auto left = json.find("left_out"); left != json.end()) {
        for (const Json& pointer : *left) {
            reader.require(pointer.is_string(), "left_out");
            portable.leftOut << toQString(pointer);
        }
    }
    return portable;
}

/// Of a recipe with very much in it the longer texts stay behind, and at last all fields.
void fitIntoTags(PortableRecipe& portable)
{
    constexpr std::size_t kShortText = 256;
    if (portableRecipeText(portable).size() > kMostRecipeBytes) {
        portable.recipe.verbatim.clear();
        leaveOut(portable.recipe.fields, Json::json_pointer(), kShortText, portable.leftOut);
    }
    if (portableRecipeText(portable).size() > kMostRecipeBytes) {
        portable.recipe.fields = nullptr;
        portable.leftOut = QStringList{QString()};
        portable.prompt.truncate(static_cast<qsizetype>(kShortText));
        portable.recipe.files.resize(std::min<std::size_t>(portable.recipe.files.size(), 1));
    }
}

} // namespace

PortableRecipe portableRecipe(const Recipe& recipe, const Clip& clip, const QDateTime& made, const Json& answer)
{
    PortableRecipe portable;
    portable.recipe = recipe;
    portable.recipe.endpoint = Endpoint{recipe.endpoint.kind, {}, AuthScheme::Bearer};
    for (AttachedFile& file : portable.recipe.files) {
        file.path = bareName(file.path);
    }
    leaveOut(portable.recipe.fields, Json::json_pointer(), kLongestText, portable.leftOut);
    if (!portable.leftOut.isEmpty() || static_cast<std::size_t>(recipe.verbatim.size()) > kLongestText) {
        portable.recipe.verbatim.clear(); // it would say what the fields do not
    }
    portable.clipIndex = clip.index;
    portable.prompt = mayTravel(toJson(clip.prompt), kLongestText) ? clip.prompt : QString();
    portable.seed = seedIn(answer);
    portable.program = QStringLiteral("Melodeck ") + QLatin1String(kVersion);
    portable.made = made.toUTC();
    fitIntoTags(portable);
    return portable;
}

QByteArray portableRecipeText(const PortableRecipe& recipe)
{
    Json json{{"melodeck_recipe", kVersionOfForm}, {"machine_made", true}, {"program", toJson(recipe.program)}};
    if (recipe.made.isValid()) {
        json["made"] = toJson(recipe.made.toUTC().toString(Qt::ISODate));
    }
    json["model"] = toJson(recipe.recipe.model);
    json["endpoint"] = toJson(endpointKindName(recipe.recipe.endpoint.kind));
    json["clip"] = recipe.clipIndex;
    if (!recipe.prompt.isEmpty()) {
        json["prompt"] = toJson(recipe.prompt);
    }
    if (recipe.seed) {
        json["seed"] = *recipe.seed;
    }
    if (recipe.recipe.verbatim.isEmpty()) {
        json["fields"] = recipe.recipe.fields;
    } else {
        json["text"] = toJson(QString::fromUtf8(recipe.recipe.verbatim));
    }
    json["files"] = filesToJson(recipe.recipe.files);
    if (!recipe.leftOut.isEmpty()) {
        json["left_out"] = Json::array();
        for (const QString& pointer : recipe.leftOut) {
            json["left_out"].push_back(toJson(pointer));
        }
    }
    constexpr bool kAsciiAlone = true;
    return QByteArray::fromStdString(json.dump(-1, ' ', kAsciiAlone, Json::error_handler_t::replace));
}

Result<PortableRecipe> portableRecipeFromText(const QByteArray& text)
{
    const auto refused = [](const QString& detail) {
        return fail(ErrorCode::Parse, QCoreApplication::translate("Recipe", "This is not a Melodeck recipe."), detail);
    };
    if (text.size() > kMostRecipeBytes) {
        return refused(QStringLiteral("%1 bytes").arg(text.size()));
    }
    const auto json = parseJson(text);
    if (!json || !json->is_object()) {
        return refused(json ? QStringLiteral("not an object") : json.error().detail);
    }
    try {
        StrictReader reader;
        PortableRecipe portable = readStrictly(*json, reader);
        if (reader.wrong() == nullptr) {
            return portable;
        }
        return refused(QString::fromLatin1(reader.wrong()));
    } catch (const std::exception& error) {
        return refused(QString::fromUtf8(error.what()));
    }
}

QString machineMadeMark(const PortableRecipe& recipe)
{
    return QStringLiteral("Machine-made audio. Generated with %1.").arg(recipe.program);
}

} // namespace melodeck::core
