#pragma once

#include "core/Result.h"

#include <QString>

#include <chrono>
#include <cstdint>
#include <memory>
#include <vector>

namespace melodeck::ui {

/// The sound of a file as the system's decoders give it, piece by piece, through GStreamer. One thread.
///
/// Not QAudioDecoder: in Qt 6.4 its pipeline refuses samples that come channel by channel, as AAC does from
/// gstreamer1.0-libav, and of a picture it says neither yes nor no.
class SoundStream final
{
public:
    enum class State : std::uint8_t {
        Sound,   ///< There is a piece.
        Waiting, ///< None came in time.
        Ended,   ///< There is no more.
    };
    struct Piece
    {
        State state = State::Waiting;
        int sampleRateHz = 0;
        int channels = 0;
        /// What the file has: 16 where that holds all of it, else 32 (float).
        int bitsPerSample = 0;
        /// Interleaved, nominal range −1 … 1.
        std::vector<float> samples;
    };

    /// Errors: Io (no such file), Unavailable (GStreamer lacks what it needs to begin).
    [[nodiscard]] static core::Result<std::unique_ptr<SoundStream>> open(const QString& path);
    ~SoundStream();

    SoundStream(const SoundStream&) = delete;
    SoundStream& operator=(const SoundStream&) = delete;
    SoundStream(SoundStream&&) = delete;
    SoundStream& operator=(SoundStream&&) = delete;

    /// Waits no longer than that for the next piece. Errors: Unavailable (a decoder is not installed), Parse (it is no
    /// sound, or broken); the message is GStreamer's own, in English.
    [[nodiscard]] core::Result<Piece> next(std::chrono::milliseconds wait);
    /// Of the whole sound; 0 while that is not known.
    [[nodiscard]] double seconds() const;

private:
    struct Pipeline;
    explicit SoundStream(std::unique_ptr<Pipeline> pipeline);

    [[nodiscard]] core::Result<void> checkMessages();

    std::unique_ptr<Pipeline> m_pipeline;
    /// GStreamer asked for a decoder that is not there.
    bool m_lacksDecoder = false;
};

} // namespace melodeck::ui
