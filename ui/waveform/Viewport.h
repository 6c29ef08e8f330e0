#pragma once

#include "core/Recipe.h"

namespace melodeck::ui {

/// Which stretch of time a picture of so many pixels shows. A value; positions are in device-independent pixels, times
/// in seconds. Never shows anything outside the sound, nor less than a few samples.
class Viewport final
{
public:
    /// All of a sound; finest is the shortest stretch that one pixel may stand for. A stretch that was shown stays.
    void setSound(double durationSeconds, double finestSecondsPerPixel);
    void setWidth(double pixels);

    [[nodiscard]] double duration() const { return m_duration; }
    [[nodiscard]] double width() const { return m_width; }
    [[nodiscard]] core::TimeRegion visible() const { return {m_start, m_start + m_length}; }
    [[nodiscard]] double secondsPerPixel() const { return m_width > 0.0 ? m_length / m_width : 0.0; }
    [[nodiscard]] bool showsAll() const { return m_length >= m_duration; }

    /// Not cut to the picture.
    [[nodiscard]] double xOf(double seconds) const;
    /// Cut to the sound.
    [[nodiscard]] double secondsAt(double x) const;

    void showAll();
    void show(const core::TimeRegion& stretch);
    /// What lies under x stays there; a factor above 1 shows less. False where nothing changed.
    bool zoomAt(double x, double factor);
    bool scrollBy(double pixels);
    /// Scrolls so that a time is inside, a little from the left edge; false where it is already.
    bool reveal(double seconds);

private:
    void setStart(double seconds);

    double m_duration = 0.0;
    double m_finest = 0.0;
    double m_width = 0.0;
    double m_start = 0.0;
    double m_length = 0.0;
};

} // namespace melodeck::ui
