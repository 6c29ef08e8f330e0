#pragma once

#include "ui/record/AudioInput.h"
#include "ui/record/TakeWriter.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <vector>

namespace melodeck::ui {

/// How loud it was since it was asked last; full scale = 1.
struct InputLevel
{
    float peak = 0.0F;
    float rms = 0.0F;
};

/// Everything that one open microphone gives. Until record() it keeps only the last moment, in memory; from then on all
/// goes into a file, that moment first: who begins to play a little before pressing Start loses no note. Any thread.
class Take final : public PcmReceiver
{
public:
    static constexpr double kPreRollSeconds = 1.0;

    explicit Take(double preRollSeconds = kPreRollSeconds);

    void begin(InputFormat format) override;
    void take(std::span<const float> interleaved) override;

    /// The microphone has begun to give sound.
    [[nodiscard]] bool hasBegun() const;
    /// Into a file that is called so when it is finished; once. Nothing where the microphone has not begun.
    void record(const QString& path);
    /// Nothing more goes into the file; state() tells when it is whole.
    void finish();
    void discard();
    /// None before record().
    [[nodiscard]] std::optional<TakeState> state() const;
    [[nodiscard]] InputLevel takeLevel();
    /// Of what was recorded, and of what is still on its way to the file.
    [[nodiscard]] double seconds() const;

private:
    void keepLast(std::span<const float> interleaved);

    const double m_preRollSeconds;
    mutable std::mutex m_mutex;
    InputFormat m_format;
    bool m_hasBegun = false;
    /// The last moment, and where in it the oldest sample is once it is full.
    std::vector<float> m_ring;
    std::size_t m_oldest = 0;
    std::size_t m_ringSize = 0;
    float m_peak = 0.0F;
    double m_squares = 0.0;
    std::int64_t m_samples = 0;
    std::int64_t m_recordedFrames = 0;
    bool m_isTaking = false;
    std::unique_ptr<TakeWriter> m_writer;
};

} // namespace melodeck::ui
