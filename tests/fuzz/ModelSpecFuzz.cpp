#include "api/ModelSpec.h"
#include "api/RecipeCheck.h"
#include "fuzz/Fuzz.h"

namespace melodeck::fuzz {

void examine(std::span<const std::byte> input)
{
    const std::string_view text = textOf(input);
    const auto document = core::parseJson(QByteArray(text.data(), static_cast<qsizetype>(text.size())));
    if (!document) {
        return;
    }
    const auto spec = api::readModelSpec(*document);
    if (!spec) {
        return;
    }
    core::Recipe recipe;
    for (const QString& pointer : spec->request.requiredObjects) {
        api::makeObject(recipe.fields, pointer);
    }
    for (const api::SpecField& field : spec->request.fields) {
        require(!field.pointer.isEmpty(), "every field has a place");
        (void)api::problemOf(field.initial, field);
        if (api::setValue(recipe.fields, field, field.initial)) {
            const core::Json* value = api::valueOf(recipe.fields, field);
            require(value != nullptr && *value == field.initial, "what was set is there");
        }
    }
    (void)api::problemsOf(recipe, *spec);
}

} // namespace melodeck::fuzz
