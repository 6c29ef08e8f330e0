#pragma once

#include "api/Management.h"
#include "jobs/Platform.h"

#include <chrono>
#include <memory>
#include <thread>

namespace melodeck::net {
class HttpClient;
}

namespace melodeck::jobs {

struct JobProgress;

/// When the platform is asked what a waiting request's model does.
struct ColdStartPace
{
    /// An awake model has mostly answered by then.
    std::chrono::milliseconds firstLook{3'000};
    std::chrono::milliseconds between{3'000};
};

/// A request that meets a sleeping model is held, and its caller sees a long wait alone. While this lives it asks the
/// management API of the model, and tells a job's progress that it starts, and for how long it did. Asks with the
/// request's own key; where that may not ask, nothing is told. Has a thread of its own, which the destructor stops.
class ColdStart final
{
public:
    /// http outlives it.
    ColdStart(net::HttpClient& http, PlatformAccess access, api::PlatformAddress model,
              std::shared_ptr<JobProgress> progress, ColdStartPace pace);

private:
    std::jthread m_thread;
};

} // namespace melodeck::jobs
