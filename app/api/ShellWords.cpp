#include "api/ShellWords.h"

namespace melodeck::api {

namespace {

class Splitter final
{
public:
    explicit Splitter(const QString& text)
        : m_text(text)
    {
    }

    std::optional<QStringList> split()
    {
        while (m_at < m_text.size()) {
            const QChar letter = m_text[m_at];
            if (letter == QLatin1Char('\'')) {
                if (!takeQuoted()) {
                    return std::nullopt;
                }
            } else if (letter == QLatin1Char('"')) {
                if (!takeDoubleQuoted()) {
                    return std::nullopt;
                }
            } else if (letter == QLatin1Char('$') && m_text.mid(m_at + 1, 1) == QLatin1String("'")) {
                ++m_at;
                if (!takeEscaped()) {
                    return std::nullopt;
                }
            } else if (letter == QLatin1Char('\\')) {
                takeBackslash();
            } else if (letter.isSpace()) {
                endWord();
                ++m_at;
            } else {
                add(letter);
                ++m_at;
            }
        }
        endWord();
        return m_words;
    }

private:
    void add(QChar letter)
    {
        m_word += letter;
        m_isWord = true;
    }

    void endWord()
    {
        if (m_isWord) {
            m_words << m_word;
        }
        m_word.clear();
        m_isWord = false;
    }

    void takeBackslash()
    {
        const QString next = m_text.mid(m_at + 1, 1);
        m_at += 2;
        if (next == QLatin1String("\r")) {
            ++m_at; // and its line feed
        } else if (next != QLatin1String("\n") && !next.isEmpty()) {
            add(next.front());
        }
    }

    bool takeQuoted()
    {
        const qsizetype end = m_text.indexOf(QLatin1Char('\''), m_at + 1);
        if (end < 0) {
            return false;
        }
        m_word += m_text.mid(m_at + 1, end - m_at - 1);
        m_isWord = true;
        m_at = end + 1;
        return true;
    }

    bool takeDoubleQuoted()
    {
        m_isWord = true;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const QChar letter = m_text[m_at];
            if (letter == QLatin1Char('"')) {
                ++m_at;
                return true;
            }
            const QString next = m_text.mid(m_at + 1, 1);
            const bool isEscape =
                letter == QLatin1Char('\\') && !next.isEmpty() && QStringLiteral("\"\\$`\n").contains(next.front());
            if (isEscape) {
                ++m_at;
                if (next == QLatin1String("\n")) {
                    continue;
                }
            }
            m_word += m_text[m_at];
        }
        return false;
    }

    /// $'…', which browsers write where a body holds quotes.
    bool takeEscaped()
    {
        m_isWord = true;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const QChar letter = m_text[m_at];
            if (letter == QLatin1Char('\'')) {
                ++m_at;
                return true;
            }
            if (letter != QLatin1Char('\\')) {
                m_word += letter;
                continue;
            }
            const QString next = m_text.mid(++m_at, 1);
            if (next == QLatin1String("n")) {
                m_word += QLatin1Char('\n');
            } else if (next == QLatin1String("t")) {
                m_word += QLatin1Char('\t');
            } else if (next == QLatin1String("r")) {
                m_word += QLatin1Char('\r');
            } else if (next == QLatin1String("u")) {
                m_word += QChar(static_cast<char16_t>(m_text.mid(m_at + 1, 4).toUShort(nullptr, 16)));
                m_at += 4;
            } else {
                m_word += next;
            }
        }
        return false;
    }

    const QString& m_text;
    qsizetype m_at = 0;
    QStringList m_words;
    QString m_word;
    bool m_isWord = false;
};

} // namespace

std::optional<QStringList> shellWords(const QString& command)
{
    return Splitter(command).split();
}

} // namespace melodeck::api
