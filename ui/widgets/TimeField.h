#pragma once

#include <QDoubleSpinBox>

namespace melodeck::ui {

/// A time in seconds to type: "1.25" or "0:01.25". Up and Down step by a tenth, Page by a second; Enter or leaving it
/// takes what is typed, cut to the range; what is no time is taken back. Looks like text until it is pointed at.
class TimeField final : public QDoubleSpinBox
{
    Q_OBJECT

public:
    explicit TimeField(QWidget* parent = nullptr);

    /// Does not emit. In whole milliseconds.
    void setSeconds(double seconds);
    /// Does not emit, though the time is cut to it.
    void setMostSeconds(double seconds);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// Typed or stepped to; seconds.
    void edited(double seconds);

protected:
    [[nodiscard]] QString textFromValue(double value) const override;
    [[nodiscard]] double valueFromText(const QString& text) const override;
    [[nodiscard]] QValidator::State validate(QString& text, int& position) const override;
    void changeEvent(QEvent* event) override;
};

} // namespace melodeck::ui
