#pragma once

#include "api/ModelSpec.h"

#include <QString>

#include <vector>

namespace melodeck::api {

/// Whether it is known what was asked for. A result that another computer asked for came without its request, and of a
/// very long one only the head is kept: sent once more, it would be another request, and be paid for.
[[nodiscard]] bool isKnown(const core::Recipe& recipe);

/// What is wrong with one field of a request.
struct FieldProblem
{
    QString pointer;
    /// One sentence for people.
    QString sentence;
};

/// What is wrong with a value for a field; empty where nothing is.
[[nodiscard]] QString problemOf(const core::Json& value, const SpecField& field);

/// All that is wrong with a recipe's fields and files, in the order of the form. A file may stand in its field as
/// base64 already. Unknown fields are the model's business.
[[nodiscard]] std::vector<FieldProblem> problemsOf(const core::Recipe& recipe, const ModelSpec& spec);

/// Gives the fields that are asked for and not given what they usually have, where the spec says it: the model may not
/// know. request: an object.
void giveUsualValues(core::Json& request, const ModelSpec& spec);

/// The first of them, before anything is sent.
/// Errors: InvalidArgument naming the field and its range.
[[nodiscard]] core::Result<void> validateRecipe(const core::Recipe& recipe, const ModelSpec& spec);

} // namespace melodeck::api
