#pragma once

#include <QByteArray>

#include <memory>

struct evp_pkey_st;
struct ssl_ctx_st;
struct x509_st;

namespace melodeck::support {

/// A certificate with its private key, made for one test and never written to the tree.
struct TlsIdentity
{
    std::shared_ptr<x509_st> certificate;
    std::shared_ptr<evp_pkey_st> key;
    /// TLS 1.1 at most, as an old server.
    bool isOutdated = false;

    /// The certificate as PEM, for a client that is to trust it.
    [[nodiscard]] QByteArray pem() const;
};

/// Whom a certificate names, and when it holds. Days from now.
struct CertificateWish
{
    /// As in a subject alternative name: "DNS:example.com", "IP:127.0.0.1", several with commas between.
    QByteArray names = "IP:127.0.0.1,DNS:localhost";
    int fromDay = -1;
    int toDay = 30;
};

/// Its own issuer.
[[nodiscard]] TlsIdentity selfSigned(const CertificateWish& wish = {});

/// An authority that no system trusts unless told to.
class TestAuthority final
{
public:
    TestAuthority();
    [[nodiscard]] TlsIdentity issue(const CertificateWish& wish = {}) const;
    /// As PEM.
    [[nodiscard]] QByteArray certificate() const { return m_identity.pem(); }

private:
    TlsIdentity m_identity;
};

/// What a server with this identity needs of OpenSSL.
[[nodiscard]] std::shared_ptr<ssl_ctx_st> serverContext(const TlsIdentity& identity);

} // namespace melodeck::support
