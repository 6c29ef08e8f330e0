#pragma once

#include "core/ByteStream.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace melodeck::fuzz {

/// What each target defines: reads the input as its kind of foreign data, and calls require() on what must hold.
/// Called many times in one process, on one thread; keeps nothing between calls that changes its answers.
void examine(std::span<const std::byte> input);

/// Says the sentence and ends the process where condition is false, so that the fuzzer keeps the input.
void require(bool condition, const char* sentence);

[[nodiscard]] std::string_view textOf(std::span<const std::byte> bytes);

/// Cuts an input into chunks whose sizes follow from its bytes: a finding fails again with nothing but its file.
class Chunks final
{
public:
    /// Sizes from 1 to a limit that is itself chosen by the input, so that some inputs arrive byte by byte.
    explicit Chunks(std::span<const std::byte> input);

    /// The next chunk; empty at the end.
    [[nodiscard]] std::span<const std::byte> next();

    /// A number below bound (> 0) that follows from the input as well.
    [[nodiscard]] std::size_t number(std::size_t bound);

private:
    std::span<const std::byte> m_left;
    // In this order: the second is made with the first.
    std::uint64_t m_state;
    std::size_t m_largest;
};

/// Writes all of input to sink, chunk by chunk, and finishes; the first error ends it.
[[nodiscard]] core::Result<void> writeInChunks(core::ByteSink& sink, std::span<const std::byte> input);

} // namespace melodeck::fuzz
