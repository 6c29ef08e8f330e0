#include "engine/sketch/RandomSource.h"

namespace melodeck::engine {

std::uint64_t RandomSource::next()
{
    m_state += 0x9E3779B97F4A7C15ULL;
    std::uint64_t z = m_state;
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31U);
}

double RandomSource::real()
{
    // 53 bits fill a double's significand exactly.
    return static_cast<double>(next() >> 11U) * 0x1.0p-53;
}

int RandomSource::below(int count)
{
    return count < 1 ? 0 : static_cast<int>(real() * count);
}

std::uint64_t mixedSeed(std::uint64_t seed, const QString& prompt, int index)
{
    // FNV-1a over the prompt, then one turn of the generator for each other part.
    std::uint64_t hash = 0xCBF29CE484222325ULL;
    const QByteArray bytes = prompt.toUtf8();
    for (const char byte : bytes) {
        hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001B3ULL;
    }
    const std::uint64_t withSeed = RandomSource(hash ^ seed).next();
    return RandomSource(withSeed + static_cast<std::uint64_t>(index)).next();
}

} // namespace melodeck::engine
