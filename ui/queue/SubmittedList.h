#pragma once

#include <QHash>
#include <QString>
#include <QWidget>

class QVBoxLayout;

namespace melodeck::ui {

class LinkButton;
class SectionHeader;
class SecondaryLabel;
class SubmittedRequests;

/// What waits in the platform's own queue, one row a request, each with how it stands and its id there. Hidden while
/// there is nothing.
class SubmittedList final : public QWidget
{
    Q_OBJECT

public:
    /// requests outlives it.
    explicit SubmittedList(SubmittedRequests& requests, QWidget* parent = nullptr);

private:
    class Row;

    void show();

    SubmittedRequests& m_requests;
    SectionHeader* m_header;
    LinkButton* m_clear;
    QVBoxLayout* m_rowLayout;
    SecondaryLabel* m_more;
    /// By the job's id.
    QHash<QString, Row*> m_rows;
};

} // namespace melodeck::ui
