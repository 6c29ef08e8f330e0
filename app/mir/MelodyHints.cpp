#include "mir/MelodyHints.h"

#include "mir/BarShape.h"
#include "mir/BeatTracker.h"
#include "mir/Scale.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <limits>
#include <utility>
#include <vector>

namespace melodeck::mir {

namespace {

const char* modeText(Mode mode)
{
    switch (mode) {
    case Mode::Major:
        break;
    case Mode::Minor:
        return "minor";
    case Mode::Dorian:
        return "Dorian";
    case Mode::Mixolydian:
        return "Mixolydian";
    }
    return "major";
}

/// Beats and bars that are laid over those that were heard; all places count in beats of these.
struct Grid
{
    TempoMap beats;
    /// Where a bar begins.
    double origin = 0.0;
    /// Length of a new beat.
    double step = 1.0;
    int beatsPerBar = 4;

    [[nodiscard]] double barLength() const { return step * beatsPerBar; }
    /// In new beats from the origin.
    [[nodiscard]] double placeOf(double seconds) const { return (beats.beatAt(seconds) - origin) / step; }
    [[nodiscard]] double secondsAt(double place) const { return beats.secondsAt(origin + place * step); }
};

TempoMap beatsOf(const Transcription& heard)
{
    return heard.tempo.isEmpty() ? TempoMap::constant(heard.meter.beatsPerMinute, heard.meter.firstDownbeatSeconds,
                                                      heard.notes.back().offsetSeconds)
                                 : heard.tempo;
}

/// Length of a beat of the other metre in beats of the one that was heard.
double stepTo(int beatsPerBar, const Meter& heard)
{
    constexpr double kSlowestEighths = 130.0;
    constexpr double kFastestDotted = 100.0;
    if (beatsPerBar == heard.beatsPerBar) {
        return 1.0;
    }
    if (beatsPerBar == 6) {
        if (heard.beatsPerMinute >= kSlowestEighths) {
            return 1.0; // they are eighths already
        }
        return heard.beatsPerBar == 3 || heard.beatsPerMinute > kFastestDotted ? 1.0 / 2.0 : 1.0 / 3.0;
    }
    if (heard.beatsPerBar == 6) {
        return beatsPerBar == 3 ? 2.0 : 3.0;
    }
    return 1.0;
}

/// By how much each beat is taken apart (3, 2), or how many are taken together (1/2, 1/3), for that tempo; nothing
/// where it is no such one.
std::optional<double> plainRatio(double beatsPerMinute, double heardBpm)
{
    constexpr double kSame = 0.02;
    for (const double ratio : {1.0, 2.0, 0.5, 3.0, 1.0 / 3.0}) {
        if (std::abs(beatsPerMinute / (heardBpm * ratio) - 1.0) < kSame) {
            return ratio;
        }
    }
    return std::nullopt;
}

/// Bars at that tempo, or so close to it that it reads the same, if the notes have some.
std::optional<TempoMap> trackedAt(double beatsPerMinute, const std::vector<Note>& notes, int beatsPerBar)
{
    constexpr double kTempoSpread = 0.02;
    constexpr double kWanders = 1.25;
    constexpr double kStillThat = 0.03;
    constexpr double kAtOnceSeconds = 0.05;
    std::vector<Note> timed = notes;
    const auto isAtOnce = [](const Note& first, const Note& second) {
        return second.onsetSeconds <= first.onsetSeconds + kAtOnceSeconds;
    };
    timed.erase(std::unique(timed.begin(), timed.end(), isAtOnce), timed.end());
    if (timed.size() < 2) {
        return std::nullopt;
    }
    TrackedBeats best;
    best.logLikelihood = -std::numeric_limits<double>::infinity();
    for (BarShape shape : barShapes()) {
        if (shape.beatsPerBar != beatsPerBar) {
            continue;
        }
        shape.likeliestBpm = beatsPerMinute;
        shape.slowestBpm = beatsPerMinute / kWanders;
        shape.fastestBpm = beatsPerMinute * kWanders;
        shape.tempoSpread = kTempoSpread;
        TrackedBeats tracked = BeatTracker().track(timed, shape);
        if (!tracked.noteBeats.empty() && tracked.logLikelihood > best.logLikelihood) {
            best = std::move(tracked);
        }
    }
    if (best.noteBeats.empty()) {
        return std::nullopt;
    }
    TempoMap tempo = fittedTempo(timed, best.noteBeats);
    const bool isThat = std::abs(tempo.meanBeatsPerMinute() / beatsPerMinute - 1.0) < kStillThat;
    return isThat ? std::optional(std::move(tempo)) : std::nullopt;
}

/// How well the notes lie in the bars: on strong places rather than between them, long ones on bar lines.
double fit(const Grid& grid, const std::vector<Note>& notes)
{
    constexpr double kLongOnBarLine = 0.3;
    const auto& shapes = barShapes();
    const auto shape = std::find_if(shapes.begin(), shapes.end(),
                                    [&grid](const BarShape& each) { return each.beatsPerBar == grid.beatsPerBar; });
    const int ring = shape->steps();
    const auto stepOf = [&](const Note& note) {
        const auto step = std::llround(grid.placeOf(note.onsetSeconds) * shape->stepsPerBeat);
        return static_cast<std::size_t>(((step % ring) + ring) % ring);
    };
    double sum = shape->logFirst[stepOf(notes.front())];
    for (const Note& note : notes) {
        const std::size_t step = stepOf(note);
        const double chance = shape->onset[step];
        sum += std::log(chance / (1.0 - chance));
        if (grid.placeOf(note.offsetSeconds) - grid.placeOf(note.onsetSeconds) > 1.0) {
            sum += step == 0 ? kLongOnBarLine : -0.5 * kLongOnBarLine;
        }
    }
    return sum;
}

/// The bar line that suits the notes best; bars that were heard stay whole or are halved where their length allows it.
double likeliestOrigin(const Grid& grid, const std::vector<Note>& notes, int heardBeatsPerBar)
{
    constexpr double kSame = 1e-6;
    const auto isMultiple = [](double of, double length) {
        return std::abs(std::remainder(of, length)) < kSame && of > length - kSame;
    };
    const double bar = grid.barLength();
    if (isMultiple(heardBeatsPerBar, bar)) {
        return 0.0;
    }
    const double stride = isMultiple(bar, heardBeatsPerBar) ? heardBeatsPerBar : 1.0;
    double best = 0.0;
    double bestFit = -std::numeric_limits<double>::infinity();
    for (double origin = 0.0; origin < bar - kSame; origin += stride) {
        Grid moved = grid;
        moved.origin = origin;
        if (const double suits = fit(moved, notes); suits > bestFit + kSame) {
            bestFit = suits;
            best = origin;
        }
    }
    return best;
}

Grid gridFor(const Transcription& heard, const MelodyHints& hints)
{
    Grid grid{beatsOf(heard), 0.0, 1.0, hints.beatsPerBar.value_or(heard.meter.beatsPerBar)};
    grid.step = stepTo(grid.beatsPerBar, heard.meter);
    const double plainBpm = heard.meter.beatsPerMinute / grid.step;
    const double wantedBpm = hints.beatsPerMinute.value_or(plainBpm);
    if (const auto ratio = plainRatio(wantedBpm, plainBpm)) {
        grid.step /= *ratio;
        grid.origin = likeliestOrigin(grid, heard.notes, heard.meter.beatsPerBar);
    } else if (auto tracked = trackedAt(wantedBpm, heard.notes, grid.beatsPerBar)) {
        grid.beats = std::move(*tracked);
        grid.step = 1.0;
    } else {
        const Note& first = heard.notes.front();
        grid.beats = TempoMap::constant(wantedBpm, first.onsetSeconds, heard.notes.back().offsetSeconds);
        grid.step = 1.0;
        grid.origin = likeliestOrigin(grid, heard.notes, 1);
    }
    if (hints.firstBeatSeconds) {
        grid.origin = grid.beats.beatAt(*hints.firstBeatSeconds);
    }
    return grid;
}

} // namespace

bool isHintMeter(int beatsPerBar)
{
    return beatsPerBar == 2 || beatsPerBar == 3 || beatsPerBar == 4 || beatsPerBar == 6;
}

QString keyText(const Key& key)
{
    static constexpr std::array<const char*, 12> sharps{"C",  "C#", "D",  "D#", "E",  "F",
                                                        "F#", "G",  "G#", "A",  "A#", "B"};
    static constexpr std::array<const char*, 12> flats{"C", "Db", "D", "Eb", "E", "F", "Gb", "G", "Ab", "A", "Bb", "B"};
    const auto tonic = static_cast<std::size_t>(((key.tonic % 12) + 12) % 12);
    return QLatin1String((keySignature(key) < 0 ? flats : sharps).at(tonic)) + QLatin1Char(' ') +
           QLatin1String(modeText(key.mode));
}

std::optional<Key> keyFromText(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("\\A([a-g])(#|b|\u266F|\u266D)?\\s+([a-z]+)\\z"),
                                         QRegularExpression::CaseInsensitiveOption);
    constexpr std::array<int, 7> kTonics{9, 11, 0, 2, 4, 5, 7};
    const auto found = form.match(text.trimmed());
    if (!found.hasMatch()) {
        return std::nullopt;
    }
    const QString sign = found.captured(2).toLower();
    const bool isSharp = sign == QLatin1String("#") || sign == QStringLiteral("\u266F");
    const int moved = sign.isEmpty() ? 0 : isSharp ? 1 : 11;
    const auto letter = static_cast<std::size_t>(found.captured(1).toLower().front().unicode() - u'a');
    for (const Mode mode : allModes) {
        if (found.captured(3).compare(QLatin1String(modeText(mode)), Qt::CaseInsensitive) == 0) {
            return Key{(kTonics.at(letter) + moved) % 12, mode};
        }
    }
    return std::nullopt;
}

