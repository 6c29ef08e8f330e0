#pragma once

#include <QWidget>

class QListView;
class QPushButton;

namespace melodeck::jobs {
class JobQueue;
}

namespace melodeck::ui {

class QueueModel;
class SecondaryLabel;
class SectionHeader;

/// The jobs that are not finished, with cancel by button and by Delete.
class QueuePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit QueuePanel(jobs::JobQueue& queue, QWidget* parent = nullptr);

    /// Cancels the selected job, else the one that runs; nothing without any.
    void cancelSelected();

private:
    void showCount();

    jobs::JobQueue& m_queue;
    QueueModel* m_model;
    SectionHeader* m_header;
    QListView* m_list;
    SecondaryLabel* m_empty;
    QPushButton* m_cancel;
    QWidget* m_footer;
};

} // namespace melodeck::ui
