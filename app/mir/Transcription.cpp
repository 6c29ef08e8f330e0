#include "mir/Transcription.h"

#include <QCoreApplication>

#include <array>
#include <cstddef>

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
    // Spelt as the signature with fewer accidentals; F sharp major and D sharp minor draw at six.
    static constexpr std::array<const char*, 12> majors{"C",  "D♭", "D",  "E♭", "E",  "F",
                                                        "F♯", "G",  "A♭", "A",  "B♭", "B"};
    static constexpr std::array<const char*, 12> minors{"C",  "C♯", "D",  "E♭", "E",  "F",
                                                        "F♯", "G",  "G♯", "A",  "B♭", "B"};
    const auto tonic = static_cast<std::size_t>(((key.tonic % 12) + 12) % 12);
    return key.mode == Mode::Major ? Text::tr("%1 major").arg(QString::fromUtf8(majors.at(tonic)))
                                   : Text::tr("%1 minor").arg(QString::fromUtf8(minors.at(tonic)));
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
