#include "cli/JobLine.h"

namespace melodeck::cli {

core::Json lineOfEnded(const core::JobRecord& job, const QString& name,
                       const std::function<QString(const core::Clip&)>& pathOf)
{
    core::Json line{{"job", core::toJson(name)}, {"state", core::toJson(core::jobStateName(job.state))}};
    line["clips"] = core::Json::array();
    for (const core::Clip& clip : job.answer.clips) {
        line["clips"].push_back(core::toJson(pathOf(clip)));
    }
    if (job.error) {
        line["error"] = {{"code", core::toJson(core::errorCodeName(job.error->code))},
                         {"message", core::toJson(job.error->message)}};
    }
    return line;
}

} // namespace melodeck::cli
