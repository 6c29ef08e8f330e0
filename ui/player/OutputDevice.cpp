#include "ui/player/OutputDevice.h"

#include <algorithm>

namespace melodeck::ui {

bool isStandIn(const QByteArray& id)
{
    // PulseAudio's module-always-sink and PipeWire's.
    return id == "auto_null";
}

std::optional<std::size_t> outputToPlayOn(const std::vector<OutputDevice>& all, const QByteArray& chosen,
                                          const QByteArray& systemDefault)
{
    const auto place = [&all](const QByteArray& id) -> std::optional<std::size_t> {
        const auto found = std::find_if(all.begin(), all.end(), [&id](const OutputDevice& device) {
            return device.id == id && !isStandIn(device.id);
        });
        return found == all.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - all.begin()));
    };
    if (const auto wanted = place(chosen)) {
        return wanted;
    }
    if (const auto usual = place(systemDefault)) {
        return usual;
    }
    for (std::size_t at = 0; at < all.size(); ++at) {
        if (!isStandIn(all[at].id)) {
            return at;
        }
    }
    return std::nullopt;
}

} // namespace melodeck::ui
