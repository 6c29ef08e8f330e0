#pragma once

#include "api/Management.h"
#include "core/Error.h"
#include "core/Recipe.h"
#include "core/Secret.h"
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
    void listTargets(const QString& modelId);
    /// What is under way of both is dropped.
    void stop();
    /// Starts what answers at a Baseten address (see api::wakeAddress()), with the key that is known for it, and tells
    /// woken() or wakeFailed().
    void wake(const core::Endpoint& endpoint);

Q_SIGNALS:
    void modelsCame(const std::vector<melodeck::api::PlatformModel>& models);
    void failed(const melodeck::core::Error& error);
    void targetsCame(const QString& modelId, const std::vector<melodeck::api::PlatformTarget>& targets);
    void woken();
    void wakeFailed(const melodeck::core::Error& error);
    void targetsFailed(const QString& modelId, const melodeck::core::Error& error);

private:
    net::HttpClient& m_http;
    QUrl m_management;
    StoredKeys& m_keys;
    core::Secret m_key;
    core::AuthScheme m_scheme = core::AuthScheme::Bearer;
    QSet<QString> m_asked;
    BackgroundQueue m_work;
    BackgroundQueue m_wakes;
};

} // namespace melodeck::ui
