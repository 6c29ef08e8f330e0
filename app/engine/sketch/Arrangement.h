#pragma once

#include <cstdint>
#include <vector>

namespace melodeck::engine {

enum class TrackRole : std::uint8_t { Lead, LeadDouble, Counter, Bass, Layer, Drums };

/// One sound of a track, seconds from the start of the clip.
struct NoteEvent
{
    double startSeconds = 0.0;
    double lengthSeconds = 0.5;
    /// Pitch, or drum key.
    int midi = 60;
    /// 1 … 127.
    int velocity = 90;
};

/// One instrument.
struct Track
{
    TrackRole role = TrackRole::Lead;
    /// General MIDI program, 0 … 127; kit for drums.
    int program = 0;
    /// Channel volume, pan and reverb send, 0 … 127.
    int gain = 100;
    int pan = 64;
    int reverb = 40;
    std::vector<NoteEvent> notes;
};

/// How a whole mix is held together. A ratio of 1 leaves it alone.
struct BusCompression
{
    double ratio = 1.0;
    /// Of a mix at −16 LUFS, over the last hundredths of a second.
    double thresholdDecibels = -16.0;
    double attackSeconds = 0.03;
    double releaseSeconds = 0.25;
};

/// All that sounds in a clip. At most 15 pitched tracks and one of drums.
struct Arrangement
{
    double durationSeconds = 8.0;
    /// Size of the room, 0 … 1.
    double reverb = 0.4;
    BusCompression compression;
    /// 1 or 2.
    int channels = 1;
    /// Whether what rings past the end is heard over the start.
    bool loops = false;
    std::vector<Track> tracks;
};

} // namespace melodeck::engine
