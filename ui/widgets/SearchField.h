#pragma once

#include <QLineEdit>

namespace melodeck::ui {

/// A line for what is looked for, with a button that clears it. That is made when the line is first seen: Qt looks its
/// picture up in the desktop's icon theme, which takes several milliseconds of a start that shows no such line. GUI
/// thread.
class SearchField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;
};

} // namespace melodeck::ui
