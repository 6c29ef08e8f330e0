#pragma once

#include "audio/ArrivingFile.h"
#include "core/Json.h"
#include "core/Recipe.h"
#include "core/Result.h"

#include <QString>

#include <optional>
#include <vector>

namespace melodeck::api {

/// A number of a request with its limits.
struct NumberField
{
    QString name;
    double minimum = 0.0;
    double maximum = 0.0;
    double initial = 0.0;
};

/// A field that takes a file as base64, and the audio format the model really wants.
struct FileField
{
    QString name;
    std::optional<core::AudioFormat> format;
};

/// What a model takes and gives: one JSON Schema document for input and one for output, shipped in resources/models.
/// The rest is read from them once, so that a form need not walk a schema.
struct ModelSpec
{
    QString id;
    QString title;
    /// One line under the name: "arranges by rule · free · no key".
    QString summary;
    core::Json input;
    core::Json output;

    /// Name of the list of prompts, empty where there is none.
    QString promptsField;
    std::size_t maxPrompts = 0;
    std::size_t maxPromptLength = 0;
    std::optional<NumberField> duration;
    std::optional<FileField> melody;
    bool takesSeed = false;
    /// What the model streams where it streams headerless PCM ("x-streamed-pcm" of the output).
    std::optional<audio::RawPcm> streamedPcm;
};

/// Reads one spec. Errors: Parse with what is missing.
[[nodiscard]] core::Result<ModelSpec> readModelSpec(const core::Json& document);

/// The shipped specs by id ("sketch", "musicgen-melody"), read once. Any thread.
[[nodiscard]] const ModelSpec* findModelSpec(const QString& id);

/// The model that an endpoint most likely runs, until the user says otherwise.
[[nodiscard]] const ModelSpec& defaultModelFor(const core::Endpoint& endpoint);

/// Checks a recipe's fields against the spec before anything is sent.
/// Errors: InvalidArgument naming the field and its range.
[[nodiscard]] core::Result<void> validateRecipe(const core::Recipe& recipe, const ModelSpec& spec);

} // namespace melodeck::api
