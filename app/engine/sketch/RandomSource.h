#pragma once

#include <QString>

#include <cstdint>

namespace melodeck::engine {

/// SplitMix64 (Steele, Lea and Flood 2014) with a mapping of its own to numbers: the distributions of the standard
/// library differ between implementations, and a seed has to give the same music everywhere.
class RandomSource final
{
public:
    explicit RandomSource(std::uint64_t seed)
        : m_state(seed)
    {
    }

    [[nodiscard]] std::uint64_t next();
    /// 0 ≤ value < 1.
    [[nodiscard]] double real();
    /// low ≤ value < high.
    [[nodiscard]] double between(double low, double high) { return low + (high - low) * real(); }
    /// 0 ≤ value < count; 0 for a count below 1.
    [[nodiscard]] int below(int count);

private:
    std::uint64_t m_state;
};

/// One seed of the request's seed, the prompt's text and its place in the request.
[[nodiscard]] std::uint64_t mixedSeed(std::uint64_t seed, const QString& prompt, int index);

} // namespace melodeck::engine
