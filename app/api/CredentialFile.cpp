#include "api/CredentialFile.h"

#include "core/Json.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace melodeck::api {

namespace {

constexpr const char* kDefaultRemote = "https://app.baseten.co";

using Section = QHash<QString, QByteArray>;

QUrl remoteOf(const QByteArray& text)
{
    return QUrl(text.isEmpty() ? QString::fromLatin1(kDefaultRemote) : QString::fromUtf8(text), QUrl::StrictMode);
}

void add(FoundKeys& found, const QString& name, const Section& section, core::AuthScheme scheme)
{
    const QByteArray key = section.value(QStringLiteral("api_key"));
    const bool isOauth = section.value(QStringLiteral("auth_type")).toLower() == "oauth";
    const QUrl remote = remoteOf(section.value(QStringLiteral("remote_url")));
    if (key.isEmpty() || isOauth || !remote.isValid() || remote.host().isEmpty()) {
        found.others.push_back(name);
    } else {
        found.keys.push_back({name, remote, scheme, core::Secret(key)});
    }
}

} // namespace

FoundKeys readTrussCredentials(const QByteArray& text)
{
    std::vector<std::pair<QString, Section>> sections;
    Section defaults;
    Section* current = nullptr;
    const QList<QByteArray> lines = text.split('\n');
    for (const QByteArray& whole : lines) {
        const QByteArray line = whole.trimmed();
        if (line.isEmpty() || line.startsWith('#') || line.startsWith(';')) {
            continue;
        }
        if (line.startsWith('[')) {
            const qsizetype end = line.indexOf(']');
            const QString name = QString::fromUtf8(line.mid(1, end - 1)).trimmed();
            if (end < 0 || name.isEmpty()) {
                current = nullptr;
            } else if (name == QLatin1String("DEFAULT")) {
                current = &defaults;
            } else {
                current = &sections.emplace_back(name, Section()).second;
            }
            continue;
        }
        // Python's reader takes both signs, whichever comes first.
        const qsizetype equals = line.indexOf('=');
        const qsizetype colon = line.indexOf(':');
        const qsizetype at = equals < 0 ? colon : colon < 0 ? equals : std::min(equals, colon);
        if (current != nullptr && at > 0) {
            current->insert(QString::fromUtf8(line.left(at).trimmed()).toLower(), line.mid(at + 1).trimmed());
        }
    }
    FoundKeys found;
    for (auto& [name, section] : sections) {
        for (auto value = defaults.cbegin(); value != defaults.cend(); ++value) {
            if (!section.contains(value.key())) {
                section.insert(value.key(), value.value());
            }
        }
        const QByteArray provider = section.value(QStringLiteral("remote_provider"), "baseten").toLower();
        if (provider != "baseten") {
            found.others.push_back(name);
            continue;
        }
        add(found, name, section, core::AuthScheme::ApiKey); // as Truss sends it
    }
    return found;
}

FoundKeys readToolCredentials(const QByteArray& text)
{
    FoundKeys found;
    const auto json = core::parseJson(text);
    if (!json || !json->is_object()) {
        return found;
    }
    const auto profiles = json->find("profiles");
    if (profiles == json->end() || !profiles->is_object()) {
        return found;
    }
    for (const auto& [name, profile] : profiles->items()) {
        Section section;
        for (const char* member : {"api_key", "auth_type", "remote_url"}) {
            if (profile.is_object() && profile.contains(member) && profile.at(member).is_string()) {
                section.insert(QString::fromLatin1(member), core::toQString(profile.at(member)).toUtf8());
            }
        }
        add(found, QString::fromStdString(name), section, core::AuthScheme::Bearer);
    }
    return found;
}

} // namespace melodeck::api
