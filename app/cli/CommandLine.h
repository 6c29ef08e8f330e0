#pragma once

#include "cli/Console.h"

#include <stop_token>
#include <string>
#include <vector>

namespace melodeck::cli {

/// Exit code for options that make no sense.
inline constexpr int kUsageError = 2;

/// Reads the arguments (without the program's name) and runs the verb that they name.
/// Returns the exit code: see core::exitCode(), and kUsageError.
[[nodiscard]] int runCommandLine(const std::vector<std::string>& arguments, Console& console,
                                 const std::stop_token& stop);

} // namespace melodeck::cli
