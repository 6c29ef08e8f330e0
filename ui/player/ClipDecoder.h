#pragma once

#include "core/Result.h"
#include "ui/player/PcmCache.h"
#include "ui/player/PcmTrack.h"

#include <QObject>
#include <QString>

#include <condition_variable>
#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <vector>

namespace melodeck::ui {

class PcmStreams;

/// Decodes clips on one worker: what is wanted now first, what may be wanted next when there is nothing else to do. One
/// larger than a tenth of the memory for clips is streamed instead, and kept open: its sound around the playhead is
/// decoded before anybody switches to it. So ten clips of any length never drive each other out. GUI thread.
class ClipDecoder final : public QObject
{
    Q_OBJECT

public:
    /// Clips that are switched between: as many are kept ready.
    static constexpr int kPlaces = 10;
    /// Of decoded clips; with kPlaces streams of StreamBlocks::kMostBytes below 512 MiB.
    static constexpr std::int64_t kCacheBytes = std::int64_t{320} * 1024 * 1024;

    explicit ClipDecoder(std::int64_t cacheBytes = kCacheBytes);
    ~ClipDecoder() override;

    /// At once, if it is decoded at that second.
    [[nodiscard]] PcmTrack cached(const PcmKey& key, double fromSeconds);
    /// Whether it is.
    [[nodiscard]] bool isReady(const PcmKey& key, double fromSeconds) const;
    /// Wants one clip, instead of the one wanted before; a long one has those seconds of it ready first. Work on
    /// another is stopped for it.
    void request(const PcmKey& key, double fromSeconds);
    void cancelRequest();
    /// The clips that are switched between, up to kPlaces with the one that plays: ahead of need, instead of those
    /// given before, at the place where the playhead is.
    void prefetch(const std::vector<PcmKey>& keys, double atSeconds);
    /// The playhead is there, and a loop or another clip begins here: all long clips but the one that plays, which
    /// knows by itself, are decoded around these places.
    void follow(const PcmTrack& playing, double atSeconds, double beginSeconds);
    /// Of a clip that was decoded whole.
    [[nodiscard]] std::optional<SoundDamage> damageOf(const QString& path) const;

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
        PcmKey key;
        /// Null where it is streamed.
        PcmClip whole;
        std::optional<SoundDamage> damage;
        core::Result<PcmTrack> clip;
    };
    /// What the worker does at the moment.
    struct Running
    {
        PcmKey key;
        std::stop_source stop;
        /// All of the clip is decoded: it serves from any place.
        bool isWhole = false;
    };
    /// Shared with the worker.
    struct Mailbox
    {
        std::mutex mutex;
        std::condition_variable_any wake;
        std::deque<Order> orders;
        std::optional<Running> running;
        /// More than this is streamed.
        std::int64_t mostBytes = 0;
        std::vector<Finished> finished;
        /// Is being decoded, or on its way back; locked by the caller.
        [[nodiscard]] bool isComing(const PcmKey& key) const;
    };
    [[nodiscard]] static Finished decodeOrder(const Order& order, Mailbox& mailbox, PcmStreams& streams,
                                              const std::stop_token& stop);
    static void work(const std::stop_token& stop, Mailbox& mailbox, ClipDecoder* receiver);
    [[nodiscard]] std::shared_ptr<const StreamedPcm> warmAt(const PcmKey& key, double fromSeconds) const;
    void startWorker();
    void collect();

    PcmCache m_cache;
    std::optional<PcmKey> m_wanted;
    std::vector<PcmKey> m_ahead;
    /// Streams that are open; the list is as long as m_ahead at most, and one.
    struct Warm
    {
        PcmKey key;
        std::shared_ptr<const StreamedPcm> stream;
    };
    std::vector<Warm> m_warm;
    std::map<QString, SoundDamage> m_damage;
    Mailbox m_mailbox;
    std::jthread m_worker;
};

} // namespace melodeck::ui
