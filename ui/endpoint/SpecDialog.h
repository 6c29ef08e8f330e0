#pragma once

#include "api/OwnSpecs.h"
#include "api/SpecSource.h"
#include "jobs/JobServices.h"
#include "ui/work/BackgroundQueue.h"

#include <QByteArray>
#include <QDialog>
#include <QTimer>

#include <optional>
#include <vector>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace melodeck::ui {

class SecondaryLabel;
class SpecFieldEdit;
class TextLabel;

/// Makes a model of one's own in two steps: where from (a text that is pasted, a file, a server), then what its fields
/// are and what it is called. Reading happens on a thread of its own.
class SpecDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit SpecDialog(const jobs::JobServices& services, QWidget* parent = nullptr);

    /// Reads a file, and goes on to its fields.
    void openFile(const QString& path);
    /// Begins with the fields; what is saved takes the place of the model of that id, or gets an id of its own.
    void edit(const api::SpecDraft& draft, api::TakenId taken);
    void edit(const api::SpecOffer& offer);

Q_SIGNALS:
    void saved(const QString& id);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* makeSource();
    [[nodiscard]] QWidget* makeFields();
    void browse();
    void askServer();
    void readText();
    void read(const QByteArray& text, const QString& path);
    void take(const core::Result<api::SpecOffer>& offer);
    void refuse(const core::Error& error);
    void showSource();
    void showFields();
    void fillFields();
    void update();
    void save();
    [[nodiscard]] static QString kindWords(api::SpecSourceKind kind);

    jobs::JobServices m_services;
    std::optional<api::SpecOffer> m_offer;
    /// What m_offer was read from.
    QByteArray m_text;
    QString m_name;
    api::TakenId m_taken = api::TakenId::GetsNumber;
    /// A file or an address that was chosen is gone on with as soon as it is read.
    bool m_goesOn = false;
    QStackedWidget* m_pages;
    QPlainTextEdit* m_paste;
    QLineEdit* m_address;
    QPushButton* m_ask;
    TextLabel* m_verdict;
    QLineEdit* m_title;
    QComboBox* m_task;
    QWidget* m_pathRow = nullptr;
    QComboBox* m_path;
    SecondaryLabel* m_facts;
    QVBoxLayout* m_fields = nullptr;
    std::vector<SpecFieldEdit*> m_edits;
    TextLabel* m_problem;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
    QTimer m_soon;
    BackgroundQueue m_work;
};

} // namespace melodeck::ui
