#include "core/MemorySource.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace melodeck::core {

MemorySource::MemorySource(QByteArray bytes)
    : m_bytes(std::move(bytes))
{
}

Result<std::size_t> MemorySource::read(std::span<std::byte> buffer)
{
    const std::size_t count = std::min(buffer.size(), static_cast<std::size_t>(m_bytes.size() - m_position));
    if (count > 0) {
        std::memcpy(buffer.data(), m_bytes.constData() + m_position, count);
        m_position += static_cast<qsizetype>(count);
    }
    return count;
}

Result<void> MemorySource::rewind()
{
    m_position = 0;
    return {};
}

} // namespace melodeck::core
