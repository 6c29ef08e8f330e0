#include "jobs/ArrivingSink.h"

#include "audio/ArrivingPeaks.h"
#include "audio/AudioFile.h"
#include "audio/Wav.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace melodeck::jobs {

namespace {

std::span<const std::byte> bytesOf(const QByteArray& text)
{
    return std::as_bytes(std::span(text.constData(), static_cast<std::size_t>(text.size())));
}

} // namespace

ArrivingSink::ArrivingSink(std::unique_ptr<core::FileSink> file, std::optional<audio::RawPcm> rawPcm, Written& written,
                           Told told)
    : m_file(std::move(file))
    , m_rawPcm(rawPcm)
    , m_written(written)
    , m_told(std::move(told))
    , m_arriving(std::make_shared<audio::ArrivingFile>(m_file->partPath()))
    , m_peaks(m_told ? m_arriving->peaks() : nullptr)
{
    m_written = {};
}

ArrivingSink::~ArrivingSink()
{
    if (m_arriving->progress() == audio::ArrivingFile::Progress::Arriving) {
        m_arriving->fail(
            {core::ErrorCode::Unknown, QCoreApplication::translate("Jobs", "The clip was cut before its end."), {}});
    }
}

core::Result<void> ArrivingSink::putHeader()
{
    if (!m_rawPcm || m_file->bytesWritten() > 0) {
        return {};
    }
    return pass(bytesOf(audio::rawPcmWavHeader(*m_rawPcm, std::nullopt)));
}

core::Result<void> ArrivingSink::pass(std::span<const std::byte> bytes)
{
    const std::size_t missing = audio::kWavHeadBytes - std::min(audio::kWavHeadBytes, m_written.head.size());
    const auto head = bytes.first(std::min(missing, bytes.size()));
    m_written.head.insert(m_written.head.end(), head.begin(), head.end());
    m_written.bytes += static_cast<std::int64_t>(bytes.size());
    if (m_peaks) {
        m_peaks->addBytes(bytes);
    }
    return m_file->write(bytes);
}

core::Result<void> ArrivingSink::write(std::span<const std::byte> bytes)
{
    if (auto put = putHeader(); !put) {
        return put;
    }
    if (auto written = pass(bytes); !written) {
        return written;
    }
    m_samplesBytes += static_cast<std::int64_t>(bytes.size());
    m_arriving->setBytes(m_file->bytesWritten());
    if (m_told && m_file->bytesWritten() >= kWorthTelling) {
        std::exchange(m_told, nullptr)(m_arriving);
    }
    return {};
}

core::Result<void> ArrivingSink::finish()
{
    if (m_rawPcm) {
        if (auto put = putHeader(); !put) {
            return put;
        }
        const QByteArray header = audio::rawPcmWavHeader(*m_rawPcm, m_samplesBytes);
        if (auto put = m_file->rewrite(0, bytesOf(header)); !put) {
            return put;
        }
        std::copy_n(bytesOf(header).begin(), header.size(), m_written.head.begin());
    }
    auto finished = m_file->finish();
    if (finished) {
        m_written.path = m_file->path();
        if (m_peaks && !m_peaks->needsDecoding()) {
            m_peaks->finish();
        }
        m_arriving->finish();
    }
    return finished;
}

} // namespace melodeck::jobs
