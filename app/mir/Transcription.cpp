#include "mir/Transcription.h"

#include "mir/Scale.h"

#include <QCoreApplication>

namespace melodeck::mir {

namespace {

/// Texts for people.
struct Text final
{
    Q_DECLARE_TR_FUNCTIONS(Transcription)
};

} // namespace

QString keyName(const Key& key)
{
    const QString tonic = tonicName(key);
    switch (key.mode) {
    case Mode::Major:
        break;
    case Mode::Minor:
        return Text::tr("%1 minor").arg(tonic);
    case Mode::Dorian:
        return Text::tr("%1 Dorian").arg(tonic);
    case Mode::Mixolydian:
        return Text::tr("%1 Mixolydian").arg(tonic);
    }
    return Text::tr("%1 major").arg(tonic);
}

QString meterName(int beatsPerBar)
{
    return QStringLiteral("%1/%2").arg(beatsPerBar).arg(beatsPerBar == 6 ? 8 : 4);
}

QString reasonNotUsable(const Transcription& transcription)
{
    if (transcription.isUsable()) {
        return {};
    }
    switch (transcription.kind) {
    case MelodyKind::Silent:
        return Text::tr("it is silent");
    case MelodyKind::Unpitched:
        return Text::tr("no pitch is heard in it (noise, clicks or drums)");
    case MelodyKind::Spoken:
        return Text::tr("it sounds like speech: its pitch never stays on a note");
    case MelodyKind::Polyphonic:
        return Text::tr("more than one voice sounds at once, and no melody stands out");
    case MelodyKind::Monophonic:
        break;
    }
    return transcription.notes.empty() ? Text::tr("no note is heard in it") : Text::tr("only one note is heard in it");
}

} // namespace melodeck::mir
