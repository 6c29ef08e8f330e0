#include "store/SearchWords.h"

#include "store/EntryFacts.h"

#include <QStringList>

#include <algorithm>

namespace melodeck::store {

namespace {

bool isSearched(QChar character)
{
    return character.isLetterOrNumber() || character.isSurrogate();
}

/// Without what could end a string of FTS5 or name a facet.
QString harmless(const QString& text)
{
    QString left;
    for (const QChar character : text.left(kLongestSearchWord)) {
        const bool isPrivate = character.category() == QChar::Other_PrivateUse;
        const bool isControl = character.category() == QChar::Other_Control;
        left += character == QLatin1Char('"') || isPrivate || isControl ? QLatin1Char(' ') : character;
    }
    return left.simplified();
}

/// Every language has its own quotation marks, and they are typed here, too.
QString withPlainQuotes(QString text)
{
    for (QChar& character : text) {
        const bool isQuote = character.category() == QChar::Punctuation_InitialQuote ||
                             character.category() == QChar::Punctuation_FinalQuote || character == QChar(u'\u201E') ||
                             (character >= QChar(u'\u300C') && character <= QChar(u'\u300F')) ||
                             character == QChar(u'\uFF02');
        // A single one stands in words, as in “don’t”.
        const bool isSingle = character >= QChar(u'\u2018') && character <= QChar(u'\u201B');
        character = isQuote && !isSingle ? QChar(u'"') : character;
    }
    return text;
}

QString inFtsQuotes(const QString& text)
{
    return QLatin1Char('"') + text + QLatin1Char('"');
}

bool isOneWord(const QString& text)
{
    return std::all_of(text.begin(), text.end(), isSearched);
}

bool isTooShort(const SearchWord& word)
{
    constexpr char16_t kLastOfAlphabets = u'\u052F'; // Cyrillic; beyond, one sign can be a word
    return word.fit == SearchWord::Fit::Beginning && word.text.size() == 1 &&
           word.text.front() <= QChar(kLastOfAlphabets);
}

/// A beginning is slow where thousands of rows have words that begin so, and those words themselves are not.
QString beginningExpression(const QString& text, const WordCompletion& complete)
{
    const QString folded = foldedText(text);
    if (isOneWord(folded) && folded.size() > kIndexedBeginning) {
        const std::vector<QString> words = complete(folded);
        if (!words.empty()) {
            QStringList any;
            for (const QString& word : words) {
                any << inFtsQuotes(word);
            }
            return QLatin1Char('(') + any.join(QLatin1String(" OR ")) + QLatin1Char(')');
        }
    }
    return inFtsQuotes(text) + QLatin1String(" *");
}

} // namespace

std::vector<SearchWord> searchWords(const QString& typed)
{
    const QString text = withPlainQuotes(typed);
    std::vector<SearchWord> words;
    qsizetype at = 0;
    while (at < text.size() && words.size() < kMostSearchWords) {
        if (text[at].isSpace()) {
            ++at;
            continue;
        }
        SearchWord word;
        if (text[at] == QLatin1Char('-') && at + 1 < text.size() && !text[at + 1].isSpace()) {
            word.isExcluded = true;
            ++at;
        }
        qsizetype end = 0;
        if (text[at] == QLatin1Char('"')) {
            word.fit = SearchWord::Fit::Exact;
            end = text.indexOf(QLatin1Char('"'), ++at);
            if (end < 0) {
                word.fit = SearchWord::Fit::Beginning; // still being typed
            }
        } else {
            const auto isEnd = [](QChar character) { return character.isSpace() || character == QLatin1Char('"'); };
            end = std::find_if(text.begin() + at, text.end(), isEnd) - text.begin();
        }
        end = end < 0 ? text.size() : end;
        word.text = harmless(text.mid(at, end - at));
        at = word.fit == SearchWord::Fit::Exact ? end + 1 : end;
        if (word.text.size() == 1 && word.text.front().isDigit()) {
            word.fit = SearchWord::Fit::Exact; // "take 3" is not take 30
        }
        if (std::any_of(word.text.begin(), word.text.end(), isSearched) && !isTooShort(word)) {
            words.push_back(std::move(word));
        }
    }
    return words;
}

SearchExpression searchExpression(const std::vector<SearchWord>& words, const WordCompletion& complete)
{
    QStringList wanted;
    QStringList unwanted;
    for (const SearchWord& word : words) {
        const QString expression =
            word.fit == SearchWord::Fit::Exact ? inFtsQuotes(word.text) : beginningExpression(word.text, complete);
        (word.isExcluded ? unwanted : wanted) << expression;
    }
    return {wanted.join(QLatin1String(" AND ")), unwanted.join(QLatin1String(" OR "))};
}

} // namespace melodeck::store
