#include "ui/recipe/ReturningRecipe.h"

#include "api/Endpoints.h"
#include "api/ModelSpec.h"
#include "ui/Format.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace melodeck::ui {

namespace {

/// Texts for people.
struct ReturningRecipeText final
{
    Q_DECLARE_TR_FUNCTIONS(Recipe)
};

ReturningRecipe withSeed(const core::PortableRecipe& portable, core::Recipe recipe)
{
    const api::ModelSpec* spec = api::findModelSpec(recipe.model);
    if (spec != nullptr && spec->field(api::FieldRole::Seed) != nullptr && portable.seed && recipe.fields.is_object() &&
        !recipe.fields.contains("seed")) {
        recipe.fields["seed"] = *portable.seed;
    }
    return {std::move(recipe), portable.leftOut};
}

} // namespace

ReturningRecipe returningRecipe(const core::PortableRecipe& portable)
{
    return withSeed(portable, portable.recipe);
}

ReturningRecipe returningRecipe(const core::JobRecord& job)
{
    ReturningRecipe returning = withSeed(core::portableRecipe(job.recipe, {}, {}, job.answer.json), job.recipe);
    returning.leftOut.clear(); // nothing has to be left out on the computer that it is of
    return returning;
}

QString recipeSummary(const ReturningRecipe& returning)
{
    const core::Recipe& recipe = returning.recipe;
    QStringList prompts;
    for (const QString& prompt : core::promptsOf(recipe)) {
        prompts << prompt.simplified();
    }
    QStringList parts{prompts.join(QStringLiteral(", "))};
    if (recipe.fields.is_object()) {
        const auto duration = recipe.fields.find("duration");
        if (duration != recipe.fields.end() && duration->is_number()) {
            parts << durationText(duration->get<double>());
        }
        const auto seed = recipe.fields.find("seed");
        if (seed != recipe.fields.end() && seed->is_number_unsigned()) {
            parts << ReturningRecipeText::tr("seed %1").arg(seed->get<quint64>());
        }
    }
    for (const core::AttachedFile& file : recipe.files) {
        parts << QFileInfo(file.attached()).fileName();
    }
    const api::ModelSpec* spec = api::findModelSpec(recipe.model);
    parts << (spec != nullptr ? spec->title : recipe.model);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString madeAt(const core::Endpoint& endpoint)
{
    if (endpoint.kind == core::EndpointKind::Local || !endpoint.url.isEmpty()) {
        return api::endpointTitle(endpoint);
    }
    return endpoint.kind == core::EndpointKind::Baseten ? ReturningRecipeText::tr("Baseten")
                                                        : ReturningRecipeText::tr("an endpoint of its own");
}

} // namespace melodeck::ui
