#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <vector>

namespace melodeck::mir {

/// Places and lengths in a MidiFile are quarter notes from its start; what lies before it begins there.

struct MidiNote
{
    double quarters = 0.0;
    double lengthQuarters = 1.0;
    /// 0 … 127, 60 = C4.
    int key = 60;
    /// 1 … 127.
    int velocity = 96;
};

struct MidiTrack
{
    QString name;
    /// 0 … 15; 9 is percussion.
    int channel = 0;
    /// General MIDI, 0 … 127; below 0 for none.
    int program = -1;
    /// Controllers 7 and 10, 0 … 127; below 0 for none.
    int volume = -1;
    int pan = -1;
    std::vector<MidiNote> notes;
};

/// From there on.
struct MidiTempo
{
    double quarters = 0.0;
    double quartersPerMinute = 120.0;
};

struct MidiTimeSignature
{
    double quarters = 0.0;
    int beats = 4;
    /// A power of two, 1 … 64.
    int beatUnit = 4;
};

struct MidiKeySignature
{
    double quarters = 0.0;
    /// Sharps, or flats below 0: −7 … 7.
    int fifths = 0;
    bool isMinor = false;
};

/// A score as other programs read it. Debian's library for it writes to named files only, brings GLib, and nobody looks
/// after it; the format is a page long.
struct MidiFile
{
    QString name;
    /// Said of the piece to whoever opens it: what made it, its key.
    QString text;
    std::vector<MidiTempo> tempi;
    std::vector<MidiTimeSignature> timeSignatures;
    std::vector<MidiKeySignature> keySignatures;
    std::vector<MidiTrack> tracks;
    /// The tracks last at least so long, so that silence at the end of a bar is kept.
    double lengthQuarters = 0.0;
};

inline constexpr int midiTicksPerQuarter = 960;

/// The bytes of a Standard MIDI File of format 1: a track of tempi and signatures, then the others in order. A note
/// that begins while its key still sounds on its track ends that sound. What is out of range is brought to its edge.
/// Format: MIDI Manufacturers Association, "Standard MIDI Files 1.0" (RP-001).
[[nodiscard]] QByteArray encodeMidi(const MidiFile& file);

} // namespace melodeck::mir
