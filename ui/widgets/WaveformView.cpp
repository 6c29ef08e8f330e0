#include "ui/widgets/WaveformView.h"

#include "ui/waveform/RegionSnap.h"
#include "ui/waveform/SampleReader.h"
#include "ui/waveform/SpectrumTiles.h"
#include "ui/waveform/WaveShape.h"
#include "ui/widgets/TimeText.h"
#include "ui/widgets/WaveformAccessible.h"

#include <QAccessible>
#include <QResizeEvent>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace melodeck::ui {
namespace {

/// Beside a region that is looked at, as a share of its length: its handles want some room.
constexpr double regionMargin = 0.05;
/// As close as one can look: a sample so many pixels from the next.
constexpr double widestSample = 16.0;

} // namespace

WaveformView::WaveformView(QWidget* parent)
    : QWidget(parent)
    , m_longestRegion(std::numeric_limits<double>::infinity())
{
    installWaveformAccessibility();
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    grabGesture(Qt::PinchGesture);
}

WaveformView::~WaveformView() = default;

void WaveformView::setPeaks(audio::Peaks peaks)
{
    m_peaks = std::move(peaks);
    m_content = m_peaks.frames > 0 ? Content::Loaded : Content::Empty;
    const auto all = audio::peakBetween(m_peaks, 0.0, duration());
    m_loudest = std::max(all.maximum, -all.minimum);
    m_barsFor = {};
    m_viewport.setSound(duration(), m_peaks.sampleRateHz > 0 ? 1.0 / (m_peaks.sampleRateHz * widestSample) : 0.0);
    m_position = std::clamp(m_position, 0.0, duration());
    setRegion(m_region);
    if (m_spectrum) {
        m_spectrum->setFile(m_sampleFile, m_peaks.sampleRateHz, m_peaks.frames);
    }
    wantSamples();
    update();
}

void WaveformView::setLoading()
{
    clear();
    m_content = Content::Loading;
    update();
}

void WaveformView::clear()
{
    m_peaks = {};
    m_loudest = 0.0F;
    setSampleFile({});
    m_content = Content::Empty;
    m_barsFor = {};
    m_position = 0.0;
    m_region.reset();
    m_meter.reset();
    m_notes.clear();
    m_barLines.clear();
    m_drag = Drag::None;
    const bool wasPart = !m_viewport.showsAll();
    m_viewport.setSound(0.0, 0.0);
    m_viewport.showAll();
    update();
    if (wasPart) {
        Q_EMIT viewportChanged();
    }
}

void WaveformView::setSampleFile(const QString& path)
{
    m_sampleFile = path;
    if (m_samples) {
        m_samples->setFile(path);
    }
    if (m_spectrum) {
        m_spectrum->setFile(path, m_peaks.sampleRateHz, m_peaks.frames);
    }
    if (m_snap) {
        m_snap->forget();
    }
    wantSamples();
}

void WaveformView::setPosition(double seconds)
{
    const double before = m_position;
    m_position = m_content == Content::Loaded ? std::clamp(seconds, 0.0, duration()) : std::max(seconds, 0.0);
    if (m_position == before) {
        return;
    }
    const auto visible = m_viewport.visible();
    const bool wasVisible = before >= visible.startSeconds && before <= visible.endSeconds;
    if (m_playheadVisible && !m_viewport.showsAll() && wasVisible && m_drag == Drag::None &&
        m_viewport.reveal(m_position)) {
        showNewViewport();
    } else {
        updateStrip(std::min(before, m_position), std::max(before, m_position));
    }
    // Told when it jumps; a number spoken every moment of playing would drown the music.
    if (hasFocus() && std::abs(m_position - before) > 0.5) {
        QAccessibleValueChangeEvent jumped(this, m_position);
        QAccessible::updateAccessibility(&jumped);
    }
}

void WaveformView::setPlayheadVisible(bool visible)
{
    m_playheadVisible = visible;
    update();
}

void WaveformView::setSeeking(Seeking seeking)
{
    m_seeking = seeking;
    updateFocusPolicy();
}

void WaveformView::setRegionEditing(RegionEditing editing)
{
    m_editing = editing;
    updateFocusPolicy();
    update();
}

void WaveformView::updateFocusPolicy()
{
    const bool interactive = m_seeking == Seeking::On || m_editing != RegionEditing::Off;
    setFocusPolicy(interactive ? Qt::StrongFocus : Qt::NoFocus);
}

void WaveformView::setRegion(std::optional<core::TimeRegion> region)
{
    if (region && m_content == Content::Loaded) {
        region->startSeconds = std::clamp(region->startSeconds, 0.0, duration());
        region->endSeconds = std::clamp(region->endSeconds, region->startSeconds, duration());
    }
    if (m_region != region) {
        m_region = region;
        update();
    }
}

