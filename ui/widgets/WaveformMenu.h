#pragma once

#include <QObject>

#include <cstdint>

class QMenu;
class QPoint;

namespace melodeck::ui {

class WaveformView;

/// What can be done with a waveform, as a menu: by the right button and by the menu key. It also brings the ruler where
/// one looks closely: under a part of the sound, or a spectrum.
class WaveformMenu final : public QObject
{
    Q_OBJECT

public:
    enum class Ruler : std::uint8_t {
        Automatic, ///< Where one looks closely; bars and beats where these are known.
        Time,      ///< Always.
        Beats,     ///< Always; time where no beat is known.
    };

    /// The view owns it.
    explicit WaveformMenu(WaveformView& waveform);

    void setRuler(Ruler ruler);
    [[nodiscard]] Ruler ruler() const { return m_ruler; }
    /// The menu for the state of now; whoever asks deletes it.
    [[nodiscard]] QMenu* make();

private:
    void popUp(const QPoint& position);
    void addZoom(QMenu& menu);
    void addRuler(QMenu& menu);
    void addPictures(QMenu& menu);
    void showRuler();

    WaveformView& m_waveform;
    Ruler m_ruler = Ruler::Automatic;
};

} // namespace melodeck::ui
