#pragma once

#include "api/SpecField.h"
#include "core/Result.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace melodeck::ui {

class SecondaryLabel;
class TextLabel;

/// One field of a request: its title and unit, what edits it, and what is wrong with what was written.
class SpecFieldRow final : public QWidget
{
    Q_OBJECT

public:
    explicit SpecFieldRow(api::SpecField field, QWidget* parent = nullptr);

    [[nodiscard]] const api::SpecField& field() const { return m_field; }
    /// As it is sent; nothing where it is left to the model. Errors: InvalidArgument with a sentence for people.
    [[nodiscard]] core::Result<std::optional<core::Json>> value() const;
    /// null empties it.
    void setValue(const core::Json& value);
    /// What was written, right or wrong, for another row of such a field.
    [[nodiscard]] core::Json draft() const;
    void setDraft(const core::Json& draft);
    [[nodiscard]] QString filePath() const;
    void setFilePath(const QString& path);
    void focusEditor();

Q_SIGNALS:
    void changed();

private:
    void build();
    [[nodiscard]] QWidget* makeEditor();
    [[nodiscard]] QWidget* makeLine();
    [[nodiscard]] QWidget* makeText(int lines);
    [[nodiscard]] QWidget* makeChoice();
    [[nodiscard]] QWidget* makeSuggestions();
    [[nodiscard]] QWidget* makeFile();
    [[nodiscard]] QString placeholder() const;
    [[nodiscard]] core::Result<std::optional<core::Json>> written() const;
    [[nodiscard]] QString text() const;
    void browse();
    void check();

    api::SpecField m_field;
    /// Somebody asked for the value, be it the model's own: it is sent.
    bool m_isWanted = false;
    /// The one of these that the field's kind asks for.
    QLineEdit* m_line = nullptr;
    QPlainTextEdit* m_text = nullptr;
    QComboBox* m_choice = nullptr;
    QCheckBox* m_switch = nullptr;
    SecondaryLabel* m_problem = nullptr;
};

} // namespace melodeck::ui
