#include "engine/sketch/PromptParser.h"

#include "engine/sketch/PromptKey.h"
#include "engine/sketch/PromptMetre.h"
#include "engine/sketch/PromptWords.h"

#include <QRegularExpression>

#include <algorithm>
#include <cstddef>
#include <initializer_list>

namespace melodeck::engine {

namespace {

constexpr double slowestBpm = 40.0;
constexpr double fastestBpm = 240.0;

/// What words are about, in the order in which they are told.
enum Subject : int { AboutStyle, AboutInstrument, AboutMood, AboutParts, AboutTempo, AboutMetre, AboutKey };

/// A keyword of the table, and what it stands for.
struct Keyword
{
    QStringList words;
    Subject subject = AboutStyle;
    /// Into the styles, instruments or moods.
    std::size_t index = 0;

    [[nodiscard]] qsizetype letters() const { return words.join(QString()).size(); }
};

/// All keywords, the longest first: "big band" is no big sound, and "hard rock" is not hard.
std::vector<Keyword> keywordsOf(const StyleTable& table)
{
    std::vector<Keyword> keywords;
    const auto add = [&keywords](const QString& text, Subject subject, std::size_t index) {
        keywords.push_back({PromptWords::split(text), subject, index});
    };
    for (std::size_t i = 0; i < table.styles.size(); ++i) {
        for (const QString& keyword : table.styles[i].keywords) {
            add(keyword, AboutStyle, i);
        }
    }
    for (std::size_t i = 0; i < table.instruments.size(); ++i) {
        add(table.instruments[i].name, AboutInstrument, i);
    }
    for (std::size_t i = 0; i < table.moods.size(); ++i) {
        for (const QString& keyword : table.moods[i].keywords) {
            add(keyword, AboutMood, i);
        }
    }
    std::stable_sort(keywords.begin(), keywords.end(), [](const Keyword& a, const Keyword& b) {
        return a.words.size() != b.words.size() ? a.words.size() > b.words.size() : a.letters() > b.letters();
    });
    return keywords;
}

/// Takes words of the table into an intent.
class Reading final
{
public:
    Reading(PromptWords& words, const StyleTable& table, PromptIntent& intent)
        : m_words(words)
        , m_table(table)
        , m_intent(intent)
        , m_moods(table.moods.size(), false)
    {
    }

    void readAll()
    {
        for (const Keyword& keyword : keywordsOf(m_table)) {
            for (int at = m_words.findFree(keyword.words); at >= 0; at = m_words.findFree(keyword.words)) {
                if (!take(keyword)) {
                    break;
                }
                m_words.use(at, static_cast<int>(keyword.words.size()), keyword.subject);
            }
        }
        if (m_intent.styleId.isEmpty() && m_intent.instrument) {
            m_intent.styleId = m_intent.instrument->styleId;
        }
        m_intent.velocity = std::clamp(m_intent.velocity, -30, 30);
        m_intent.density = std::clamp(m_intent.density, -2, 2);
        m_intent.tempo = std::clamp(m_intent.tempo, -0.5, 0.5);
        m_intent.modeBias = m_bias > 0 ? ModeBias::Major : m_bias < 0 ? ModeBias::Minor : ModeBias::None;
    }

private:
    /// False for a second style or instrument: there is one of each.
    bool take(const Keyword& keyword)
    {
        if (keyword.subject == AboutStyle) {
            const QString& id = m_table.styles[keyword.index].id;
            if (m_intent.styleId.isEmpty()) {
                m_intent.styleId = id;
            }
            return m_intent.styleId == id;
        }
        if (keyword.subject == AboutInstrument) {
            const bool isFirst = !m_intent.instrument;
            if (isFirst) {
                m_intent.instrument = m_table.instruments[keyword.index];
            }
            return isFirst;
        }
        if (!m_moods[keyword.index]) {
            m_moods[keyword.index] = true;
            addMood(m_table.moods[keyword.index]);
        }
        return true;
    }

