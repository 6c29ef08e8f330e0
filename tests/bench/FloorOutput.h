#pragma once

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>

namespace melodeck::bench {

/// As many files as there are clips, filled one after the other with whatever arrives.
class FloorOutput final
{
public:
    FloorOutput(std::string folder, int clips, std::int64_t bytes, bool isSynced)
        : m_folder(std::move(folder))
        , m_clips(clips)
        , m_bytes(bytes)
        , m_isSynced(isSynced)
    {
    }

    /// Four characters of an answer stand for three bytes of a file.
    bool take(const char* text, std::size_t size)
    {
        m_characters += static_cast<std::int64_t>(size);
        std::int64_t due = std::min(m_characters / 4 * 3, m_bytes * m_clips) - m_written;
        while (due > 0) {
            if (m_descriptor < 0 && !open()) {
                return false;
            }
            const auto piece = std::min(due, m_bytes - m_inFile);
            if (::write(m_descriptor, text, static_cast<std::size_t>(piece)) != piece) {
                return false;
            }
            m_inFile += piece;
            m_written += piece;
            due -= piece;
            if (m_inFile == m_bytes) {
                close();
            }
        }
        return true;
    }

    [[nodiscard]] bool isWhole() const { return m_written == m_bytes * m_clips; }

private:
    bool open()
    {
        const std::string path = m_folder + "/clip_" + std::to_string(m_clip++) + ".wav";
        m_descriptor = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        m_inFile = 0;
        return m_descriptor >= 0;
    }
    void close()
    {
        if (m_isSynced) {
            ::fsync(m_descriptor);
        }
        ::close(m_descriptor);
        m_descriptor = -1;
    }

    std::string m_folder;
    int m_clips;
    std::int64_t m_bytes;
    bool m_isSynced;
    int m_clip = 0;
    int m_descriptor = -1;
    std::int64_t m_inFile = 0;
    std::int64_t m_written = 0;
    std::int64_t m_characters = 0;
};

} // namespace melodeck::bench