void WaveformView::setRegionLimits(double shortestSeconds, double longestSeconds)
{
    m_shortestRegion = shortestSeconds;
    m_longestRegion = std::max(shortestSeconds, longestSeconds);
}

void WaveformView::zoomIn()
{
    const bool isVisible = xOf(m_position) >= 0.0 && xOf(m_position) <= width();
    zoomAt(m_playheadVisible && isVisible ? xOf(m_position) : width() / 2.0, 2.0);
}

void WaveformView::zoomOut()
{
    zoomAt(width() / 2.0, 0.5);
}

void WaveformView::showAll()
{
    m_viewport.showAll();
    showNewViewport();
}

void WaveformView::showStretch(const core::TimeRegion& stretch)
{
    m_viewport.show(stretch);
    showNewViewport();
}

void WaveformView::showRegion()
{
    if (!m_region) {
        return;
    }
    const double margin = regionMargin * m_region->length();
    showStretch({m_region->startSeconds - margin, m_region->endSeconds + margin});
}

void WaveformView::removeRegion()
{
    if (m_editing == RegionEditing::Draw && m_region) {
        m_region.reset();
        m_drag = Drag::None;
        update();
        Q_EMIT regionRemoved();
    }
}

void WaveformView::zoomAt(double x, double factor)
{
    if (m_content == Content::Loaded && m_viewport.zoomAt(x, factor)) {
        showNewViewport();
    }
}

void WaveformView::scrollBy(double pixels)
{
    if (m_viewport.scrollBy(pixels)) {
        showNewViewport();
    }
}

void WaveformView::showNewViewport()
{
    wantSamples();
    update();
    Q_EMIT viewportChanged();
}

void WaveformView::wantSamples()
{
    const auto look = m_content == Content::Loaded && !showsBars() ? closeLook(m_viewport, m_peaks, devicePixelRatioF())
                                                                   : std::nullopt;
    if (!look || m_sampleFile.isEmpty()) {
        return;
    }
    if (!m_samples) {
        m_samples = std::make_unique<SampleReader>();
        connect(m_samples.get(), &SampleReader::arrived, this, qOverload<>(&QWidget::update));
    }
    m_samples->setFile(m_sampleFile);
    const auto visible = m_viewport.visible();
    const auto first = static_cast<std::int64_t>(visible.startSeconds * m_peaks.sampleRateHz);
    const auto last = static_cast<std::int64_t>(std::ceil(visible.endSeconds * m_peaks.sampleRateHz)) + 1;
    m_samples->want(*look, first, std::min(last, m_peaks.frames) - first);
}

void WaveformView::setRuler(Ruler ruler)
{
    m_ruler = ruler;
    m_barsFor = {};
    update();
}

void WaveformView::setPicture(Picture picture)
{
    m_picture = picture;
    m_barsFor = {};
    if (hasSpectrum() && !m_spectrum) {
        m_spectrum = std::make_unique<SpectrumTiles>();
        connect(m_spectrum.get(), &SpectrumTiles::changed, this, qOverload<>(&QWidget::update));
        m_spectrum->setFile(m_sampleFile, m_peaks.sampleRateHz, m_peaks.frames);
    }
    updateGeometry();
    update();
    Q_EMIT pictureChanged();
}

void WaveformView::setChannels(Channels channels)
{
    m_channels = channels;
    m_barsFor = {};
    update();
}

void WaveformView::setMeter(std::optional<mir::Meter> meter)
{
    m_meter = meter;
    update();
}

QString WaveformView::regionText() const
{
    if (!m_region) {
        return {};
    }
    const auto time = [](double seconds) { return preciseTimeText(seconds); };
    return tr("%1 – %2 s · %3 s", "start, end and length of a region")
        .arg(time(m_region->startSeconds), time(m_region->endSeconds), time(m_region->length()));
}

QString WaveformView::positionText() const
{
    return tr("%1 of %2", "position in a clip").arg(clockText(m_position), clockText(duration()));
}

void WaveformView::requestSeek(double seconds)
{
    if (m_seeking == Seeking::On && m_content == Content::Loaded) {
        Q_EMIT seekRequested(std::clamp(seconds, 0.0, duration()));
    }
}

QSize WaveformView::sizeHint() const
{
    return {320, 48 + rulerHeight() + (hasSpectrum() ? kSpectrumHeight : 0)};
}

QSize WaveformView::minimumSizeHint() const
{
    return {60, 24};
}

void WaveformView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_viewport.setWidth(width());
    wantSamples();
}

} // namespace melodeck::ui
