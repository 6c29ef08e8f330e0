#include "ui/window/PastedFiles.h"

#include "ui/intake/LinkDialog.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace melodeck::ui {

namespace {

constexpr const char* kGnomeFiles = "x-special/gnome-copied-files";
constexpr qsizetype kMostPastedText = 64 * 1024;

/// "copy" or "cut", then an address a line.
QList<QUrl> gnomeFiles(const QMimeData& data)
{
    QList<QUrl> urls;
    const QList<QByteArray> lines = data.data(QLatin1String(kGnomeFiles)).split('\n');
    for (const QByteArray& line : lines) {
        const QUrl url = QUrl::fromEncoded(line.trimmed(), QUrl::StrictMode);
        if (url.isValid() && !url.scheme().isEmpty()) {
            urls << url;
        }
    }
    return urls;
}

/// Each line of a text that is a link, or leads to a file; nothing where one is neither.
QList<QUrl> urlsOfText(const QString& text)
{
    QList<QUrl> urls;
    if (text.size() > kMostPastedText) {
        return {};
    }
    const QStringList lines = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        const QString word = line.trimmed();
        const QUrl url(word, QUrl::StrictMode);
        if (const QUrl link = linkOf(word); link.isValid()) {
            urls << link;
        } else if (url.isLocalFile()) {
            urls << url;
        } else if (word.startsWith(QLatin1Char('/')) && QFileInfo::exists(word)) {
            urls << QUrl::fromLocalFile(word);
        } else if (!word.isEmpty()) {
            return {};
        }
    }
    return urls;
}

} // namespace

PastedFiles sortPaste(const QMimeData& data)
{
    QList<QUrl> urls = data.urls();
    if (urls.isEmpty()) {
        urls = gnomeFiles(data);
    }
    if (urls.isEmpty() && data.hasText()) {
        urls = urlsOfText(data.text());
    }
    PastedFiles pasted;
    if (!urls.isEmpty()) {
        QMimeData files;
        files.setUrls(urls);
        pasted.files = sortDrop(files);
    } else if (data.hasImage()) {
        pasted.problem = QCoreApplication::translate(
            "Paste", "A picture was pasted, and no melody is in it. Copy a recording, or the link of one.");
    } else if (data.hasText()) {
        pasted.problem = QCoreApplication::translate(
            "Paste", "The text in the clipboard is neither a file nor a link. Copy a recording, or the link of one.");
    } else {
        pasted.problem = QCoreApplication::translate(
            "Paste", "There is no file and no link in the clipboard. Copy a recording, or the link of one.");
    }
    return pasted;
}

} // namespace melodeck::ui
