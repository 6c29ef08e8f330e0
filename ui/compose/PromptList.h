#pragma once

#include <QStringList>
#include <QWidget>

#include <cstddef>
#include <vector>

class QVBoxLayout;

namespace melodeck::ui {

class LinkButton;
class PromptField;

/// The prompts, one a row and one clip each, with suggestions to add.
class PromptList final : public QWidget
{
    Q_OBJECT

public:
    explicit PromptList(QWidget* parent = nullptr);

    void setPrompts(const QStringList& prompts);
    /// What is written, in order; rows left empty do not count.
    [[nodiscard]] QStringList prompts() const;
    /// How many rows the model takes.
    void setMaximum(int rows, int charactersEach);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row
    {
        QWidget* widget;
        PromptField* edit;
        QWidget* remove;
    };
    void addRow(const QString& prompt);
    void insertRow(std::size_t at, const QString& prompt);
    /// In the rows behind one: in empty ones, else in new ones. What has no row any more goes on in the last.
    void addBehind(const QWidget* widget, const QStringList& prompts);
    /// For the button at the end of each field; how wide it is, is the style's business.
    void makeRoom();
    void removeRow(QWidget* widget);
    static void drop(const Row& row);
    void addSuggestion(const QString& prompt);
    void renumber();

    std::vector<Row> m_rows;
    QVBoxLayout* m_rowLayout;
    LinkButton* m_add;
    QWidget* m_chips;
    int m_maximum = 16;
    int m_maximumLength = 2000;
};

} // namespace melodeck::ui
