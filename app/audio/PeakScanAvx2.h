#pragma once

#include "audio/PeakScan.h"

namespace melodeck::audio {

/// True where the processor and the build have the AVX2 kernels.
[[nodiscard]] bool canScanWithAvx2();

/// As scanSamples(), but only as far as whole steps go, and only what there is a kernel for: 16- and 24-bit integers,
/// 32-bit float. Returns the number of samples that were taken in: 0 also where one among them is no number or no
/// sound. Only where canScanWithAvx2().
[[nodiscard]] std::size_t scanAvx2(std::span<const std::byte> bytes, SampleCode code, std::span<PeakScan> lanes);

} // namespace melodeck::audio
