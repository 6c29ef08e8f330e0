#pragma once

#include "core/Result.h"
#include "engine/server/EnginePort.h"
#include "engine/server/PredictRequest.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>
#include <vector>

namespace melodeck::engine {

/// The sound font that a reply names.
struct SoundFontFacts
{
    QString name;
    QString sha256;
};

/// The JSON of a predict answer, made piece by piece while it is sent, so that the base64 of a long answer is never in
/// memory as a whole, and a clip can be on its way while the next one is made: {"data": [base64 WAV, …], "sketch":
/// {"parts": [{"midi": base64, "stems": [{"name": …, "audio": base64 WAV}, …]}, …] where asked for, …}}. One thread
/// puts in, another takes out.
class AnswerBody final
{
public:
    explicit AnswerBody(std::shared_ptr<const PredictRequest> request);

    /// The next clip; its audio is taken.
    void add(SketchClip& clip);
    /// Nothing comes after this.
    void finish(const SketchReply& reply, const SoundFontFacts& soundFont);

    /// Waits until there is something to take out, or everything is; false when the time is over before.
    [[nodiscard]] bool waitFor(std::chrono::milliseconds time);
    /// Whether finish() was called.
    [[nodiscard]] bool isFinished() const;
    /// Whether it was, and everything was taken out.
    [[nodiscard]] bool isOver() const;
    /// Bytes from first to last, once it is finished and before anything was taken out.
    [[nodiscard]] std::int64_t size() const;
    /// The next piece, empty while there is none: less than a megabyte and a half. A clip is let go once it was given
    /// out.
    [[nodiscard]] QByteArray next();

private:
    /// Text around base64 of bytes, of which so many were given out.
    struct Piece
    {
        QByteArray before;
        QByteArray bytes;
        QByteArray after;
        qsizetype given = 0;
    };
    /// Of one clip; they come after all clips, in the sketch object, where readers that know nothing of them do not
    /// look.
    struct Parts
    {
        QByteArray midi;
        std::vector<Stem> stems;
    };

    void addText(const QByteArray& text);
    void addParts();

    std::shared_ptr<const PredictRequest> m_request;
    mutable std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::deque<Piece> m_pieces;
    std::vector<Parts> m_parts;
    int m_clipCount = 0;
    bool m_isFinished = false;
};

} // namespace melodeck::engine
