#pragma once

#include "core/JobRecord.h"

#include <QString>

namespace melodeck::ui {

/// What people call a job: its prompts, else its file's or model's name.
[[nodiscard]] QString jobTitle(const core::JobRecord& job);
/// Beside it: "8 s · ode-to-joy.wav · this computer · 14:02".
[[nodiscard]] QString jobFacts(const core::JobRecord& job);
/// What a state is called: "Waiting for the model".
[[nodiscard]] QString stateText(core::JobState state);

} // namespace melodeck::ui
