#pragma once

#include <cstddef>
#include <cstdint>

namespace melodeck::wire::base64 {

/// The inner loops of base64 (RFC 4648 §4) on whole groups; Base64Encoder and Base64Decoder carry what is left over.

enum class Kernel : std::uint8_t {
    Table, ///< Everywhere.
    Avx2,  ///< 32 characters at once, on x86 processors that can.
};

/// The fastest that this processor can run; asked once.
[[nodiscard]] Kernel bestKernel();

/// Encodes groups of three bytes into groups of four characters. Output: 4·groups.
void encodeGroups(const std::uint8_t* input, std::size_t groups, std::uint8_t* output, Kernel kernel = bestKernel());

/// Decodes groups of four characters without padding into groups of three bytes. Output: 3·groups.
/// Returns the number of groups decoded, less than groups where one holds a character that is not of the alphabet; the
/// output behind those is undefined then.
[[nodiscard]] std::size_t decodeGroups(const std::uint8_t* input, std::size_t groups, std::uint8_t* output,
                                       Kernel kernel = bestKernel());

/// Value 0 to 63 of a character; 255 for one that is not of the alphabet.
[[nodiscard]] std::uint8_t valueOf(std::uint8_t character);

} // namespace melodeck::wire::base64
