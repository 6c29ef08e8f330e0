#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <vector>

namespace melodeck::tests {

/// An event of a MIDI file: a channel's (status with channel, one or two values) or a meta event (status 0xff).
struct MidiEvent
{
    std::int64_t tick = 0;
    int status = 0;
    /// Of a meta event: its type.
    int first = 0;
    int second = 0;
    QByteArray content;
};

struct ReadMidi
{
    /// What is wrong with the file; empty when nothing is.
    QString problem;
    int format = 0;
    int ticksPerQuarter = 0;
    std::vector<std::vector<MidiEvent>> tracks;

    /// All meta events of a type, of the first track.
    [[nodiscard]] std::vector<MidiEvent> metas(int type) const;
    /// The moment of a tick, by the tempi of the first track.
    [[nodiscard]] double secondsAt(std::int64_t tick) const;
};

/// Reads a Standard MIDI File strictly: chunk lengths, every track's end, each sound ended once.
[[nodiscard]] ReadMidi readMidi(const QByteArray& bytes);

} // namespace melodeck::tests
