#include "audio/PeakScan.h"

#include "audio/PeakScanAvx2.h"

#include <algorithm>
#include <array>

namespace melodeck::audio {

namespace {

/// Every stride-th sample from the first one.
void scanLane(std::span<const float> samples, std::size_t first, std::size_t stride, PeakScan& lane)
{
    for (std::size_t i = first; i < samples.size(); i += stride) {
        const float sample = samples[i];
        lane.minimum = std::min(lane.minimum, sample);
        lane.maximum = std::max(lane.maximum, sample);
        lane.squares += static_cast<double>(sample) * static_cast<double>(sample);
        ++lane.samples;
    }
}

void scanPlain(std::span<const std::byte> bytes, SampleCode code, std::span<PeakScan> lanes)
{
    // Not filled with anything first: this is called often, and seldom for much.
    std::array<float, 512> decoded;
    const auto size = static_cast<std::size_t>(bytesOf(code));
    while (!bytes.empty()) {
        const auto samples = std::span(decoded).first(std::min(decoded.size(), bytes.size() / size));
        decodeSamples(bytes.first(samples.size() * size), code, samples);
        bytes = bytes.subspan(samples.size() * size);
        for (std::size_t lane = 0; lane < lanes.size(); ++lane) {
            scanLane(samples, lane, lanes.size(), lanes[lane]);
        }
    }
}

} // namespace

void scanSamples(std::span<const std::byte> bytes, SampleCode code, std::span<PeakScan> lanes)
{
    static const bool hasAvx2 = canScanWithAvx2();
    if (hasAvx2) {
        bytes = bytes.subspan(scanAvx2(bytes, code, lanes) * static_cast<std::size_t>(bytesOf(code)));
    }
    if (!bytes.empty()) {
        scanPlain(bytes, code, lanes);
    }
}

} // namespace melodeck::audio
