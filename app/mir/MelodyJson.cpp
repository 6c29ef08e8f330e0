#include "mir/MelodyExport.h"
#include "mir/Scale.h"

#include <cmath>

namespace melodeck::mir {

namespace {

using core::Json;

/// Ten thousandths are finer than anything that is heard, and shorter to read.
double rounded(double value)
{
    // A zero with a sign is of no use to anybody.
    return std::round(value * 1e4) / 1e4 + 0.0;
}

const char* kindName(MelodyKind kind)
{
    switch (kind) {
    case MelodyKind::Monophonic:
        return "monophonic";
    case MelodyKind::Polyphonic:
        return "polyphonic";
    case MelodyKind::Unpitched:
        return "unpitched";
    case MelodyKind::Spoken:
        return "spoken";
    case MelodyKind::Silent:
        break;
    }
    return "silent";
}

Json notesOf(const Transcription& heard)
{
    Json notes = Json::array();
    for (const Note& note : heard.notes) {
        notes.push_back(
            {{"onset_s", rounded(note.onsetSeconds)}, {"offset_s", rounded(note.offsetSeconds)}, {"midi", note.midi}});
    }
    return notes;
}

Json beatsOf(const Transcription& heard)
{
    const TempoMap tempo = tempoOf(heard);
    Json beats = Json::array();
    for (const double seconds : tempo.beatSeconds()) {
        beats.push_back(rounded(seconds));
    }
    return beats;
}

Json changesOf(const Transcription& heard)
{
    Json changes = Json::array();
    for (const KeyChange& change : heard.keyChanges) {
        changes.push_back({{"time_s", rounded(change.seconds)}, {"key", core::toJson(plainKeyName(change.key))}});
    }
    return changes;
}

} // namespace

TempoMap tempoOf(const Transcription& heard)
{
    return heard.tempo.isEmpty()
               ? TempoMap::constant(heard.meter.beatsPerMinute, heard.meter.firstDownbeatSeconds, heard.durationSeconds)
               : heard.tempo;
}

Json melodyJson(const Transcription& heard)
{
    const bool usable = heard.isUsable();
    Json json = Json::object();
    json["kind"] = kindName(heard.kind);
    if (!usable) {
        json["reason"] = core::toJson(reasonNotUsable(heard));
    }
    json["duration_s"] = rounded(heard.durationSeconds);
    json["key"] = usable ? core::toJson(plainKeyName(heard.key)) : Json();
    json["key_changes"] = usable ? changesOf(heard) : Json::array();
    json["tempo_bpm"] = usable ? Json(rounded(heard.meter.beatsPerMinute)) : Json();
    json["beats_per_bar"] = usable ? Json(heard.meter.beatsPerBar) : Json();
    json["meter"] = usable ? core::toJson(meterName(heard.meter.beatsPerBar)) : Json();
    json["first_beat_s"] = usable ? Json(rounded(heard.meter.firstDownbeatSeconds)) : Json();
    json["tuning_offset_semitones"] = rounded(heard.tuningSemitones);
    json["beats_s"] = usable ? beatsOf(heard) : Json::array();
    json["notes"] = usable ? notesOf(heard) : Json::array();
    return json;
}

} // namespace melodeck::mir
