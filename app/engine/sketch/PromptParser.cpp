#include "engine/sketch/PromptParser.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cstddef>

namespace melodeck::engine {

namespace {

constexpr double slowestBpm = 40.0;
constexpr double fastestBpm = 240.0;

QStringList wordsOf(const QString& text)
{
    static const QRegularExpression separators(QStringLiteral("[^\\p{L}\\p{N}.'&]+"));
    QStringList words;
    for (QString word : text.toLower().split(separators, Qt::SkipEmptyParts)) {
        while (word.endsWith(QLatin1Char('.'))) {
            word.chop(1);
        }
        if (!word.isEmpty()) {
            words.append(word);
        }
    }
    return words;
}

/// The prompt's words, and which of them were used.
class Words final
{
public:
    explicit Words(const QString& prompt)
        : m_words(wordsOf(prompt))
        , m_used(static_cast<std::size_t>(m_words.size()), false)
    {
    }

    [[nodiscard]] int count() const { return static_cast<int>(m_words.size()); }
    [[nodiscard]] const QString& at(int index) const { return m_words.at(index); }
    [[nodiscard]] bool isUsed(int index) const { return m_used[static_cast<std::size_t>(index)]; }

    /// Where a keyword stands among the words, or −1.
    [[nodiscard]] int find(const QString& keyword) const
    {
        const QStringList parts = wordsOf(keyword);
        for (int start = 0; start + parts.size() <= m_words.size(); ++start) {
            if (m_words.mid(start, parts.size()) == parts) {
                return start;
            }
        }
        return -1;
    }

    void use(int start, const QString& keyword) { use(start, static_cast<int>(wordsOf(keyword).size())); }
    void use(int start, int length)
    {
        std::fill_n(m_used.begin() + start, length, true);
        m_understood.append(m_words.mid(start, length).join(QLatin1Char(' ')));
    }

    [[nodiscard]] QStringList understood() const { return m_understood; }
    [[nodiscard]] QStringList ignored() const
    {
        // Words that carry no wish are neither understood nor worth telling.
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

private:
    QStringList m_words;
    std::vector<bool> m_used;
    QStringList m_understood;
};

void readStyle(Words& words, const StyleTable& table, PromptIntent& intent)
{
    QString longest;
    for (const Style& style : table.styles) {
        for (const QString& keyword : style.keywords) {
            if (keyword.size() > longest.size() && words.find(keyword) >= 0) {
                longest = keyword;
                intent.styleId = style.id;
            }
        }
    }
    if (!longest.isEmpty()) {
        words.use(words.find(longest), longest);
    }
}

void readInstrument(Words& words, const StyleTable& table, PromptIntent& intent)
{
    QString longest;
    for (const Instrument& instrument : table.instruments) {
        if (instrument.name.size() > longest.size() && words.find(instrument.name) >= 0) {
            longest = instrument.name;
            intent.instrument = instrument;
        }
    }
    if (longest.isEmpty()) {
        return;
    }
    words.use(words.find(longest), longest);
    if (intent.styleId.isEmpty()) {
        intent.styleId = intent.instrument->styleId;
    }
}

void readMoods(Words& words, const StyleTable& table, PromptIntent& intent)
{
    int bias = 0;
    for (const Mood& mood : table.moods) {
        for (const QString& keyword : mood.keywords) {
            const int at = words.find(keyword);
            if (at < 0) {
                continue;
            }
            words.use(at, keyword);
            intent.velocity += mood.velocity;
            intent.density += mood.density;
            intent.tempo += mood.tempo;
            bias += mood.modeBias == ModeBias::Major ? 1 : mood.modeBias == ModeBias::Minor ? -1 : 0;
            break;
        }
    }
    intent.velocity = std::clamp(intent.velocity, -30, 30);
    intent.density = std::clamp(intent.density, -2, 2);
    intent.tempo = std::clamp(intent.tempo, -0.5, 0.5);
    intent.modeBias = bias > 0 ? ModeBias::Major : bias < 0 ? ModeBias::Minor : ModeBias::None;
}

void readDrumsWish(Words& words, PromptIntent& intent)
{
    for (const QString& phrase :
         {QStringLiteral("no drums"), QStringLiteral("without drums"), QStringLiteral("drumless"),
          QStringLiteral("no percussion"), QStringLiteral("without percussion")}) {
        const int at = words.find(phrase);
        if (at >= 0) {
            words.use(at, phrase);
            intent.drums = false;
        }
    }
}

void readTempo(Words& words, PromptIntent& intent)
{
    static const QRegularExpression joined(QStringLiteral("^(\\d+(?:\\.\\d+)?)bpm$"));
    for (int i = 0; i < words.count(); ++i) {
        bool isNumber = false;
        double value = words.at(i).toDouble(&isNumber);
        int length = 2;
        if (!isNumber || i + 1 >= words.count() || words.at(i + 1) != QLatin1String("bpm")) {
            const QRegularExpressionMatch match = joined.match(words.at(i));
            if (!match.hasMatch()) {
                continue;
            }
            value = match.captured(1).toDouble();
            length = 1;
        }
        if (value >= slowestBpm && value <= fastestBpm && !intent.beatsPerMinute) {
            intent.beatsPerMinute = value;
            words.use(i, length);
        }
    }
}

} // namespace

PromptIntent parsePrompt(const QString& prompt, const StyleLibrary& library)
{
    Words words(prompt);
    PromptIntent intent;
    readStyle(words, library.table(), intent);
    readInstrument(words, library.table(), intent);
    readMoods(words, library.table(), intent);
    readDrumsWish(words, intent);
    readTempo(words, intent);
    if (intent.styleId.isEmpty()) {
        intent.styleId = library.table().defaultStyleId;
    }
    intent.wordsUnderstood = words.understood();
    intent.wordsIgnored = words.ignored();
    return intent;
}

} // namespace melodeck::engine
