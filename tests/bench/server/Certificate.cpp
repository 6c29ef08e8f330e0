#include "bench/server/Certificate.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <cstdio>

namespace melodeck::bench {

namespace {

template <auto free>
struct Deleter
{
    template <class T>
    void operator()(T* object) const
    {
        free(object);
    }
};
using Key = std::unique_ptr<EVP_PKEY, Deleter<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Deleter<X509_free>>;

constexpr long kDay = 24L * 60 * 60;

bool extend(X509* certificate, int kind, const char* value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, &context, kind, value);
    const bool isAdded = extension != nullptr && X509_add_ext(certificate, extension, -1) == 1;
    X509_EXTENSION_free(extension);
    return isAdded;
}

Certificate selfSigned(EVP_PKEY* key)
{
    Certificate certificate(X509_new());
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -kDay);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), kDay);
    X509_set_pubkey(certificate.get(), key);
    X509_NAME* name = X509_get_subject_name(certificate.get());
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char*>("Benchmark"), -1, -1,
                               0);
    X509_set_issuer_name(certificate.get(), name);
    const bool isWhole = extend(certificate.get(), NID_subject_alt_name, "IP:127.0.0.1") &&
                         extend(certificate.get(), NID_basic_constraints, "critical,CA:TRUE") &&
                         X509_sign(certificate.get(), key, EVP_sha256()) > 0;
    return isWhole ? std::move(certificate) : nullptr;
}

} // namespace

TlsContext makeTlsContext(const std::string& path)
{
    const Key key(EVP_EC_gen("P-256"));
    const Certificate certificate = key ? selfSigned(key.get()) : nullptr;
    TlsContext context(SSL_CTX_new(TLS_server_method()));
    if (!certificate || !context || SSL_CTX_use_certificate(context.get(), certificate.get()) != 1 ||
        SSL_CTX_use_PrivateKey(context.get(), key.get()) != 1) {
        return {};
    }
    const std::unique_ptr<std::FILE, Deleter<std::fclose>> file(std::fopen(path.c_str(), "w"));
    return file && PEM_write_X509(file.get(), certificate.get()) == 1 ? std::move(context) : TlsContext();
}

} // namespace melodeck::bench
