#pragma once

#include "core/Answer.h"

#include <QImage>
#include <QSize>
#include <QString>

namespace melodeck::ui {

/// A picture as it is shown, or why it is not.
struct ShownPicture
{
    /// No larger than was asked for; null when it cannot be shown.
    QImage image;
    /// Of the whole picture in pixels; empty while nobody knows.
    QSize size;
    /// For people; empty when all is well.
    QString reason;
};

/// Reads a picture that came from somebody else, scaled down to fit: by the decoder of its format alone, and with no
/// more memory than a large picture needs, whatever its header says. Not for the GUI thread.
[[nodiscard]] ShownPicture readPicture(const QString& path, const QString& format, const QSize& most);

} // namespace melodeck::ui
