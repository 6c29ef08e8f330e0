#pragma once

#include "core/Recipe.h"
#include "core/Result.h"
#include "jobs/BatchPlan.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace melodeck::jobs {

/// A grid is for eyes and ears: more than this is a batch.
inline constexpr std::size_t kMostVariations = 240;

/// A model, and where it answers.
struct ModelPlace
{
    QString model;
    core::Endpoint endpoint;

    friend bool operator==(const ModelPlace&, const ModelPlace&) = default;
};

/// What a request is varied along; an empty axis leaves the request as it is there.
struct VariationAxes
{
    /// What all of them have in common; with several prompts each of the grid has them all.
    core::Recipe around;
    QStringList prompts;
    std::vector<ModelPlace> models;
    std::vector<std::uint64_t> seeds;
    std::vector<double> durations;
    /// How often the same is asked for, of models that differ from run to run.
    int takes = 1;
};

/// How many requests that gives.
[[nodiscard]] std::size_t variationCount(const VariationAxes& axes);

/// Requests around one, as rows and columns: the first axis that has several values gives the rows, all others the
/// columns.
struct VariationPlan
{
    /// Row by row, as one batch; each with a name of its own ("0003 sad jazz · seed 2 · 8 s").
    Batch batch;
    QStringList rows;
    /// One without a title where only one axis has several values.
    QStringList columns;
    /// Sentences on what a model does not take and is left out.
    QStringList remarks;
};

/// Errors: InvalidArgument (an unknown model; an axis that the one model does not have, said with what to do; a value
/// out of its range), NotFound (a file that is attached is not there any more), TooLarge beyond kMostVariations. Looks
/// at the attached files' headers: not on the window's thread.
[[nodiscard]] core::Result<VariationPlan> planVariation(const VariationAxes& axes);

/// A request for another model, as far as that has fields which mean the same: prompts, text, duration, seed, melody,
/// recording, and fields of the same name and kind. remarks: takes a sentence on each that it has not; may be nullptr.
/// An unknown model gets the request as it is.
[[nodiscard]] core::Recipe carriedOver(const core::Recipe& recipe, const ModelPlace& to,
                                       QStringList* remarks = nullptr);

/// The request with one prompt in place of all of its prompts; as it is where the model has no list of them.
[[nodiscard]] core::Recipe withOnePrompt(const core::Recipe& recipe, const QString& prompt);

} // namespace melodeck::jobs
