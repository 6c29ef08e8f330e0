#pragma once

#include <cstdint>

namespace melodeck::bench {

struct Agreement
{
    std::int64_t cases = 0;
    /// Cases where ours and OpenSSL's EVP differ and should not.
    std::int64_t differences = 0;
};

/// Encodes and decodes every length up to 1024 bytes, and decodes texts with each byte value at each place. EVP is
/// laxer in what it skips (white space and '-' at the ends, and it does not look at padding): there ours has to refuse.
[[nodiscard]] Agreement compareWithEvp();

} // namespace melodeck::bench
