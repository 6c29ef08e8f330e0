#pragma once

#include "audio/AudioBuffer.h"
#include "core/Result.h"
#include "engine/server/EnginePort.h"
#include "engine/server/PredictRequest.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <vector>

namespace melodeck::engine {

/// The sound font that a reply names.
struct SoundFontFacts
{
    QString name;
    QString sha256;
};

/// The JSON of a predict answer, made piece by piece while it is sent, so that the base64 of a long answer is never in
/// memory as a whole: {"data": [base64 WAV, …], "sketch": {…}}. Its length is known beforehand. One thread at a time.
class AnswerBody final
{
public:
    AnswerBody(const PredictRequest& request, SketchReply reply, const SoundFontFacts& soundFont);

    /// Bytes from first to last.
    [[nodiscard]] std::int64_t size() const { return m_size; }
    /// The next piece, empty after the last. A clip's samples are let go once they were given out.
    [[nodiscard]] QByteArray next();

private:
    std::vector<audio::AudioBuffer> m_clips;
    QByteArray m_tail;
    std::size_t m_nextPiece = 0;
    std::int64_t m_size = 0;
};

} // namespace melodeck::engine
