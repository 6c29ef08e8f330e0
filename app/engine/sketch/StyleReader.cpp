#include "engine/sketch/StyleReader.h"

#include "core/Json.h"
#include "engine/sketch/PatternReader.h"
#include "engine/sketch/PromptWordReader.h"
#include "engine/sketch/StyleFields.h"
#include "engine/sketch/VoiceReader.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <limits>
#include <utility>

namespace melodeck::engine {

namespace {

using core::Json;

constexpr std::size_t mostLayers = 6;
constexpr double slowestTempo = 40.0;
constexpr double fastestTempo = 240.0;
/// More than this would be another beat.
constexpr double farthestMilliseconds = 40.0;

void readTempo(StyleFields& fields, const Json& object, Style& style)
{
    const QString where = QStringLiteral("tempo");
    const Json* tempo = StyleFields::member(object, "tempo");
    if (tempo == nullptr || !tempo->is_array() || tempo->size() != 2) {
        fields.refuse(where, QStringLiteral("[slowest, fastest] is expected"));
        return;
    }
    style.slowestBpm = fields.numberOf((*tempo)[0], slowestTempo, fastestTempo, where);
    style.fastestBpm = fields.numberOf((*tempo)[1], style.slowestBpm, fastestTempo, where);
}

/// Milliseconds in the file.
Groove readGroove(StyleFields& fields, const Json& style)
{
    Groove groove;
    const Json* object = StyleFields::member(style, "groove");
    if (object == nullptr) {
        return groove;
    }
    const QString where = QStringLiteral("groove");
    fields.only(*object, {"kick", "snare", "hats", "bass", "layers"}, where);
    const auto seconds = [&](const char* key) {
        return fields.number(*object, key, 0.0, -farthestMilliseconds, farthestMilliseconds, where) / 1000.0;
    };
    groove.kick = seconds("kick");
    groove.snare = seconds("snare");
    groove.hats = seconds("hats");
    groove.bass = seconds("bass");
    groove.layers = seconds("layers");
    return groove;
}

/// Milliseconds in the file. No more than holds a mix together: it must not be heard at work.
BusCompression readCompression(StyleFields& fields, const Json& style)
{
    BusCompression compression;
    const Json* object = StyleFields::member(style, "compression");
    if (object == nullptr) {
        return compression;
    }
    const QString where = QStringLiteral("compression");
    fields.only(*object, {"ratio", "threshold", "attack", "release"}, where);
    compression.ratio = fields.number(*object, "ratio", 1.5, 1.0, 3.0, where);
    compression.thresholdDecibels = fields.number(*object, "threshold", -16.0, -30.0, 0.0, where);
    compression.attackSeconds = fields.number(*object, "attack", 30.0, 10.0, 200.0, where) / 1000.0;
    compression.releaseSeconds = fields.number(*object, "release", 250.0, 80.0, 2000.0, where) / 1000.0;
    return compression;
}

void readFeel(StyleFields& fields, const Json& object, Style& style)
{
    style.swing = fields.number(object, "swing", 0.0, 0.0, 0.5, {});
    style.swingSteps = fields.integer(object, "swingSteps", 2, 1, 2, {});
    style.chordsPerBar = fields.integer(object, "chordsPerBar", 1, 1, 2, {});
    style.beatsPerBar = fields.integer(object, "beatsPerBar", 4, 2, 6, {});
    if (style.beatsPerBar == 5) {
        fields.refuse(QStringLiteral("beatsPerBar"), QStringLiteral("2, 3, 4 or 6"));
    }
    style.humanity = fields.number(object, "humanity", 0.5, 0.0, 1.0, {});
    style.groove = readGroove(fields, object);
    style.reverb = fields.number(object, "reverb", 0.4, 0.0, 1.0, {});
    style.compression = readCompression(fields, object);
    style.extension = fields.choice<Extension>(object, "extension",
                                               {{"triad", Extension::Triad},
                                                {"seventh", Extension::Seventh},
                                                {"added", Extension::Added},
                                                {"ninth", Extension::Ninth},
                                                {"dominant", Extension::Dominant}},
                                               {});
    style.ending = fields.choice<Ending>(
        object, "ending", {{"chord", Ending::Chord}, {"fade", Ending::Fade}, {"cadence", Ending::Cadence}}, {});
    style.mode = fields.choice<std::optional<mir::Mode>>(object, "mode",
                                                         {{"any", std::nullopt},
                                                          {"major", mir::Mode::Major},
                                                          {"minor", mir::Mode::Minor},
                                                          {"dorian", mir::Mode::Dorian},
                                                          {"mixolydian", mir::Mode::Mixolydian}},
                                                         {});
}

void readDrums(StyleFields& fields, const Json& object, Style& style)
{
    style.kit = fields.choice<int>(object, "kit",
                                   {{"standard", 0},
                                    {"room", 8},
                                    {"power", 16},
                                    {"electronic", 24},
                                    {"808", 25},
                                    {"jazz", 32},
                                    {"brush", 40},
                                    {"orchestra", 48}},
                                   {});
    style.drumGain = fields.integer(object, "drumGain", style.drumGain, 0, 127, {});
    style.drums = readDrumPatterns(fields, object, "drums");
    style.fills = readDrumPatterns(fields, object, "fills");
    if (StyleFields::member(object, "crash") != nullptr) {
        style.crash = fields.integer(object, "crash", 49, 27, 87, {});
    }
}

Style readStyle(StyleFields& fields, const Json& object)
{
    fields.only(object,
                {"schema",
                 "default",
                 "id",
                 "keywords",
                 "tempo",
                 "swing",
                 "swingSteps",
                 "chordsPerBar",
                 "beatsPerBar",
                 "mode",
                 "extension",
                 "ending",
                 "humanity",
                 "groove",
                 "reverb",
                 "compression",
                 "lead",
                 "counter",
                 "bass",
                 "layers",
                 "kit",
                 "drumGain",
                 "drums",
                 "fills",
                 "crash",
                 "majorProgressions",
                 "minorProgressions"},
                {});
    Style style;
    style.id = fields.text(object, "id", {});
    style.keywords = fields.words(object, "keywords", {});
    readTempo(fields, object, style);
    readFeel(fields, object, style);
    style.lead = readLead(fields, object);
    style.counter = readCounter(fields, object);
    style.bass = readBass(fields, object);
    for (const Json& layer : fields.list(object, "layers", {})) {
        style.layers.push_back(readLayer(fields, layer, QStringLiteral("layers[%1]").arg(style.layers.size())));
    }
    if (style.layers.size() > mostLayers) {
        fields.refuse(QStringLiteral("layers"), QStringLiteral("more than six"));
    }
    readDrums(fields, object, style);
    style.majorProgressions = readProgressions(fields, object, "majorProgressions");
    style.minorProgressions = readProgressions(fields, object, "minorProgressions");
    return style;
}

/// What no file can know alone: names that two of them claim, the default, styles of instruments.
class TableCheck final
{
public:
    explicit TableCheck(StyleFields& fields)
        : m_fields(fields)
    {
    }

