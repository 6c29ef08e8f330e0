#include "ui/save/SaveForm.h"

#include "ui/Format.h"
#include "ui/save/FormRows.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/FormLabels.h"
#include "ui/widgets/Labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>

#include <algorithm>
#include <cmath>

namespace melodeck::ui {

namespace {

constexpr double kQuietestLufs = -40.0;
constexpr double kLoudestLufs = -6.0;
constexpr double kLongestFade = 60.0;
constexpr double kFadeStep = 0.5;

bool isSound(const ClipToSave& clip)
{
    return clip.clip.kind == core::MediaKind::Audio && clip.clip.durationSeconds > 0.0;
}

/// A box of choices that carry a value of an enum each.
template <class Value>
void addChoice(QComboBox* box, const QString& text, Value value)
{
    box->addItem(text, static_cast<int>(value));
}

template <class Value>
Value chosen(const QComboBox* box)
{
    return static_cast<Value>(box->currentData().toInt());
}

void choose(QComboBox* box, int value)
{
    box->setCurrentIndex(std::max(0, box->findData(value)));
}

} // namespace

QString exportFormatLabel(audio::ExportFormat format, const QString& ending)
{
    using audio::ExportFormat;
    switch (format) {
    case ExportFormat::AsReceived:
        return ending.isEmpty() ? SaveForm::tr("As received") : SaveForm::tr("As received (%1)").arg(ending.toUpper());
    case ExportFormat::Wav:
        return SaveForm::tr("WAV, samples as received");
    case ExportFormat::Wav16:
        return SaveForm::tr("WAV, 16 bits");
    case ExportFormat::Wav24:
        return SaveForm::tr("WAV, 24 bits");
    case ExportFormat::WavFloat:
        return SaveForm::tr("WAV, 32-bit float");
    case ExportFormat::Flac:
        return SaveForm::tr("FLAC");
    case ExportFormat::Vorbis:
        return SaveForm::tr("Ogg Vorbis");
    case ExportFormat::Opus:
        return SaveForm::tr("Opus");
    default:
        return SaveForm::tr("MP3");
    }
}

SaveForm::SaveForm(const std::vector<ClipToSave>& clips, std::optional<core::TimeRegion> region, QWidget* parent)
    : QWidget(parent)
    , m_clips(clips)
    , m_format(new QComboBox)
    , m_quality(new QComboBox)
    , m_level(new QComboBox)
    , m_loudness(new QDoubleSpinBox)
    , m_fadeIn(new QDoubleSpinBox)
    , m_fadeOut(new QDoubleSpinBox)
    , m_recipe(new QCheckBox(tr("With its recipe")))
    , m_summary(new SecondaryLabel)
{
    build(region);
    update();
}

void SaveForm::build(std::optional<core::TimeRegion> region)
{
    m_recipe->setObjectName(QStringLiteral("saveRecipe"));
    m_recipe->setAccessibleName(tr("With its recipe"));
    m_recipe->setToolTip(tr("Prompt, fields, model and seed travel in the file, and a mark that it is machine-made; "
                            "never a key or a path."));
    m_recipe->setChecked(m_settings.recipeTravels());
    m_summary->setObjectName(QStringLiteral("saveSummary"));
    m_summary->setWordWrap(true);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(spacing::group);
    form->setVerticalSpacing(spacing::within);
    addFormat(form);
    if (std::all_of(m_clips.begin(), m_clips.end(), isSound)) {
        addPart(form, region);
        addLevel(form);
        addFades(form);
    } else {
        // What is no sound is saved as it came.
        for (QWidget* widget : {static_cast<QWidget*>(m_level), static_cast<QWidget*>(m_loudness),
                                static_cast<QWidget*>(m_fadeIn), static_cast<QWidget*>(m_fadeOut)}) {
            widget->setParent(this);
            widget->hide();
        }
        m_format->setEnabled(false);
    }
    form->addRow(QString(), m_recipe);
    form->addRow(QString(), m_summary);
    alignLabels(*form);
    centreLabels(*form, *m_format);
    connect(m_recipe, &QCheckBox::toggled, this, &SaveForm::update);
}

void SaveForm::addFormat(QFormLayout* form)
{
    const QString received = m_clips.empty() ? QString() : m_clips.front().clip.format;
    const bool isOne = std::all_of(m_clips.begin(), m_clips.end(),
                                   [&received](const ClipToSave& clip) { return clip.clip.format == received; });
    const bool areSounds = std::all_of(m_clips.begin(), m_clips.end(), isSound);
    for (const audio::ExportFormat format : audio::exportFormats()) {
        if (areSounds || format == audio::ExportFormat::AsReceived) {
            addChoice(m_format, exportFormatLabel(format, isOne ? received : QString()), format);
        }
    }
    addChoice(m_quality, tr("Small"), audio::ExportQuality::Small);
    addChoice(m_quality, tr("High"), audio::ExportQuality::High);
    addChoice(m_quality, tr("Highest"), audio::ExportQuality::Highest);
    choose(m_format,
           static_cast<int>(
               audio::exportFormatFromName(m_settings.saveFormat()).value_or(audio::ExportFormat::AsReceived)));
    choose(m_quality, static_cast<int>(
                          audio::exportQualityFromName(m_settings.saveQuality()).value_or(audio::ExportQuality::High)));
    m_format->setObjectName(QStringLiteral("saveFormat"));
    m_format->setAccessibleName(tr("Format"));
    m_quality->setObjectName(QStringLiteral("saveQuality"));
    m_quality->setAccessibleName(tr("Quality"));
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::within);
    row->addWidget(m_format, 2);
    row->addWidget(m_quality, 1);
    form->addRow(tr("Format"), row);
    connect(m_format, &QComboBox::currentIndexChanged, this, &SaveForm::update);
    connect(m_quality, &QComboBox::currentIndexChanged, this, &SaveForm::update);
}

