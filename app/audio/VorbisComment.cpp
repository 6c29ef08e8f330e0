#include "audio/VorbisComment.h"

#include "audio/TagFile.h"

#include <algorithm>

namespace melodeck::audio {

namespace {

/// Reads a length and as many bytes behind it.
std::optional<QByteArray> takeText(const QByteArray& bytes, qsizetype& at)
{
    if (bytes.size() - at < 4) {
        return std::nullopt;
    }
    const auto length = static_cast<qsizetype>(littleEndianAt(bytes, at, 4));
    at += 4;
    if (length > bytes.size() - at) {
        return std::nullopt;
    }
    at += length;
    return bytes.mid(at - length, length);
}

std::optional<QByteArray> recipeOf(const QByteArray& comment)
{
    const qsizetype equals = comment.indexOf('=');
    const bool isComment = equals > 0 && comment.left(equals).toUpper() == "COMMENT";
    return isComment ? recipeInComment(comment.mid(equals + 1)) : std::nullopt;
}

} // namespace

std::optional<VorbisComment> VorbisComment::read(const QByteArray& bytes)
{
    VorbisComment list;
    qsizetype at = 0;
    auto vendor = takeText(bytes, at);
    if (!vendor || bytes.size() - at < 4) {
        return std::nullopt;
    }
    list.vendor = std::move(*vendor);
    const auto count = littleEndianAt(bytes, at, 4);
    at += 4;
    for (std::uint64_t i = 0; i < count; ++i) {
        auto comment = takeText(bytes, at); // ends a loop over a count that is a lie
        if (!comment) {
            return std::nullopt;
        }
        list.comments.push_back(std::move(*comment));
    }
    list.rest = bytes.mid(at);
    return list;
}

QByteArray VorbisComment::bytes() const
{
    QByteArray all = littleEndianBytes(static_cast<std::uint64_t>(vendor.size()), 4) + vendor;
    all += littleEndianBytes(comments.size(), 4);
    for (const QByteArray& comment : comments) {
        all += littleEndianBytes(static_cast<std::uint64_t>(comment.size()), 4) + comment;
    }
    return all + rest;
}

std::optional<QByteArray> VorbisComment::recipe() const
{
    for (auto comment = comments.rbegin(); comment != comments.rend(); ++comment) {
        if (auto recipe = recipeOf(*comment)) {
            return recipe;
        }
    }
    return std::nullopt;
}

void VorbisComment::setRecipe(const QByteArray& comment)
{
    std::erase_if(comments, [](const QByteArray& old) { return recipeOf(old).has_value(); });
    comments.push_back("COMMENT=" + comment);
}

} // namespace melodeck::audio
