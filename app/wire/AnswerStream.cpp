#include "wire/AnswerStream.h"

#include "wire/JsonBuilder.h"
#include "wire/JsonTokenizer.h"
#include "wire/MediaWriter.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

namespace melodeck::wire {

namespace {

core::Error tooMuchMedia()
{
    return core::Error{core::ErrorCode::TooLarge,
                       QCoreApplication::translate("AnswerStream",
                                                   "The answer holds more media than the limit allows. What was "
                                                   "whole before that point is kept. The model answered, so the "
                                                   "run may be billed."),
                       {}};
}

core::Error brokenOff()
{
    return core::Error{core::ErrorCode::Parse,
                       QCoreApplication::translate("AnswerStream",
                                                   "The answer ended inside this piece of media, so it is not "
                                                   "whole and was left out."),
                       {}};
}

core::Error damaged(const core::Error& cause)
{
    return core::Error{cause.code,
                       QCoreApplication::translate("AnswerStream",
                                                   "This piece of media arrived damaged and was left out; the rest "
                                                   "of the answer is not touched by it."),
                       cause.message};
}

} // namespace

/// Decides for each string whether it is text or media, and sends it its way.
class AnswerStream::Reader final : public JsonHandler
{
public:
    Reader(MediaReceiver& receiver, const AnswerLimits& limits)
        : m_receiver(receiver)
        , m_limits(limits)
        , m_builder(limits.maxJsonBytes)
        , m_tokenizer(*this, limits.maxDepth)
    {
    }

    [[nodiscard]] core::Result<void> write(std::span<const std::byte> bytes)
    {
        return m_error ? core::fail(*m_error) : kept(m_tokenizer.feed(bytes));
    }

    [[nodiscard]] core::Result<void> finish() { return m_error ? core::fail(*m_error) : kept(m_tokenizer.finish()); }

    [[nodiscard]] const core::Json& json() const { return m_builder.root(); }
    [[nodiscard]] int mediaCount() const { return m_mediaCount; }
    [[nodiscard]] std::int64_t replacements() const { return m_tokenizer.replacements(); }

    core::Result<void> beginObject() override { return m_builder.beginObject(); }
    core::Result<void> endObject() override { return m_builder.endContainer(); }
    core::Result<void> beginArray() override { return m_builder.beginArray(); }
    core::Result<void> endArray() override { return m_builder.endContainer(); }
    core::Result<void> beginString(JsonString role) override;
    core::Result<void> stringBytes(std::string_view bytes) override;
    core::Result<void> endString() override;
    core::Result<void> number(std::string_view text) override { return m_builder.value(jsonNumber(text)); }
    core::Result<void> literal(JsonLiteral value) override;

private:
    /// What the string that is being read has turned out to be.
    enum class Mode : std::uint8_t { Key, Undecided, Text, Media, Broken };

    [[nodiscard]] core::Result<void> decide(StringEnd end);
    [[nodiscard]] core::Result<void> openMedia(const MediaVerdict& verdict);
    [[nodiscard]] core::Result<void> mediaBytes(std::string_view base64);
    [[nodiscard]] core::Result<void> endMedia();
    /// Closes the piece that is open with the reason; hands the reason on when the answer cannot go on.
    [[nodiscard]] core::Result<void> mediaFailed(const core::Error& error);
    [[nodiscard]] core::Result<void> kept(core::Result<void> outcome);

    MediaReceiver& m_receiver;
    AnswerLimits m_limits;
    JsonBuilder m_builder;
    JsonTokenizer m_tokenizer;
    std::optional<core::Error> m_error;

