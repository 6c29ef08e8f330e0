#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace melodeck::engine {

/// The words of a prompt in lower case, and which of them were used: no word has two meanings.
class PromptWords final
{
public:
    explicit PromptWords(const QString& prompt);

    [[nodiscard]] int count() const { return static_cast<int>(m_words.size()); }
    /// The word, or an empty one where there is none.
    [[nodiscard]] QString at(int index) const;
    [[nodiscard]] bool isUsed(int index) const { return m_used[static_cast<std::size_t>(index)]; }

    /// Where a keyword stands among the words that are free and that nobody denies ("no", "without", "not too"), or −1.
    [[nodiscard]] int findFree(const QStringList& keyword) const;

    /// Uses words; subject: understood words are told by subject, then in the order of the prompt.
    void use(int start, int length, int subject);

    [[nodiscard]] QStringList understood() const;
    /// Those of one subject.
    [[nodiscard]] QStringList understood(int subject) const;
    /// What is left, without words that carry no wish.
    [[nodiscard]] QStringList ignored() const;

    /// A text in lower case, split where words end; '.', '#' and a '/' in a fraction belong to them ("92.5", "f#",
    /// "6/8").
    [[nodiscard]] static QStringList split(const QString& text);

private:
    struct Use
    {
        int start = 0;
        int length = 1;
        int subject = 0;
    };

    [[nodiscard]] bool isDenied(int index) const;

    QStringList m_words;
    std::vector<bool> m_used;
    std::vector<Use> m_uses;
};

} // namespace melodeck::engine
