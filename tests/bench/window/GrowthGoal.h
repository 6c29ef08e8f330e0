#pragma once

#include "bench/Report.h"
#include "bench/window/Desk.h"

#include <cstdint>
#include <filesystem>

namespace melodeck::bench {

/// G2: how much more memory the window takes at most while a file of so many bytes is dropped and sent, and one clip of
/// as many comes back and is shown, than with a file of 1 MB.
void measureGrowth(Desk& desk, Report& report, const std::filesystem::path& work, std::int64_t bytes);

} // namespace melodeck::bench
