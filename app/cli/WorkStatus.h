#pragma once

#include "cli/Console.h"
#include "store/WorkProgress.h"

#include <QString>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace melodeck::cli {

/// "Verifying: 41 % of 3.4 GB", renewed on the terminal while something works on a library.
class WorkStatus final
{
public:
    /// progress outlives this.
    WorkStatus(Console& console, QString words, const store::WorkProgress& progress);
    ~WorkStatus();
    WorkStatus(const WorkStatus&) = delete;
    WorkStatus& operator=(const WorkStatus&) = delete;

private:
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::jthread m_thread; // last: it uses all of the above
};

/// "3.4 GB", decimal.
[[nodiscard]] QString sizeText(std::int64_t bytes);

} // namespace melodeck::cli
