#pragma once

#include <array>
#include <cstddef>

namespace melodeck::ui {

/// The level between the samples of one channel, four times oversampled by the filter of ITU-R BS.1770-4, annex 2: what
/// a converter puts out may be higher than every sample. For 44.1 and 48 kHz; higher rates are measured no worse.
class TruePeakMeter final
{
public:
    /// Largest absolute value around one more sample, six samples late. Full scale = 1.
    [[nodiscard]] float next(float sample);

private:
    static constexpr std::size_t kTaps = 12;

    /// Twice, so that the newest twelve always lie in a row.
    std::array<float, 2 * kTaps> m_samples{};
    std::size_t m_at = 0;
};

} // namespace melodeck::ui
