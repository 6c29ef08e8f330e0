#pragma once

#include <complex>
#include <memory>
#include <span>
#include <vector>

namespace melodeck::mir {

/// A real Fourier transform of one fixed even size, over KISS FFT. Not shared between threads.
class RealFft final
{
public:
    /// size: number of real samples, even.
    explicit RealFft(int size);
    ~RealFft();
    RealFft(const RealFft&) = delete;
    RealFft& operator=(const RealFft&) = delete;

    [[nodiscard]] int size() const { return m_size; }
    [[nodiscard]] int binCount() const { return m_size / 2 + 1; }

    /// input: size() samples; the answer has binCount() bins, is unscaled and valid until the next call.
    [[nodiscard]] std::span<const std::complex<float>> forward(std::span<const float> input);
    /// spectrum: binCount() bins; the answer has size() samples, is scaled by size() and valid until the next call.
    [[nodiscard]] std::span<const float> inverse(std::span<const std::complex<float>> spectrum);

private:
    struct Plans;
    int m_size;
    std::unique_ptr<Plans> m_plans;
    std::vector<std::complex<float>> m_spectrum;
    std::vector<float> m_signal;
};

} // namespace melodeck::mir
