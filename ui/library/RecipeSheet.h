#pragma once

#include "core/JobRecord.h"

#include <QDialog>

namespace melodeck::ui {

/// What a job was made from, to be read and copied: as its recipe leaves this computer, without keys and paths.
class RecipeSheet final : public QDialog
{
    Q_OBJECT

public:
    explicit RecipeSheet(const core::JobRecord& job, QWidget* parent = nullptr);

Q_SIGNALS:
    void bringBackRequested();
};

} // namespace melodeck::ui
