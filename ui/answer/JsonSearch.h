#pragma once

#include "ui/answer/JsonPath.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace melodeck::ui {

/// Looks for words in the names and values of a document, some places at a time, so that nobody waits: from a place on,
/// forwards or backwards in the order in which it is written, round the end back to where it began.
class JsonSearch final
{
public:
    enum class Direction : std::uint8_t { Next, Previous };
    enum class Progress : std::uint8_t { Going, Found, NotFound };

    /// The document outlives it.
    explicit JsonSearch(const core::Json& document);

    /// Upper and lower case are the same. The place itself is looked at last.
    void begin(const QString& words, const JsonPath& from, Direction direction);
    /// Looks at so many places at most.
    [[nodiscard]] Progress step(int places);
    /// Where it is found.
    [[nodiscard]] const JsonPath& path() const { return m_path; }

private:
    void goTo(const JsonPath& path);
    void goOn();
    void goBack();
    void toLast();
    void up();
    void down(int row);
    [[nodiscard]] bool isHere() const;

    const core::Json& m_document;
    QString m_words;
    Direction m_direction = Direction::Next;
    JsonPath m_start;
    JsonPath m_path;
    /// From the document to the value at the path.
    std::vector<const core::Json*> m_values;
    bool m_isOver = true;
};

/// A value that is no container as it is searched and copied: a string without its quotes.
[[nodiscard]] QString plainValue(const core::Json& value);

} // namespace melodeck::ui
