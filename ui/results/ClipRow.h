#pragma once

#include "audio/ArrivingFile.h"
#include "audio/Peaks.h"
#include "core/Answer.h"

#include <QWidget>

#include <cstdint>
#include <memory>

namespace melodeck::ui {

class Card;
class ElidedLabel;
class IconButton;
class KeyBadge;
class PlayButton;
class SecondaryLabel;
class WaveformView;

/// One clip: key, play, prompt and facts, waveform, star, save, menu.
class ClipRow final : public QWidget
{
    Q_OBJECT

public:
    enum class Playback : std::uint8_t { Other, Current, Playing };

    explicit ClipRow(core::Clip clip, QWidget* parent = nullptr);

    [[nodiscard]] const core::Clip& clip() const { return m_clip; }
    /// The file while it grows: it can be played, and nothing else yet.
    void setArriving(std::shared_ptr<const audio::ArrivingFile> file);
    [[nodiscard]] const std::shared_ptr<const audio::ArrivingFile>& arriving() const { return m_arriving; }
    /// New facts of the same clip: it is whole, or has been measured.
    enum class Loudness : std::uint8_t { Known, Pending };
    void setClip(core::Clip clip, Loudness loudness);
    /// What people call it: its prompt, else its file name.
    [[nodiscard]] QString title() const;
    void setPeaks(const audio::Peaks& peaks);
    /// Whether the transport holds it; position in seconds.
    void setPlayback(Playback playback, double position);
    /// The row's number is a key only for the clips that the transport's keys reach.
    void setKeyVisible(bool visible);
    void setStarred(bool starred);
    /// As by its button: changes and reports it.
    void toggleStar();
    void focusPlay();

Q_SIGNALS:
    void playRequested();
    void seekRequested(double seconds);
    void starToggled(bool starred);
    void saveRequested();
    void showInFolderRequested();
    void useAsMelodyRequested();

protected:
    void mousePressEvent(QMouseEvent* event) override;

private:
    void build();
    void showMenu();
    [[nodiscard]] QString facts() const;

    core::Clip m_clip;
    std::shared_ptr<const audio::ArrivingFile> m_arriving;
    Loudness m_loudness = Loudness::Known;
    Playback m_playback = Playback::Other;
    Card* m_card;
    KeyBadge* m_key;
    PlayButton* m_play;
    ElidedLabel* m_title;
    SecondaryLabel* m_facts;
    WaveformView* m_waveform;
    IconButton* m_star;
    IconButton* m_save;
    IconButton* m_more;
};

} // namespace melodeck::ui
