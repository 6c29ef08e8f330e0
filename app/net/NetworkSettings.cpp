#include "net/NetworkSettings.h"

#include <initializer_list>

namespace melodeck::net {

namespace {

/// The first of the variables that is set to something.
QByteArray environment(std::initializer_list<const char*> names)
{
    for (const char* name : names) {
        QByteArray value = qgetenv(name);
        if (!value.isEmpty()) {
            return value;
        }
    }
    return {};
}

} // namespace

TimeLimits TimeLimits::with(const OwnLimits& own) const
{
    return {.connect = own.connect.value_or(connect),
            .stall = own.stall.value_or(stall),
            .total = own.total.value_or(total)};
}

NetworkSettings NetworkSettings::fromEnvironment()
{
    NetworkSettings settings;
    settings.httpProxy = environment({"http_proxy", "all_proxy", "ALL_PROXY"});
    settings.httpsProxy = environment({"https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"});
    settings.noProxy = environment({"no_proxy", "NO_PROXY"});
    settings.certificates = {.file = environment({"CURL_CA_BUNDLE", "SSL_CERT_FILE"}),
                             .folder = environment({"SSL_CERT_DIR"})};
    return settings;
}

void NetworkSettings::useProxy(const QByteArray& address)
{
    httpProxy = address;
    httpsProxy = address;
    noProxy.clear();
}

QByteArray NetworkSettings::proxyFor(const QUrl& url) const
{
    if (isLoopback(url)) {
        return {};
    }
    return url.scheme() == QLatin1String("https") ? httpsProxy : httpProxy;
}

} // namespace melodeck::net
