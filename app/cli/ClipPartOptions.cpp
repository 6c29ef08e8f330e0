#include "cli/ClipPartOptions.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <system_error>
#include <utility>

namespace melodeck::cli {

namespace {

/// Texts for people.
struct ClipPartOptionsText final
{
    Q_DECLARE_TR_FUNCTIONS(ClipPartOptions)
};

core::Error cannotKeep(const QString& path, const QString& reason)
{
    return {core::ErrorCode::Io,
            ClipPartOptionsText::tr(
                "%1 cannot be written. The clips are kept; free some space or choose another --output, and make "
                "them again with the same seed: the sketch engine costs nothing.")
                .arg(path),
            reason};
}

core::Result<QString> keepMidi(const core::Json& text, const QString& path)
{
    const auto bytes = QByteArray::fromBase64Encoding(core::toQString(text).toLatin1());
    QSaveFile file(path);
    if (!bytes || !file.open(QIODevice::WriteOnly) || file.write(bytes.decoded) != bytes.decoded.size() ||
        !file.commit()) {
        return core::fail(cannotKeep(path, file.errorString()));
    }
    return path;
}

/// The answer names the file that its audio went to.
core::Result<QString> keepStem(const core::Json& reference, const QDir& arrived, const QString& path)
{
    const QString from = arrived.filePath(core::toQString(reference));
    std::error_code error;
    std::filesystem::rename(QFile::encodeName(from).toStdString(), QFile::encodeName(path).toStdString(), error);
    if (error) {
        return core::fail(cannotKeep(path, QString::fromStdString(error.message())));
    }
    return path;
}

/// A name of the answer as part of a file's name: letters alone, whoever wrote it.
QString safeName(const QString& name)
{
    QString safe;
    for (const QChar letter : name) {
        safe += letter.isLetterOrNumber() ? letter : QLatin1Char('-');
    }
    return safe.left(32);
}

const core::Json* partsOf(const core::Json& answer)
{
    if (!answer.is_object() || !answer.contains("sketch") || !answer.at("sketch").is_object()) {
        return nullptr;
    }
    const core::Json& sketch = answer.at("sketch");
    return sketch.contains("parts") && sketch.at("parts").is_array() ? &sketch.at("parts") : nullptr;
}

core::Result<void> keepPartsOfClip(const core::Json& parts, const QString& clip, const QDir& arrived, QStringList& kept)
{
    const auto keep = [&kept](core::Result<QString> path) -> core::Result<void> {
        if (!path) {
            return core::fail(std::move(path).error());
        }
        kept.append(*path);
        return {};
    };
    if (parts.contains("midi") && parts.at("midi").is_string()) {
        if (auto done = keep(keepMidi(parts.at("midi"), clip + QStringLiteral(".mid"))); !done) {
            return done;
        }
    }
    static const core::Json none = core::Json::array();
    const core::Json& stems = parts.contains("stems") && parts.at("stems").is_array() ? parts.at("stems") : none;
    for (const core::Json& stem : stems) {
        const QString name = safeName(core::stringMember(stem, "name"));
        if (name.isEmpty() || !stem.contains("audio") || !stem.at("audio").is_string()) {
            continue;
        }
        const QString path = QStringLiteral("%1.%2.wav").arg(clip, name);
        if (auto done = keep(keepStem(stem.at("audio"), arrived, path)); !done) {
            return done;
        }
    }
    return {};
}

} // namespace

void describeClipParts(Verb verb, ClipPartOptions& options)
{
    verb.addFlag("--loop", options.loops,
                 "Make loops: whole bars as near to --duration as may be, without a seam (sketch engine only, as the "
                 "four after this)");
    verb.addFlag("--stereo", options.stereo, "Make the clips in stereo");
    verb.addFlag("--midi", options.midi, "Write the notes of each clip beside it, as clip_0.mid, clip_1.mid, …");
    verb.addFlag("--stems", options.stems,
                 "Write the instruments of each clip by groups beside it, as clip_0.drums.wav, clip_0.bass.wav, …");
    verb.addOption("--soundfont", options.soundFont,
                   "Sound font (SF2 or SF3) to play with, instead of that of the settings or the one that is found");
}

core::Result<void> addClipParts(core::Recipe& recipe, const ClipPartOptions& options)
{
    if (!options.isAny()) {
        return {};
    }
    if (recipe.endpoint.kind != core::EndpointKind::Local || !recipe.fields.is_object()) {
        return core::fail(core::ErrorCode::InvalidArgument,
                          ClipPartOptionsText::tr(
                              "--loop, --stereo, --midi, --stems and --soundfont are for the sketch engine of this "
                              "computer: add --endpoint local. Nothing was sent."));
    }
    if (!options.soundFont.empty()) {
        // Relative to where the command was given, wherever the engine looks from.
        const QString path = QFileInfo(QString::fromStdString(options.soundFont)).absoluteFilePath();
        qputenv("MELODECK_SOUNDFONT", QFile::encodeName(path));
    }
    if (options.loops) {
        recipe.fields["loop"] = true;
    }
    if (options.stereo) {
        recipe.fields["stereo"] = true;
    }
    core::Json parts = core::Json::array();
    if (options.midi) {
        parts.push_back("midi");
    }
    if (options.stems) {
        parts.push_back("stems");
    }
    if (!parts.empty()) {
        recipe.fields["parts"] = std::move(parts);
    }
    return {};
}

bool wantsStems(const core::Recipe& recipe)
{
    if (!recipe.fields.is_object() || !recipe.fields.contains("parts") || !recipe.fields.at("parts").is_array()) {
        return false;
    }
    const core::Json& parts = recipe.fields.at("parts");
    return std::find(parts.begin(), parts.end(), core::Json("stems")) != parts.end();
}

core::Result<QStringList> keepClipParts(const core::Json& answer, const QDir& arrived, const QDir& output)
{
    QStringList kept;
    const core::Json* const parts = partsOf(answer);
    for (std::size_t i = 0; parts != nullptr && i < parts->size(); ++i) {
        const QString clip = output.filePath(QStringLiteral("clip_%1").arg(i));
        if (auto done =
                parts->at(i).is_object() ? keepPartsOfClip(parts->at(i), clip, arrived, kept) : core::Result<void>();
            !done) {
            return core::fail(std::move(done).error());
        }
    }
    return kept;
}

} // namespace melodeck::cli