void SaveForm::addPart(QFormLayout* form, std::optional<core::TimeRegion> region)
{
    if (!region || m_clips.size() != 1) {
        return;
    }
    m_region = region;
    m_part = new QComboBox;
    m_part->setObjectName(QStringLiteral("savePart"));
    m_part->setAccessibleName(tr("Part"));
    m_part->addItem(tr("Whole clip · %1").arg(durationText(m_clips.front().clip.durationSeconds)));
    m_part->addItem(
        tr("Region · %1 to %2 s").arg(numberText(region->startSeconds, 2), numberText(region->endSeconds, 2)));
    form->addRow(tr("Part"), m_part);
    connect(m_part, &QComboBox::currentIndexChanged, this, &SaveForm::update);
}

void SaveForm::addLevel(QFormLayout* form)
{
    addChoice(m_level, tr("As it is"), SaveOptions::Level::Keep);
    const bool isMatched =
        std::any_of(m_clips.begin(), m_clips.end(), [](const ClipToSave& clip) { return clip.matchedDb != 0.0; });
    if (isMatched) {
        const double offset = m_clips.front().matchedDb;
        addChoice(m_level,
                  m_clips.size() == 1 ? tr("Level matched (%1 dB)")
                                            .arg((offset > 0.0 ? QStringLiteral("+") : QStringLiteral("−")) +
                                                 numberText(std::abs(offset), 1))
                                      : tr("Levels matched"),
                  SaveOptions::Level::AsHeard);
    }
    addChoice(m_level, tr("Normalise to"), SaveOptions::Level::Normalise);
    m_level->setObjectName(QStringLiteral("saveLevel"));
    m_level->setAccessibleName(tr("Level"));
    m_loudness->setObjectName(QStringLiteral("saveLoudness"));
    m_loudness->setAccessibleName(tr("Loudness"));
    m_loudness->setRange(kQuietestLufs, kLoudestLufs);
    m_loudness->setDecimals(1);
    m_loudness->setValue(SaveOptions().loudnessLufs);
    m_loudness->setSuffix(tr(" LUFS"));
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::within);
    row->addWidget(m_level, 2);
    row->addWidget(m_loudness, 1);
    form->addRow(tr("Level"), row);
    connect(m_level, &QComboBox::currentIndexChanged, this, &SaveForm::update);
    connect(m_loudness, &QDoubleSpinBox::valueChanged, this, &SaveForm::update);
}

