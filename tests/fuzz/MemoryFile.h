#pragma once

#include <QString>

#include <cstddef>
#include <span>

namespace melodeck::fuzz {

/// A file in memory that has a name, for what is read by its path.
class MemoryFile final
{
public:
    explicit MemoryFile(std::span<const std::byte> bytes);
    ~MemoryFile();
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;

    [[nodiscard]] QString path() const { return QStringLiteral("/proc/self/fd/%1").arg(m_descriptor); }

private:
    int m_descriptor;
};

} // namespace melodeck::fuzz
