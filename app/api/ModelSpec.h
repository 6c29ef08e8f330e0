#pragma once

#include "api/SchemaReader.h"
#include "audio/ArrivingFile.h"
#include "core/Json.h"
#include "core/Recipe.h"
#include "core/Result.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace melodeck::api {

/// What people use a model for.
enum class ModelTask : std::uint8_t { Music, Sound, Transcription, Speech, Image, Video, Other };

/// What a model takes and gives: one JSON Schema document for input and one for output, shipped in resources/models.
/// The rest is read from them once, so that a form need not walk a schema.
struct ModelSpec
{
    QString id;
    QString title;
    /// One line under the name: "arranges by rule · free · no key".
    QString summary;
    ModelTask task = ModelTask::Other;
    core::Json input;
    core::Json output;

    RequestShape request;
    /// What the model streams where it streams headerless PCM ("x-streamed-pcm" of the output).
    std::optional<audio::RawPcm> streamedPcm;

    /// The field that has this role, nullptr where the model has none.
    [[nodiscard]] const SpecField* field(FieldRole role) const;
    [[nodiscard]] const SpecField* fieldAt(const QString& pointer) const;
    /// The audio file that the model is given first of all: melody, else recording, else voice.
    [[nodiscard]] const SpecField* audioField() const;
};

/// Reads one spec. Errors: Parse with what is missing.
[[nodiscard]] core::Result<ModelSpec> readModelSpec(const core::Json& document);

/// The shipped specs, the sketch engine first, then by task.
[[nodiscard]] QStringList shippedModelIds();

/// A shipped spec by its id ("sketch", "musicgen-melody"), read once, or one of the user's own (see loadOwnSpecs());
/// nullptr for any other id. What it leads to stays as long as the program runs. Any thread.
[[nodiscard]] const ModelSpec* findModelSpec(const QString& id);

/// The model that an endpoint most likely runs, until the user says otherwise.
[[nodiscard]] const ModelSpec& defaultModelFor(const core::Endpoint& endpoint);

/// "music", "transcription".
[[nodiscard]] QString modelTaskName(ModelTask task);

} // namespace melodeck::api
