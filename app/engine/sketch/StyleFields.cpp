#include "engine/sketch/StyleFields.h"

#include <algorithm>
#include <cmath>

namespace melodeck::engine {

using core::Json;

QString StyleFields::below(const QString& where, const char* key)
{
    return where.isEmpty() ? QString::fromLatin1(key) : where + QLatin1Char('.') + QLatin1String(key);
}

void StyleFields::refuse(const QString& where, const QString& what)
{
    if (!m_error.isEmpty()) {
        return;
    }
    m_error = where.isEmpty() ? QStringLiteral("%1: %2").arg(m_file, what)
                              : QStringLiteral("%1: %2: %3").arg(m_file, where, what);
}

const Json* StyleFields::member(const Json& object, const char* key)
{
    if (!object.is_object()) {
        return nullptr;
    }
    const auto found = object.find(key);
    return found == object.end() ? nullptr : &*found;
}

const Json& StyleFields::part(const Json& object, const char* key, const QString& where)
{
    static const Json nothing = Json::object();
    const Json* value = member(object, key);
    if (value == nullptr) {
        refuse(where, QStringLiteral("\"%1\" is missing").arg(QLatin1String(key)));
        return nothing;
    }
    return *value;
}

const Json& StyleFields::list(const Json& object, const char* key, const QString& where)
{
    static const Json nothing = Json::array();
    const Json* value = member(object, key);
    if (value == nullptr || !value->is_array()) {
        refuse(where, QStringLiteral("\"%1\" must be a list").arg(QLatin1String(key)));
        return nothing;
    }
    return *value;
}

void StyleFields::only(const Json& object, std::initializer_list<std::string_view> keys, const QString& where)
{
    if (!object.is_object()) {
        refuse(where, QStringLiteral("an object is expected"));
        return;
    }
    for (const auto& [name, value] : object.items()) {
        if (std::find(keys.begin(), keys.end(), name) == keys.end()) {
            refuse(where, QStringLiteral("\"%1\" means nothing here").arg(QString::fromStdString(name)));
        }
    }
}

int StyleFields::integer(const Json& object, const char* key, int fallback, int low, int high, const QString& where)
{
    const double value = number(object, key, fallback, low, high, where);
    if (value != std::floor(value)) {
        refuse(below(where, key), QStringLiteral("a whole number is expected"));
    }
    return static_cast<int>(value);
}

double StyleFields::number(const Json& object, const char* key, double fallback, double low, double high,
                           const QString& where)
{
    const Json* value = member(object, key);
    return value == nullptr ? fallback : numberOf(*value, low, high, below(where, key));
}

double StyleFields::numberOf(const Json& value, double low, double high, const QString& where)
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

int StyleFields::program(const Json& object, const QString& where)
{
    if (member(object, "program") == nullptr) {
        refuse(where, QStringLiteral("\"program\" is missing"));
    }
    return integer(object, "program", 0, 0, 127, where);
}

QString StyleFields::text(const Json& object, const char* key, const QString& where)
{
    QString value = core::stringMember(object, key);
    if (value.isEmpty()) {
        refuse(where, QStringLiteral("\"%1\" is missing").arg(QLatin1String(key)));
    }
    return value;
}

QStringList StyleFields::words(const Json& object, const char* key, const QString& where)
{
    QStringList words;
    const Json* value = member(object, key);
    if (value == nullptr || !value->is_array() || value->empty()) {
        refuse(where, QStringLiteral("\"%1\" must be a list of words").arg(QLatin1String(key)));
        return words;
    }
    for (const Json& entry : *value) {
        const QString word = core::toQString(entry);
        if (word.isEmpty() || word != word.toLower()) {
            refuse(below(where, key), QStringLiteral("\"%1\" is no lower-case word").arg(word));
        }
        words.append(word);
    }
    return words;
}

} // namespace melodeck::engine
