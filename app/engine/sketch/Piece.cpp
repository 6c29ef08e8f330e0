#include "engine/sketch/Piece.h"

#include "engine/sketch/Arranger.h"
#include "engine/sketch/MelodyTune.h"
#include "engine/sketch/Progressions.h"
#include "engine/sketch/TuneComposer.h"

#include <utility>

namespace melodeck::engine {

Piece pieceOf(const QString& prompt, const std::optional<mir::Transcription>& melody, double durationSeconds,
              const StyleLibrary& library, std::uint64_t seed)
{
    RandomSource random(seed);
    Piece piece;
    piece.intent = parsePrompt(prompt, library);
    const Style& style = library.style(piece.intent.styleId);
    piece.styleId = style.id;
    if (melody && melody->isUsable()) {
        piece.tune = tuneOfMelody(*melody, piece.intent.beatsPerMinute);
        const Harmonizer harmonizer({style.chordsPerBar, style.extension, piece.intent.modeBias,
                                     chosenProgression(style, piece.tune.key, random)});
        piece.harmony = harmonizer.harmonize(piece.tune, random);
    } else {
        ComposedTune composed = composeTune(style, piece.intent, durationSeconds, random);
        piece.tune = std::move(composed.tune);
        piece.harmony = std::move(composed.harmony);
    }
    const SongForm form = formOf(piece.tune, durationSeconds);
    piece.arrangement = arrange(Score{piece.tune, piece.harmony, form, style, piece.intent}, random);
    return piece;
}

} // namespace melodeck::engine
