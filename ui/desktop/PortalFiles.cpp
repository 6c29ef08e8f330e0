#include "ui/desktop/PortalFiles.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <QVariantMap>

#include <algorithm>

namespace melodeck::ui {

namespace {

constexpr int kPatienceMs = 10'000;

QString keyType()
{
    return QStringLiteral("application/vnd.portal.filetransfer");
}

QString keyOf(const QMimeData& data)
{
    QByteArray key = data.data(keyType());
    // Some hand over the zero that ends it.
    return QString::fromUtf8(key.left(key.indexOf('\0') < 0 ? key.size() : key.indexOf('\0')));
}

} // namespace

bool PortalFiles::areOffered(const QMimeData& data)
{
    return data.hasFormat(keyType());
}

bool PortalFiles::areNeeded(const QMimeData& data)
{
    if (!areOffered(data)) {
        return false;
    }
    const QList<QUrl> urls = data.urls();
    return std::none_of(urls.begin(), urls.end(), [](const QUrl& url) {
        return !url.isLocalFile() || QFileInfo(url.toLocalFile()).isReadable();
    });
}

void PortalFiles::retrieve(const QMimeData& data, const QDBusConnection& bus)
{
    if (!bus.isConnected()) {
        // A call would never be answered.
        QMetaObject::invokeMethod(this, &PortalFiles::tellFailure, Qt::QueuedConnection);
        return;
    }
    QDBusMessage question = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.portal.Documents"), QStringLiteral("/org/freedesktop/portal/documents"),
        QStringLiteral("org.freedesktop.portal.FileTransfer"), QStringLiteral("RetrieveFiles"));
    question << keyOf(data) << QVariantMap();
    auto* call = new QDBusPendingCallWatcher(bus.asyncCall(question, kPatienceMs), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        const QDBusPendingReply<QStringList> reply = *call;
        call->deleteLater();
        if (reply.isError() || reply.value().isEmpty()) {
            tellFailure();
        } else {
            Q_EMIT retrieved(reply.value());
        }
    });
}

void PortalFiles::tellFailure()
{
    Q_EMIT failed(
        tr("The other program did not hand its files over. Nothing was opened. Choose them here with Ctrl+O."));
}

} // namespace melodeck::ui
