#pragma once

#include "api/RequestText.h"

#include <QWidget>

namespace melodeck::ui {

class JsonEditor;
class LinkButton;
class SecondaryLabel;

/// A request as a text that is read as one writes: the editor, and below it the first thing that is wrong.
class JsonPane final : public QWidget
{
    Q_OBJECT

public:
    explicit JsonPane(QWidget* parent = nullptr);

    /// Another request from the beginning. Not told by edited().
    void setRequest(const api::RequestText& request);
    /// Makes the text say that, in one step to undo; a text with a fault is replaced. Not told by edited().
    void say(const core::Json& fields, const std::vector<core::AttachedFile>& files);
    [[nodiscard]] const api::RequestReading& reading() const { return m_reading; }
    [[nodiscard]] const QString& text() const { return m_text; }
    /// As it stands, with its files: for setRequest() of another one.
    [[nodiscard]] api::RequestText request() const;
    /// What is wrong although it is JSON.
    void setRemarks(std::vector<api::TextRemark> remarks);
    /// Where the fault is, else the first remark.
    void showProblem();
    void focusEditor();

Q_SIGNALS:
    /// A person changed it: reading() is another one.
    void edited();

private:
    void read();
    void showState();
    void refreshFiles(const std::vector<core::AttachedFile>& files);

    api::RequestReading m_reading;
    QString m_text;
    std::vector<api::TextRemark> m_remarks;
    bool m_isBeingSet = false;
    JsonEditor* m_editor;
    SecondaryLabel* m_line;
    LinkButton* m_show;
};

} // namespace melodeck::ui
