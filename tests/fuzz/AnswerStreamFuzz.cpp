#include "fuzz/AnswerReading.h"
#include "wire/AnswerStream.h"

#include <optional>

namespace melodeck::fuzz {

namespace {

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

} // namespace

void examine(std::span<const std::byte> input)
{
    Reading whole;
    readAnswerInAllWays<wire::AnswerStream>(input, whole);
    compareWithReference(whole, textOf(input));
}

} // namespace melodeck::fuzz
