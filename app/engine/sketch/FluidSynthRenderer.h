#pragma once

#include "engine/sketch/ScoreRenderer.h"

#include <QString>

#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <stop_token>

namespace melodeck::engine {

/// Frames that were rendered.
using FramesDone = std::function<void(std::int64_t frames)>;

/// Plays with FluidSynth on a General MIDI bank. Each call has a synthesiser of its own, so that calls may run at the
/// same time; samples are loaded for the programs in use only. Events are quantised to blocks of 64 frames (2 ms), and
/// between two blocks a stop is honoured.
class FluidSynthRenderer final : public ScoreRenderer
{
public:
    explicit FluidSynthRenderer(QString soundFontPath);
    ~FluidSynthRenderer() override;

    [[nodiscard]] core::Result<audio::AudioBuffer> render(const Arrangement& arrangement,
                                                          std::stop_token stop) const override;
    /// The same; framesDone is told how far it is after every block, on the calling thread.
    [[nodiscard]] core::Result<audio::AudioBuffer> render(const Arrangement& arrangement, const std::stop_token& stop,
                                                          const FramesDone& framesDone) const;

private:
    struct Instrument;

    QString m_soundFontPath;
    mutable std::mutex m_mutex;
    /// The synthesiser of the last call, silent: as long as it lives its samples are shared with the next.
    mutable std::unique_ptr<Instrument> m_last;
};

} // namespace melodeck::engine
