#pragma once

#include "core/Answer.h"

#include <QString>

namespace melodeck::ui {

/// "1st", "2nd" …
[[nodiscard]] QString placeText(int place);
/// "blind: 1st of 3"; "blind: not placed" for a clip that was heard and got no place.
[[nodiscard]] QString verdictText(const core::BlindVerdict& verdict);
/// A gain in dB that anybody would hear or read.
[[nodiscard]] bool isOffset(double decibels);
/// What is said of a gain in dB: "−2.3 dB", "+4.0 dB", "0.0 dB".
[[nodiscard]] QString offsetText(double decibels);
/// What a clip is called while nobody shall know which it is: "Clip A".
[[nodiscard]] QString blindName(const QString& letter);

} // namespace melodeck::ui
