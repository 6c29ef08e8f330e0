#pragma once

#include "api/ModelSpec.h"
#include "core/Recipe.h"

#include <vector>

namespace melodeck::ui {

/// What a form or a text says of a request.
struct RequestContent
{
    core::Json fields = core::Json::object();
    /// Each with its field.
    std::vector<core::AttachedFile> files{};
};

/// A request that is edited in two places: as a form, which holds what the model has, and as a text, which holds
/// anything. What was edited last counts, and what the form cannot hold stays as it is.
class RequestDraft final
{
public:
    /// What the form shows now. A field that differs from what it showed before was edited there.
    void takeForm(const RequestContent& form, const api::ModelSpec& model);
    /// It shows that, and nobody edited it: it was filled.
    void formShows(const RequestContent& form) { m_form = form; }
    void takeText(const RequestContent& text) { m_content = text; }
    /// Other options of a file that it has.
    void refresh(const core::AttachedFile& file);
    /// The form's, with what the model does not have of other fields.
    void begin(const RequestContent& form, const core::Json& others, const api::ModelSpec& model);

    [[nodiscard]] const RequestContent& content() const { return m_content; }

private:
    RequestContent m_content;
    RequestContent m_form;
};

/// The members that a model does not have, in the objects that hold them.
[[nodiscard]] core::Json membersBeside(const core::Json& fields, const api::ModelSpec& model);
/// How many values and files of a request the model's form does not show.
[[nodiscard]] int countBeside(const RequestContent& content, const api::ModelSpec& model);
/// The file that goes into a field; nullptr without one.
[[nodiscard]] const core::AttachedFile* fileFor(const RequestContent& content, const api::SpecField& field);

} // namespace melodeck::ui
