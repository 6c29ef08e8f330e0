#pragma once

#include "core/Error.h"
#include "core/TransferProgress.h"
#include "ui/work/BackgroundQueue.h"

#include <QObject>
#include <QString>
#include <QTimer>
#include <QUrl>

#include <memory>

namespace melodeck::net {
class HttpClient;
}

namespace melodeck::ui {

/// Brings the recording behind a link into the cache, one at a time, without holding up the window. GUI thread.
class LinkFetch final : public QObject
{
    Q_OBJECT

public:
    /// http outlives it.
    explicit LinkFetch(net::HttpClient& http, QObject* parent = nullptr);

    /// Begins with another link; what was being fetched is dropped.
    void fetch(const QUrl& url);
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_progress != nullptr; }
    /// Where what was fetched lies.
    [[nodiscard]] static QString folder();

Q_SIGNALS:
    void begun(const QUrl& url);
    /// bytesExpected: −1 where the server does not say.
    void progressed(qint64 bytes, qint64 bytesExpected);
    void fetched(const QString& path);
    void failed(const melodeck::core::Error& error);

private:
    net::HttpClient& m_http;
    std::shared_ptr<core::TransferProgress> m_progress;
    QTimer m_tick;
    BackgroundQueue m_work;
};

} // namespace melodeck::ui
