#pragma once

#include "ui/record/Recorder.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QPushButton;

namespace melodeck::ui {

class RecordMeter;
class SecondaryLabel;
class TextLabel;
class WaveformView;

/// What the melody's card shows while a microphone is open: first which one and how loud, then the count-in, then the
/// take with its time and waveform.
class RecordPage final : public QWidget
{
    Q_OBJECT

public:
    /// The recorder outlives it.
    explicit RecordPage(Recorder& recorder, QWidget* parent = nullptr);

    /// Where a key or a screen reader goes on.
    void focusFirst();

Q_SIGNALS:
    /// To be found again at the next start.
    void microphoneChosen(const QByteArray& id);
    void countInChosen(int seconds);

private:
    QWidget* makeChoices();
    void connectChoices();
    QWidget* makeTake();
    QWidget* makeButtons();
    void showDevices();
    void showMonitorOff(const QString& why);
    void showState();
    void showFigures();
    [[nodiscard]] QString titleText() const;
    [[nodiscard]] QString hintText() const;

    Recorder& m_recorder;
    TextLabel* m_title;
    TextLabel* m_time;
    QComboBox* m_microphone = nullptr;
    QComboBox* m_countIn = nullptr;
    QWidget* m_take = nullptr;
    WaveformView* m_waveform = nullptr;
    TextLabel* m_count = nullptr;
    RecordMeter* m_meter;
    SecondaryLabel* m_hint;
    QCheckBox* m_monitor = nullptr;
    QPushButton* m_start = nullptr;
    QPushButton* m_close = nullptr;
    QPushButton* m_stop = nullptr;
    QPushButton* m_discard = nullptr;
    /// Why it is not heard, until it is asked for again.
    QString m_monitorFailure;
    std::int64_t m_shownFrames = 0;
    bool m_wantsFocus = false;
};

} // namespace melodeck::ui
