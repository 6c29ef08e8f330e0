#pragma once

#include "core/Secret.h"
#include "wire/HmacSha256.h"

#include <QByteArray>

#include <cstddef>
#include <span>
#include <vector>

namespace melodeck::api {

/// Checks who sent a result: the platform signs the body's bytes as they are with the webhook's secret, in the header
/// X-BASETEN-SIGNATURE: v1=HEX[,v1=HEX]. While a secret is replaced (24 h) it sends two, and either is enough; so are
/// several secrets here. There is no time in the signature: a copy of a result is known by its request id. One thread.
class WebhookSignature final
{
public:
    explicit WebhookSignature(const std::vector<core::Secret>& secrets);

    /// The next bytes of the body.
    void add(std::span<const std::byte> bytes);
    /// Whether one of the header's signatures is that of all that was added, with one of the secrets. Once.
    [[nodiscard]] bool matches(const QByteArray& header);

private:
    std::vector<wire::HmacSha256> m_codes;
};

} // namespace melodeck::api
