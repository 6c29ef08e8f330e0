#include "core/Settings.h"

#include <QUrl>

#include <algorithm>
#include <cmath>

namespace melodeck::core {

namespace {

const QString kStarts = QStringLiteral("starts");
const QString kParallel = QStringLiteral("parallel");
const QString kRecentFiles = QStringLiteral("recentFiles");
const QString kConnections = QStringLiteral("connections");
const QString kApiKey = QStringLiteral("api-key");
const QString kTextPercent = QStringLiteral("textPercent");
const QString kShortcuts = QStringLiteral("shortcuts");
const QString kYes = QStringLiteral("yes");

/// An address has slashes, which would be groups.
QString escaped(const QString& key)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(key));
}

} // namespace

Settings::Settings()
    : m_store(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("melodeck"), QStringLiteral("melodeck"))
{
}

QString Settings::appearance() const
{
    return m_store.value(QStringLiteral("appearance")).toString();
}

void Settings::setAppearance(const QString& name)
{
    m_store.setValue(QStringLiteral("appearance"), name);
}

QString Settings::language() const
{
    return m_store.value(QStringLiteral("language")).toString();
}

void Settings::setLanguage(const QString& code)
{
    m_store.setValue(QStringLiteral("language"), code);
}

int Settings::textPercent() const
{
    constexpr int kUsual = 100;
    return std::clamp(number(kTextPercent, 1).value_or(kUsual), kSmallestText, kLargestText);
}

void Settings::setTextPercent(int percent)
{
    m_store.setValue(kTextPercent, std::clamp(percent, kSmallestText, kLargestText));
}

std::optional<QStringList> Settings::shortcuts(const QString& action) const
{
    const QString key = kShortcuts + QLatin1Char('/') + escaped(action);
    if (!m_store.contains(key)) {
        return std::nullopt;
    }
    QStringList keys = m_store.value(key).toStringList();
    keys.removeAll(QString()); // as an empty list is read again
    return keys;
}

void Settings::setShortcuts(const QString& action, const std::optional<QStringList>& keys)
{
    const QString key = kShortcuts + QLatin1Char('/') + escaped(action);
    if (keys) {
        m_store.setValue(key, *keys);
    } else {
        m_store.remove(key);
    }
}

void Settings::forgetShortcuts()
{
    m_store.remove(kShortcuts);
}

double Settings::volume() const
{
    bool isNumber = false;
    const double volume = m_store.value(QStringLiteral("volume"), 1.0).toDouble(&isNumber);
    return isNumber && std::isfinite(volume) ? std::clamp(volume, 0.0, 1.0) : 1.0;
}

void Settings::setVolume(double volume)
{
    m_store.setValue(QStringLiteral("volume"), volume);
}

bool Settings::matchesLevel() const
{
    return m_store.value(QStringLiteral("matchLevel"), true).toBool();
}

void Settings::setMatchesLevel(bool on)
{
    m_store.setValue(QStringLiteral("matchLevel"), on);
}

bool Settings::showsMilliseconds() const
{
    return m_store.value(QStringLiteral("milliseconds"), false).toBool();
}

void Settings::setShowsMilliseconds(bool on)
{
    m_store.setValue(QStringLiteral("milliseconds"), on);
}

QByteArray Settings::soundOutput() const
{
    return m_store.value(QStringLiteral("soundOutput")).toByteArray();
}

void Settings::setSoundOutput(const QByteArray& id)
{
    m_store.setValue(QStringLiteral("soundOutput"), id);
}

QByteArray Settings::windowGeometry() const
{
    return m_store.value(QStringLiteral("geometry")).toByteArray();
}

bool Settings::hadResults() const
{
    return m_store.value(QStringLiteral("hadResults")).toBool();
}

void Settings::setHadResults(bool on)
{
    if (on != hadResults()) {
        m_store.setValue(QStringLiteral("hadResults"), on);
    }
}

void Settings::setWindowGeometry(const QByteArray& geometry)
{
    m_store.setValue(QStringLiteral("geometry"), geometry);
}

