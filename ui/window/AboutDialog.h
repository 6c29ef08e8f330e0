#pragma once

#include <QDialog>

namespace melodeck::ui {

/// Version, what the sketch engine is and is not, and whose work is in here under which licence.
class AboutDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget* parent = nullptr);
};

} // namespace melodeck::ui
