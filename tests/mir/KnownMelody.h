#pragma once

#include "audio/AudioBuffer.h"
#include "mir/NoteScore.h"
#include "mir/Transcription.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace melodeck::tests {

/// A recording of tests/data/melodies with what was played.
struct KnownMelody
{
    QString name;
    audio::AudioBuffer audio;
    std::vector<mir::Note> notes;
    QString key;
    double beatsPerMinute = 0.0;
    int beatsPerBar = 0;
    double tuningSemitones = 0.0;
    double firstBeatSeconds = 0.0;
};

/// "ode_to_joy.piano", "greensleeves.hum", "twinkle.guitar".
[[nodiscard]] QStringList knownMelodyNames();

/// Aborts the test program with a sentence when a file is missing: nothing can be tested without it.
[[nodiscard]] KnownMelody knownMelody(const QString& name);

} // namespace melodeck::tests
