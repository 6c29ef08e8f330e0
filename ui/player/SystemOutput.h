#pragma once

#include "ui/player/OutputDevice.h"

#include <QAudioDevice>

namespace melodeck::ui {

/// The devices that there are, the one of them to play on, and that one as Qt has it (null where there is none).
struct SystemOutput
{
    OutputDevices devices;
    QAudioDevice device;
};

/// Asks the sound system, which may block: not on the GUI thread. Empty systemDefault: Qt's, which is that of the
/// program's start.
[[nodiscard]] SystemOutput findOutput(const QByteArray& chosen, const QByteArray& systemDefault);

} // namespace melodeck::ui
