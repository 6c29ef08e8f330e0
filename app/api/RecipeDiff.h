#pragma once

#include "core/JobRecord.h"
#include "core/Json.h"
#include "core/PortableRecipe.h"

#include <QString>

#include <utility>
#include <vector>

namespace melodeck::api {

/// One thing that a recipe says, as two recipes say it.
struct ComparedPart
{
    /// For scripts: "prompt", "seed", "model", "fields/melody_hints/key", "files/melody/region".
    QString key;
    /// For people: "Seed", "Key of the melody", "Part of Melody".
    QString name;
    /// null where one does not say it.
    core::Json first;
    core::Json second;
    /// What is told is not in the recipe: it is what the model takes where nothing is said.
    bool isUsualFirst = false;
    bool isUsualSecond = false;
    /// As people read it: "8 s", "1.5 s to 8 s", "—" where nothing is said.
    QString firstText;
    QString secondText;
};

/// What two recipes have in common and what not, each in the order in which people ask: prompt, seed, duration, melody,
/// model, endpoint, program, options.
struct RecipeComparison
{
    std::vector<ComparedPart> different;
    std::vector<ComparedPart> same;
    /// What one of them, or both, left out when its clip was saved: nobody knows whether it is the same.
    std::vector<ComparedPart> unknown;

    [[nodiscard]] bool isSame() const { return different.empty() && unknown.empty(); }
};

/// The recipe of a clip of this library, with its endpoint's address, and in place of the program what its answer says
/// of the engine that made it; secrets and local paths are left out as from one that travels.
[[nodiscard]] core::PortableRecipe recipeOfClip(const core::JobRecord& job, int clipIndex);

/// Compares what was asked for, whatever the order of members and the way numbers are written. A seed that only the
/// answer told counts as one that was asked for, since it gives the same; files are the same where their SHA-256 is, or
/// without it are not known to be. Takes what it finds: both may come from anywhere. Pure.
[[nodiscard]] RecipeComparison compareRecipes(const core::PortableRecipe& first, const core::PortableRecipe& second);

/// For people, one line for each that is different ("Seed: 41 | 42"), then what is the same in a few lines. The names
/// of the two stand above, as given.
[[nodiscard]] QString comparisonText(const RecipeComparison& comparison, const QString& first, const QString& second);

/// {"same": false, "different": [{"key", "name", "first", "second"}], "common": [{"key", "name", "value"}], "unknown":
/// [{"key", "name"}]}
[[nodiscard]] core::Json comparisonJson(const RecipeComparison& comparison);

/// One recipe in the same words and order, a name and a value each: {"Seed", "42"}.
[[nodiscard]] std::vector<std::pair<QString, QString>> recipeLines(const core::PortableRecipe& recipe);

} // namespace melodeck::api
