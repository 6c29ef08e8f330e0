// WaveformView: what it looks like.
#include "ui/theme/Text.h"
#include "ui/waveform/SampleReader.h"
#include "ui/waveform/SpectrumTiles.h"
#include "ui/waveform/TimeRuler.h"
#include "ui/waveform/WaveShape.h"
#include "ui/widgets/WaveformPainter.h"
#include "ui/widgets/WaveformText.h"
#include "ui/widgets/WaveformView.h"

#include <QLocale>
#include <QPaintEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace melodeck::ui {
namespace {

constexpr double markLength = 4.0;
constexpr double wordsGap = 64.0;
constexpr int indicatorHeight = 3;
/// Lower than this, the channels are not worth telling apart: of the whole, which is a picture to find one's way by,
/// and of a part, where one looks for something; nor is a scale of frequencies.
constexpr int leastWholeLane = 44;
constexpr int leastLaneHeight = 20;
constexpr int leastScaleHeight = 56;
/// Of the height of both; the rest is the waveform's.
constexpr double spectrumShare = 0.62;
constexpr int spectrumGap = 3;

QColor paled(const QColor& color, const QColor& background, double share)
{
    const auto part = [share](int first, int second) { return qRound(first * share + second * (1.0 - share)); };
    return {part(color.red(), background.red()), part(color.green(), background.green()),
            part(color.blue(), background.blue())};
}

} // namespace

int WaveformView::rulerHeight() const
{
    return m_ruler == Ruler::Off ? 0 : QFontMetrics(waveformFont()).height() + 3;
}

QRect WaveformView::soundRect() const
{
    return rect().adjusted(0, 0, 0, -rulerHeight());
}

QRect WaveformView::waveRect() const
{
    const int below = hasSpectrum() ? spectrumRect().height() + spectrumGap : 0;
    return soundRect().adjusted(0, numbersHeight(), 0, -below);
}

QRect WaveformView::spectrumRect() const
{
    const QRect sound = soundRect();
    const int tall = hasSpectrum() ? static_cast<int>(std::lround(sound.height() * spectrumShare)) : 0;
    return {sound.left(), sound.bottom() + 1 - tall, sound.width(), tall};
}

bool WaveformView::showsBars() const
{
    return m_viewport.showsAll();
}

int WaveformView::laneCount() const
{
    const bool wantsRoom = m_channels == Channels::ApartWhenClose && showsBars();
    const bool areTwo = m_channels != Channels::Together && hasTwoChannels() &&
                        waveRect().height() >= 2 * (wantsRoom ? leastWholeLane : leastLaneHeight);
    return areTwo ? 2 : 1;
}

QRect WaveformView::laneRect(int lane) const
{
    const QRect wave = waveRect();
    const int tall = wave.height() / laneCount();
    return {wave.left(), wave.top() + lane * tall, wave.width(), tall};
}

void WaveformView::updateStrip(double fromSeconds, double toSeconds)
{
    // The playhead's width and one bar to each side.
    const double left = std::clamp(xOf(fromSeconds), -10.0, width() + 10.0);
    const double right = std::clamp(xOf(toSeconds), -10.0, width() + 10.0);
    const int first = static_cast<int>(std::floor(left)) - 4;
    update(QRect(first, 0, static_cast<int>(std::ceil(right)) + 4 - first, height()));
}

const std::vector<int>& WaveformView::bars(int lane)
{
    const double ratio = devicePixelRatioF();
    const QRect one = laneRect(0);
    const QSize pixels(qRound(one.width() * ratio), qRound(one.height() * ratio));
    if (m_barsFor != pixels || m_bars.size() != static_cast<std::size_t>(laneCount())) {
        m_barsFor = pixels;
        m_bars.clear();
        for (int each = 0; each < laneCount(); ++each) {
            m_bars.push_back(barHeights(m_peaks, pixels, BarGeometry::forRatio(ratio),
                                        laneCount() == 1 ? audio::kAllLanes : each, m_loudest));
        }
    }
    return m_bars[static_cast<std::size_t>(lane)];
}

int WaveformView::barAt(double x) const
{
    const double ratio = devicePixelRatioF();
    return static_cast<int>(std::floor(x * ratio / BarGeometry::forRatio(ratio).pitchPixels + 0.5));
}

std::vector<WaveformView::Stretch> WaveformView::stretches(ColorRole waveRole) const
{
    const double end = width();
    const auto cut = [end](double x) { return std::clamp(x, 0.0, end); };
    if (m_region && !m_playheadVisible) {
        const double left = cut(xOf(m_region->startSeconds));
        const double right = cut(xOf(m_region->endSeconds));
        return {{0.0, left, waveRole}, {left, right, ColorRole::Accent}, {right, end, waveRole}};
    }
    const double now = m_playheadVisible ? cut(xOf(m_position)) : 0.0;
    // Where a region is played, what lies before it was not.
    const bool isInside = m_region && m_position >= m_region->startSeconds && m_position <= m_region->endSeconds;
    const double from = isInside ? std::min(now, cut(xOf(m_region->startSeconds))) : 0.0;
    return {{0.0, from, waveRole}, {from, now, ColorRole::Accent}, {now, end, waveRole}};
}

