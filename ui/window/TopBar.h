#pragma once

#include "api/ModelSpec.h"
#include "core/Recipe.h"
#include "ui/theme/Theme.h"

#include <QWidget>

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

Q_SIGNALS:
    void localChosen();
    void connectRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makePicker();

    QToolButton* m_picker = nullptr;
    ElidedLabel* m_summary;
};

} // namespace melodeck::ui
