#pragma once

#include "mir/MelodyHints.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QDoubleSpinBox;
class QPushButton;

namespace melodeck::ui {

class LinkButton;

/// To whole milliseconds, as people can type and read them; seconds.
[[nodiscard]] double inMilliseconds(double seconds);

/// Key, tempo, metre and first beat of a melody as it is understood, to be corrected where that is wrong. What is set
/// to what was heard is no correction. All times in seconds from the start of the file.
class MelodyCorrections final : public QWidget
{
    Q_OBJECT

public:
    explicit MelodyCorrections(QWidget* parent = nullptr);

    /// heard: has notes. Shows it with the hints. fromSeconds: the first beat is told at or after it.
    void setMelody(const mir::Transcription& heard, const mir::MelodyHints& hints, double fromSeconds);
    /// A bar begins there, as the person says.
    void placeBeat(double seconds);

Q_SIGNALS:
    void edited(const melodeck::mir::MelodyHints& hints);

private:
    void build();
    QWidget* makeTempo();
    QWidget* makeBeat();
    void connectFields();
    void enable(QPushButton* button, bool on);
    void setTempo(double beatsPerMinute);
    void setMeter(int beatsPerBar);
    void moveBeat(double beats);
    void edit(const mir::MelodyHints& hints);

    mir::Transcription m_heard;
    mir::MelodyHints m_hints;
    /// What is heard with the hints.
    mir::Transcription m_shown;
    /// What is shown is no edit.
    bool m_isShowing = false;

    QComboBox* m_key;
    QDoubleSpinBox* m_tempo;
    QPushButton* m_half;
    QPushButton* m_twice;
    QComboBox* m_meter;
    QDoubleSpinBox* m_first;
    QPushButton* m_earlier;
    QPushButton* m_later;
    LinkButton* m_back;
};

/// When a bar of a melody begins first, at or after a time.
[[nodiscard]] double firstBarLine(const mir::Transcription& melody, double fromSeconds);
/// All bar lines of a melody, the first being that at or before its first note.
[[nodiscard]] std::vector<double> barLines(const mir::Transcription& melody);

} // namespace melodeck::ui
