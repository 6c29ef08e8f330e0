#pragma once

#include "engine/sketch/Arrangement.h"
#include "engine/sketch/Harmonizer.h"
#include "engine/sketch/PromptParser.h"
#include "engine/sketch/StyleLibrary.h"
#include "engine/sketch/Tune.h"
#include "mir/Transcription.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace melodeck::engine {

/// One clip before it sounds: what was understood, and what is played.
struct Piece
{
    PromptIntent intent;
    QString styleId;
    Tune tune;
    Harmony harmony;
    Arrangement arrangement;
};

/// Arranges a usable melody for a prompt, or composes a tune when there is none. The same arguments give the same
/// piece.
[[nodiscard]] Piece pieceOf(const QString& prompt, const std::optional<mir::Transcription>& melody,
                            double durationSeconds, const StyleLibrary& library, std::uint64_t seed);

} // namespace melodeck::engine