    Mode m_mode = Mode::Undecided;
    std::string m_text;
    std::optional<MediaWriter> m_media;
    std::string m_reference;
    int m_mediaCount = 0;
    std::int64_t m_mediaBytes = 0;
};

core::Result<void> AnswerStream::Reader::kept(core::Result<void> outcome)
{
    if (!outcome) {
        m_error = outcome.error();
        if (m_media) {
            m_media.reset();
            m_receiver.closed(m_mediaCount - 1, core::fail(brokenOff()));
        }
    }
    return outcome;
}

core::Result<void> AnswerStream::Reader::literal(JsonLiteral value)
{
    return m_builder.value(value == JsonLiteral::Null ? core::Json() : core::Json(value == JsonLiteral::True));
}

core::Result<void> AnswerStream::Reader::beginString(JsonString role)
{
    m_text.clear();
    m_mode = role == JsonString::Key ? Mode::Key : Mode::Undecided;
    return {};
}

core::Result<void> AnswerStream::Reader::stringBytes(std::string_view bytes)
{
    switch (m_mode) {
    case Mode::Media:
        return mediaBytes(bytes);
    case Mode::Broken:
        return {};
    case Mode::Undecided: {
        // Not more than is needed to decide: the rest of a megabyte of media never becomes text.
        const std::size_t taken = std::min(bytes.size(), kMediaWindowBytes - m_text.size());
        m_text.append(bytes.substr(0, taken));
        if (const core::Result<void> decided = decide(StringEnd::Open); !decided) {
            return decided;
        }
        return taken < bytes.size() ? stringBytes(bytes.substr(taken)) : core::Result<void>{};
    }
    case Mode::Key:
    case Mode::Text:
        break;
    }
    m_text.append(bytes);
    return m_builder.charge(bytes.size());
}

core::Result<void> AnswerStream::Reader::endString()
{
    if (m_mode == Mode::Key) {
        return m_builder.key(std::exchange(m_text, {}));
    }
    if (m_mode == Mode::Undecided) {
        if (const core::Result<void> decided = decide(StringEnd::Reached); !decided) {
            return decided;
        }
    }
    if (m_mode == Mode::Media) {
        if (const core::Result<void> ended = endMedia(); !ended) {
            return ended;
        }
    }
    switch (m_mode) {
    case Mode::Media:
        return m_builder.value(std::exchange(m_reference, {}));
    case Mode::Broken:
        return m_builder.value(core::Json());
    default:
        return m_builder.value(std::exchange(m_text, {}));
    }
}

core::Result<void> AnswerStream::Reader::decide(StringEnd end)
{
    const MediaVerdict verdict = detectMedia(m_text, end);
    if (verdict.kind == MediaVerdict::Kind::Media) {
        return openMedia(verdict);
    }
    if (verdict.kind == MediaVerdict::Kind::Text || end == StringEnd::Reached || m_text.size() == kMediaWindowBytes) {
        m_mode = Mode::Text;
        return m_builder.charge(m_text.size());
    }
    return {};
}

core::Result<void> AnswerStream::Reader::openMedia(const MediaVerdict& verdict)
{
    if (m_mediaCount == m_limits.maxMediaCount) {
        return core::fail(tooMuchMedia());
    }
    core::Result<MediaReceiver::Target> target = m_receiver.open(m_mediaCount, verdict.signature, m_builder.pointer());
    if (!target) {
        return core::fail(target.error());
    }
    ++m_mediaCount;
    m_reference = target->reference.toStdString();
    m_media.emplace(std::move(target->sink));
    m_mode = Mode::Media;
    const std::string start = std::exchange(m_text, {});
    return mediaBytes(std::string_view(start).substr(verdict.contentStart));
}

core::Result<void> AnswerStream::Reader::mediaBytes(std::string_view base64)
{
    const std::int64_t before = m_media->decodedBytes();
    if (const core::Result<void> written = m_media->write(base64); !written) {
        return mediaFailed(written.error());
    }
    m_mediaBytes += m_media->decodedBytes() - before;
    if (m_mediaBytes > m_limits.maxMediaBytes) {
        return core::fail(tooMuchMedia());
    }
    return {};
}

core::Result<void> AnswerStream::Reader::endMedia()
{
    if (const core::Result<void> finished = m_media->finish(); !finished) {
        return mediaFailed(finished.error());
    }
    m_media.reset();
    m_receiver.closed(m_mediaCount - 1, {});
    return m_builder.charge(m_reference.size());
}

core::Result<void> AnswerStream::Reader::mediaFailed(const core::Error& error)
{
    const bool canGoOn = m_media->state() == MediaWriter::State::BadText;
    m_media.reset();
    m_receiver.closed(m_mediaCount - 1, core::fail(canGoOn ? damaged(error) : error));
    m_mode = Mode::Broken;
    return canGoOn ? core::Result<void>{} : core::fail(error);
}

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
    return m_reader->json();
}

int AnswerStream::mediaCount() const
{
    return m_reader->mediaCount();
}

bool AnswerStream::hasRepairedText() const
{
    return m_reader->replacements() > 0;
}

} // namespace melodeck::wire
