#pragma once

#include <QDialog>

namespace melodeck::ui {

class Shortcuts;

/// All keys on one sheet, as they are now.
class ShortcutSheet final : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutSheet(const Shortcuts& shortcuts, QWidget* parent = nullptr);

Q_SIGNALS:
    /// Other keys are wanted.
    void changeRequested();
};

} // namespace melodeck::ui
