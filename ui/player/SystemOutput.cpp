#include "ui/player/SystemOutput.h"

#include <QMediaDevices>

namespace melodeck::ui {

SystemOutput findOutput(const QByteArray& chosen, const QByteArray& systemDefault)
{
    const auto outputs = QMediaDevices::audioOutputs();
    SystemOutput found;
    for (const auto& output : outputs) {
        found.devices.all.push_back({output.id(), output.description()});
    }
    const auto usual = systemDefault.isEmpty() ? QMediaDevices::defaultAudioOutput().id() : systemDefault;
    if (const auto at = outputToPlayOn(found.devices.all, chosen, usual)) {
        found.devices.playing = found.devices.all[*at];
        found.device = outputs[static_cast<qsizetype>(*at)];
    }
    std::erase_if(found.devices.all, [](const OutputDevice& device) { return isStandIn(device.id); });
    return found;
}

} // namespace melodeck::ui
