#pragma once

#include "core/Json.h"
#include "core/Recipe.h"
#include "core/Result.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

namespace melodeck::api {

/// What a field of a request holds, and so what edits it in a form.
enum class FieldKind : std::uint8_t {
    Text,
    Number,
    Integer,
    Switch,
    Choice,   ///< One of a few values.
    TextList, ///< A list of texts.
    File,     ///< A file as base64.
    Link,     ///< The address of a file, which the model downloads itself.
    Json,     ///< Anything else; edited as JSON.
};

/// What a field is to a person, whatever the model calls it ("x-role"). At most one field of a model has each.
enum class FieldRole : std::uint8_t {
    None,
    Prompts, ///< A list of descriptions, one clip for each.
    Prompt,  ///< One description.
    Text,    ///< What is to be spoken.
    Melody,  ///< A file whose tune is followed.
    Audio,   ///< A file whose speech is wanted as text.
    Voice,   ///< A file whose voice is to speak.
    Image,
    Link, ///< The address of a file in place of the file.
    Duration,
    Seed,
    MelodyKey,   ///< What a person knows better of the melody: its key, "D minor".
    MelodyTempo, ///< Its beats a minute.
    MelodyMeter, ///< Beats in its bars.
    MelodyBeat,  ///< Where one of its bars begins, in seconds from its start.
};

/// The last four: what a melody is understood as, where the person corrects it.
[[nodiscard]] bool isMelodyHint(FieldRole role);

/// One field of a model's request, as its JSON Schema describes it.
struct SpecField
{
    static constexpr std::size_t kUnlimited = std::numeric_limits<std::size_t>::max();

    /// JSON pointer into the request: "/duration", "/whisper_input/audio/url".
    QString pointer;
    /// For people; the field's name where the schema has no title.
    QString title;
    QString help;
    /// "s", "Hz"; empty where there is none.
    QString unit;
    /// Titles of the objects that hold it, outermost first; empty at the top level.
    QStringList sections{};
    FieldKind kind = FieldKind::Json;
    FieldRole role = FieldRole::None;
    bool isRequired = false;
    /// Most people never touch it ("x-advanced").
    bool isAdvanced = false;
    /// What the model takes where it is left out; null where the schema does not say.
    core::Json initial = nullptr;
    std::optional<double> minimum{};
    std::optional<double> maximum{};
    std::vector<core::Json> choices{};
    /// Texts that one can choose from, others being possible ("examples").
    QStringList suggestions{};
    /// Of a list.
    std::size_t minItems = 0;
    std::size_t maxItems = kUnlimited;
    /// Of a text, or of each text of a list; in characters.
    std::size_t minLength = 0;
    std::size_t maxLength = kUnlimited;
    /// Of a file: "audio/*"; and, of audio, what the model really wants ("x-audio-format").
    QString mediaType{};
    std::optional<core::AudioFormat> audioFormat{};
    /// Of a link: the only file endings that the model takes; empty: any.
    QStringList endings{};

    /// Its name in the object that holds it.
    [[nodiscard]] QString name() const;
    /// As core::AttachedFile::field: the name at the top level, else the pointer.
    [[nodiscard]] QString place() const;
};

/// The field's value in a request, nullptr where it is not given.
[[nodiscard]] const core::Json* valueOf(const core::Json& request, const SpecField& field);
/// Sets it, and makes the objects that hold it where they are missing; an InvalidArgument where something else stands
/// in their place.
[[nodiscard]] core::Result<void> setValue(core::Json& request, const SpecField& field, core::Json value);

/// Makes an empty object where there is nothing yet.
void makeObject(core::Json& request, const QString& pointer);

} // namespace melodeck::api
