#pragma once

#include "jobs/DocumentReader.h"
#include "jobs/TextReader.h"

#include <QByteArray>

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace melodeck::jobs {

/// Says nothing of its form and begins as a list or a quotation does: "[Music] la la la" is neither. A text, once it
/// turns out to be no JSON.
class GuessedReader final : public BodyReader
{
public:
    /// arrived: the next piece of a text (UTF-8); may be empty.
    GuessedReader(wire::MediaReceiver& media, std::function<void(const QByteArray&)> arrived,
                  const wire::AnswerLimits& limits);

    /// Errors: those of JSON where it is sure to be that, TooLarge, those of the receiver's sinks.
    [[nodiscard]] core::Result<void> write(std::span<const std::byte> bytes) override;
    [[nodiscard]] core::Result<void> finish() override;
    [[nodiscard]] core::Json json() const override;
    [[nodiscard]] bool isText() const override { return m_text.has_value(); }

private:
    [[nodiscard]] core::Result<void> readAsText(core::Result<void> failure);

    DocumentReader<wire::AnswerStream> m_json;
    std::function<void(const QByteArray&)> m_arrived;
    std::int64_t m_maxBytes;
    /// All that came, as long as it may be a text.
    std::vector<std::byte> m_begin;
    std::optional<TextReader> m_text;
    bool m_isSure = false;
};

} // namespace melodeck::jobs
