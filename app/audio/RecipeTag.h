#pragma once

#include "core/ByteStream.h"
#include "core/PortableRecipe.h"
#include "core/Result.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <memory>
#include <optional>

namespace melodeck::audio {

/// The recipe in a file of audio. In a WAV (also RF64) it is a LIST/INFO and a chunk "mrcp" of JSON behind the sound;
/// in FLAC, Ogg Vorbis and Opus a COMMENT; in MP3 an ID3v2 comment. Samples are never touched, nor copied where it is
/// a WAV. All of this is for worker threads: it blocks on the disk.

/// Whether a file could take it.
enum class RecipeCarried : std::uint8_t {
    Yes,
    No, ///< Another format, or a file so odd that its bytes are better left alone.
};

/// The comment to give libsndfile (SF_STR_COMMENT, before the first sample) for a file that it writes: the mark for
/// people, then the recipe. Plain ASCII. appendRecipe() on the finished file does the same, and is the better choice
/// for WAV.
[[nodiscard]] QByteArray recipeComment(const core::PortableRecipe& recipe);

/// The recipe that a file carries; none where it carries none that this version reads. What other programs wrote is
/// never an error. Errors: Io (missing, unreadable).
[[nodiscard]] core::Result<std::optional<core::PortableRecipe>> readRecipe(const QString& path);

/// Puts the recipe into a file that is there, in the place of an earlier one. A WAV is appended to, and is a valid file
/// at each instant; any other is made anew beside it and replaces it in one step. Errors: Io; the file is then as it
/// was, or (WAV) has some bytes behind its end that belong to nothing.
[[nodiscard]] core::Result<RecipeCarried> appendRecipe(const QString& path, const core::PortableRecipe& recipe);

/// The bytes of a file, and whether the recipe is in them.
struct TaggedSource
{
    std::unique_ptr<core::ByteSource> bytes;
    RecipeCarried carried = RecipeCarried::No;
};

/// A file's bytes with the recipe in them, for saving it somewhere else; just its bytes where it cannot carry one.
/// Errors: Io.
[[nodiscard]] core::Result<TaggedSource> openWithRecipe(const QString& path, const core::PortableRecipe& recipe);

} // namespace melodeck::audio
