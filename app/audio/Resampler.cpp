#include "audio/Resampler.h"

#include <QCoreApplication>

#include <soxr.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace melodeck::audio {

namespace {

constexpr int kMaxSampleRateHz = 768'000;
constexpr std::size_t kStepFrames = 4096;

tl::unexpected<core::Error> refused(int fromHz, int toHz, const char* reason)
{
    return core::fail(
        core::ErrorCode::InvalidArgument,
        QCoreApplication::translate("Audio", "The audio cannot be converted from %1 Hz to %2 Hz. Nothing was sent. "
                                             "Export it at another rate.")
            .arg(fromHz)
            .arg(toHz),
        QString::fromUtf8(reason));
}

} // namespace

void Resampler::Closer::operator()(soxr* resampler) const
{
    soxr_delete(resampler);
}

Resampler::Resampler(std::unique_ptr<soxr, Closer> handle, int fromHz, int toHz, int channels)
    : m_handle(std::move(handle))
    , m_fromHz(fromHz)
    , m_toHz(toHz)
    , m_channels(channels)
{
}

core::Result<Resampler> Resampler::create(int fromHz, int toHz, int channels)
{
    if (fromHz < 1 || toHz < 1 || toHz > kMaxSampleRateHz || channels < 1) {
        return refused(fromHz, toHz, "");
    }
    const soxr_quality_spec_t quality = soxr_quality_spec(SOXR_VHQ, 0);
    const soxr_io_spec_t formats = soxr_io_spec(SOXR_FLOAT32_I, SOXR_FLOAT32_I);
    soxr_error_t error = nullptr;
    std::unique_ptr<soxr, Closer> handle(
        soxr_create(fromHz, toHz, static_cast<unsigned>(channels), &error, &formats, &quality, nullptr));
    if (error != nullptr || !handle) {
        return refused(fromHz, toHz, error);
    }
    return Resampler(std::move(handle), fromHz, toHz, channels);
}

core::Result<std::size_t> Resampler::step(const float* in, std::size_t frames, std::size_t& used,
                                          std::vector<float>& out)
{
    const auto channels = static_cast<std::size_t>(m_channels);
    const std::size_t before = out.size();
    out.resize(before + kStepFrames * channels);
    std::size_t made = 0;
    const soxr_error_t error = soxr_process(m_handle.get(), in, frames, &used, out.data() + before, kStepFrames, &made);
    out.resize(before + made * channels);
    if (error != nullptr) {
        return refused(m_fromHz, m_toHz, error);
    }
    return made;
}

core::Result<void> Resampler::process(std::span<const float> samples, std::vector<float>& out)
{
    const auto channels = static_cast<std::size_t>(m_channels);
    for (std::size_t made = kStepFrames; !samples.empty() || made == kStepFrames;) {
        std::size_t used = 0;
        // A null pointer would mean the end of all input.
        static constexpr float kNothing = 0.0F;
        const auto step =
            this->step(samples.empty() ? &kNothing : samples.data(), samples.size() / channels, used, out);
        if (!step) {
            return core::fail(step.error());
        }
        made = *step;
        samples = samples.subspan(used * channels);
        if (used == 0 && made == 0) {
            break;
        }
    }
    return {};
}

core::Result<void> Resampler::finish(std::vector<float>& out)
{
    for (std::size_t made = 1; made > 0;) {
        std::size_t used = 0;
        const auto step = this->step(nullptr, 0, used, out);
        if (!step) {
            return core::fail(step.error());
        }
        made = *step;
    }
    return {};
}

std::int64_t Resampler::framesFrom(std::int64_t frames) const
{
    return std::llround(static_cast<double>(frames) * m_toHz / m_fromHz);
}

} // namespace melodeck::audio
