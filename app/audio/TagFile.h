#pragma once

#include <QByteArray>
#include <QFile>
#include <QFileInfo>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace melodeck::audio {

/// A file whose tags are looked at. Internal to this folder.
class TagFile final
{
public:
    explicit TagFile(const QString& path)
        : m_file(path)
    {
        // Opening a pipe waits for whoever writes into it.
        if (QFileInfo(path).isFile()) {
            m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        }
    }

    [[nodiscard]] bool isOpen() const { return m_file.isOpen() && !m_file.isSequential(); }
    [[nodiscard]] std::int64_t size() const { return m_file.size(); }
    /// Exactly so many bytes; none where there are fewer.
    [[nodiscard]] std::optional<QByteArray> at(std::int64_t offset, std::int64_t count)
    {
        if (offset < 0 || count < 0 || offset > size() - count || !m_file.seek(offset)) {
            return std::nullopt;
        }
        QByteArray bytes = m_file.read(count);
        return bytes.size() == count ? std::optional(std::move(bytes)) : std::nullopt;
    }

private:
    QFile m_file;
};

/// One change of a file: `removed` bytes at an offset of the old one make room for `inserted`.
struct TagEdit
{
    std::int64_t offset = 0;
    std::int64_t removed = 0;
    QByteArray inserted;
};

/// Changes in the order of their offsets; none where the file cannot take a tag.
using TagEdits = std::optional<std::vector<TagEdit>>;

/// What a tag says, for formats with a comment and for those with a chunk of their own.
struct TagText
{
    /// Recipe as JSON.
    QByteArray recipe;
    /// The sentence of machineMadeMark(), and the same with the recipe behind it.
    QByteArray mark;
    QByteArray comment;
    QByteArray program;
    /// "2026-11-24" or empty.
    QByteArray date;
    QByteArray title;
};

/// Longer tags are left alone: something else is in them (pictures), and they would have to be held in memory.
inline constexpr std::int64_t kMostTagBytes = std::int64_t{1} << 20;

/// The recipe in a comment, or nothing.
[[nodiscard]] std::optional<QByteArray> recipeInComment(const QByteArray& comment);

[[nodiscard]] bool isWav(const QByteArray& head);
[[nodiscard]] std::optional<QByteArray> recipeInWav(TagFile& file);
[[nodiscard]] TagEdits wavEdits(TagFile& file, const TagText& text);

[[nodiscard]] bool isFlac(const QByteArray& head);
[[nodiscard]] std::optional<QByteArray> recipeInFlac(TagFile& file);
[[nodiscard]] TagEdits flacEdits(TagFile& file, const TagText& text);

[[nodiscard]] bool isOgg(const QByteArray& head);
[[nodiscard]] std::optional<QByteArray> recipeInOgg(TagFile& file);
[[nodiscard]] TagEdits oggEdits(TagFile& file, const TagText& text);

[[nodiscard]] bool isMp3(const QByteArray& head);
[[nodiscard]] std::optional<QByteArray> recipeInMp3(TagFile& file);
[[nodiscard]] TagEdits mp3Edits(TagFile& file, const TagText& text);

/// Numbers in files; the caller has checked that there are so many bytes.
[[nodiscard]] inline std::uint64_t littleEndianAt(const QByteArray& bytes, qsizetype at, int count)
{
    std::uint64_t value = 0;
    for (int i = count; i > 0; --i) {
        value = (value << 8U) | static_cast<unsigned char>(bytes.at(at + i - 1));
    }
    return value;
}
[[nodiscard]] inline std::uint64_t bigEndianAt(const QByteArray& bytes, qsizetype at, int count)
{
    std::uint64_t value = 0;
    for (int i = 0; i < count; ++i) {
        value = (value << 8U) | static_cast<unsigned char>(bytes.at(at + i));
    }
    return value;
}
[[nodiscard]] inline QByteArray littleEndianBytes(std::uint64_t value, int count)
{
    QByteArray bytes;
    for (int i = 0; i < count; ++i) {
        bytes.append(static_cast<char>((value >> (8U * static_cast<unsigned>(i))) & 0xFFU));
    }
    return bytes;
}
[[nodiscard]] inline QByteArray bigEndianBytes(std::uint64_t value, int count)
{
    QByteArray bytes;
    for (int i = count; i > 0; --i) {
        bytes.append(static_cast<char>((value >> (8U * static_cast<unsigned>(i - 1))) & 0xFFU));
    }
    return bytes;
}

} // namespace melodeck::audio
