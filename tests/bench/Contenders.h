#pragma once

#include "bench/ChildProcess.h"

#include <cstdint>
#include <filesystem>
#include <limits>
#include <string>
#include <vector>

namespace melodeck::bench {

/// One request that all contenders send: a melody up, clips down.
struct Exchange
{
    std::string url;
    /// A WAV file; empty for none.
    std::filesystem::path melody;
    /// The same request, encoded: for the floor.
    std::filesystem::path body;
    int clips = 3;
    std::int64_t clipBytes = 0;
};

enum class Contender : std::uint8_t { Floor, SyncedFloor, Melodeck, Script, Shell };

[[nodiscard]] std::string nameOf(Contender contender);
[[nodiscard]] std::string melodeckProgram();
[[nodiscard]] std::string rivalProgram(const std::string& name);
/// The command line that sends the exchange and writes its clips into output.
[[nodiscard]] std::vector<std::string> commandOf(Contender contender, const Exchange& exchange,
                                                 const std::filesystem::path& output);

/// The best of several runs: each figure by itself, as disturbances only ever add.
struct Best
{
    double wallSeconds = std::numeric_limits<double>::infinity();
    double cpuSeconds = std::numeric_limits<double>::infinity();
    double peakMiB = std::numeric_limits<double>::infinity();
    int runs = 0;
    /// Why a run was not good; empty when all were.
    std::string failure;

    void add(const ProcessFigures& figures);
    /// The same of another one's runs; its failure, if it had one.
    void addBest(const Best& other);
};

/// Runs it once in the folder work and checks that every clip is there and whole; the clips are removed again.
void runOnce(Contender contender, const Exchange& exchange, const std::filesystem::path& work, Best& best);

/// A line of figures for people.
[[nodiscard]] std::string describe(Contender contender, const Best& best);

} // namespace melodeck::bench
