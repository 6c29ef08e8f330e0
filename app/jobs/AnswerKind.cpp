#include "jobs/AnswerKind.h"

#include <QList>

#include <algorithm>

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

bool isGuess(const AnswerFacts& facts, std::span<const std::byte> head)
{
    const QByteArray type = essenceOf(facts.contentType);
    const auto first = std::find_if_not(head.begin(), head.end(), isSpace);
    return !type.isEmpty() && !type.contains("json") && first != head.end() && static_cast<char>(*first) != '{';
}

} // namespace melodeck::jobs
