#include "ui/record/RecordPage.h"

#include "ui/record/RecordMeter.h"
#include "ui/theme/Icon.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/TimeText.h"
#include "ui/widgets/WaveformView.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <utility>

namespace melodeck::ui {

namespace {

constexpr int kWaveHeight = 60;
constexpr int kMostCountIn = 5;

QPushButton* makeButton(const QString& text, const char* name)
{
    auto* button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    button->setAccessibleName(text);
    return button;
}

} // namespace

RecordPage::RecordPage(Recorder& recorder, QWidget* parent)
    : QWidget(parent)
    , m_recorder(recorder)
    , m_title(new TextLabel)
    , m_time(new TextLabel)
    , m_meter(new RecordMeter)
    , m_hint(new SecondaryLabel)
{
    setObjectName(QStringLiteral("recordPage"));
    m_title->setTextSize(TextSize::Body, TextWeight::SemiBold);
    m_title->setObjectName(QStringLiteral("recordTitle"));
    m_title->setWordWrap(true);
    m_time->setObjectName(QStringLiteral("recordTime"));
    m_meter->setObjectName(QStringLiteral("recordLevel"));
    m_hint->setWordWrap(true);
    m_hint->setObjectName(QStringLiteral("recordHint"));
    auto* head = new QHBoxLayout;
    head->setSpacing(spacing::within);
    head->addWidget(m_title, 1);
    head->addWidget(m_time);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::within);
    layout->addLayout(head);
    layout->addWidget(makeTake());
    layout->addWidget(m_meter);
    layout->addWidget(makeChoices());
    layout->addWidget(m_hint);
    layout->addWidget(makeButtons());
    connect(&m_recorder, &Recorder::stateChanged, this, &RecordPage::showState);
    connect(&m_recorder, &Recorder::devicesChanged, this, &RecordPage::showDevices);
    connect(&m_recorder, &Recorder::ticked, this, &RecordPage::showFigures);
    showDevices();
    showState();
}

QWidget* RecordPage::makeTake()
{
    m_take = new QWidget;
    m_waveform = new WaveformView;
    m_waveform->setObjectName(QStringLiteral("recordWaveform"));
    m_waveform->setAccessibleName(tr("What was recorded so far"));
    m_waveform->setFixedHeight(kWaveHeight);
    m_waveform->setPlayheadVisible(false);
    m_count = new TextLabel;
    m_count->setObjectName(QStringLiteral("recordCount"));
    m_count->setTextSize(TextSize::Title, TextWeight::SemiBold);
    m_count->setColorRole(ColorRole::Accent);
    m_count->setAlignment(Qt::AlignCenter);
    m_count->setFixedHeight(kWaveHeight);
    auto* layout = new QVBoxLayout(m_take);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_waveform);
    layout->addWidget(m_count);
    return m_take;
}

QWidget* RecordPage::makeChoices()
{
    auto* choices = new QWidget;
    m_microphone = new QComboBox;
    m_microphone->setObjectName(QStringLiteral("recordMicrophone"));
    m_microphone->setAccessibleName(tr("Microphone"));
    // A long name must not widen the pane.
    m_microphone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_microphone->setMinimumContentsLength(8);
    m_countIn = new QComboBox;
    m_countIn->setObjectName(QStringLiteral("recordCountIn"));
    m_countIn->setAccessibleName(tr("Count-in"));
    m_countIn->addItem(tr("no count-in"), 0);
    for (int seconds = 1; seconds <= kMostCountIn; ++seconds) {
        m_countIn->addItem(tr("%1 s count-in").arg(seconds), seconds);
    }
    m_countIn->setCurrentIndex(qBound(0, m_recorder.countIn(), kMostCountIn));
    m_monitor = new QCheckBox(tr("Hear it"));
    m_monitor->setObjectName(QStringLiteral("recordMonitor"));
    m_monitor->setAccessibleName(tr("Hear it"));
    m_monitor->setToolTip(tr("Plays what the microphone hears. For headphones: loudspeakers would howl."));
    connectChoices();
    auto* second = new FlowLayout(nullptr, spacing::within);
    second->addWidget(m_countIn);
    second->addWidget(m_monitor);
    auto* layout = new QVBoxLayout(choices);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::within);
    layout->addWidget(m_microphone);
    layout->addLayout(second);
    return choices;
}

void RecordPage::connectChoices()
{
    connect(m_microphone, &QComboBox::activated, this, [this](int index) {
        const QByteArray id = m_microphone->itemData(index).toByteArray();
        m_recorder.setDevice(id);
        Q_EMIT microphoneChosen(id);
    });
    connect(m_countIn, &QComboBox::activated, this, [this](int index) {
        const int seconds = m_countIn->itemData(index).toInt();
        m_recorder.setCountIn(seconds);
        Q_EMIT countInChosen(seconds);
    });
    connect(m_monitor, &QCheckBox::toggled, this, [this](bool on) {
        m_monitorFailure.clear();
        m_hint->setText(hintText());
        m_recorder.setMonitor(on ? Monitor::On : Monitor::Off);
    });
    connect(&m_recorder, &Recorder::monitorFailed, this, &RecordPage::showMonitorOff);
}

