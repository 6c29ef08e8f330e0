#include "cli/ClipRecipes.h"

#include "api/ModelSpec.h"
#include "audio/RecipeTag.h"
#include "core/PortableRecipe.h"

#include <QCoreApplication>
#include <QDateTime>

#include <utility>

namespace melodeck::cli {

namespace {

bool isSeedToCome(const core::Recipe& recipe)
{
    const api::ModelSpec* spec = api::findModelSpec(recipe.model);
    return spec != nullptr && spec->field(api::FieldRole::Seed) != nullptr && recipe.fields.is_object() &&
           !recipe.fields.contains("seed");
}

} // namespace

ClipRecipes::ClipRecipes(const core::Recipe& recipe, Carried carried, Console& console, Ready ready)
    : m_recipe(recipe)
    , m_console(console)
    , m_ready(std::move(ready))
    , m_carried(carried)
    , m_isSeedToCome(isSeedToCome(recipe))
{
}

void ClipRecipes::add(const core::Clip& clip)
{
    if (m_carried == Carried::No) {
        m_ready(clip);
    } else if (m_isSeedToCome) {
        m_held.push_back(clip);
    } else {
        write(clip, {});
    }
}

void ClipRecipes::finish(const core::Json& answer)
{
    for (const core::Clip& clip : std::exchange(m_held, {})) {
        write(clip, answer);
    }
}

void ClipRecipes::write(const core::Clip& clip, const core::Json& answer)
{
    if (clip.kind == core::MediaKind::Audio) {
        const auto written = audio::appendRecipe(
            clip.path, core::portableRecipe(m_recipe, clip, QDateTime::currentDateTimeUtc(), answer));
        if (!written) {
            m_console.warning(written.error().message);
            m_console.detail(written.error().detail);
        } else if (*written == audio::RecipeCarried::No) {
            m_console.detail(QCoreApplication::translate("ClipRecipes", "%1 cannot carry its recipe: its format has no "
                                                                        "place for one.")
                                 .arg(clip.path));
        }
    }
    m_ready(clip);
}

} // namespace melodeck::cli
