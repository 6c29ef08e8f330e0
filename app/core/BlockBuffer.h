#pragma once

#include <cstddef>
#include <memory>
#include <new>

namespace melodeck::core {

/// Room for what is read from a file at once. Begins with a page: a large block of the usual kind begins 16 bytes
/// behind one, where processors that copy with "rep movsb" take four times as long for a file that is read from its
/// start (the low bits of both addresses nearly agree; seen on AMD Zen, Linux 6, 128 KiB and more).
class BlockBuffer final
{
public:
    /// Not filled with anything.
    explicit BlockBuffer(std::size_t bytes)
        : m_bytes(static_cast<std::byte*>(::operator new(bytes, kPage)))
        , m_size(bytes)
    {
    }

    [[nodiscard]] std::byte* data() { return m_bytes.get(); }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] std::byte* begin() { return m_bytes.get(); }
    [[nodiscard]] std::byte* end() { return m_bytes.get() + m_size; }

private:
    static constexpr std::align_val_t kPage{4096};

    struct Deleter
    {
        void operator()(std::byte* bytes) const { ::operator delete(bytes, kPage); }
    };

    std::unique_ptr<std::byte, Deleter> m_bytes;
    std::size_t m_size;
};

} // namespace melodeck::core
