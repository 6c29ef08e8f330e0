#include "mir/KnownMelody.h"

#include "audio/AudioFile.h"
#include "core/Json.h"
#include "support/TestPaths.h"

#include <QFile>

namespace melodeck::tests {

QStringList knownMelodyNames()
{
    return {QStringLiteral("ode_to_joy.piano"), QStringLiteral("greensleeves.hum"), QStringLiteral("twinkle.guitar")};
}

KnownMelody knownMelody(const QString& name)
{
    const QString base = QStringLiteral(MELODECK_TEST_DATA "/melodies/") + name;
    QFile file(base + QStringLiteral(".json"));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("cannot open %s", qUtf8Printable(file.fileName()));
    }
    const auto json = core::parseJson(file.readAll());
    const auto recording = audio::readAudioFile(base + QStringLiteral(".wav"));
    if (!json || !recording) {
        qFatal("cannot read %s", qUtf8Printable(base));
    }
    KnownMelody melody;
    melody.name = name;
    melody.audio = *recording;
    melody.key = core::stringMember(*json, "key");
    melody.beatsPerMinute = json->at("tempo_bpm").get<double>();
    melody.beatsPerBar = json->at("beats_per_bar").get<int>();
    melody.tuningSemitones = json->at("tuning_offset_semitones").get<double>();
    melody.firstBeatSeconds = json->at("first_beat_s").get<double>();
    for (const auto& entry : json->at("notes")) {
        mir::Note note;
        note.onsetSeconds = entry.at("onset_s").get<double>();
        note.offsetSeconds = entry.at("offset_s").get<double>();
        note.midi = entry.at("midi").get<int>();
        melody.notes.push_back(note);
    }
    return melody;
}

} // namespace melodeck::tests
