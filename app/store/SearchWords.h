#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace melodeck::store {

/// What somebody typed into a search box, as words. Nothing in it is an operator but quotes and a minus before a word.
struct SearchWord
{
    enum class Fit : std::uint8_t {
        Beginning, ///< Words that begin so.
        Exact,     ///< In quotes: these words, in this order.
    };
    QString text;
    Fit fit = Fit::Beginning;
    bool isExcluded = false;

    friend bool operator==(const SearchWord&, const SearchWord&) = default;
};

/// Words that hold a letter or a digit, at most kMostSearchWords of them, each at most kLongestSearchWord long.
[[nodiscard]] std::vector<SearchWord> searchWords(const QString& text);
inline constexpr int kMostSearchWords = 16;
inline constexpr int kLongestSearchWord = 64;

/// The words of an index that begin so, folded; none when they are too many to be named one by one.
using WordCompletion = std::function<std::vector<QString>(const QString& beginning)>;
/// Beginnings up to this length have an index of their own, longer ones are completed. A single letter of an alphabet
/// begins too many words to look for any; a single digit is a number.
inline constexpr int kIndexedBeginning = 5;

/// FTS5's expressions for the words that must be there and for those that must not; empty without any.
struct SearchExpression
{
    QString wanted;
    QString unwanted;
};
[[nodiscard]] SearchExpression searchExpression(const std::vector<SearchWord>& words, const WordCompletion& complete);

} // namespace melodeck::store
