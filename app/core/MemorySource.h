#pragma once

#include "core/ByteStream.h"

#include <QByteArray>

namespace melodeck::core {

/// Bytes that are in memory already. Shares the array, copies nothing.
class MemorySource final : public ByteSource
{
public:
    explicit MemorySource(QByteArray bytes);

    [[nodiscard]] std::int64_t size() const override { return m_bytes.size(); }
    [[nodiscard]] Result<std::size_t> read(std::span<std::byte> buffer) override;
    [[nodiscard]] Result<void> rewind() override;

private:
    QByteArray m_bytes;
    qsizetype m_position = 0;
};

} // namespace melodeck::core
