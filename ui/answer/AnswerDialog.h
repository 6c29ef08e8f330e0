#pragma once

#include "core/JobRecord.h"
#include "ui/answer/JsonSearch.h"

#include <QDialog>
#include <QTimer>

#include <memory>

class QLineEdit;
class QModelIndex;
class QPushButton;
class QTreeView;

namespace melodeck::ui {

class ElidedLabel;
class JsonTreeModel;
class LinkButton;
class SecondaryLabel;

/// An answer as a tree, with what came as media named in it: to look at, search and copy from. Changes nothing. GUI
/// thread.
class AnswerDialog final : public QDialog
{
    Q_OBJECT

public:
    /// title: what people call the job. The job does not change any more.
    AnswerDialog(const std::shared_ptr<const core::JobRecord>& job, const QString& title, QWidget* parent = nullptr);
    ~AnswerDialog() override;

    [[nodiscard]] JsonTreeModel& model() const { return *m_model; }
    /// Goes to the next place with the words that stand in the search field, or to the one before.
    void find(JsonSearch::Direction direction);

Q_SIGNALS:
    void saveRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build(const QString& title, const QString& facts);
    [[nodiscard]] QWidget* makeSearch();
    [[nodiscard]] QWidget* makeButtons();
    void addKeys();
    void showMenu(const QPoint& at);
    void searchOn();
    void showFound(const JsonPath& path);
    void showPlace();
    void copyValue();
    void copyPath();
    void copyJson();
    void copy(const QString& text, const QString& said);

    std::shared_ptr<const core::JobRecord> m_job;
    JsonTreeModel* m_model;
    JsonSearch m_search;
    QTimer m_searchOn;
    QLineEdit* m_words;
    LinkButton* m_previous;
    LinkButton* m_next;
    SecondaryLabel* m_said;
    QTreeView* m_tree;
    ElidedLabel* m_place;
    QPushButton* m_copyValue;
    QPushButton* m_copyPath;
    QPushButton* m_copyJson;
};

} // namespace melodeck::ui
