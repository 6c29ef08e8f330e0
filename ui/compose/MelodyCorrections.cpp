#include "ui/compose/MelodyCorrections.h"

#include "mir/Scale.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/WrappingForm.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>

namespace melodeck::ui {

namespace {

int numberOf(const mir::Key& key)
{
    return static_cast<int>(key.mode) * 12 + key.tonic;
}

mir::Key keyOf(int number)
{
    return {number % 12, static_cast<mir::Mode>(number / 12)};
}

QPushButton* makeButton(const QString& text, const QString& name, const char* objectName)
{
    auto* button = new QPushButton(text);
    button->setObjectName(QLatin1String(objectName));
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

QDoubleSpinBox* makeNumber(const char* objectName, const QString& name, const QString& longest)
{
    auto* number = new QDoubleSpinBox;
    number->setObjectName(QLatin1String(objectName));
    number->setAccessibleName(name);
    number->setButtonSymbols(QAbstractSpinBox::NoButtons);
    number->setKeyboardTracking(false); // "96" is not 9 first
    number->setAlignment(Qt::AlignRight);
    // Of what its range allows, the longest is never seen.
    number->setMinimumWidth(number->fontMetrics().horizontalAdvance(longest) + 2 * spacing::card);
    return number;
}

} // namespace

double inMilliseconds(double seconds)
{
    constexpr double kSteps = 1000.0;
    return std::round(seconds * kSteps) / kSteps;
}

double firstBarLine(const mir::Transcription& melody, double fromSeconds)
{
    constexpr double kHair = 1e-6;
    const double perBar = melody.meter.beatsPerBar;
    const double bar = std::ceil(melody.tempo.beatAt(fromSeconds) / perBar - kHair);
    return melody.tempo.secondsAt(bar * perBar);
}

std::vector<double> barLines(const mir::Transcription& melody)
{
    std::vector<double> lines;
    if (melody.notes.empty() || melody.tempo.isEmpty()) {
        return lines;
    }
    const double last = melody.notes.back().offsetSeconds;
    for (double beat = 0.0; melody.tempo.secondsAt(beat) < last; beat += melody.meter.beatsPerBar) {
        lines.push_back(melody.tempo.secondsAt(beat));
    }
    return lines;
}

MelodyCorrections::MelodyCorrections(QWidget* parent)
    : QWidget(parent)
    , m_key(new QComboBox)
    , m_tempo(makeNumber("melodyTempo", tr("Tempo"), QStringLiteral("000.0 bpm")))
    , m_half(makeButton(QStringLiteral("÷2"), tr("Half the tempo"), "halfTempo"))
    , m_twice(makeButton(QStringLiteral("×2"), tr("Twice the tempo"), "twiceTempo"))
    , m_meter(new QComboBox)
    , m_first(makeNumber("melodyFirstBeat", tr("First beat"), QStringLiteral("00.00 s")))
    , m_earlier(makeButton(QStringLiteral("‹"), tr("A beat earlier"), "beatEarlier"))
    , m_later(makeButton(QStringLiteral("›"), tr("A beat later"), "beatLater"))
    , m_back(new LinkButton(tr("Back to what was heard")))
{
    setObjectName(QStringLiteral("melodyCorrections"));
    build();
    connectFields();
}

void MelodyCorrections::build()
{
    m_key->setObjectName(QStringLiteral("melodyKey"));
    m_key->setAccessibleName(tr("Key"));
    for (const mir::Mode mode : mir::allModes) {
        for (int tonic = 0; tonic < 12; ++tonic) {
            const mir::Key key{tonic, mode};
            m_key->addItem(mir::keyName(key), numberOf(key));
        }
    }
    for (QComboBox* box : {m_key, m_meter}) {
        constexpr int kFewestLetters = 8;
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(kFewestLetters);
    }
    m_meter->setObjectName(QStringLiteral("melodyMeter"));
    m_meter->setAccessibleName(tr("Metre"));
    for (const int beats : {2, 3, 4, 6}) {
        m_meter->addItem(mir::meterName(beats), beats);
    }
    m_back->setObjectName(QStringLiteral("melodyAsHeard"));
    m_back->setFont(textFont(TextSize::Secondary));
    auto* tip = new SecondaryLabel(tr("Click the waveform where a bar begins."));
    tip->setWordWrap(true);

    auto* form = new WrappingForm; // in large print a field wants all of the pane's width
    form->setHorizontalSpacing(spacing::within);
    form->setVerticalSpacing(spacing::within);
    form->setLabelAlignment(Qt::AlignLeft);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto addRow = [form](const QString& title, QWidget* field, QWidget* row) {
        auto* label = new SecondaryLabel(title);
        label->setBuddy(field);
        form->addRow(label, row);
    };
    addRow(tr("Key"), m_key, m_key);
    addRow(tr("Tempo"), m_tempo, makeTempo());
    addRow(tr("Metre"), m_meter, m_meter);
    addRow(tr("First beat"), m_first, makeBeat());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, spacing::grid, 0, spacing::grid);
    layout->setSpacing(spacing::within);
    layout->addLayout(form);
    layout->addWidget(tip);
    layout->addWidget(m_back, 0, Qt::AlignLeft);
}

QWidget* MelodyCorrections::makeTempo()
{
    m_tempo->setDecimals(1);
    m_tempo->setRange(mir::kSlowestHintBpm, mir::kFastestHintBpm);
    m_tempo->setSuffix(tr(" bpm"));
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::grid);
    layout->addWidget(m_tempo, 1);
    layout->addWidget(m_half);
    layout->addWidget(m_twice);
    return row;
}

