#include "core/PortableRecipe.h"

#include "core/PortableRecipeSecrets.h"
#include "core/Version.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
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

/// A text as it may travel, nothing where it stays here.
std::optional<QString> travelling(const QString& text, std::size_t longest)
{
    return static_cast<std::size_t>(text.toUtf8().size()) > longest ? std::nullopt : travellingText(text);
}

void leaveOutText(Json& value, const Json::json_pointer& place, std::size_t longest, QStringList& leftOut)
{
    const QString text = value.get_ref<const std::string&>().size() > longest ? QString() : toQString(value);
    const auto kept = travelling(text, longest);
    if (!kept || value.get_ref<const std::string&>().size() > longest) {
        leftOut << QString::fromStdString(place.to_string());
        value = nullptr;
    } else if (*kept != text) {
        leftOut << QString::fromStdString(place.to_string());
        value = toJson(*kept);
    }
}

/// Whether a member's own name is nobody's business: its place could not be told without it.
bool hasTellingName(const Json& value)
{
    if (!value.is_object()) {
        return false;
    }
    const auto members = value.items();
    return std::any_of(members.begin(), members.end(), [](const auto& member) {
        const QString name = QString::fromStdString(member.key());
        return travellingText(name) != name;
    });
}

/// name: of the member that the value is of, or that its array is of.
void leaveOut(Json& value, const QString& name, const Json::json_pointer& place, std::size_t longest,
              QStringList& leftOut)
{
    if (isSecretMember(name, value) || hasTellingName(value)) {
        leftOut << QString::fromStdString(place.to_string());
        value = nullptr;
    } else if (value.is_string()) {
        leaveOutText(value, place, longest, leftOut);
    } else if (value.is_object()) {
        if (isSecretPair(value)) {
            leftOut << QString::fromStdString((place / "value").to_string());
            value["value"] = nullptr;
        }
        for (auto& [key, member] : value.items()) {
            leaveOut(member, QString::fromStdString(key), place / key, longest, leftOut);
        }
    } else if (value.is_array()) {
        for (std::size_t i = 0; i < value.size(); ++i) {
            leaveOut(value[i], name, place / i, longest, leftOut);
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
        leaveOut(portable.recipe.fields, {}, Json::json_pointer(), kShortText, portable.leftOut);
    }
    if (portableRecipeText(portable).size() > kMostRecipeBytes) {
        portable.recipe.fields = nullptr;
        portable.leftOut = QStringList{QString()};
        portable.prompt.truncate(static_cast<qsizetype>(kShortText));
        portable.recipe.files.resize(std::min<std::size_t>(portable.recipe.files.size(), 1));
    }
}

} // namespace

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

PortableRecipe portableRecipe(const Recipe& recipe, const Clip& clip, const QDateTime& made, const Json& answer)
{
    PortableRecipe portable;
    portable.recipe = recipe;
    portable.recipe.model = travelling(recipe.model, kLongestText).value_or(QString());
    portable.recipe.endpoint = Endpoint{recipe.endpoint.kind, {}, AuthScheme::Bearer};
    for (AttachedFile& file : portable.recipe.files) {
        file.path = bareName(file.attached());
        file.original.clear();
    }
    leaveOut(portable.recipe.fields, {}, Json::json_pointer(), kLongestText, portable.leftOut);
    if (!portable.leftOut.isEmpty() || static_cast<std::size_t>(recipe.verbatim.size()) > kLongestText) {
        portable.recipe.verbatim.clear(); // it would say what the fields do not
    }
    portable.clipIndex = clip.index;
    portable.prompt = travelling(clip.prompt, kLongestText).value_or(QString());
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
