#include "wire/AnswerDocument.h"

#include "wire/JsonText.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <span>
#include <utility>

namespace melodeck::wire {

namespace {

core::Error tooMuchMedia()
{
    return core::Error{core::ErrorCode::TooLarge,
                       QCoreApplication::translate("AnswerDocument",
                                                   "The answer holds more media than the limit allows. What was "
                                                   "whole before that point is kept."),
                       {}};
}

core::Error brokenOff()
{
    return core::Error{core::ErrorCode::Parse,
                       QCoreApplication::translate("AnswerDocument",
                                                   "The answer ended inside this piece of media, so it is not "
                                                   "whole and was left out."),
                       {}};
}

core::Error damaged(const core::Error& cause)
{
    return core::Error{cause.code,
                       QCoreApplication::translate("AnswerDocument",
                                                   "This piece of media arrived damaged and was left out; the rest "
                                                   "of the answer is not touched by it."),
                       cause.message};
}

} // namespace

AnswerDocument::AnswerDocument(MediaReceiver& receiver, const AnswerLimits& limits)
    : m_receiver(receiver)
    , m_limits(limits)
    , m_builder(limits.maxJsonBytes)
{
}

void AnswerDocument::beginString(StringKind kind)
{
    m_text.clear();
    m_kind = kind;
    m_mode = kind == StringKind::Key ? Mode::Key : Mode::Undecided;
}

core::Result<void> AnswerDocument::stringBytes(std::string_view bytes)
{
    switch (m_mode) {
    case Mode::Media:
        return mediaBytes(bytes);
    case Mode::Binary:
        return binaryBytes(bytes);
    case Mode::Broken:
        return {};
    case Mode::Undecided: {
        // Not more than is needed to decide: the rest of a megabyte of media never becomes text.
        const std::size_t taken = std::min(bytes.size(), kMediaWindowBytes - m_text.size());
        m_text.append(bytes.substr(0, taken));
        if (core::Result<void> decided = decide(StringEnd::Open); !decided) {
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

core::Result<void> AnswerDocument::endString()
{
    if (m_mode == Mode::Undecided) {
        if (core::Result<void> decided = decide(StringEnd::Reached); !decided) {
            return decided;
        }
    }
    if (m_mode == Mode::Media) {
        if (core::Result<void> ended = endMedia(); !ended) {
            return ended;
        }
    }
    switch (m_mode) {
    case Mode::Media:
        return m_builder.value(std::exchange(m_reference, {}));
    case Mode::Broken:
        return m_builder.value(core::Json());
    case Mode::Binary:
        endBinary();
        return m_builder.value(std::exchange(m_text, {}));
    default:
        break;
    }
    core::Result<std::string> text = takeText();
    if (!text) {
        return core::fail(text.error());
    }
    return m_mode == Mode::Key ? m_builder.key(std::move(*text)) : m_builder.value(std::move(*text));
}

void AnswerDocument::abandon()
{
    if (m_media) {
        m_media.reset();
        m_receiver.closed(m_mediaCount - 1, core::fail(brokenOff()));
    }
}

core::Result<void> AnswerDocument::decide(StringEnd end)
{
    if (m_kind != StringKind::Text) {
        const RawBytes bytes = m_kind == StringKind::Binary ? RawBytes::Expected : RawBytes::MayBeText;
        const MediaVerdict verdict = detectRawMedia(std::as_bytes(std::span(m_text)), end, bytes);
        if (verdict.kind == MediaVerdict::Kind::Media) {
            return openMedia(verdict, MediaEncoding::Raw);
        }
        if (verdict.kind == MediaVerdict::Kind::Undecided) {
            return {};
        }
    }
    const MediaVerdict verdict = detectMedia(m_text, end);
    if (verdict.kind == MediaVerdict::Kind::Media) {
        return openMedia(verdict, MediaEncoding::Base64);
    }
    if (verdict.kind == MediaVerdict::Kind::Text || end == StringEnd::Reached || m_text.size() == kMediaWindowBytes) {
        if (m_kind == StringKind::Binary) {
            m_mode = Mode::Binary;
            return binaryBytes(std::exchange(m_text, {}));
        }
        m_mode = Mode::Text;
        return m_builder.charge(m_text.size());
    }
    return {};
}

core::Result<void> AnswerDocument::openMedia(const MediaVerdict& verdict, MediaEncoding encoding)
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
    m_media.emplace(std::move(target->sink), encoding);
    m_mode = Mode::Media;
    const std::string start = std::exchange(m_text, {});
    return mediaBytes(std::string_view(start).substr(verdict.contentStart));
}

core::Result<void> AnswerDocument::mediaBytes(std::string_view bytes)
{
    const std::int64_t before = m_media->decodedBytes();
    if (core::Result<void> written = m_media->write(bytes); !written) {
        return mediaFailed(written.error());
    }
    m_mediaBytes += m_media->decodedBytes() - before;
    if (m_mediaBytes > m_limits.maxMediaBytes) {
        return core::fail(tooMuchMedia());
    }
    return {};
}

core::Result<void> AnswerDocument::endMedia()
{
    if (const core::Result<void> finished = m_media->finish(); !finished) {
        return mediaFailed(finished.error());
    }
    m_media.reset();
    m_receiver.closed(m_mediaCount - 1, {});
    return m_builder.charge(m_reference.size());
}

core::Result<void> AnswerDocument::mediaFailed(const core::Error& error)
{
    const bool canGoOn = m_media->state() == MediaWriter::State::BadText;
    m_media.reset();
    m_receiver.closed(m_mediaCount - 1, core::fail(canGoOn ? damaged(error) : error));
    m_mode = Mode::Broken;
    return canGoOn ? core::Result<void>{} : core::fail(error);
}

core::Result<void> AnswerDocument::binaryBytes(std::string_view bytes)
{
    const std::size_t before = m_text.size();
    const std::size_t room = (bytes.size() + 2) / 3 * 4;
    // Before the text grows: what is refused takes no memory.
    if (core::Result<void> charged = m_builder.charge(room); !charged) {
        return charged;
    }
    m_text.resize(before + room);
    const std::size_t written =
        m_encoder.update(std::as_bytes(std::span(bytes)), std::as_writable_bytes(std::span(m_text).subspan(before)));
    m_text.resize(before + written);
    return {};
}

void AnswerDocument::endBinary()
{
    std::array<std::byte, 4> tail{};
    const std::size_t written = m_encoder.finish(tail);
    m_text.append(reinterpret_cast<const char*>(tail.data()), written);
}

core::Result<std::string> AnswerDocument::takeText()
{
    std::string text = std::exchange(m_text, {});
    if (m_kind == StringKind::Text) {
        return text;
    }
    std::string valid = validUtf8(text);
    if (valid == text) {
        return text;
    }
    ++m_repairedStrings;
    // A byte may have become the three of U+FFFD.
    const std::size_t grown = valid.size() > text.size() ? valid.size() - text.size() : 0;
    if (core::Result<void> charged = m_builder.charge(grown); !charged) {
        return core::fail(charged.error());
    }
    return valid;
}

} // namespace melodeck::wire
