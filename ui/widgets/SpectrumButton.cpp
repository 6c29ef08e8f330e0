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
        m_waveform.setPicture(on ? WaveformView::Picture::Spectrum : WaveformView::Picture::Waveform);
        setIconId(IconId::Spectrum, on ? ColorRole::Accent : ColorRole::SecondaryText);
        showRuler();
    });
    connect(&m_waveform, &WaveformView::viewportChanged, this, &SpectrumButton::showRuler);
}

void SpectrumButton::showRuler()
{
    // The whole waveform is a picture to find one's way by, as calm as that of a row.
    const bool isPlain = m_waveform.viewport().showsAll() && !isChecked();
    m_waveform.setRuler(isPlain ? WaveformView::Ruler::Off : WaveformView::Ruler::Beats);
}

} // namespace melodeck::ui
