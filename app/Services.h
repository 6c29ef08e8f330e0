#pragma once

#include "jobs/JobQueue.h"
#include "jobs/LocalEngine.h"
#include "net/HttpClient.h"
#include "store/SessionKeys.h"
#include "store/StoreThread.h"

#include <QString>

namespace melodeck {

/// Builds and owns the window's long-lived objects, in the order in which they need each other.
class Services final
{
public:
    explicit Services(const QString& libraryFolder);

    [[nodiscard]] jobs::JobServices jobServices() { return {http, engine, keys}; }

    store::SessionKeys keys;
    store::StoreThread store;
    jobs::LocalEngine engine;
    net::HttpClient http;
    jobs::JobQueue queue;
};

} // namespace melodeck
