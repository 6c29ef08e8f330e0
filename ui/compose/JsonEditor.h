#pragma once

#include "api/RequestText.h"

#include <QTextEdit>
#include <QUuid>

#include <vector>

namespace melodeck::ui {

class JsonFiles;
class JsonHighlighter;

/// Edits a request as JSON: colours, numbered lines, files as chips, marks under what is wrong. A file that is dropped
/// becomes a chip where it falls, in place of the value there. Tab leaves it; Ctrl+Enter is the window's.
class JsonEditor final : public QTextEdit
{
    Q_OBJECT

public:
    explicit JsonEditor(QWidget* parent = nullptr);

    /// In UTF-16 units. What would make it longer is not taken.
    static constexpr qsizetype kMostText = 300'000;
    /// Nor is a longer line: to break one of 100,000 takes seconds, and nobody reads it.
    static constexpr qsizetype kLongestLine = 20'000;
    [[nodiscard]] static bool canHold(QStringView text);

    /// Each place in it is one of the text: no character is another than was written.
    [[nodiscard]] api::RequestText request() const;
    /// Another text from the beginning; nothing of before comes back by undo.
    void setRequest(const api::RequestText& request);
    /// As if a person had written it: one step to undo, caret and selection stay where they can.
    void edit(const std::vector<api::TextEdit>& edits);
    /// Other options of the files, in the order of the text; no edit.
    void refreshFiles(const std::vector<core::AttachedFile>& files);
    void setMarks(const std::vector<api::TextRemark>& marks);
    void jumpTo(const api::TextRange& where);
    /// "hum.wav · 683 kB, …"; empty without files.
    [[nodiscard]] QString filesInWords() const;
    /// As if it had been dropped there.
    void putFile(int place, const QString& path);

    [[nodiscard]] int marginWidth() const;
    void paintMargin(QPaintEvent* event);

Q_SIGNALS:
    /// Another text, or other files.
    void edited();
    /// Something was too long to be pasted.
    void refused();

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;
    [[nodiscard]] QMimeData* createMimeDataFromSelection() const override;

private:
    [[nodiscard]] QString rawText() const;
    [[nodiscard]] int fileAt(int place) const;
    void insert(QTextCursor& cursor, const api::RequestText& request);
    bool insertOwn(const QMimeData& source);
    void breakLine();
    void placeMargin();
    void tellEdited();

    JsonFiles* m_files;
    JsonHighlighter* m_highlighter;
    QWidget* m_margin;
    std::vector<api::TextRemark> m_marks;
    /// As edited() last told of it.
    QString m_told;
    std::vector<int> m_toldFiles;
    /// Whose chips a copied text can hold.
    QUuid m_id = QUuid::createUuid();
    bool m_isBeingSet = false;
};

} // namespace melodeck::ui
