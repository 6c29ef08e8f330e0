#pragma once

#include "api/Management.h"
#include "core/Error.h"
#include "core/Recipe.h"
#include "core/Secret.h"

#include <QDialog>
#include <QString>

#include <vector>

class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace melodeck::ui {

class PlatformModels;
class TextLabel;

/// The models and chains of a workspace, and below each where it answers, with what it is doing there. A name finds a
/// model; an id that no list holds can be used all the same.
class ModelPicker final : public QDialog
{
    Q_OBJECT

public:
    /// models outlives it. key: one that was typed, empty for the one that is known.
    ModelPicker(PlatformModels& models, const core::Secret& key, core::AuthScheme scheme, QWidget* parent = nullptr);
    ~ModelPicker() override;

Q_SIGNALS:
    /// An address as api::parseEndpoint() reads it ("baseten:abc/environments/production"), and the model's name; empty
    /// where only its id was given.
    void chosen(const QString& address, const QString& name);

protected:
    /// Down goes from the search into the list; Enter chooses in both.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void ask();
    void showModels(const std::vector<api::PlatformModel>& models);
    void showError(const core::Error& error);
    void showTargets(const QString& model, const std::vector<api::PlatformTarget>& targets);
    void showTargetsError(const QString& model, const core::Error& error);
    void expand(QTreeWidgetItem* item);
    void filter();
    void refreshButton();
    /// model: api::endpointWords() of it.
    [[nodiscard]] QTreeWidgetItem* modelItem(const QString& model) const;
    /// The id ("abc", "chain:abc") that is written where a name is searched for; empty where it is none.
    [[nodiscard]] QString writtenId() const;
    [[nodiscard]] QString chosenAddress() const;
    void choose();

    PlatformModels& m_models;
    core::Secret m_key;
    core::AuthScheme m_scheme;
    QLineEdit* m_search;
    QTreeWidget* m_tree;
    TextLabel* m_note;
    QPushButton* m_again;
    QPushButton* m_use;
};

} // namespace melodeck::ui
