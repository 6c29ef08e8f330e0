#pragma once

#include <QWidget>

namespace melodeck::ui {

/// Several widgets in one place, one of them shown; as large as that one. (A QStackedWidget is as large as its
/// largest.)
class Pages final : public QWidget
{
    Q_OBJECT

public:
    explicit Pages(QWidget* parent = nullptr);

    /// Takes it over. The first one is shown.
    void addPage(QWidget* page);
    void setCurrent(QWidget* page);
    [[nodiscard]] QWidget* current() const { return m_current; }

private:
    QList<QWidget*> m_pages;
    QWidget* m_current = nullptr;
};

} // namespace melodeck::ui
