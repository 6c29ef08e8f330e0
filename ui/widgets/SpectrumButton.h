#pragma once

#include "ui/widgets/Buttons.h"

namespace melodeck::ui {

class WaveformView;

/// Shows the spectrum in a waveform's place, and back. It also brings the ruler where one looks closely: under a part
/// of the sound, or a spectrum.
class SpectrumButton final : public IconButton
{
    Q_OBJECT

public:
    /// The view must live as long as the button.
    explicit SpectrumButton(WaveformView& waveform, QWidget* parent = nullptr);

private:
    void showRuler();

    WaveformView& m_waveform;
};

} // namespace melodeck::ui
