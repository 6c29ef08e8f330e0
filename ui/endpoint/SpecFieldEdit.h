#pragma once

#include "api/SpecDraft.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace melodeck::ui {

class TextLabel;

/// One field of a model that is being made: what it holds, its limits or choices, and whether it is needed.
class SpecFieldEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit SpecFieldEdit(const api::SpecField& field, QWidget* parent = nullptr);

    [[nodiscard]] const QString& pointer() const { return m_pointer; }
    /// Nothing is missing in it.
    [[nodiscard]] bool isWhole() const { return m_isWhole; }
    /// Why the draft did not take the change; empty: it did.
    void setProblem(const QString& sentence);

Q_SIGNALS:
    /// Only with a change that says all that it has to.
    void changed(const melodeck::api::FieldChange& change);
    void wholenessChanged();

private:
    void build(const api::SpecField& field);
    void fill(const api::SpecField& field);
    void showKind();
    void read();
    [[nodiscard]] api::FieldKind kind() const;
    [[nodiscard]] QString words() const;

    QString m_pointer;
    bool m_isWhole = true;
    QComboBox* m_kind;
    QLineEdit* m_least;
    QLineEdit* m_most;
    QWidget* m_range;
    QLineEdit* m_choices;
    QWidget* m_nothing;
    QCheckBox* m_required;
    TextLabel* m_problem;
};

} // namespace melodeck::ui
