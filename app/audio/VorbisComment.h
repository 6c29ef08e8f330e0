#pragma once

#include <QByteArray>

#include <optional>
#include <vector>

namespace melodeck::audio {

/// The list of "NAME=value" that FLAC, Ogg Vorbis and Opus share. Internal to this folder.
/// Source: Vorbis I specification, section 5.
struct VorbisComment
{
    QByteArray vendor;
    std::vector<QByteArray> comments;
    /// What follows the list: a framing bit, padding.
    QByteArray rest;

    /// None where the lengths make no sense.
    [[nodiscard]] static std::optional<VorbisComment> read(const QByteArray& bytes);
    [[nodiscard]] QByteArray bytes() const;

    /// The last recipe among the comments.
    [[nodiscard]] std::optional<QByteArray> recipe() const;
    /// Takes the place of an earlier one.
    void setRecipe(const QByteArray& comment);
};

} // namespace melodeck::audio
