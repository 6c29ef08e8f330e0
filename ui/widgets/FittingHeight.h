#pragma once

#include <QObject>

class QDialog;

namespace melodeck::ui {

/// Lets a dialog grow when what is in it needs more lines than it has room for, which a window does not do by itself.
/// Belongs to the dialog.
class FittingHeight final : public QObject
{
    Q_OBJECT

public:
    explicit FittingHeight(QDialog* dialog);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QDialog* m_dialog;
};

} // namespace melodeck::ui
