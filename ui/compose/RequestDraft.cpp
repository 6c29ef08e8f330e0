#include "ui/compose/RequestDraft.h"

#include <algorithm>

namespace melodeck::ui {

namespace {

bool isOf(const core::AttachedFile& file, const api::SpecField& field)
{
    return file.field == field.place() || file.field == field.pointer;
}

void eraseValue(core::Json& fields, const api::SpecField& field)
{
    if (api::valueOf(fields, field) != nullptr) {
        const core::Json::json_pointer pointer(field.pointer.toStdString());
        if (core::Json& holder = fields.at(pointer.parent_pointer()); holder.is_object()) {
            holder.erase(pointer.back());
        }
    }
}

/// An object that nothing is left in goes too, unless the model wants it all the same.
void eraseEmptyHolder(core::Json& fields, const api::SpecField& field, const api::ModelSpec& model)
{
    const auto holder = core::Json::json_pointer(field.pointer.toStdString()).parent_pointer();
    const auto& required = model.request.requiredObjects;
    const bool isWanted =
        std::find(required.begin(), required.end(), QString::fromStdString(holder.to_string())) != required.end();
    if (!holder.empty() && !isWanted && fields.contains(holder) && fields.at(holder) == core::Json::object()) {
        fields.at(holder.parent_pointer()).erase(holder.back());
    }
}

void eraseFile(RequestContent& content, const api::SpecField& field)
{
    const auto gone = std::remove_if(content.files.begin(), content.files.end(),
                                     [&field](const core::AttachedFile& file) { return isOf(file, field); });
    content.files.erase(gone, content.files.end());
}

int countValues(const core::Json& value)
{
    if (!value.is_object()) {
        return 1;
    }
    int values = 0;
    for (const auto& member : value.items()) {
        values += countValues(member.value());
    }
    return values;
}

/// Those that are not there yet.
void addMembers(core::Json& fields, const core::Json& others)
{
    for (const auto& member : others.items()) {
        const auto held = fields.find(member.key());
        if (held == fields.end()) {
            fields[member.key()] = member.value();
        } else if (held->is_object() && member.value().is_object()) {
            addMembers(*held, member.value());
        }
    }
}

bool isEqual(const core::Json* one, const core::Json* other)
{
    return one == nullptr || other == nullptr ? one == other : *one == *other;
}

bool isEqual(const core::AttachedFile* one, const core::AttachedFile* other)
{
    return one == nullptr || other == nullptr ? one == other : *one == *other;
}

} // namespace

void RequestDraft::takeForm(const RequestContent& form, const api::ModelSpec& model)
{
    if (!m_content.fields.is_object()) {
        return; // it has no place for any field
    }
    for (const api::SpecField& field : model.request.fields) {
        const core::Json* value = api::valueOf(form.fields, field);
        if (!isEqual(value, api::valueOf(m_form.fields, field))) {
            if (value != nullptr) {
                (void)api::setValue(m_content.fields, field, *value);
            } else {
                eraseValue(m_content.fields, field);
                eraseEmptyHolder(m_content.fields, field, model);
            }
        }
        const core::AttachedFile* file = fileFor(form, field);
        if (!isEqual(file, fileFor(m_form, field))) {
            eraseFile(m_content, field);
            if (file != nullptr) {
                eraseValue(m_content.fields, field); // it may have been base64 in the text
                const core::Json::json_pointer pointer(field.pointer.toStdString());
                if (!pointer.parent_pointer().empty()) {
                    api::makeObject(m_content.fields, QString::fromStdString(pointer.parent_pointer().to_string()));
                }
                m_content.files.push_back(*file);
            }
        }
    }
    m_form = form;
}

void RequestDraft::refresh(const core::AttachedFile& file)
{
    for (core::AttachedFile& held : m_content.files) {
        if (held.field == file.field && held.attached() == file.attached()) {
            held = file;
        }
    }
}

void RequestDraft::begin(const RequestContent& form, const core::Json& others, const api::ModelSpec& model)
{
    m_content = form;
    m_form = form;
    const core::Json beside = membersBeside(others, model);
    if (beside.is_object() && countValues(beside) > 0) {
        addMembers(m_content.fields, beside);
    }
}

core::Json membersBeside(const core::Json& fields, const api::ModelSpec& model)
{
    core::Json rest = fields;
    for (const api::SpecField& field : model.request.fields) {
        eraseValue(rest, field);
    }
    return rest;
}

int countBeside(const RequestContent& content, const api::ModelSpec& model)
{
    const auto isKnown = [&model](const core::AttachedFile& file) {
        const auto& fields = model.request.fields;
        return std::any_of(fields.begin(), fields.end(),
                           [&file](const api::SpecField& field) { return isOf(file, field); });
    };
    const auto known = std::count_if(content.files.begin(), content.files.end(), isKnown);
    return countValues(membersBeside(content.fields, model)) + static_cast<int>(content.files.size()) -
           static_cast<int>(known);
}

const core::AttachedFile* fileFor(const RequestContent& content, const api::SpecField& field)
{
    const auto found = std::find_if(content.files.begin(), content.files.end(),
                                    [&field](const core::AttachedFile& file) { return isOf(file, field); });
    return found == content.files.end() ? nullptr : &*found;
}

} // namespace melodeck::ui
