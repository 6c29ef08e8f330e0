#pragma once

#include <QString>
#include <QStringList>

class QMimeData;

namespace melodeck::ui {

/// What a drop brings, sorted by what the window can do with it.
struct DroppedFiles
{
    QStringList recordings;
    QStringList requests;
    /// Folders, and links that are not files.
    QStringList others;

    [[nodiscard]] bool isEmpty() const { return recordings.isEmpty() && requests.isEmpty() && others.isEmpty(); }
};

/// Looks at names and, where they do not tell, at the first bytes. Everything that is a file and not JSON is a
/// recording until it turns out otherwise: the sound library knows better than a name.
[[nodiscard]] DroppedFiles sortDrop(const QMimeData& data);
[[nodiscard]] DroppedFiles sortFiles(const QStringList& paths);

} // namespace melodeck::ui