QByteArray Settings::panes() const
{
    return m_store.value(QStringLiteral("panes")).toByteArray();
}

void Settings::setPanes(const QByteArray& state)
{
    m_store.setValue(QStringLiteral("panes"), state);
}

QString Settings::openFolder() const
{
    return m_store.value(QStringLiteral("openFolder")).toString();
}

void Settings::setOpenFolder(const QString& folder)
{
    m_store.setValue(QStringLiteral("openFolder"), folder);
}

QStringList Settings::recentFiles() const
{
    return m_store.value(kRecentFiles).toStringList().mid(0, kMostRecent);
}

void Settings::addRecentFile(const QString& path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    m_store.setValue(kRecentFiles, files.mid(0, kMostRecent));
}

void Settings::clearRecentFiles()
{
    m_store.remove(kRecentFiles);
}

bool Settings::notifies() const
{
    return m_store.value(QStringLiteral("notifications"), true).toBool();
}

void Settings::setNotifies(bool on)
{
    m_store.setValue(QStringLiteral("notifications"), on);
}

QString Settings::saveFormat() const
{
    return m_store.value(QStringLiteral("save/format")).toString();
}

void Settings::setSaveFormat(const QString& name)
{
    m_store.setValue(QStringLiteral("save/format"), name);
}

QString Settings::saveQuality() const
{
    return m_store.value(QStringLiteral("save/quality")).toString();
}

void Settings::setSaveQuality(const QString& name)
{
    m_store.setValue(QStringLiteral("save/quality"), name);
}

QString Settings::saveFolder() const
{
    return m_store.value(QStringLiteral("save/folder")).toString();
}

void Settings::setSaveFolder(const QString& folder)
{
    m_store.setValue(QStringLiteral("save/folder"), folder);
}

QString Settings::nameTemplate() const
{
    // A list in an INI file is read as one.
    return m_store.value(QStringLiteral("save/nameTemplate")).toStringList().join(QLatin1Char(','));
}

void Settings::setNameTemplate(const QString& pattern)
{
    m_store.setValue(QStringLiteral("save/nameTemplate"), pattern);
}

QString Settings::soundFont() const
{
    return m_store.value(QStringLiteral("engine/soundFont")).toString();
}

void Settings::setSoundFont(const QString& path)
{
    m_store.setValue(QStringLiteral("engine/soundFont"), path);
}

bool Settings::recipeTravels() const
{
    return m_store.value(QStringLiteral("recipe/travels"), true).toBool();
}

void Settings::setRecipeTravels(bool travels)
{
    m_store.setValue(QStringLiteral("recipe/travels"), travels);
}

bool Settings::keepsKeys() const
{
    return m_store.value(QStringLiteral("keys/kept"), true).toBool();
}

void Settings::setKeepsKeys(bool keeps)
{
    m_store.setValue(QStringLiteral("keys/kept"), keeps);
}

bool Settings::hasServerKeys() const
{
    return m_store.value(QStringLiteral("keys/ofServers"), false).toBool();
}

void Settings::setHasServerKeys(bool has)
{
    if (has != hasServerKeys()) {
        m_store.setValue(QStringLiteral("keys/ofServers"), has);
        m_store.sync(); // the next process must not miss a key
    }
}

QByteArray Settings::microphone() const
{
    return m_store.value(QStringLiteral("record/microphone")).toByteArray();
}

void Settings::setMicrophone(const QByteArray& id)
{
    m_store.setValue(QStringLiteral("record/microphone"), id);
}

int Settings::countInSeconds() const
{
    constexpr int kUsual = 3;
    constexpr int kLongest = 10;
    const auto seconds = number(QStringLiteral("record/countInSeconds"), 0);
    return std::min(seconds.value_or(kUsual), kLongest);
}

void Settings::setCountInSeconds(int seconds)
{
    m_store.setValue(QStringLiteral("record/countInSeconds"), std::max(0, seconds));
}

std::vector<int> Settings::startSeconds(const QUrl& address) const
{
    std::vector<int> seconds;
    const QStringList kept = m_store.value(kStarts + QLatin1Char('/') + escaped(address.toString())).toStringList();
    for (const QString& one : kept) {
        if (const int value = one.toInt(); value > 0) {
            seconds.push_back(value);
        }
    }
    return seconds;
}

