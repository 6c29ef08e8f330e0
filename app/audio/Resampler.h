#pragma once

#include "core/Result.h"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

struct soxr;

namespace melodeck::audio {

/// soxr at very high quality, piece by piece. What comes out does not depend on how the input is cut into pieces.
/// One thread at a time.
class Resampler final
{
public:
    /// Errors: InvalidArgument for a rate that is none, with soxr's reason.
    [[nodiscard]] static core::Result<Resampler> create(int fromHz, int toHz, int channels);

    /// Takes interleaved frames and appends what can be made of them so far.
    [[nodiscard]] core::Result<void> process(std::span<const float> samples, std::vector<float>& out);
    /// There is no more input: appends what was held back.
    [[nodiscard]] core::Result<void> finish(std::vector<float>& out);

    /// Frames that come of so many.
    [[nodiscard]] std::int64_t framesFrom(std::int64_t frames) const;

private:
    struct Closer
    {
        void operator()(soxr* resampler) const;
    };
    Resampler(std::unique_ptr<soxr, Closer> handle, int fromHz, int toHz, int channels);
    [[nodiscard]] core::Result<std::size_t> step(const float* in, std::size_t frames, std::size_t& used,
                                                 std::vector<float>& out);

    std::unique_ptr<soxr, Closer> m_handle;
    int m_fromHz;
    int m_toHz;
    int m_channels;
};

} // namespace melodeck::audio
