#pragma once

#include "api/ModelSpec.h"

namespace melodeck::api {

/// What people most likely use a model for that takes these fields.
[[nodiscard]] ModelTask guessTask(const ModelSpec& spec);

/// The role that a field most likely has, by its kind and its name; None where nothing says so. Internal to SpecDraft.
[[nodiscard]] FieldRole guessRole(const SpecField& field, ModelTask task);

/// As "x-role" says it; empty for None.
[[nodiscard]] QString roleName(FieldRole role);

} // namespace melodeck::api
