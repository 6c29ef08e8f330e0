#pragma once

#include "ui/storage/StorageWork.h"

#include <QDialog>

class QPushButton;
class QTreeWidget;

namespace melodeck::ui {

class SecondaryLabel;
class TextLabel;

/// What is in the trash: brought back, or removed for good after a question.
class TrashDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit TrashDialog(StorageWork& work, QWidget* parent = nullptr);

private:
    void build();
    void showJobs(const std::vector<store::KeptJob>& jobs);
    void updateButtons();
    void askToEmpty();

    StorageWork& m_work;
    QTreeWidget* m_list;
    TextLabel* m_sum;
    SecondaryLabel* m_words;
    QPushButton* m_restore = nullptr;
    QPushButton* m_empty = nullptr;
    std::int64_t m_jobs = 0;
    std::int64_t m_bytes = 0;
};

} // namespace melodeck::ui
