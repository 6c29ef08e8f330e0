#pragma once

#include "ui/window/DroppedFiles.h"

#include <QString>

class QMimeData;

namespace melodeck::ui {

/// What the clipboard brings, as if it had been dropped.
struct PastedFiles
{
    DroppedFiles files;
    /// Why there is nothing in it to use: a sentence; empty where there is.
    QString problem;
};

/// Reads files as file managers copy them (text/uri-list, x-special/gnome-copied-files), links, and paths and links
/// that were copied as text. Pure but for a look at the files.
[[nodiscard]] PastedFiles sortPaste(const QMimeData& data);

} // namespace melodeck::ui
