#include "engine/sketch/PromptWords.h"

#include <QSet>

#include <algorithm>
#include <cstddef>

namespace melodeck::engine {

namespace {

bool belongsToWord(QChar letter)
{
    static const QString signs = QStringLiteral(".'&#\u266F\u266D");
    return letter.isLetterOrNumber() || letter.isMark() || signs.contains(letter);
}

} // namespace

QStringList PromptWords::split(const QString& text)
{
    QStringList words;
    QString word;
    const auto end = [&words, &word] {
        while (word.endsWith(QLatin1Char('.'))) {
            word.chop(1);
        }
        if (!word.isEmpty()) {
            words.append(word);
        }
        word.clear();
    };
    const QString lower = text.toLower();
    for (qsizetype i = 0; i < lower.size(); ++i) {
        const QChar letter = lower.at(i);
        const bool isFraction = letter == QLatin1Char('/') && i > 0 && lower.at(i - 1).isDigit() &&
                                i + 1 < lower.size() && lower.at(i + 1).isDigit();
        if (belongsToWord(letter) || isFraction) {
            word.append(letter);
        } else {
            end();
        }
    }
    end();
    return words;
}

PromptWords::PromptWords(const QString& prompt)
    : m_words(split(prompt))
    , m_used(static_cast<std::size_t>(m_words.size()), false)
{
}

QString PromptWords::at(int index) const
{
    return index >= 0 && index < count() ? m_words.at(index) : QString();
}

int PromptWords::findFree(const QStringList& keyword) const
{
    for (int start = 0; start + keyword.size() <= m_words.size(); ++start) {
        const auto first = m_used.begin() + start;
        const bool isFree = std::none_of(first, first + keyword.size(), [](bool used) { return used; });
        if (isFree && m_words.mid(start, keyword.size()) == keyword && !isDenied(start)) {
            return start;
        }
    }
    return -1;
}

bool PromptWords::isDenied(int index) const
{
    static const QSet<QString> denials{QStringLiteral("no"), QStringLiteral("not"), QStringLiteral("without"),
                                       QStringLiteral("never"), QStringLiteral("less")};
    static const QSet<QString> degrees{QStringLiteral("too"), QStringLiteral("so"),  QStringLiteral("very"),
                                       QStringLiteral("a"),   QStringLiteral("any"), QStringLiteral("the")};
    const int before = degrees.contains(at(index - 1)) ? index - 2 : index - 1;
    return denials.contains(at(before));
}

void PromptWords::use(int start, int length, int subject)
{
    std::fill_n(m_used.begin() + start, length, true);
    m_uses.push_back({start, length, subject});
}

QStringList PromptWords::understood() const
{
    std::vector<Use> uses = m_uses;
    std::sort(uses.begin(), uses.end(), [](const Use& a, const Use& b) {
        return a.subject != b.subject ? a.subject < b.subject : a.start < b.start;
    });
    QStringList texts;
    for (const Use& use : uses) {
        texts.append(m_words.mid(use.start, use.length).join(QLatin1Char(' ')));
    }
    return texts;
}

QStringList PromptWords::understood(int subject) const
{
    QStringList texts;
    for (const Use& use : m_uses) {
        if (use.subject == subject) {
            texts.append(m_words.mid(use.start, use.length).join(QLatin1Char(' ')));
        }
    }
    return texts;
}

QStringList PromptWords::ignored() const
{
    static const QSet<QString> empty{
        QStringLiteral("a"),     QStringLiteral("an"),   QStringLiteral("the"),   QStringLiteral("and"),
        QStringLiteral("with"),  QStringLiteral("of"),   QStringLiteral("in"),    QStringLiteral("for"),
        QStringLiteral("at"),    QStringLiteral("on"),   QStringLiteral("to"),    QStringLiteral("my"),
        QStringLiteral("music"), QStringLiteral("song"), QStringLiteral("track"), QStringLiteral("style"),
        QStringLiteral("like"),  QStringLiteral("some"), QStringLiteral("very"),  QStringLiteral("&")};
    QStringList words;
    for (int i = 0; i < count(); ++i) {
        if (!isUsed(i) && !empty.contains(at(i))) {
            words.append(at(i));
        }
    }
    return words;
}

} // namespace melodeck::engine
