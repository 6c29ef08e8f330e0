#pragma once

#include <QStringList>

namespace melodeck::ui {

/// What the system decodes media with, for a report.
struct MediaPlugins
{
    /// "1.22.0"; empty where GStreamer cannot be used.
    QString version;
    /// Names of the plug-ins that hold a decoder or a demultiplexer of sound, sorted.
    QStringList names;
};

/// Reads GStreamer's registry, which may take a second the first time. Worker thread.
[[nodiscard]] MediaPlugins mediaPlugins();

} // namespace melodeck::ui
