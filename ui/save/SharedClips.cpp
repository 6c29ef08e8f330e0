#include "ui/save/SharedClips.h"

#include "core/FileNames.h"
#include "ui/save/ClipExport.h"

#include <QDir>
#include <QFileInfo>
#include <QMimeData>
#include <QStandardPaths>
#include <QUrl>

namespace melodeck::ui {

namespace {

/// A point in every language: the name goes to other programs.
QString seconds(double value)
{
    return QString::number(value, 'f', 2);
}

QString nameOf(const ClipToShare& share)
{
    const ClipToSave& clip = share.clip;
    const QString whole =
        namesFor({clip}, QStringLiteral("{prompt}"), audio::ExportFormat::AsReceived, {}).constFirst();
    if (!share.region) {
        return whole;
    }
    const QString name = QStringLiteral("%1 %2-%3 s")
                             .arg(QFileInfo(whole).completeBaseName(), seconds(share.region->startSeconds),
                                  seconds(share.region->endSeconds));
    return core::legalFileName(name, QStringLiteral("wav"), QStringLiteral("region"));
}

} // namespace

QString sharedFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::MusicLocation)).filePath(QStringLiteral("Melodeck"));
}

core::Result<audio::ExportReport> shareClip(const ClipToShare& share, const QString& folder,
                                            const std::stop_token& stop)
{
    QDir().mkpath(folder);
    SaveOptions options;
    options.recipe = share.recipe;
    options.region = share.region;
    options.format = share.region ? audio::ExportFormat::Wav : audio::ExportFormat::AsReceived;
    return saveClip(share.clip, QDir(folder).filePath(nameOf(share)), core::TakenName::GetsNumberUnlessSame, options,
                    stop);
}

std::unique_ptr<QMimeData> fileMimeData(const QString& path)
{
    auto data = std::make_unique<QMimeData>();
    const QUrl url = QUrl::fromLocalFile(path);
    data->setUrls({url});
    data->setData(QStringLiteral("x-special/gnome-copied-files"), "copy\n" + url.toEncoded());
    return data;
}

} // namespace melodeck::ui
