#pragma once

#include "audio/ArrivingFile.h"
#include "audio/Peaks.h"
#include "core/Answer.h"
#include "ui/compare/PairChoice.h"

#include <QPoint>
#include <QWidget>

#include <cstdint>
#include <memory>
#include <optional>

class QBoxLayout;
class QHBoxLayout;
class QMenu;

namespace melodeck::ui {

class Card;
class ElidedLabel;
class IconButton;
class KeyBadge;
class PlaceButtons;
class PlayButton;
class SecondaryLabel;
class WaveformView;

/// One clip: key, play, prompt and facts, waveform, star, save, menu. Or, while nobody shall know which clip it is,
/// key, play, a letter and the places that it can be given.
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
    /// What people call it: its prompt, else its file name; "Clip A" in a blind comparison.
    [[nodiscard]] QString title() const;
    /// The same whatever is hidden now.
    [[nodiscard]] QString trueTitle() const;
    void setPeaks(const audio::Peaks& peaks);
    /// Whether the transport holds it; position in seconds.
    void setPlayback(Playback playback, double position);
    /// The digit that is its key; 0 for a clip that the transport's keys do not reach.
    void setKey(int digit);
    /// In dB, what its level is matched with; nothing while it is played as it came.
    void setLevel(std::optional<double> decibels);
    [[nodiscard]] std::optional<double> level() const { return m_level; }
    /// What it was chosen for on the key that goes to and fro.
    void setSide(std::optional<PairChoice::Side> side);
    /// Hides all that tells which clip it is behind a letter; nothing shows it again.
    struct Disguise
    {
        QString letter;
        int places = 0;
    };
    void setDisguise(std::optional<Disguise> disguise);
    [[nodiscard]] bool isDisguised() const { return m_disguise.has_value(); }
    /// In the disguise; 0 for none.
    void setPlace(int place);
    void setStarred(bool starred);
    /// As by its button: changes and reports it.
    void toggleStar();
    /// It can be taken apart into notes and stems.
    void offerParts() { m_hasParts = true; }
    void focusPlay();
    [[nodiscard]] bool isPlayFocused() const;

    /// In two lines, as it stands where one is too narrow for it.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// It is to be the current one, at the same place.
    void selectRequested();
    void playRequested();
    void seekRequested(double seconds);
    void starToggled(bool starred);
    void saveRequested();
    void saveMidiRequested();
    void saveStemsRequested();
    void copyRequested();
    void showInFolderRequested();
    /// Its menu is about to open: whoever does more with clips adds to it.
    void menuOpening(QMenu* menu);
    void compareRequested(melodeck::ui::PairChoice::Side side);
    void placeChosen(int place);
    void makeModelRequested();
    /// The whole result that it is a part of.
    void trashRequested();

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] int wordsWidth() const;
    [[nodiscard]] int leastWordsWidth() const;
    void build();
    void buildWords();
    void showNames();
    void showFacts();
    void showMenu();
    void showStar();
    void makePlaces();
    [[nodiscard]] QString facts() const;
    [[nodiscard]] QString marks() const;

    /// Where the mouse was pressed, until it is let go.
    std::optional<QPoint> m_pressed;
    core::Clip m_clip;
    std::shared_ptr<const audio::ArrivingFile> m_arriving;
    Loudness m_loudness = Loudness::Known;
    /// Of its waveform; nothing before that is known.
    std::optional<double> m_heardSeconds;
    Playback m_playback = Playback::Other;
    bool m_hasParts = false;
    std::optional<double> m_level;
    std::optional<PairChoice::Side> m_side;
    std::optional<Disguise> m_disguise;
    Card* m_card;
    QBoxLayout* m_lines = nullptr;
    /// What it is called.
    QHBoxLayout* m_upper = nullptr;
    /// How it sounds, and what can be done with it.
    QHBoxLayout* m_lower = nullptr;
    KeyBadge* m_key;
    PlayButton* m_play;
    QWidget* m_words;
    QHBoxLayout* m_titleLine = nullptr;
    ElidedLabel* m_title;
    ElidedLabel* m_facts;
    SecondaryLabel* m_marks;
    WaveformView* m_waveform;
    IconButton* m_star;
    IconButton* m_save;
    IconButton* m_more;
    /// Made when they are wanted: most rows are never compared.
    KeyBadge* m_sideBadge = nullptr;
    PlaceButtons* m_places = nullptr;
};

} // namespace melodeck::ui
