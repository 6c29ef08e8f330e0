#include "wire/Sha256.h"

#include <QByteArray>

#include <openssl/evp.h>

#include <array>
#include <new>

namespace melodeck::wire {

namespace {

EVP_MD_CTX* digestOf(void* context)
{
    return static_cast<EVP_MD_CTX*>(context);
}

} // namespace

void Sha256::ContextDeleter::operator()(void* context) const
{
    EVP_MD_CTX_free(digestOf(context));
}

Sha256::Sha256()
    : m_context(EVP_MD_CTX_new())
{
    reset();
}

Sha256::~Sha256() = default;

void Sha256::reset()
{
    EVP_DigestInit_ex(digestOf(m_context.get()), EVP_sha256(), nullptr);
}

void Sha256::add(std::span<const std::byte> bytes)
{
    EVP_DigestUpdate(digestOf(m_context.get()), bytes.data(), bytes.size());
}

QString Sha256::takeHex()
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> bytes{};
    unsigned int length = 0;
    EVP_DigestFinal_ex(digestOf(m_context.get()), bytes.data(), &length);
    reset();
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(length)).toHex());
}

} // namespace melodeck::wire
