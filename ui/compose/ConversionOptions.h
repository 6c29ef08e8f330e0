#pragma once

#include "core/Recipe.h"

#include <QWidget>

class QCheckBox;

namespace melodeck::ui {

/// What else is done to the sound that is sent: both off unless the model asks for it, since most recordings want
/// neither.
class ConversionOptions final : public QWidget
{
    Q_OBJECT

public:
    explicit ConversionOptions(QWidget* parent = nullptr);

    /// A model's format with the person's wishes.
    [[nodiscard]] core::AudioFormat applied(core::AudioFormat format) const;
    /// What the model itself asks for. A box that stands as the model before asked for follows it; one that was ticked
    /// or cleared by hand stays.
    void setUsual(const core::AudioFormat& format);
    /// Shows the wishes of a format. Emits changed() where they differ.
    void setFrom(const core::AudioFormat& format);
    /// For the folded line: "normalised, no DC"; empty without a wish.
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void changed();

private:
    core::AudioFormat m_usual;
    QCheckBox* m_normalise;
    QCheckBox* m_removeDirectCurrent;
};

} // namespace melodeck::ui
