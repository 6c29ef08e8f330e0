// How requests go out: the network, and what one may take.

#include "core/Settings.h"

namespace melodeck::core {

namespace {

const QString kProxy = QStringLiteral("network/proxy");
const QString kNoProxy = QStringLiteral("network/noProxy");
const QString kCertificates = QStringLiteral("network/certificates");
const QString kTotalSeconds = QStringLiteral("limits/totalSeconds");
const QString kConnectSeconds = QStringLiteral("limits/connectSeconds");
const QString kStallSeconds = QStringLiteral("limits/stallSeconds");
const QString kAnswerMebibytes = QStringLiteral("limits/answerMebibytes");
const QString kRetries = QStringLiteral("limits/retries");

} // namespace

QString Settings::proxy() const
{
    return m_store.value(kProxy).toString();
}

QString Settings::proxyExceptions() const
{
    // A list in an INI file is read as one.
    return m_store.value(kNoProxy).toStringList().join(QLatin1Char(','));
}

QString Settings::certificateFile() const
{
    return m_store.value(kCertificates).toString();
}

void Settings::setProxy(const QString& proxy)
{
    m_store.setValue(kProxy, proxy);
}

void Settings::setProxyExceptions(const QString& hosts)
{
    m_store.setValue(kNoProxy, hosts);
}

void Settings::setCertificateFile(const QString& path)
{
    m_store.setValue(kCertificates, path);
}

std::optional<int> Settings::totalSeconds() const
{
    return number(kTotalSeconds, 1);
}

std::optional<int> Settings::connectSeconds() const
{
    return number(kConnectSeconds, 1);
}

std::optional<int> Settings::stallSeconds() const
{
    return number(kStallSeconds, 1);
}

std::optional<int> Settings::answerMebibytes() const
{
    return number(kAnswerMebibytes, 1);
}

std::optional<int> Settings::mediaMebibytes() const
{
    return number(QStringLiteral("limits/mediaMebibytes"), 1);
}

std::optional<int> Settings::jsonMebibytes() const
{
    return number(QStringLiteral("limits/jsonMebibytes"), 1);
}

std::optional<int> Settings::freeMebibytes() const
{
    return number(QStringLiteral("limits/freeMebibytes"), 0);
}

std::optional<int> Settings::retries() const
{
    return number(kRetries, 0);
}

void Settings::setTotalSeconds(std::optional<int> seconds)
{
    setNumber(kTotalSeconds, seconds);
}

void Settings::setConnectSeconds(std::optional<int> seconds)
{
    setNumber(kConnectSeconds, seconds);
}

void Settings::setStallSeconds(std::optional<int> seconds)
{
    setNumber(kStallSeconds, seconds);
}

void Settings::setAnswerMebibytes(std::optional<int> mebibytes)
{
    setNumber(kAnswerMebibytes, mebibytes);
}

void Settings::setRetries(std::optional<int> tries)
{
    setNumber(kRetries, tries);
}

void Settings::setNumber(const QString& key, std::optional<int> value)
{
    if (value) {
        m_store.setValue(key, *value);
    } else {
        m_store.remove(key);
    }
}

} // namespace melodeck::core