void SaveForm::addFades(QFormLayout* form)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::within);
    const auto add = [&](QDoubleSpinBox* box, const char* name, const QString& label, const QString& prefix) {
        box->setObjectName(QLatin1String(name));
        box->setAccessibleName(label);
        box->setRange(0.0, kLongestFade);
        box->setSingleStep(kFadeStep);
        box->setDecimals(2);
        box->setPrefix(prefix);
        box->setSuffix(tr(" s"));
        row->addWidget(box, 1);
        connect(box, &QDoubleSpinBox::valueChanged, this, &SaveForm::update);
    };
    add(m_fadeIn, "saveFadeIn", tr("Fade in"), tr("in "));
    add(m_fadeOut, "saveFadeOut", tr("Fade out"), tr("out "));
    form->addRow(tr("Fades"), row);
}

SaveOptions SaveForm::options() const
{
    SaveOptions options;
    options.format = chosen<audio::ExportFormat>(m_format);
    options.quality = chosen<audio::ExportQuality>(m_quality);
    options.recipe =
        m_recipe->isEnabled() && m_recipe->isChecked() ? SaveOptions::Recipe::Travels : SaveOptions::Recipe::StaysHere;
    if (m_part != nullptr && m_part->currentIndex() == 1) {
        options.region = m_region;
    }
    options.fadeInSeconds = m_fadeIn->value();
    options.fadeOutSeconds = m_fadeOut->value();
    options.level = chosen<SaveOptions::Level>(m_level);
    options.loudnessLufs = m_loudness->value();
    return options;
}

void SaveForm::keep()
{
    if (m_format->isEnabled()) {
        m_settings.setSaveFormat(audio::exportFormatName(chosen<audio::ExportFormat>(m_format)));
        m_settings.setSaveQuality(audio::exportQualityName(chosen<audio::ExportQuality>(m_quality)));
    }
}

void SaveForm::setRemark(const QString& remark)
{
    m_remark = remark;
    m_summary->setText(summary(options()));
}

void SaveForm::update()
{
    const auto format = chosen<audio::ExportFormat>(m_format);
    m_quality->setVisible(audio::hasQuality(format));
    m_loudness->setVisible(chosen<SaveOptions::Level>(m_level) == SaveOptions::Level::Normalise);
    m_recipe->setEnabled(std::all_of(m_clips.begin(), m_clips.end(), [format](const ClipToSave& clip) {
        return carriesRecipe(audio::exportEnding(format, clip.clip.format));
    }));
    m_summary->setText(summary(options()));
    Q_EMIT changed();
}

std::int64_t SaveForm::estimatedBytes(const SaveOptions& options) const
{
    std::int64_t bytes = 0;
    for (const ClipToSave& save : m_clips) {
        const core::Clip& clip = save.clip;
        const double seconds = options.region ? options.region->length() : clip.durationSeconds;
        bytes += audio::estimatedExportBytes(options.format, options.quality, seconds,
                                             audio::exportSampleRate(options.format, clip.sampleRateHz), clip.channels,
                                             clip.bytes, clip.durationSeconds);
    }
    return bytes;
}

QString SaveForm::summary(const SaveOptions& options) const
{
    QStringList parts;
    const bool isUntouched = !options.region && options.fadeInSeconds <= 0.0 && options.fadeOutSeconds <= 0.0 &&
                             options.level == SaveOptions::Level::Keep;
    const bool isExact =
        options.format == audio::ExportFormat::AsReceived || options.format == audio::ExportFormat::Wav;
    if (isUntouched && isExact) {
        const bool isEveryByte =
            options.recipe == SaveOptions::Recipe::StaysHere && options.format == audio::ExportFormat::AsReceived;
        parts << (isEveryByte ? tr("Every byte as received") : tr("The samples are as received, bit for bit"));
    }
    parts << tr("about %1").arg(bytesText(estimatedBytes(options)));
    if (!m_remark.isEmpty()) {
        parts << m_remark;
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace melodeck::ui
