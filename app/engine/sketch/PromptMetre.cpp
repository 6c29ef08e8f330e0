#include "engine/sketch/PromptMetre.h"

#include <array>
#include <utility>

namespace melodeck::engine {

namespace {

struct NamedMetre
{
    const char* word;
    int beatsPerBar;
};

constexpr std::array<NamedMetre, 7> fractions{
    {{"2/4", 2}, {"2/2", 2}, {"3/4", 3}, {"3/8", 3}, {"4/4", 4}, {"6/8", 6}, {"12/8", 6}}};
/// Words that mean nothing else here; a jig is folk music as well.
constexpr std::array<NamedMetre, 4> dances{{{"march", 2}, {"polka", 2}, {"tarantella", 6}, {"barcarolle", 6}}};

/// Words around a fraction that belong to it.
std::pair<int, int> around(const PromptWords& words, int index)
{
    const int before = words.at(index - 1) == QLatin1String("in") ? 1 : 0;
    const QString next = words.at(index + 1);
    const bool isNamed =
        next == QLatin1String("time") || next == QLatin1String("metre") || next == QLatin1String("meter");
    return {before, isNamed ? 1 : 0};
}

} // namespace

std::optional<int> readMetre(PromptWords& words, int subject)
{
    for (const NamedMetre& metre : fractions) {
        const int at = words.findFree({QLatin1String(metre.word)});
        if (at >= 0) {
            const auto [before, after] = around(words, at);
            words.use(at - before, before + 1 + after, subject);
            return metre.beatsPerBar;
        }
    }
    for (const NamedMetre& dance : dances) {
        const int at = words.findFree({QLatin1String(dance.word)});
        if (at >= 0) {
            words.use(at, 1, subject);
            return dance.beatsPerBar;
        }
    }
    return words.findFree({QStringLiteral("jig")}) >= 0 ? std::optional<int>(6) : std::nullopt;
}

} // namespace melodeck::engine
