#include "fuzz/Fuzz.h"
#include "fuzz/Pieces.h"

#include <optional>

namespace melodeck::fuzz {

namespace {

struct Reading
{
    core::Result<void> outcome;
    core::Json json;
    Pieces pieces;
    int mediaCount = 0;
    bool isRepaired = false;
};

enum class Arrival : std::uint8_t { AtOnce, InChunks };

void read(std::span<const std::byte> input, const wire::AnswerLimits& limits, Arrival arrival, Reading& reading)
{
    wire::AnswerStream stream(reading.pieces, limits);
    if (arrival == Arrival::InChunks) {
        reading.outcome = writeInChunks(stream, input);
    } else {
        reading.outcome = stream.write(input);
        if (reading.outcome) {
            reading.outcome = stream.finish();
        }
    }
    reading.json = stream.json();
    reading.mediaCount = stream.mediaCount();
    reading.isRepaired = stream.hasRepairedText();
    require(reading.mediaCount == static_cast<int>(reading.pieces.pieces().size()), "each piece met was opened");
    for (const Pieces::Piece& piece : reading.pieces.pieces()) {
        require(piece.isClosed, "each piece is closed when the reading has ended");
    }
}

void compareArrivals(const Reading& whole, const Reading& chunked)
{
    require(whole.outcome.has_value() == chunked.outcome.has_value(), "chunks do not change whether it is read");
    if (!whole.outcome) {
        require(whole.outcome.error().code == chunked.outcome.error().code &&
                    whole.outcome.error().message == chunked.outcome.error().message,
                "chunks do not change the error");
    }
    require(whole.json == chunked.json, "chunks do not change the document");
    require(whole.pieces.whole() == chunked.pieces.whole(), "chunks do not change the media");
    require(whole.mediaCount == chunked.mediaCount && whole.isRepaired == chunked.isRepaired,
            "chunks do not change what is told about the answer");
}

/// What nlohmann makes of it; nothing where it is not JSON. Numbers that no double holds are left to our own tests.
std::optional<core::Json> reference(std::string_view text, bool& hasHugeNumber)
{
    if (text.find('\0') != std::string_view::npos) {
        return std::nullopt; // never JSON, though nlohmann takes it for the end of the text
    }
    try {
        return core::Json::parse(text);
    } catch (const core::Json::out_of_range&) {
        hasHugeNumber = true;
    } catch (const core::Json::exception&) {
    }
    return std::nullopt;
}

void compareWithReference(const Reading& ours, std::string_view text)
{
    bool hasHugeNumber = false;
    const std::optional<core::Json> expected = reference(text, hasHugeNumber);
    if (hasHugeNumber) {
        return;
    }
    if (!expected) {
        const bool hasOurOwn = ours.isRepaired || text.find("NaN") != std::string_view::npos ||
                               text.find("Infinity") != std::string_view::npos;
        require(!ours.outcome || hasOurOwn, "what is not JSON is not read");
        return;
    }
    if (!ours.outcome) {
        require(ours.outcome.error().code == core::ErrorCode::TooLarge, "all that is JSON is read, within the limits");
        return;
    }
    require(!ours.isRepaired, "valid text is not repaired");
    require(ours.mediaCount > 0 || ours.json == *expected, "the document is the one that nlohmann reads");
}

void checkSmallLimits(std::span<const std::byte> input, const Reading& unlimited)
{
    const wire::AnswerLimits limits{.maxDepth = 6, .maxJsonBytes = 2048, .maxMediaBytes = 1024, .maxMediaCount = 2};
    Reading reading;
    read(input, limits, Arrival::InChunks, reading);
    require(reading.mediaCount <= limits.maxMediaCount, "no more media than allowed");
    require(depthOf(reading.json) <= limits.maxDepth, "not deeper than allowed");
    require(textBytesOf(reading.json) <= static_cast<std::size_t>(limits.maxJsonBytes), "not more text than allowed");
    require(reading.pieces.wholeBytes() <= static_cast<std::size_t>(limits.maxMediaBytes),
            "not more bytes of media than allowed");
    if (reading.outcome) {
        require(unlimited.outcome && reading.json == unlimited.json &&
                    reading.pieces.whole() == unlimited.pieces.whole(),
                "limits that are kept to change nothing");
    }
}

} // namespace

void examine(std::span<const std::byte> input)
{
    Reading whole;
    Reading chunked;
    read(input, {}, Arrival::AtOnce, whole);
    read(input, {}, Arrival::InChunks, chunked);
    compareArrivals(whole, chunked);
    compareWithReference(whole, textOf(input));
    checkSmallLimits(input, whole);
}

} // namespace melodeck::fuzz
