#include "wire/HmacSha256.h"

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/params.h>

#include <array>
#include <string>

namespace melodeck::wire {

namespace {

EVP_MAC_CTX* contextOf(void* context)
{
    return static_cast<EVP_MAC_CTX*>(context);
}

} // namespace

void HmacSha256::ContextDeleter::operator()(void* context) const
{
    EVP_MAC_CTX_free(contextOf(context));
}

HmacSha256::HmacSha256(const core::Secret& key)
{
    EVP_MAC* const method = EVP_MAC_fetch(nullptr, OSSL_MAC_NAME_HMAC, nullptr);
    m_context.reset(EVP_MAC_CTX_new(method));
    EVP_MAC_free(method); // the context keeps it
    std::string digest = "SHA256";
    const std::array parameters{OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digest.data(), digest.size()),
                                OSSL_PARAM_construct_end()};
    const QByteArray bytes = key.isEmpty() ? QByteArray() : key.reveal();
    const auto* const plain = reinterpret_cast<const unsigned char*>(bytes.constData());
    if (m_context != nullptr && EVP_MAC_init(contextOf(m_context.get()), plain, static_cast<std::size_t>(bytes.size()),
                                             parameters.data()) != 1) {
        m_context.reset();
    }
}

HmacSha256::~HmacSha256() = default;
HmacSha256::HmacSha256(HmacSha256&&) noexcept = default;
HmacSha256& HmacSha256::operator=(HmacSha256&&) noexcept = default;

void HmacSha256::add(std::span<const std::byte> bytes)
{
    if (m_context != nullptr &&
        EVP_MAC_update(contextOf(m_context.get()), reinterpret_cast<const unsigned char*>(bytes.data()),
                       bytes.size()) != 1) {
        m_context.reset();
    }
}

QByteArray HmacSha256::take()
{
    QByteArray result(kBytes, '\0');
    std::size_t length = 0;
    const bool isMade = m_context != nullptr &&
                        EVP_MAC_final(contextOf(m_context.get()), reinterpret_cast<unsigned char*>(result.data()),
                                      &length, static_cast<std::size_t>(kBytes)) == 1 &&
                        length == static_cast<std::size_t>(kBytes);
    m_context.reset();
    return isMade ? result : QByteArray();
}

bool isSameHmac(const QByteArray& a, const QByteArray& b)
{
    return a.size() == HmacSha256::kBytes && b.size() == HmacSha256::kBytes &&
           CRYPTO_memcmp(a.constData(), b.constData(), static_cast<std::size_t>(HmacSha256::kBytes)) == 0;
}

} // namespace melodeck::wire
