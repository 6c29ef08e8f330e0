#include "api/RecipeCheck.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>

#include <algorithm>
#include <cmath>

namespace melodeck::api {

namespace {

/// Texts for people.
struct RecipeCheckText final
{
    Q_DECLARE_TR_FUNCTIONS(RecipeCheck)
};

/// As JSON Schema counts: characters, not UTF-16 units.
std::size_t lettersIn(const QString& text)
{
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](QChar unit) { return !unit.isLowSurrogate(); }));
}

QString numberText(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

QString withUnit(double value, const SpecField& field)
{
    return field.unit.isEmpty() ? numberText(value) : numberText(value) + QLatin1Char(' ') + field.unit;
}

QString problemOfPrompts(const core::Json& value, const SpecField& field)
{
    if (!value.is_array() || value.size() < std::max<std::size_t>(field.minItems, 1)) {
        return RecipeCheckText::tr("Write at least one prompt.");
    }
    if (value.size() > field.maxItems) {
        return RecipeCheckText::tr("%1 prompts are more than the model takes at once (%2).")
            .arg(value.size())
            .arg(field.maxItems);
    }
    for (std::size_t i = 0; i < value.size(); ++i) {
        const QString prompt = value[i].is_string() ? core::toQString(value[i]) : QString();
        if (prompt.trimmed().isEmpty()) {
            return RecipeCheckText::tr("Prompt %1 is empty.").arg(i + 1);
        }
        if (lettersIn(prompt) > field.maxLength) {
            return RecipeCheckText::tr("Prompt %1 is longer than %2 characters.").arg(i + 1).arg(field.maxLength);
        }
    }
    return {};
}

QString problemOfText(const core::Json& value, const SpecField& field)
{
    if (!value.is_string()) {
        return RecipeCheckText::tr("%1 must be text.").arg(field.title);
    }
    const QString text = core::toQString(value);
    if (field.isRequired && text.trimmed().isEmpty()) {
        return RecipeCheckText::tr("%1 is empty.").arg(field.title);
    }
    if (lettersIn(text) < field.minLength) {
        return RecipeCheckText::tr("%1 must have at least %2 characters.").arg(field.title).arg(field.minLength);
    }
    return lettersIn(text) > field.maxLength
               ? RecipeCheckText::tr("%1 is longer than %2 characters.").arg(field.title).arg(field.maxLength)
               : QString();
}

QString rangeSentence(const SpecField& field)
{
    if (field.minimum && field.maximum) {
        return RecipeCheckText::tr("%1 must lie between %2 and %3.")
            .arg(field.title, numberText(*field.minimum), withUnit(*field.maximum, field));
    }
    return field.minimum
               ? RecipeCheckText::tr("%1 must be at least %2.").arg(field.title, withUnit(*field.minimum, field))
               : RecipeCheckText::tr("%1 must be at most %2.").arg(field.title, withUnit(*field.maximum, field));
}

QString problemOfNumber(const core::Json& value, const SpecField& field)
{
    const double number = value.is_number() ? value.get<double>() : std::nan("");
    const bool hasRange = field.minimum || field.maximum;
    if (!std::isfinite(number)) {
        return hasRange ? rangeSentence(field) : RecipeCheckText::tr("%1 must be a number.").arg(field.title);
    }
    if (field.kind == FieldKind::Integer && !value.is_number_integer() && number != std::floor(number)) {
        return RecipeCheckText::tr("%1 must be a whole number.").arg(field.title);
    }
    const bool isInside = number >= field.minimum.value_or(number) && number <= field.maximum.value_or(number);
    return isInside ? QString() : rangeSentence(field);
}

QString problemOfChoice(const core::Json& value, const SpecField& field)
{
    if (std::find(field.choices.begin(), field.choices.end(), value) != field.choices.end()) {
        return {};
    }
    QStringList choices;
    for (const core::Json& choice : field.choices) {
        choices << (choice.is_string() ? core::toQString(choice) : QString::fromUtf8(core::toJsonBytes(choice)));
    }
    return RecipeCheckText::tr("%1 must be one of: %2.").arg(field.title, choices.join(QStringLiteral(", ")));
}

QString problemOfLink(const core::Json& value, const SpecField& field)
{
    const QUrl url(value.is_string() ? core::toQString(value).trimmed() : QString(), QUrl::StrictMode);
    const bool isWeb = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    if (!url.isValid() || !isWeb || url.host().isEmpty()) {
        return RecipeCheckText::tr("%1 must be a link that begins with https:// or http://.").arg(field.title);
    }
    const QString ending = url.fileName().section(QLatin1Char('.'), -1);
    return field.endings.isEmpty() || field.endings.contains(ending)
               ? QString()
               : RecipeCheckText::tr("%1: the model takes only links that end in .%2.")
                     .arg(field.title, field.endings.join(RecipeCheckText::tr(" or .")));
}

QString problemOfTexts(const core::Json& value, const SpecField& field)
{
    const bool areTexts = value.is_array() && std::all_of(value.begin(), value.end(),
                                                          [](const core::Json& one) { return one.is_string(); });
    if (!areTexts) {
        return RecipeCheckText::tr("%1 must be a list of texts.").arg(field.title);
    }
    if (value.size() < field.minItems) {
        return RecipeCheckText::tr("%1 must have at least %2 lines.").arg(field.title).arg(field.minItems);
    }
    return value.size() > field.maxItems
               ? RecipeCheckText::tr("%1 has more than %2 lines.").arg(field.title).arg(field.maxItems)
               : QString();
}

bool isAttached(const core::Recipe& recipe, const SpecField& field)
{
    return std::any_of(recipe.files.begin(), recipe.files.end(), [&field](const core::AttachedFile& file) {
        return file.field == field.place() || file.field == field.pointer;
    });
}

bool isGiven(const core::Recipe& recipe, const SpecField& field)
{
    return isAttached(recipe, field) || valueOf(recipe.fields, field) != nullptr;
}

QString missingSentence(const SpecField& field)
{
    switch (field.kind) {
    case FieldKind::File:
        return RecipeCheckText::tr("%1: choose a file.").arg(field.title);
    case FieldKind::Link:
        return RecipeCheckText::tr("%1: give a link.").arg(field.title);
    default:
        return field.role == FieldRole::Prompts ? RecipeCheckText::tr("Write at least one prompt.")
                                                : RecipeCheckText::tr("%1 is missing.").arg(field.title);
    }
}

/// Exactly one of a group: which of them is wrong, and why.
void checkAlternatives(const core::Recipe& recipe, const ModelSpec& spec, std::vector<FieldProblem>& problems)
{
    for (const Alternatives& group : spec.request.alternatives) {
        QStringList titles;
        QStringList given;
        for (const QString& pointer : group) {
            const SpecField* field = spec.fieldAt(pointer);
            if (field == nullptr) {
                continue; // an object as a whole
            }
            titles << field->title;
            if (isGiven(recipe, *field)) {
                given << field->title;
            }
        }
        if (given.isEmpty() && titles.size() == static_cast<qsizetype>(group.size())) {
            problems.push_back(
                {group.front(),
                 RecipeCheckText::tr("One of these is needed: %1.").arg(titles.join(QStringLiteral(", ")))});
        } else if (given.size() > 1) {
            problems.push_back(
                {group.front(),
                 RecipeCheckText::tr("Only one of these may be given: %1.").arg(given.join(QStringLiteral(", ")))});
        }
    }
}

} // namespace

