#pragma once

#include <QDialog>
#include <QUrl>

class QLineEdit;
class QPushButton;

namespace melodeck::ui {

class TextLabel;

/// Asks for the link of a recording; what the clipboard holds is there already.
class LinkDialog final : public QDialog
{
    Q_OBJECT

public:
    /// suggestion: may be empty.
    explicit LinkDialog(const QString& suggestion, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const QUrl& url);

private:
    void check();
    void choose();

    QLineEdit* m_link;
    TextLabel* m_verdict;
    QPushButton* m_fetch = nullptr;
};

/// The http(s) address that a text is; an invalid one where it is something else. Pure.
[[nodiscard]] QUrl linkOf(const QString& text);

} // namespace melodeck::ui
