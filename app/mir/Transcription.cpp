#include "mir/Transcription.h"

#include "mir/Scale.h"

#include <QCoreApplication>

namespace melodeck::mir {

namespace {

/// Texts for people.
struct TranscriptionText final
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
        return TranscriptionText::tr("%1 minor").arg(tonic);
    case Mode::Dorian:
        return TranscriptionText::tr("%1 Dorian").arg(tonic);
    case Mode::Mixolydian:
        return TranscriptionText::tr("%1 Mixolydian").arg(tonic);
    }
    return TranscriptionText::tr("%1 major").arg(tonic);
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
        return TranscriptionText::tr("it is silent");
    case MelodyKind::Unpitched:
        return TranscriptionText::tr("no pitch is heard in it (noise, clicks or drums)");
    case MelodyKind::Spoken:
        return TranscriptionText::tr("it sounds like speech: its pitch never stays on a note");
    case MelodyKind::Polyphonic:
        return TranscriptionText::tr("more than one voice sounds at once, and no melody stands out");
    case MelodyKind::Monophonic:
        break;
    }
    return transcription.notes.empty() ? TranscriptionText::tr("no note is heard in it")
                                       : TranscriptionText::tr("only one note is heard in it");
}

} // namespace melodeck::mir
