#pragma once

#include "jobs/BodyReader.h"

#include <QByteArray>

#include <cstdint>
#include <functional>

namespace melodeck::jobs {

/// A text, told as it comes: never with a part of a letter. Its JSON is the whole of it as a string.
class TextReader final : public BodyReader
{
public:
    /// arrived: the next piece (UTF-8); may be empty.
    TextReader(std::function<void(const QByteArray&)> arrived, std::int64_t maxBytes);

    /// Errors: TooLarge.
    [[nodiscard]] core::Result<void> write(std::span<const std::byte> bytes) override;
    [[nodiscard]] core::Result<void> finish() override;
    [[nodiscard]] core::Json json() const override;

private:
    std::function<void(const QByteArray&)> m_arrived;
    std::int64_t m_maxBytes;
    QByteArray m_text;
    qsizetype m_told = 0;
};

} // namespace melodeck::jobs
