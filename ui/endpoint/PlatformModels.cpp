#include "ui/endpoint/PlatformModels.h"

#include "jobs/KeyCheck.h"
#include "jobs/Platform.h"
#include "ui/endpoint/StoredKeys.h"

#include <utility>

namespace melodeck::ui {

namespace {

/// The one that was given, else the one that is known for the server; an error where there is none.
core::Result<core::Secret> keyFor(const core::Secret& given, const QUrl& endpoint, jobs::KeyLookup* lookup,
                                  const std::stop_token& stop)
{
    if (!given.isEmpty() || lookup == nullptr) {
        return given;
    }
    auto found = lookup->find(endpoint, stop);
    if (!found && found.error().code == core::ErrorCode::Unavailable) {
        return core::Secret(); // without a keychain no key is known, which is what is missed here
    }
    return std::move(found).map([](const jobs::LookedUpKey& key) { return key.key; });
}

struct Listed
{
    core::Secret key;
    core::Result<std::vector<api::PlatformModel>> models;
};

} // namespace

PlatformModels::PlatformModels(net::HttpClient& http, QUrl management, StoredKeys& keys, QObject* parent)
    : QObject(parent)
    , m_http(http)
    , m_management(std::move(management))
    , m_keys(keys)
{
}

void PlatformModels::listModels(const core::Secret& key, core::AuthScheme scheme)
{
    stop();
    m_scheme = scheme;
    const core::Secret given = key.isEmpty() ? m_keys.sessionKey(jobs::managementAddress()) : key;
    m_work.run(
        [&http = m_http, management = m_management, scheme, given,
         lookup = m_keys.lookup()](const std::stop_token& stop) -> Listed {
            const auto used = keyFor(given, jobs::managementAddress(), lookup, stop);
            if (!used) {
                return {{}, core::fail(used.error())};
            }
            if (used->isEmpty()) {
                return {{},
                        core::fail(core::ErrorCode::Unauthorized,
                                   tr("Baseten lists its models for whoever has a key. Close this, write yours into "
                                      "“API key”, and choose again; or write a model's id above."))};
            }
            return {*used, jobs::listModels(http, {management, scheme, *used}, stop)};
        },
        [this](const Listed& listed) {
            m_key = listed.key;
            if (listed.models) {
                Q_EMIT modelsCame(*listed.models);
            } else {
                Q_EMIT failed(listed.models.error());
            }
        });
}

void PlatformModels::listTargets(api::PlatformKind kind, const QString& id)
{
    const QString model = api::endpointWords(kind, id);
    if (m_asked.contains(model)) {
        return;
    }
    m_asked.insert(model);
    using Targets = core::Result<std::vector<api::PlatformTarget>>;
    m_work.run([&http = m_http, access = jobs::PlatformAccess{m_management, m_scheme, m_key}, kind,
                id](const std::stop_token& stop) { return jobs::listTargets(http, access, id, stop, kind); },
               [this, model](const Targets& targets) {
                   m_asked.remove(model);
                   if (targets) {
                       Q_EMIT targetsCame(model, *targets);
                   } else {
                       Q_EMIT targetsFailed(model, targets.error());
                   }
               });
}

void PlatformModels::askExample(const core::Endpoint& endpoint, const core::Secret& key)
{
    const auto address = api::platformAddress(endpoint.url);
    if (!address) {
        return;
    }
    const core::Secret given = key.isEmpty() ? m_keys.sessionKey(endpoint.url) : key;
    m_examples.run(
        [&http = m_http, management = m_management, endpoint, address = *address, given,
         lookup = m_keys.lookup()](const std::stop_token& stop) -> core::Result<core::Json> {
            const auto used = keyFor(given, endpoint.url, lookup, stop);
            if (!used) {
                return core::fail(used.error());
            }
            if (used->isEmpty()) {
                return core::fail(core::ErrorCode::Unauthorized,
                                  tr("Baseten shows the example of a model to whoever has a key, and none is known. "
                                     "Give one under “Connect a model”."));
            }
            return jobs::exampleRequest(http, {management, endpoint.scheme, *used}, address, stop);
        },
        [this, url = endpoint.url](const core::Result<core::Json>& example) {
            if (example) {
                Q_EMIT exampleCame(url, *example);
            } else {
                Q_EMIT exampleFailed(url, example.error());
            }
        });
}

void PlatformModels::wake(const core::Endpoint& endpoint, jobs::WhenOff whenOff)
{
    m_wakes.run(
        [&http = m_http, management = m_management, endpoint, whenOff, given = m_keys.sessionKey(endpoint.url),
         lookup = m_keys.lookup()](const std::stop_token& stop) -> core::Result<jobs::HowStarted> {
            const auto key = keyFor(given, endpoint.url, lookup, stop);
            if (!key) {
                return core::fail(key.error());
            }
            if (key->isEmpty()) {
                return core::fail(
                    core::ErrorCode::Unauthorized,
                    tr("Waking a model takes a key, and none for Baseten is known. Give one under “Connect "
                       "a model”."));
            }
            return jobs::startModel(http, {management, endpoint.scheme, *key}, endpoint.url, whenOff, stop);
        },
        [this](const core::Result<jobs::HowStarted>& woke) {
            if (woke) {
                Q_EMIT woken(*woke);
            } else {
                Q_EMIT wakeFailed(woke.error());
            }
        });
}

void PlatformModels::stop()
{
    m_work.clear();
    m_asked.clear();
}

} // namespace melodeck::ui
