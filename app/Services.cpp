#include "Services.h"

#include "core/Paths.h"
#include "core/Settings.h"
#include "jobs/Configured.h"

#include <utility>

namespace melodeck {

namespace {

jobs::QueueOptions queueOptions(jobs::LoudnessMeter::Readable readableSound)
{
    jobs::QueueOptions options = jobs::queueOptions(core::Settings());
    options.readableSound = std::move(readableSound);
    return options;
}

} // namespace

Services::Services(const QString& libraryFolder, jobs::LoudnessMeter::Readable readableSound)
    : store(libraryFolder)
    , engine(core::programFolder() + QStringLiteral("/melodeck-engine"))
    , http(jobs::networkSettings(core::Settings()))
    , queue(jobServices(), store, queueOptions(std::move(readableSound)))
{
}

} // namespace melodeck
