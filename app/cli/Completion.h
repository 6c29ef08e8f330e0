#pragma once

#include "cli/ProgramWords.h"

#include <string>

namespace melodeck::cli {

/// Scripts that complete a program's verbs, options and values in a shell. They ask the program itself only for what
/// a person may add to: the models. Pure: the same words give the same bytes.
[[nodiscard]] std::string bashCompletion(const ProgramWords& program);
[[nodiscard]] std::string zshCompletion(const ProgramWords& program);
[[nodiscard]] std::string fishCompletion(const ProgramWords& program);

} // namespace melodeck::cli
