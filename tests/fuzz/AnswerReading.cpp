#include "fuzz/AnswerReading.h"

#include <algorithm>

namespace melodeck::fuzz {

namespace {

/// Deepest nesting of a value; 0 for a scalar.
int depthOf(const core::Json& json)
{
    if (!json.is_structured()) {
        return 0; // to a range loop a scalar is a container of itself
    }
    int deepest = 0;
    for (const core::Json& child : json) {
        deepest = std::max(deepest, depthOf(child));
    }
    return deepest + 1;
}

/// Bytes of all strings and keys in it.
std::size_t textBytesOf(const core::Json& json)
{
    if (const auto* text = json.get_ptr<const core::Json::string_t*>()) {
        return text->size();
    }
    std::size_t bytes = 0;
    if (const auto* object = json.get_ptr<const core::Json::object_t*>()) {
        for (const auto& [name, member] : *object) {
            bytes += name.size() + textBytesOf(member);
        }
    } else if (const auto* array = json.get_ptr<const core::Json::array_t*>()) {
        for (const core::Json& element : *array) {
            bytes += textBytesOf(element);
        }
    }
    return bytes;
}

} // namespace

void checkReading(const Reading& reading)
{
    require(reading.mediaCount == static_cast<int>(reading.pieces.pieces().size()), "each piece met was opened");
    for (const Pieces::Piece& piece : reading.pieces.pieces()) {
        require(piece.isClosed, "each piece is closed when the reading has ended");
    }
    require(!reading.outcome || reading.partial == reading.json, "a whole document is all of its parts");
    // Throws, and so ends the process, where a text is not UTF-8.
    require(!reading.partial.dump().empty(), "what came can be written down");
}

void compareArrivals(const Reading& whole, const Reading& chunked)
{
    require(whole.outcome.has_value() == chunked.outcome.has_value(), "chunks do not change whether it is read");
    if (!whole.outcome) {
        require(whole.outcome.error().code == chunked.outcome.error().code &&
                    whole.outcome.error().message == chunked.outcome.error().message,
                "chunks do not change the error");
    }
    require(whole.json == chunked.json && whole.partial == chunked.partial, "chunks do not change the document");
    require(whole.pieces.whole() == chunked.pieces.whole(), "chunks do not change the media");
    require(whole.mediaCount == chunked.mediaCount && whole.isRepaired == chunked.isRepaired,
            "chunks do not change what is told about the answer");
}

void checkLimits(const Reading& limited, const wire::AnswerLimits& limits, const Reading& unlimited)
{
    require(limited.mediaCount <= limits.maxMediaCount, "no more media than allowed");
    require(depthOf(limited.partial) <= limits.maxDepth, "not deeper than allowed");
    require(textBytesOf(limited.partial) <= static_cast<std::size_t>(limits.maxJsonBytes),
            "not more text than allowed");
    require(limited.pieces.wholeBytes() <= static_cast<std::size_t>(limits.maxMediaBytes),
            "not more bytes of media than allowed");
    if (limited.outcome) {
        require(unlimited.outcome && limited.json == unlimited.json &&
                    limited.pieces.whole() == unlimited.pieces.whole(),
                "limits that are kept to change nothing");
    }
}

} // namespace melodeck::fuzz
