// WaveformView: the music that was heard in the sound, and where its bars begin.
#include "ui/widgets/WaveformText.h"
#include "ui/widgets/WaveformView.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace melodeck::ui {
namespace {

/// A beat that is placed goes to an onset that is so near, in pixels.
constexpr double onsetReach = 7.0;
/// Bar lines closer than this say nothing, and numbers want this much between them.
constexpr double leastBarGap = 5.0;
constexpr double leastNumberGap = 22.0;

} // namespace

void WaveformView::setNotes(std::vector<mir::Note> notes)
{
    m_notes = std::move(notes);
    update();
}

void WaveformView::setNotesShown(Notes shown)
{
    m_notesShown = shown;
    update();
}

void WaveformView::setBarLines(std::vector<double> seconds)
{
    m_barLines = std::move(seconds);
    update();
}

void WaveformView::setBeatPlacing(BeatPlacing placing)
{
    m_beatPlacing = placing;
}

void WaveformView::placeBeat(double x, Qt::KeyboardModifiers modifiers)
{
    double seconds = secondsAt(std::clamp(x, 0.0, width() - 1.0));
    if (!modifiers.testFlag(Qt::ControlModifier)) {
        double nearest = onsetReach * m_viewport.secondsPerPixel();
        const double wanted = seconds;
        for (const mir::Note& note : m_notes) {
            if (const double off = std::abs(note.onsetSeconds - wanted); off < nearest) {
                nearest = off;
                seconds = note.onsetSeconds;
            }
        }
    }
    Q_EMIT beatPlaced(seconds);
}

void WaveformView::setBarNumbers(BarNumbers numbers)
{
    m_barNumbers = numbers;
    update();
}

int WaveformView::numbersHeight() const
{
    return m_barNumbers == BarNumbers::On ? QFontMetrics(waveformFont()).ascent() + 3 : 0;
}

double WaveformView::barGap() const
{
    const std::size_t count = m_barLines.size();
    return count < 2 ? width() : (xOf(m_barLines.back()) - xOf(m_barLines.front())) / static_cast<double>(count - 1);
}

void WaveformView::paintBarLines(QPainter& painter)
{
    if (m_notesShown == Notes::Hidden || barGap() < leastBarGap) {
        return;
    }
    const QRect wave = waveRect();
    QColor line = themeColor(ColorRole::FaintText);
    line.setAlphaF(0.6F);
    for (const double seconds : m_barLines) {
        if (const double x = std::round(xOf(seconds)); x >= 0.0 && x < width()) {
            painter.fillRect(QRectF(x, wave.top() - numbersHeight(), 1, wave.height() + numbersHeight()), line);
        }
    }
}

void WaveformView::paintBarNumbers(QPainter& painter)
{
    // In a close look the ruler has them.
    if (m_barNumbers == BarNumbers::Off || m_notesShown == Notes::Hidden || m_ruler == Ruler::Beats) {
        return;
    }
    std::size_t every = 1;
    while (barGap() * static_cast<double>(every) < leastNumberGap && every < m_barLines.size()) {
        every *= 2;
    }
    painter.setFont(waveformFont());
    painter.setPen(themeColor(ColorRole::SecondaryText));
    const double bottom = waveRect().top() - 2.0;
    for (std::size_t bar = 0; bar < m_barLines.size(); bar += every) {
        const QString number = QString::number(bar + 1);
        const double x = std::round(xOf(m_barLines[bar])) + 3.0;
        // Words that would be cut off say nothing.
        if (x >= 0.0 && x + painter.fontMetrics().horizontalAdvance(number) <= width()) {
            painter.drawText(QPointF(x, bottom), number);
        }
    }
}

void WaveformView::paintNotes(QPainter& painter)
{
    if (m_notes.empty() || m_notesShown == Notes::Hidden) {
        return;
    }
    const auto byPitch = [](const mir::Note& first, const mir::Note& second) { return first.midi < second.midi; };
    const auto [low, high] = std::minmax_element(m_notes.begin(), m_notes.end(), byPitch);
    constexpr int kLeastRange = 7;
    const double range = std::max(kLeastRange, high->midi - low->midi);
    const double middle = (high->midi + low->midi) / 2.0;
    const QRectF room = QRectF(waveRect()).adjusted(0, 6, 0, -6);
    constexpr double kThick = 3.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeColor(ColorRole::Panel), 1.0));
    painter.setBrush(themeColor(ColorRole::Star));
    for (const mir::Note& note : m_notes) {
        const double left = std::max(xOf(note.onsetSeconds), -8.0);
        const double right = std::min(xOf(note.offsetSeconds), width() + 8.0);
        if (right > 0.0 && left < width()) {
            const double y = room.center().y() - (note.midi - middle) / range * room.height();
            painter.drawRoundedRect(QRectF(left, y - kThick / 2.0 - 0.5, std::max(right - left - 1.0, 3.0), kThick + 1),
                                    2, 2);
        }
    }
    painter.restore();
}

} // namespace melodeck::ui
