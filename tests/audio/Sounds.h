#pragma once

#include "audio/AudioBuffer.h"

#include <QByteArray>
#include <QString>

#include <sndfile.h>

namespace melodeck::tests {

/// A sine of one frequency in all channels.
[[nodiscard]] audio::AudioBuffer sine(double seconds, int sampleRateHz, int channels, double frequencyHz,
                                      double amplitude);

/// Frames that can all be told apart: a slow ramp, one level a frame, exact in 16 bits. Channel c is shifted by c.
[[nodiscard]] audio::AudioBuffer numberedFrames(int frames, int sampleRateHz, int channels);

/// Writes a file through libsndfile; sndfileFormat as for sf_open(). False when it refused.
[[nodiscard]] bool writeSoundFile(const QString& path, const audio::AudioBuffer& audio, int sndfileFormat);

/// An MP3 of varying bit rate without the table in its first frame that says how long it is: half silence (few bits),
/// then noise. False when libsndfile cannot write one.
[[nodiscard]] bool writeMp3WithoutTable(const QString& path, double seconds, int sampleRateHz);

/// Amplitude of one frequency in channel 0 (Goertzel), over frames [first, first + count).
[[nodiscard]] double amplitudeAt(const audio::AudioBuffer& audio, double frequencyHz, std::int64_t first,
                                 std::int64_t count);

void writeBytes(const QString& path, const QByteArray& bytes);
[[nodiscard]] QByteArray readBytes(const QString& path);

} // namespace melodeck::tests
