#pragma once

#include <QList>
#include <QString>
#include <QStringList>

class QMimeData;
class QUrl;

namespace melodeck::ui {

/// What a drop brings, sorted by what the window can do with it.
struct DroppedFiles
{
    QStringList recordings;
    QStringList requests;
    /// JSON files that are recipes (isRecipeJson()).
    QStringList recipes;
    /// Model specs that somebody exported, and YAML: a Truss's config, or OpenAPI.
    QStringList models;
    /// Text files: one prompt a line.
    QStringList prompts;
    QStringList folders;
    /// SRT and VTT files.
    QStringList subtitles;
    /// Links that are not files.
    QStringList links;
    /// What is not there, or may not be read: nothing can be done with it but to say so.
    QStringList unreadable;

    [[nodiscard]] bool isEmpty() const
    {
        return recordings.isEmpty() && requests.isEmpty() && recipes.isEmpty() && prompts.isEmpty() &&
               folders.isEmpty() && links.isEmpty() && models.isEmpty() && subtitles.isEmpty();
    }
    /// All but links and what cannot be read.
    [[nodiscard]] QStringList paths() const
    {
        return requests + recipes + models + prompts + subtitles + folders + recordings;
    }
    /// More than one request can take.
    [[nodiscard]] bool areForABatch() const
    {
        return recordings.size() > 1 || !prompts.isEmpty() || !folders.isEmpty();
    }
};

/// Looks at names and, where they do not tell, at the first bytes; into JSON, whether it is a recipe or a model. A file
/// that is neither JSON nor called .txt is a recording until it turns out otherwise: the sound library knows better
/// than a name.
[[nodiscard]] DroppedFiles sortDrop(const QMimeData& data);
[[nodiscard]] DroppedFiles sortUrls(const QList<QUrl>& urls);
[[nodiscard]] DroppedFiles sortFiles(const QStringList& paths);

/// What to tell of those that cannot be read, and what happened to the others; empty where all can be.
[[nodiscard]] QString unreadableText(const DroppedFiles& files);

} // namespace melodeck::ui
