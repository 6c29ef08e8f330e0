#pragma once

#include "audio/PeakScan.h"
#include "audio/Peaks.h"

namespace melodeck::audio {

/// True where the processor and the build have the AVX2 kernels.
[[nodiscard]] bool canScanWithAvx2();

/// As scanSamples(), but only as far as whole steps go, and only what there is a kernel for: 16- and 24-bit integers,
/// 32-bit float. Returns the number of samples that were taken in: 0 also where one among them is no number or no
/// sound. Only where canScanWithAvx2().
[[nodiscard]] std::size_t scanAvx2(std::span<const std::byte> bytes, SampleCode code, std::span<PeakScan> lanes);

/// What is kept of whole stretches of 16-bit integers, of so many bytes and lanes each (one over all channels, or two
/// of alternating samples), is appended to peaks; the same as by way of scanSamples(), at half the price. Returns the
/// number of stretches: 0 where one is not made of whole steps. Only where canScanWithAvx2().
std::size_t addPeaksAvx2(std::span<const std::byte> bytes, std::size_t stretchBytes, std::size_t lanes,
                         std::vector<StoredPeak>& peaks);

} // namespace melodeck::audio