Transcription corrected(const Transcription& heard, const MelodyHints& hints)
{
    Transcription result = heard;
    if (hints.key) {
        result.key = *hints.key;
        result.keyChanges.clear();
    }
    if (heard.notes.empty() || (!hints.beatsPerMinute && !hints.beatsPerBar && !hints.firstBeatSeconds)) {
        return result;
    }
    Grid grid = gridFor(heard, hints);
    // Beats count from the bar line at or before the first note, which may come a little early.
    constexpr double kEarly = 0.25;
    constexpr int kMostBeats = 100'000;
    const double perBar = grid.beatsPerBar;
    const double bar = std::floor((grid.placeOf(heard.notes.front().onsetSeconds) + kEarly) / perBar);
    grid.origin += bar * grid.barLength();
    std::vector<double> beats{grid.secondsAt(0.0), grid.secondsAt(1.0)};
    while (beats.back() < heard.notes.back().offsetSeconds && beats.size() < kMostBeats) {
        beats.push_back(grid.secondsAt(static_cast<double>(beats.size())));
    }
    result.tempo = TempoMap(beats);
    result.meter = {result.tempo.meanBeatsPerMinute(), grid.beatsPerBar, result.tempo.secondsAt(0.0)};
    return result;
}

Transcription shifted(Transcription melody, double seconds)
{
    for (Note& note : melody.notes) {
        note.onsetSeconds += seconds;
        note.offsetSeconds += seconds;
    }
    for (KeyChange& change : melody.keyChanges) {
        change.seconds += seconds;
    }
    melody.meter.firstDownbeatSeconds += seconds;
    melody.tempo = melody.tempo.shifted(seconds);
    return melody;
}

} // namespace melodeck::mir
