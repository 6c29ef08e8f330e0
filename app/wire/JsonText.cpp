#include "wire/JsonText.h"

#include <bit>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace melodeck::wire {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::size_t skipDigits(std::string_view text, std::size_t from)
{
    while (from < text.size() && isDigit(text[from])) {
        ++from;
    }
    return from;
}

bool isNumber(std::string_view text)
{
    std::size_t i = text.substr(0, 1) == "-" ? 1 : 0;
    const std::size_t integer = i;
    i = skipDigits(text, i);
    if (i == integer || (text[integer] == '0' && i - integer > 1)) {
        return false;
    }
    if (i < text.size() && text[i] == '.') {
        const std::size_t fraction = i + 1;
        i = skipDigits(text, fraction);
        if (i == fraction) {
            return false;
        }
    }
    if (i < text.size() && (text[i] == 'e' || text[i] == 'E')) {
        ++i;
        if (i < text.size() && (text[i] == '+' || text[i] == '-')) {
            ++i;
        }
        const std::size_t exponent = i;
        i = skipDigits(text, exponent);
        if (i == exponent) {
            return false;
        }
    }
    return i == text.size();
}

bool isPlain(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x20 && byte < 0x80 && c != '"' && c != '\\';
}

#if defined(__SSE2__)

/// How many bytes one register holds, and how many are looked at together.
constexpr std::size_t kRegister = 16;
constexpr std::size_t kBlock = 4 * kRegister;

/// All bits of each byte that is plain.
__m128i plainBytes(const char* text)
{
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(text));
    const __m128i isEnd =
        _mm_or_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('"')), _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\\')));
    // Signed: what is not ASCII is below as well.
    return _mm_andnot_si128(isEnd, _mm_cmpgt_epi8(bytes, _mm_set1_epi8(0x1F)));
}

/// A bit for each of the kRegister bytes that is not plain.
std::uint32_t specialBits(__m128i plain)
{
    return static_cast<std::uint32_t>(_mm_movemask_epi8(plain)) ^ 0xFFFFU;
}

/// Place of the first byte of a block that is not plain; kBlock where all are.
std::size_t firstSpecial(const char* text)
{
    const __m128i first = plainBytes(text);
    const __m128i second = plainBytes(text + kRegister);
    const __m128i third = plainBytes(text + 2 * kRegister);
    const __m128i fourth = plainBytes(text + 3 * kRegister);
    if (specialBits(_mm_and_si128(_mm_and_si128(first, second), _mm_and_si128(third, fourth))) == 0) {
        return kBlock;
    }
    const auto lower = static_cast<std::uint64_t>(specialBits(first) | (specialBits(second) << kRegister));
    const auto upper = static_cast<std::uint64_t>(specialBits(third) | (specialBits(fourth) << kRegister));
    return static_cast<std::size_t>(std::countr_zero(lower | (upper << (2 * kRegister))));
}

#else

constexpr std::size_t kBlock = sizeof(std::uint64_t);

constexpr std::uint64_t repeated(std::uint64_t byte)
{
    return byte * 0x0101010101010101ULL;
}

constexpr std::uint64_t kHighBits = repeated(0x80);

/// High bit set in (at least) the first byte that is zero; bytes after it may be set wrongly.
constexpr std::uint64_t zeroBytes(std::uint64_t word)
{
    return (word - repeated(0x01)) & ~word & kHighBits;
}

/// Place of the first byte of a block that is not plain; kBlock where all are.
std::size_t firstSpecial(const char* text)
{
    std::uint64_t word = 0;
    std::memcpy(&word, text, sizeof word);
    const std::uint64_t controls = (word - repeated(0x20)) & ~word & kHighBits;
    if (((word & kHighBits) | controls | zeroBytes(word ^ repeated('"')) | zeroBytes(word ^ repeated('\\'))) == 0) {
        return kBlock;
    }
    std::size_t i = 0;
    while (isPlain(text[i])) {
        ++i;
    }
    return i;
}

#endif

} // namespace

bool isScalarByte(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '+' || c == '.';
}

std::optional<JsonScalar> classifyScalar(std::string_view text)
{
    if (text == "null" || text == "NaN" || text == "Infinity" || text == "-Infinity") {
        return JsonScalar::Null;
    }
    if (text == "true") {
        return JsonScalar::True;
    }
    if (text == "false") {
        return JsonScalar::False;
    }
    return isNumber(text) ? std::optional(JsonScalar::Number) : std::nullopt;
}

std::size_t plainTextLength(std::string_view text)
{
    std::size_t i = 0;
    // Answers are megabytes of base64 in one string.
    for (; text.size() - i >= kBlock; i += kBlock) {
        if (const std::size_t plain = firstSpecial(text.data() + i); plain < kBlock) {
            return i + plain;
        }
    }
    while (i < text.size() && isPlain(text[i])) {
        ++i;
    }
    return i;
}

int hexValue(char c)
{
    if (isDigit(c)) {
        return c - '0';
    }
    if (c >= 'a' && c <= 'f') {
        return c - 'a' + 10;
    }
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

Utf8Lead utf8Lead(unsigned char byte)
{
    if (byte >= 0xC2 && byte <= 0xDF) {
        return {.length = 2};
    }
    switch (byte) {
    case 0xE0:
        return {.length = 3, .nextLow = 0xA0};
    case 0xED:
        return {.length = 3, .nextHigh = 0x9F};
    case 0xF0:
        return {.length = 4, .nextLow = 0x90};
    case 0xF4:
        return {.length = 4, .nextHigh = 0x8F};
    default:
        break;
    }
    if (byte >= 0xE1 && byte <= 0xEF) {
        return {.length = 3};
    }
    return {.length = byte >= 0xF1 && byte <= 0xF3 ? 4U : 0U};
}

std::string validUtf8(std::string_view text)
{
    std::string valid;
    valid.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const auto byteAt = [text](std::size_t place) { return static_cast<unsigned char>(text[place]); };
        const Utf8Lead lead = byteAt(i) < 0x80 ? Utf8Lead{.length = 1} : utf8Lead(byteAt(i));
        std::size_t length = 1;
        while (length < lead.length && i + length < text.size() &&
               byteAt(i + length) >= (length == 1 ? lead.nextLow : 0x80) &&
               byteAt(i + length) <= (length == 1 ? lead.nextHigh : 0xBF)) {
            ++length;
        }
        valid.append(length == lead.length ? text.substr(i, length) : std::string_view("\xEF\xBF\xBD"));
        i += length;
    }
    return valid;
}

std::size_t encodeUtf8(std::uint32_t point, std::array<char, 4>& bytes)
{
    const auto trail = [point](unsigned shift) { return static_cast<char>(0x80U | ((point >> shift) & 0x3FU)); };
    if (point < 0x80) {
        bytes = {static_cast<char>(point)};
        return 1;
    }
    if (point < 0x800) {
        bytes = {static_cast<char>(0xC0U | (point >> 6U)), trail(0)};
        return 2;
    }
    if (point < 0x10000) {
        bytes = {static_cast<char>(0xE0U | (point >> 12U)), trail(6), trail(0)};
        return 3;
    }
    bytes = {static_cast<char>(0xF0U | (point >> 18U)), trail(12), trail(6), trail(0)};
    return 4;
}

} // namespace melodeck::wire
