#pragma once

#include "audio/ArrivingFile.h"
#include "core/FileSink.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace melodeck::jobs {

/// A clip's file that others may play while it grows. Samples without a header get that of a WAV, whose sizes are put
/// right at the end. Peaks are made of the bytes in passing. One worker thread.
class ArrivingSink final : public core::ByteSink
{
public:
    /// A clip that is smaller comes faster than anybody could press Play.
    static constexpr std::int64_t kWorthTelling = 64 * 1024;

    /// What is known of a clip's file without reading it.
    struct Written
    {
        /// The first bytes, as many as tell what a WAV is.
        std::vector<std::byte> head;
        std::int64_t bytes = 0;
        /// Where it is, once it is whole: another name than was asked for when that one was taken meanwhile.
        QString path;
    };
    using Told = std::function<void(std::shared_ptr<const audio::ArrivingFile>)>;
    /// told is called once, when so much has come that it is worth it; may be empty. written outlives the sink, and is
    /// right when it is finished.
    ArrivingSink(std::unique_ptr<core::FileSink> file, std::optional<audio::RawPcm> rawPcm, Written& written,
                 Told told);
    /// A sink that is dropped unfinished ends the playing, too.
    ~ArrivingSink() override;

    /// Errors: as FileSink.
    [[nodiscard]] core::Result<void> write(std::span<const std::byte> bytes) override;
    [[nodiscard]] core::Result<void> finish() override;

private:
    [[nodiscard]] core::Result<void> putHeader();
    [[nodiscard]] core::Result<void> pass(std::span<const std::byte> bytes);

    std::unique_ptr<core::FileSink> m_file;
    std::optional<audio::RawPcm> m_rawPcm;
    Written& m_written;
    Told m_told;
    std::shared_ptr<audio::ArrivingFile> m_arriving;
    /// Only where somebody is told, who will want to see them.
    std::shared_ptr<audio::ArrivingPeaks> m_peaks;
    std::int64_t m_samplesBytes = 0;
};

} // namespace melodeck::jobs
