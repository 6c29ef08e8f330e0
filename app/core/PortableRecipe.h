#pragma once

#include "core/Answer.h"
#include "core/Recipe.h"
#include "core/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace melodeck::core {

/// The recipe of one clip in the form that leaves this computer with it. It tells no address but its kind, no path but
/// the file's name, and no key.
struct PortableRecipe
{
    /// The endpoint has its kind alone; each file's path is its bare name.
    Recipe recipe;
    /// Which of the answer's clips this is, from 0, and what was asked of it.
    int clipIndex = 0;
    QString prompt;
    /// That the model used, where its answer says so; one that was asked for is among the fields.
    std::optional<std::uint64_t> seed;
    /// "Melodeck 0.1.0".
    QString program;
    /// When the clip came, UTC; invalid where that is not known.
    QDateTime made;
    /// JSON pointers of fields that stayed behind: secrets, local paths, and text too long to travel. Each is null
    /// among the fields, or an address without what was secret in it.
    QStringList leftOut;

    friend bool operator==(const PortableRecipe&, const PortableRecipe&) = default;
};

/// The seed that a model used, where its answer says so: at the top, the sketch engine among what else it tells of
/// itself.
[[nodiscard]] std::optional<std::uint64_t> seedIn(const Json& answer);

/// Longer recipes are not read, and none is made: the tags of some formats hold no more.
inline constexpr qsizetype kMostRecipeBytes = qsizetype{56} * 1024;

/// What of a recipe may travel with one of its clips: at most kMostRecipeBytes of text. answer: the model's own words,
/// for the seed it used (may be null).
[[nodiscard]] PortableRecipe portableRecipe(const Recipe& recipe, const Clip& clip, const QDateTime& made,
                                            const Json& answer = {});

/// One line of JSON in plain ASCII, which no tag and no tool can garble:
/// {"melodeck_recipe": 1, "machine_made": true, "program", "made", "model", "endpoint", "clip", "prompt", …}
[[nodiscard]] QByteArray portableRecipeText(const PortableRecipe& recipe);
/// Reads it strictly: the text may come from anywhere. Errors: Parse (not such a text, another version, members of the
/// wrong type or out of range, longer than kMostRecipeBytes).
[[nodiscard]] Result<PortableRecipe> portableRecipeFromText(const QByteArray& text);

/// A sentence for everybody who finds the file: "Machine-made audio. Generated with Melodeck 0.1.0." Not translated:
/// it travels.
[[nodiscard]] QString machineMadeMark(const PortableRecipe& recipe);

} // namespace melodeck::core
