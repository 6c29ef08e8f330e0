#pragma once

#include "engine/sketch/Style.h"
#include "engine/sketch/Tune.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace melodeck::engine {

/// What a part of a piece does.
enum class SectionKind : std::uint8_t {
    Theme,     ///< The tune as it is.
    Full,      ///< The tune with everything that the style has.
    Contrast,  ///< What is made of the tune's phrases, away from home.
    Breakdown, ///< The tune over next to nothing.
    Build,     ///< From there back to full.
    Coda,      ///< The tune's last bars, for the end.
};

struct Section
{
    SectionKind kind = SectionKind::Theme;
    /// Counted from the tune's first bar line.
    int firstBar = 0;
    int bars = 8;
    /// The bar of the tune that it begins with; goes round and round.
    int tuneBar = 0;
};

/// What is asked of a form.
struct FormWish
{
    Ending ending = Ending::Chord;
    /// Whole bars that can be repeated, instead of an end.
    bool loops = false;
    /// Up to this beat everything stays where it was sung.
    double sungBeats = 0.0;
};

/// How a tune fills a clip, in beats from the tune's first bar line.
struct SongForm
{
    double durationSeconds = 8.0;
    /// Where the accompaniment comes in: a bar line.
    double firstBeat = 0.0;
    /// The beat of the final chord, which is held to the end; none when the clip is faded out or loops.
    std::optional<double> finalBeat;
    /// Beats until the clip's end.
    double endBeat = 16.0;
    bool loops = false;
    /// Whether the end comes as a long fade.
    bool fades = false;
    /// Over the bar before the final chord beats get longer, the last by this share; 0 where the tempo is kept.
    double slowing = 0.0;
    int beatsPerBar = 4;
    /// One after the other from bar 0, at least one.
    std::vector<Section> sections;

    /// Whether the accompaniment plays its patterns at that beat.
    [[nodiscard]] bool isPlaying(double beat) const
    {
        return beat > firstBeat - 1e-6 && beat < finalBeat.value_or(endBeat) - 1e-6;
    }
    /// The index of the section at a beat; the first one before it, the last one after it.
    [[nodiscard]] std::size_t sectionIndexAt(double beat) const;
    [[nodiscard]] const Section& sectionAt(double beat) const { return sections[sectionIndexAt(beat)]; }
    /// Added to the prompt's density at that beat: −2 … 1.
    [[nodiscard]] int levelAt(double beat) const;
    [[nodiscard]] bool hasDrumsAt(double beat) const;
    /// How many beats later than on the tune's own grid something is because of the slowing, as beats.
    [[nodiscard]] double delayAt(double beat) const;
};

/// A form of whole bars: the tune, then the tune varied, away from home and back, with a breakdown in long clips. It
/// ends with the tune's own last bars where the style ends at all. Within sungBeats the tune is never cut for that,
/// unless the clip ends within two seconds of a breath at home.
[[nodiscard]] SongForm formOf(const Tune& tune, double durationSeconds, const FormWish& wish = {});

} // namespace melodeck::engine
