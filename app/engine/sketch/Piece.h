#pragma once

#include "engine/sketch/Arrangement.h"
#include "engine/sketch/ClipKind.h"
#include "engine/sketch/Harmonizer.h"
#include "engine/sketch/PromptParser.h"
#include "engine/sketch/SongForm.h"
#include "engine/sketch/StyleLibrary.h"
#include "engine/sketch/Tune.h"
#include "mir/Transcription.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace melodeck::engine {

/// One clip before it sounds: what was understood, and what is played.
struct Piece
{
    PromptIntent intent;
    QString styleId;
    Tune tune;
    SongForm form;
    /// Of the whole piece, from the tune's first bar line on.
    Harmony harmony;
    std::vector<TuneNote> lead;
    Arrangement arrangement;
};

/// Keys that a piece goes to after its first one, and when, in order; bar lines of the clip.
[[nodiscard]] std::vector<mir::KeyChange> keyChangesOf(const Piece& piece);

/// Arranges a usable melody for a prompt, or composes a tune when there is none. The same arguments give the same
/// piece.
[[nodiscard]] Piece pieceOf(const QString& prompt, const std::optional<mir::Transcription>& melody,
                            double durationSeconds, const StyleLibrary& library, std::uint64_t seed,
                            ClipKind kind = ClipKind::Piece);

} // namespace melodeck::engine
