#include "audio/WavPeaks.h"

#include "audio/PeakBuilder.h"
#include "core/BlockBuffer.h"

#include <QFile>

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <thread>
#include <utility>
#include <vector>

namespace melodeck::audio {

namespace {

constexpr std::int64_t kBlockBytes = 128LL * 1024; // stays in the processor's own memory
/// What one takes at a time, at least. Little, so that a disk which turns is read about in its order.
constexpr std::int64_t kPieceBytes = 1024LL * 1024;
/// With less for each it takes longer to start one.
constexpr std::int64_t kBytesWorthAThread = 4 * kPieceBytes;
constexpr std::int64_t kMostThreads = 4;

std::int64_t coarsestPeakFrames(std::size_t leftOut)
{
    std::int64_t frames = kFinestPeakFrames;
    for (std::size_t level = 1; level < kPeakLevels + leftOut; ++level) {
        frames *= kPeakFactor;
    }
    return frames;
}

/// A file in pieces of whole peaks of every level, so that their peaks one behind the other are those of the file. Each
/// is put in its place as soon as it is read: no memory for both.
class Pieces final
{
public:
    Pieces(const QString& path, const WavLayout& wav, const std::stop_token& stop)
        : m_path(path)
        , m_wav(wav)
        , m_stop(stop)
        , m_frameBytes(std::int64_t{wav.channels} * bytesOf(wav.code))
        , m_frames(*wav.dataBytes / m_frameBytes)
        , m_leftOut(levelsLeftOut(m_frames, wav.channels))
        , m_coarsest(coarsestPeakFrames(m_leftOut))
        , m_pieceFrames(m_coarsest * std::max<std::int64_t>(kPieceBytes / (m_coarsest * m_frameBytes), 1))
        , m_pieces((m_frames + m_pieceFrames - 1) / m_pieceFrames)
        , m_levels(std::make_shared<std::vector<PeakLevel>>(kPeakLevels))
    {
        std::int64_t width = m_coarsest;
        for (auto level = m_levels->rbegin(); level != m_levels->rend(); ++level, width /= kPeakFactor) {
            level->framesPerPeak = width;
            level->values.resize(static_cast<std::size_t>((m_frames + width - 1) / width * lanesOf(wav.channels)));
        }
    }

    /// False when the file was shorter, or a stop was asked for.
    bool read()
    {
        const std::int64_t worth = std::min(m_frames * m_frameBytes / kBytesWorthAThread, kMostThreads);
        const std::int64_t threads = std::min<std::int64_t>(worth, std::thread::hardware_concurrency());
        {
            std::vector<std::jthread> others;
            for (std::int64_t i = 1; i < threads; ++i) {
                others.emplace_back([this] { readSome(); });
            }
            readSome();
        }
        return !m_hasFailed;
    }

    /// Once, after all were read.
    Peaks joined()
    {
        Peaks all = PeakBuilder(m_wav.sampleRateHz, m_wav.channels).take();
        all.frames = m_frames;
        all.levels = m_frames > 0 ? std::move(m_levels) : nullptr;
        return all;
    }

private:
    void readSome()
    {
        QFile file(m_path);
        if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
            m_hasFailed = true;
            return;
        }
        core::BlockBuffer block(
            static_cast<std::size_t>(std::max(kBlockBytes / m_frameBytes, std::int64_t{1}) * m_frameBytes));
        for (std::int64_t piece = m_next++; piece < m_pieces && !m_hasFailed; piece = m_next++) {
            if (m_stop.stop_requested() || !readPiece(file, block, piece)) {
                m_hasFailed = true;
            }
        }
    }

    bool readPiece(QFile& file, std::span<std::byte> block, std::int64_t piece)
    {
        const std::int64_t first = piece * m_pieceFrames;
        PeakBuilder builder(m_wav.sampleRateHz, m_wav.channels, kFinestPeakFrames, m_leftOut);
        std::int64_t left = std::min(m_pieceFrames, m_frames - first) * m_frameBytes;
        if (!file.seek(m_wav.dataStart + first * m_frameBytes)) {
            return false;
        }
        while (left > 0) {
            const std::int64_t wanted = std::min(left, static_cast<std::int64_t>(block.size()));
            if (file.read(reinterpret_cast<char*>(block.data()), wanted) != wanted) {
                return false;
            }
            builder.add(block.first(static_cast<std::size_t>(wanted)), m_wav.code);
            left -= wanted;
        }
        place(builder.take(), first);
        return true;
    }

    /// Where nobody else writes.
    void place(const Peaks& piece, std::int64_t firstFrame)
    {
        for (std::size_t i = 0; i < m_levels->size(); ++i) {
            const PeakLevel& from = piece.levels->at(i);
            PeakLevel& level = m_levels->at(i);
            std::copy(from.values.begin(), from.values.end(),
                      level.values.begin() + firstFrame / level.framesPerPeak * lanesOf(m_wav.channels));
        }
    }

    const QString m_path;
    const WavLayout m_wav;
    const std::stop_token& m_stop;
    const std::int64_t m_frameBytes;
    const std::int64_t m_frames;
    const std::size_t m_leftOut;
    const std::int64_t m_coarsest;
    const std::int64_t m_pieceFrames;
    const std::int64_t m_pieces;
    std::shared_ptr<std::vector<PeakLevel>> m_levels;
    std::atomic<std::int64_t> m_next = 0;
    std::atomic<bool> m_hasFailed = false;
};

} // namespace

std::optional<core::Result<Peaks>> readWavPeaks(const QString& path, const WavLayout& wav, const std::stop_token& stop)
{
    Pieces pieces(path, wav, stop);
    if (pieces.read()) {
        return core::Result<Peaks>(pieces.joined());
    }
    if (stop.stop_requested()) {
        return core::Result<Peaks>(core::fail(core::ErrorCode::Cancelled, QString(), {}));
    }
    return std::nullopt;
}

} // namespace melodeck::audio
