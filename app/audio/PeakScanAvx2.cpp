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

/// The lanes side by side, in the first places.
MELODECK_AVX2 __m128i extremes(__m256i columns, __m128i (*further)(__m128i, __m128i), std::size_t lanes)
{
    constexpr int kHalves = 0x4E;
    constexpr int kNeighbours = 0xB1;
    __m128i value = further(_mm256_castsi256_si128(columns), _mm256_extracti128_si256(columns, 1));
    value = further(value, _mm_shuffle_epi32(value, kHalves));
    value = further(value, _mm_shuffle_epi32(value, kNeighbours));
    return lanes == 1 ? further(value, _mm_srli_epi32(value, 16)) : value;
}

MELODECK_AVX2 __m128i lower(__m128i one, __m128i other)
{
    return _mm_min_epi16(one, other);
}

MELODECK_AVX2 __m128i higher(__m128i one, __m128i other)
{
    return _mm_max_epi16(one, other);
}

/// One stretch of at least one step; peaks: room for one a lane.
MELODECK_AVX2 void peaksOfStretch(const std::byte* bytes, std::size_t steps, std::size_t lanes, StoredPeak* peaks)
{
    // Two neighbours of the same lane together, so that their squares can be added at once.
    const __m256i pairs = _mm256_setr_epi8(0, 1, 4, 5, 2, 3, 6, 7, 8, 9, 12, 13, 10, 11, 14, 15, //
                                           0, 1, 4, 5, 2, 3, 6, 7, 8, 9, 12, 13, 10, 11, 14, 15);
    const __m256 sign = _mm256_set1_ps(-0.0F);
    const auto* from = reinterpret_cast<const __m256i*>(bytes);
    __m256i low = _mm256_loadu_si256(from);
    __m256i high = low;
    __m256 squares = _mm256_setzero_ps();
    for (std::size_t step = 0; step < steps; ++step) {
        const __m256i value = _mm256_loadu_si256(from + step);
        low = _mm256_min_epi16(low, value);
        high = _mm256_max_epi16(high, value);
        const __m256i paired = _mm256_shuffle_epi8(value, pairs);
        // Negative only where two times 2^30 did not fit, which is then 2^31 with the wrong sign.
        const __m256 sum = _mm256_cvtepi32_ps(_mm256_madd_epi16(paired, paired));
        squares = _mm256_add_ps(squares, _mm256_andnot_ps(sign, sum));
    }
    __m128 sums = _mm_add_ps(_mm256_castps256_ps128(squares), _mm256_extractf128_ps(squares, 1));
    sums = _mm_add_ps(sums, _mm_movehl_ps(sums, sums));
    if (lanes == 1) {
        sums = _mm_add_ss(sums, _mm_movehdup_ps(sums));
    }
    const float samples = static_cast<float>(steps * sizeof(__m256i) / sizeof(std::int16_t) / lanes);
    const __m128 rms = _mm_sqrt_ps(_mm_div_ps(sums, _mm_set1_ps(samples)));
    const __m128i rounded = _mm_cvttps_epi32(_mm_add_ps(rms, _mm_set1_ps(0.5F)));
    const __m128i lows = extremes(low, lower, lanes);
    const __m128i highs = extremes(high, higher, lanes);
    peaks[0] = {static_cast<std::int16_t>(_mm_extract_epi16(lows, 0)),
                static_cast<std::int16_t>(_mm_extract_epi16(highs, 0)),
                static_cast<std::uint16_t>(_mm_extract_epi32(rounded, 0))};
    if (lanes == 2) {
        peaks[1] = {static_cast<std::int16_t>(_mm_extract_epi16(lows, 1)),
                    static_cast<std::int16_t>(_mm_extract_epi16(highs, 1)),
                    static_cast<std::uint16_t>(_mm_extract_epi32(rounded, 1))};
    }
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

std::size_t addPeaksAvx2(std::span<const std::byte> bytes, std::size_t stretchBytes, std::size_t lanes,
                         std::vector<StoredPeak>& peaks)
{
    if (stretchBytes == 0 || stretchBytes % sizeof(__m256i) != 0) {
        return 0;
    }
    const std::size_t stretches = bytes.size() / stretchBytes;
    const std::size_t before = peaks.size();
    peaks.resize(before + stretches * lanes);
    for (std::size_t i = 0; i < stretches; ++i) {
        peaksOfStretch(bytes.data() + i * stretchBytes, stretchBytes / sizeof(__m256i), lanes,
                       peaks.data() + before + i * lanes);
    }
    return stretches;
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

std::size_t addPeaksAvx2(std::span<const std::byte>, std::size_t, std::size_t, std::vector<StoredPeak>&)
{
    return 0;
}

} // namespace melodeck::audio

#endif
