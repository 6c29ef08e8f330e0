#pragma once

#include "api/ModelSpec.h"
#include "core/Recipe.h"

#include <QWidget>

#include <optional>
#include <vector>

class QVBoxLayout;

namespace melodeck::ui {

class ConversionOptions;
class DurationField;
class MelodyCard;
class PromptList;
class SeedField;
class SpecFields;

/// A model's request as a form, made from its spec: melody, prompts, what else the model takes, duration, and what few
/// need folded away.
class RequestForm final : public QWidget
{
    Q_OBJECT

public:
    explicit RequestForm(QWidget* parent = nullptr);

    /// Values survive where the other model has the field.
    void setModel(const api::ModelSpec& model);
    [[nodiscard]] const api::ModelSpec& model() const { return *m_spec; }

    /// What is in it, without the files.
    [[nodiscard]] core::Json fields() const;
    /// The files in it, each in its field. One that is still read is none yet.
    [[nodiscard]] std::vector<core::AttachedFile> files() const;
    /// The melody as the request carries it; nothing while there is none, or too little is known of it.
    [[nodiscard]] std::optional<core::AttachedFile> melody() const;
    /// Fills it with these values; what it does not hold becomes empty.
    void setFields(const core::Json& fields);
    /// A file of a field other than that of melodyCard(); empty for none.
    void setFilePath(const QString& pointer, const QString& path);
    /// Fills it with all but the melody, which stays; fields that the model does not have are left.
    void setRecipe(const core::Recipe& recipe);
    /// What its file is to be turned into.
    void setConversionOf(const core::Recipe& recipe);

    [[nodiscard]] MelodyCard& melodyCard() const { return *m_melody; }
    /// The model has a field for a link; only then.
    void setLink(const QString& link);
    /// The first sentence of what is wrong in a row of its own; empty where nothing is.
    [[nodiscard]] QString problem() const;
    /// What stands in the list of prompts before anybody wrote there.
    [[nodiscard]] static QStringList firstPrompts();
    /// No prompt is written.
    [[nodiscard]] bool hasNoPrompt() const;
    void focusPrompts();
    /// Whether its fields can be edited. A melody can come and go all the same, and be recorded to its end.
    void setEditable(bool on);

Q_SIGNALS:
    /// What is in it may be other than before; not for what melodyCard() tells itself.
    void changed();
    /// What is made of the melody may be another sound.
    void conversionChanged();

private:
    void build();
    void connectFields();
    void showFields();
    void placeMelody();
    void summariseOptions();
    void setHints(const core::Json& fields);
    [[nodiscard]] std::optional<core::Json> hintFor(api::FieldRole role) const;
    void updateMelodyTarget();
    [[nodiscard]] std::optional<core::Json> valueOf(const api::SpecField& field) const;

    const api::ModelSpec* m_spec;
    MelodyCard* m_melody;
    PromptList* m_prompts;
    DurationField* m_duration;
    SeedField* m_seed;
    ConversionOptions* m_conversion;
    /// What the model has beside these, and what few touch of it, which is folded away.
    SpecFields* m_fields;
    SpecFields* m_moreFields;
    QVBoxLayout* m_layout;
};

} // namespace melodeck::ui
