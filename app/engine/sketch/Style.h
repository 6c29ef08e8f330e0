#pragma once

#include "engine/sketch/Arrangement.h"
#include "engine/sketch/Chord.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace melodeck::engine {

/// One bar in steps of a quarter of a beat: 16 symbols for four beats, 12 for three, 24 for six eighths.
struct Pattern
{
    std::string four;
    std::string three;
    std::string six;

    [[nodiscard]] const std::string& of(int beatsPerBar) const
    {
        return beatsPerBar == 6 ? six : beatsPerBar == 3 ? three : four;
    }
};

/// A second instrument that plays the lead's notes: some programs hide the pitch that they play.
struct Doubling
{
    int program = 0;
    /// Octaves above the lead.
    int octave = 0;
    /// Channel volume, 0 … 127.
    int gain = 60;
};

struct LeadVoice
{
    int program = 0;
    int gain = 110;
    /// 0 left … 127 right.
    int pan = 64;
    std::optional<Doubling> doubling;
    /// How gladly it adorns a tune that comes back, 0 … 1.
    double ornament = 0.4;
};

/// A second melody beside the lead.
struct CounterVoice
{
    int program = 48;
    int gain = 60;
    int pan = 64;
};

/// Symbols: R 3 5 6 7 8 tones of the chord, v the fifth below, w approach to the next chord, x a damped note, - hold,
/// . rest.
struct BassVoice
{
    int program = 32;
    int gain = 80;
    int pan = 64;
    std::vector<Pattern> patterns;
};

enum class LayerRole : std::uint8_t {
    Comp, ///< Chords, struck.
    Pad,  ///< Chords, tied over where a note stays.
    Arp,  ///< Digits index the chord tones from below.
};
enum class Voicing : std::uint8_t { Triad, Seventh, Power, Shell };

/// Symbols: x strike, X with an accent, o damped and soft (comp and pad), digits (arp), - hold, . rest.
struct LayerVoice
{
    LayerRole role = LayerRole::Comp;
    Voicing voicing = Voicing::Triad;
    int program = 0;
    int gain = 50;
    int pan = 64;
    /// MIDI pitch around which the chords lie.
    int centre = 58;
    /// Plays when the prompt's density is at least this, −2 … 2.
    int leastDensity = -2;
    std::vector<Pattern> patterns;
};

/// General MIDI drum key → sixteenths; digits are loudness, . is silence.
using DrumPattern = std::map<int, Pattern>;

/// How a piece of a style ends.
enum class Ending : std::uint8_t {
    Chord,   ///< On a final chord in time.
    Fade,    ///< It plays on and gets quieter.
    Cadence, ///< On a final chord that is slowed down to.
};

/// Degrees of the key, one a bar.
using Progression = std::vector<int>;

/// How far behind the beat each plays, in seconds; ahead of it where it is negative.
struct Groove
{
    double kick = 0.0;
    double snare = 0.0;
    double hats = 0.0;
    double bass = 0.0;
    double layers = 0.0;
};

struct Style
{
    QString id;
    QStringList keywords;
    double slowestBpm = 90.0;
    double fastestBpm = 120.0;
    /// 0 straight … 0.33 triplets: how far off-beats move, in half beats. swungSixteenths: the sixteenths instead.
    double swing = 0.0;
    int swingSteps = 2;
    /// 1 or 2 (two only in four).
    int chordsPerBar = 1;
    int beatsPerBar = 4;
    /// Without a melody or a mood; none leaves it to the seed.
    std::optional<mir::Mode> mode;
    Extension extension = Extension::Triad;
    Ending ending = Ending::Chord;
    /// How unevenly it is played, 0 (machine) … 1.
    double humanity = 0.5;
    Groove groove;
    /// Size of the room, 0 … 1.
    double reverb = 0.4;
    BusCompression compression;
    LeadVoice lead;
    std::optional<CounterVoice> counter;
    BassVoice bass;
    std::vector<LayerVoice> layers;
    /// General MIDI 2 drum kit: 0 standard, 8 room, 16 power, 24 electronic, 25 TR-808, 32 jazz, 40 brush, 48
    /// orchestra.
    int kit = 0;
    int drumGain = 100;
    std::vector<DrumPattern> drums;
    std::vector<DrumPattern> fills;
    /// Key of the cymbal after a fill and at the end; none for styles without one.
    std::optional<int> crash;
    std::vector<Progression> majorProgressions;
    std::vector<Progression> minorProgressions;
};

enum class ModeBias : std::uint8_t { None, Major, Minor };

struct Mood
{
    QString id;
    QStringList keywords;
    /// Added to every velocity.
    int velocity = 0;
    ModeBias modeBias = ModeBias::None;
    int density = 0;
    /// Moves the tempo inside the style's range, −0.5 … 0.5 of it.
    double tempo = 0.0;
};

struct Instrument
{
    QString name;
    int program = 0;
    std::optional<Doubling> doubling;
    /// The style that is meant when a prompt names only the instrument; may be empty.
    QString styleId;
};

/// Everything that prompts can name.
struct StyleTable
{
    QString defaultStyleId;
    std::vector<Style> styles;
    std::vector<Mood> moods;
    std::vector<Instrument> instruments;
};

} // namespace melodeck::engine
