#pragma once

#include "audio/Peaks.h"
#include "core/Recipe.h"
#include "mir/Transcription.h"
#include "ui/theme/Tokens.h"
#include "ui/waveform/Viewport.h"

#include <QWidget>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

class QGestureEvent;

namespace melodeck::ui {

class RegionSnap;
class SampleReader;
class SpectrumTiles;

/// The sound of a file, with playhead and, if wanted, a region with two handles. Time always runs from left to right.
/// To a screen reader it is a slider that speaks "0:03 of 0:08".
///
/// All of it is thin bars. Where zooming is on, a part of it is an outline of the extremes around a body of the root
/// mean square, down to single samples. The spectrum can be shown beneath, in the same time.
///
/// Keys when focused and seeking is on: arrows ±5 s, with Shift ±1 s, Page ±10 %, Home/End. With a region to edit,
/// Ctrl+arrows move it and Ctrl+Shift+arrows move its end, each by 0.1 s (by a pixel in a close look); where there
/// is no seeking, without Ctrl, too. Delete takes a drawn one away. With zooming: + and −, 0 for all. Mouse: wheel
/// zooms at the pointer, Shift+wheel and the middle button scroll, Ctrl while a handle is dragged leaves it where the
/// hand is.
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
        Draw,    ///< And a new one drawn with Shift; a double click takes it away.
    };
    enum class Zooming : std::uint8_t {
        Off,
        Wheel,        ///< The wheel zooms.
        ControlWheel, ///< With Ctrl; alone it is for what the view lies in.
    };
    enum class Ruler : std::uint8_t {
        Off,
        Time,
        Beats, ///< Bars and beats where a metre is known, else time.
    };
    enum class Picture : std::uint8_t { Waveform, WithSpectrum };
    enum class Channels : std::uint8_t {
        Together,
        ApartWhenClose, ///< As Apart where a part is shown, or where there is plenty of room.
        Apart,          ///< One above the other, where there are two.
    };
    enum class Snapping : std::uint8_t {
        Off,
        On, ///< Ends of a region go to beats where a metre is known, and then to where a cut makes no click.
    };

    explicit WaveformView(QWidget* parent = nullptr);
    ~WaveformView() override;

    void setPeaks(audio::Peaks peaks);
    void setLoading();
    void clear();
    [[nodiscard]] Content content() const { return m_content; }
    /// Where the samples are, for a close look, snapping and the spectrum; empty for none. Forgotten by clear().
    void setSampleFile(const QString& path);
    /// Seconds; 0 without peaks.
    [[nodiscard]] double duration() const { return m_peaks.durationSeconds(); }

    /// Clamped to the file. Repaints only the strip that changed. Where a part is shown, the picture follows the
    /// playhead out of it.
    void setPosition(double seconds);
    [[nodiscard]] double position() const { return m_position; }
    /// Off: all of it in the wave colour, no playhead (a row that is not the current one).
    void setPlayheadVisible(bool visible);

    void setSeeking(Seeking seeking);
    void setRegionEditing(RegionEditing editing);
    /// Shown as tinted; clamped to the file; nullopt for none. Does not emit.
    void setRegion(std::optional<core::TimeRegion> region);
    [[nodiscard]] std::optional<core::TimeRegion> region() const { return m_region; }
    /// Shortest and longest region that the handles and keys allow, in seconds (default 0.1, and no limit).
    void setRegionLimits(double shortestSeconds, double longestSeconds);
    void setSnapping(Snapping snapping) { m_snapping = snapping; }

    void setZooming(Zooming zooming) { m_zooming = zooming; }
    [[nodiscard]] const Viewport& viewport() const { return m_viewport; }
    void zoomIn();
    void zoomOut();
    void showAll();
    void showStretch(const core::TimeRegion& stretch);
    /// The region with a little to each side.
    void showRegion();
    /// As by a double click, where one may be drawn.
    void removeRegion();
    [[nodiscard]] RegionEditing regionEditing() const { return m_editing; }

    void setRuler(Ruler ruler);
    [[nodiscard]] Ruler ruler() const { return m_ruler; }
    void setPicture(Picture picture);
    [[nodiscard]] Picture picture() const { return m_picture; }
    void setChannels(Channels channels);
    [[nodiscard]] Channels channels() const { return m_channels; }
    [[nodiscard]] bool hasTwoChannels() const { return m_peaks.lanes == 2; }
    /// What sizeHint() grows by with a spectrum.
    static constexpr int kSpectrumHeight = 84;
    /// Beats of the sound, for ruler and snapping. Forgotten by clear().
    void setMeter(std::optional<mir::Meter> meter);
    [[nodiscard]] const std::optional<mir::Meter>& meter() const { return m_meter; }
    /// Notes that were heard in it, drawn over it by their pitch; times from the start of the file. Forgotten by
    /// clear().
    void setNotes(std::vector<mir::Note> notes);
    [[nodiscard]] bool hasNotes() const { return !m_notes.empty(); }
    enum class Notes : std::uint8_t { Hidden, Shown };
    /// Whether they are drawn (they are).
    void setNotesShown(Notes shown);
    [[nodiscard]] Notes notesShown() const { return m_notesShown; }
    enum class BarNumbers : std::uint8_t {
        Off,
        On, ///< There is room for them above the waveform, whether there are bars yet or not.
    };
    void setBarNumbers(BarNumbers numbers);
    /// Where bars begin, in seconds, from number 1 on; drawn with the notes. Forgotten by clear().
    void setBarLines(std::vector<double> seconds);
    [[nodiscard]] const std::vector<double>& barLines() const { return m_barLines; }
    enum class BeatPlacing : std::uint8_t {
        Off,
        On, ///< A click or drag beside the ends of the region says where a bar begins.
    };
    void setBeatPlacing(BeatPlacing placing);
    [[nodiscard]] BeatPlacing beatPlacing() const { return m_beatPlacing; }

    /// "1.20 – 3.40 s · 2.20 s": where the region is, and how long. Empty without one.
    [[nodiscard]] QString regionText() const;
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
    /// When it was let go, or after a key; perhaps again a moment later, when its ends were snapped.
    void regionEdited(const melodeck::core::TimeRegion& region);
    /// By a double click, or removeRegion().
    void regionRemoved();
    /// A bar begins there: at the onset of a note where one is near, unless Ctrl is held.
    void beatPlaced(double seconds);
    void pictureChanged();
    /// Zoomed or scrolled.
    void viewportChanged();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    enum class Drag : std::uint8_t { None, Seek, Start, End, Whole, NewRegion, Scroll, Beat };
    enum class Part : std::uint8_t { Start, End, Whole };
    /// A part of the picture in one colour.
    struct Stretch
    {
        double fromX = 0.0;
        double toX = 0.0;
        ColorRole role = ColorRole::Wave;
    };

    [[nodiscard]] double xOf(double seconds) const { return m_viewport.xOf(seconds); }
    [[nodiscard]] double secondsAt(double x) const { return m_viewport.secondsAt(x); }
    [[nodiscard]] Drag dragAt(double x) const;
    [[nodiscard]] Drag dragFor(const QMouseEvent& event) const;
    void dragTo(double x, Qt::KeyboardModifiers modifiers);
    void finishRegionDrag(Drag drag, Qt::KeyboardModifiers modifiers);
    void moveRegion(Part part, double bySeconds);
    void setRegionByUser(const core::TimeRegion& region);
    [[nodiscard]] double snapped(double seconds, Qt::KeyboardModifiers modifiers) const;
    [[nodiscard]] bool isOnBeat(double seconds) const;
    bool seekByKey(const QKeyEvent& event);
    bool regionByKey(const QKeyEvent& event);
    bool zoomByKey(const QKeyEvent& event);
    bool handleGesture(QGestureEvent& event);
    void zoomAt(double x, double factor);
    void scrollBy(double pixels);
    void showNewViewport();
    void showHint(const QPoint& position);
    bool showRegionHint(const QPoint& position);
    void updateStrip(double fromSeconds, double toSeconds);
    void updateFocusPolicy();
    void showCursorFor(Drag drag);

    /// All but the ruler; of it the waveform, and the spectrum.
    [[nodiscard]] QRect soundRect() const;
    [[nodiscard]] QRect waveRect() const;
    [[nodiscard]] QRect spectrumRect() const;
    [[nodiscard]] bool hasSpectrum() const { return m_picture == Picture::WithSpectrum; }
    [[nodiscard]] int rulerHeight() const;
    [[nodiscard]] bool showsBars() const;
    [[nodiscard]] int laneCount() const;
    [[nodiscard]] QRect laneRect(int lane) const;
    [[nodiscard]] std::vector<Stretch> stretches(ColorRole waveRole) const;
    [[nodiscard]] int barAt(double x) const;
    void paintNothingYet(QPainter& painter, const QPaintEvent& event, ColorRole role);
    void paintBarStretch(QPainter& painter, const QPaintEvent& event, double fromX, double toX, ColorRole role);
    void paintShapeStretch(QPainter& painter, const QPaintEvent& event, const Stretch& stretch);
    void paintRegion(QPainter& painter);
    void paintSpectrum(QPainter& painter);
    void paintFrequencies(QPainter& painter);
    void paintNotes(QPainter& painter);
    void paintBarLines(QPainter& painter);
    void paintBarNumbers(QPainter& painter);
    [[nodiscard]] int numbersHeight() const;
    /// Between two bar lines, in pixels.
    [[nodiscard]] double barGap() const;
    void placeBeat(double x, Qt::KeyboardModifiers modifiers);
    void paintRuler(QPainter& painter, const QPaintEvent& event);
    void paintScrollIndicator(QPainter& painter);
    void paintRegionEnd(QPainter& painter, double x);
    void paintPlayhead(QPainter& painter);
    void wantSamples();
    /// Heights of the bars for the size of now, in device pixels; made once for a size and content.
    const std::vector<int>& bars(int lane);

    audio::Peaks m_peaks;
    float m_loudest = 0.0F;
    QString m_sampleFile;
    std::unique_ptr<SampleReader> m_samples;
    std::unique_ptr<SpectrumTiles> m_spectrum;
    std::unique_ptr<RegionSnap> m_snap;
    Viewport m_viewport;
    Content m_content = Content::Empty;
    double m_position = 0.0;
    bool m_playheadVisible = true;
    Seeking m_seeking = Seeking::Off;
    RegionEditing m_editing = RegionEditing::Off;
    Zooming m_zooming = Zooming::Off;
    Ruler m_ruler = Ruler::Off;
    Picture m_picture = Picture::Waveform;
    Channels m_channels = Channels::Together;
    Snapping m_snapping = Snapping::Off;
    std::optional<mir::Meter> m_meter;
    std::vector<mir::Note> m_notes;
    Notes m_notesShown = Notes::Shown;
    std::vector<double> m_barLines;
    BarNumbers m_barNumbers = BarNumbers::Off;
    BeatPlacing m_beatPlacing = BeatPlacing::Off;
    std::optional<core::TimeRegion> m_region;
    double m_shortestRegion = 0.1;
    double m_longestRegion;

    Drag m_drag = Drag::None;
    /// Seconds between the pointer and what it grabbed; where it was pressed, and where it was last.
    double m_grabOffset = 0.0;
    double m_pressedX = 0.0;
    double m_lastX = 0.0;
    bool m_moved = false;

    std::vector<std::vector<int>> m_bars;
    QSize m_barsFor;
};

} // namespace melodeck::ui
