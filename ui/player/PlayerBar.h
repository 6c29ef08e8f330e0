#pragma once

#include "audio/Peaks.h"

#include <QWidget>

namespace melodeck::ui {

class ElidedLabel;
class IconButton;
class PlayButton;
class Player;
class Slider;
class WaveformView;

/// The transport at the foot of the window: previous, play, next, title and time, the waveform, loop, volume.
/// A view of a Player; the caller gives it the peaks of the current clip.
class PlayerBar final : public QWidget
{
    Q_OBJECT

public:
    explicit PlayerBar(Player& player, QWidget* parent = nullptr);

    /// Peaks of the player's current clip; a change of clip shows "loading" until they come.
    void setPeaks(audio::Peaks peaks);
    /// A sentence in place of the time ("No sound device …"); empty takes it away, as does the next play.
    void setNotice(const QString& sentence);
    [[nodiscard]] WaveformView* waveform() const { return m_waveform; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void connectPlayer();
    void showState();
    void showClip();
    void showTime();

    Player& m_player;
    IconButton* m_previous;
    PlayButton* m_play;
    IconButton* m_next;
    ElidedLabel* m_title;
    ElidedLabel* m_time;
    WaveformView* m_waveform;
    IconButton* m_loop;
    IconButton* m_mute;
    Slider* m_volume;
    QString m_notice;
    double m_volumeBeforeMute = 1.0;
};

} // namespace melodeck::ui
