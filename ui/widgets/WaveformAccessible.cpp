#include "ui/widgets/WaveformAccessible.h"

#include "ui/widgets/WaveformView.h"

#include <QAccessibleWidget>

#include <memory>

namespace melodeck::ui {
namespace {

class WaveformAccessible final : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit WaveformAccessible(WaveformView* view)
        : QAccessibleWidget(view, view->focusPolicy() == Qt::NoFocus ? QAccessible::Graphic : QAccessible::Slider)
    {
    }

    [[nodiscard]] QAccessible::Role role() const override
    {
        return view()->focusPolicy() == Qt::NoFocus ? QAccessible::Graphic : QAccessible::Slider;
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        // The bridge of Qt 6.4 passes on the number of a value only; the spoken form goes as the description, too.
        if (kind == QAccessible::Value || kind == QAccessible::Description) {
            return view()->positionText();
        }
        return QAccessibleWidget::text(kind);
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface && role() == QAccessible::Slider) {
            return static_cast<QAccessibleValueInterface*>(this);
        }
        return QAccessibleWidget::interface_cast(type);
    }

    [[nodiscard]] QVariant currentValue() const override { return view()->position(); }
    void setCurrentValue(const QVariant& value) override { view()->requestSeek(value.toDouble()); }
    [[nodiscard]] QVariant maximumValue() const override { return view()->duration(); }
    [[nodiscard]] QVariant minimumValue() const override { return 0.0; }
    [[nodiscard]] QVariant minimumStepSize() const override { return 1.0; }

private:
    [[nodiscard]] WaveformView* view() const { return static_cast<WaveformView*>(widget()); }
};

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    auto* view = qobject_cast<WaveformView*>(object);
    // QAccessible takes it over.
    return view != nullptr ? std::make_unique<WaveformAccessible>(view).release() : nullptr;
}

} // namespace

void installWaveformAccessibility()
{
    // A factory that is there already is not added again.
    QAccessible::installFactory(makeInterface);
}

} // namespace melodeck::ui
