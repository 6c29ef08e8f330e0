#include "engine/sketch/ClipLine.h"

#include <QCoreApplication>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <cstddef>
#include <exception>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

namespace melodeck::engine {

namespace {

core::Result<SketchClip> guarded(const MakeClip& make, int index, const std::stop_token& stop)
{
    try {
        return make(index, stop);
    } catch (const std::exception& error) {
        return core::fail(core::ErrorCode::Unknown,
                          QCoreApplication::translate(
                              "SketchEngine", "A clip could not be made: an internal error. Nothing was lost; a "
                                              "shorter request may work."),
                          QString::fromUtf8(error.what()));
    }
}

} // namespace

core::Result<void> makeInOrder(int count, int threads, const std::stop_token& stop, const MakeClip& make,
                               const TakeClip& take)
{
    std::mutex mutex;
    std::condition_variable arrived;
    std::vector<std::optional<core::Result<SketchClip>>> made(static_cast<std::size_t>(count));
    std::atomic<int> next = 0;
    std::stop_source inner;
    const std::stop_callback forward(stop, [&inner] { inner.request_stop(); });
    const auto work = [&] {
        for (int index = next++; index < count; index = next++) {
            auto clip = guarded(make, index, inner.get_token());
            {
                const std::lock_guard lock(mutex);
                made[static_cast<std::size_t>(index)] = std::move(clip);
            }
            arrived.notify_one();
        }
    };
    std::vector<std::jthread> workers;
    for (int i = 0; i < std::clamp(threads, 1, std::max(1, count)); ++i) {
        workers.emplace_back(work);
    }
    for (int index = 0; index < count; ++index) {
        std::unique_lock lock(mutex);
        auto& clip = made[static_cast<std::size_t>(index)];
        arrived.wait(lock, [&clip] { return clip.has_value(); });
        core::Result<SketchClip> taken = std::exchange(clip, std::nullopt).value();
        lock.unlock();
        if (stop.stop_requested()) {
            taken =
                core::fail(core::ErrorCode::Cancelled,
                           QCoreApplication::translate("SketchEngine", "Stopped. Nothing was kept, nothing was paid."));
        }
        if (!taken) {
            inner.request_stop();
            return core::fail(std::move(taken).error());
        }
        take(index, std::move(*taken));
    }
    return {};
}

} // namespace melodeck::engine
