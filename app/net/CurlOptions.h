#pragma once

#include "net/HttpRequest.h"

#include <QByteArray>

#include <curl/curl.h>

namespace melodeck::net {

/// Certificates from the environment; empty for those of the system.
struct TrustedCertificates
{
    QByteArray file;
    QByteArray folder;

    /// CURL_CA_BUNDLE or SSL_CERT_FILE, and SSL_CERT_DIR.
    [[nodiscard]] static TrustedCertificates fromEnvironment();
};

/// Sets what a request asks of curl, its callbacks and headers excepted: address, limits, trust, the form of its body.
void setOptions(CURL* easy, const HttpRequest& request, const TrustedCertificates& certificates);

} // namespace melodeck::net
