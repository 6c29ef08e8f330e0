#pragma once

#include "api/SpecDraft.h"

#include <QByteArray>
#include <QStringList>

#include <cstdint>

namespace melodeck::api {

/// What somebody gave to make a model from.
enum class SpecSourceKind : std::uint8_t {
    Spec,         ///< A model spec of ours, as it was shared.
    Command,      ///< A curl command or a Python snippet.
    Example,      ///< The JSON of a request, or a recipe.
    TrussConfig,  ///< A Truss's config.yaml with its example_model_input.
    ServerSchema, ///< {"input_schema": …, "output_schema": …} of a Truss server.
    OpenApi,      ///< An OpenAPI 3 document, as JSON or YAML.
    JsonSchema,   ///< A JSON Schema of the request.
};

/// A draft, and what there is to say about how it came to be.
struct SpecOffer
{
    SpecSourceKind kind = SpecSourceKind::Example;
    SpecDraft draft;
    /// Of an OpenAPI document: the paths that take JSON, and which of them this is.
    QStringList paths{};
    QString path{};
    /// What was left out as a key or password by its look.
    QStringList leftOut{};
};

/// The most bytes of a source that are read; an example may hold a file.
inline constexpr qsizetype kMostSpecSource = 32 * 1024 * 1024;

/// Recognises a text by what is in it, never by a name, and makes a draft of it. No key, no address and no file of it
/// goes along. name: the title, before any that the source has; path: of an OpenAPI document, the one to take, in
/// place of the likeliest.
/// Errors: Parse (nothing that a model can be made from, with what would be), InvalidArgument (no such path), TooLarge.
[[nodiscard]] core::Result<SpecOffer> readSpecSource(const QByteArray& text, const QString& name = {},
                                                     const QString& path = {});

/// A draft of the request of a recipe: its fields, and a file for each that went along.
[[nodiscard]] core::Result<SpecOffer> specFromRecipe(const core::Recipe& recipe, const QString& name);

} // namespace melodeck::api