void Settings::addStartSeconds(const QUrl& address, int seconds)
{
    QStringList kept;
    for (const int one : startSeconds(address)) {
        kept << QString::number(one);
    }
    kept << QString::number(std::max(1, seconds));
    m_store.setValue(kStarts + QLatin1Char('/') + escaped(address.toString()),
                     kept.mid(std::max<qsizetype>(0, kept.size() - kMostStarts)));
}

QHash<QString, int> Settings::parallelLimits() const
{
    const QString prefix = kParallel + QLatin1Char('/');
    QHash<QString, int> limits;
    const QStringList keys = m_store.allKeys();
    for (const QString& key : keys) {
        const int jobs = key.startsWith(prefix) ? m_store.value(key).toInt() : 0;
        if (jobs >= 1) {
            limits.insert(QUrl::fromPercentEncoding(key.mid(prefix.size()).toLatin1()), jobs);
        }
    }
    return limits;
}

void Settings::setParallelLimit(const QString& endpointKey, int jobs)
{
    m_store.setValue(kParallel + QLatin1Char('/') + escaped(endpointKey), std::max(1, jobs));
}

std::vector<Connection> Settings::connections() const
{
    std::vector<Connection> connections;
    for (std::size_t i = 0; i < kMostConnections; ++i) {
        const auto value = [this, i](const char* name) {
            return m_store.value(QStringLiteral("%1/%2/%3").arg(kConnections).arg(i).arg(QLatin1String(name)))
                .toString();
        };
        Connection connection;
        connection.endpoint.url = QUrl(value("url"), QUrl::StrictMode);
        if (!connection.endpoint.url.isValid() || connection.endpoint.url.host().isEmpty()) {
            continue;
        }
        const bool isBaseten = value("kind") == endpointKindName(EndpointKind::Baseten);
        connection.endpoint.kind = isBaseten ? EndpointKind::Baseten : EndpointKind::Custom;
        connection.endpoint.scheme = value("scheme") == kApiKey ? AuthScheme::ApiKey : AuthScheme::Bearer;
        connection.endpoint.plainHttp = value("plain") == kYes ? PlainHttp::Allowed : PlainHttp::LoopbackOnly;
        connection.model = value("model");
        connections.push_back(std::move(connection));
    }
    return connections;
}

void Settings::addConnection(const Connection& connection)
{
    auto all = connections();
    std::erase_if(all, [&connection](const Connection& one) { return one.endpoint.url == connection.endpoint.url; });
    all.insert(all.begin(), connection);
    all.resize(std::min(all.size(), kMostConnections));
    m_store.remove(kConnections);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto set = [this, i](const char* name, const QString& value) {
            m_store.setValue(QStringLiteral("%1/%2/%3").arg(kConnections).arg(i).arg(QLatin1String(name)), value);
        };
        const Endpoint& endpoint = all[i].endpoint;
        set("url", endpoint.url.toString(QUrl::FullyEncoded));
        set("kind", endpointKindName(endpoint.kind));
        set("scheme", endpoint.scheme == AuthScheme::ApiKey ? kApiKey : QStringLiteral("bearer"));
        set("plain", endpoint.plainHttp == PlainHttp::Allowed ? kYes : QStringLiteral("no"));
        set("model", all[i].model);
    }
}

void Settings::forgetConnections()
{
    for (const QString& named : {kConnections, kStarts, kParallel}) {
        m_store.remove(named); // all of them name where requests went
    }
}

QString Settings::modelAt(const QUrl& address) const
{
    for (const Connection& connection : connections()) {
        if (connection.endpoint.url == address) {
            return connection.model;
        }
    }
    return {};
}

std::optional<int> Settings::number(const QString& key, int least) const
{
    bool isNumber = false;
    const int value = m_store.value(key).toInt(&isNumber);
    return isNumber && value >= least ? std::optional(value) : std::nullopt;
}

} // namespace melodeck::core
