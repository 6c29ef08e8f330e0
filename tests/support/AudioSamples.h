#pragma once

#include <QByteArray>

namespace melodeck::support {

/// A whole WAV file: mono, 16 bit, a sine of half of full scale.
[[nodiscard]] QByteArray sineWav(double seconds, int sampleRateHz = 32000, double frequencyHz = 440.0);

} // namespace melodeck::support
