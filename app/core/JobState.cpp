#include "core/JobState.h"

#include <array>

namespace melodeck::core {

namespace {

constexpr std::array<const char*, 13> kNames{"Queued",  "Paused",    "Preparing", "Sending",   "Starting",
                                             "Waiting", "Receiving", "RetryWait", "Submitted", "Done",
                                             "Failed",  "Cancelled", "Unknown"};

} // namespace

QString jobStateName(JobState state)
{
    return QString::fromLatin1(kNames.at(static_cast<std::size_t>(state)));
}

JobState jobStateFromName(const QString& name)
{
    for (std::size_t i = 0; i < kNames.size(); ++i) {
        if (name == QLatin1String(kNames.at(i))) {
            return static_cast<JobState>(i);
        }
    }
    return JobState::Unknown;
}

bool isFinished(JobState state)
{
    return state == JobState::Done || state == JobState::Failed || state == JobState::Cancelled ||
           state == JobState::Unknown;
}

bool isRunning(JobState state)
{
    switch (state) {
    case JobState::Preparing:
    case JobState::Sending:
    case JobState::Starting:
    case JobState::Waiting:
    case JobState::Receiving:
        return true;
    default:
        return false;
    }
}

} // namespace melodeck::core
