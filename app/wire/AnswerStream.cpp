#include "wire/AnswerStream.h"

#include "wire/AnswerDocument.h"
#include "wire/JsonTokenizer.h"

#include <optional>

namespace melodeck::wire {

/// Between the tokenizer and the document.
class AnswerStream::Reader final : public JsonHandler
{
public:
    Reader(MediaReceiver& receiver, const AnswerLimits& limits)
        : m_document(receiver, limits)
        , m_tokenizer(*this, limits.maxDepth)
    {
    }

    [[nodiscard]] core::Result<void> write(std::span<const std::byte> bytes)
    {
        return m_error ? core::fail(*m_error) : kept(m_tokenizer.feed(bytes));
    }

    [[nodiscard]] core::Result<void> finish() { return m_error ? core::fail(*m_error) : kept(m_tokenizer.finish()); }

    [[nodiscard]] const AnswerDocument& document() const { return m_document; }
    [[nodiscard]] std::int64_t replacements() const { return m_tokenizer.replacements(); }

    core::Result<void> beginObject() override { return m_document.builder().beginObject(); }
    core::Result<void> endObject() override { return m_document.builder().endContainer(); }
    core::Result<void> beginArray() override { return m_document.builder().beginArray(); }
    core::Result<void> endArray() override { return m_document.builder().endContainer(); }
    core::Result<void> beginString(JsonString role) override
    {
        // The tokenizer repairs text already.
        m_document.beginString(role == JsonString::Key ? StringKind::Key : StringKind::Text);
        return {};
    }
    core::Result<void> stringBytes(std::string_view bytes) override { return m_document.stringBytes(bytes); }
    core::Result<void> endString() override { return m_document.endString(); }
    core::Result<void> number(std::string_view text) override
    {
        return m_document.builder().value(core::jsonNumber(text));
    }
    core::Result<void> literal(JsonLiteral value) override
    {
        return m_document.builder().value(value == JsonLiteral::Null ? core::Json()
                                                                     : core::Json(value == JsonLiteral::True));
    }

private:
    [[nodiscard]] core::Result<void> kept(core::Result<void> outcome)
    {
        if (!outcome) {
            m_error = outcome.error();
            m_document.abandon();
        }
        return outcome;
    }

    AnswerDocument m_document;
    JsonTokenizer m_tokenizer;
    std::optional<core::Error> m_error;
};

AnswerStream::AnswerStream(MediaReceiver& receiver, AnswerLimits limits)
    : m_reader(std::make_unique<Reader>(receiver, limits))
{
}

AnswerStream::~AnswerStream() = default;

core::Result<void> AnswerStream::write(std::span<const std::byte> bytes)
{
    return m_reader->write(bytes);
}

core::Result<void> AnswerStream::finish()
{
    return m_reader->finish();
}

const core::Json& AnswerStream::json() const
{
    return m_reader->document().json();
}

core::Json AnswerStream::partialJson() const
{
    return m_reader->document().partialJson();
}

int AnswerStream::mediaCount() const
{
    return m_reader->document().mediaCount();
}

std::int64_t AnswerStream::mediaBytes() const
{
    return m_reader->document().mediaBytes();
}

std::int64_t AnswerStream::jsonBytes() const
{
    return m_reader->document().jsonBytes();
}

bool AnswerStream::hasRepairedText() const
{
    return m_reader->replacements() > 0;
}

} // namespace melodeck::wire
