#pragma once

#include "core/Error.h"

#include <QString>

#include <condition_variable>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>

namespace melodeck::audio {

class ArrivingPeaks;

/// What headerless PCM is made of; little-endian, interleaved.
struct RawPcm
{
    enum class Sample : std::uint8_t {
        Int16,
        Float32,
    };
    int sampleRateHz = 0;
    int channels = 1;
    Sample sample = Sample::Int16;

    friend bool operator==(const RawPcm&, const RawPcm&) = default;
};

/// A file of audio that is being written by one thread while others read what is there already. Shared by all of them;
/// any thread.
class ArrivingFile final
{
public:
    enum class Progress : std::uint8_t {
        Arriving,
        Finished,
        Failed, ///< It ended early; what arrived stays and can be played.
    };

    /// With a RawPcm the file has no header. The file need not be there yet.
    explicit ArrivingFile(QString path, std::optional<RawPcm> raw = std::nullopt);

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] const std::optional<RawPcm>& raw() const { return m_raw; }

    /// Its peaks, where the writer makes them.
    [[nodiscard]] const std::shared_ptr<ArrivingPeaks>& peaks() const { return m_peaks; }

    /// The writer: so many bytes from the start are in the file now, and can be read by others (not left in a buffer of
    /// the writer). Never fewer than before.
    void setBytes(std::int64_t bytes);
    /// The writer, once: nothing follows.
    void finish();
    /// The writer, once, instead of finish().
    void fail(core::Error error);

    [[nodiscard]] std::int64_t bytes() const;
    [[nodiscard]] Progress progress() const;
    /// Why it ended early.
    [[nodiscard]] std::optional<core::Error> error() const;

    /// Blocks until at least so many bytes are there, or it ended, or a stop is asked for. Returns the bytes there.
    [[nodiscard]] std::int64_t waitForBytes(std::int64_t bytes, const std::stop_token& stop) const;

private:
    const QString m_path;
    const std::optional<RawPcm> m_raw;
    const std::shared_ptr<ArrivingPeaks> m_peaks;
    mutable std::mutex m_mutex;
    mutable std::condition_variable_any m_grown;
    std::int64_t m_bytes = 0;
    Progress m_progress = Progress::Arriving;
    std::optional<core::Error> m_error;
};

} // namespace melodeck::audio
