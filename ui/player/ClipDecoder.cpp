#include "ui/player/ClipDecoder.h"

#include "ui/player/PcmStreams.h"
#include "ui/player/SoundPieces.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace melodeck::ui {
namespace {

double decodedBytes(const audio::AudioFileFacts& facts, int sampleRateHz)
{
    return facts.durationSeconds() * sampleRateHz * facts.channels * static_cast<double>(sizeof(float));
}

bool contains(const std::vector<PcmKey>& keys, const PcmKey& key)
{
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

std::int64_t blockAt(const StreamedPcm& stream, double seconds)
{
    const auto frame = static_cast<std::int64_t>(std::max(seconds, 0.0) * stream.sampleRateHz());
    return std::clamp<std::int64_t>(frame, 0, stream.frames() - 1) / StreamBlocks::kFrames;
}

} // namespace

ClipDecoder::ClipDecoder(std::int64_t cacheBytes)
    : m_cache(cacheBytes)
{
    m_mailbox.mostBytes = cacheBytes / kPlaces;
}

ClipDecoder::~ClipDecoder()
{
    // Joined while the mailbox is still there.
    m_worker = {};
}

PcmTrack ClipDecoder::cached(const PcmKey& key, double fromSeconds)
{
    if (auto clip = m_cache.find(key)) {
        return clip;
    }
    return warmAt(key, fromSeconds);
}

bool ClipDecoder::isReady(const PcmKey& key, double fromSeconds) const
{
    return m_cache.contains(key) || warmAt(key, fromSeconds);
}

std::shared_ptr<const StreamedPcm> ClipDecoder::warmAt(const PcmKey& key, double fromSeconds) const
{
    const auto warm = std::find_if(m_warm.begin(), m_warm.end(), [&key](const Warm& each) { return each.key == key; });
    const bool isReady = warm != m_warm.end() && warm->stream->blocks().isReadyAt(blockAt(*warm->stream, fromSeconds));
    return isReady ? warm->stream : nullptr;
}

bool ClipDecoder::Mailbox::isComing(const PcmKey& key) const
{
    const bool isRunning = running && running->key == key && !running->stop.stop_requested();
    return isRunning ||
           std::any_of(finished.begin(), finished.end(), [&key](const Finished& each) { return each.key == key; });
}

void ClipDecoder::startWorker()
{
    if (!m_worker.joinable()) {
        m_worker = std::jthread(
            [](const std::stop_token& stop, Mailbox& mailbox, ClipDecoder* receiver) { work(stop, mailbox, receiver); },
            std::ref(m_mailbox), this);
    }
}

void ClipDecoder::request(const PcmKey& key, double fromSeconds)
{
    m_wanted = key;
    {
        const std::lock_guard lock(m_mailbox.mutex);
        std::erase_if(m_mailbox.orders, [](const Order& order) { return order.wanted; });
        auto& running = m_mailbox.running;
        if (!(running && running->isWhole && m_mailbox.isComing(key))) {
            m_mailbox.orders.push_front({key, true, fromSeconds});
            if (running) {
                running->stop.request_stop();
            }
        }
    }
    startWorker();
    m_mailbox.wake.notify_one();
}

void ClipDecoder::cancelRequest()
{
    m_wanted.reset();
    const std::lock_guard lock(m_mailbox.mutex);
    std::erase_if(m_mailbox.orders, [](const Order& order) { return order.wanted; });
}

void ClipDecoder::prefetch(const std::vector<PcmKey>& keys, double atSeconds)
{
    m_ahead = keys;
    m_cache.keep(keys);
    std::erase_if(m_warm, [&keys](const Warm& warm) { return !contains(keys, warm.key); });
    {
        const std::lock_guard lock(m_mailbox.mutex);
        std::erase_if(m_mailbox.orders, [](const Order& order) { return !order.wanted; });
        for (const auto& key : keys) {
            const bool isWarm =
                std::any_of(m_warm.begin(), m_warm.end(), [&key](const Warm& warm) { return warm.key == key; });
            const bool isComing = m_wanted == key || m_mailbox.isComing(key);
            if (!m_cache.contains(key) && !isWarm && !isComing) {
                m_mailbox.orders.push_back({key, false, atSeconds});
            }
        }
    }
    if (!keys.empty()) {
        startWorker();
    }
    m_mailbox.wake.notify_one();
}

void ClipDecoder::follow(const PcmTrack& playing, double atSeconds, double beginSeconds)
{
    for (const Warm& warm : m_warm) {
        if (warm.stream != playing.streamed()) {
            warm.stream->blocks().want(blockAt(*warm.stream, atSeconds));
            warm.stream->blocks().keepWarm(blockAt(*warm.stream, beginSeconds));
        }
    }
}

std::optional<SoundDamage> ClipDecoder::damageOf(const QString& path) const
{
    const auto found = m_damage.find(path);
    return found == m_damage.end() ? std::nullopt : std::optional(found->second);
}

ClipDecoder::Finished ClipDecoder::decodeOrder(const Order& order, Mailbox& mailbox, PcmStreams& streams,
                                               const std::stop_token& stop)
{
    const auto& key = order.key;
    auto file = openSound(key, stop);
    if (!file) {
        return {key, nullptr, std::nullopt, core::fail(std::move(file).error())};
    }
    bool isWhole = false;
    {
        const std::lock_guard lock(mailbox.mutex);
        isWhole = decodedBytes(file->facts(), key.sampleRateHz) <= static_cast<double>(mailbox.mostBytes);
        mailbox.running->isWhole = isWhole;
    }
    if (!isWhole) {
        auto stream = streams.open(StreamReader(std::move(*file), key.sampleRateHz), order.fromSeconds, stop);
        return {key, nullptr, std::nullopt,
                stream ? core::Result<PcmTrack>(PcmTrack(std::move(*stream)))
                       : core::Result<PcmTrack>(core::fail(std::move(stream).error()))};
    }
    SoundPieces pieces(std::move(*file));
    auto clip = decodeWhole(pieces, key.sampleRateHz, stop);
    return {key, clip ? *clip : nullptr, pieces.damage(),
            clip ? core::Result<PcmTrack>(PcmTrack(*clip))
                 : core::Result<PcmTrack>(core::fail(std::move(clip).error()))};
}

void ClipDecoder::work(const std::stop_token& stop, Mailbox& mailbox, ClipDecoder* receiver)
{
    PcmStreams streams;
    for (;;) {
        Order order;
        std::stop_source stopOrder;
        {
            std::unique_lock lock(mailbox.mutex);
            (void)mailbox.wake.wait(lock, stop, [&mailbox] { return !mailbox.orders.empty(); });
            if (stop.stop_requested()) {
                return; // whatever is left to do
            }
            order = mailbox.orders.front();
            mailbox.orders.pop_front();
            mailbox.running = Running{order.key, stopOrder, false};
        }
        const std::stop_callback stopWithAll(stop, [&stopOrder] { stopOrder.request_stop(); });
        auto finished = decodeOrder(order, mailbox, streams, stopOrder.get_token());
        {
            const std::lock_guard lock(mailbox.mutex);
            mailbox.running.reset();
            if (!finished.clip && finished.clip.error().code == core::ErrorCode::Cancelled) {
                // What was decoded ahead of need goes on when nothing is wanted any more.
                const bool isAgain = std::any_of(mailbox.orders.begin(), mailbox.orders.end(),
                                                 [&order](const Order& each) { return each.key == order.key; });
                if (!order.wanted && !isAgain) {
                    mailbox.orders.push_back(order);
                }
                continue;
            }
            mailbox.finished.push_back(std::move(finished));
        }
        QMetaObject::invokeMethod(receiver, &ClipDecoder::collect, Qt::QueuedConnection);
    }
}

void ClipDecoder::collect()
{
    std::vector<Finished> finished;
    {
        const std::lock_guard lock(m_mailbox.mutex);
        finished.swap(m_mailbox.finished);
    }
    for (auto& entry : finished) {
        const auto& key = entry.key;
        const bool wanted = m_wanted == key;
        if (entry.whole) {
            m_cache.insert(key, entry.whole);
        }
        if (entry.damage) {
            m_damage.insert_or_assign(key.path, *entry.damage);
        } else {
            m_damage.erase(key.path);
        }
        if (entry.clip && entry.clip->streamed() && (wanted || contains(m_ahead, key))) {
            std::erase_if(m_warm, [&key](const Warm& warm) { return warm.key == key; });
            m_warm.push_back({key, entry.clip->streamed()});
        }
        if (wanted) {
            m_wanted.reset();
            Q_EMIT decoded({key.path, key.sampleRateHz, std::move(entry.clip)});
        }
    }
}

} // namespace melodeck::ui
