#pragma once

#include "core/Json.h"
#include "mir/Transcription.h"

#include <QByteArray>
#include <QString>

namespace melodeck::mir {

/// Every beat of what was heard: its map, or its meter's constant beat where it has none.
[[nodiscard]] TempoMap tempoOf(const Transcription& heard);

/// What was heard, as numbers, in English whatever the language of the window: `notes[] {onset_s, offset_s, midi}`,
/// `key` ("A minor"), `key_changes[] {time_s, key}`, `tempo_bpm` (of a wandering beat the mean), `beats_per_bar`,
/// `meter` ("3/4"), `first_beat_s` (the first bar line, before 0 where a pickup reaches there), `beats_s[]` (every beat
/// from there on), `tuning_offset_semitones`, `duration_s` and `kind` ("monophonic", "polyphonic", "unpitched",
/// "spoken", "silent"). Times in seconds from the start of the recording, to a tenth of a millisecond. Where no melody
/// is heard, notes, beats and key changes are empty, key, tempo and metre null, and `reason` is a sentence.
[[nodiscard]] core::Json melodyJson(const Transcription& heard);

/// A Standard MIDI File with one track. The file begins with the recording and every note is at its own time in it: the
/// beats are in the map of tempi, one for each beat where they wander, and a short first bar leads to the first bar
/// line. name: of the track. heard: has notes.
[[nodiscard]] QByteArray melodyMidi(const Transcription& heard, const QString& name);

/// Sheet music as MusicXML 3.1 (partwise): notes brought to sixteenths, in whole bars with rests and ties, a pickup as
/// a bar of its own, with clef, metre, tempo and the signatures of all keys, modes included. title: of the work. heard:
/// has notes.
[[nodiscard]] QByteArray melodyMusicXml(const Transcription& heard, const QString& title);

} // namespace melodeck::mir
