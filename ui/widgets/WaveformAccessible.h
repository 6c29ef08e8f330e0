#pragma once

namespace melodeck::ui {

/// Makes WaveformView a slider to assistive technology. Every view calls it; once is enough.
void installWaveformAccessibility();

} // namespace melodeck::ui
