#include "Services.h"

#include "core/Paths.h"
#include "core/Settings.h"
#include "jobs/Configured.h"

namespace melodeck {

Services::Services(const QString& libraryFolder)
    : store(libraryFolder)
    , engine(core::programFolder() + QStringLiteral("/melodeck-engine"))
    , http(jobs::networkSettings(core::Settings()))
    , queue(jobServices(), store, jobs::queueOptions(core::Settings()))
{
}

} // namespace melodeck
