#pragma once

#include "core/Result.h"
#include "ui/player/StreamReader.h"
#include "ui/player/StreamedPcm.h"

#include <atomic>
#include <list>
#include <memory>
#include <stop_token>
#include <thread>

namespace melodeck::ui {

/// Opens long files for playing and keeps their workers, one a file. One thread.
class PcmStreams final
{
public:
    /// Decodes what is heard first from that second on, so that it plays at once, and goes on by itself. Errors:
    /// Cancelled.
    [[nodiscard]] core::Result<std::shared_ptr<const StreamedPcm>> open(StreamReader reader, double fromSeconds,
                                                                        const std::stop_token& stop);

private:
    struct Worker
    {
        std::shared_ptr<std::atomic<bool>> hasEnded;
        std::jthread thread;
    };
    std::list<Worker> m_workers;
};

} // namespace melodeck::ui