QWidget* RecordPage::makeButtons()
{
    auto* buttons = new QWidget;
    m_start = makeButton(tr("Start"), "recordStart");
    m_start->setIcon(icon(IconId::Record, ColorRole::Bad));
    m_close = makeButton(tr("Close"), "recordClose");
    m_close->setAccessibleName(tr("Close microphone"));
    m_stop = makeButton(tr("Stop"), "recordStop");
    m_stop->setIcon(icon(IconId::Stop));
    m_discard = makeButton(tr("Discard"), "recordDiscard");
    connect(m_start, &QPushButton::clicked, &m_recorder, &Recorder::start);
    connect(m_close, &QPushButton::clicked, &m_recorder, &Recorder::close);
    connect(m_stop, &QPushButton::clicked, &m_recorder, &Recorder::stop);
    connect(m_discard, &QPushButton::clicked, &m_recorder, &Recorder::discard);
    auto* layout = new FlowLayout(buttons, spacing::within);
    for (QPushButton* button : {m_start, m_stop, m_discard, m_close}) {
        layout->addWidget(button);
    }
    return buttons;
}

void RecordPage::focusFirst()
{
    m_wantsFocus = !m_start->isHidden() && !m_start->isEnabled(); // until the microphone is open
    (m_start->isHidden() ? m_stop : m_start)->setFocus(Qt::OtherFocusReason);
}

void RecordPage::showDevices()
{
    const QSignalBlocker quiet(m_microphone);
    m_microphone->clear();
    m_microphone->addItem(tr("The system's microphone"), QByteArray());
    int current = 0;
    for (const InputDevice& device : m_recorder.devices()) {
        if (device.id == m_recorder.device()) {
            current = m_microphone->count();
        }
        m_microphone->addItem(device.name, device.id);
    }
    m_microphone->setCurrentIndex(current);
}

void RecordPage::showMonitorOff(const QString& why)
{
    const QSignalBlocker quiet(m_monitor);
    m_monitor->setChecked(false);
    m_monitorFailure = why;
    m_hint->setText(hintText());
}

void RecordPage::showState()
{
    const RecorderState state = m_recorder.state();
    const bool isRecording = state == RecorderState::Recording || state == RecorderState::Finishing;
    const bool isCounting = state == RecorderState::CountingIn;
    const bool hadFocus = isAncestorOf(focusWidget());
    // The monitor stays at hand: it may begin to howl.
    m_microphone->setVisible(!isRecording && !isCounting);
    m_countIn->setVisible(!isRecording && !isCounting);
    m_take->setVisible(isRecording || isCounting);
    m_waveform->setVisible(isRecording);
    m_count->setVisible(isCounting);
    m_time->setVisible(isRecording);
    m_start->setVisible(!isRecording && !isCounting);
    m_start->setEnabled(state == RecorderState::Listening);
    m_close->setVisible(!isRecording);
    m_close->setText(isCounting ? tr("Cancel") : tr("Close"));
    m_close->setAccessibleName(isCounting ? tr("Cancel recording") : tr("Close microphone"));
    m_stop->setVisible(isRecording);
    m_discard->setVisible(isRecording);
    m_stop->setEnabled(state == RecorderState::Recording);
    m_discard->setEnabled(state == RecorderState::Recording);
    if (state == RecorderState::Off || state == RecorderState::Opening) {
        m_meter->clear();
        m_waveform->clear();
        showMonitorOff({});
    }
    if (hadFocus && (isRecording || isCounting)) {
        (isRecording ? m_stop : m_close)->setFocus(Qt::OtherFocusReason);
    }
    if (m_start->isEnabled() && std::exchange(m_wantsFocus, false)) {
        m_start->setFocus(Qt::OtherFocusReason);
    }
    m_title->setText(titleText());
    showFigures();
}

void RecordPage::showFigures()
{
    m_meter->setLevel(m_recorder.takeLevel());
    m_hint->setText(hintText());
    if (m_recorder.state() == RecorderState::CountingIn) {
        m_count->setText(QString::number(m_recorder.secondsToGo()));
    } else if (m_recorder.state() == RecorderState::Recording) {
        m_time->setText(clockText(m_recorder.seconds()));
        if (audio::Peaks peaks = m_recorder.peaks(); peaks.frames > 0 && peaks.frames != m_shownFrames) {
            m_shownFrames = peaks.frames;
            m_waveform->setPeaks(std::move(peaks));
        }
    }
}

QString RecordPage::titleText() const
{
    switch (m_recorder.state()) {
    case RecorderState::Opening:
        return tr("Opening the microphone…");
    case RecorderState::CountingIn:
        return tr("Get ready");
    case RecorderState::Recording:
        return tr("Recording");
    case RecorderState::Finishing:
        return tr("Saving the recording…");
    default:
        return tr("Microphone");
    }
}

QString RecordPage::hintText() const
{
    if (m_recorder.hearsNothing() && m_recorder.state() != RecorderState::Finishing) {
        return tr("Nothing is heard: is the microphone muted, or another one meant?");
    }
    if (m_meter->isClipped()) {
        return tr("Too loud: turn the microphone down, or step back.");
    }
    if (!m_monitorFailure.isEmpty()) {
        return m_monitorFailure;
    }
    switch (m_recorder.state()) {
    case RecorderState::Listening:
        return tr("Nothing is kept yet, but for the last second before it begins.");
    case RecorderState::Recording:
        return tr("It is on the disk already, whatever happens.");
    default:
        return {};
    }
}

} // namespace melodeck::ui
