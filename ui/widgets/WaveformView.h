#pragma once

#include "audio/Peaks.h"
#include "core/Recipe.h"
#include "ui/theme/Tokens.h"

#include <QWidget>

#include <cstdint>
#include <optional>
#include <vector>

namespace melodeck::ui {

/// The sound of a file as thin bars, with playhead and, if wanted, a region with two handles. Time always runs from
/// left to right. To a screen reader it is a slider that speaks "0:03 of 0:08".
///
/// Keys when focused and seeking is on: arrows ±5 s, with Shift ±1 s, Page ±10 %, Home/End. With a region to edit,
/// Ctrl+arrows move it and Ctrl+Shift+arrows move its end, each by 0.1 s; where there is no seeking, without Ctrl, too.
class WaveformView final : public QWidget
{
    Q_OBJECT

public:
    enum class Content : std::uint8_t {
        Empty,   ///< A flat line.
        Loading, ///< A flat line and a word.
        Loaded,
    };
    /// What a click and the keys do.
    enum class Seeking : std::uint8_t { Off, On };
    enum class RegionEditing : std::uint8_t {
        Off,     ///< A region is only shown.
        Handles, ///< Both ends and the whole can be dragged.
    };

    explicit WaveformView(QWidget* parent = nullptr);

    void setPeaks(audio::Peaks peaks);
    void setLoading();
    void clear();
    [[nodiscard]] Content content() const { return m_content; }
    /// Seconds; 0 without peaks.
    [[nodiscard]] double duration() const { return m_peaks.durationSeconds(); }

    /// Clamped to the file. Repaints only the strip that changed.
    void setPosition(double seconds);
    [[nodiscard]] double position() const { return m_position; }
    /// Off: all of it in the wave colour, no playhead (a row that is not the current one).
    void setPlayheadVisible(bool visible);

    void setSeeking(Seeking seeking);
    void setRegionEditing(RegionEditing editing);
    /// Shown as tinted; clamped to the file; nullopt for none. Does not emit.
    void setRegion(std::optional<core::TimeRegion> region);
    [[nodiscard]] std::optional<core::TimeRegion> region() const { return m_region; }
    /// Shortest region that the handles and keys allow, in seconds (default 0.1).
    void setMinimumRegion(double seconds) { m_minimumRegion = seconds; }

    /// "0:03 of 0:08", as spoken.
    [[nodiscard]] QString positionText() const;
    /// As by key or screen reader: emits seekRequested().
    void requestSeek(double seconds);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void seekRequested(double seconds);
    /// While a handle moves.
    void regionChanged(const melodeck::core::TimeRegion& region);
    /// When it was let go, or after a key.
    void regionEdited(const melodeck::core::TimeRegion& region);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    enum class Drag : std::uint8_t { None, Seek, Start, End, Whole };
    enum class Part : std::uint8_t { Start, End, Whole };

    [[nodiscard]] double xOf(double seconds) const;
    [[nodiscard]] double secondsAt(double x) const;
    [[nodiscard]] Drag dragAt(double x) const;
    void dragTo(double x);
    void moveRegion(Part part, double bySeconds);
    void setRegionByUser(const core::TimeRegion& region);
    bool seekByKey(const QKeyEvent& event);
    bool regionByKey(const QKeyEvent& event);
    void updateStrip(double fromSeconds, double toSeconds);
    void updateFocusPolicy();
    void showCursorFor(Drag drag);
    [[nodiscard]] int barAt(double x) const;
    void paintNothingYet(QPainter& painter, const QPaintEvent& event, ColorRole role);
    void paintStretch(QPainter& painter, const QPaintEvent& event, int first, int last, ColorRole role);
    void paintRegionEnd(QPainter& painter, double x);
    void paintPlayhead(QPainter& painter);
    /// Heights of the bars for the size of now, in device pixels; made once for a size and content.
    const std::vector<int>& bars();

    audio::Peaks m_peaks;
    Content m_content = Content::Empty;
    double m_position = 0.0;
    bool m_playheadVisible = true;
    Seeking m_seeking = Seeking::Off;
    RegionEditing m_editing = RegionEditing::Off;
    std::optional<core::TimeRegion> m_region;
    double m_minimumRegion = 0.1;

    Drag m_drag = Drag::None;
    /// Seconds between the pointer and what it grabbed; where it was pressed.
    double m_grabOffset = 0.0;
    double m_pressedX = 0.0;
    bool m_moved = false;

    std::vector<int> m_bars;
    QSize m_barsFor;
};

} // namespace melodeck::ui
