#pragma once

#include "bench/Report.h"
#include "bench/ServerProcess.h"

#include <cstdint>
#include <filesystem>

namespace melodeck::bench {

inline constexpr std::int64_t kMB = 1'000'000;
inline constexpr std::int64_t kMiB = 1024LL * 1024;

/// How much is moved. The first values are those of the goals.
struct Sizes
{
    std::int64_t bigUpload = 300 * kMB;
    std::int64_t bigClip = 100 * kMB;
    std::int64_t smallUpload = 1 * kMB;
    std::int64_t smallClip = 1 * kMB;
    std::int64_t memoryBytes = 1024 * kMiB;
    /// 10 minutes of stereo at 48 kHz.
    std::int64_t peakBytes = 44 + 10LL * 60 * 48'000 * 4;
    int libraryEntries = 1'000'000;
    int batchJobs = 4096;
    int shellJobs = 256;
    int bigRounds = 7;
    int smallRounds = 15;
    int slowRounds = 2;

    [[nodiscard]] static Sizes quick()
    {
        return {.bigUpload = 12 * kMB,
                .bigClip = 4 * kMB,
                .memoryBytes = 32 * kMiB,
                .peakBytes = 8 * kMB,
                .libraryEntries = 10'000,
                .batchJobs = 128,
                .shellJobs = 64,
                .bigRounds = 2,
                .smallRounds = 2,
                .slowRounds = 1};
    }
};

/// What every goal gets.
struct Bench
{
    Sizes sizes;
    /// Everything that is written goes here.
    std::filesystem::path work;
    ServerProcess& server;
    Report& report;
};

// One function a goal, each in the file of its name; the numbers are those of the goals.
void speedGoal(Bench& bench);     // G1
void memoryGoal(Bench& bench);    // G2
void batchGoal(Bench& bench);     // G3
void peakGoal(Bench& bench);      // G6, G6s
void base64Goal(Bench& bench);    // G7
void answerGoal(Bench& bench);    // G8
void libraryGoal(Bench& bench);   // G9
void firstClipGoal(Bench& bench); // G10
void cancelGoal(Bench& bench);    // G11

} // namespace melodeck::bench
