#pragma once

#include "mir/Transcription.h"

#include <QString>

#include <optional>

namespace melodeck::mir {

/// What a person knows better of a melody than what was heard in it; what is not given stays as it was heard.
struct MelodyHints
{
    /// Of all of it.
    std::optional<Key> key;
    /// Of the beats as they are counted: eighths in a bar of six.
    std::optional<double> beatsPerMinute;
    /// 2, 3, 4 or 6.
    std::optional<int> beatsPerBar;
    /// Where a bar begins, any one, in seconds from the start of the audio; may lie before it.
    std::optional<double> firstBeatSeconds;

    [[nodiscard]] bool isEmpty() const { return !key && !beatsPerMinute && !beatsPerBar && !firstBeatSeconds; }
    friend bool operator==(const MelodyHints&, const MelodyHints&) = default;
};

inline constexpr double kSlowestHintBpm = 20.0;
inline constexpr double kFastestHintBpm = 400.0;
/// First beats lie at most so far from the start of the audio, to both sides.
inline constexpr double kFarthestHintSeconds = 600.0;

[[nodiscard]] bool isHintMeter(int beatsPerBar);

/// "D minor", "F# minor", "Bb major", "D Dorian": in every language the same, and in ASCII, as requests have it.
[[nodiscard]] QString keyText(const Key& key);
/// Reads it, with ♯ and ♭ as well, sharps and flats at will ("A# major"), in any case; nothing where it is no key.
[[nodiscard]] std::optional<Key> keyFromText(const QString& text);

/// The same notes with what the hints say of them. Twice, half, three times or a third of the tempo takes each beat
/// apart or some together; any other one is looked for in the notes close to it, and laid over them evenly where they
/// do not have it. Another metre groups the same beats (a bar of six eighths goes over into one of three quarters or
/// two dotted ones), beginning where that suits the notes best; a first beat moves the bar lines there, and the beats
/// with them. Of what has no notes only the key is corrected.
[[nodiscard]] Transcription corrected(const Transcription& heard, const MelodyHints& hints);

/// The same with all times later (or earlier) by so many seconds.
[[nodiscard]] Transcription shifted(Transcription melody, double seconds);

} // namespace melodeck::mir
