#include "ui/window/DroppedFiles.h"

#include "api/ModelSpec.h"
#include "ui/recipe/RecipeJson.h"

#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace melodeck::ui {

namespace {

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
    if (info.isDir()) {
        files.folders << path;
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
    DroppedFiles files;
    const QList<QUrl> urls = data.urls();
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

} // namespace melodeck::ui
