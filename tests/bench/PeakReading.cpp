// Reads the peaks of a file and ends: what showing its waveform for the first time takes.
// usage: melodeck-bench-peaks FILE

#include "audio/Peaks.h"

#include <QString>

#include <cstdio>

int main(int argc, char** argv)
{
    if (argc != 2) {
        return 2;
    }
    const auto peaks = melodeck::audio::readPeaks(QString::fromLocal8Bit(argv[1]));
    if (!peaks || peaks->frames == 0) {
        std::fputs("no peaks\n", stderr);
        return 1;
    }
    std::printf("%lld\n", static_cast<long long>(peaks->frames));
    return 0;
}
