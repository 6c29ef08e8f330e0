#pragma once

#include "engine/sketch/ScoreRenderer.h"

#include <QString>

namespace melodeck::engine {

/// Plays with FluidSynth on a General MIDI bank. Each call has a synthesiser of its own, so that calls may run at the
/// same time; samples are loaded for the programs in use only. Events are quantised to blocks of 64 frames (2 ms), and
/// between two blocks a stop is honoured.
class FluidSynthRenderer final : public ScoreRenderer
{
public:
    explicit FluidSynthRenderer(QString soundFontPath);

    [[nodiscard]] core::Result<audio::AudioBuffer> render(const Arrangement& arrangement,
                                                          std::stop_token stop) const override;

private:
    QString m_soundFontPath;
};

} // namespace melodeck::engine
