#pragma once

#include "cli/Console.h"
#include "core/Answer.h"
#include "core/Json.h"
#include "core/Recipe.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace melodeck::cli {

/// Puts a job's recipe into its clips as they come, and hands each on when it is in: nobody is told of a file that
/// still changes. Where only the end of the answer says which seed was used, clips are held until then. A clip that
/// cannot take its recipe is whole all the same, and handed on with a warning. On the thread that runs the job.
class ClipRecipes final
{
public:
    enum class Carried : std::uint8_t { Yes, No };
    using Ready = std::function<void(const core::Clip&)>;

    /// recipe: the one that is run; outlives this object, and has its files' fingerprints when clips come.
    ClipRecipes(const core::Recipe& recipe, Carried carried, Console& console, Ready ready);

    /// A clip whose file is whole.
    void add(const core::Clip& clip);
    /// The answer has ended, in whatever way; answer: what it says besides its clips.
    void finish(const core::Json& answer);

private:
    void write(const core::Clip& clip, const core::Json& answer);

    const core::Recipe& m_recipe;
    Console& m_console;
    Ready m_ready;
    Carried m_carried;
    bool m_isSeedToCome;
    std::vector<core::Clip> m_held;
};

} // namespace melodeck::cli
