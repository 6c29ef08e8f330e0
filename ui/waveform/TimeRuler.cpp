#include "ui/waveform/TimeRuler.h"

#include "ui/widgets/TimeText.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace melodeck::ui {

namespace {

/// A step with words, and into how many parts small marks divide it.
struct Step
{
    double seconds = 0.0;
    int parts = 5;
};

constexpr std::array kSteps{
    Step{1e-5, 5}, Step{2e-5, 4},  Step{5e-5, 5},  Step{1e-4, 5},  Step{2e-4, 4},  Step{5e-4, 5},   Step{1e-3, 5},
    Step{2e-3, 4}, Step{5e-3, 5},  Step{1e-2, 5},  Step{2e-2, 4},  Step{5e-2, 5},  Step{0.1, 5},    Step{0.2, 4},
    Step{0.5, 5},  Step{1.0, 5},   Step{2.0, 4},   Step{5.0, 5},   Step{10.0, 5},  Step{15.0, 3},   Step{30.0, 6},
    Step{60.0, 6}, Step{120.0, 4}, Step{300.0, 5}, Step{600.0, 5}, Step{900.0, 3}, Step{1800.0, 6}, Step{3600.0, 6}};

QString timeWords(double seconds, double step)
{
    if (step >= 1.0) {
        return clockText(seconds);
    }
    const int decimals = static_cast<int>(std::ceil(-std::log10(step) - 1e-9));
    const double whole = std::floor(seconds + 1e-9);
    const QString fraction = QString::number(std::max(0.0, seconds - whole), 'f', decimals);
    // 0.99999 rounds to 1: the next second has no fraction.
    const bool carries = !fraction.startsWith(QLatin1Char('0'));
    return clockText(whole + (carries ? 1.0 : 0.0)) + QLocale().decimalPoint() + fraction.mid(2);
}

/// What nobody could count or hear as a beat has no grid.
bool hasGrid(const mir::Meter& meter)
{
    constexpr double kShortestBeat = 0.02;
    constexpr double kLongestBeat = 60.0;
    const double beat = meter.secondsPerBeat();
    return beat >= kShortestBeat && beat <= kLongestBeat && std::isfinite(meter.firstDownbeatSeconds);
}

/// Marks of a grid from origin on.
template <class Words>
std::vector<RulerMark> marksOf(const Viewport& viewport, double origin, double step, int parts, Words words)
{
    constexpr double kMostMarks = 4000.0;
    const double small = step / parts;
    const core::TimeRegion visible = viewport.visible();
    std::vector<RulerMark> marks;
    if (!(small > 0.0) || visible.length() / small > kMostMarks) {
        return marks;
    }
    // One step more to the left: its words may reach into the picture.
    const double from = std::max(visible.startSeconds - step, std::min(origin, 0.0));
    auto index = static_cast<std::int64_t>(std::ceil((from - origin) / small - 1e-9));
    for (double at = origin + static_cast<double>(index) * small; at <= visible.endSeconds;
         at = origin + static_cast<double>(++index) * small) {
        if (at >= -1e-9) {
            const bool isLarge = index % parts == 0;
            marks.push_back({std::max(at, 0.0), isLarge ? words(index / parts) : QString()});
        }
    }
    return marks;
}

} // namespace

std::vector<RulerMark> timeMarks(const Viewport& viewport, double gapPixels)
{
    const double least = gapPixels * viewport.secondsPerPixel();
    const auto* step =
        std::find_if(kSteps.begin(), kSteps.end(), [least](const Step& each) { return each.seconds >= least; });
    Step chosen = step != kSteps.end() ? *step : kSteps.back();
    while (chosen.seconds < least) {
        chosen.seconds *= 2.0;
    }
    return marksOf(viewport, 0.0, chosen.seconds, chosen.parts, [&chosen](std::int64_t index) {
        return timeWords(static_cast<double>(index) * chosen.seconds, chosen.seconds);
    });
}

std::vector<RulerMark> beatMarks(const Viewport& viewport, double gapPixels, const mir::Meter& meter)
{
    const double least = gapPixels * viewport.secondsPerPixel();
    if (!hasGrid(meter)) {
        return {};
    }
    const double beat = meter.secondsPerBeat();
    const int perBar = std::clamp(meter.beatsPerBar, 1, 64);
    // The first whole bar is number 1, wherever its downbeat lies.
    if (beat >= least) {
        return marksOf(viewport, meter.firstDownbeatSeconds, beat, 4, [perBar](std::int64_t index) {
            const std::int64_t bar = index >= 0 ? index / perBar : -((-index + perBar - 1) / perBar);
            const std::int64_t within = index - bar * perBar;
            return within == 0 ? QString::number(bar + 1) : QStringLiteral("%1.%2").arg(bar + 1).arg(within + 1);
        });
    }
    std::int64_t bars = 1;
    while (static_cast<double>(bars * perBar) * beat < least) {
        bars *= 2;
    }
    return marksOf(viewport, meter.firstDownbeatSeconds, static_cast<double>(bars * perBar) * beat,
                   bars == 1 ? perBar : 4, [bars](std::int64_t index) { return QString::number(index * bars + 1); });
}

double snappedToBeat(double seconds, double reachSeconds, const mir::Meter& meter)
{
    if (!hasGrid(meter)) {
        return seconds;
    }
    double grid = meter.secondsPerBeat();
    constexpr double kRoomToChoose = 6.0;
    for (int halving = 0; halving < 2 && grid / 2.0 > kRoomToChoose * reachSeconds; ++halving) {
        grid /= 2.0;
    }
    const double nearest =
        meter.firstDownbeatSeconds + std::round((seconds - meter.firstDownbeatSeconds) / grid) * grid;
    return std::abs(nearest - seconds) <= reachSeconds ? nearest : seconds;
}

} // namespace melodeck::ui
