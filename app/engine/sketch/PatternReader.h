#pragma once

#include "engine/sketch/Style.h"
#include "engine/sketch/StyleFields.h"

namespace melodeck::engine {

/// What may stand in a pattern: see resources/styles/README.md.
namespace symbols {
inline constexpr const char* bass = "R35678vwx-.";
inline constexpr const char* strikes = "xXo-.";
inline constexpr const char* arpeggio = "01234567-.";
inline constexpr const char* drums = "0123456789.";
} // namespace symbols

/// The "patterns" of a voice: "16 steps for four beats", or a list of these, of 12 sixteenths for three beats and of 12
/// for six eighths. Without three its first twelve serve, without six those of three.
[[nodiscard]] std::vector<Pattern> readPatterns(StyleFields& fields, const core::Json& voice, const char* allowed,
                                                const QString& where);

/// Variants of drums, each {"General MIDI drum key": pattern}; none where the member is missing.
[[nodiscard]] std::vector<DrumPattern> readDrumPatterns(StyleFields& fields, const core::Json& style, const char* key);

/// Progressions as texts of the digits 1 … 7, a chord a bar; none where the member is missing.
[[nodiscard]] std::vector<Progression> readProgressions(StyleFields& fields, const core::Json& style, const char* key);

} // namespace melodeck::engine
