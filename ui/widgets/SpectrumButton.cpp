#include "ui/widgets/SpectrumButton.h"

#include "ui/widgets/WaveformView.h"

namespace melodeck::ui {

SpectrumButton::SpectrumButton(WaveformView& waveform, QWidget* parent)
    : IconButton(IconId::Spectrum, tr("Spectrum"), parent)
    , m_waveform(waveform)
{
    setObjectName(QStringLiteral("spectrum"));
    setCheckable(true);
    connect(this, &QToolButton::toggled, this, [this](bool on) {
        m_waveform.setPicture(on ? WaveformView::Picture::WithSpectrum : WaveformView::Picture::Waveform);
        setIconId(IconId::Spectrum, on ? ColorRole::Accent : ColorRole::SecondaryText);
    });
    connect(&m_waveform, &WaveformView::pictureChanged, this,
            [this] { setChecked(m_waveform.picture() == WaveformView::Picture::WithSpectrum); });
}

} // namespace melodeck::ui
