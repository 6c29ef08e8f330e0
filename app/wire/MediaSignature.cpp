#include "wire/MediaSignature.h"

#include "wire/Base64.h"
#include "wire/JsonText.h"

#include <algorithm>
#include <array>
#include <string>

namespace melodeck::wire {

namespace {

/// So many characters must be base64, and begin like media, before a string that has not ended is held back further.
constexpr std::size_t kHeadCharacters = 64;
/// And so many before it goes to a file.
constexpr std::size_t kSureCharacters = 256;
/// "data:audio/x-wav;rate=24000;base64," and the like.
constexpr std::size_t kMaxPrefix = 128;
constexpr std::size_t kMinBytes = 12;
/// Holds the sizes in the header of a WAV, and what stands behind the name of each other kind.
constexpr std::size_t kRawHeadBytes = 32;

/// No NUL, and every byte beyond ASCII in a sequence of UTF-8; the end may cut one.
bool isText(std::span<const std::byte> head)
{
    constexpr std::string_view kReplacement = "\xEF\xBF\xBD";
    const std::string_view bytes(reinterpret_cast<const char*>(head.data()), head.size());
    const std::string valid = validUtf8(bytes);
    const bool isCutOnly = valid.find(kReplacement) + kReplacement.size() == valid.size();
    return bytes.find('\0') == std::string_view::npos && (valid == bytes || isCutOnly);
}

bool hasAt(std::span<const std::byte> head, std::size_t offset, std::string_view text)
{
    const std::string_view bytes(reinterpret_cast<const char*>(head.data()), head.size());
    return bytes.substr(std::min(offset, bytes.size()), text.size()) == text;
}

MediaSignature signatureOf(core::MediaKind kind, const char* extension)
{
    return {kind, QString::fromLatin1(extension)};
}

/// MPEG audio layer III, without an ID3 tag (ISO 11172-3 §2.4.1.3): no reserved version, bit rate or sample rate.
bool isMp3Frame(std::span<const std::byte> head)
{
    const auto second = std::to_integer<unsigned>(head[1]);
    const auto third = std::to_integer<unsigned>(head[2]);
    const bool isSync = head[0] == std::byte{0xFF} && (second & 0xE0U) == 0xE0U;
    const bool isLayer3 = (second & 0x06U) == 0x02U;
    const bool hasVersion = (second & 0x18U) != 0x08U;
    const unsigned bitRate = third >> 4U;
    return isSync && isLayer3 && hasVersion && bitRate != 0 && bitRate != 15 && (third & 0x0CU) != 0x0CU;
}

/// ADTS (ISO 13818-7 §6.2): layer 00, a known sample rate, a length beyond its own header; the next frame where it is
/// seen.
bool isAdtsFrame(std::span<const std::byte> head)
{
    const auto at = [head](std::size_t i) { return std::to_integer<std::size_t>(head[i]); };
    const std::size_t length = ((at(3) & 3U) << 11U) | (at(4) << 3U) | (at(5) >> 5U);
    if (head[0] != std::byte{0xFF} || (at(1) & 0xF6U) != 0xF0U || ((at(2) >> 2U) & 15U) > 12 || length < 8) {
        return false;
    }
    return length + 1 >= head.size() || (head[length] == std::byte{0xFF} && (at(length + 1) & 0xF6U) == 0xF0U);
}

bool isId3Tag(std::span<const std::byte> head)
{
    return hasAt(head, 0, "ID3") && head[3] >= std::byte{2} && head[3] <= std::byte{4} &&
           (std::to_integer<unsigned>(head[5]) & 0x0FU) == 0;
}

/// Characters at the start of text, cut to whole groups, as bytes; nothing where they are not base64.
template <std::size_t N>
std::optional<std::span<const std::byte>> decodedHead(std::string_view text, std::array<std::byte, N>& room)
{
    text = text.substr(0, std::min(text.size(), N / 3 * 4));
    Base64Decoder decoder;
    const core::Result<std::size_t> bytes = decoder.update(std::as_bytes(std::span(text)), room);
    return bytes ? std::optional(std::span<const std::byte>(room).first(*bytes)) : std::nullopt;
}

/// Where the base64 of a data: URI begins; 0 without one, nothing while that cannot be said, npos for another scheme.
std::optional<std::size_t> contentStart(std::string_view text, StringEnd end)
{
    if (!text.starts_with("data:")) {
        return 0;
    }
    const std::size_t comma = text.substr(0, kMaxPrefix).find(',');
    if (comma == std::string_view::npos) {
        return text.size() < kMaxPrefix && end == StringEnd::Open ? std::nullopt
                                                                  : std::optional(std::string_view::npos);
    }
    return text.substr(0, comma).ends_with(";base64") ? comma + 1 : std::string_view::npos;
}

MediaVerdict detectInContent(std::string_view content, StringEnd end)
{
    std::array<std::byte, kSureCharacters / 4 * 3> room{};
    const bool isOpen = end == StringEnd::Open;
    if (isOpen && content.size() < kHeadCharacters) {
        return {.kind = MediaVerdict::Kind::Undecided};
    }
    std::string plain;
    if (content.substr(0, kMediaWindowBytes).find_first_of("\r\n-_") != std::string_view::npos) {
        plain = plainBase64(content);
        content = plain;
    }
    if (!isOpen && content.size() % 4 != 0) {
        return {.kind = MediaVerdict::Kind::Text};
    }
    const std::optional<std::span<const std::byte>> head = decodedHead(content, room);
    const std::optional<MediaSignature> signature = head ? sniffMedia(*head) : std::nullopt;
    if (!signature) {
        return {.kind = MediaVerdict::Kind::Text};
    }
    if (isOpen && content.size() < kSureCharacters) {
        return {.kind = MediaVerdict::Kind::Undecided};
    }
    return {.kind = MediaVerdict::Kind::Media, .signature = *signature};
}

} // namespace

std::optional<MediaSignature> sniffMedia(std::span<const std::byte> head)
{
    if (head.size() < kMinBytes) {
        return std::nullopt;
    }
    const bool isRiff = hasAt(head, 0, "RIFF") || hasAt(head, 0, "RF64") || hasAt(head, 0, "BW64");
    if (isRiff && hasAt(head, 8, "WAVE")) {
        return signatureOf(core::MediaKind::Audio, "wav");
    }
    if (isRiff && hasAt(head, 8, "WEBP")) {
        return signatureOf(core::MediaKind::Image, "webp");
    }
    if (hasAt(head, 0, "fLaC")) {
        return signatureOf(core::MediaKind::Audio, "flac");
    }
    if (hasAt(head, 0, "OggS")) {
        return signatureOf(core::MediaKind::Audio, "ogg");
    }
    if (isId3Tag(head) || isMp3Frame(head)) {
        return signatureOf(core::MediaKind::Audio, "mp3");
    }
    if (isAdtsFrame(head)) {
        return signatureOf(core::MediaKind::Audio, "aac");
    }
    if (hasAt(head, 0, "\xFF\xD8\xFF")) {
        return signatureOf(core::MediaKind::Image, "jpg");
    }
    if (hasAt(head, 0, "\x89PNG\r\n\x1A\n")) {
        return signatureOf(core::MediaKind::Image, "png");
    }
    if (hasAt(head, 4, "ftyp")) {
        return hasAt(head, 8, "M4A ") ? signatureOf(core::MediaKind::Audio, "m4a")
                                      : signatureOf(core::MediaKind::Video, "mp4");
    }
    return std::nullopt;
}

MediaVerdict detectMedia(std::string_view start, StringEnd end)
{
    const std::optional<std::size_t> from = contentStart(start, end);
    if (!from) {
        return {.kind = MediaVerdict::Kind::Undecided};
    }
    if (*from == std::string_view::npos) {
        return {.kind = MediaVerdict::Kind::Text};
    }
    MediaVerdict verdict = detectInContent(start.substr(*from), end);
    verdict.contentStart = *from;
    return verdict;
}

MediaVerdict detectRawMedia(std::span<const std::byte> start, StringEnd end, RawBytes bytes)
{
    if (end == StringEnd::Open && start.size() < kRawHeadBytes) {
        return {.kind = MediaVerdict::Kind::Undecided};
    }
    const std::span<const std::byte> head = start.first(std::min(start.size(), kRawHeadBytes));
    const std::optional<MediaSignature> signature = sniffMedia(head);
    if (!signature || (bytes == RawBytes::MayBeText && isText(head))) {
        return {.kind = MediaVerdict::Kind::Text};
    }
    return {.kind = MediaVerdict::Kind::Media, .signature = *signature};
}

} // namespace melodeck::wire
