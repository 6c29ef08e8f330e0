#include "ui/player/ClipDecoder.h"

#include "audio/AudioFile.h"
#include "audio/Conversion.h"
#include "ui/player/PcmStreams.h"

#include <algorithm>
#include <utility>

namespace melodeck::ui {
namespace {

constexpr double mostBytes = 512.0 * 1024 * 1024;

double decodedBytes(const audio::AudioFileFacts& facts, int sampleRateHz)
{
    return facts.durationSeconds() * sampleRateHz * facts.channels * static_cast<double>(sizeof(float));
}

} // namespace

core::Result<PcmClip> decodeClip(const QString& path, int sampleRateHz)
{
    const auto facts = audio::probeAudioFile(path);
    if (!facts) {
        return core::fail(facts.error());
    }
    if (decodedBytes(*facts, sampleRateHz) > mostBytes) {
        return core::fail(
            core::ErrorCode::TooLarge,
            ClipDecoder::tr(
                "This file is too long to be played here. It is untouched, and every other use of it works. "
                "Choose a region of it, or play it in another program."),
            QStringLiteral("%1 s, %2 channels").arg(facts->durationSeconds()).arg(facts->channels));
    }
    auto audio = audio::readAudioFile(path);
    if (!audio) {
        return core::fail(std::move(audio).error());
    }
    if (audio->sampleRateHz != sampleRateHz) {
        audio = audio::resampled(std::move(*audio), sampleRateHz);
        if (!audio) {
            return core::fail(std::move(audio).error());
        }
    }
    if (audio->frames() == 0) {
        return core::fail(core::ErrorCode::Parse,
                          ClipDecoder::tr("This file holds no sound. Nothing is lost. Choose another clip."));
    }
    return std::make_shared<const audio::AudioBuffer>(std::move(*audio));
}

ClipDecoder::ClipDecoder(std::int64_t cacheBytes)
    : m_cache(cacheBytes)
{
    m_mailbox.mostBytes = cacheBytes;
}

ClipDecoder::~ClipDecoder()
{
    // Joined while the mailbox is still there.
    m_worker = {};
}

PcmClip ClipDecoder::cached(const QString& path, int sampleRateHz)
{
    return m_cache.find(PcmKey::of(path, sampleRateHz));
}

void ClipDecoder::request(const QString& path, int sampleRateHz, double fromSeconds)
{
    m_wanted = PcmKey::of(path, sampleRateHz);
    {
        const std::lock_guard lock(m_mailbox.mutex);
        std::erase_if(m_mailbox.orders, [](const Order& order) { return order.wanted; });
        m_mailbox.orders.push_front({*m_wanted, true, fromSeconds});
    }
    if (!m_worker.joinable()) {
        m_worker = std::jthread(
            [](const std::stop_token& stop, Mailbox& mailbox, ClipDecoder* receiver) { work(stop, mailbox, receiver); },
            std::ref(m_mailbox), this);
    }
    m_mailbox.wake.notify_one();
}

void ClipDecoder::cancelRequest()
{
    m_wanted.reset();
    const std::lock_guard lock(m_mailbox.mutex);
    std::erase_if(m_mailbox.orders, [](const Order& order) { return order.wanted; });
}

void ClipDecoder::prefetch(const std::vector<QString>& paths, int sampleRateHz)
{
    setRoomAhead();
    {
        const std::lock_guard lock(m_mailbox.mutex);
        std::erase_if(m_mailbox.orders, [](const Order& order) { return !order.wanted; });
        for (const auto& path : paths) {
            const auto key = PcmKey::of(path, sampleRateHz);
            if (!m_cache.contains(key) && m_wanted != key) {
                m_mailbox.orders.push_back({key, false, 0.0});
            }
        }
    }
    m_mailbox.wake.notify_one();
}

void ClipDecoder::setRoomAhead()
{
    const std::lock_guard lock(m_mailbox.mutex);
    m_mailbox.roomAhead = m_cache.freeBytes();
}

ClipDecoder::Finished ClipDecoder::decodeOrder(const Order& order, std::int64_t mostBytes, PcmStreams& streams,
                                               const std::stop_token& stop)
{
    const auto& key = order.key;
    const auto facts = audio::probeAudioFile(key.path);
    if (!facts) {
        return {order, nullptr, core::fail(facts.error())};
    }
    if (decodedBytes(*facts, key.sampleRateHz) > static_cast<double>(mostBytes)) {
        auto stream = streams.open(key.path, key.sampleRateHz, order.fromSeconds, stop);
        return {order, nullptr,
                stream ? core::Result<PcmTrack>(PcmTrack(std::move(*stream)))
                       : core::Result<PcmTrack>(core::fail(std::move(stream).error()))};
    }
    auto clip = decodeClip(key.path, key.sampleRateHz);
    return {order, clip ? *clip : nullptr,
            clip ? core::Result<PcmTrack>(PcmTrack(*clip))
                 : core::Result<PcmTrack>(core::fail(std::move(clip).error()))};
}

void ClipDecoder::work(const std::stop_token& stop, Mailbox& mailbox, ClipDecoder* receiver)
{
    PcmStreams streams;
    for (;;) {
        Order order;
        std::int64_t room = 0;
        std::int64_t mostBytes = 0;
        {
            std::unique_lock lock(mailbox.mutex);
            if (!mailbox.wake.wait(lock, stop, [&mailbox] { return !mailbox.orders.empty(); })) {
                return;
            }
            order = mailbox.orders.front();
            mailbox.orders.pop_front();
            room = mailbox.roomAhead;
            mostBytes = mailbox.mostBytes;
        }
        if (!order.wanted) {
            const auto facts = audio::probeAudioFile(order.key.path);
            if (!facts || decodedBytes(*facts, order.key.sampleRateHz) > static_cast<double>(room)) {
                continue;
            }
        }
        auto finished = decodeOrder(order, mostBytes, streams, stop);
        {
            const std::lock_guard lock(mailbox.mutex);
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
        const auto& key = entry.order.key;
        const bool wanted = m_wanted == key;
        if (entry.whole) {
            m_cache.insert(key, entry.whole, wanted ? PcmCache::Room::Make : PcmCache::Room::IfThere);
        }
        if (wanted) {
            m_wanted.reset();
            Q_EMIT decoded({key.path, key.sampleRateHz, std::move(entry.clip)});
        }
    }
    setRoomAhead();
}

} // namespace melodeck::ui
