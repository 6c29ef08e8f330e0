#include "ui/record/TakeWriter.h"

#include "audio/PeakBuilder.h"
#include "audio/RecordingFile.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <utility>

namespace melodeck::ui {

namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

constexpr auto kFlushEvery = 1s;
constexpr auto kPictureEvery = 100ms;
constexpr std::size_t kMostWaitingSeconds = 60;

core::Error overrun()
{
    return {core::ErrorCode::Io,
            QCoreApplication::translate("Record", "The disk is too slow for a recording, which ended here. What was "
                                                  "recorded before is kept. Close what else uses the disk."),
            {}};
}

} // namespace

/// What belongs to the writer's thread alone.
class TakeWriter::Work final
{
public:
    Work(const QString& path, const core::AudioFormat& format)
        : m_peaks(format.sampleRateHz, format.channels)
    {
        auto file = audio::RecordingFile::create(path, format);
        if (file) {
            m_file = std::move(*file);
        } else {
            m_error = file.error();
        }
    }

    [[nodiscard]] const std::optional<core::Error>& error() const { return m_error; }
    [[nodiscard]] bool isWriting() const { return m_file && !m_error; }

    void write(std::span<const float> samples)
    {
        if (auto written = m_file->write(samples); !written) {
            m_error = written.error();
            return;
        }
        m_peaks.add(samples);
        if (Clock::now() - m_flushed >= kFlushEvery) {
            if (auto flushed = m_file->flush(); !flushed) {
                m_error = flushed.error();
            }
            m_flushed = Clock::now();
        }
    }

    /// None before it is time for another one: a copy of hours takes a while.
    [[nodiscard]] std::optional<audio::Peaks> picture()
    {
        const auto start = Clock::now();
        if (start < m_pictureDue) {
            return std::nullopt;
        }
        audio::Peaks peaks = m_peaks.peaks();
        constexpr int kShare = 20;
        m_pictureDue = start + std::max<Clock::duration>(kPictureEvery, kShare * (Clock::now() - start));
        return peaks;
    }

    [[nodiscard]] std::int64_t frames() const { return m_file ? m_file->frames() : 0; }
    /// Empty where nothing is kept.
    [[nodiscard]] QString finish()
    {
        if (m_file && m_file->frames() == 0) {
            m_file->discard();
        }
        if (!m_file || m_file->frames() == 0) {
            return {};
        }
        const auto path = m_file->finish();
        if (!path) {
            m_error = path.error();
        }
        return path.value_or(QString());
    }
    void discard()
    {
        if (m_file) {
            m_file->discard();
        }
    }

private:
    std::unique_ptr<audio::RecordingFile> m_file;
    audio::PeakBuilder m_peaks;
    std::optional<core::Error> m_error;
    Clock::time_point m_flushed = Clock::now();
    Clock::time_point m_pictureDue{};
};

TakeWriter::TakeWriter(QString path, const core::AudioFormat& format)
    : m_path(std::move(path))
    , m_format(format)
    , m_thread([this](const std::stop_token& stop) { run(stop); })
{
}

TakeWriter::~TakeWriter() = default;

void TakeWriter::add(std::span<const float> interleaved)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_state.isOver || m_order != Order::None || m_hasOverrun) {
            return;
        }
        const auto most = kMostWaitingSeconds * static_cast<std::size_t>(m_format.sampleRateHz * m_format.channels);
        m_hasOverrun = m_waitingSamples + interleaved.size() > most;
        if (!m_hasOverrun) {
            m_waitingSamples += interleaved.size();
            m_blocks.emplace_back(interleaved.begin(), interleaved.end());
        }
    }
    m_changed.notify_one();
}

void TakeWriter::finish()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_order = Order::Finish;
    }
    m_changed.notify_one();
}

void TakeWriter::discard()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_order = Order::Discard;
    }
    m_changed.notify_one();
}

TakeState TakeWriter::state() const
{
    const std::scoped_lock lock(m_mutex);
    return m_state;
}

void TakeWriter::run(const std::stop_token& stop)
{
    Work work(m_path, m_format);
    Order order = Order::None;
    bool isLast = false;
    while (work.isWriting() && !isLast) {
        std::deque<std::vector<float>> blocks;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, stop, [this] { return !m_blocks.empty() || m_order != Order::None || m_hasOverrun; });
            blocks.swap(m_blocks);
            m_waitingSamples = 0;
            order = m_order;
            isLast = order != Order::None || m_hasOverrun || (stop.stop_requested() && blocks.empty());
        }
        for (const std::vector<float>& block : blocks) {
            if (work.isWriting() && order != Order::Discard) {
                work.write(block);
            }
        }
        auto picture = work.picture();
        const std::scoped_lock lock(m_mutex);
        m_state.frames = work.frames();
        if (picture) {
            m_state.peaks = std::move(*picture);
        }
    }
    QString path;
    if (order == Order::Discard) {
        work.discard();
    } else if (order == Order::Finish || !stop.stop_requested()) {
        path = work.finish();
    }
    const std::scoped_lock lock(m_mutex);
    m_state.isOver = true;
    m_state.path = std::move(path);
    m_state.error = work.error() ? work.error() : (m_hasOverrun ? std::optional(overrun()) : std::nullopt);
}

} // namespace melodeck::ui
