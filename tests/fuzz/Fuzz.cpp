#include "fuzz/Fuzz.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace melodeck::fuzz {

namespace {

/// FNV-1a.
std::uint64_t hashOf(std::span<const std::byte> bytes)
{
    std::uint64_t hash = 0xCBF29CE484222325ULL;
    for (const std::byte byte : bytes) {
        hash = (hash ^ std::to_integer<std::uint64_t>(byte)) * 0x100000001B3ULL;
    }
    return hash;
}

} // namespace

void require(bool condition, const char* sentence)
{
    if (!condition) {
        std::fprintf(stderr, "Does not hold: %s\n", sentence);
        std::abort();
    }
}

std::string_view textOf(std::span<const std::byte> bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

Chunks::Chunks(std::span<const std::byte> input)
    : m_left(input)
    , m_state(hashOf(input))
    , m_largest(std::size_t{1} << number(14))
{
}

std::size_t Chunks::number(std::size_t bound)
{
    // splitmix64: the hash alone has too little in its high bits.
    m_state += 0x9E3779B97F4A7C15ULL;
    std::uint64_t z = m_state;
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
    return static_cast<std::size_t>((z ^ (z >> 31U)) % bound);
}

std::span<const std::byte> Chunks::next()
{
    const std::span<const std::byte> chunk = m_left.first(std::min(m_left.size(), 1 + number(m_largest)));
    m_left = m_left.subspan(chunk.size());
    return chunk;
}

core::Result<void> writeInChunks(core::ByteSink& sink, std::span<const std::byte> input)
{
    Chunks chunks(input);
    for (auto chunk = chunks.next(); !chunk.empty(); chunk = chunks.next()) {
        if (core::Result<void> written = sink.write(chunk); !written) {
            return written;
        }
    }
    return sink.finish();
}

} // namespace melodeck::fuzz
