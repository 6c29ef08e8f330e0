#pragma once

#include <string>

namespace melodeck::tests {

/// What a fresh engine took for one request.
struct EngineFigures
{
    /// From the start of the process to the last byte of its answer.
    double seconds = 0.0;
    /// The most that it ever had in memory.
    double peakMegabytes = 0.0;
    /// Empty, or why there are no figures.
    std::string problem;
};

/// Starts a program of melodeck-engine, posts a request to it as JSON, waits for all of the answer and ends it.
[[nodiscard]] EngineFigures askFreshEngine(const std::string& program, const std::string& json);

} // namespace melodeck::tests
