#pragma once

#include <QString>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace melodeck::api {

/// What stands in a text in place of a value that is a file: the object replacement character.
inline constexpr QChar kFileMark(u'\uFFFC');

/// A stretch of a text, in UTF-16 units.
struct TextRange
{
    qsizetype from = 0;
    qsizetype length = 0;

    [[nodiscard]] qsizetype end() const { return from + length; }
    [[nodiscard]] bool holds(qsizetype place) const { return place >= from && place <= end(); }
    friend bool operator==(const TextRange&, const TextRange&) = default;
};

/// Something to say about a stretch of a text, in one sentence for people.
struct TextRemark
{
    TextRange where;
    QString sentence;
};

/// The first thing that makes a text no JSON. Lines and columns (in characters) count from 1.
struct JsonFault
{
    TextRange where;
    qsizetype line = 1;
    qsizetype column = 1;
    QString sentence;
};

enum class JsonKind : std::uint8_t {
    Object,
    Array,
    String,
    Number,
    Word, ///< true, false, null
    File,
};

/// One value of a JSON text.
struct JsonPlace
{
    static constexpr std::size_t kNoParent = static_cast<std::size_t>(-1);

    JsonKind kind = JsonKind::Word;
    /// The object or list that holds it, by its number among the places.
    std::size_t parent = kNoParent;
    /// Its number in what holds it.
    qsizetype index = 0;
    /// Its name there, without escapes; empty in a list.
    QString name{};
    /// The name with its quotes; of no length in a list.
    TextRange nameRange{};
    TextRange value{};
};

/// Where the values of a JSON text stand, and where it stops being JSON. Says of each text the same as
/// core::parseJson(), once a file is taken for a value.
class JsonPlaces final
{
public:
    /// Nothing was read.
    JsonPlaces() = default;
    /// Linear in the text; never recursive.
    explicit JsonPlaces(const QString& text);

    [[nodiscard]] const std::optional<JsonFault>& fault() const { return m_fault; }
    /// In the order of the text, so each after what holds it; up to the fault. The last ones of a text that has more
    /// than 200,000 are missing.
    [[nodiscard]] const std::vector<JsonPlace>& all() const { return m_places; }
    [[nodiscard]] bool areAll() const { return m_areAll; }
    /// What JSON allows, but only the text itself says exactly: a name that stands twice, a number of 40 digits.
    [[nodiscard]] const std::vector<TextRemark>& doubts() const { return m_doubts; }

    /// The value at a JSON pointer, the last one where its name stands twice; nullptr without one.
    [[nodiscard]] const JsonPlace* find(const QString& pointer) const;
    [[nodiscard]] QString pointerTo(std::size_t place) const;
    /// The innermost value that holds a place of the text, by itself or by its name; nullptr without one.
    [[nodiscard]] const JsonPlace* at(qsizetype place) const;

private:
    friend class JsonReader;

    std::vector<JsonPlace> m_places;
    std::optional<JsonFault> m_fault;
    std::vector<TextRemark> m_doubts;
    bool m_areAll = true;
};

} // namespace melodeck::api
