#include "jobs/TextReader.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace melodeck::jobs {

namespace {

/// Bytes of the letters (UTF-8) that are all there.
qsizetype wholeLetters(const QByteArray& text)
{
    constexpr qsizetype kLongest = 4;
    const qsizetype size = text.size();
    for (qsizetype back = 1; back <= std::min(kLongest, size); ++back) {
        const auto byte = static_cast<unsigned char>(text[size - back]);
        if (byte < 0x80) {
            return size;
        }
        if (byte >= 0xC0) {
            const qsizetype length = byte >= 0xF0 ? 4 : (byte >= 0xE0 ? 3 : 2);
            return back < length ? size - back : size;
        }
    }
    return size;
}

} // namespace

TextReader::TextReader(std::function<void(const QByteArray&)> arrived, std::int64_t maxBytes)
    : m_arrived(std::move(arrived))
    , m_maxBytes(maxBytes)
{
}

core::Result<void> TextReader::write(std::span<const std::byte> bytes)
{
    m_text.append(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    if (m_text.size() > m_maxBytes) {
        return core::fail(core::ErrorCode::TooLarge,
                          QCoreApplication::translate("Jobs", "The answer is a text of more than %1 MiB. What came so "
                                                              "far is kept.")
                              .arg(m_maxBytes >> 20));
    }
    const qsizetype whole = wholeLetters(m_text);
    if (m_arrived && whole > m_told) {
        m_arrived(m_text.mid(m_told, whole - m_told));
    }
    m_told = std::max(m_told, whole);
    return {};
}

core::Result<void> TextReader::finish()
{
    if (m_arrived && m_told < m_text.size()) {
        m_arrived(m_text.mid(m_told));
    }
    m_told = m_text.size();
    return {};
}

core::Json TextReader::json() const
{
    return core::toJson(QString::fromUtf8(m_text));
}

} // namespace melodeck::jobs
