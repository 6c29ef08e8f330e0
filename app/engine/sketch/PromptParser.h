#pragma once

#include "engine/sketch/StyleLibrary.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace melodeck::engine {

/// What a prompt asks for, as far as the style table knows its words.
struct PromptIntent
{
    QString styleId;
    /// Sum of the moods.
    int velocity = 0;
    int density = 0;
    double tempo = 0.0;
    ModeBias modeBias = ModeBias::None;
    /// The lead's instrument instead of the style's.
    std::optional<Instrument> instrument;
    /// False after "no drums", "without drums", "drumless"; the same with the bass.
    bool drums = true;
    bool bass = true;
    /// "120 bpm", 40 to 240.
    std::optional<double> beatsPerMinute;
    /// "in 6/8", "3/4", "a march", "a jig": 2, 3, 4 or 6, for a tune of the engine's own.
    std::optional<int> beatsPerBar;
    /// The words that say so: a melody keeps its own metre, and then they mean nothing.
    QStringList metreWords;
    /// "in D minor": the tonic's pitch class, and the mode where it is named.
    std::optional<int> tonic;
    std::optional<mir::Mode> mode;
    QStringList wordsUnderstood;
    QStringList wordsIgnored;
};

/// Whole words in any case, hyphens count as spaces. The longest keyword wins, and no word is used twice: "big band" is
/// a style and no big sound. Moods add up. What is denied ("not sad", "no piano") is ignored.
[[nodiscard]] PromptIntent parsePrompt(const QString& prompt, const StyleLibrary& library);

} // namespace melodeck::engine
