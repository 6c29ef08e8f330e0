#pragma once

#include "mir/Transcription.h"
#include "ui/waveform/Viewport.h"

#include <QString>

#include <vector>

namespace melodeck::ui {

/// A mark of a ruler; without words a small one.
struct RulerMark
{
    double seconds = 0.0;
    QString words;

    friend bool operator==(const RulerMark&, const RulerMark&) = default;
};

/// Marks at round times, those with words at least so many pixels apart, and between them four or so without.
[[nodiscard]] std::vector<RulerMark> timeMarks(const Viewport& viewport, double gapPixels);

/// Marks at bars and beats: "3" where the third bar begins, "3.2" on its second beat.
[[nodiscard]] std::vector<RulerMark> beatMarks(const Viewport& viewport, double gapPixels, const mir::Meter& meter);

/// The beat (or half, or quarter of one where these are far apart) nearest to a time; the time itself where the nearest
/// is farther than reach.
[[nodiscard]] double snappedToBeat(double seconds, double reachSeconds, const mir::Meter& meter);

} // namespace melodeck::ui
