#include "wire/Base64Blocks.h"

#include "wire/Base64Avx2.h"

#include <array>
#include <cstring>
#include <string_view>

namespace melodeck::wire::base64 {

namespace {

constexpr std::string_view kAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::uint8_t kNoValue = 255;
/// Above the 24 bits of a group: set in the sum of a group with a bad character, whatever the other three are.
constexpr std::uint32_t kBadGroup = 0x80000000U;

struct CharacterPair
{
    std::uint8_t first = 0;
    std::uint8_t second = 0;
};

constexpr std::array<CharacterPair, 4096> makePairs()
{
    std::array<CharacterPair, 4096> pairs{};
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        pairs[i] = {static_cast<std::uint8_t>(kAlphabet[i >> 6U]), static_cast<std::uint8_t>(kAlphabet[i & 63U])};
    }
    return pairs;
}

constexpr std::array<std::uint8_t, 256> makeValues()
{
    std::array<std::uint8_t, 256> values{};
    values.fill(kNoValue);
    for (std::size_t i = 0; i < kAlphabet.size(); ++i) {
        values[static_cast<std::uint8_t>(kAlphabet[i])] = static_cast<std::uint8_t>(i);
    }
    return values;
}

constexpr std::array<std::uint8_t, 256> kValues = makeValues();

/// One table for each place in a group, its value already shifted there.
constexpr std::array<std::uint32_t, 256> makeShifted(unsigned shift)
{
    std::array<std::uint32_t, 256> shifted{};
    for (std::size_t i = 0; i < shifted.size(); ++i) {
        shifted[i] = kValues[i] == kNoValue ? kBadGroup : static_cast<std::uint32_t>(kValues[i]) << shift;
    }
    return shifted;
}

constexpr std::array<CharacterPair, 4096> kPairs = makePairs();
constexpr std::array<std::uint32_t, 256> kFirst = makeShifted(18);
constexpr std::array<std::uint32_t, 256> kSecond = makeShifted(12);
constexpr std::array<std::uint32_t, 256> kThird = makeShifted(6);
constexpr std::array<std::uint32_t, 256> kFourth = makeShifted(0);

std::uint32_t bitsOf(const std::uint8_t* group)
{
    return kFirst[group[0]] | kSecond[group[1]] | kThird[group[2]] | kFourth[group[3]];
}

} // namespace

Kernel bestKernel()
{
    static const Kernel best = hasAvx2() ? Kernel::Avx2 : Kernel::Table;
    return best;
}

void encodeGroups(const std::uint8_t* input, std::size_t groups, std::uint8_t* output, Kernel kernel)
{
    if (kernel == Kernel::Avx2) {
        const std::size_t done = encodeAvx2(input, groups, output);
        input += done * 3;
        output += done * 4;
        groups -= done;
    }
    for (std::size_t i = 0; i < groups; ++i, input += 3, output += 4) {
        const std::uint32_t bits = (static_cast<std::uint32_t>(input[0]) << 16U) |
                                   (static_cast<std::uint32_t>(input[1]) << 8U) | static_cast<std::uint32_t>(input[2]);
        // Copied as pairs: bytes stored one by one might overlap the tables, for all that the compiler knows.
        std::memcpy(output, &kPairs[bits >> 12U], sizeof(CharacterPair));
        std::memcpy(output + 2, &kPairs[bits & 4095U], sizeof(CharacterPair));
    }
}

std::size_t decodeGroups(const std::uint8_t* input, std::size_t groups, std::uint8_t* output, Kernel kernel)
{
    const std::size_t done = kernel == Kernel::Avx2 ? decodeAvx2(input, groups, output) : 0;
    input += done * 4;
    output += done * 3;
    for (std::size_t i = done; i < groups; ++i, input += 4, output += 3) {
        const std::uint32_t bits = bitsOf(input);
        if (bits >= kBadGroup) {
            return i;
        }
        output[0] = static_cast<std::uint8_t>(bits >> 16U);
        output[1] = static_cast<std::uint8_t>(bits >> 8U);
        output[2] = static_cast<std::uint8_t>(bits);
    }
    return groups;
}

std::uint8_t valueOf(std::uint8_t character)
{
    return kValues[character];
}

} // namespace melodeck::wire::base64
