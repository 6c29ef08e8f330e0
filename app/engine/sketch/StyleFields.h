#pragma once

#include "core/Json.h"

#include <QString>
#include <QStringList>

#include <initializer_list>
#include <string_view>
#include <utility>
#include <vector>

namespace melodeck::engine {

/// Reads the members of a style's document; the first thing that is wrong is kept with its place, and reading goes on
/// with defaults.
class StyleFields final
{
public:
    [[nodiscard]] bool failed() const { return !m_error.isEmpty(); }
    /// "rock.json: bass.gain: 200 is outside 0 … 127".
    [[nodiscard]] QString error() const { return m_error; }

    /// All that follows is told of this file.
    void beginFile(const QString& name) { m_file = name; }

    void refuse(const QString& where, const QString& what);

    [[nodiscard]] static const core::Json* member(const core::Json& object, const char* key);
    /// The member, or an empty object after a refusal.
    const core::Json& part(const core::Json& object, const char* key, const QString& where);
    /// The member's entries, or none after a refusal where it is no list.
    const core::Json& list(const core::Json& object, const char* key, const QString& where);
    /// Refuses what is no object, and members that nobody reads: they are misspelt.
    void only(const core::Json& object, std::initializer_list<std::string_view> keys, const QString& where);

    /// A whole number.
    int integer(const core::Json& object, const char* key, int fallback, int low, int high, const QString& where);
    double number(const core::Json& object, const char* key, double fallback, double low, double high,
                  const QString& where);
    double numberOf(const core::Json& value, double low, double high, const QString& where);
    /// A General MIDI program, 0 … 127, that must be there.
    int program(const core::Json& object, const QString& where);

    QString text(const core::Json& object, const char* key, const QString& where);
    /// Lower-case words, at least one.
    QStringList words(const core::Json& object, const char* key, const QString& where);

    /// The meaning of a name; the first one where the member is missing.
    template <class Value>
    Value choice(const core::Json& object, const char* key, const std::vector<std::pair<const char*, Value>>& choices,
                 const QString& where)
    {
        const core::Json* value = member(object, key);
        if (value == nullptr) {
            return choices.front().second;
        }
        for (const auto& [name, meaning] : choices) {
            if (core::toQString(*value) == QLatin1String(name)) {
                return meaning;
            }
        }
        refuse(below(where, key), QStringLiteral("\"%1\" is not known").arg(core::toQString(*value)));
        return choices.front().second;
    }

    /// "bass" and "gain" give "bass.gain".
    [[nodiscard]] static QString below(const QString& where, const char* key);

private:
    QString m_file;
    QString m_error;
};

} // namespace melodeck::engine