QWidget* MelodyCorrections::makeBeat()
{
    constexpr double kNudge = 0.01;
    m_first->setDecimals(2);
    m_first->setSingleStep(kNudge);
    m_first->setRange(-mir::kFarthestHintSeconds, mir::kFarthestHintSeconds);
    m_first->setSuffix(tr(" s"));
    m_first->setToolTip(tr("Up and Down move it by 10 ms."));
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::grid);
    layout->addWidget(m_earlier);
    layout->addWidget(m_first, 1);
    layout->addWidget(m_later);
    return row;
}

void MelodyCorrections::connectFields()
{
    connect(m_key, &QComboBox::activated, this, [this] {
        mir::MelodyHints hints = m_hints;
        const mir::Key key = keyOf(m_key->currentData().toInt());
        const bool isHeard = key == m_heard.key && m_heard.keyChanges.empty();
        hints.key = isHeard ? std::nullopt : std::optional(key);
        edit(hints);
    });
    connect(m_tempo, &QDoubleSpinBox::valueChanged, this, &MelodyCorrections::setTempo);
    connect(m_half, &QPushButton::clicked, this, [this] { setTempo(m_shown.meter.beatsPerMinute / 2.0); });
    connect(m_twice, &QPushButton::clicked, this, [this] { setTempo(m_shown.meter.beatsPerMinute * 2.0); });
    connect(m_meter, &QComboBox::activated, this, [this] { setMeter(m_meter->currentData().toInt()); });
    connect(m_first, &QDoubleSpinBox::valueChanged, this, &MelodyCorrections::placeBeat);
    connect(m_earlier, &QPushButton::clicked, this, [this] { moveBeat(-1.0); });
    connect(m_later, &QPushButton::clicked, this, [this] { moveBeat(1.0); });
    connect(m_back, &QPushButton::clicked, this, [this] {
        edit({});
        m_key->setFocus(); // the link goes
    });
}

void MelodyCorrections::setMelody(const mir::Transcription& heard, const mir::MelodyHints& hints, double fromSeconds)
{
    m_heard = heard;
    m_hints = hints;
    m_shown = mir::corrected(heard, hints);
    m_isShowing = true;
    m_key->setCurrentIndex(m_key->findData(numberOf(m_shown.key)));
    m_tempo->setValue(m_shown.meter.beatsPerMinute);
    enable(m_half, m_shown.meter.beatsPerMinute / 2.0 >= mir::kSlowestHintBpm);
    enable(m_twice, m_shown.meter.beatsPerMinute * 2.0 <= mir::kFastestHintBpm);
    m_meter->setCurrentIndex(m_meter->findData(m_shown.meter.beatsPerBar));
    m_first->setValue(firstBarLine(m_shown, fromSeconds));
    m_back->setVisible(!hints.isEmpty());
    m_isShowing = false;
}

void MelodyCorrections::enable(QPushButton* button, bool on)
{
    if (!on && button->hasFocus()) {
        m_tempo->setFocus(); // or it would go who knows where
    }
    button->setEnabled(on);
}

void MelodyCorrections::setTempo(double beatsPerMinute)
{
    constexpr double kSame = 0.051; // of a number with one decimal
    if (m_isShowing || std::abs(beatsPerMinute - m_shown.meter.beatsPerMinute) < kSame) {
        return;
    }
    mir::MelodyHints hints = m_hints;
    // What is counted without a wish for the tempo may be another one in another metre.
    hints.beatsPerMinute.reset();
    const double plain = mir::corrected(m_heard, hints).meter.beatsPerMinute;
    constexpr double kSteps = 100.0;
    if (std::abs(beatsPerMinute - plain) >= kSame) {
        hints.beatsPerMinute =
            std::round(std::clamp(beatsPerMinute, mir::kSlowestHintBpm, mir::kFastestHintBpm) * kSteps) / kSteps;
    }
    edit(hints);
}

void MelodyCorrections::setMeter(int beatsPerBar)
{
    mir::MelodyHints hints = m_hints;
    hints.beatsPerBar = beatsPerBar == m_heard.meter.beatsPerBar ? std::nullopt : std::optional(beatsPerBar);
    edit(hints);
}

void MelodyCorrections::placeBeat(double seconds)
{
    if (m_isShowing) {
        return;
    }
    mir::MelodyHints hints = m_hints;
    hints.firstBeatSeconds = inMilliseconds(seconds);
    edit(hints);
}

void MelodyCorrections::moveBeat(double beats)
{
    const double first = m_hints.firstBeatSeconds.value_or(m_first->value());
    placeBeat(m_shown.tempo.secondsAt(m_shown.tempo.beatAt(first) + beats));
}

void MelodyCorrections::edit(const mir::MelodyHints& hints)
{
    m_hints = hints;
    Q_EMIT edited(hints);
}

} // namespace melodeck::ui
