#include "ui/player/SoundPieces.h"

#include "audio/Resampler.h"
#include "ui/media/MediaToWav.h"
#include "ui/player/ClipDecoder.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <utility>
#include <vector>

namespace melodeck::ui {
namespace {

/// A resampler may give a little more.
constexpr double kSpareFrames = 4096.0;
/// A header that promises so much more than there is only rounds.
constexpr double roundingSeconds = 0.05;

/// Takes what was decoded, and the silence in its gaps once more follows.
class Gathering final
{
public:
    Gathering(audio::AudioBuffer& clip, std::optional<audio::Resampler> resampler)
        : m_clip(clip)
        , m_resampler(std::move(resampler))
    {
    }
    [[nodiscard]] core::Result<void> take(const audio::AudioBuffer& piece, std::int64_t framesMissing)
    {
        if (piece.frames() > 0) {
            const auto gap = static_cast<std::size_t>(m_framesMissing * m_clip.channels);
            if (auto silent = gap > 0 ? add(std::vector<float>(gap, 0.0F)) : core::Result<void>(); !silent) {
                return silent;
            }
            m_framesMissing = 0;
            if (auto sound = add(piece.samples); !sound) {
                return sound;
            }
        }
        m_framesMissing += framesMissing;
        return {};
    }
    [[nodiscard]] core::Result<void> finish()
    {
        return m_resampler ? m_resampler->finish(m_clip.samples) : core::Result<void>();
    }

private:
    [[nodiscard]] core::Result<void> add(const std::vector<float>& samples)
    {
        if (m_resampler) {
            return m_resampler->process(samples, m_clip.samples);
        }
        m_clip.samples.insert(m_clip.samples.end(), samples.begin(), samples.end());
        return {};
    }

    audio::AudioBuffer& m_clip;
    std::optional<audio::Resampler> m_resampler;
    std::int64_t m_framesMissing = 0;
};

} // namespace

core::Result<audio::SampleFile> openSound(const PcmKey& key, const std::stop_token& stop)
{
    auto file = key.raw ? audio::SampleFile::open(key.path, *key.raw) : openReadableSound(key.path, stop);
    if (file && file->facts().frames <= 0) {
        return core::fail(core::ErrorCode::Parse,
                          ClipDecoder::tr("This file holds no sound. Nothing is lost. Choose another clip."));
    }
    return file;
}

audio::AudioBuffer SoundPieces::read(std::int64_t first, std::int64_t count)
{
    auto piece = m_file.read(first, count);
    const std::int64_t got = piece ? piece->frames() : 0;
    const auto roundingFrames = static_cast<std::int64_t>(roundingSeconds * facts().sampleRateHz);
    if (got < count && !m_damage && first + got + roundingFrames < facts().frames) {
        m_damage = SoundDamage{static_cast<double>(first + got) / facts().sampleRateHz,
                               piece ? QString() : piece.error().detail};
    }
    return piece ? std::move(*piece) : audio::AudioBuffer{facts().sampleRateHz, facts().channels, {}};
}

core::Result<PcmClip> decodeWhole(SoundPieces& pieces, int sampleRateHz, const std::stop_token& stop)
{
    const auto& facts = pieces.facts();
    std::optional<audio::Resampler> resampler;
    if (facts.sampleRateHz != sampleRateHz) {
        auto made = audio::Resampler::create(facts.sampleRateHz, sampleRateHz, facts.channels);
        if (!made) {
            return core::fail(std::move(made).error());
        }
        resampler.emplace(std::move(*made));
    }
    audio::AudioBuffer clip{sampleRateHz, facts.channels, {}};
    // At once: what is given back to the system while a long clip grows keeps all threads from their memory.
    clip.samples.reserve(static_cast<std::size_t>(std::ceil(facts.durationSeconds() * sampleRateHz) + kSpareFrames) *
                         static_cast<std::size_t>(facts.channels));
    Gathering gathering(clip, std::move(resampler));
    for (std::int64_t first = 0; first < facts.frames; first += SoundPieces::kFrames) {
        if (stop.stop_requested()) {
            return core::fail(core::ErrorCode::Cancelled, QString());
        }
        const auto count = std::min(SoundPieces::kFrames, facts.frames - first);
        const auto piece = pieces.read(first, count);
        if (auto taken = gathering.take(piece, count - piece.frames()); !taken) {
            return core::fail(std::move(taken).error());
        }
    }
    if (auto finished = gathering.finish(); !finished) {
        return core::fail(std::move(finished).error());
    }
    if (clip.frames() == 0) {
        return core::fail(
            core::ErrorCode::Parse,
            ClipDecoder::tr("This file is damaged: its sound cannot be decoded. It is left as it is. Choose "
                            "another clip, or get this one anew."),
            pieces.damage() ? pieces.damage()->detail : QString());
    }
    return std::make_shared<const audio::AudioBuffer>(std::move(clip));
}

} // namespace melodeck::ui
