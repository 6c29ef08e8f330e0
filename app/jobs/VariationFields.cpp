#include "jobs/VariationFields.h"

#include "jobs/Variation.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace melodeck::jobs {

namespace {

using api::FieldRole;

constexpr std::array kWords{FieldRole::Prompts, FieldRole::Prompt, FieldRole::Text};

} // namespace

const api::SpecField* wordsField(const api::ModelSpec& spec)
{
    for (const FieldRole role : kWords) {
        if (const auto* field = spec.field(role)) {
            return field;
        }
    }
    return nullptr;
}

void setField(core::Recipe& recipe, const api::SpecField& field, core::Json value)
{
    if (!recipe.fields.is_object()) {
        return;
    }
    static_cast<void>(api::setValue(recipe.fields, field, std::move(value)));
    recipe.verbatim.clear(); // it would say what the fields do not
}

void setPrompt(core::Recipe& recipe, const api::SpecField& field, const QString& prompt)
{
    const core::Json words = core::toJson(prompt);
    setField(recipe, field, field.role == FieldRole::Prompts ? core::Json::array({words}) : words);
}

namespace {

/// The field of another model that means the same, or nullptr.
const api::SpecField* counterpart(const api::SpecField& field, const api::ModelSpec& to)
{
    if (field.role != FieldRole::None) {
        const bool isWords = std::find(kWords.begin(), kWords.end(), field.role) != kWords.end();
        return isWords ? wordsField(to) : to.field(field.role);
    }
    const api::SpecField* same = to.fieldAt(field.pointer);
    return same != nullptr && same->kind == field.kind ? same : nullptr;
}

/// Between a list of prompts and one prompt.
core::Json asWords(const core::Json& value, const api::SpecField& to)
{
    if (to.role == FieldRole::Prompts && value.is_string()) {
        return core::Json::array({value});
    }
    if (to.role != FieldRole::Prompts && value.is_array() && !value.empty()) {
        return value.front();
    }
    return value;
}

} // namespace

core::Recipe withOnePrompt(const core::Recipe& recipe, const QString& prompt)
{
    core::Recipe one = recipe;
    const api::ModelSpec* spec = api::findModelSpec(recipe.model);
    const api::SpecField* field = spec != nullptr ? spec->field(FieldRole::Prompts) : nullptr;
    const core::Json* now = field != nullptr ? api::valueOf(recipe.fields, *field) : nullptr;
    if (now != nullptr && *now != core::Json::array({core::toJson(prompt)}) && !prompt.isEmpty()) {
        setPrompt(one, *field, prompt);
    }
    return one;
}

core::Recipe carriedOver(const core::Recipe& recipe, const ModelPlace& to, QStringList* remarks)
{
    core::Recipe carried = recipe;
    carried.endpoint = to.endpoint;
    const api::ModelSpec* from = api::findModelSpec(recipe.model);
    const api::ModelSpec* spec = api::findModelSpec(to.model);
    if (to.model == recipe.model || from == nullptr || spec == nullptr) {
        return carried;
    }
    carried.model = to.model;
    carried.fields = core::Json::object();
    carried.files.clear();
    carried.verbatim.clear();
    const auto lost = [remarks, spec](const QString& title) {
        if (remarks != nullptr) {
            *remarks << QCoreApplication::translate("Variation", "%1 has no field for %2: it is left out.")
                            .arg(spec->title, title);
        }
    };
    for (const QString& pointer : spec->request.requiredObjects) {
        api::makeObject(carried.fields, pointer);
    }
    for (const api::SpecField& field : from->request.fields) {
        const core::Json* value = api::valueOf(recipe.fields, field);
        const api::SpecField* there = value != nullptr ? counterpart(field, *spec) : nullptr;
        if (there != nullptr) {
            setField(carried, *there, asWords(*value, *there));
        } else if (value != nullptr && *value != field.initial) {
            lost(field.title);
        }
    }
    for (const core::AttachedFile& file : recipe.files) {
        const auto of = std::find_if(from->request.fields.begin(), from->request.fields.end(),
                                     [&file](const api::SpecField& field) { return field.place() == file.field; });
        const api::SpecField* there = of != from->request.fields.end() ? counterpart(*of, *spec) : nullptr;
        if (there == nullptr) {
            lost(of != from->request.fields.end() ? of->title : file.field);
            continue;
        }
        core::AttachedFile moved = file;
        moved.field = there->place();
        if (there->audioFormat) {
            moved.conversion = there->audioFormat;
        }
        carried.files.push_back(std::move(moved));
    }
    return carried;
}

} // namespace melodeck::jobs
