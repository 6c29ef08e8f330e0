// The recipe in Ogg Vorbis and Opus: a comment in the second packet. Only the pages of the headers are written anew,
// as many as there were: those of the sound keep their numbers, and with them every byte.
// Source: RFC 3533 (pages), RFC 7845 (Opus), Vorbis I specification, section 4.2.

#include "audio/TagFile.h"
#include "audio/VorbisComment.h"

#include <algorithm>
#include <array>

namespace melodeck::audio {

namespace {

constexpr std::int64_t kHeadBytes = 27;
constexpr std::size_t kMostPages = 64;
constexpr std::size_t kMostSegments = 255;

struct Page
{
    std::int64_t start = 0;
    std::int64_t bytes = 0;
    QByteArray head;
    QByteArray lacing;
    QByteArray body;
};

/// The header packets behind the first, and the pages that they fill.
struct Headers
{
    std::vector<Page> pages;
    std::vector<QByteArray> packets;
    /// What the comments' packet begins with.
    QByteArray magic;
};

std::optional<Page> readPage(TagFile& file, std::int64_t at)
{
    const auto head = file.at(at, kHeadBytes);
    if (!head || !head->startsWith("OggS") || head->at(4) != '\0') {
        return std::nullopt;
    }
    const auto segments = static_cast<unsigned char>(head->at(26));
    const auto lacing = file.at(at + kHeadBytes, segments);
    if (!lacing) {
        return std::nullopt;
    }
    std::int64_t bytes = 0;
    for (const char size : *lacing) {
        bytes += static_cast<unsigned char>(size);
    }
    auto body = file.at(at + kHeadBytes + segments, bytes);
    if (!body) {
        return std::nullopt;
    }
    return Page{at, kHeadBytes + segments + bytes, *head, *lacing, std::move(*body)};
}

/// Adds a page's packets; an unfinished one is the last, and open.
void addPackets(const Page& page, std::vector<QByteArray>& packets, bool& isOpen)
{
    qsizetype at = 0;
    for (const char size : page.lacing) {
        const int bytes = static_cast<unsigned char>(size);
        if (!isOpen) {
            packets.emplace_back();
        }
        packets.back() += page.body.mid(at, bytes);
        at += bytes;
        isOpen = bytes == 255;
    }
}

std::optional<Headers> readHeaders(TagFile& file)
{
    const auto first = readPage(file, 0);
    if (!first) {
        return std::nullopt;
    }
    Headers headers;
    std::size_t wanted = 0;
    if (first->body.startsWith("OpusHead")) {
        headers.magic = "OpusTags";
        wanted = 1;
    } else if (first->body.startsWith("\x01vorbis")) {
        headers.magic = "\x03vorbis";
        wanted = 2; // comments and code books
    } else {
        return std::nullopt;
    }
    bool isOpen = false;
    std::int64_t at = first->bytes;
    std::int64_t held = 0;
    while (headers.packets.size() < wanted || isOpen) {
        auto page = readPage(file, at);
        // Another stream among these pages is a film, not a clip.
        if (!page || page->head.mid(14, 4) != first->head.mid(14, 4) || headers.pages.size() == kMostPages ||
            (held += page->bytes) > kMostTagBytes) {
            return std::nullopt;
        }
        at += page->bytes;
        addPackets(*page, headers.packets, isOpen);
        headers.pages.push_back(std::move(*page));
    }
    if (headers.packets.size() != wanted || !headers.packets.front().startsWith(headers.magic)) {
        return std::nullopt;
    }
    return headers;
}

std::uint32_t checksum(const QByteArray& page)
{
    static const auto table = [] {
        std::array<std::uint32_t, 256> values{};
        for (std::uint32_t i = 0; i < values.size(); ++i) {
            std::uint32_t value = i << 24U;
            for (int bit = 0; bit < 8; ++bit) {
                value = (value << 1U) ^ ((value & 0x8000'0000U) != 0 ? 0x04C1'1DB7U : 0U);
            }
            values.at(i) = value;
        }
        return values;
    }();
    std::uint32_t sum = 0;
    for (const char byte : page) {
        sum = (sum << 8U) ^ table.at(((sum >> 24U) ^ static_cast<unsigned char>(byte)) & 0xFFU);
    }
    return sum;
}

/// All packets' sizes in pieces of at most 255; each ends with a smaller one.
QByteArray lacingOf(const std::vector<QByteArray>& packets)
{
    QByteArray lacing;
    for (const QByteArray& packet : packets) {
        lacing += QByteArray(packet.size() / 255, '\xFF');
        lacing += static_cast<char>(packet.size() % 255);
    }
    return lacing;
}

QByteArray pageBytes(const Page& old, const QByteArray& lacing, const QByteArray& body, bool continues)
{
    QByteArray page = old.head;
    page[5] = static_cast<char>((static_cast<unsigned char>(page.at(5)) & ~1U) | (continues ? 1U : 0U));
    // The position in the sound of the last packet that ends here: 0 among headers, −1 where none does.
    const bool endsOne = std::any_of(lacing.begin(), lacing.end(), [](char size) { return size != '\xFF'; });
    page.replace(6, 8, QByteArray(8, endsOne ? '\0' : '\xFF'));
    page.replace(22, 4, QByteArray(4, '\0'));
    page[26] = static_cast<char>(lacing.size());
    page += lacing + body;
    return page.replace(22, 4, littleEndianBytes(checksum(page), 4));
}

/// Spreads packets over as many pages as there are; nothing where they do not fit.
QByteArray pagesOf(const std::vector<Page>& pages, const std::vector<QByteArray>& packets)
{
    const QByteArray lacing = lacingOf(packets);
    const auto segments = static_cast<std::size_t>(lacing.size());
    if (segments > pages.size() * kMostSegments || segments < pages.size()) {
        return {};
    }
    QByteArray body;
    for (const QByteArray& packet : packets) {
        body += packet;
    }
    QByteArray bytes;
    std::size_t segment = 0;
    qsizetype at = 0;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        const std::size_t pagesLeft = pages.size() - i - 1;
        const std::size_t count = std::min(kMostSegments, segments - segment - pagesLeft);
        const QByteArray part = lacing.mid(static_cast<qsizetype>(segment), static_cast<qsizetype>(count));
        qsizetype partBytes = 0;
        for (const char size : part) {
            partBytes += static_cast<unsigned char>(size);
        }
        const bool continues = segment > 0 && lacing.at(static_cast<qsizetype>(segment) - 1) == '\xFF';
        bytes += pageBytes(pages[i], part, body.mid(at, partBytes), continues);
        segment += count;
        at += partBytes;
    }
    return bytes;
}

std::optional<VorbisComment> commentsOf(const Headers& headers)
{
    return VorbisComment::read(headers.packets.front().mid(headers.magic.size()));
}

} // namespace

bool isOgg(const QByteArray& head)
{
    return head.startsWith("OggS");
}

std::optional<QByteArray> recipeInOgg(TagFile& file)
{
    const auto headers = readHeaders(file);
    const auto list = headers ? commentsOf(*headers) : std::nullopt;
    return list ? list->recipe() : std::nullopt;
}

TagEdits oggEdits(TagFile& file, const TagText& text)
{
    auto headers = readHeaders(file);
    auto list = headers ? commentsOf(*headers) : std::nullopt;
    if (!list) {
        return std::nullopt;
    }
    list->setRecipe(text.comment);
    headers->packets.front() = headers->magic + list->bytes();
    QByteArray pages = pagesOf(headers->pages, headers->packets);
    if (pages.isEmpty()) {
        return std::nullopt;
    }
    const Page& last = headers->pages.back();
    const std::int64_t start = headers->pages.front().start;
    return std::vector{TagEdit{start, last.start + last.bytes - start, std::move(pages)}};
}

} // namespace melodeck::audio
