#pragma once

#include "api/RequestText.h"

#include <cstdint>

namespace melodeck::api {

/// Writes JSON values as a request's text shows them. A file is a binary value whose subtype is its number.
class RequestWriter final
{
public:
    enum class Style : std::uint8_t { Indented, OnOneLine };

    /// indent: spaces before the line that the first value stands in.
    RequestWriter(const std::vector<core::AttachedFile>& files, Style style, qsizetype indent);

    void write(const core::Json& value);
    void write(const std::string& name, const core::Json& value);
    void add(const QString& text) { m_text.text += text; }
    void add(QChar c) { m_text.text += c; }
    /// A new line with that indentation; a space where all is on one.
    void breakLine();
    [[nodiscard]] RequestText take() { return std::move(m_text); }

    /// Spaces of one level.
    static constexpr qsizetype kStep = 2;

private:
    void writeItems(const core::Json& value);

    const std::vector<core::AttachedFile>& m_files;
    Style m_style;
    qsizetype m_indent;
    RequestText m_text;
};

/// The fields with a file as a binary value at each file's place; file i has the subtype numbers[i].
[[nodiscard]] core::Json withFiles(const core::Json& fields, const std::vector<core::AttachedFile>& files,
                                   const std::vector<std::size_t>& numbers);

/// A text in quotes; what is invisible or looks like something else as an escape.
[[nodiscard]] QString quoted(const QString& text);
/// A character that no text shows as it is: an escape of it.
[[nodiscard]] bool mustBeEscaped(QChar c);
[[nodiscard]] QString escapeOf(QChar c);

/// A pointer as core::AttachedFile::field.
[[nodiscard]] QString placeOf(const QString& pointer);

} // namespace melodeck::api
