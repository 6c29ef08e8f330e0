// Between libFuzzer and a target: only where MELODECK_FUZZ is on.
#include "fuzz/Fuzz.h"

// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer looks for this name.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    melodeck::fuzz::examine(std::as_bytes(std::span(data, size)));
    return 0;
}
