#pragma once

#include "api/ModelSpec.h"
#include "core/Recipe.h"
#include "core/Secret.h"

#include <QDialog>
#include <QString>
#include <QUrl>

#include <functional>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace melodeck::ui {

class TextLabel;

/// Where requests go, and what runs there.
struct ChosenEndpoint
{
    core::Endpoint endpoint;
    /// Id of its spec.
    QString model;
    core::Secret key;
};

/// A predict URL, the model behind it, and its key for this session.
class EndpointDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The model that was chosen for an address before; empty where none was.
    using KnownModel = std::function<QString(const QUrl&)>;

    EndpointDialog(const core::Endpoint& current, const QString& model, KnownModel known, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const melodeck::ui::ChosenEndpoint& endpoint);

private:
    void fillModels();
    [[nodiscard]] static QString taskTitle(api::ModelTask task);
    void chooseModel(const QString& id);
    void showModel();
    void takeCommand(QString text);
    void check();
    void choose();

    KnownModel m_known;
    /// A person has: the address says nothing more about it.
    bool m_isModelChosen = false;
    QLineEdit* m_url;
    QComboBox* m_model;
    TextLabel* m_summary;
    QLineEdit* m_key;
    QComboBox* m_scheme;
    QCheckBox* m_plain;
    TextLabel* m_verdict;
    QPushButton* m_use;
};

} // namespace melodeck::ui
