#pragma once

#include "core/Result.h"
#include "ui/player/PcmCache.h"
#include "ui/player/PcmTrack.h"

#include <QObject>
#include <QString>

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace melodeck::ui {

class PcmStreams;

/// Reads a file and brings it to a sample rate. Any thread. Errors: as audio::readAudioFile(), and TooLarge for what
/// would take more than 512 MiB of memory.
[[nodiscard]] core::Result<PcmClip> decodeClip(const QString& path, int sampleRateHz);

/// Decodes clips on one worker: what is wanted now first, what may be wanted next when there is nothing else to do.
/// A clip larger than the whole cache is streamed instead. GUI thread.
class ClipDecoder final : public QObject
{
    Q_OBJECT

public:
    explicit ClipDecoder(std::int64_t cacheBytes = 64 * 1024 * 1024);
    ~ClipDecoder() override;

    /// At once, if it was decoded lately.
    [[nodiscard]] PcmClip cached(const QString& path, int sampleRateHz);
    /// Wants one clip, instead of the one wanted before; a long one has those seconds of it ready first.
    void request(const QString& path, int sampleRateHz, double fromSeconds);
    void cancelRequest();
    /// Ahead of need, into what is free of the cache; instead of the list given before.
    void prefetch(const std::vector<QString>& paths, int sampleRateHz);

    struct Decoded
    {
        QString path;
        int sampleRateHz = 0;
        core::Result<PcmTrack> clip;
    };

Q_SIGNALS:
    /// The clip that request() wanted, or why there is none.
    void decoded(const melodeck::ui::ClipDecoder::Decoded& decoded);

private:
    struct Order
    {
        PcmKey key;
        bool wanted = false;
        double fromSeconds = 0.0;
    };
    struct Finished
    {
        Order order;
        /// Null where it is streamed.
        PcmClip whole;
        core::Result<PcmTrack> clip;
    };
    /// Shared with the worker.
    struct Mailbox
    {
        std::mutex mutex;
        std::condition_variable_any wake;
        std::deque<Order> orders;
        std::int64_t roomAhead = 0;
        /// More than this is streamed.
        std::int64_t mostBytes = 0;
        std::vector<Finished> finished;
    };
    [[nodiscard]] static Finished decodeOrder(const Order& order, std::int64_t mostBytes, PcmStreams& streams,
                                              const std::stop_token& stop);
    static void work(const std::stop_token& stop, Mailbox& mailbox, ClipDecoder* receiver);
    void collect();
    void setRoomAhead();

    PcmCache m_cache;
    std::optional<PcmKey> m_wanted;
    Mailbox m_mailbox;
    std::jthread m_worker;
};

} // namespace melodeck::ui
