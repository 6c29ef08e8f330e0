#pragma once

#include "api/JsonPlaces.h"
#include "api/RecipeCheck.h"
#include "core/Json.h"
#include "core/Recipe.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace melodeck::api {

/// A request as a text that one can write in: JSON, with a kFileMark for each file.
struct RequestText
{
    QString text;
    /// In the order of their marks.
    std::vector<core::AttachedFile> files{};
};

/// Indented, members in the order that they have. Characters that look like others or like none are written as escapes.
/// A file whose place the request does not have is left out.
[[nodiscard]] RequestText requestText(const core::Json& fields, const std::vector<core::AttachedFile>& files);

/// What a text says.
struct RequestReading
{
    JsonPlaces places;
    /// Why it is no request; then the rest is empty.
    std::optional<JsonFault> fault;
    /// As core::Recipe: a list keeps null where a file goes, an object does not have the member yet.
    core::Json fields;
    /// In the order of the text, each with its field.
    std::vector<core::AttachedFile> files;

    [[nodiscard]] bool isRequest() const { return !fault; }
};

[[nodiscard]] RequestReading readRequestText(const RequestText& text);

/// A stretch of a text and what stands there instead.
struct TextEdit
{
    TextRange replaced;
    RequestText with;
};

/// The least that makes a text say something else, the last of the text first, so that each can be done as it stands.
/// The reading is of that text, and without a fault. What already says it keeps its looks, a file its mark (by its
/// path; what else changes of a file is no matter of the text).
[[nodiscard]] std::vector<TextEdit> editsToSay(const RequestReading& reading, const QString& text,
                                               const core::Json& fields, const std::vector<core::AttachedFile>& files);

/// Where in the text each problem shows: at the field, or at the bracket of what lacks it.
[[nodiscard]] std::vector<TextRemark> remarksOn(const RequestReading& reading,
                                                const std::vector<FieldProblem>& problems);

/// A JSON text indented anew, each text and number exactly as it was written. It is a valid one.
[[nodiscard]] QString indentedText(const QString& json);

/// A foreign text as an editor of requests can hold it: what ends a line there or changes by itself becomes an escape
/// within a text of JSON, and what it looks like elsewhere.
enum class PasteInto : std::uint8_t { Anywhere, String };
[[nodiscard]] QString textToPaste(const QString& foreign, PasteInto where);

} // namespace melodeck::api
