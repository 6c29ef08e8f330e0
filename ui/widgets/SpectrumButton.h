#pragma once

#include "ui/widgets/Buttons.h"

namespace melodeck::ui {

class WaveformView;

/// Shows the spectrum in a waveform's place, and back.
class SpectrumButton final : public IconButton
{
    Q_OBJECT

public:
    /// The view must live as long as the button.
    explicit SpectrumButton(WaveformView& waveform, QWidget* parent = nullptr);

private:
    WaveformView& m_waveform;
};

} // namespace melodeck::ui
