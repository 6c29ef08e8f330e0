#include "mir/RealFft.h"

#include <kiss_fftr.h>

#include <cstddef>

namespace melodeck::mir {

namespace {

struct PlanDeleter
{
    void operator()(kiss_fftr_cfg plan) const { kiss_fftr_free(plan); }
};
using Plan = std::unique_ptr<kiss_fftr_state, PlanDeleter>;

// std::complex<float> is laid out as two floats by the standard, as KISS FFT's struct is.
static_assert(sizeof(kiss_fft_cpx) == sizeof(std::complex<float>));

} // namespace

struct RealFft::Plans
{
    Plan forward;
    Plan inverse;
};

RealFft::RealFft(int size)
    : m_size(size)
    , m_plans(std::make_unique<Plans>(
          Plans{Plan(kiss_fftr_alloc(size, 0, nullptr, nullptr)), Plan(kiss_fftr_alloc(size, 1, nullptr, nullptr))}))
    , m_spectrum(static_cast<std::size_t>(size / 2 + 1))
    , m_signal(static_cast<std::size_t>(size))
{
}

RealFft::~RealFft() = default;

std::span<const std::complex<float>> RealFft::forward(std::span<const float> input)
{
    kiss_fftr(m_plans->forward.get(), input.data(), reinterpret_cast<kiss_fft_cpx*>(m_spectrum.data()));
    return m_spectrum;
}

std::span<const float> RealFft::inverse(std::span<const std::complex<float>> spectrum)
{
    kiss_fftri(m_plans->inverse.get(), reinterpret_cast<const kiss_fft_cpx*>(spectrum.data()), m_signal.data());
    return m_signal;
}

} // namespace melodeck::mir
