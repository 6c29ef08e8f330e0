#include "wire/Base64Avx2.h"

#if defined(__x86_64__) || defined(__i386__)
#include <immintrin.h>

#include <array>

namespace melodeck::wire::base64 {

namespace {

/// A step: what one register holds. Several at once bring nothing, the processor overlaps the steps by itself.
constexpr std::size_t kGroups = 8;

/// A table for shuffling bytes, the same in both halves of a register.
using Table = std::array<std::int8_t, 16>;

/// For each high nibble of a character, the class of its block in ASCII: one bit for blocks in which the same low
/// nibbles are characters of the alphabet, and one for blocks without any.
constexpr std::int8_t kSigns = 1;      // 2_: + /
constexpr std::int8_t kDigits = 2;     // 3_: 0 … 9
constexpr std::int8_t kFirstHalf = 4;  // 4_ and 6_: A … O, a … o
constexpr std::int8_t kSecondHalf = 8; // 5_ and 7_: P … Z, p … z
constexpr std::int8_t kNothing = 16;

constexpr Table kClass{kNothing, kNothing, kSigns,   kDigits,  kFirstHalf, kSecondHalf, kFirstHalf, kSecondHalf,
                       kNothing, kNothing, kNothing, kNothing, kNothing,   kNothing,    kNothing,   kNothing};

/// For each low nibble the classes in which it is no character.
constexpr Table makeForeign()
{
    Table foreign{};
    for (std::size_t low = 0; low < foreign.size(); ++low) {
        const bool isSign = low == 11 || low == 15;
        foreign[low] = static_cast<std::int8_t>(kNothing | (isSign ? 0 : kSigns) | (low <= 9 ? 0 : kDigits) |
                                                (low >= 1 ? 0 : kFirstHalf) | (low <= 10 ? 0 : kSecondHalf));
    }
    return foreign;
}
constexpr Table kForeign = makeForeign();

/// Value less character for each high nibble. '/' shares its own with '+' and is looked up one place before.
constexpr Table kToValue{0, 63 - '/', 62 - '+', 52 - '0', -'A', -'A', 26 - 'a', 26 - 'a', 0, 0, 0, 0, 0, 0, 0, 0};

/// Character less value: at 0 of 0 to 25, at 1 of 26 to 51, then of the ten digits and the signs.
constexpr Table kToCharacter{'A',      'a' - 26, '0' - 52, '0' - 52, '0' - 52, '0' - 52, '0' - 52, '0' - 52,
                             '0' - 52, '0' - 52, '0' - 52, '0' - 52, '+' - 62, '/' - 63, 0,        0};

/// Twelve bytes a half, three in each four: second, first, third, second, so that 16-bit shifts part them.
constexpr Table kSpread{1, 0, 2, 1, 4, 3, 5, 4, 7, 6, 8, 7, 10, 9, 11, 10};
/// The inverse of the order in which a 32-bit word holds its three bytes; the gaps go to the end of each half.
constexpr Table kGather{2, 1, 0, 6, 5, 4, 10, 9, 8, 14, 13, 12, -1, -1, -1, -1};

// A macro because an attribute has no other name: only these functions may use the instructions.
#define MELODECK_AVX2 __attribute__((target("avx2")))

MELODECK_AVX2 inline __m256i load(const Table& table)
{
    return _mm256_broadcastsi128_si256(_mm_loadu_si128(reinterpret_cast<const __m128i*>(table.data())));
}

MELODECK_AVX2 inline __m256i encodeStep(const std::uint8_t* input, __m256i spread, __m256i toCharacter)
{
    const __m128i low = _mm_loadu_si128(reinterpret_cast<const __m128i*>(input));
    const __m128i high = _mm_loadu_si128(reinterpret_cast<const __m128i*>(input + 12));
    const __m256i bytes = _mm256_shuffle_epi8(_mm256_inserti128_si256(_mm256_castsi128_si256(low), high, 1), spread);
    // Multiplication shifts each 16 bits by a distance of its own: right for the first and third value, left for the
    // second and fourth.
    const __m256i odd =
        _mm256_mulhi_epu16(_mm256_and_si256(bytes, _mm256_set1_epi32(0x0FC0FC00)), _mm256_set1_epi32(0x04000040));
    const __m256i even =
        _mm256_mullo_epi16(_mm256_and_si256(bytes, _mm256_set1_epi32(0x003F03F0)), _mm256_set1_epi32(0x01000010));
    const __m256i values = _mm256_or_si256(odd, even);
    // What is true is −1, so this counts one up.
    const __m256i place = _mm256_sub_epi8(_mm256_subs_epu8(values, _mm256_set1_epi8(51)),
                                          _mm256_cmpgt_epi8(values, _mm256_set1_epi8(25)));
    return _mm256_add_epi8(values, _mm256_shuffle_epi8(toCharacter, place));
}

} // namespace

bool hasAvx2()
{
    return __builtin_cpu_supports("avx2") != 0;
}

MELODECK_AVX2 std::size_t encodeAvx2(const std::uint8_t* input, std::size_t groups, std::uint8_t* output)
{
    const __m256i spread = load(kSpread);
    const __m256i toCharacter = load(kToCharacter);
    std::size_t done = 0;
    // Two groups more than are encoded: the second load reads four bytes beyond its twelve.
    for (; groups - done >= kGroups + 2; done += kGroups, input += 3 * kGroups, output += 4 * kGroups) {
        _mm256_storeu_si256(reinterpret_cast<__m256i*>(output), encodeStep(input, spread, toCharacter));
    }
    return done;
}

MELODECK_AVX2 std::size_t decodeAvx2(const std::uint8_t* input, std::size_t groups, std::uint8_t* output)
{
    const __m256i classes = load(kClass);
    const __m256i foreign = load(kForeign);
    const __m256i toValue = load(kToValue);
    const __m256i gather = load(kGather);
    const __m256i together = _mm256_setr_epi32(0, 1, 2, 4, 5, 6, 3, 7);
    const __m256i nibble = _mm256_set1_epi8(15);
    std::size_t done = 0;
    // Three groups more than are decoded: the store writes eight bytes beyond its 24.
    for (; groups - done >= kGroups + 3; done += kGroups, input += 4 * kGroups, output += 3 * kGroups) {
        const __m256i text = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(input));
        const __m256i high = _mm256_and_si256(_mm256_srli_epi32(text, 4), nibble);
        const __m256i low = _mm256_and_si256(text, nibble);
        if (_mm256_testz_si256(_mm256_shuffle_epi8(classes, high), _mm256_shuffle_epi8(foreign, low)) == 0) {
            break;
        }
        const __m256i isSlash = _mm256_cmpeq_epi8(text, _mm256_set1_epi8('/'));
        const __m256i values = _mm256_add_epi8(text, _mm256_shuffle_epi8(toValue, _mm256_add_epi8(high, isSlash)));
        const __m256i pairs = _mm256_maddubs_epi16(values, _mm256_set1_epi32(0x01400140));
        const __m256i words = _mm256_madd_epi16(pairs, _mm256_set1_epi32(0x00011000));
        _mm256_storeu_si256(reinterpret_cast<__m256i*>(output),
                            _mm256_permutevar8x32_epi32(_mm256_shuffle_epi8(words, gather), together));
    }
    return done;
}

} // namespace melodeck::wire::base64

#else

namespace melodeck::wire::base64 {

bool hasAvx2()
{
    return false;
}

std::size_t encodeAvx2(const std::uint8_t*, std::size_t, std::uint8_t*)
{
    return 0;
}

std::size_t decodeAvx2(const std::uint8_t*, std::size_t, std::uint8_t*)
{
    return 0;
}

} // namespace melodeck::wire::base64

#endif
