#include "engine/sketch/PatternReader.h"

#include <array>
#include <cstddef>
#include <utility>

namespace melodeck::engine {

namespace {

using core::Json;

constexpr int lowestDrum = 27;
constexpr int highestDrum = 87;

std::string stepsOf(StyleFields& fields, const Json& value, std::size_t length, const char* allowed,
                    const QString& where)
{
    std::string text = value.is_string() ? value.get<std::string>() : std::string();
    if (text.size() != length) {
        fields.refuse(where, QStringLiteral("a pattern must have %1 steps, this has %2").arg(length).arg(text.size()));
    }
    const std::size_t unknown = text.find_first_not_of(allowed);
    if (unknown != std::string::npos) {
        fields.refuse(where, QStringLiteral("unknown symbol '%1'").arg(QLatin1Char(text[unknown])));
    }
    text.resize(length, '.');
    return text;
}

/// Written in sixteenths, played in quarters of a beat: of a beat that is an eighth, half as long. A hit of a drum has
/// no length, other notes go on.
std::string doubled(const std::string& sixteenths, const char* allowed)
{
    std::string steps;
    for (const char symbol : sixteenths) {
        steps += symbol;
        steps += allowed == symbols::drums || symbol == '.' ? '.' : '-';
    }
    return steps;
}

Pattern patternOf(StyleFields& fields, const Json& value, const char* allowed, const QString& where)
{
    Pattern result;
    const bool isList = value.is_array();
    const std::size_t count = isList ? value.size() : 1;
    if (count < 1 || count > 3) {
        fields.refuse(where, QStringLiteral("a pattern is for four, three and six beats"));
    }
    result.four = stepsOf(fields, !isList || count < 1 ? value : value[0], 16, allowed, where);
    result.three = count > 1 ? stepsOf(fields, value[1], 12, allowed, where + QStringLiteral(", for three beats"))
                             : result.four.substr(0, 12);
    result.six = doubled(count > 2 ? stepsOf(fields, value[2], 12, allowed, where + QStringLiteral(", for six eighths"))
                                   : result.three,
                         allowed);
    return result;
}

} // namespace

std::vector<Pattern> readPatterns(StyleFields& fields, const Json& voice, const char* allowed, const QString& where)
{
    const QString place = StyleFields::below(where, "patterns");
    std::vector<Pattern> patterns;
    for (const Json& entry : fields.list(voice, "patterns", where)) {
        patterns.push_back(patternOf(fields, entry, allowed, QStringLiteral("%1[%2]").arg(place).arg(patterns.size())));
    }
    if (patterns.empty()) {
        fields.refuse(place, QStringLiteral("no pattern"));
    }
    return patterns;
}

std::vector<DrumPattern> readDrumPatterns(StyleFields& fields, const Json& style, const char* key)
{
    std::vector<DrumPattern> variants;
    if (StyleFields::member(style, key) == nullptr) {
        return variants;
    }
    for (const Json& entry : fields.list(style, key, {})) {
        const QString place = QStringLiteral("%1[%2]").arg(QLatin1String(key)).arg(variants.size());
        DrumPattern drums;
        if (!entry.is_object() || entry.empty()) {
            fields.refuse(place, QStringLiteral("an object of drums is expected"));
            continue;
        }
        for (const auto& [name, steps] : entry.items()) {
            bool isNumber = false;
            const int drum = QString::fromStdString(name).toInt(&isNumber);
            if (!isNumber || drum < lowestDrum || drum > highestDrum) {
                fields.refuse(place, QStringLiteral("\"%1\" is no drum").arg(QString::fromStdString(name)));
            }
            drums[drum] = patternOf(fields, steps, symbols::drums, StyleFields::below(place, name.c_str()));
        }
        variants.push_back(std::move(drums));
    }
    return variants;
}

std::vector<Progression> readProgressions(StyleFields& fields, const Json& style, const char* key)
{
    std::vector<Progression> result;
    if (StyleFields::member(style, key) == nullptr) {
        return result;
    }
    for (const Json& entry : fields.list(style, key, {})) {
        const QString place = QStringLiteral("%1[%2]").arg(QLatin1String(key)).arg(result.size());
        Progression progression;
        for (const QChar degree : core::toQString(entry)) {
            if (degree < QLatin1Char('1') || degree > QLatin1Char('7')) {
                fields.refuse(place, QStringLiteral("a progression is written with the digits 1 to 7"));
            }
            progression.push_back(degree.digitValue());
        }
        if (progression.empty()) {
            fields.refuse(place, QStringLiteral("an empty progression"));
        }
        result.push_back(std::move(progression));
    }
    return result;
}

} // namespace melodeck::engine
