#pragma once

#include "api/Management.h"
#include "core/Error.h"
#include "core/Recipe.h"
#include "core/Secret.h"
#include "jobs/Platform.h"
#include "ui/work/BackgroundQueue.h"

#include <QObject>
#include <QSet>
#include <QString>
#include <QUrl>

#include <vector>

namespace melodeck::net {
class HttpClient;
}

namespace melodeck::ui {

class StoredKeys;

/// Asks Baseten for the models of a workspace, and where each of them answers, without holding up the window.
/// GUI thread.
class PlatformModels final : public QObject
{
    Q_OBJECT

public:
    /// http and keys outlive it. management: ordinarily jobs::managementAddress().
    PlatformModels(net::HttpClient& http, QUrl management, StoredKeys& keys, QObject* parent = nullptr);

    /// Tells modelsCame() or failed(). With the key that is given, else with the one that is known for Baseten.
    void listModels(const core::Secret& key, core::AuthScheme scheme);
    /// Tells targetsCame() or targetsFailed(); of a model that is asked for already it is told once. With the key that
    /// listed the models.
    void listTargets(api::PlatformKind kind, const QString& id);
    /// Tells exampleCame(), with null where a deployment has none, or exampleFailed(). With the key that is given, else
    /// with the one that is known for Baseten. Goes on when the lists are dropped.
    void askExample(const core::Endpoint& endpoint, const core::Secret& key = {});
    /// What is under way of both is dropped.
    void stop();
    /// Starts what answers at a Baseten address (see api::wakeAddress()), with the key that is known for it, and tells
    /// woken() or wakeFailed().
    void wake(const core::Endpoint& endpoint, jobs::WhenOff whenOff = jobs::WhenOff::Tell);

Q_SIGNALS:
    void modelsCame(const std::vector<melodeck::api::PlatformModel>& models);
    void failed(const melodeck::core::Error& error);
    /// model: api::endpointWords() of it.
    void targetsCame(const QString& model, const std::vector<melodeck::api::PlatformTarget>& targets);
    void woken(melodeck::jobs::HowStarted how);
    void wakeFailed(const melodeck::core::Error& error);
    void targetsFailed(const QString& model, const melodeck::core::Error& error);
    void exampleCame(const QUrl& endpoint, const melodeck::core::Json& example);
    void exampleFailed(const QUrl& endpoint, const melodeck::core::Error& error);

private:
    net::HttpClient& m_http;
    QUrl m_management;
    StoredKeys& m_keys;
    core::Secret m_key;
    core::AuthScheme m_scheme = core::AuthScheme::Bearer;
    QSet<QString> m_asked;
    BackgroundQueue m_work;
    BackgroundQueue m_wakes;
    BackgroundQueue m_examples;
};

} // namespace melodeck::ui
