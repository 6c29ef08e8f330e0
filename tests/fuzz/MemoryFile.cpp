#include "fuzz/MemoryFile.h"

#include "fuzz/Fuzz.h"

#include <sys/mman.h>
#include <unistd.h>

namespace melodeck::fuzz {

MemoryFile::MemoryFile(std::span<const std::byte> bytes)
    : m_descriptor(::memfd_create("input", MFD_CLOEXEC))
{
    const auto size = static_cast<ssize_t>(bytes.size());
    require(m_descriptor >= 0 && ::write(m_descriptor, bytes.data(), bytes.size()) == size, "there is memory");
}

MemoryFile::~MemoryFile()
{
    ::close(m_descriptor);
}

} // namespace melodeck::fuzz
