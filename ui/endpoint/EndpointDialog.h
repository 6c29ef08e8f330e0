#pragma once

#include "api/ModelSpec.h"
#include "api/SpecDraft.h"
#include "core/Recipe.h"
#include "core/Secret.h"
#include "ui/endpoint/KeyField.h"

#include <QDialog>
#include <QString>
#include <QUrl>

#include <functional>
#include <optional>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace melodeck::ui {

class FindingComboBox;
class PlatformModels;
class TextLabel;

/// Where requests go, and what runs there.
struct ChosenEndpoint
{
    core::Endpoint endpoint;
    /// Id of its spec.
    QString model;
    /// Empty: the one that is there, if any.
    core::Secret key;
    KeyLife keyLife = KeyLife::Session;
    /// The example request that the model was deployed with, where the model was picked and it is known by now; null
    /// for none.
    core::Json example{};
    /// It is still asked for.
    bool isExampleComing = false;
    /// A model that is to be made from it, which none that is known takes; model is empty then.
    std::optional<api::SpecDraft> made{};
};

/// A predict URL, the model behind it, and its key.
class EndpointDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The model that was chosen for an address before; empty where none was.
    using KnownModel = std::function<QString(const QUrl&)>;

    /// keys and models outlive it. Without models (nullptr) nobody is asked for a list of them.
    EndpointDialog(const core::Endpoint& current, const QString& model, KnownModel known, StoredKeys& keys,
                   PlatformModels* models, QWidget* parent = nullptr);

    /// Fills the list of models anew, and chooses one of them.
    void offerModel(const QString& id);

Q_SIGNALS:
    /// A model is to be made that is not in the list yet.
    void newModelRequested();
    void chosen(const melodeck::ui::ChosenEndpoint& endpoint);

protected:
    /// Grows with what it has to say.
    bool event(QEvent* event) override;

private:
    void build();
    void fillModels();
    [[nodiscard]] static QString taskTitle(api::ModelTask task);
    void chooseModel(const QString& id);
    void showModel();
    void takeCommand(QString text);
    void pickModel();
    void takePicked(const QString& address, const QString& name);
    void takeExample(const QUrl& endpoint, const core::Json& example);
    /// Where none that is known takes the example: a model that would be made from it, as one of the list.
    void offerMade(const core::Json& example);
    void forgetExample();
    void check();
    void choose();

    KnownModel m_known;
    PlatformModels* m_models;
    /// A person has: the address says nothing more about it.
    bool m_isModelChosen = false;
    /// Of the workspace, with the address that it has; empty where none was picked.
    QString m_pickedName;
    QUrl m_pickedUrl;
    core::Json m_example;
    bool m_isExampleComing = false;
    std::optional<api::SpecDraft> m_made;
    QLineEdit* m_url;
    FindingComboBox* m_model;
    TextLabel* m_summary;
    KeyField* m_key;
    QComboBox* m_scheme;
    QCheckBox* m_plain;
    TextLabel* m_verdict;
    QPushButton* m_use;
};

} // namespace melodeck::ui
