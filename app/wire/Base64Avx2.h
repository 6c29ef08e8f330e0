#pragma once

#include <cstddef>
#include <cstdint>

namespace melodeck::wire::base64 {

/// True where the processor and the build have the AVX2 kernel.
[[nodiscard]] bool hasAvx2();

/// As encodeGroups() and decodeGroups(), but stop when too little is left for a whole step, or before a group that is
/// not valid: the table does the rest. Return the number of groups done; 0 where hasAvx2() is false.
///
/// Method: W. Muła, D. Lemire, Faster Base64 Encoding and Decoding Using AVX2 Instructions, ACM TWEB 12(3), 2018.
[[nodiscard]] std::size_t encodeAvx2(const std::uint8_t* input, std::size_t groups, std::uint8_t* output);
[[nodiscard]] std::size_t decodeAvx2(const std::uint8_t* input, std::size_t groups, std::uint8_t* output);

} // namespace melodeck::wire::base64
