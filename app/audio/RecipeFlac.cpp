// The recipe in a FLAC: a comment in its list of them. The sound's frames stay as they are.
// Source: RFC 9639, section 8.

#include "audio/TagFile.h"
#include "audio/VorbisComment.h"

namespace melodeck::audio {

namespace {

constexpr int kComments = 4;
constexpr std::int64_t kMostBlockBytes = 0xFF'FFFF;
constexpr int kMostBlocks = 1000;

struct Block
{
    int type = 0;
    bool isLast = false;
    /// Of its four-byte head.
    std::int64_t start = 0;
    std::int64_t bytes = 0;
};

std::vector<Block> readBlocks(TagFile& file)
{
    std::vector<Block> blocks;
    std::int64_t at = 4;
    while (static_cast<int>(blocks.size()) < kMostBlocks) {
        const auto head = file.at(at, 4);
        if (!head) {
            break;
        }
        const auto first = static_cast<unsigned char>(head->front());
        Block block{first & 0x7F, (first & 0x80U) != 0, at, static_cast<std::int64_t>(bigEndianAt(*head, 1, 3))};
        at += 4 + block.bytes;
        block.isLast = block.isLast && at <= file.size(); // a block that is cut ends nothing
        blocks.push_back(block);
        if (block.isLast) {
            break;
        }
    }
    return blocks;
}

QByteArray blockBytes(int type, bool isLast, const QByteArray& contents)
{
    return static_cast<char>(type | (isLast ? 0x80 : 0)) +
           bigEndianBytes(static_cast<std::uint64_t>(contents.size()), 3) + contents;
}

std::optional<VorbisComment> commentsOf(TagFile& file, const Block& block)
{
    if (block.bytes > kMostTagBytes) {
        return std::nullopt;
    }
    const auto bytes = file.at(block.start + 4, block.bytes);
    return bytes ? VorbisComment::read(*bytes) : std::nullopt;
}

} // namespace

bool isFlac(const QByteArray& head)
{
    return head.startsWith("fLaC");
}

std::optional<QByteArray> recipeInFlac(TagFile& file)
{
    for (const Block& block : readBlocks(file)) {
        if (block.type == kComments) {
            const auto list = commentsOf(file, block);
            return list ? list->recipe() : std::nullopt;
        }
    }
    return std::nullopt;
}

TagEdits flacEdits(TagFile& file, const TagText& text)
{
    const std::vector<Block> blocks = readBlocks(file);
    if (blocks.empty() || blocks.front().type != 0 || !blocks.back().isLast) {
        return std::nullopt;
    }
    for (const Block& block : blocks) {
        if (block.type != kComments) {
            continue;
        }
        auto list = commentsOf(file, block);
        if (!list) {
            return std::nullopt;
        }
        list->setRecipe(text.comment);
        const QByteArray contents = list->bytes();
        if (contents.size() > kMostBlockBytes) {
            return std::nullopt;
        }
        return std::vector{TagEdit{block.start, 4 + block.bytes, blockBytes(kComments, block.isLast, contents)}};
    }
    VorbisComment list;
    list.vendor = text.program;
    list.setRecipe(text.comment);
    const Block& first = blocks.front();
    const auto firstByte = QByteArray(1, '\0'); // no longer the last
    return std::vector{TagEdit{first.start, 1, firstByte},
                       TagEdit{first.start + 4 + first.bytes, 0, blockBytes(kComments, first.isLast, list.bytes())}};
}

} // namespace melodeck::audio