    void addMood(const Mood& mood)
    {
        m_intent.velocity += mood.velocity;
        m_intent.density += mood.density;
        m_intent.tempo += mood.tempo;
        m_bias += mood.modeBias == ModeBias::Major ? 1 : mood.modeBias == ModeBias::Minor ? -1 : 0;
    }

    PromptWords& m_words;
    const StyleTable& m_table;
    PromptIntent& m_intent;
    std::vector<bool> m_moods;
    int m_bias = 0;
};

/// "no drums", "without any percussion", "drumless": whether a part is wished away.
bool isLeftOut(PromptWords& words, std::initializer_list<const char*> names, const char* without)
{
    bool leftOut = false;
    const auto take = [&](const QString& phrase) {
        const QStringList parts = PromptWords::split(phrase);
        const int at = words.findFree(parts);
        if (at >= 0) {
            words.use(at, static_cast<int>(parts.size()), AboutParts);
            leftOut = true;
        }
    };
    for (const char* denial : {"no", "without", "without any", "without a", "without the"}) {
        for (const char* name : names) {
            take(QLatin1String(denial) + QLatin1Char(' ') + QLatin1String(name));
        }
    }
    take(QLatin1String(without));
    return leftOut;
}

std::optional<double> tempoOf(const QString& word)
{
    bool isNumber = false;
    const double value = word.toDouble(&isNumber);
    return isNumber && value >= slowestBpm && value <= fastestBpm ? std::optional<double>(value) : std::nullopt;
}

/// "120 bpm", "120bpm", "120 beats per minute", "tempo 120".
std::optional<double> readTempo(PromptWords& words)
{
    static const QRegularExpression joined(QStringLiteral("^(\\d+(?:\\.\\d+)?)bpm$"));
    for (int i = 0; i < words.count(); ++i) {
        const QRegularExpressionMatch match = joined.match(words.at(i));
        const auto value = tempoOf(match.hasMatch() ? match.captured(1) : words.at(i));
        if (!value) {
            continue;
        }
        const bool spelt = words.at(i + 1) == QLatin1String("beats") && words.at(i + 2) == QLatin1String("per") &&
                           words.at(i + 3) == QLatin1String("minute");
        const bool named = words.at(i - 1) == QLatin1String("tempo") || words.at(i - 1) == QLatin1String("bpm");
        if (match.hasMatch()) {
            words.use(i, 1, AboutTempo);
        } else if (words.at(i + 1) == QLatin1String("bpm")) {
            words.use(i, 2, AboutTempo);
        } else if (spelt) {
            words.use(i, 4, AboutTempo);
        } else if (named) {
            words.use(i - 1, 2, AboutTempo);
        } else {
            continue;
        }
        return value;
    }
    return std::nullopt;
}

} // namespace

PromptIntent parsePrompt(const QString& prompt, const StyleLibrary& library)
{
    PromptWords words(prompt);
    PromptIntent intent;
    // What is written by a rule goes first: "no bass" is no wish for a bass, "beats per minute" no style.
    intent.beatsPerMinute = readTempo(words);
    intent.beatsPerBar = readMetre(words, AboutMetre);
    intent.metreWords = words.understood(AboutMetre);
    const WishedKey key = readKey(words, AboutKey);
    intent.tonic = key.tonic;
    intent.mode = key.mode;
    intent.drums = !isLeftOut(words, {"drums", "drum", "percussion", "beat", "beats"}, "drumless");
    intent.bass = !isLeftOut(words, {"bass", "bass line", "bassline"}, "bassless");
    Reading(words, library.table(), intent).readAll();
    if (intent.styleId.isEmpty()) {
        intent.styleId = library.table().defaultStyleId;
    }
    intent.wordsUnderstood = words.understood();
    intent.wordsIgnored = words.ignored();
    return intent;
}

} // namespace melodeck::engine
