// The recipe in a WAV: a LIST of INFO for all programs, and a chunk "mrcp" of our own, both behind the sound.

#include "audio/TagFile.h"

#include <algorithm>

namespace melodeck::audio {

namespace {

constexpr int kMostChunks = 1000;
constexpr std::uint32_t kAbsurdBytes = 0x7FFF'0000;
constexpr std::uint32_t kSeeDs64 = 0xFFFF'FFFF;
constexpr char kChunk[] = "mrcp";

struct Chunk
{
    QByteArray id;
    /// Of its contents.
    std::int64_t start = 0;
    std::int64_t bytes = 0;

    [[nodiscard]] std::int64_t end() const { return start + bytes + bytes % 2; }
};

struct Chunks
{
    std::vector<Chunk> all;
    /// The sound's, and whether its header tells another size than it has.
    std::optional<std::size_t> data;
    bool isDataSizeWrong = false;
    std::optional<Chunk> ds64;
};

/// A file whose writer did not know how long its sound would be, or was cut off, has sound to its end.
void limitData(Chunk& data, const std::optional<std::int64_t>& large, std::int64_t fileBytes, bool& isWrong)
{
    const std::int64_t told = data.bytes;
    const std::int64_t there = fileBytes - data.start;
    if (told == kSeeDs64 && large) {
        data.bytes = *large;
    }
    const bool isUnknown = data.bytes == 0 || (!large && data.bytes >= kAbsurdBytes && data.bytes > there);
    if (isUnknown || data.bytes > there) {
        data.bytes = there;
        isWrong = true;
    }
}

Chunks readChunks(TagFile& file)
{
    Chunks chunks;
    std::optional<std::int64_t> large;
    std::int64_t at = 12;
    while (static_cast<int>(chunks.all.size()) < kMostChunks) {
        const auto head = file.at(at, 8);
        if (!head) {
            break;
        }
        Chunk chunk{head->left(4), at + 8, static_cast<std::int64_t>(littleEndianAt(*head, 4, 4))};
        if (chunk.id == "ds64" && chunk.bytes >= 24) {
            if (const auto sizes = file.at(chunk.start, 24)) {
                large = static_cast<std::int64_t>(std::min<std::uint64_t>(littleEndianAt(*sizes, 8, 8), 1ULL << 62U));
                chunks.ds64 = chunk;
            }
        } else if (chunk.id == "data" && !chunks.data) {
            limitData(chunk, large, file.size(), chunks.isDataSizeWrong);
            chunks.data = chunks.all.size();
        }
        at = chunk.end();
        chunks.all.push_back(std::move(chunk));
    }
    return chunks;
}

QByteArray chunkBytes(const char* id, const QByteArray& contents)
{
    QByteArray bytes = QByteArray(id, 4) + littleEndianBytes(static_cast<std::uint64_t>(contents.size()), 4) + contents;
    return contents.size() % 2 == 0 ? bytes : bytes + '\0';
}

QByteArray infoChunk(const TagText& text)
{
    QByteArray list = "INFO";
    const auto add = [&list](const char* id, const QByteArray& value) {
        if (!value.isEmpty()) {
            list += chunkBytes(id, value + '\0');
        }
    };
    add("INAM", text.title);
    add("ICMT", text.mark);
    add("ISFT", text.program);
    add("ICRD", text.date);
    return chunkBytes("LIST", list);
}

/// Where chunks of an earlier recipe begin, if they are the last ones.
std::int64_t endWithoutRecipe(TagFile& file, const Chunks& chunks)
{
    const auto count = chunks.all.size();
    if (chunks.all.back().id != kChunk) {
        return chunks.all.back().end();
    }
    if (count >= 2 && chunks.all[count - 2].id == "LIST") {
        const Chunk& list = chunks.all[count - 2];
        const auto contents = file.at(list.start, std::min(list.bytes, kMostTagBytes));
        if (contents && contents->startsWith("INFO") && contents->contains("Generated with Melodeck")) {
            return list.start - 8;
        }
    }
    return chunks.all.back().start - 8;
}

} // namespace

bool isWav(const QByteArray& head)
{
    return (head.startsWith("RIFF") || head.startsWith("RF64") || head.startsWith("BW64")) && head.mid(8, 4) == "WAVE";
}

std::optional<QByteArray> recipeInWav(TagFile& file)
{
    const Chunks chunks = readChunks(file);
    for (auto chunk = chunks.all.rbegin(); chunk != chunks.all.rend(); ++chunk) {
        if (chunk->id == kChunk && chunk->bytes <= kMostTagBytes) {
            return file.at(chunk->start, chunk->bytes);
        }
    }
    return std::nullopt;
}

TagEdits wavEdits(TagFile& file, const TagText& text)
{
    const auto head = file.at(0, 12);
    const Chunks chunks = readChunks(file);
    if (!head || !chunks.data) {
        return std::nullopt;
    }
    const bool isLarge = !head->startsWith("RIFF");
    const std::int64_t end = endWithoutRecipe(file, chunks);
    // One byte may be missing: that which fills up an odd number of them. More is a file that was cut elsewhere, and
    // what follows the last chunk is nobody knows what.
    if (end > file.size() + 1 || (isLarge && (!chunks.ds64 || chunks.isDataSizeWrong)) ||
        (end < file.size() && chunks.all.back().id != kChunk)) {
        return std::nullopt;
    }
    const std::int64_t from = std::min(end, file.size());
    QByteArray tail(static_cast<qsizetype>(end - from), '\0');
    tail += infoChunk(text) + chunkBytes(kChunk, text.recipe);
    const std::int64_t riffBytes = from + tail.size() - 8;
    if (!isLarge && riffBytes > std::int64_t{0xFFFF'FFFE}) {
        return std::nullopt;
    }
    std::vector<TagEdit> edits;
    if (isLarge) {
        edits.push_back({chunks.ds64->start, 8, littleEndianBytes(static_cast<std::uint64_t>(riffBytes), 8)});
    } else {
        edits.push_back({4, 4, littleEndianBytes(static_cast<std::uint64_t>(riffBytes), 4)});
    }
    const Chunk& data = chunks.all[*chunks.data];
    if (chunks.isDataSizeWrong) {
        edits.push_back({data.start - 4, 4, littleEndianBytes(static_cast<std::uint64_t>(data.bytes), 4)});
    }
    edits.push_back({from, file.size() - from, std::move(tail)});
    return edits;
}

} // namespace melodeck::audio
