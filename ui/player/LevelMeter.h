#pragma once

#include "ui/player/LevelTap.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <array>

namespace melodeck::ui {

class Player;

/// How loud the clip is, left over right, before the volume: a bar for the loudness as a VU meter shows it (RMS), a
/// thin one for the peak, a line where the true peak was highest, and at the end a square that is filled once a clip
/// goes over full scale. −54 … +3 dB. Says the same in words as tool tip and accessible description.
class LevelMeter final : public QWidget
{
    Q_OBJECT

public:
    /// The player must live as long as the meter.
    explicit LevelMeter(Player& player, QWidget* parent = nullptr);

    /// What is shown; for tests and pictures.
    void setLevels(const std::array<LevelTap::Level, LevelTap::kChannels>& levels);
    /// The highest true peak, and whether it went over full scale, tell one clip from another.
    void setHighestShown(bool isShown);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    /// "Peak −3.0 dB left, −3.1 dB right, highest true peak −2.4 dB."
    [[nodiscard]] QString words() const;

    /// Where a level stands on the scale, 0 … 1.
    [[nodiscard]] static double placeOf(float linear);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Shown
    {
        float peak = 0.0F;
        float rms = 0.0F;
        float truePeak = 0.0F;
    };
    void onTick();
    void tell();
    [[nodiscard]] bool isAtRest() const;
    void paintChannel(QPainter& painter, const QRectF& area, const Shown& shown) const;

    Player& m_player;
    QTimer m_tick;
    QElapsedTimer m_sinceTold;
    std::array<Shown, LevelTap::kChannels> m_shown;
    bool m_isHighestShown = true;
};

} // namespace melodeck::ui
