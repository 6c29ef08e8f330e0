#pragma once

#include "cli/ProgramWords.h"

#include <string>

namespace melodeck::cli {

/// The part of a man page (mdoc) that tells a program's options and verbs; the rest of the page stands in
/// packaging/linux/man. Pure: the same words give the same bytes.
[[nodiscard]] std::string manualSections(const ProgramWords& program);

} // namespace melodeck::cli
