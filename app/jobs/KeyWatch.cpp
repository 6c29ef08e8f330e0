#include "jobs/KeyWatch.h"

#include <algorithm>
#include <cstring>

namespace melodeck::jobs {

std::size_t findIn(std::string_view text, std::string_view needle, std::size_t from)
{
    if (from > text.size() || needle.empty()) {
        return std::string_view::npos;
    }
    const void* found = ::memmem(text.data() + from, text.size() - from, needle.data(), needle.size());
    return found != nullptr ? static_cast<std::size_t>(static_cast<const char*>(found) - text.data())
                            : std::string_view::npos;
}

KeyWatch::KeyWatch(const core::Secret& key)
{
    constexpr qsizetype kLeastUnmistakable = 8;
    if (key.isEmpty()) {
        return;
    }
    const QByteArray plain = key.reveal();
    if (plain.size() >= kLeastUnmistakable) {
        m_forms.push_back(key);
    } else {
        for (const char* before : {"\"", "Bearer ", "Api-Key "}) {
            const QByteArray after = *before == '"' ? QByteArray("\"") : QByteArray();
            m_forms.emplace_back(QByteArray(before) + plain + after);
        }
    }
    for (const core::Secret& form : m_forms) {
        m_longest = std::max(m_longest, static_cast<std::size_t>(form.reveal().size()));
    }
}

bool KeyWatch::isIn(std::span<const std::byte> bytes)
{
    if (m_forms.empty()) {
        return false;
    }
    const std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    m_tail.append(text.substr(0, m_longest));
    const bool isFound = std::any_of(m_forms.begin(), m_forms.end(), [this, text](const core::Secret& form) {
        const QByteArray& plain = form.reveal();
        const std::string_view needle(plain.constData(), static_cast<std::size_t>(plain.size()));
        return findIn(text, needle, 0) != std::string_view::npos || findIn(m_tail, needle, 0) != std::string_view::npos;
    });
    if (text.size() >= m_longest) {
        m_tail.assign(text.substr(text.size() - m_longest));
    } else {
        m_tail.erase(0, m_tail.size() - std::min(m_tail.size(), m_longest));
    }
    return isFound;
}

} // namespace melodeck::jobs
