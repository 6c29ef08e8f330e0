// Reads a file as cat does and then its peaks, which is what showing its waveform for the first time takes, and prints
// the seconds of each: "0.009 0.012".
// usage: melodeck-bench-peaks FILE

#include "audio/Peaks.h"

#include <QString>

#include <fcntl.h>
#include <unistd.h>

#include <chrono>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <memory>

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t kPageBytes = 4096;
constexpr std::size_t kCatBytes = 128 * 1024; // what cat of coreutils 9 asks for

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

bool readToTheEnd(const char* path)
{
    const int file = ::open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0) {
        return false;
    }
    // As cat's: elsewhere in a page, some processors copy four times slower.
    const std::unique_ptr<void, decltype(&std::free)> block(std::aligned_alloc(kPageBytes, kCatBytes), &std::free);
    ssize_t got = 0;
    do {
        got = ::read(file, block.get(), kCatBytes);
    } while (got > 0);
    ::close(file);
    return got == 0;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 2) {
        return 2;
    }
    const Clock::time_point start = Clock::now();
    if (!readToTheEnd(argv[1])) {
        std::perror(argv[1]);
        return 1;
    }
    const double reading = secondsSince(start);
    const Clock::time_point between = Clock::now();
    const auto peaks = melodeck::audio::readPeaks(QString::fromLocal8Bit(argv[1]));
    const double peaking = secondsSince(between);
    if (!peaks || peaks->frames == 0) {
        std::fputs("no peaks\n", stderr);
        return 1;
    }
    std::printf("%.6f %.6f\n", reading, peaking);
    return 0;
}
