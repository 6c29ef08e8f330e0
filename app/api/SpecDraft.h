#pragma once

#include "api/ModelSpec.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace melodeck::api {

/// What a field of a draft is to be. What is not said stays.
struct FieldChange
{
    /// File: as base64. Choice: one of choices, which are needed then.
    std::optional<FieldKind> kind{};
    /// Of a number; none: no limit.
    std::optional<double> minimum{};
    std::optional<double> maximum{};
    std::vector<core::Json> choices{};
    std::optional<bool> isRequired{};
    /// Not empty.
    std::optional<QString> title{};
};

/// "file", "link", "text", "list" (texts), "number", "number:0..1", "integer:1..", "one-of:slow,fast", "switch",
/// "json"; or "required", "optional". Errors: InvalidArgument with the accepted forms.
[[nodiscard]] core::Result<FieldChange> parseFieldChange(const QString& text);
/// The same of a field as it is: "number:0..1".
[[nodiscard]] QString fieldWords(const SpecField& field);

/// A model spec while somebody makes it. At any moment it is one that readModelSpec() takes, with a legal id: a change
/// that would make it anything else fails and changes nothing.
class SpecDraft final
{
public:
    /// From the schema of a request, without keys in it. The id follows the title. Errors: Parse.
    [[nodiscard]] static core::Result<SpecDraft> fromInput(core::Json input, const QString& title);
    /// From a whole spec, which keeps what it says. Errors: Parse.
    [[nodiscard]] static core::Result<SpecDraft> fromDocument(const core::Json& document);

    /// From a spec that is known, shipped ones too, under an id of its own that follows the title.
    [[nodiscard]] static core::Result<SpecDraft> fromSpec(const ModelSpec& spec);

    [[nodiscard]] const ModelSpec& spec() const { return m_spec; }

    /// Errors: InvalidArgument (no such field; a range that is none; no choices).
    [[nodiscard]] core::Result<void> change(const QString& pointer, const FieldChange& change);
    /// The id stays from now on, whatever the title.
    void keepId() { m_hasOwnId = true; }
    /// The id follows unless the spec had one of its own. An empty title changes nothing.
    void setTitle(const QString& title);
    void setSummary(const QString& summary);
    /// Whether its sound is a melody, a recording or a voice follows.
    void setTask(ModelTask task);
    /// Legal characters are kept: a–z, 0–9, dash, dot, underscore; at most 64.
    void setId(const QString& id);
    /// What comes back, as JSON Schema; ignored where it is no object.
    void setOutput(const core::Json& output);

    /// UTF-8, indented, members in the order of the shipped specs.
    [[nodiscard]] QByteArray toJson() const;

private:
    explicit SpecDraft(core::Json document);
    /// Takes the document when it is a spec.
    [[nodiscard]] core::Result<void> take(core::Json document);
    void fillRoles(core::Json& document) const;

    core::Json m_document;
    ModelSpec m_spec;
    bool m_hasOwnId = false;
};

/// An id out of a title: "My Model (v2)" gives "my-model-v2"; "model" where nothing is left.
[[nodiscard]] QString modelIdOf(const QString& title);

} // namespace melodeck::api
