#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <optional>
#include <vector>

namespace melodeck::ui {

/// A sound device, as the sound system calls it and as people read it.
struct OutputDevice
{
    QByteArray id;
    QString name;

    friend bool operator==(const OutputDevice&, const OutputDevice&) = default;
};

/// Those that one can choose, and the one that plays or will; without id where there is none.
struct OutputDevices
{
    std::vector<OutputDevice> all;
    OutputDevice playing;

    friend bool operator==(const OutputDevices&, const OutputDevices&) = default;
};

/// The sound server's stand-in where there is no device: it plays into the void.
[[nodiscard]] bool isStandIn(const QByteArray& id);

/// Which of them to play on: the chosen one if it is there, else the default, else the first. Never the stand-in.
[[nodiscard]] std::optional<std::size_t> outputToPlayOn(const std::vector<OutputDevice>& all, const QByteArray& chosen,
                                                        const QByteArray& systemDefault);

} // namespace melodeck::ui
