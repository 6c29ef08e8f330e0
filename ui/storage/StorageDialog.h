#pragma once

#include "ui/storage/StorageWork.h"

#include <QDialog>
#include <QString>

class QPushButton;
class QTreeWidget;
class QVBoxLayout;

namespace melodeck::ui {

class BannerMessage;
class LinkButton;
class ProgressLine;
class SecondaryLabel;
class TextLabel;

/// What the library takes up, by month and model, and everything that is done about it. A view of StorageWork, which
/// goes on when this is closed.
class StorageDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit StorageDialog(StorageWork& work, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The copy of the library is to take its place now.
    void restartRequested();

private:
    void build();
    [[nodiscard]] QWidget* buildActions();
    QPushButton* addAction(QVBoxLayout& actions, const QString& text, const char* name, void (StorageDialog::*slot)());
    void showSizes(const store::LibrarySizes& sizes);
    void showWork();
    void showPlace();
    void cleanUp();
    void openTrash();
    void chooseExport();
    void chooseImport();
    void chooseMove();
    void verify();
    void removeOld();
    void cancelMove();

    StorageWork& m_work;
    TextLabel* m_total;
    SecondaryLabel* m_place;
    QTreeWidget* m_shares;
    SecondaryLabel* m_rest;
    QPushButton* m_trash = nullptr;
    QPushButton* m_removeOld = nullptr;
    QPushButton* m_cancelMove = nullptr;
    QList<QPushButton*> m_long;
    TextLabel* m_words;
    ProgressLine* m_progress;
    LinkButton* m_cancel;
    BannerMessage* m_outcome;
};

} // namespace melodeck::ui
