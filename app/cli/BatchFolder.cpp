#include "cli/BatchFolder.h"

#include "core/FileSink.h"

#include <QFile>
#include <QFileInfo>

#include <span>

namespace melodeck::cli {

namespace {

constexpr QLatin1String kAnswer("answer.json");

} // namespace

void moveEarlierFilesAside(const QDir& folder)
{
    const QStringList files = folder.entryList({QStringLiteral("clip_*"), QStringLiteral("answer*")}, QDir::Files);
    if (files.isEmpty()) {
        return;
    }
    QString aside = QStringLiteral("earlier");
    for (int number = 2; folder.exists(aside); ++number) {
        aside = QStringLiteral("earlier-%1").arg(number);
    }
    folder.mkpath(aside);
    for (const QString& name : files) {
        QFile::rename(folder.filePath(name), folder.filePath(aside + QLatin1Char('/') + name));
    }
}

core::Result<void> writeAnswer(const core::JobRecord& job, const QDir& folder)
{
    if (job.answer.json.is_null() || (!job.answer.clips.empty() && !job.answer.transcript)) {
        return {};
    }
    if (hasAnswer(folder)) {
        return {}; // written just before the program was ended: what another try left was moved away
    }
    folder.mkpath(QStringLiteral("."));
    auto sink = core::FileSink::create(folder.filePath(kAnswer));
    if (!sink) {
        return core::fail(std::move(sink).error());
    }
    const QByteArray text = core::toJsonBytes(job.answer.json);
    if (auto written =
            (*sink)->write(std::as_bytes(std::span(text.constData(), static_cast<std::size_t>(text.size()))));
        !written) {
        return written;
    }
    return (*sink)->finish();
}

std::vector<core::Clip> clipsIn(const QDir& folder)
{
    std::vector<core::Clip> clips;
    for (const QFileInfo& file : folder.entryInfoList({QStringLiteral("clip_*")}, QDir::Files, QDir::Name)) {
        bool isNumber = false;
        core::Clip clip;
        clip.index = file.completeBaseName().mid(5).toInt(&isNumber);
        clip.path = file.absoluteFilePath();
        clip.format = file.suffix();
        clip.bytes = file.size();
        if (isNumber && clip.format != QLatin1String("part")) {
            clips.push_back(std::move(clip));
        }
    }
    return clips;
}

bool hasAnswer(const QDir& folder)
{
    return QFile::exists(folder.filePath(kAnswer));
}

} // namespace melodeck::cli
