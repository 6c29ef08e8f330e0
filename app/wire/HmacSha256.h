#pragma once

#include "core/Secret.h"

#include <QByteArray>

#include <cstddef>
#include <memory>
#include <span>

namespace melodeck::wire {

/// An HMAC-SHA256 (RFC 2104) that is fed as bytes come, by OpenSSL. One thread at a time.
class HmacSha256 final
{
public:
    /// Bytes of a result.
    static constexpr qsizetype kBytes = 32;

    explicit HmacSha256(const core::Secret& key);
    ~HmacSha256();
    HmacSha256(HmacSha256&&) noexcept;
    HmacSha256& operator=(HmacSha256&&) noexcept;
    HmacSha256(const HmacSha256&) = delete;
    HmacSha256& operator=(const HmacSha256&) = delete;

    void add(std::span<const std::byte> bytes);
    /// Of all that was added; once. Empty where the system's OpenSSL refuses to make one: it equals nothing then.
    [[nodiscard]] QByteArray take();

private:
    struct ContextDeleter
    {
        void operator()(void* context) const;
    };
    std::unique_ptr<void, ContextDeleter> m_context;
};

/// Whether two results of an HMAC are the same and whole. Takes as long for any two, so that the time it takes tells
/// nobody how much of a guess was right.
[[nodiscard]] bool isSameHmac(const QByteArray& a, const QByteArray& b);

} // namespace melodeck::wire
