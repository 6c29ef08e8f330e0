#pragma once

#include <QString>

#include <cstddef>
#include <memory>
#include <span>

namespace melodeck::wire {

/// A SHA-256 that is fed as bytes come (OpenSSL, which uses the processor's own instructions where there are some). One
/// thread at a time.
class Sha256 final
{
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256&) = delete;
    Sha256& operator=(const Sha256&) = delete;

    void add(std::span<const std::byte> bytes);
    /// Of all that was added, in lower-case hex; the next add() begins anew.
    [[nodiscard]] QString takeHex();
    /// Begins anew.
    void reset();

private:
    struct ContextDeleter
    {
        void operator()(void* context) const;
    };
    std::unique_ptr<void, ContextDeleter> m_context;
};

} // namespace melodeck::wire