void WaveformView::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    const auto waveRole = isEnabled() ? ColorRole::Wave : ColorRole::Divider;
    if (m_content != Content::Loaded) {
        paintNothingYet(painter, *event, waveRole);
        return;
    }
    if (hasSpectrum()) {
        paintSpectrum(painter);
    }
    if (m_region) {
        paintRegion(painter);
    }
    paintBarLines(painter);
    for (const Stretch& stretch : stretches(waveRole)) {
        if (showsBars()) {
            paintBarStretch(painter, *event, stretch.fromX, stretch.toX, stretch.role);
        } else {
            paintShapeStretch(painter, *event, stretch);
        }
    }
    paintNotes(painter);
    paintBarNumbers(painter);
    if (hasSpectrum()) {
        paintFrequencies(painter);
    }
    if (m_region) {
        paintRegionEnd(painter, xOf(m_region->startSeconds));
        paintRegionEnd(painter, xOf(m_region->endSeconds));
    }
    paintRuler(painter, *event);
    paintScrollIndicator(painter);
    // At the very beginning it would look like a stray bar.
    if (m_playheadVisible && m_position > 0.0) {
        paintPlayhead(painter);
    }
}

void WaveformView::paintRegion(QPainter& painter)
{
    const double left = std::clamp(xOf(m_region->startSeconds), -4.0, width() + 4.0);
    const double right = std::clamp(xOf(m_region->endSeconds), -4.0, width() + 4.0);
    const auto strip = [left, right](const QRect& rect) {
        return QRectF(left, rect.top(), right - left, rect.height());
    };
    QColor tint = themeColor(ColorRole::AccentTint);
    painter.fillRect(strip(waveRect().adjusted(0, -numbersHeight(), 0, 0)), tint);
    if (hasSpectrum()) {
        tint.setAlphaF(0.35F);
        painter.fillRect(strip(spectrumRect()), tint);
    }
}

void WaveformView::paintBarStretch(QPainter& painter, const QPaintEvent& event, double fromX, double toX,
                                   ColorRole role)
{
    const double ratio = devicePixelRatioF();
    for (int lane = 0; lane < laneCount(); ++lane) {
        const std::vector<int>& heights = bars(lane);
        const int last = toX >= width() ? static_cast<int>(heights.size()) : barAt(toX);
        const int from = std::max(barAt(fromX), barAt(event.rect().left()) - 1);
        const int to = std::min(last, barAt(event.rect().right() + 1) + 1);
        painter.save();
        painter.translate(0, laneRect(lane).top());
        paintBars(painter, heights, BarGeometry::forRatio(ratio), from, to, m_barsFor.height(), ratio,
                  themeColor(role));
        painter.restore();
    }
}

void WaveformView::paintShapeStretch(QPainter& painter, const QPaintEvent& event, const Stretch& stretch)
{
    const double from = std::max<double>(stretch.fromX, event.rect().left() - 2);
    const double to = std::min<double>(stretch.toX, event.rect().right() + 3);
    const bool isInRegion = m_region && stretch.role == ColorRole::Accent;
    const auto background = themeColor(isInRegion ? ColorRole::AccentTint : ColorRole::Panel);
    const auto color = themeColor(stretch.role);
    const WaveColors colors{paled(color, background, 0.5), color};
    static const SampleWindow kNone;
    const SampleWindow& samples = m_samples ? m_samples->window() : kNone;
    for (int lane = 0; lane < laneCount(); ++lane) {
        const WaveSource source{m_peaks, samples, laneCount() == 1 ? audio::kAllLanes : lane};
        paintWave(painter, source, m_viewport, laneRect(lane), levelGain(m_loudest), from, to, devicePixelRatioF(),
                  colors);
    }
}

void WaveformView::paintNothingYet(QPainter& painter, const QPaintEvent& event, ColorRole role)
{
    if (m_content == Content::Empty) {
        paintBarStretch(painter, event, 0, width(), role);
        return;
    }
    // The word interrupts the line: what lies below the view is not ours to paint over.
    const auto word = tr("Loading…");
    painter.setFont(textFont(TextSize::Secondary));
    auto box = painter.fontMetrics().boundingRect(word).adjusted(-8, -4, 8, 4);
    box.moveCenter(waveRect().center());
    paintBarStretch(painter, event, 0, box.left(), role);
    paintBarStretch(painter, event, box.right(), width(), role);
    painter.setPen(themeColor(ColorRole::SecondaryText));
    painter.drawText(box, Qt::AlignCenter, word);
}

