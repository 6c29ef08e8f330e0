#pragma once

#include "audio/Peaks.h"
#include "mir/Transcription.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QBoxLayout;
class QHBoxLayout;
class QLayout;

namespace melodeck::ui {

class CompareBar;
class ElidedLabel;
class IconButton;
class LevelMeter;
class PlayButton;
class Player;
class Slider;
class SpectrumButton;
class TimeButton;
class WaveformView;

/// The transport at the foot of the window: previous, play, next, title and time, the waveform, what compares,
/// volume. A view of a Player; the caller gives it the peaks of the current clip.
class PlayerBar final : public QWidget
{
    Q_OBJECT

public:
    explicit PlayerBar(Player& player, QWidget* parent = nullptr);

    /// Peaks of the player's current clip; a change of clip shows "loading" until they come. The region and what is
    /// zoomed at stay while clips of the playlist are switched.
    void setPeaks(audio::Peaks peaks);
    /// Its beat.
    void setMeter(const std::optional<mir::Meter>& meter);
    /// While nobody shall know which clip it is: a flat line of so many seconds in place of its waveform, and no length
    /// of its own. Nothing shows it again, with the peaks that come then.
    void setHiddenLength(std::optional<double> seconds);
    /// A sentence in place of the time ("No sound device …"); empty takes it away, as does the next play.
    void setNotice(const QString& sentence);
    [[nodiscard]] WaveformView* waveform() const { return m_waveform; }
    [[nodiscard]] CompareBar* compareBar() const { return m_compare; }
    /// A tool for what the waveform shows, right beside it.
    void addWaveformTool(QWidget* tool);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void connectPlayer();
    void noteVolume();
    void showState();
    void showClip();
    void showTime();
    void showFailure(const QString& sentence);
    void showWaveform(audio::Peaks peaks, const QString& sampleFile);
    void setPassingNotice(const QString& sentence);
    [[nodiscard]] QLayout* levelColumn();
    /// All in one line, or in two where that is too narrow for it.
    void placeLines();

    Player& m_player;
    QBoxLayout* m_lines = nullptr;
    /// The transport, and what plays.
    QHBoxLayout* m_upper = nullptr;
    /// How it is heard.
    QHBoxLayout* m_lower = nullptr;
    IconButton* m_previous;
    PlayButton* m_play;
    IconButton* m_next;
    ElidedLabel* m_title;
    TimeButton* m_time;
    /// In place of the time.
    ElidedLabel* m_noticeLabel;
    WaveformView* m_waveform;
    SpectrumButton* m_spectrum;
    CompareBar* m_compare;
    IconButton* m_mute;
    Slider* m_volume;
    LevelMeter* m_levels;
    QString m_notice;
    /// Whose waveform is shown.
    QString m_shownPath;
    std::optional<double> m_hiddenSeconds;
    /// Ends a notice that asks for nothing.
    QTimer m_noticeEnd;
    /// What comes back after a mute: never a blast, and never nothing.
    double m_volumeBeforeMute = 0.5;
};

} // namespace melodeck::ui
