#pragma once

#include <atomic>
#include <cstdint>

namespace melodeck::store {

/// How far long work on a library is: written by the thread that does it, read by any other.
struct WorkProgress
{
    std::atomic<std::int64_t> bytes{0};
    /// What there is to do; 0 until that is known.
    std::atomic<std::int64_t> totalBytes{0};
    std::atomic<std::int64_t> files{0};
};

} // namespace melodeck::store