    void style(const Style& style)
    {
        once(m_ids, style.id, QStringLiteral("id"));
        for (const QString& keyword : style.keywords) {
            once(m_keywords, keyword, QStringLiteral("keywords"));
        }
    }

    void moods(const std::vector<Mood>& moods)
    {
        for (const Mood& mood : moods) {
            once(m_moods, mood.id, QStringLiteral("moods"));
            for (const QString& keyword : mood.keywords) {
                once(m_moodWords, keyword, QStringLiteral("moods"));
            }
        }
    }

    void instruments(const std::vector<Instrument>& instruments)
    {
        for (const Instrument& instrument : instruments) {
            once(m_instruments, instrument.name, QStringLiteral("instruments"));
            m_styleOfInstrument.insert(instrument.name, instrument.styleId);
        }
    }

    /// After all files.
    void references(const StyleTable& table, const QString& instrumentsFile)
    {
        m_fields.beginFile(instrumentsFile);
        for (auto it = m_styleOfInstrument.cbegin(); it != m_styleOfInstrument.cend(); ++it) {
            if (!it.value().isEmpty() && !m_ids.contains(it.value())) {
                m_fields.refuse(QStringLiteral("instruments.") + it.key(),
                                QStringLiteral("\"%1\" is no style").arg(it.value()));
            }
        }
        if (table.defaultStyleId.isEmpty()) {
            m_fields.beginFile(QStringLiteral("styles"));
            m_fields.refuse({}, QStringLiteral("one style must be the default, and none is"));
        }
    }

private:
    void once(QSet<QString>& seen, const QString& name, const QString& where)
    {
        if (seen.contains(name)) {
            m_fields.refuse(where, QStringLiteral("\"%1\" is there twice").arg(name));
        }
        seen.insert(name);
    }

    StyleFields& m_fields;
    QSet<QString> m_ids;
    QSet<QString> m_keywords;
    QSet<QString> m_moods;
    QSet<QString> m_moodWords;
    QSet<QString> m_instruments;
    QHash<QString, QString> m_styleOfInstrument;
};

void readDefault(StyleFields& fields, const Json& document, const QString& id, StyleTable& table)
{
    const Json* isDefault = StyleFields::member(document, "default");
    if (isDefault == nullptr) {
        return;
    }
    if (!isDefault->is_boolean() || !isDefault->get<bool>() || !table.defaultStyleId.isEmpty()) {
        fields.refuse(QStringLiteral("default"), QStringLiteral("is true, in one style"));
    }
    table.defaultStyleId = id;
}

StyleTable readTable(StyleFields& fields, const std::vector<std::pair<QString, Json>>& documents)
{
    StyleTable table;
    TableCheck check(fields);
    QString instrumentsFile;
    for (const auto& [name, document] : documents) {
        fields.beginFile(name);
        if (fields.integer(document, "schema", 0, 0, std::numeric_limits<int>::max(), {}) != 1) {
            fields.refuse(QStringLiteral("schema"), QStringLiteral("only schema 1 is known"));
        }
        if (StyleFields::member(document, "moods") != nullptr) {
            table.moods = readMoods(fields, document);
            check.moods(table.moods);
        } else if (StyleFields::member(document, "instruments") != nullptr) {
            table.instruments = readInstruments(fields, document);
            check.instruments(table.instruments);
            instrumentsFile = name;
        } else {
            table.styles.push_back(readStyle(fields, document));
            check.style(table.styles.back());
            readDefault(fields, document, table.styles.back().id, table);
        }
    }
    check.references(table, instrumentsFile);
    return table;
}

core::Result<StyleTable> refused(const QString& why)
{
    return core::fail(
        core::ErrorCode::Parse,
        QCoreApplication::translate("StyleReader", "The table of music styles is not valid: %1.").arg(why));
}

} // namespace

core::Result<StyleTable> readStyleTable(const std::vector<StyleDocument>& documents)
{
    std::vector<std::pair<QString, Json>> parsed;
    for (const StyleDocument& document : documents) {
        auto json = core::parseJson(document.json);
        if (!json) {
            return refused(document.name + QStringLiteral(": ") + json.error().message);
        }
        parsed.emplace_back(document.name, std::move(*json));
    }
    StyleFields fields;
    StyleTable table = readTable(fields, parsed);
    if (fields.failed()) {
        return refused(fields.error());
    }
    return table;
}

} // namespace melodeck::engine
