#pragma once

#include "engine/sketch/ScoreRenderer.h"

#include <QString>

#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <stop_token>
#include <vector>

namespace melodeck::engine {

class Tape;

/// Frames that were rendered.
using FramesDone = std::function<void(std::int64_t frames)>;

/// How many cores one call may use; it makes no difference to the sound.
enum class Cores : std::uint8_t { One, All };

/// Plays with FluidSynth on a General MIDI bank. Each call has synthesisers of its own, two for a long arrangement, so
/// that calls may run at the same time; samples are loaded for the programs in use only. Events are quantised to blocks
/// of 64 frames (2 ms), and between two blocks a stop is honoured.
class FluidSynthRenderer final : public ScoreRenderer
{
public:
    explicit FluidSynthRenderer(QString soundFontPath, Cores cores = Cores::All);
    ~FluidSynthRenderer() override;

    [[nodiscard]] core::Result<audio::AudioBuffer> render(const Arrangement& arrangement,
                                                          std::stop_token stop) const override;
    /// The same; framesDone is told how far it is after every block, on the calling thread, of the part of a long
    /// arrangement that is played there.
    [[nodiscard]] core::Result<audio::AudioBuffer> render(const Arrangement& arrangement, const std::stop_token& stop,
                                                          const FramesDone& framesDone) const;

private:
    struct Instrument;

    [[nodiscard]] core::Result<std::vector<float>> playPart(const Arrangement& part,
                                                            std::unique_ptr<Instrument>& instrument, Tape& tape,
                                                            const std::stop_token& stop,
                                                            const FramesDone& framesDone) const;

    QString m_soundFontPath;
    Cores m_cores;
    mutable std::mutex m_mutex;
    /// The synthesisers of the last call, silent: as long as they live their samples are shared with the next.
    mutable std::vector<std::unique_ptr<Instrument>> m_last;
};

} // namespace melodeck::engine
