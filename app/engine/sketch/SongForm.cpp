#include "engine/sketch/SongForm.h"

#include "engine/sketch/Phrases.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

namespace melodeck::engine {

namespace {

constexpr double shortestPickup = 0.7;
/// A final chord that is cut at once is worse than a fade, and one that lasts is worse than another bar.
constexpr double shortestEndingSeconds = 0.8;
constexpr double longestEndingSeconds = 5.0;
/// So much of a sung tune may be left out for the sake of an end.
constexpr double mostCutSeconds = 1.8;
constexpr double lastBeatLonger = 0.35;
constexpr int barsPerSection = 8;
/// A tune that is longer has sections inside.
constexpr int longestTurn = 16;

/// The accompaniment plays from the start when the melody comes in late, but never under a pickup alone.
double firstBeatOf(const Tune& tune)
{
    const double perBar = tune.beatsPerBar;
    const bool pickup = !tune.notes.empty() && tune.notes.front().startBeats >= shortestPickup;
    const double melodyBar = pickup ? perBar : 0.0;
    // Whole bars of silence before the melody are an introduction.
    const double silentBars = std::floor((melodyBar - tune.beatAt(-0.05)) / perBar);
    return silentBars >= 1.0 ? melodyBar - silentBars * perBar : melodyBar;
}

/// Bars of all turns together, the last of them whole, so that the final note has time; 0 when there is none for one
/// turn.
int barsThatEnd(const Tune& tune, double finalInTune, double durationSeconds, double slowing)
{
    const double delay = 0.5 * slowing * tune.beatsPerBar * tune.secondsPerBeat();
    const double latest = tune.beatAt(durationSeconds - shortestEndingSeconds - delay);
    const double more = std::floor((latest - finalInTune) / tune.beatsPerBar + 1e-6);
    if (more < 0.0) {
        return 0;
    }
    int bars = tune.bars + static_cast<int>(more);
    if (tune.bars > 1 && (bars - tune.bars) % tune.bars == 1) {
        // One bar by itself is no coda: the final chord lasts, within reason.
        const double shorter = finalInTune + (more - 1.0) * tune.beatsPerBar;
        bars -= durationSeconds - tune.secondsAt(shorter) <= longestEndingSeconds ? 1 : 0;
    }
    return bars;
}

/// A breath at home near the end of a clip that is shorter than its tune.
std::optional<double> breathNearEnd(const Tune& tune, double durationSeconds)
{
    std::optional<double> found;
    for (const Phrase& phrase : phrasesOf(tune)) {
        const TuneNote& note = tune.notes[phrase.lastNote];
        const ChordSymbol home = diatonicChord(tune.keyAt(note.startBeats + 0.1), 1, Extension::Triad);
        const double left = durationSeconds - tune.secondsAt(note.startBeats);
        if (left >= shortestEndingSeconds && left <= mostCutSeconds && isChordTone(home, note.midi)) {
            found = std::round(note.startBeats);
        }
    }
    return found;
}

void planEnd(SongForm& form, const Tune& tune, const FormWish& wish, int& bars)
{
    const double finalInTune = std::round(tune.notes.back().startBeats);
    if (wish.ending == Ending::Cadence) {
        bars = barsThatEnd(tune, finalInTune, form.durationSeconds, lastBeatLonger);
        const double finalBeat = finalInTune + (bars - tune.bars) * form.beatsPerBar;
        form.slowing = bars > 0 && finalBeat - form.beatsPerBar > wish.sungBeats - 1e-6 ? lastBeatLonger : 0.0;
    }
    if (form.slowing <= 0.0) {
        bars = barsThatEnd(tune, finalInTune, form.durationSeconds, 0.0);
    }
    if (bars > 0) {
        form.finalBeat = finalInTune + (bars - tune.bars) * form.beatsPerBar;
    } else {
        form.finalBeat = breathNearEnd(tune, form.durationSeconds);
    }
}

/// How a piece of so many sections goes.
SectionKind kindOf(int index, int count)
{
    using enum SectionKind;
    if (index == 0) {
        return Theme;
    }
    if (index == count - 1) {
        return Full;
    }
    if (count <= 4) {
        return index == 1 && count == 4 ? Full : Contrast;
    }
    static constexpr std::array<SectionKind, 6> middle{Full, Contrast, Full, Breakdown, Build, Full};
    return middle.at(static_cast<std::size_t>(index - 1) % middle.size());
}

/// Bars of the sections: whole turns of at least eight bars, or parts of a long turn.
std::vector<int> lengthsOf(int bars, int turn)
{
    std::vector<int> lengths;
    const int unit = turn > longestTurn ? barsPerSection : turn * ((barsPerSection + turn - 1) / turn);
    for (int left = bars; left > 0; left -= lengths.back()) {
        // In a long turn no section goes over its end, and none is a mere rest.
        const int inTurn = turn > longestTurn ? (left - 1) % turn + 1 : left;
        lengths.push_back(inTurn < unit + unit / 2 && turn > longestTurn ? inTurn : std::min(unit, left));
    }
    return lengths;
}

void planSections(SongForm& form, const Tune& tune, int bars)
{
    const int over = bars % tune.bars;
    const bool hasCoda = bars > tune.bars && over > 0 && (form.finalBeat || form.loops);
    const std::vector<int> lengths = lengthsOf(std::max(1, bars - (hasCoda ? over : 0)), tune.bars);
    int bar = 0;
    for (std::size_t i = 0; i < lengths.size(); ++i) {
        const SectionKind kind = kindOf(static_cast<int>(i), static_cast<int>(lengths.size()));
        form.sections.push_back({kind, bar, lengths[i], bar % tune.bars});
        bar += lengths[i];
    }
    if (hasCoda) {
        form.sections.push_back({SectionKind::Coda, bar, over, tune.bars - over});
    }
}

} // namespace

std::size_t SongForm::sectionIndexAt(double beat) const
{
    const double bar = std::floor(beat / beatsPerBar + 1e-6);
    std::size_t index = 0;
    while (index + 1 < sections.size() && bar >= sections[index + 1].firstBar) {
        ++index;
    }
    return index;
}

int SongForm::levelAt(double beat) const
{
    const Section& section = sectionAt(beat);
    switch (section.kind) {
    case SectionKind::Theme:
    case SectionKind::Contrast:
        return 0;
    case SectionKind::Full:
    case SectionKind::Coda:
        return 1;
    case SectionKind::Breakdown:
        return -2;
    case SectionKind::Build:
        return hasDrumsAt(beat) ? 0 : -1;
    }
    return 0;
}

bool SongForm::hasDrumsAt(double beat) const
{
    const Section& section = sectionAt(beat);
    const double inSection = beat / beatsPerBar - section.firstBar;
    return section.kind != SectionKind::Breakdown &&
           (section.kind != SectionKind::Build || inSection > section.bars / 2 - 1e-6);
}

double SongForm::delayAt(double beat) const
{
    const double over = beat - (finalBeat.value_or(beat) - beatsPerBar);
    if (slowing <= 0.0 || over <= 0.0) {
        return 0.0;
    }
    const double within = std::min<double>(over, beatsPerBar);
    return 0.5 * slowing * within * within / beatsPerBar + slowing * (over - within);
}

SongForm formOf(const Tune& tune, double durationSeconds, const FormWish& wish)
{
    SongForm form;
    form.durationSeconds = durationSeconds;
    form.beatsPerBar = tune.beatsPerBar;
    form.loops = wish.loops;
    form.endBeat = tune.beatAt(durationSeconds);
    form.firstBeat = wish.loops ? 0.0 : firstBeatOf(tune);
    int bars = 0;
    if (wish.loops) {
        bars = static_cast<int>(std::lround(form.endBeat / tune.beatsPerBar));
    } else if (!tune.notes.empty() && wish.ending != Ending::Fade) {
        planEnd(form, tune, wish, bars);
    }
    form.fades = !form.finalBeat && !wish.loops;
    if (bars <= 0) {
        bars = static_cast<int>(std::ceil(form.endBeat / tune.beatsPerBar - 1e-6));
    }
    planSections(form, tune, bars);
    return form;
}

} // namespace melodeck::engine
