#pragma once

#include "core/Result.h"
#include "engine/sketch/Arrangement.h"
#include "engine/sketch/Mastering.h"
#include "engine/sketch/ScoreRenderer.h"

#include <QByteArray>
#include <QString>

#include <stop_token>
#include <vector>

namespace melodeck::engine {

/// One group of instruments of a clip by itself.
struct Stem
{
    /// "lead", "counter", "bass", "chords" or "drums".
    QString name;
    /// 16-bit WAV, as long as the clip.
    QByteArray wav;
};

/// Renders an arrangement's groups, one at a time. gain: what was done to the clip, so that the stems together are the
/// clip before its peaks were rounded off; all are lowered alike where one of them would not fit. Errors: as render().
[[nodiscard]] core::Result<std::vector<Stem>> stemsOf(const Arrangement& arrangement, const ScoreRenderer& renderer,
                                                      const MasterGain& gain, ClipEnd end, const std::stop_token& stop);

} // namespace melodeck::engine
