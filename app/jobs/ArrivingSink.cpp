#include "jobs/ArrivingSink.h"

#include "audio/Wav.h"

#include <QCoreApplication>

#include <utility>

namespace melodeck::jobs {

namespace {

std::span<const std::byte> bytesOf(const QByteArray& text)
{
    return std::as_bytes(std::span(text.constData(), static_cast<std::size_t>(text.size())));
}

} // namespace

ArrivingSink::ArrivingSink(std::unique_ptr<core::FileSink> file, std::optional<audio::RawPcm> rawPcm, Told told)
    : m_file(std::move(file))
    , m_rawPcm(rawPcm)
    , m_told(std::move(told))
    , m_arriving(std::make_shared<audio::ArrivingFile>(m_file->partPath()))
{
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
    return m_file->write(bytesOf(audio::rawPcmWavHeader(*m_rawPcm, std::nullopt)));
}

core::Result<void> ArrivingSink::write(std::span<const std::byte> bytes)
{
    if (auto put = putHeader(); !put) {
        return put;
    }
    if (auto written = m_file->write(bytes); !written) {
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
        if (auto put = m_file->rewrite(0, bytesOf(audio::rawPcmWavHeader(*m_rawPcm, m_samplesBytes))); !put) {
            return put;
        }
    }
    auto finished = m_file->finish();
    if (finished) {
        m_arriving->finish();
    }
    return finished;
}

} // namespace melodeck::jobs
