#include "engine/sketch/StyleReader.h"

#include "core/Json.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cstddef>
#include <limits>
#include <utility>

namespace melodeck::engine {

namespace {

using core::Json;

constexpr const char* bassSymbols = "R358w-.";
constexpr const char* strikeSymbols = "x-.";
constexpr const char* arpSymbols = "01234567-.";
constexpr const char* drumSymbols = "0123456789.";

/// Walks through the document; the first thing that is wrong is kept, and reading goes on with defaults.
class Reader final
{
public:
    [[nodiscard]] bool failed() const { return !m_error.isEmpty(); }
    [[nodiscard]] QString error() const { return m_error; }

    void refuse(const QString& where, const QString& what)
    {
        if (m_error.isEmpty()) {
            m_error = QStringLiteral("%1: %2").arg(where, what);
        }
    }

    const Json* member(const Json& object, const char* key)
    {
        if (!object.is_object()) {
            return nullptr;
        }
        const auto found = object.find(key);
        return found == object.end() ? nullptr : &*found;
    }

    int integer(const Json& object, const char* key, int fallback, int low, int high, const QString& where)
    {
        return static_cast<int>(number(object, key, fallback, low, high, where));
    }

    double number(const Json& object, const char* key, double fallback, double low, double high, const QString& where)
    {
        const Json* value = member(object, key);
        if (value == nullptr) {
            return fallback;
        }
        return numberOf(*value, low, high, where + QLatin1Char('.') + QLatin1String(key));
    }

    double numberOf(const Json& value, double low, double high, const QString& where)
    {
        if (!value.is_number()) {
            refuse(where, QStringLiteral("a number is expected"));
            return low;
        }
        const double result = value.get<double>();
        if (!(result >= low && result <= high)) {
            refuse(where, QStringLiteral("%1 is outside %2 … %3").arg(result).arg(low).arg(high));
            return low;
        }
        return result;
    }

    int requiredProgram(const Json& object, const QString& where)
    {
        if (member(object, "program") == nullptr) {
            refuse(where, QStringLiteral("a program is missing"));
        }
        return integer(object, "program", 0, 0, 127, where);
    }

    QString text(const Json& object, const char* key, const QString& where)
    {
        QString value = core::stringMember(object, key);
        if (value.isEmpty()) {
            refuse(where, QStringLiteral("\"%1\" is missing").arg(QLatin1String(key)));
        }
        return value;
    }

    QStringList texts(const Json& object, const char* key, const QString& where)
    {
        QStringList list;
        const Json* value = member(object, key);
        if (value == nullptr || !value->is_array() || value->empty()) {
            refuse(where, QStringLiteral("\"%1\" must be a list of words").arg(QLatin1String(key)));
            return list;
        }
        for (const Json& entry : *value) {
            const QString word = core::toQString(entry);
            if (word.isEmpty() || word != word.toLower()) {
                refuse(where, QStringLiteral("\"%1\" must hold lower-case words").arg(QLatin1String(key)));
            }
            list.append(word);
        }
        return list;
    }

    template <class Value>
    Value choice(const Json& object, const char* key, const std::vector<std::pair<const char*, Value>>& choices,
                 const QString& where)
    {
        const Json* value = member(object, key);
        if (value == nullptr) {
            return choices.front().second;
        }
        for (const auto& [name, meaning] : choices) {
            if (core::toQString(*value) == QLatin1String(name)) {
                return meaning;
            }
        }
        refuse(where, QStringLiteral("\"%1\" is not known").arg(core::toQString(*value)));
        return choices.front().second;
    }

    std::string steps(const Json& value, std::size_t length, const char* symbols, const QString& where)
    {
        std::string text = value.is_string() ? value.get<std::string>() : std::string();
        if (text.size() != length) {
            refuse(where, QStringLiteral("a pattern must have %1 steps, this has %2").arg(length).arg(text.size()));
        }
        const std::size_t unknown = text.find_first_not_of(symbols);
        if (unknown != std::string::npos) {
            refuse(where, QStringLiteral("unknown symbol '%1'").arg(QLatin1Char(text[unknown])));
        }
        text.resize(length, '.');
        return text;
    }

