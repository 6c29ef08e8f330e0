#include "cli/RecipeDiffCommand.h"

#include "api/RecipeDiff.h"
#include "cli/RecipeFile.h"

namespace melodeck::cli {

Verb RecipeDiffCommand::describe(Verb recipe)
{
    Verb verb = recipe.addVerb("diff", "Say what two recipes ask for differently, and what is the same");
    verb.addOption("A", m_first, "Clip that carries its recipe, or JSON as `recipe` prints it")
        .typeName("FILE")
        .required();
    verb.addOption("B", m_second, "The other one").typeName("FILE").required();
    verb.addOption("--format", m_format, "text for people, or json").oneOf({"text", "json"}).showsDefault();
    return verb;
}

int RecipeDiffCommand::run(Console& console, const std::stop_token&)
{
    const QString firstPath = QString::fromStdString(m_first);
    const QString secondPath = QString::fromStdString(m_second);
    const auto first = readRecipeFile(firstPath);
    const auto second = first ? readRecipeFile(secondPath) : first;
    if (!second) {
        return console.failed(second.error());
    }
    const api::RecipeComparison comparison = api::compareRecipes(*first, *second);
    QByteArray shown;
    if (m_format == "json") {
        constexpr int kIndent = 2;
        const std::string json =
            api::comparisonJson(comparison).dump(kIndent, ' ', false, core::Json::error_handler_t::replace);
        shown = QByteArray::fromStdString(json) + '\n';
    } else {
        shown = terminalText(api::comparisonText(comparison, firstPath, secondPath)).toUtf8() + '\n';
    }
    return console.resultBytes(shown.constData(), static_cast<std::size_t>(shown.size()))
               ? 0
               : core::exitCode(core::ErrorCode::Io);
}

} // namespace melodeck::cli
