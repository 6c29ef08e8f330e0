#pragma once

#include "api/SpecField.h"

#include <QWidget>

#include <map>
#include <optional>
#include <vector>

class QVBoxLayout;

namespace melodeck::ui {

class SpecFieldRow;

/// Fields of a model's request as a form, made from its spec: one row each, checked as one writes. A field that is left
/// empty, or as the model has it by itself, is not sent.
class SpecFields final : public QWidget
{
    Q_OBJECT

public:
    explicit SpecFields(QWidget* parent = nullptr);
    ~SpecFields() override;

    /// Makes the rows anew. What was written for a model is there again when it comes back; words, links and files go
    /// along from one to the other.
    void setFields(const QString& model, const std::vector<api::SpecField>& fields);
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }

    /// What was written, by the field's pointer; nothing where it is not sent, or is a file.
    [[nodiscard]] std::optional<core::Json> value(const QString& pointer) const;
    /// The path that was chosen for a file field; empty where there is none.
    [[nodiscard]] QString filePath(const QString& pointer) const;
    /// Fills the rows from a request; what it does not hold becomes empty.
    void setValues(const core::Json& request);
    void setFilePath(const QString& pointer, const QString& path);
    /// Fills one row, as a person would.
    void setValue(const QString& pointer, const core::Json& value);
    /// The first sentence of what is wrong in a row; empty where nothing is.
    [[nodiscard]] QString problem() const;
    /// How many rows differ from what the model does by itself.
    [[nodiscard]] int changedCount() const;
    void focusField(const QString& pointer);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] SpecFieldRow* row(const QString& pointer) const;

    std::vector<SpecFieldRow*> m_rows;
    QString m_model;
    /// By model, then by pointer.
    std::map<QString, std::map<QString, core::Json>> m_drafts;
    QVBoxLayout* m_layout;
};

} // namespace melodeck::ui
