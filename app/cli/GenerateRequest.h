#pragma once

#include "cli/ClipPartOptions.h"
#include "cli/Console.h"
#include "cli/HintOptions.h"
#include "cli/RegionOption.h"
#include "core/PortableRecipe.h"
#include "core/Recipe.h"
#include "core/Result.h"

#include <QString>

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace melodeck::cli {

/// What `generate` was asked for.
struct GenerateOptions
{
    std::vector<std::string> prompts;
    /// Id of the model that the endpoint runs; empty: the one that it most likely runs.
    std::string model;
    std::string melody;
    /// Without it that of the recipe, else the model's usual one.
    std::optional<double> durationSeconds;
    std::optional<std::uint64_t> seed;
    ClipPartOptions clipParts{};
    std::optional<RegionOption> region;
    /// What is done to the melody, beside what the model or the recipe asks for.
    bool normalises = false;
    bool removesDirectCurrent = false;
    HintOptions hints{};
};

/// Where the file of a recipe is on this computer; nothing where nobody knows.
using FileFinder = std::function<std::optional<QString>(const core::AttachedFile&)>;

/// A request made of options alone. Seeds that the model does not take are left out, with a warning.
/// Errors: InvalidArgument, and those of reading the melody; nothing has been sent.
[[nodiscard]] core::Result<core::Recipe> newRequest(const GenerateOptions& options, const core::Endpoint& endpoint,
                                                    Console& console);

/// The request of a recipe once more, with what options say instead of what it says. An endpoint that runs another
/// model than the recipe's gets what that model has a field for.
/// Errors: InvalidArgument (what was left out of the recipe, or a file of it, is neither given nor found), as above.
[[nodiscard]] core::Result<core::Recipe> requestAgain(const core::PortableRecipe& portable,
                                                      const GenerateOptions& options, const core::Endpoint& endpoint,
                                                      const FileFinder& find, Console& console);

} // namespace melodeck::cli
