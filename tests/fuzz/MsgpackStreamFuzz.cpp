#include "fuzz/AnswerReading.h"
#include "wire/Base64.h"
#include "wire/JsonText.h"
#include "wire/MsgpackStream.h"

#include <cmath>
#include <optional>

namespace melodeck::fuzz {

namespace {

/// nlohmann takes only str for names, and says so with this number.
constexpr int kNameIsNoText = 113;

struct Reference
{
    std::optional<core::Json> json;
    bool hasNameOfAnotherKind = false;
};

Reference readReference(std::span<const std::byte> input)
{
    const auto* first = reinterpret_cast<const std::uint8_t*>(input.data());
    try {
        return {.json = core::Json::from_msgpack(first, first + input.size()), .hasNameOfAnotherKind = false};
    } catch (const core::Json::parse_error& error) {
        return {.json = std::nullopt, .hasNameOfAnotherKind = error.id == kNameIsNoText};
    } catch (const core::Json::exception&) {
        return {};
    }
}

std::string base64Of(const std::vector<std::uint8_t>& bytes)
{
    return wire::encodeBase64(
               QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())))
        .toStdString();
}

/// What nlohmann reads in the words of ours: no binary, no infinity, valid text.
core::Json translated(const core::Json& json)
{
    if (const auto* bytes = json.get_ptr<const core::Json::binary_t*>()) {
        if (!bytes->has_subtype()) {
            return base64Of(*bytes);
        }
        const auto type = static_cast<std::int8_t>(static_cast<std::uint8_t>(bytes->subtype()));
        return {{"ext", type}, {"data", base64Of(*bytes)}};
    }
    if (const auto* text = json.get_ptr<const core::Json::string_t*>()) {
        return wire::validUtf8(*text);
    }
    if (const auto* number = json.get_ptr<const core::Json::number_float_t*>()) {
        return std::isfinite(*number) ? json : core::Json();
    }
    if (const auto* object = json.get_ptr<const core::Json::object_t*>()) {
        core::Json result = core::Json::object();
        for (const auto& [name, member] : *object) {
            result[wire::validUtf8(name)] = translated(member);
        }
        return result;
    }
    if (const auto* array = json.get_ptr<const core::Json::array_t*>()) {
        core::Json result = core::Json::array();
        for (const core::Json& element : *array) {
            result.push_back(translated(element));
        }
        return result;
    }
    return json;
}

void compareWithReference(const Reading& ours, const Reference& reference)
{
    if (!reference.json) {
        require(!ours.outcome || reference.hasNameOfAnotherKind, "what is not MessagePack is not read");
        return;
    }
    if (!ours.outcome) {
        require(ours.outcome.error().code == core::ErrorCode::TooLarge,
                "all that is MessagePack is read, within the limits");
        return;
    }
    require(ours.mediaCount > 0 || ours.json == translated(*reference.json),
            "the document is the one that nlohmann reads");
}

} // namespace

void examine(std::span<const std::byte> input)
{
    Reading whole;
    readAnswerInAllWays<wire::MsgpackStream>(input, whole);
    // The reference is recursive.
    if (input.size() <= 8192) {
        compareWithReference(whole, readReference(input));
    }
}

} // namespace melodeck::fuzz
