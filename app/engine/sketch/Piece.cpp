#include "engine/sketch/Piece.h"

#include "engine/sketch/Arranger.h"
#include "engine/sketch/Loop.h"
#include "engine/sketch/MelodyTune.h"
#include "engine/sketch/Progressions.h"
#include "engine/sketch/SongHarmony.h"
#include "engine/sketch/TuneComposer.h"
#include "engine/sketch/Variation.h"

#include <cstddef>
#include <utility>

namespace melodeck::engine {

namespace {

/// How far the tune is bound to what was sung: to the end of its first turn.
double sungBeats(const Tune& tune)
{
    return tune.notes.empty() ? 0.0 : tune.notes.back().startBeats;
}

/// A melody has a metre of its own.
void ignoreMetre(PromptIntent& intent)
{
    for (const QString& words : intent.metreWords) {
        intent.wordsUnderstood.removeOne(words);
        intent.wordsIgnored.append(words);
    }
    intent.beatsPerBar.reset();
}

} // namespace

std::vector<mir::KeyChange> keyChangesOf(const Piece& piece)
{
    std::vector<mir::KeyChange> changes;
    mir::Key key = piece.tune.key;
    const std::vector<mir::Key>& keys = piece.harmony.keys;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const double bars = static_cast<double>(i) / piece.harmony.chordsPerBar;
        const double seconds = piece.tune.secondsAt(bars * piece.tune.beatsPerBar);
        if (!(keys[i] == key) && seconds < piece.form.durationSeconds) {
            key = keys[i];
            changes.push_back({seconds, key});
        }
    }
    return changes;
}

Piece pieceOf(const QString& prompt, const std::optional<mir::Transcription>& melody, double durationSeconds,
              const StyleLibrary& library, std::uint64_t seed, ClipKind kind)
{
    RandomSource random(seed);
    Piece piece;
    piece.intent = parsePrompt(prompt, library);
    const Style& style = library.style(piece.intent.styleId);
    piece.styleId = style.id;
    const bool loops = kind == ClipKind::Loop;
    HarmonyTaste taste{style.chordsPerBar, style.extension, piece.intent.modeBias, {}, Close::Home};
    FormWish wish{style.ending, loops, 0.0};
    SongHarmony harmony;
    if (melody && melody->isUsable()) {
        ignoreMetre(piece.intent);
        piece.tune = tuneOfMelody(*melody, piece.intent.beatsPerMinute);
        moveToKey(piece.tune, piece.intent.tonic, piece.intent.mode);
        if (loops) {
            durationSeconds = fitToLoop(piece.tune, durationSeconds);
        }
        taste.progression = chosenProgression(style, piece.tune.key, random);
        harmony.theme = Harmonizer(taste).harmonize(piece.tune, random);
        // Heard again, the tune may stand in another light.
        harmony.full = Harmonizer(taste).harmonize(piece.tune, random);
        wish.sungBeats = sungBeats(piece.tune);
    } else {
        ComposedTune composed = composeTune(style, piece.intent, durationSeconds, kind, random);
        piece.tune = std::move(composed.tune);
        if (loops) {
            durationSeconds = fitToLoop(piece.tune, durationSeconds);
        }
        harmony.theme = std::move(composed.harmony);
        harmony.full = harmony.theme;
    }
    piece.form = formOf(piece.tune, durationSeconds, wish);
    const Tune contrast = contrastTo(piece.tune, random);
    taste.progression = chosenProgression(style, piece.tune.key, random);
    taste.close = Close::Open;
    harmony.contrast = Harmonizer(taste).harmonize(contrast, random);
    piece.harmony = harmonyOf(piece.form, piece.tune, harmony);
    piece.lead = notesOf(piece.form, piece.tune, contrast);
    piece.arrangement = arrange(Score{piece.tune, piece.lead, piece.harmony, piece.form, style, piece.intent}, random);
    return piece;
}

} // namespace melodeck::engine
