#include "ui/window/ExampleFiles.h"

#include "core/CacheFolder.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QDir>
#include <QSaveFile>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace melodeck::ui {

namespace {

/// Four characters for three bytes, and a little for what may stand in front.
constexpr std::size_t kMostText = static_cast<std::size_t>(kMostExampleBytes) / 3 * 4 + 256;
/// Shorter is a word that happens to be base64 as well.
constexpr qsizetype kLeastBytes = 64;
constexpr int kKept = 4;

struct Beginning
{
    const char* bytes;
    qsizetype at;
    const char* ending;
};

/// By its first bytes; empty where it is nothing that a model is given as a file.
QString endingOf(const QByteArray& file)
{
    static constexpr std::array<Beginning, 11> kBeginnings{{{"WAVE", 8, "wav"},
                                                            {"fLaC", 0, "flac"},
                                                            {"OggS", 0, "ogg"},
                                                            {"ID3", 0, "mp3"},
                                                            {"\xFF\xFB", 0, "mp3"},
                                                            {"\xFF\xF3", 0, "mp3"},
                                                            {"\x1A\x45\xDF\xA3", 0, "webm"},
                                                            {"ftypM4A", 4, "m4a"},
                                                            {"ftyp", 4, "mp4"},
                                                            {"\x89PNG", 0, "png"},
                                                            {"\xFF\xD8\xFF", 0, "jpg"}}};
    for (const Beginning& each : kBeginnings) {
        if (file.mid(each.at).startsWith(each.bytes)) {
            return QLatin1String(each.ending);
        }
    }
    return {};
}

std::optional<QByteArray> decoded(const core::Json& value)
{
    if (!value.is_string() || value.get_ref<const std::string&>().size() > kMostText) {
        return std::nullopt;
    }
    QByteArray text = QByteArray::fromStdString(value.get<std::string>()).trimmed();
    if (text.startsWith("data:")) {
        text = text.mid(text.indexOf(',') + 1);
    }
    text.replace('\n', QByteArray());
    auto file = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    const bool isFile = file && file.decoded.size() >= kLeastBytes && file.decoded.size() <= kMostExampleBytes;
    return isFile ? std::optional(file.decoded) : std::nullopt;
}

/// In a folder by its content, so that the same example finds it there.
QString write(const QByteArray& file, const QString& name, const QString& ending, const QString& folder)
{
    constexpr qsizetype kHash = 16;
    const QString hash =
        QString::fromLatin1(QCryptographicHash::hash(file, QCryptographicHash::Sha256).toHex().left(kHash));
    const QString place = folder + QLatin1Char('/') + hash;
    QString bare = name;
    bare.removeIf([](QChar c) { return !c.isLetterOrNumber() && c != QLatin1Char('_') && c != QLatin1Char('-'); });
    const QString path = QStringLiteral("%1/example-%2.%3").arg(place, bare, ending);
    if (!QDir().mkpath(place)) {
        return {};
    }
    core::makeRoomIn(folder, (kKept - 1) * kMostExampleBytes, path);
    QSaveFile target(path);
    const bool isWritten = target.open(QIODevice::WriteOnly) && target.write(file) == file.size() && target.commit();
    return isWritten ? path : QString();
}

void erase(core::Json& example, const api::SpecField& field)
{
    const core::Json::json_pointer pointer(field.pointer.toStdString());
    core::Json& holder = example.at(pointer.parent_pointer());
    if (holder.is_object()) {
        holder.erase(pointer.back());
    }
}

} // namespace

bool mayHoldFile(const core::Json& example, const api::ModelSpec& model)
{
    const auto& fields = model.request.fields;
    return std::any_of(fields.begin(), fields.end(), [&example](const api::SpecField& field) {
        const core::Json* value = field.kind == api::FieldKind::File ? api::valueOf(example, field) : nullptr;
        return value != nullptr && value->is_string() &&
               value->get_ref<const std::string&>().size() > static_cast<std::size_t>(kLeastBytes);
    });
}

ExampleRequest takeFilesOut(core::Json example, const api::ModelSpec& model, const QString& folder)
{
    ExampleRequest request;
    for (const api::SpecField& field : model.request.fields) {
        const core::Json* value = field.kind == api::FieldKind::File ? api::valueOf(example, field) : nullptr;
        if (value == nullptr) {
            continue;
        }
        const auto file = decoded(*value);
        const QString ending = file ? endingOf(*file) : QString();
        core::AttachedFile attached;
        attached.field = field.pointer;
        if (!ending.isEmpty()) {
            attached.path = write(*file, field.name(), ending, folder);
        }
        if (!attached.path.isEmpty()) {
            request.files.push_back(std::move(attached));
        } else {
            request.lacksFile = request.lacksFile || !value->is_null();
        }
        erase(example, field);
    }
    request.fields = std::move(example);
    return request;
}

} // namespace melodeck::ui
