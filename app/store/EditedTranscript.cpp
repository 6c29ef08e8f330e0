#include "store/EditedTranscript.h"

#include "core/FileNames.h"
#include "core/FileSink.h"
#include "core/Json.h"
#include "core/Paths.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cmath>
#include <cstddef>
#include <span>

namespace melodeck::store {

namespace {

/// Texts for people.
struct EditedTranscriptText final
{
    Q_DECLARE_TR_FUNCTIONS(EditedTranscript)
};

constexpr int kVersion = 1;
/// A day of speech is about two million bytes: what is larger is not ours.
constexpr qint64 kMostBytes = 256LL * 1024 * 1024;

bool isTime(const core::Json& segment, const char* key)
{
    const auto found = segment.find(key);
    return found != segment.end() && found->is_number() && std::isfinite(found->get<double>());
}

/// The reader of answers takes whatever it finds; here a missing word would be a lost edit.
bool isWhole(const core::Json& transcript)
{
    if (!transcript.is_object() || !transcript.contains("segments") || !transcript.at("segments").is_array()) {
        return false;
    }
    for (const core::Json& segment : transcript.at("segments")) {
        const bool isReadable = segment.is_object() && isTime(segment, "start") && isTime(segment, "end") &&
                                segment.contains("text") && segment.at("text").is_string();
        if (!isReadable) {
            return false;
        }
    }
    return true;
}

int versionOf(const core::Json& document)
{
    const auto found = document.is_object() ? document.find("version") : document.end();
    return document.is_object() && found != document.end() && found->is_number() ? core::clampedInt(*found) : 0;
}

core::Result<ReadEdit> setAside(const QString& path)
{
    const QString wanted = QFileInfo(path).path() + QStringLiteral("/transcript.damaged.json");
    for (int number = 1; number < 1000; ++number) {
        const QString to = number == 1 ? wanted : core::numberedPath(wanted, number);
        if (!QFileInfo::exists(to) && QFile::rename(path, to)) {
            return ReadEdit{std::nullopt, to};
        }
    }
    return core::fail(
        core::ErrorCode::Io,
        EditedTranscriptText::tr("The edited transcript %1 is damaged and cannot be renamed. The model's own text is "
                                 "still there; editing is off so that nothing is written over it.")
            .arg(core::displayPath(path)),
        path);
}

core::Error writeError(const core::Error& cause)
{
    return {cause.code,
            EditedTranscriptText::tr(
                "The edit is not on the disk yet: %1 It is kept in the window and is tried again with the next "
                "change; make room or save a copy elsewhere before you quit.")
                .arg(cause.message),
            cause.detail};
}

} // namespace

QString editedTranscriptPath(const QString& jobFolder)
{
    return jobFolder + QStringLiteral("/transcript.edited.json");
}

core::Result<ReadEdit> readEditedTranscript(const QString& jobFolder)
{
    const QString path = editedTranscriptPath(jobFolder);
    if (!QFileInfo::exists(path)) {
        return ReadEdit{};
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return core::fail(
            core::ErrorCode::Io,
            EditedTranscriptText::tr("The edited transcript %1 cannot be opened: %2. The model's own text is shown.")
                .arg(core::displayPath(path), file.errorString()),
            path);
    }
    if (file.size() > kMostBytes) {
        return setAside(path);
    }
    const auto document = core::parseJson(file.readAll());
    if (file.error() != QFileDevice::NoError) {
        return core::fail(
            core::ErrorCode::Io,
            EditedTranscriptText::tr("The edited transcript %1 cannot be read: %2. The model's own text is shown.")
                .arg(core::displayPath(path), file.errorString()),
            path);
    }
    if (document && versionOf(*document) > kVersion) {
        return core::fail(core::ErrorCode::Unavailable,
                          EditedTranscriptText::tr(
                              "This transcript was edited by a later version of Melodeck, which knows more of it. "
                              "The model's own text is shown; nothing is written over the edit."),
                          path);
    }
    if (!document || versionOf(*document) < 1 || !document->contains("transcript") ||
        !isWhole(document->at("transcript"))) {
        return setAside(path);
    }
    return ReadEdit{core::transcriptFromJson(document->at("transcript")), {}};
}

core::Result<void> writeEditedTranscript(const QString& jobFolder, const core::Transcript& transcript)
{
    const core::Json document{{"version", kVersion}, {"transcript", core::transcriptToJson(transcript)}};
    const QByteArray bytes = core::toJsonBytes(document) + '\n';
    QDir().mkpath(jobFolder); // one that fails is told by the sink
    auto sink =
        core::FileSink::create(editedTranscriptPath(jobFolder), core::Durability::Synced, core::TakenName::IsReplaced);
    if (!sink) {
        return core::fail(writeError(sink.error()));
    }
    const std::span<const char> text(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    if (const auto written = (*sink)->write(std::as_bytes(text)); !written) {
        return core::fail(writeError(written.error()));
    }
    if (const auto finished = (*sink)->finish(); !finished) {
        return core::fail(writeError(finished.error()));
    }
    return {};
}

core::Result<void> removeEditedTranscript(const QString& jobFolder)
{
    QFile file(editedTranscriptPath(jobFolder));
    if (file.exists() && !file.remove()) {
        return core::fail(core::ErrorCode::Io,
                          EditedTranscriptText::tr("The edited transcript cannot be removed: %1. It is still shown.")
                              .arg(file.errorString()),
                          file.fileName());
    }
    return {};
}

} // namespace melodeck::store
