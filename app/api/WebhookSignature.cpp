#include "api/WebhookSignature.h"

#include <QList>

namespace melodeck::api {

namespace {

/// The platform sends two at most; a header full of guesses is not worth the time.
constexpr std::size_t kMostSignatures = 8;

std::vector<QByteArray> signaturesIn(const QByteArray& header)
{
    constexpr const char* kScheme = "v1=";
    constexpr qsizetype kSchemeLength = 3;
    std::vector<QByteArray> signatures;
    for (const QByteArray& part : header.split(',')) {
        const QByteArray entry = part.trimmed();
        const QByteArray hex = entry.mid(kSchemeLength).toLower();
        const QByteArray bytes = QByteArray::fromHex(hex);
        // Of what is not hex fromHex() makes what it can: only what is written so again was hex.
        if (entry.startsWith(kScheme) && bytes.toHex() == hex && signatures.size() < kMostSignatures) {
            signatures.push_back(bytes);
        }
    }
    return signatures;
}

} // namespace

WebhookSignature::WebhookSignature(const std::vector<core::Secret>& secrets)
{
    for (const core::Secret& secret : secrets) {
        if (!secret.isEmpty()) { // anybody could sign with none
            m_codes.emplace_back(secret);
        }
    }
}

void WebhookSignature::add(std::span<const std::byte> bytes)
{
    for (wire::HmacSha256& code : m_codes) {
        code.add(bytes);
    }
}

bool WebhookSignature::matches(const QByteArray& header)
{
    const std::vector<QByteArray> signatures = signaturesIn(header);
    bool isOurs = false;
    for (wire::HmacSha256& code : m_codes) {
        const QByteArray expected = code.take();
        for (const QByteArray& signature : signatures) {
            isOurs = wire::isSameHmac(signature, expected) || isOurs; // all are looked at, whichever is right
        }
    }
    return isOurs;
}

} // namespace melodeck::api
