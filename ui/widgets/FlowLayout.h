#pragma once

#include <QLayout>
#include <QList>

namespace melodeck::ui {

/// Items in lines, as words in a paragraph; from the right in a right-to-left window.
class FlowLayout final : public QLayout
{
    Q_OBJECT

public:
    /// Gaps between items and between lines in px.
    explicit FlowLayout(QWidget* parent = nullptr, int gap = 4);

    enum class Lines : std::uint8_t { FromTheirStart, Centred };
    void setLines(Lines lines);
    ~FlowLayout() override;

    /// In front of the item of that index, or at the end.
    void insertWidget(int index, QWidget* widget);
    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    [[nodiscard]] QLayoutItem* takeAt(int index) override;

    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& area) override;

private:
    enum class Pass : std::uint8_t { Measure, Place };
    /// The height used, margins included.
    int arrange(const QRect& area, Pass pass) const;

    QList<QLayoutItem*> m_items;
    Lines m_lines = Lines::FromTheirStart;
};

} // namespace melodeck::ui
