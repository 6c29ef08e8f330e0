#pragma once

#include "core/Secret.h"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace melodeck::jobs {

/// Where the needle begins in a text from a place on; npos without one. memmem() looks at many bytes at a time,
/// std::string_view::find() at one.
[[nodiscard]] std::size_t findIn(std::string_view text, std::string_view needle, std::size_t from);

/// Finds a key in bytes that come in pieces.
class KeyWatch final
{
public:
    /// A short key is a word for trying out: it counts only where it stands as one.
    explicit KeyWatch(const core::Secret& key);

    /// Whether it was in these bytes, or in these and those before them.
    [[nodiscard]] bool isIn(std::span<const std::byte> bytes);

private:
    std::vector<core::Secret> m_forms;
    std::size_t m_longest = 0;
    std::string m_tail;
};

} // namespace melodeck::jobs
