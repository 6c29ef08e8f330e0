#include "audio/PeakScanAvx2.h"

#if defined(__x86_64__)
#include <immintrin.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>
#include <utility>

namespace melodeck::audio {

namespace {

#define MELODECK_AVX2 __attribute__((target("avx2,fma")))

constexpr float kUnit16 = 1.0F / 32'768.0F;
constexpr float kUnit32 = 1.0F / 2'147'483'648.0F;

/// What is left of the registers: position by position, of which a lane has every one or every second. Squares stand at
/// the parity of their lane, too.
template <class Value, std::size_t Size>
struct Columns
{
    alignas(32) std::array<Value, Size> minimum;
    alignas(32) std::array<Value, Size> maximum;
    alignas(32) std::array<float, 8> squares;
};

/// unit: one of the numbers in full scales.
template <class Value, std::size_t Size>
void addColumns(const Columns<Value, Size>& columns, float unit, std::size_t samples, std::span<PeakScan> lanes)
{
    const std::size_t stride = lanes.size();
    for (std::size_t first = 0; first < stride; ++first) {
        Value low = columns.minimum[first];
        Value high = columns.maximum[first];
        for (std::size_t i = first; i < Size; i += stride) {
            low = std::min(low, columns.minimum[i]);
            high = std::max(high, columns.maximum[i]);
        }
        float squares = 0.0F;
        for (std::size_t i = first; i < columns.squares.size(); i += stride) {
            squares += columns.squares[i];
        }
        PeakScan& lane = lanes[first];
        lane.minimum = std::min(lane.minimum, static_cast<float>(low) * unit);
        lane.maximum = std::max(lane.maximum, static_cast<float>(high) * unit);
        lane.squares += static_cast<double>(squares) * static_cast<double>(unit) * static_cast<double>(unit);
        lane.samples += samples / stride;
    }
}

MELODECK_AVX2 std::size_t scanInt16(std::span<const std::byte> bytes, std::span<PeakScan> lanes)
{
    constexpr std::size_t kStep = 16;
    const std::size_t steps = bytes.size() / sizeof(__m256i);
    const auto* from = reinterpret_cast<const __m256i*>(bytes.data());
    const __m256i left = _mm256_set1_epi32(0xFFFF);
    __m256i low = _mm256_set1_epi16(INT16_MAX);
    __m256i high = _mm256_set1_epi16(INT16_MIN);
    __m256 leftSquares = _mm256_setzero_ps();
    __m256 rightSquares = _mm256_setzero_ps();
    for (std::size_t step = 0; step < steps; ++step) {
        const __m256i value = _mm256_loadu_si256(from + step);
        low = _mm256_min_epi16(low, value);
        high = _mm256_max_epi16(high, value);
        // Apart, since two times 2^30 would not fit.
        const __m256i first = _mm256_madd_epi16(_mm256_and_si256(value, left), value);
        const __m256i second = _mm256_madd_epi16(_mm256_andnot_si256(left, value), value);
        leftSquares = _mm256_add_ps(leftSquares, _mm256_cvtepi32_ps(first));
        rightSquares = _mm256_add_ps(rightSquares, _mm256_cvtepi32_ps(second));
    }
    if (steps > 0) {
        Columns<std::int16_t, 16> columns;
        _mm256_store_si256(reinterpret_cast<__m256i*>(columns.minimum.data()), low);
        _mm256_store_si256(reinterpret_cast<__m256i*>(columns.maximum.data()), high);
        _mm256_store_ps(columns.squares.data(), _mm256_hadd_ps(leftSquares, rightSquares));
        // Left, left, right, right in each half: the parity of the lanes.
        std::swap(columns.squares[1], columns.squares[2]);
        std::swap(columns.squares[5], columns.squares[6]);
        addColumns(columns, kUnit16, steps * kStep, lanes);
    }
    return steps * kStep;
}

MELODECK_AVX2 std::size_t scanInt24(std::span<const std::byte> bytes, std::span<PeakScan> lanes)
{
    constexpr std::size_t kStep = 8;
    constexpr std::size_t kStepBytes = 24;
    constexpr std::size_t kHalfBytes = 12;
    // The second half of a step reads four bytes more than it uses.
    constexpr std::size_t kBehind = 4;
    const std::size_t steps = bytes.size() < kBehind ? 0 : (bytes.size() - kBehind) / kStepBytes;
    // Each three bytes behind a zero: 2^8 times the sample.
    const __m256i places = _mm256_setr_epi8(-1, 0, 1, 2, -1, 3, 4, 5, -1, 6, 7, 8, -1, 9, 10, 11, //
                                            -1, 0, 1, 2, -1, 3, 4, 5, -1, 6, 7, 8, -1, 9, 10, 11);
    __m256i low = _mm256_set1_epi32(INT32_MAX);
    __m256i high = _mm256_set1_epi32(INT32_MIN);
    __m256 squares = _mm256_setzero_ps();
    for (std::size_t step = 0; step < steps; ++step) {
        const std::byte* from = bytes.data() + step * kStepBytes;
        const __m256i raw = _mm256_loadu2_m128i(reinterpret_cast<const __m128i*>(from + kHalfBytes),
                                                reinterpret_cast<const __m128i*>(from));
        const __m256i value = _mm256_shuffle_epi8(raw, places);
        low = _mm256_min_epi32(low, value);
        high = _mm256_max_epi32(high, value);
        const __m256 real = _mm256_cvtepi32_ps(value);
        squares = _mm256_fmadd_ps(real, real, squares);
    }
    if (steps > 0) {
        Columns<std::int32_t, 8> columns;
        _mm256_store_si256(reinterpret_cast<__m256i*>(columns.minimum.data()), low);
        _mm256_store_si256(reinterpret_cast<__m256i*>(columns.maximum.data()), high);
        _mm256_store_ps(columns.squares.data(), squares);
        addColumns(columns, kUnit32, steps * kStep, lanes);
    }
    return steps * kStep;
}

/// What is no number makes no extreme, but shows in the squares; what is no sound shows in the extremes.
bool areSounds(const Columns<float, 8>& columns)
{
    constexpr float kLoudest = 8.0F;
    constexpr float kAbsurdSquares = 1e9F;
    bool are = true;
    for (std::size_t i = 0; i < columns.squares.size(); ++i) {
        are = are && columns.minimum[i] > -kLoudest && columns.maximum[i] < kLoudest &&
              columns.squares[i] < kAbsurdSquares;
    }
    return are;
}

MELODECK_AVX2 std::size_t scanFloat32(std::span<const std::byte> bytes, std::span<PeakScan> lanes)
{
    // Two registers a step: an addition has to wait for the one before it.
    constexpr std::size_t kStep = 16;
    const std::size_t steps = bytes.size() / sizeof(float) / kStep;
    __m256 low = _mm256_set1_ps(std::numeric_limits<float>::max());
    __m256 high = _mm256_set1_ps(-std::numeric_limits<float>::max());
    __m256 squares = _mm256_setzero_ps();
    __m256 otherSquares = _mm256_setzero_ps();
    for (std::size_t step = 0; step < steps; ++step) {
        const auto* from = reinterpret_cast<const float*>(bytes.data()) + step * kStep;
        const __m256 value = _mm256_loadu_ps(from);
        const __m256 other = _mm256_loadu_ps(from + kStep / 2);
        // In this order: where the first is no number, the second is the answer.
        low = _mm256_min_ps(other, _mm256_min_ps(value, low));
        high = _mm256_max_ps(other, _mm256_max_ps(value, high));
        squares = _mm256_fmadd_ps(value, value, squares);
        otherSquares = _mm256_fmadd_ps(other, other, otherSquares);
    }
    Columns<float, 8> columns;
    _mm256_store_ps(columns.minimum.data(), low);
    _mm256_store_ps(columns.maximum.data(), high);
    _mm256_store_ps(columns.squares.data(), _mm256_add_ps(squares, otherSquares));
    if (steps == 0 || !areSounds(columns)) {
        return 0;
    }
    addColumns(columns, 1.0F, steps * kStep, lanes);
    return steps * kStep;
}

} // namespace

bool canScanWithAvx2()
{
    return __builtin_cpu_supports("avx2") != 0 && __builtin_cpu_supports("fma") != 0;
}

std::size_t scanAvx2(std::span<const std::byte> bytes, SampleCode code, std::span<PeakScan> lanes)
{
    switch (code) {
    case SampleCode::Int16:
        return scanInt16(bytes, lanes);
    case SampleCode::Int24:
        return scanInt24(bytes, lanes);
    case SampleCode::Float32:
        return scanFloat32(bytes, lanes);
    default:
        return 0;
    }
}

} // namespace melodeck::audio

#else

namespace melodeck::audio {

bool canScanWithAvx2()
{
    return false;
}

std::size_t scanAvx2(std::span<const std::byte>, SampleCode, std::span<PeakScan>)
{
    return 0;
}

} // namespace melodeck::audio

#endif
