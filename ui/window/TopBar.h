#pragma once

#include "api/ModelSpec.h"
#include "core/Recipe.h"
#include "core/Settings.h"
#include "ui/theme/Theme.h"

#include <QWidget>

#include <vector>

class QAction;
class QActionGroup;
class QMenu;
class QToolButton;

namespace melodeck::ui {

class ElidedLabel;
class IconButton;

/// Brand, the endpoint that answers, what it is, and the settings menu.
class TopBar final : public QWidget
{
    Q_OBJECT

public:
    /// The menu hangs on the settings button; the caller owns its actions.
    explicit TopBar(QMenu* settings, QWidget* parent = nullptr);

    void setTarget(const core::Endpoint& endpoint, const api::ModelSpec& model);
    /// Those that were used, for the menu.
    void setConnections(const std::vector<core::Connection>& connections);

Q_SIGNALS:
    void localChosen();
    void connectRequested();
    /// The model that is shown shall start before it is needed.
    void wakeRequested();
    /// The form shall hold the example request that the model was deployed with.
    void exampleRequested();
    void connectionChosen(const melodeck::core::Connection& connection);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makePicker();
    void showPicked();
    /// In the menu, which of them answers.
    void markTarget();

    QToolButton* m_picker = nullptr;
    /// What it says where there is room.
    QString m_picked;
    core::Endpoint m_endpoint;
    /// Id of its spec.
    QString m_model;
    /// Those of the menu that it can be, one of them checked.
    QActionGroup* m_targets = nullptr;
    QAction* m_local = nullptr;
    QAction* m_wake = nullptr;
    QAction* m_example = nullptr;
    std::vector<QAction*> m_connections;
    ElidedLabel* m_summary;
};

} // namespace melodeck::ui
