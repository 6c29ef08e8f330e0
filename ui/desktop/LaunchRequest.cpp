#include "ui/desktop/LaunchRequest.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace melodeck::ui {

namespace {

QUrl urlOf(const QString& argument, const QDir& folder)
{
    const QString path = folder.absoluteFilePath(argument);
    if (QFileInfo::exists(path)) {
        return QUrl::fromLocalFile(path);
    }
    const QUrl url(argument, QUrl::StrictMode);
    const bool isLink = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    if (url.isLocalFile() || (isLink && !url.host().isEmpty())) {
        return url;
    }
    return QUrl::fromLocalFile(path);
}

} // namespace

QString nameOf(LaunchAction action)
{
    switch (action) {
    case LaunchAction::None:
        break;
    case LaunchAction::Library:
        return QStringLiteral("library");
    case LaunchAction::Record:
        return QStringLiteral("record");
    }
    return {};
}

LaunchAction launchActionOf(const QString& name)
{
    for (const LaunchAction action : {LaunchAction::Library, LaunchAction::Record}) {
        if (nameOf(action) == name) {
            return action;
        }
    }
    return LaunchAction::None;
}

QList<QUrl> urlsOfArguments(const QStringList& arguments, const QString& folder)
{
    QList<QUrl> urls;
    for (const QString& argument : arguments) {
        if (!argument.isEmpty()) {
            urls << urlOf(argument, QDir(folder));
        }
    }
    return urls;
}

QByteArray launchMessage(const LaunchRequest& request)
{
    QJsonArray urls;
    for (const QUrl& url : request.urls) {
        urls << QString::fromLatin1(url.toEncoded());
    }
    const QJsonObject message{{QStringLiteral("open"), urls},
                              {QStringLiteral("activationToken"), request.activationToken},
                              {QStringLiteral("action"), nameOf(request.action)}};
    return QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<LaunchRequest> launchOfMessage(const QByteArray& message)
{
    const QJsonDocument document = QJsonDocument::fromJson(message);
    const QJsonValue urls = document.object().value(QLatin1String("open"));
    if (!urls.isArray()) {
        return std::nullopt;
    }
    LaunchRequest request;
    const QJsonArray list = urls.toArray();
    for (const QJsonValue& each : list) {
        const QUrl url = QUrl::fromEncoded(each.toString().toLatin1(), QUrl::StrictMode);
        if (url.isValid() && !url.isEmpty()) {
            request.urls << url;
        }
    }
    request.activationToken = document.object().value(QLatin1String("activationToken")).toString();
    request.action = launchActionOf(document.object().value(QLatin1String("action")).toString());
    return request;
}

QString activationTokenOfEnvironment()
{
    const QString token = qEnvironmentVariable("XDG_ACTIVATION_TOKEN");
    return token.isEmpty() ? qEnvironmentVariable("DESKTOP_STARTUP_ID") : token;
}

} // namespace melodeck::ui
