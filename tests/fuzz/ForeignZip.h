#pragma once

#include <string>
#include <string_view>

namespace melodeck::fuzz {

/// A ZIP file out of a text, which a fuzzer changes without spoiling its checksums. The text has the entries one behind
/// the other, each with 0x1E before it: its name up to the end of the line, then what it holds. A name behind ">" is
/// that of a symbolic link. In what an entry holds, "@N" becomes the SHA-256 of entry N (one digit, from 0) as it
/// stands in the text, and "~N" its size.
[[nodiscard]] std::string foreignZip(std::string_view text);

} // namespace melodeck::fuzz