    /// "16 steps", or ["16 steps", "12 steps for a bar of three"]; without the second its first twelve serve.
    Pattern pattern(const Json& value, const char* symbols, const QString& where)
    {
        Pattern result;
        if (value.is_array() && value.size() == 2) {
            result.four = steps(value[0], 16, symbols, where);
            result.three = steps(value[1], 12, symbols, where);
            return result;
        }
        result.four = steps(value, 16, symbols, where);
        result.three = result.four.substr(0, 12);
        return result;
    }

    std::vector<Pattern> patterns(const Json& object, const char* symbols, const QString& where)
    {
        const Json* value = member(object, "patterns");
        std::vector<Pattern> result;
        if (value == nullptr || !value->is_array() || value->empty()) {
            refuse(where, QStringLiteral("\"patterns\" must be a list"));
            return result;
        }
        for (const Json& entry : *value) {
            result.push_back(pattern(entry, symbols, where));
        }
        return result;
    }

private:
    QString m_error;
};

std::optional<Doubling> readDoubling(Reader& reader, const Json& object, const QString& where)
{
    const Json* value = reader.member(object, "double");
    if (value == nullptr) {
        return std::nullopt;
    }
    Doubling doubling;
    doubling.program = reader.requiredProgram(*value, where + QStringLiteral(".double"));
    doubling.octave = reader.integer(*value, "octave", 0, -2, 2, where);
    doubling.gain = reader.integer(*value, "gain", 60, 0, 127, where);
    return doubling;
}

LeadVoice readLead(Reader& reader, const Json& object, const QString& where)
{
    LeadVoice lead;
    lead.program = reader.requiredProgram(object, where);
    lead.gain = reader.integer(object, "gain", lead.gain, 0, 127, where);
    lead.pan = reader.integer(object, "pan", lead.pan, 0, 127, where);
    lead.doubling = readDoubling(reader, object, where);
    return lead;
}

BassVoice readBass(Reader& reader, const Json& object, const QString& where)
{
    BassVoice bass;
    bass.program = reader.requiredProgram(object, where);
    bass.gain = reader.integer(object, "gain", bass.gain, 0, 127, where);
    bass.pan = reader.integer(object, "pan", bass.pan, 0, 127, where);
    bass.patterns = reader.patterns(object, bassSymbols, where);
    return bass;
}

LayerVoice readLayer(Reader& reader, const Json& object, const QString& where)
{
    LayerVoice layer;
    layer.role = reader.choice<LayerRole>(
        object, "role", {{"comp", LayerRole::Comp}, {"pad", LayerRole::Pad}, {"arp", LayerRole::Arp}}, where);
    layer.voicing = reader.choice<Voicing>(object, "voicing",
                                           {{"triad", Voicing::Triad},
                                            {"seventh", Voicing::Seventh},
                                            {"power", Voicing::Power},
                                            {"shell", Voicing::Shell}},
                                           where);
    layer.program = reader.requiredProgram(object, where);
    layer.gain = reader.integer(object, "gain", layer.gain, 0, 127, where);
    layer.pan = reader.integer(object, "pan", layer.pan, 0, 127, where);
    layer.centre = reader.integer(object, "centre", layer.centre, 36, 84, where);
    layer.leastDensity = reader.integer(object, "leastDensity", layer.leastDensity, -2, 2, where);
    layer.patterns = reader.patterns(object, layer.role == LayerRole::Arp ? arpSymbols : strikeSymbols, where);
    return layer;
}

std::vector<DrumPattern> readDrums(Reader& reader, const Json& style, const char* key, const QString& where)
{
    std::vector<DrumPattern> variants;
    const Json* value = reader.member(style, key);
    if (value == nullptr) {
        return variants;
    }
    const QString place = where + QLatin1Char('.') + QLatin1String(key);
    if (!value->is_array()) {
        reader.refuse(place, QStringLiteral("a list is expected"));
        return variants;
    }
    for (const Json& entry : *value) {
        DrumPattern drums;
        if (!entry.is_object()) {
            reader.refuse(place, QStringLiteral("an object is expected"));
            continue;
        }
        for (const auto& [name, steps] : entry.items()) {
            bool isNumber = false;
            const int drum = QString::fromStdString(name).toInt(&isNumber);
            if (!isNumber || drum < 27 || drum > 87) {
                reader.refuse(place, QStringLiteral("\"%1\" is no drum").arg(QString::fromStdString(name)));
            }
            drums[drum] = reader.pattern(steps, drumSymbols, place);
        }
        variants.push_back(std::move(drums));
    }
    return variants;
}

std::vector<Progression> readProgressions(Reader& reader, const Json& style, const char* key, const QString& where)
{
    std::vector<Progression> result;
    const Json* value = reader.member(style, key);
    if (value == nullptr) {
        return result;
    }
    for (const Json& entry : *value) {
        Progression progression;
        for (const QChar degree : core::toQString(entry)) {
            if (degree < QLatin1Char('1') || degree > QLatin1Char('7')) {
                reader.refuse(where, QStringLiteral("a progression is written with the digits 1 to 7"));
            }
            progression.push_back(degree.digitValue());
        }
        if (progression.empty()) {
            reader.refuse(where, QStringLiteral("an empty progression"));
        }
        result.push_back(std::move(progression));
    }
    return result;
}

void readTempo(Reader& reader, const Json& object, Style& style, const QString& where)
{
    const Json* tempo = reader.member(object, "tempo");
    if (tempo == nullptr || !tempo->is_array() || tempo->size() != 2) {
        reader.refuse(where, QStringLiteral("\"tempo\" must be [slowest, fastest]"));
        return;
    }
    style.slowestBpm = reader.numberOf((*tempo)[0], 40.0, 240.0, where + QStringLiteral(".tempo"));
    style.fastestBpm = reader.numberOf((*tempo)[1], style.slowestBpm, 240.0, where + QStringLiteral(".tempo"));
}

void readFeel(Reader& reader, const Json& object, Style& style, const QString& where)
{
    style.swing = reader.number(object, "swing", 0.0, 0.0, 0.5, where);
    style.swingSteps = reader.integer(object, "swingSteps", 2, 1, 2, where);
    style.chordsPerBar = reader.integer(object, "chordsPerBar", 1, 1, 2, where);
    style.beatsPerBar = reader.integer(object, "beatsPerBar", 4, 3, 4, where);
    style.humanity = reader.number(object, "humanity", 0.5, 0.0, 1.0, where);
    style.reverb = reader.number(object, "reverb", 0.4, 0.0, 1.0, where);
    style.extension = reader.choice<Extension>(object, "extension",
                                               {{"triad", Extension::Triad},
                                                {"seventh", Extension::Seventh},
                                                {"added", Extension::Added},
                                                {"ninth", Extension::Ninth},
                                                {"dominant", Extension::Dominant}},
                                               where);
    style.ending = reader.choice<Ending>(
        object, "ending", {{"chord", Ending::Chord}, {"fade", Ending::Fade}, {"cadence", Ending::Cadence}}, where);
    style.mode = reader.choice<std::optional<mir::Mode>>(
        object, "mode", {{"any", std::nullopt}, {"major", mir::Mode::Major}, {"minor", mir::Mode::Minor}}, where);
    if (reader.member(object, "crash") != nullptr) {
        style.crash = reader.integer(object, "crash", 49, 27, 87, where);
    }
}

Style readStyle(Reader& reader, const Json& object, const QString& where)
{
    static const Json nothing = Json::object();
    const auto part = [&](const char* key) -> const Json& {
        const Json* value = reader.member(object, key);
        if (value == nullptr) {
            reader.refuse(where, QStringLiteral("\"%1\" is missing").arg(QLatin1String(key)));
        }
        return value == nullptr ? nothing : *value;
    };
    Style style;
    style.id = reader.text(object, "id", where);
    const QString place = QStringLiteral("style %1").arg(style.id);
    style.keywords = reader.texts(object, "keywords", place);
    readTempo(reader, object, style, place);
    readFeel(reader, object, style, place);
    style.lead = readLead(reader, part("lead"), place + QStringLiteral(".lead"));
    style.bass = readBass(reader, part("bass"), place + QStringLiteral(".bass"));
    for (const Json& layer : part("layers")) {
        style.layers.push_back(readLayer(reader, layer, place + QStringLiteral(".layers")));
    }
    if (style.layers.size() > 6) {
        reader.refuse(place, QStringLiteral("more than six layers"));
    }
    style.drums = readDrums(reader, object, "drums", place);
    style.fills = readDrums(reader, object, "fills", place);
    style.majorProgressions = readProgressions(reader, object, "majorProgressions", place);
    style.minorProgressions = readProgressions(reader, object, "minorProgressions", place);
    return style;
}

Mood readMood(Reader& reader, const Json& object, const QString& where)
{
    Mood mood;
    mood.id = reader.text(object, "id", where);
    mood.keywords = reader.texts(object, "keywords", where);
    mood.velocity = reader.integer(object, "velocity", 0, -40, 40, where);
    mood.density = reader.integer(object, "density", 0, -2, 2, where);
    mood.tempo = reader.number(object, "tempo", 0.0, -0.5, 0.5, where);
    mood.modeBias = reader.choice<ModeBias>(
        object, "modeBias", {{"none", ModeBias::None}, {"major", ModeBias::Major}, {"minor", ModeBias::Minor}}, where);
    return mood;
}

void readInstruments(Reader& reader, const Json& object, StyleTable& table)
{
    const QString where = QStringLiteral("instruments");
    if (!object.is_object()) {
        reader.refuse(where, QStringLiteral("an object is expected"));
        return;
    }
    for (const auto& [name, value] : object.items()) {
        Instrument instrument;
        instrument.name = QString::fromStdString(name);
        if (value.is_number()) {
            instrument.program = static_cast<int>(reader.numberOf(value, 0, 127, where));
        } else {
            instrument.program = reader.requiredProgram(value, where);
            instrument.doubling = readDoubling(reader, value, where);
            instrument.styleId = core::stringMember(value, "style");
        }
        table.instruments.push_back(std::move(instrument));
    }
}

void checkTable(Reader& reader, const StyleTable& table)
{
    QSet<QString> ids;
    QSet<QString> keywords;
    for (const Style& style : table.styles) {
        if (ids.contains(style.id)) {
            reader.refuse(QStringLiteral("styles"), QStringLiteral("\"%1\" is there twice").arg(style.id));
        }
        ids.insert(style.id);
        for (const QString& keyword : style.keywords) {
            if (keywords.contains(keyword)) {
                reader.refuse(QStringLiteral("styles"), QStringLiteral("keyword \"%1\" is there twice").arg(keyword));
            }
            keywords.insert(keyword);
        }
    }
    if (!ids.contains(table.defaultStyleId)) {
        reader.refuse(QStringLiteral("default"), QStringLiteral("\"%1\" is no style").arg(table.defaultStyleId));
    }
    for (const Instrument& instrument : table.instruments) {
        if (!instrument.styleId.isEmpty() && !ids.contains(instrument.styleId)) {
            reader.refuse(QStringLiteral("instruments"), QStringLiteral("\"%1\" is no style").arg(instrument.styleId));
        }
    }
    QSet<QString> moods;
    for (const Mood& mood : table.moods) {
        if (moods.contains(mood.id)) {
            reader.refuse(QStringLiteral("moods"), QStringLiteral("\"%1\" is there twice").arg(mood.id));
        }
        moods.insert(mood.id);
    }
}

StyleTable readTable(Reader& reader, const Json& document)
{
    StyleTable table;
    static const Json nothing = Json::array();
    const auto list = [&](const char* key) -> const Json& {
        const Json* value = reader.member(document, key);
        if (value == nullptr || !value->is_array()) {
            reader.refuse(QLatin1String(key), QStringLiteral("a list is expected"));
            return nothing;
        }
        return *value;
    };
    if (reader.integer(document, "schema", 0, 0, std::numeric_limits<int>::max(), QStringLiteral("table")) != 1) {
        reader.refuse(QStringLiteral("schema"), QStringLiteral("only schema 1 is known"));
    }
    table.defaultStyleId = reader.text(document, "default", QStringLiteral("table"));
    for (const Json& style : list("styles")) {
        table.styles.push_back(readStyle(reader, style, QStringLiteral("styles")));
    }
    for (const Json& mood : list("moods")) {
        table.moods.push_back(readMood(reader, mood, QStringLiteral("moods")));
    }
    const Json* instruments = reader.member(document, "instruments");
    readInstruments(reader, instruments == nullptr ? nothing : *instruments, table);
    checkTable(reader, table);
    return table;
}

} // namespace

core::Result<StyleTable> readStyleTable(const QByteArray& json)
{
    auto document = core::parseJson(json);
    if (!document) {
        return core::fail(std::move(document).error());
    }
    Reader reader;
    StyleTable table = readTable(reader, *document);
    if (reader.failed()) {
        return core::fail(core::ErrorCode::Parse,
                          QCoreApplication::translate("StyleReader", "The table of music styles is not valid: %1.")
                              .arg(reader.error()));
    }
    return table;
}

} // namespace melodeck::engine
