#include "Services.h"

#include "core/Paths.h"

namespace melodeck {

Services::Services(const QString& libraryFolder)
    : store(libraryFolder)
    , engine(core::programFolder() + QStringLiteral("/melodeck-engine"))
    , queue(jobServices(), store)
{
}

} // namespace melodeck
