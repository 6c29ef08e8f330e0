// The recipe in an MP3: a comment in the ID3v2 tag before its sound.
// Source: ID3 tag versions 2.3.0 and 2.4.0, sections 3 and 4.10.

#include "audio/TagFile.h"

#include <QStringDecoder>

namespace melodeck::audio {

namespace {

constexpr int kMostFrames = 1000;
constexpr std::int64_t kHeadBytes = 10;
constexpr std::uint64_t kMostSyncSafe = (1U << 28U) - 1;

std::uint64_t syncSafe(const QByteArray& bytes, qsizetype at)
{
    std::uint64_t value = 0;
    for (int i = 0; i < 4; ++i) {
        value = (value << 7U) | (static_cast<unsigned char>(bytes.at(at + i)) & 0x7FU);
    }
    return value;
}

QByteArray syncSafeBytes(std::uint64_t value)
{
    QByteArray bytes;
    for (int shift = 21; shift >= 0; shift -= 7) {
        bytes.append(static_cast<char>((value >> static_cast<unsigned>(shift)) & 0x7FU));
    }
    return bytes;
}

struct Tag
{
    int version = 0;
    /// Behind its head.
    std::int64_t bytes = 0;
    /// Whole tags that are scrambled, extended or of another version are left alone.
    bool isPlain = false;
};

struct Frame
{
    QByteArray id;
    std::int64_t start = 0;
    std::int64_t bytes = 0;
};

std::optional<Tag> readTag(TagFile& file)
{
    const auto head = file.at(0, kHeadBytes);
    if (!head || !head->startsWith("ID3")) {
        return std::nullopt;
    }
    const int version = static_cast<unsigned char>(head->at(3));
    const bool isPlain = (version == 3 || version == 4) && head->at(5) == 0;
    return Tag{version, static_cast<std::int64_t>(syncSafe(*head, 6)), isPlain};
}

std::vector<Frame> readFrames(TagFile& file, const Tag& tag)
{
    std::vector<Frame> frames;
    std::int64_t at = kHeadBytes;
    const std::int64_t end = kHeadBytes + tag.bytes;
    while (static_cast<int>(frames.size()) < kMostFrames && at + kHeadBytes <= end) {
        const auto head = file.at(at, kHeadBytes);
        if (!head || head->at(0) == '\0') {
            break; // padding
        }
        const auto bytes = static_cast<std::int64_t>(tag.version == 4 ? syncSafe(*head, 4) : bigEndianAt(*head, 4, 4));
        if (bytes > end - at - kHeadBytes) {
            break;
        }
        // Compressed, encrypted or grouped ones are of no interest.
        if (head->at(9) == '\0') {
            frames.push_back({head->left(4), at, bytes});
        }
        at += kHeadBytes + bytes;
    }
    return frames;
}

/// Encoding, three letters of a language, description, text.
std::optional<QByteArray> recipeInFrame(TagFile& file, const Frame& frame)
{
    if (frame.id != "COMM" || frame.bytes < 5 || frame.bytes > kMostTagBytes) {
        return std::nullopt;
    }
    const auto contents = file.at(frame.start + kHeadBytes, frame.bytes);
    if (!contents) {
        return std::nullopt;
    }
    const int encoding = contents->front();
    QByteArray text = contents->mid(4);
    if (encoding == 1 || encoding == 2) {
        QStringDecoder decoder(encoding == 1 ? QStringDecoder::Utf16 : QStringDecoder::Utf16BE,
                               QStringDecoder::Flag::ConvertInitialBom);
        const QString decoded = decoder(text);
        text = decoded.toUtf8();
        text.replace("\xEF\xBB\xBF", ""); // the text behind the description has a mark of its own
    }
    const qsizetype description = text.indexOf('\0');
    return description < 0 ? std::nullopt : recipeInComment(text.mid(description + 1));
}

QByteArray commentFrame(const QByteArray& comment, int version)
{
    const QByteArray contents = QByteArray(1, '\0') + "eng" + QByteArray(1, '\0') + comment;
    const auto size = static_cast<std::uint64_t>(contents.size());
    return "COMM" + (version == 4 ? syncSafeBytes(size) : bigEndianBytes(size, 4)) + QByteArray(2, '\0') + contents;
}

} // namespace

bool isMp3(const QByteArray& head)
{
    const bool isSync = head.size() >= 2 && static_cast<unsigned char>(head.at(0)) == 0xFFU &&
                        (static_cast<unsigned char>(head.at(1)) & 0xE6U) == 0xE2U; // layer III
    return isSync || head.startsWith("ID3");
}

std::optional<QByteArray> recipeInMp3(TagFile& file)
{
    const auto tag = readTag(file);
    if (!tag || !tag->isPlain) {
        return std::nullopt;
    }
    std::optional<QByteArray> found;
    for (const Frame& frame : readFrames(file, *tag)) {
        if (auto recipe = recipeInFrame(file, frame)) {
            found = std::move(recipe);
        }
    }
    return found;
}

TagEdits mp3Edits(TagFile& file, const TagText& text)
{
    constexpr int kNewVersion = 3; // what most programs read
    const auto tag = readTag(file);
    if (!tag) {
        const QByteArray frame = commentFrame(text.comment, kNewVersion);
        return std::vector{TagEdit{
            0, 0, QByteArray("ID3\x03\x00\x00", 6) + syncSafeBytes(static_cast<std::uint64_t>(frame.size())) + frame}};
    }
    if (!tag->isPlain || tag->bytes > file.size() - kHeadBytes) {
        return std::nullopt;
    }
    const QByteArray frame = commentFrame(text.comment, tag->version);
    std::int64_t bytes = tag->bytes + frame.size();
    std::vector<TagEdit> edits{{6, 4, {}}, {kHeadBytes, 0, frame}};
    for (const Frame& old : readFrames(file, *tag)) {
        if (recipeInFrame(file, old)) {
            edits.push_back({old.start, kHeadBytes + old.bytes, {}});
            bytes -= kHeadBytes + old.bytes;
        }
    }
    if (static_cast<std::uint64_t>(bytes) > kMostSyncSafe) {
        return std::nullopt;
    }
    edits.front().inserted = syncSafeBytes(static_cast<std::uint64_t>(bytes));
    return edits;
}

} // namespace melodeck::audio
