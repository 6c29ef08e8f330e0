#include "ui/window/DroppedFiles.h"

#include "api/ModelSpec.h"
#include "ui/recipe/RecipeJson.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace melodeck::ui {

namespace {

struct DroppedFilesText
{
    Q_DECLARE_TR_FUNCTIONS(DroppedFiles)
};

constexpr qint64 kSniffBytes = 64;

bool isJson(const QFileInfo& info)
{
    if (info.suffix().compare(QLatin1String("json"), Qt::CaseInsensitive) == 0) {
        return true;
    }
    QFile file(info.filePath());
    if (!file.open(QIODevice::ReadOnly)) {
        return false;
    }
    const QByteArray head = file.read(kSniffBytes).trimmed();
    return head.startsWith('{') || head.startsWith('[');
}

bool isYaml(const QFileInfo& info)
{
    const QString suffix = info.suffix().toLower();
    return suffix == QLatin1String("yaml") || suffix == QLatin1String("yml");
}

bool isModel(const QString& path)
{
    constexpr qint64 kMostBytes = 1024 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMostBytes) {
        return false;
    }
    const QByteArray text = file.readAll();
    if (!text.contains("\"properties\"") || !text.contains("\"output\"")) {
        return false;
    }
    const auto json = core::parseJson(text);
    return json && api::readModelSpec(*json);
}

bool isSubtitles(const QFileInfo& info)
{
    return info.suffix().compare(QLatin1String("srt"), Qt::CaseInsensitive) == 0 ||
           info.suffix().compare(QLatin1String("vtt"), Qt::CaseInsensitive) == 0;
}

void sort(const QString& path, DroppedFiles& files)
{
    const QFileInfo info(path);
    if (!info.isReadable()) { // nor is what is not there
        files.unreadable << path;
    } else if (info.isDir()) {
        files.folders << path;
    } else if (!info.isFile()) { // a named pipe would be waited for
        files.unreadable << path;
    } else if (info.suffix().compare(QLatin1String("txt"), Qt::CaseInsensitive) == 0) {
        files.prompts << path;
    } else if (isYaml(info)) {
        files.models << path;
    } else if (isSubtitles(info)) {
        files.subtitles << path;
    } else if (isJson(info)) {
        (isRecipeJson(path) ? files.recipes : isModel(path) ? files.models : files.requests) << path;
    } else {
        files.recordings << path;
    }
}

} // namespace

DroppedFiles sortDrop(const QMimeData& data)
{
    return sortUrls(data.urls());
}

DroppedFiles sortUrls(const QList<QUrl>& urls)
{
    DroppedFiles files;
    for (const QUrl& url : urls) {
        if (url.isLocalFile()) {
            sort(url.toLocalFile(), files);
        } else {
            files.links << url.toString();
        }
    }
    return files;
}

DroppedFiles sortFiles(const QStringList& paths)
{
    DroppedFiles files;
    for (const QString& path : paths) {
        sort(path, files);
    }
    return files;
}

QString unreadableText(const DroppedFiles& files)
{
    if (files.unreadable.isEmpty()) {
        return {};
    }
    const QString first = files.unreadable.front();
    const QString name = QFileInfo(first).fileName().isEmpty() ? first : QFileInfo(first).fileName();
    const auto others = static_cast<int>(files.unreadable.size()) - 1;
    if (others > 0) {
        return DroppedFilesText::tr(
                   "“%1” and %n other(s) are not there, or may not be read. What can be read was opened.", nullptr,
                   others)
            .arg(name);
    }
    if (!files.isEmpty()) {
        return DroppedFilesText::tr("“%1” is not there, or may not be read. The rest was opened.").arg(name);
    }
    return QFileInfo::exists(first)
               ? DroppedFilesText::tr(
                     "“%1” may not be read. Nothing was opened. Choose it with Ctrl+O, or copy it to a folder "
                     "of your own.")
                     .arg(name)
               : DroppedFilesText::tr(
                     "“%1” is not there. Nothing was opened. Look whether it was moved or its drive taken out.")
                     .arg(name);
}

} // namespace melodeck::ui
