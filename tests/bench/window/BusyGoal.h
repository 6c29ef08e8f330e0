#pragma once

#include "bench/Report.h"
#include "bench/window/Delays.h"
#include "bench/window/Desk.h"

#include <filesystem>

namespace melodeck::bench {

/// G4: dozens of jobs run, thousands wait in the list that is shown, and the window does not notice. jobs are answered
/// at a pace that takes about so many seconds.
void measureBusy(Desk& desk, Delays& delays, Report& report, const std::filesystem::path& work, int jobs, int seconds);

} // namespace melodeck::bench
