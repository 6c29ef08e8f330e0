#pragma once

#include "core/JobRecord.h"
#include "jobs/JobProgress.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace melodeck::ui {

/// What people call a job: its prompts, else its file's or model's name.
[[nodiscard]] QString jobTitle(const core::JobRecord& job);
/// What it asks for: "8 s · ode-to-joy.wav · this computer".
[[nodiscard]] QString requestFacts(const core::JobRecord& job);
/// Beside it: "8 s · ode-to-joy.wav · this computer · 14:02".
[[nodiscard]] QString jobFacts(const core::JobRecord& job);
/// When: "14:02" of today, with the day before that.
[[nodiscard]] QString whenText(const QDateTime& moment);
/// What a state is called: "Waiting for the model".
[[nodiscard]] QString stateText(core::JobState state);

/// "Starting the model · 0:42 · usually about 1:30"; earlier: seconds that its last starts took.
[[nodiscard]] QString startingText(const jobs::JobProgress& progress, std::vector<int> earlier);
/// "retries in 12 s".
[[nodiscard]] QString retryText(const jobs::JobProgress& progress);
/// "2 s left", "4:05 left", "1 s left" for less.
[[nodiscard]] QString secondsLeftText(double seconds);
/// How a time that is expected is called: "about 12 s", "about 4 min", "about 2 h 10 min".
[[nodiscard]] QString expectedText(double seconds);
/// "Understood: happy, rock · Ignored: kazoos", of what the sketch engine says of its prompts; else empty.
[[nodiscard]] QString wordsHeardText(const core::JobRecord& job);
/// What is to be said about a job that is Done and gave less than was asked for; else empty.
[[nodiscard]] QString missingClipsText(const core::JobRecord& job);

} // namespace melodeck::ui
