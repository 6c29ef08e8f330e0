#pragma once

#include "api/SpecDraft.h"
#include "jobs/JobServices.h"

#include <QDialog>
#include <QString>

#include <optional>

class QListWidget;
class QPushButton;

namespace melodeck::ui {

class SecondaryLabel;
class TextLabel;
class LinkButton;

/// One's own models: made, changed, copied, handed on as files, taken in by drop, deleted.
class ModelsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ModelsDialog(const jobs::JobServices& services, QWidget* parent = nullptr);

    /// A file that somebody handed on, or anything that a model can be made from.
    void openFile(const QString& path);

Q_SIGNALS:
    /// A model is new, another one, or gone.
    void modelsChanged();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build();
    /// Below the list; nothing where it is empty.
    void say(const QString& sentence);
    void fill(const QString& chosen = {});
    void update();
    [[nodiscard]] QString chosen() const;
    void make();
    void edit();
    void duplicate();
    void exportChosen();
    void copyTo(const QString& path);
    void remove();
    void undo();
    class SpecDialog* openDialog();

    jobs::JobServices m_services;
    QListWidget* m_list;
    TextLabel* m_empty;
    SecondaryLabel* m_line;
    LinkButton* m_undo;
    QPushButton* m_new = nullptr;
    QPushButton* m_edit = nullptr;
    QPushButton* m_duplicate = nullptr;
    QPushButton* m_export = nullptr;
    QPushButton* m_remove = nullptr;
    /// What was deleted last, until the dialog closes.
    std::optional<api::SpecDraft> m_deleted;
};

} // namespace melodeck::ui
