#include "ui/waveform/Viewport.h"

#include <algorithm>

namespace melodeck::ui {

void Viewport::setSound(double durationSeconds, double finestSecondsPerPixel)
{
    const bool showedAll = showsAll();
    m_duration = durationSeconds;
    m_finest = finestSecondsPerPixel;
    // Of a sound that grows all is shown, unless somebody looked at a part.
    if (showedAll || m_length > m_duration) {
        showAll();
    } else {
        setStart(m_start);
    }
}

void Viewport::setWidth(double pixels)
{
    m_width = pixels;
}

double Viewport::xOf(double seconds) const
{
    return m_length > 0.0 ? (seconds - m_start) / m_length * m_width : 0.0;
}

double Viewport::secondsAt(double x) const
{
    return m_width > 0.0 ? std::clamp(m_start + x / m_width * m_length, 0.0, m_duration) : 0.0;
}

void Viewport::showAll()
{
    m_start = 0.0;
    m_length = m_duration;
}

void Viewport::show(const core::TimeRegion& stretch)
{
    m_length = std::clamp(stretch.length(), std::min(m_finest * m_width, m_duration), m_duration);
    setStart(stretch.startSeconds - (m_length - stretch.length()) / 2.0);
}

bool Viewport::zoomAt(double x, double factor)
{
    const double length = std::clamp(m_length / factor, std::min(m_finest * m_width, m_duration), m_duration);
    if (length == m_length || m_width <= 0.0) {
        return false;
    }
    const double fixed = m_start + x / m_width * m_length;
    m_length = length;
    setStart(fixed - x / m_width * m_length);
    return true;
}

bool Viewport::scrollBy(double pixels)
{
    const double before = m_start;
    setStart(m_start + pixels * secondsPerPixel());
    return m_start != before;
}

bool Viewport::reveal(double seconds)
{
    constexpr double kLead = 0.08;
    if (seconds >= m_start && seconds <= m_start + m_length) {
        return false;
    }
    const double before = m_start;
    setStart(seconds - kLead * m_length);
    return m_start != before;
}

void Viewport::setStart(double seconds)
{
    m_start = std::clamp(seconds, 0.0, std::max(0.0, m_duration - m_length));
}

} // namespace melodeck::ui
