#include "Services.h"

#include "core/Paths.h"
#include "core/Settings.h"
#include "jobs/Configured.h"

#include <chrono>
#include <utility>

namespace melodeck {

namespace {

/// A person may be typing the keyring's password.
constexpr std::chrono::seconds kKeychainPatience(30);

jobs::QueueOptions queueOptions(jobs::LoudnessMeter::Readable readableSound)
{
    jobs::QueueOptions options = jobs::queueOptions(core::Settings());
    options.readableSound = std::move(readableSound);
    options.telling = jobs::QueueOptions::Telling::OnceListenedTo; // by a window that is whole
    return options;
}

} // namespace

Services::Services(const QString& libraryFolder, jobs::LoudnessMeter::Readable readableSound)
    : keychain(kKeychainPatience)
    , lookup(keychain)
    , store(libraryFolder)
    , engine(core::programFolder() + QStringLiteral("/melodeck-engine"))
    , http(jobs::networkSettings(core::Settings()))
    , queue(jobServices(), store, queueOptions(std::move(readableSound)))
{
}

} // namespace melodeck
