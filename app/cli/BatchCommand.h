#pragma once

#include "cli/AsyncSubmit.h"
#include "cli/BatchPlanFile.h"
#include "cli/Command.h"
#include "cli/Connection.h"

#include <QHash>

#include <string>
#include <vector>

namespace melodeck::cli {

/// `batch`: many requests from a plan, some at a time; what is done stays done when it is run again.
class BatchCommand final : public Command
{
public:
    Verb describe(Verb program) override;
    int run(Console& console, const std::stop_token& stop) override;

private:
    /// Each request becomes the one that hands it to the platform's queue; what it was is kept under its job's name.
    [[nodiscard]] core::Result<QHash<QString, core::Recipe>> forQueue(std::vector<PlannedJob>& plan,
                                                                      const std::stop_token& stop) const;
    [[nodiscard]] QString planFolder() const;

    ConnectionOptions m_connection;
    AsyncSubmit m_async;
    std::string m_plan;
    int m_concurrency = 4;
    int m_retries = -1;
    std::string m_output = ".";
    bool m_resume = false;
    bool m_resendUnknown = false;
};

} // namespace melodeck::cli