bool isKnown(const core::Recipe& recipe)
{
    const bool isJson = recipe.model == QLatin1String("json");
    return !recipe.model.isEmpty() && (!isJson || !recipe.verbatim.isEmpty() || !recipe.fields.empty());
}

QString problemOf(const core::Json& value, const SpecField& field)
{
    if (field.role == FieldRole::Prompts) {
        return problemOfPrompts(value, field);
    }
    switch (field.kind) {
    case FieldKind::Text:
        return problemOfText(value, field);
    case FieldKind::Number:
    case FieldKind::Integer:
        return problemOfNumber(value, field);
    case FieldKind::Switch:
        return value.is_boolean() ? QString() : RecipeCheckText::tr("%1 must be true or false.").arg(field.title);
    case FieldKind::Choice:
        return problemOfChoice(value, field);
    case FieldKind::TextList:
        return problemOfTexts(value, field);
    case FieldKind::File:
        return value.is_string() ? QString()
                                 : RecipeCheckText::tr("%1 must be a file, or its base64 text.").arg(field.title);
    case FieldKind::Link:
        return problemOfLink(value, field);
    case FieldKind::Json:
        break;
    }
    return {};
}

std::vector<FieldProblem> problemsOf(const core::Recipe& recipe, const ModelSpec& spec)
{
    std::vector<FieldProblem> problems;
    for (const SpecField& field : spec.request.fields) {
        if (isAttached(recipe, field)) {
            continue;
        }
        const core::Json* value = valueOf(recipe.fields, field);
        const QString sentence = value != nullptr   ? problemOf(*value, field)
                                 : field.isRequired ? missingSentence(field)
                                                    : QString();
        if (!sentence.isEmpty()) {
            problems.push_back({field.pointer, sentence});
        }
    }
    checkAlternatives(recipe, spec, problems);
    return problems;
}

void giveUsualValues(core::Json& request, const ModelSpec& spec)
{
    for (const SpecField& field : spec.request.fields) {
        if (field.isRequired && !field.initial.is_null() && valueOf(request, field) == nullptr) {
            (void)setValue(request, field, field.initial); // where there is no place for it, the check tells
        }
    }
}

core::Result<void> validateRecipe(const core::Recipe& recipe, const ModelSpec& spec)
{
    const auto invalid = [](const QString& sentence) {
        return core::fail(core::ErrorCode::InvalidArgument,
                          sentence + QLatin1Char(' ') + RecipeCheckText::tr("Nothing was sent."));
    };
    if (!recipe.fields.is_object()) {
        return invalid(RecipeCheckText::tr("The request is not a JSON object."));
    }
    const auto problems = problemsOf(recipe, spec);
    return problems.empty() ? core::Result<void>() : invalid(problems.front().sentence);
}

} // namespace melodeck::api