void WaveformView::paintSpectrum(QPainter& painter)
{
    m_spectrum->paint(painter, m_viewport, spectrumRect(), devicePixelRatioF());
}

void WaveformView::paintFrequencies(QPainter& painter)
{
    const QRect spectrum = spectrumRect();
    if (spectrum.height() < leastScaleHeight) {
        return;
    }
    painter.setFont(waveformFont());
    for (const double hertz : {100.0, 1000.0, 10'000.0}) {
        if (hertz >= m_spectrum->highestHz()) {
            continue;
        }
        const double y = spectrum.top() + m_spectrum->yOf(hertz, spectrum.height());
        const auto words = hertz < 1000.0 ? tr("%1 Hz").arg(hertz) : tr("%1 kHz").arg(hertz / 1000.0);
        auto line = themeColor(ColorRole::Text);
        line.setAlphaF(0.35F);
        painter.fillRect(QRectF(0, y, 6, 1), line);
        // Readable on every colour of the picture.
        auto box = QRectF(painter.fontMetrics().boundingRect(words)).adjusted(-3, 0, 3, 0);
        box.moveCenter({10.0 + box.width() / 2.0, y});
        box.moveTop(std::clamp(box.top(), double(spectrum.top()), spectrum.bottom() - box.height()));
        auto ground = themeColor(ColorRole::Panel);
        ground.setAlphaF(0.72F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(box, 3, 3);
        painter.setPen(themeColor(ColorRole::SecondaryText));
        painter.drawText(box, Qt::AlignCenter, words);
    }
}

void WaveformView::paintRuler(QPainter& painter, const QPaintEvent& event)
{
    if (m_ruler == Ruler::Off) {
        return;
    }
    painter.setFont(waveformFont());
    painter.setPen(themeColor(ColorRole::FaintText));
    const double top = soundRect().bottom() + 1.0;
    const auto marks = m_ruler == Ruler::Beats && m_meter ? beatMarks(m_viewport, wordsGap, *m_meter)
                                                          : timeMarks(m_viewport, wordsGap);
    for (const RulerMark& mark : marks) {
        const double x = xOf(mark.seconds);
        const double wide = mark.words.isEmpty() ? 0.0 : painter.fontMetrics().horizontalAdvance(mark.words) + 6.0;
        if (x + wide < event.rect().left() || x > event.rect().right() + 1) {
            continue;
        }
        const double tall = mark.words.isEmpty() ? markLength / 2.0 : markLength;
        painter.fillRect(QRectF(std::clamp(x, 0.0, width() - 1.0), top, 1, tall), themeColor(ColorRole::ControlBorder));
        // Words that would be cut off say nothing.
        if (!mark.words.isEmpty() && x + wide <= width()) {
            painter.drawText(QPointF(x + 4.0, top + 2.0 + painter.fontMetrics().ascent()), mark.words);
        }
    }
}

void WaveformView::paintScrollIndicator(QPainter& painter)
{
    if (m_viewport.showsAll() || duration() <= 0.0) {
        return;
    }
    const auto visible = m_viewport.visible();
    const double wide = std::max(16.0, visible.length() / duration() * width());
    const double room = duration() - visible.length();
    const double left = room > 0.0 ? visible.startSeconds / room * (width() - wide) : 0.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(themeColor(ColorRole::Divider));
    painter.drawRoundedRect(QRectF(0, 0, width(), indicatorHeight), 1.5, 1.5);
    painter.setBrush(themeColor(ColorRole::ControlBorder));
    painter.drawRoundedRect(QRectF(left, 0, wide, indicatorHeight), 1.5, 1.5);
    painter.restore();
}

void WaveformView::paintRegionEnd(QPainter& painter, double x)
{
    if (x < -1.0 || x > width() + 1.0) {
        return;
    }
    const QRectF wave = soundRect();
    const auto accent = themeColor(ColorRole::Accent);
    painter.fillRect(QRectF(std::clamp(x - 1.0, 0.0, width() - 2.0), wave.top(), 2, wave.height()), accent);
    if (m_editing != RegionEditing::Off) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(accent);
        painter.drawRoundedRect(QRectF(std::clamp(x - 3.0, 0.0, width() - 6.0), wave.center().y() - 8, 6, 16), 3, 3);
        painter.restore();
    }
}

void WaveformView::paintPlayhead(QPainter& painter)
{
    const double ratio = devicePixelRatioF();
    const double thick = std::max(1.0, std::round(1.5 * ratio)) / ratio;
    const double place = xOf(m_position);
    if (place < -1.0 || place > width() + 1.0) {
        return;
    }
    const double x = std::clamp(std::round(place * ratio) / ratio, 0.0, width() - thick);
    const bool isPlain = !m_region && !hasSpectrum();
    painter.fillRect(QRectF(x, 0, thick, soundRect().height()),
                     themeColor(isPlain ? ColorRole::Accent : ColorRole::Text));
}

} // namespace melodeck::ui
