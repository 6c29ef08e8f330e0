#pragma once

#include "ui/storage/StorageWork.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QPushButton;
class QTreeWidget;

namespace melodeck::ui {

class SecondaryLabel;
class TextLabel;

/// Which results are to go, and what that would be before it is done. They go to the trash.
class CleanUpDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit CleanUpDialog(StorageWork& work, QWidget* parent = nullptr);

private:
    void build();
    void addModels(const store::LibrarySizes& sizes);
    [[nodiscard]] store::CleanUpRule rule() const;
    void look();
    void showPlan(const store::CleanUpPlan& plan);
    void clean();

    StorageWork& m_work;
    QComboBox* m_which;
    QComboBox* m_age;
    QComboBox* m_model;
    QComboBox* m_size;
    QCheckBox* m_unsaved;
    QTreeWidget* m_list;
    TextLabel* m_sum;
    SecondaryLabel* m_kept;
    QPushButton* m_clean = nullptr;
    store::CleanUpPlan m_plan;
    /// The plan is that of what is chosen now.
    bool m_isCurrent = false;
    QTimer m_soon;
};

} // namespace melodeck::ui
