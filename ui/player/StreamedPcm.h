#pragma once

#include "ui/player/SoundDamage.h"

#include <condition_variable>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <utility>
#include <vector>

namespace melodeck::ui {

/// Some frames of a long file, interleaved; all of them but the last have StreamBlocks::kFrames.
using StreamBlock = std::shared_ptr<const std::vector<float>>;

/// The blocks of a long file that are decoded: those around the playhead. Any thread; one mutex, held for
/// microseconds. Shared by who plays and by the worker that decodes.
class StreamBlocks final
{
public:
    static constexpr std::int64_t kFrames = 16'384;
    /// Of all blocks of one file.
    static constexpr std::int64_t kMostBytes = std::int64_t{16} * 1024 * 1024;

    /// frames: of the whole file.
    StreamBlocks(int channels, std::int64_t frames);

    [[nodiscard]] StreamBlock find(std::int64_t index);
    /// The playhead is there now.
    void want(std::int64_t index);
    /// Where a loop comes back to; stays decoded.
    void keepWarm(std::int64_t index);
    void close();
    /// The two blocks from there on are there: what a switch needs.
    [[nodiscard]] bool isReadyAt(std::int64_t index);
    /// The worker: the first that was met. Whoever plays: what people are to be told.
    void setDamage(SoundDamage damage);
    [[nodiscard]] std::optional<SoundDamage> damage();

    /// The worker: waits for the block to decode next; none when nobody plays any more or it shall stop.
    [[nodiscard]] std::optional<std::int64_t> waitForOrder(const std::stop_token& stop);
    /// Still of use, or the playhead has gone elsewhere.
    [[nodiscard]] bool isWanted(std::int64_t index);
    /// The blocks farthest from the playhead go to make room.
    void insert(std::int64_t index, StreamBlock block);

    [[nodiscard]] std::int64_t count() const { return m_count; }
    [[nodiscard]] std::size_t mostBlocks() const { return m_most; }
    [[nodiscard]] std::size_t held();

private:
    [[nodiscard]] std::optional<std::int64_t> nextMissing() const;
    [[nodiscard]] bool isNear(std::int64_t index) const;

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::map<std::int64_t, StreamBlock> m_blocks;
    std::int64_t m_count;
    std::size_t m_most;
    std::int64_t m_ahead;
    std::int64_t m_wanted = 0;
    std::int64_t m_warm = 0;
    bool m_closed = false;
    std::optional<SoundDamage> m_damage;
};

/// A file that is too long to be held in memory, as one plays it: its length is known, and the blocks around the
/// playhead are there. Ends its worker when the last one lets go of it, and waits for nothing: the audio thread may be
/// that one.
class StreamedPcm final
{
public:
    StreamedPcm(int sampleRateHz, int channels, std::int64_t frames, std::shared_ptr<StreamBlocks> blocks)
        : m_sampleRateHz(sampleRateHz)
        , m_channels(channels)
        , m_frames(frames)
        , m_blocks(std::move(blocks))
    {
    }
    ~StreamedPcm() { m_blocks->close(); }
    StreamedPcm(const StreamedPcm&) = delete;
    StreamedPcm& operator=(const StreamedPcm&) = delete;

    [[nodiscard]] int sampleRateHz() const { return m_sampleRateHz; }
    [[nodiscard]] int channels() const { return m_channels; }
    [[nodiscard]] std::int64_t frames() const { return m_frames; }
    [[nodiscard]] StreamBlocks& blocks() const { return *m_blocks; }

private:
    int m_sampleRateHz;
    int m_channels;
    std::int64_t m_frames;
    std::shared_ptr<StreamBlocks> m_blocks;
};

} // namespace melodeck::ui
