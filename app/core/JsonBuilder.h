#pragma once

#include "core/Json.h"

#include <QString>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace melodeck::core {

/// Puts a document together from its pieces, in order, within a budget of memory. Time grows with the document only,
/// however many members an object has; of members with one name the last counts.
class JsonBuilder final
{
public:
    /// maxBytes limits what the document takes in memory, about.
    explicit JsonBuilder(std::int64_t maxBytes);

    /// Errors of all: TooLarge.
    [[nodiscard]] Result<void> beginObject();
    [[nodiscard]] Result<void> beginArray();
    [[nodiscard]] Result<void> endContainer();
    /// Name of the member whose value comes next.
    [[nodiscard]] Result<void> key(std::string name);
    /// A value that is not a container. Bytes of a string are charged by charge().
    [[nodiscard]] Result<void> value(Json value);
    /// Takes bytes from the budget: for text while it arrives.
    [[nodiscard]] Result<void> charge(std::size_t bytes);

    /// Place of the value that comes next (RFC 6901).
    [[nodiscard]] QString pointer() const;
    [[nodiscard]] const Json& root() const { return m_root; }
    [[nodiscard]] Json takeRoot() { return std::move(m_root); }
    /// What was taken from the budget, all of it where it did not suffice.
    [[nodiscard]] std::int64_t chargedBytes() const { return m_budget - std::max<std::int64_t>(m_left, 0); }
    /// The document as far as it has come, what is open closed; a name without its value is left out.
    [[nodiscard]] Json partial() const;

private:
    struct Frame
    {
        bool isObject = false;
        std::string key;
        Json::array_t elements;
        // Own members rather than those of an ordered_json, which looks through all of them for each that is added.
        std::vector<std::pair<std::string, Json>> members;
        std::unordered_map<std::string, std::size_t> places;
    };

    [[nodiscard]] Result<void> begin(bool isObject);
    void add(Json value);

    std::vector<Frame> m_frames;
    Json m_root;
    std::int64_t m_budget;
    std::int64_t m_left;
};

/// A number of valid JSON text: an integer where it is one and fits 64 bits, else a double; null where it is too large
/// for one, 0 where it is too small.
[[nodiscard]] Json jsonNumber(std::string_view text);

} // namespace melodeck::core
