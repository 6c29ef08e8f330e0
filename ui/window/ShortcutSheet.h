#pragma once

#include <QDialog>

class QAction;

namespace melodeck::ui {

/// All keys on one sheet.
class ShortcutSheet final : public QDialog
{
    Q_OBJECT

public:
    /// actions: those of the window that have a key.
    explicit ShortcutSheet(const QList<QAction*>& actions, QWidget* parent = nullptr);
};

} // namespace melodeck::ui
