#include "engine/sketch/PromptKey.h"

namespace melodeck::engine {

namespace {

/// A tonic with the words that name it.
struct NamedTonic
{
    int pitchClass = 0;
    int length = 1;
};

std::optional<NamedTonic> tonicAt(const PromptWords& words, int index)
{
    static const QString letters = QStringLiteral("c d ef g a b");
    const QString word = words.at(index);
    const auto place = word.isEmpty() || word.at(0) == QLatin1Char(' ') ? -1 : letters.indexOf(word.at(0));
    if (place < 0 || word.size() > 2) {
        return std::nullopt;
    }
    NamedTonic tonic{static_cast<int>(place), 1};
    const QString sign = word.size() == 2 ? word.mid(1) : words.at(index + 1);
    const bool isOwnWord = word.size() == 1;
    if (sign == QLatin1String("sharp") ||
        (!isOwnWord && (sign == QLatin1String("#") || sign == QStringLiteral("\u266F")))) {
        tonic.pitchClass = (tonic.pitchClass + 1) % 12;
    } else if (sign == QLatin1String("flat") ||
               (!isOwnWord && (sign == QLatin1String("b") || sign == QStringLiteral("\u266D")))) {
        tonic.pitchClass = (tonic.pitchClass + 11) % 12;
    } else if (!isOwnWord) {
        return std::nullopt;
    } else {
        return tonic;
    }
    tonic.length = isOwnWord ? 2 : 1;
    return tonic;
}

std::optional<mir::Mode> modeOf(const QString& word)
{
    if (word == QLatin1String("major") || word == QLatin1String("maj") || word == QLatin1String("ionian")) {
        return mir::Mode::Major;
    }
    if (word == QLatin1String("minor") || word == QLatin1String("min") || word == QLatin1String("aeolian")) {
        return mir::Mode::Minor;
    }
    if (word == QLatin1String("dorian")) {
        return mir::Mode::Dorian;
    }
    if (word == QLatin1String("mixolydian")) {
        return mir::Mode::Mixolydian;
    }
    return std::nullopt;
}

/// How many words before lead to a key: "in", "key of", "in the key of"; 0 where none does.
int leadIn(const PromptWords& words, int index)
{
    const bool isKeyOf = words.at(index - 1) == QLatin1String("of") && words.at(index - 2) == QLatin1String("key");
    if (isKeyOf) {
        const bool isWhole = words.at(index - 3) == QLatin1String("the") && words.at(index - 4) == QLatin1String("in");
        return isWhole ? 4 : 2;
    }
    return words.at(index - 1) == QLatin1String("in") ? 1 : 0;
}

} // namespace

WishedKey readKey(PromptWords& words, int subject)
{
    for (int i = 0; i < words.count(); ++i) {
        const auto tonic = tonicAt(words, i);
        if (!tonic) {
            continue;
        }
        const auto mode = modeOf(words.at(i + tonic->length));
        const int before = leadIn(words, i);
        const bool isArticle = words.at(i) == QLatin1String("a") && tonic->length == 1;
        const QString follows = words.at(i + tonic->length + 1);
        const bool isAnyKey = follows == QLatin1String("key") || follows == QLatin1String("mood") ||
                              follows == QLatin1String("mode") || follows == QLatin1String("scale");
        // "a minor blues" is a blues and "in a minor key" is any, "in A minor" is a key.
        const bool isKey = isArticle ? mode && before > 0 && !isAnyKey : mode || before > 0;
        if (isKey) {
            words.use(i - before, before + tonic->length + (mode ? 1 : 0), subject);
            return {tonic->pitchClass, mode};
        }
    }
    // The church modes have no other meaning; major and minor are moods.
    for (int i = 0; i < words.count(); ++i) {
        const auto mode = modeOf(words.at(i));
        if (mode && (*mode == mir::Mode::Dorian || *mode == mir::Mode::Mixolydian)) {
            words.use(i, 1, subject);
            return {std::nullopt, mode};
        }
    }
    return {};
}

} // namespace melodeck::engine
