#pragma once

#include "api/JsonPlaces.h"

#include <QSet>

namespace melodeck::api {

/// Reads a JSON text for JsonPlaces, from its begin to its first fault.
class JsonReader final
{
public:
    JsonReader(const QString& text, JsonPlaces& places);

    void read();

private:
    struct Open
    {
        std::size_t place;
        bool isObject;
        qsizetype from;
        qsizetype items = 0;
        bool isAfterComma = false;
        QSet<QString> names{};
    };

    [[nodiscard]] bool isAtEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] QChar next() const { return isAtEnd() ? QChar() : m_text.at(m_at); }
    void skipSpace();
    /// Each of these is false after a fault.
    bool readStep();
    bool readName(JsonPlace& place);
    bool readValue(JsonPlace place);
    bool readString();
    bool readEscape();
    bool readNumber(JsonPlace& place);
    bool readWord();
    bool open(JsonPlace place);
    void close();
    void keep(const JsonPlace& place);
    bool fail(TextRange where, const QString& sentence);
    bool failHere(const QString& sentence);
    bool failAtEnd();
    bool failBetween();
    bool failAtValue();

    const QString& m_text;
    JsonPlaces& m_places;
    std::vector<Open> m_open;
    qsizetype m_at = 0;
    bool m_hasValue = false;
};

/// With its line and column.
[[nodiscard]] JsonFault faultAt(const QString& text, TextRange where, const QString& sentence);

/// What a word or a number goes on with, right or wrong.
[[nodiscard]] bool isOfAWord(QChar c);

/// A string as it stands in a text, quotes and all, without its escapes; it is a valid one.
[[nodiscard]] QString unescaped(QStringView string);

} // namespace melodeck::api
