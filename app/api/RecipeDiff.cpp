#include "api/RecipeDiff.h"

#include "api/RecipeStatement.h"

#include <QCoreApplication>
#include <QStringList>

#include <map>
#include <utility>

namespace melodeck::api {

namespace {

/// Texts for people.
struct RecipeDiffText final
{
    Q_DECLARE_TR_FUNCTIONS(RecipeDiff)
};

ComparedPart partOf(const QString& key, const Said* first, const Said* second)
{
    ComparedPart part;
    part.key = key;
    part.name = first != nullptr ? first->name : second->name;
    const Said none{{}, nullptr, saidText(nullptr)};
    const Said& a = first != nullptr ? *first : none;
    const Said& b = second != nullptr ? *second : none;
    part.first = a.value;
    part.second = b.value;
    part.isUsualFirst = a.isUsual;
    part.isUsualSecond = b.isUsual;
    const auto shown = [](const Said& said) {
        return said.isUsual ? RecipeDiffText::tr("%1 (as usual)").arg(said.text) : said.text;
    };
    part.firstText = shown(a);
    part.secondText = shown(b);
    const bool isNumeric = part.first.is_number() || part.first.is_array();
    if (isNumeric && part.firstText == part.secondText && part.first != part.second) {
        part.firstText = QString::fromUtf8(core::toJsonBytes(part.first)); // they differ in what is not shown else
        part.secondText = QString::fromUtf8(core::toJsonBytes(part.second));
    }
    return part;
}

} // namespace

core::PortableRecipe recipeOfClip(const core::JobRecord& job, int clipIndex)
{
    core::Clip clip;
    clip.index = clipIndex;
    for (const core::Clip& each : job.answer.clips) {
        if (each.index == clipIndex) {
            clip = each;
        }
    }
    core::PortableRecipe portable = core::portableRecipe(job.recipe, clip, job.finished, job.answer.json);
    portable.recipe.endpoint = job.recipe.endpoint;
    portable.program.clear(); // that of today did not make it
    const core::Json& answer = job.answer.json;
    const auto sketch = answer.is_object() ? answer.find("sketch") : answer.end();
    if (answer.is_object() && sketch != answer.end() && sketch->is_object()) {
        QStringList told;
        for (const char* name : {"engine", "version", "soundfont"}) {
            told << core::stringMember(*sketch, name);
        }
        told.removeAll(QString());
        portable.program = told.join(QLatin1Char(' '));
    }
    return portable;
}

RecipeComparison compareRecipes(const core::PortableRecipe& first, const core::PortableRecipe& second)
{
    const RecipeStatement a(first);
    const RecipeStatement b(second);
    std::map<RecipeStatement::Key, std::pair<const Said*, const Said*>> both;
    for (const auto& [key, said] : a.all()) {
        both[key].first = &said;
    }
    for (const auto& [key, said] : b.all()) {
        both[key].second = &said;
    }
    RecipeComparison comparison;
    for (const auto& [key, said] : both) {
        const auto [one, other] = said;
        ComparedPart part = partOf(key.second, one, other);
        const bool isUnknown = (one != nullptr && one->isUnknown) || (other != nullptr && other->isUnknown);
        // Files that only one of them has differ, whatever is known of that one.
        if (isUnknown && one != nullptr && other != nullptr) {
            comparison.unknown.push_back(std::move(part));
        } else if (one != nullptr && other != nullptr && one->value == other->value) {
            comparison.same.push_back(std::move(part));
        } else {
            comparison.different.push_back(std::move(part));
        }
    }
    return comparison;
}

std::vector<std::pair<QString, QString>> recipeLines(const core::PortableRecipe& recipe)
{
    std::vector<std::pair<QString, QString>> lines;
    const RecipeStatement statement(recipe);
    for (const auto& [key, said] : statement.all()) {
        QString text = said.isUsual ? RecipeDiffText::tr("%1 (as usual)").arg(said.text) : said.text;
        lines.emplace_back(said.name,
                           said.isUnknown && said.text.isEmpty() ? RecipeDiffText::tr("left out") : std::move(text));
    }
    return lines;
}

QString comparisonText(const RecipeComparison& comparison, const QString& first, const QString& second)
{
    QStringList lines{QStringLiteral("A: ") + first, QStringLiteral("B: ") + second, QString()};
    if (comparison.different.empty()) {
        lines << (comparison.unknown.empty() ? RecipeDiffText::tr("Both ask for the same.")
                                             : RecipeDiffText::tr("Nothing is known to be different."));
    } else {
        lines << RecipeDiffText::tr("Different:");
        for (const ComparedPart& part : comparison.different) {
            lines << QStringLiteral("  %1").arg(part.name) << QStringLiteral("    A: ") + part.firstText
                  << QStringLiteral("    B: ") + part.secondText;
        }
    }
    if (!comparison.unknown.empty()) {
        lines << QString() << RecipeDiffText::tr("Not known, since one of them does not say it:");
        for (const ComparedPart& part : comparison.unknown) {
            lines << QStringLiteral("  ") + part.name;
        }
    }
    lines << QString() << RecipeDiffText::tr("The same:");
    for (const ComparedPart& part : comparison.same) {
        lines << QStringLiteral("  %1: %2").arg(part.name, part.firstText);
    }
    return lines.join(QLatin1Char('\n'));
}

core::Json comparisonJson(const RecipeComparison& comparison)
{
    core::Json json{{"same", comparison.isSame()},
                    {"different", core::Json::array()},
                    {"common", core::Json::array()},
                    {"unknown", core::Json::array()}};
    for (const ComparedPart& part : comparison.different) {
        json["different"].push_back({{"key", core::toJson(part.key)},
                                     {"name", core::toJson(part.name)},
                                     {"first", part.first},
                                     {"second", part.second}});
    }
    for (const ComparedPart& part : comparison.same) {
        json["common"].push_back(
            {{"key", core::toJson(part.key)}, {"name", core::toJson(part.name)}, {"value", part.first}});
    }
    for (const ComparedPart& part : comparison.unknown) {
        json["unknown"].push_back({{"key", core::toJson(part.key)}, {"name", core::toJson(part.name)}});
    }
    return json;
}

} // namespace melodeck::api
