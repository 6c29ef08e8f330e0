#include "support/TestCertificates.h"

#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

#include <atomic>

namespace melodeck::support {

namespace {

void addExtension(X509* certificate, X509* issuer, int kind, const QByteArray& value)
{
    X509V3_CTX context{};
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, &context, kind, value.constData());
    if (extension == nullptr || X509_add_ext(certificate, extension, -1) != 1) {
        qFatal("The extension of a test certificate cannot be made.");
    }
    X509_EXTENSION_free(extension);
}

void setName(X509* certificate, const char* commonName)
{
    X509_NAME* name = X509_get_subject_name(certificate);
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char*>(commonName), -1, -1, 0);
}

/// Unsigned; signed by itself or by the issuer given.
TlsIdentity makeIdentity(const char* commonName, const CertificateWish& wish, const TlsIdentity* issuer)
{
    static std::atomic<long> serial{1};
    TlsIdentity made{.certificate = {X509_new(), X509_free}, .key = {EVP_EC_gen("P-256"), EVP_PKEY_free}};
    X509* certificate = made.certificate.get();
    X509_set_version(certificate, X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), ++serial);
    constexpr long kDay = 24L * 60 * 60;
    X509_gmtime_adj(X509_getm_notBefore(certificate), wish.fromDay * kDay);
    X509_gmtime_adj(X509_getm_notAfter(certificate), wish.toDay * kDay);
    X509_set_pubkey(certificate, made.key.get());
    setName(certificate, commonName);
    X509* const issuing = issuer != nullptr ? issuer->certificate.get() : certificate;
    X509_set_issuer_name(certificate, X509_get_subject_name(issuing));
    const bool isAuthority = wish.names.isEmpty();
    addExtension(certificate, issuing, NID_basic_constraints, isAuthority ? "critical,CA:TRUE" : "CA:FALSE");
    if (!isAuthority) {
        addExtension(certificate, issuing, NID_subject_alt_name, wish.names);
    }
    if (X509_sign(certificate, issuer != nullptr ? issuer->key.get() : made.key.get(), EVP_sha256()) == 0) {
        qFatal("A test certificate cannot be signed.");
    }
    return made;
}

} // namespace

QByteArray TlsIdentity::pem() const
{
    const std::unique_ptr<BIO, int (*)(BIO*)> memory(BIO_new(BIO_s_mem()), BIO_free);
    PEM_write_bio_X509(memory.get(), certificate.get());
    char* bytes = nullptr;
    const long count = BIO_get_mem_data(memory.get(), &bytes);
    return {bytes, static_cast<qsizetype>(count)};
}

TlsIdentity selfSigned(const CertificateWish& wish)
{
    return makeIdentity("Melodeck test server", wish, nullptr);
}

TestAuthority::TestAuthority()
    : m_identity(makeIdentity("Melodeck test authority", {.names = {}}, nullptr))
{
}

TlsIdentity TestAuthority::issue(const CertificateWish& wish) const
{
    return makeIdentity("Melodeck test server", wish, &m_identity);
}

std::shared_ptr<ssl_ctx_st> serverContext(const TlsIdentity& identity)
{
    std::shared_ptr<SSL_CTX> context(SSL_CTX_new(TLS_server_method()), SSL_CTX_free);
    if (SSL_CTX_use_certificate(context.get(), identity.certificate.get()) != 1 ||
        SSL_CTX_use_PrivateKey(context.get(), identity.key.get()) != 1) {
        qFatal("A test certificate cannot be used.");
    }
    if (identity.isOutdated) {
        SSL_CTX_set_min_proto_version(context.get(), TLS1_VERSION);
        SSL_CTX_set_max_proto_version(context.get(), TLS1_1_VERSION);
        SSL_CTX_set_cipher_list(context.get(), "ALL:@SECLEVEL=0");
    }
    return context;
}

} // namespace melodeck::support
