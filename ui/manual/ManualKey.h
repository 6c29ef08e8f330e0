#pragma once

#include <QObject>

class QAction;
class QDialog;

namespace melodeck::ui {

/// Lets the key of the manual work in dialogs as well, which a shortcut of the window does not reach: where nothing in
/// a dialog has a use for it. Watches the whole application while it lives. GUI thread.
class ManualKey final : public QObject
{
    Q_OBJECT

public:
    /// action: has the keys, also when they change; outlives this.
    explicit ManualKey(const QAction& action, QObject* parent = nullptr);

Q_SIGNALS:
    void pressedIn(QDialog* dialog);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    const QAction& m_action;
};

} // namespace melodeck::ui
