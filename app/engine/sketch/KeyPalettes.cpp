#include "engine/sketch/KeyPalettes.h"

#include <algorithm>

namespace melodeck::engine {

std::size_t KeyPalettes::regionOf(const mir::Key& key) const
{
    return static_cast<std::size_t>(std::find(regions.begin(), regions.end(), key) - regions.begin());
}

KeyPalettes keyPalettesOf(const Tune& tune, const HarmonyTaste& taste)
{
    KeyPalettes keys;
    const auto add = [&keys, &taste](const mir::Key& key) {
        if (keys.regionOf(key) < keys.regions.size()) {
            return;
        }
        keys.firstChords.push_back(keys.palette.size());
        for (PaletteChord chord : paletteOf(key, taste)) {
            chord.region = keys.regions.size();
            keys.palette.push_back(chord);
        }
        keys.regions.push_back(key);
    };
    add(tune.key);
    for (const TuneKey& change : tune.keyChanges) {
        add(change.key);
    }
    return keys;
}

} // namespace melodeck::engine
