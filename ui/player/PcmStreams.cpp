#include "ui/player/PcmStreams.h"

#include <algorithm>
#include <utility>

namespace melodeck::ui {
namespace {

/// Decoded before anybody hears of it: the block that is heard first and the one behind it.
constexpr std::int64_t firstBlocks = 2;

void tellDamage(const StreamReader& reader, StreamBlocks& blocks)
{
    if (reader.damage()) {
        blocks.setDamage(*reader.damage());
    }
}

void decodeOrders(const std::stop_token& stop, StreamReader reader, std::shared_ptr<StreamBlocks> blocks,
                  const std::shared_ptr<std::atomic<bool>>& hasEnded)
{
    while (const auto index = blocks->waitForOrder(stop)) {
        auto samples = reader.block(*index, [&] { return !stop.stop_requested() && blocks->isWanted(*index); });
        if (!samples.empty()) {
            blocks->insert(*index, std::make_shared<const std::vector<float>>(std::move(samples)));
            tellDamage(reader, *blocks);
        }
    }
    blocks.reset();
    hasEnded->store(true);
}

} // namespace

core::Result<std::shared_ptr<const StreamedPcm>> PcmStreams::open(StreamReader reader, double fromSeconds,
                                                                  const std::stop_token& stop)
{
    std::erase_if(m_workers, [](const Worker& worker) { return worker.hasEnded->load(); });
    const auto frames = reader.frames();
    const auto channels = reader.channels();
    const int sampleRateHz = reader.sampleRateHz();
    auto blocks = std::make_shared<StreamBlocks>(channels, frames);
    const auto from = std::clamp<std::int64_t>(static_cast<std::int64_t>(fromSeconds * sampleRateHz), 0, frames - 1) /
                      StreamBlocks::kFrames;
    blocks->want(from);
    for (auto index = from; index < std::min(from + firstBlocks, blocks->count()); ++index) {
        auto samples = reader.block(index, [&stop] { return !stop.stop_requested(); });
        if (samples.empty()) {
            return core::fail(core::ErrorCode::Cancelled, QString());
        }
        blocks->insert(index, std::make_shared<const std::vector<float>>(std::move(samples)));
        tellDamage(reader, *blocks);
    }
    const auto stream = std::make_shared<const StreamedPcm>(sampleRateHz, channels, frames, blocks);
    const auto hasEnded = std::make_shared<std::atomic<bool>>(false);
    m_workers.push_back({hasEnded, std::jthread(decodeOrders, std::move(reader), std::move(blocks), hasEnded)});
    return stream;
}

} // namespace melodeck::ui
