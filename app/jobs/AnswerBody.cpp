#include "jobs/AnswerBody.h"

#include "jobs/EventAnswer.h"
#include "wire/MsgpackStream.h"

#include <QCoreApplication>
#include <QList>

#include <algorithm>
#include <utility>

namespace melodeck::jobs {

namespace {

constexpr std::size_t kSniffBytes = 64;

/// "audio/pcm" of "Audio/PCM; rate=24000".
QByteArray essenceOf(const QByteArray& contentType)
{
    return contentType.split(';').front().trimmed().toLower();
}

int parameterOf(const QByteArray& contentType, const QByteArray& name, int otherwise)
{
    for (const QByteArray& part : contentType.toLower().split(';')) {
        const qsizetype equals = part.indexOf('=');
        if (equals > 0 && part.left(equals).trimmed() == name) {
            bool isNumber = false;
            const int value = part.mid(equals + 1).trimmed().toInt(&isNumber);
            return isNumber && value > 0 ? value : otherwise;
        }
    }
    return otherwise;
}

bool isSpace(std::byte byte)
{
    const char c = static_cast<char>(byte);
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

bool looksLikeJson(std::span<const std::byte> head)
{
    const auto first = std::find_if_not(head.begin(), head.end(), isSpace);
    if (first == head.end()) {
        return false;
    }
    const char c = static_cast<char>(*first);
    return c == '{' || c == '[' || c == '"';
}

/// A map or an array of msgpack; no text begins so.
bool looksLikeMsgpack(std::span<const std::byte> head)
{
    if (head.empty()) {
        return false;
    }
    const auto first = std::to_integer<unsigned>(head.front());
    return (first >= 0x80 && first <= 0x9F) || (first >= 0xDC && first <= 0xDF);
}

bool looksLikeText(std::span<const std::byte> head)
{
    return std::none_of(head.begin(), head.end(), [](std::byte byte) {
        const auto value = std::to_integer<unsigned>(byte);
        return (value < 0x20 && !isSpace(byte) && value != 0x1B && value != 0x0C) || value == 0x7F;
    });
}

/// Words in English, an error say: no sound begins with letters and spaces alone.
bool isPlain(std::span<const std::byte> head)
{
    return looksLikeText(head) && std::none_of(head.begin(), head.end(),
                                               [](std::byte byte) { return std::to_integer<unsigned>(byte) >= 0x80; });
}

bool isObject(std::span<const std::byte> head)
{
    const auto first = std::find_if_not(head.begin(), head.end(), isSpace);
    return first != head.end() && static_cast<char>(*first) == '{' && looksLikeText(head);
}

/// JSON and msgpack: streams that make JSON of themselves.
template <class Stream>
class DocumentReader final : public AnswerBody::Reader
{
public:
    DocumentReader(wire::MediaReceiver& media, const wire::AnswerLimits& limits)
        : m_stream(media, limits)
    {
    }
    core::Result<void> write(std::span<const std::byte> bytes) override { return m_stream.write(bytes); }
    core::Result<void> finish() override
    {
        auto finished = m_stream.finish();
        m_isWhole = finished.has_value();
        return finished;
    }
    core::Json json() const override { return m_isWhole ? m_stream.json() : m_stream.partialJson(); }

private:
    Stream m_stream;
    bool m_isWhole = false;
};

/// One piece of media, or bytes that nobody knows.
class MediaReader final : public AnswerBody::Reader
{
public:
    MediaReader(wire::MediaReceiver& media, wire::MediaSignature signature, std::int64_t maxBytes)
        : m_media(media)
        , m_signature(std::move(signature))
        , m_left(maxBytes)
    {
    }
    ~MediaReader() override
    {
        if (m_sink != nullptr) { // cut
            m_sink.reset();
            m_media.closed(0, core::fail(core::ErrorCode::Unknown, QCoreApplication::translate("Jobs", "it was cut")));
        }
    }

    core::Result<void> write(std::span<const std::byte> bytes) override
    {
        if (!m_isOpen) {
            auto target = m_media.open(0, m_signature, QString());
            if (!target) {
                return core::fail(std::move(target).error());
            }
            m_isOpen = true;
            m_sink = std::move(target->sink);
            m_reference = target->reference;
        }
        m_left -= static_cast<std::int64_t>(bytes.size());
        if (m_left < 0) {
            return core::fail(
                core::ErrorCode::TooLarge,
                QCoreApplication::translate("Jobs", "The answer holds more media than the limit allows."));
        }
        return m_sink != nullptr ? m_sink->write(bytes) : core::Result<void>();
    }

    core::Result<void> finish() override
    {
        auto finished = m_sink != nullptr ? m_sink->finish() : core::Result<void>();
        m_sink.reset();
        if (m_isOpen) {
            m_media.closed(0, finished);
        }
        return finished;
    }

    core::Json json() const override { return core::toJson(m_reference); }

private:
    wire::MediaReceiver& m_media;
    wire::MediaSignature m_signature;
    std::int64_t m_left;
    bool m_isOpen = false;
    std::unique_ptr<core::ByteSink> m_sink;
    QString m_reference;
};

class TextReader final : public AnswerBody::Reader
{
public:
    TextReader(std::function<void(const QByteArray&)> arrived, std::int64_t maxBytes)
        : m_arrived(std::move(arrived))
        , m_maxBytes(maxBytes)
    {
    }

    core::Result<void> write(std::span<const std::byte> bytes) override
    {
        const QByteArray piece(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
        m_text += piece;
        if (m_text.size() > m_maxBytes) {
            return core::fail(core::ErrorCode::TooLarge,
                              QCoreApplication::translate("Jobs", "The answer is a text of more than %1 MiB. What came "
                                                                  "so far is kept.")
                                  .arg(m_maxBytes >> 20));
        }
        // A letter of several bytes is told when it is whole.
        const qsizetype whole = wholeLetters(m_text);
        if (m_arrived && whole > m_told) {
            m_arrived(m_text.mid(m_told, whole - m_told));
        }
        m_told = std::max(m_told, whole);
        return {};
    }

    core::Result<void> finish() override
    {
        if (m_arrived && m_told < m_text.size()) {
            m_arrived(m_text.mid(m_told));
        }
        m_told = m_text.size();
        return {};
    }

    core::Json json() const override { return core::toJson(QString::fromUtf8(m_text)); }

private:
    static qsizetype wholeLetters(const QByteArray& text)
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

    std::function<void(const QByteArray&)> m_arrived;
    std::int64_t m_maxBytes;
    QByteArray m_text;
    qsizetype m_told = 0;
};

/// Says nothing of its form and begins as a list or a quotation does: "[Music] la la la" is neither. A text, once it
/// turns out to be no JSON.
class GuessedReader final : public AnswerBody::Reader
{
public:
    GuessedReader(wire::MediaReceiver& media, std::function<void(const QByteArray&)> arrived,
                  const wire::AnswerLimits& limits)
        : m_json(media, limits)
        , m_arrived(std::move(arrived))
        , m_maxBytes(limits.maxJsonBytes)
    {
    }

    core::Result<void> write(std::span<const std::byte> bytes) override
    {
        if (m_text) {
            return m_text->write(bytes);
        }
        m_isSure = m_isSure || m_begin.size() + bytes.size() > kMostBytes;
        if (m_isSure) {
            m_begin = {};
        } else {
            m_begin.insert(m_begin.end(), bytes.begin(), bytes.end());
        }
        auto written = m_json.write(bytes);
        return written ? written : readAsText(std::move(written));
    }

    core::Result<void> finish() override
    {
        if (!m_text) {
            auto finished = m_json.finish();
            m_isWhole = finished.has_value();
            if (!m_isWhole) {
                finished = readAsText(std::move(finished));
            }
            if (!m_text) {
                return finished;
            }
        }
        return m_text->finish();
    }

    core::Json json() const override
    {
        if (m_text) {
            return m_text->json();
        }
        return m_isWhole ? m_json.json() : m_json.partialJson();
    }
    bool isText() const override { return m_text.has_value(); }

private:
    /// A text that goes on so long in the form of JSON is that.
    static constexpr std::size_t kMostBytes = 64UL * 1024;

    core::Result<void> readAsText(core::Result<void> failure)
    {
        if (m_isSure || failure.error().code != core::ErrorCode::Parse || m_json.mediaCount() > 0) {
            m_isSure = true;
            return failure;
        }
        m_text.emplace(m_arrived, m_maxBytes);
        return m_text->write(std::exchange(m_begin, {}));
    }

    wire::AnswerStream m_json;
    std::function<void(const QByteArray&)> m_arrived;
    std::int64_t m_maxBytes;
    std::vector<std::byte> m_begin;
    std::optional<TextReader> m_text;
    bool m_isSure = false;
    bool m_isWhole = false;
};

/// Whether its looks alone say that it is JSON, and not its type. An object is what no prose begins with.
bool isGuess(const AnswerFacts& facts, std::span<const std::byte> head)
{
    const QByteArray type = essenceOf(facts.contentType);
    const auto first = std::find_if_not(head.begin(), head.end(), isSpace);
    return !type.isEmpty() && !type.contains("json") && first != head.end() && static_cast<char>(*first) != '{';
}

} // namespace

std::optional<audio::RawPcm> rawPcmOf(const AnswerFacts& facts)
{
    const QByteArray type = essenceOf(facts.contentType);
    if (type == "audio/pcm" || type == "audio/x-pcm" || type == "audio/raw") {
        audio::RawPcm pcm = facts.streamedPcm.value_or(audio::RawPcm{});
        pcm.sampleRateHz = parameterOf(facts.contentType, "rate", pcm.sampleRateHz);
        pcm.channels = parameterOf(facts.contentType, "channels", pcm.channels);
        return pcm.sampleRateHz > 0 ? std::optional(pcm) : std::nullopt;
    }
    const bool mayBeAudio = type.startsWith("audio/") || type == "application/octet-stream" || type.isEmpty();
    return mayBeAudio ? facts.streamedPcm : std::nullopt;
}

AnswerKind kindOfAnswer(const AnswerFacts& facts, std::span<const std::byte> head, wire::StringEnd end)
{
    const QByteArray type = essenceOf(facts.contentType);
    if (type == "text/event-stream") {
        return AnswerKind::Events;
    }
    if (type.endsWith("msgpack")) {
        return AnswerKind::Msgpack;
    }
    if (type.contains("json") && !type.contains("lines") && !type.contains("ndjson") && !type.contains("seq")) {
        return AnswerKind::Json;
    }
    const auto start = std::find_if_not(head.begin(), head.end(), isSpace);
    const auto letters = static_cast<std::size_t>(head.end() - start);
    if (letters < kSniffBytes && end == wire::StringEnd::Open) {
        return AnswerKind::Undecided;
    }
    // No more than that, or what it is would depend on how it arrives.
    head = head.first(head.size() - letters + std::min(letters, kSniffBytes));
    if (wire::sniffMedia(head)) {
        return AnswerKind::Media;
    }
    if (rawPcmOf(facts)) {
        if (isObject(head)) {
            return AnswerKind::Json; // an error in place of the samples: these are not letters and spaces alone
        }
        return AnswerKind::RawPcm;
    }
    if (type.startsWith("audio/") || type.startsWith("image/") || type.startsWith("video/")) {
        if (isObject(head)) {
            return AnswerKind::Json;
        }
        return isPlain(head) ? AnswerKind::Text : AnswerKind::Binary; // whatever its first byte could be besides
    }
    if (looksLikeMsgpack(head) && !type.startsWith("text/")) {
        return AnswerKind::Msgpack;
    }
    if (type.isEmpty() || (looksLikeJson(head) && !type.contains("json"))) {
        return AnswerKind::Json; // what a predict URL answers unless it says otherwise
    }
    return looksLikeText(head) || type.startsWith("text/") ? AnswerKind::Text : AnswerKind::Binary;
}

AnswerBody::AnswerBody(AnswerFacts facts, Listener listener, wire::AnswerLimits limits)
    : m_facts(std::move(facts))
    , m_listener(std::move(listener))
    , m_limits(limits)
{
}

AnswerBody::~AnswerBody() = default;

core::Result<void> AnswerBody::write(std::span<const std::byte> bytes)
{
    if (m_kind != AnswerKind::Undecided) {
        return m_reader->write(bytes);
    }
    m_head.insert(m_head.end(), bytes.begin(), bytes.end());
    return decide(wire::StringEnd::Open);
}

core::Result<void> AnswerBody::finish()
{
    if (m_kind == AnswerKind::Undecided) {
        if (auto decided = decide(wire::StringEnd::Reached); !decided) {
            return decided;
        }
    }
    return m_reader->finish();
}

core::Result<void> AnswerBody::decide(wire::StringEnd end)
{
    m_kind = kindOfAnswer(m_facts, m_head, end);
    if (m_kind == AnswerKind::Undecided) {
        return {};
    }
    const std::vector<std::byte> head = std::exchange(m_head, {});
    m_reader = makeReader(head);
    return head.empty() ? core::Result<void>() : m_reader->write(head);
}

std::unique_ptr<AnswerBody::Reader> AnswerBody::makeReader(std::span<const std::byte> head)
{
    switch (m_kind) {
    case AnswerKind::Json:
        if (isGuess(m_facts, head)) {
            return std::make_unique<GuessedReader>(m_listener.media, m_listener.textArrived, m_limits);
        }
        return std::make_unique<DocumentReader<wire::AnswerStream>>(m_listener.media, m_limits);
    case AnswerKind::Msgpack:
        return std::make_unique<DocumentReader<wire::MsgpackStream>>(m_listener.media, m_limits);
    case AnswerKind::Events:
        return std::make_unique<EventAnswer>(m_listener.media, m_listener.textArrived, m_limits);
    case AnswerKind::Media:
        return std::make_unique<MediaReader>(m_listener.media, *wire::sniffMedia(head), m_limits.maxMediaBytes);
    case AnswerKind::RawPcm:
        if (m_listener.rawPcmFollows) {
            m_listener.rawPcmFollows(*rawPcmOf(m_facts));
        }
        return std::make_unique<MediaReader>(m_listener.media,
                                             wire::MediaSignature{core::MediaKind::Audio, QStringLiteral("wav")},
                                             m_limits.maxMediaBytes);
    case AnswerKind::Binary:
        return std::make_unique<MediaReader>(m_listener.media,
                                             wire::MediaSignature{core::MediaKind::Audio, QStringLiteral("bin")},
                                             m_limits.maxMediaBytes);
    default:
        return std::make_unique<TextReader>(m_listener.textArrived, m_limits.maxJsonBytes);
    }
}

AnswerKind AnswerBody::kind() const
{
    return m_kind == AnswerKind::Json && m_reader != nullptr && m_reader->isText() ? AnswerKind::Text : m_kind;
}

core::Json AnswerBody::json() const
{
    return m_reader != nullptr ? m_reader->json() : core::Json();
}

} // namespace melodeck::jobs
