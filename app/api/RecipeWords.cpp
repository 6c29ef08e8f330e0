#include "api/RecipeWords.h"

#include "api/ModelSpec.h"

#include <QStringList>
#include <QUrl>

namespace melodeck::api {

namespace {

QString textIn(const core::Recipe& recipe, FieldRole role)
{
    const ModelSpec* spec = findModelSpec(recipe.model);
    const SpecField* field = spec != nullptr ? spec->field(role) : nullptr;
    const core::Json* value = field != nullptr ? valueOf(recipe.fields, *field) : nullptr;
    return value != nullptr && value->is_string() ? core::toQString(*value).simplified() : QString();
}

} // namespace

QString wordsOf(const core::Recipe& recipe)
{
    QStringList prompts;
    for (const QString& prompt : core::promptsOf(recipe)) {
        prompts << prompt;
    }
    if (!prompts.isEmpty()) {
        return prompts.join(QStringLiteral(", "));
    }
    for (const FieldRole role : {FieldRole::Prompt, FieldRole::Text}) {
        if (const QString text = textIn(recipe, role); !text.isEmpty()) {
            return text;
        }
    }
    return QUrl(linkOf(recipe)).fileName();
}

QString linkOf(const core::Recipe& recipe)
{
    return textIn(recipe, FieldRole::Link);
}

} // namespace melodeck::api
