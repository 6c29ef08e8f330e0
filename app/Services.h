#pragma once

#include "jobs/JobQueue.h"
#include "jobs/KeyLookup.h"
#include "jobs/KeyStore.h"
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
    /// readableSound: for clips that only the window's media decoders read, see jobs::QueueOptions.
    Services(const QString& libraryFolder, jobs::LoudnessMeter::Readable readableSound);

    [[nodiscard]] jobs::JobServices jobServices() { return {http, engine, keys, &lookup}; }

    store::SessionKeys keys;
    jobs::KeyStore keychain;
    jobs::KeyLookup lookup;
    store::StoreThread store;
    jobs::LocalEngine engine;
    net::HttpClient http;
    jobs::JobQueue queue;
};

} // namespace melodeck
