#pragma once

#include "mir/TempoMap.h"

#include <QString>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace melodeck::mir {

/// A sung or played note. Times in seconds from the start of the audio.
struct Note
{
    double onsetSeconds = 0.0;
    double offsetSeconds = 0.0;
    /// MIDI pitch, 60 = C4, tuning offset removed.
    int midi = 60;
    /// Loudness relative to the loudest note, 0 … 1.
    float strength = 1.0F;

    friend bool operator==(const Note&, const Note&) = default;
};

/// What the audio turned out to be.
enum class MelodyKind : std::uint8_t {
    Monophonic, ///< One voice: followed.
    Polyphonic, ///< A mix: what stands out is followed when it is a melody.
    Unpitched,  ///< Noise, clicks, drums.
    Spoken,     ///< Pitch that never stays.
    Silent,
};

/// The third, sixth and seventh step above the tonic: major or minor ones.
enum class Mode : std::uint8_t {
    Major,
    Minor,
    Dorian,     ///< Minor with a major sixth: "Scarborough Fair".
    Mixolydian, ///< Major with a minor seventh: "Old Joe Clark".
};

struct Key
{
    /// Pitch class of the tonic, 0 = C … 11 = B.
    int tonic = 0;
    Mode mode = Mode::Major;

    friend bool operator==(const Key&, const Key&) = default;
};

/// A key that begins somewhere in a tune.
struct KeyChange
{
    double seconds = 0.0;
    Key key;

    friend bool operator==(const KeyChange&, const KeyChange&) = default;
};

/// "D major", "A minor", "D Dorian", "G Mixolydian": sharps or flats as the key signature has them.
[[nodiscard]] QString keyName(const Key& key);

/// A constant beat: seconds per beat, where the first downbeat is, beats in a bar. Of an uneven player it is the mean,
/// and TempoMap has every beat.
struct Meter
{
    double beatsPerMinute = 120.0;
    /// 2, 3, 4 or 6; the beats of a bar of six are eighths, in two groups of three.
    int beatsPerBar = 4;
    /// Time of a downbeat, in seconds; may lie before 0 when the tune starts with a pickup.
    double firstDownbeatSeconds = 0.0;

    [[nodiscard]] double secondsPerBeat() const { return 60.0 / beatsPerMinute; }
    friend bool operator==(const Meter&, const Meter&) = default;
};

/// "3/4", "6/8".
[[nodiscard]] QString meterName(int beatsPerBar);

/// All that was understood of a melody.
struct Transcription
{
    MelodyKind kind = MelodyKind::Silent;
    std::vector<Note> notes;
    /// That in which the tune begins.
    Key key;
    /// Other keys that the tune goes to, and when, in order; empty when it stays, as most do.
    std::vector<KeyChange> keyChanges;
    Meter meter;
    /// How far the player's tuning lies from A4 = 440 Hz, in semitones (−0.5 … 0.5).
    double tuningSemitones = 0.0;
    double durationSeconds = 0.0;
    /// Every beat, beat 0 being the meter's first downbeat; empty when that is a constant beat that nobody listened
    /// for.
    TempoMap tempo;

    /// Whether an arrangement can follow it: one voice with at least two notes, or a mix with enough of a lead.
    [[nodiscard]] bool isUsable() const
    {
        constexpr std::size_t fewestOfMix = 8;
        return (kind == MelodyKind::Monophonic && notes.size() >= 2) ||
               (kind == MelodyKind::Polyphonic && notes.size() >= fewestOfMix);
    }
};

/// One sentence on why a melody cannot be followed; empty when it can.
[[nodiscard]] QString reasonNotUsable(const Transcription& transcription);

} // namespace melodeck::mir
