#include "ui/compose/RequestForm.h"

#include "api/RecipeCheck.h"
#include "ui/compose/ConversionOptions.h"
#include "ui/compose/DurationField.h"
#include "ui/compose/MelodyCard.h"
#include "ui/compose/PromptList.h"
#include "ui/compose/SeedField.h"
#include "ui/compose/SpecFields.h"
#include "ui/theme/Tokens.h"

#include <QVBoxLayout>

#include <algorithm>
#include <limits>
#include <utility>

namespace melodeck::ui {

namespace {

/// Where a model names no limit.
constexpr double kLongestSeconds = 3600.0;

} // namespace

RequestForm::RequestForm(QWidget* parent)
    : QWidget(parent)
    , m_spec(&api::defaultModelFor({}))
    , m_melody(new MelodyCard)
    , m_prompts(new PromptList)
    , m_duration(new DurationField)
    , m_seed(new SeedField)
    , m_conversion(new ConversionOptions)
    , m_fields(new SpecFields)
    , m_moreFields(new SpecFields)
    , m_layout(new QVBoxLayout(this))
{
    build();
    connectFields();
    // The page that this program grew out of asks for these three.
    m_prompts->setPrompts(firstPrompts());
    setModel(*m_spec);
    if (const auto* duration = m_spec->field(api::FieldRole::Duration)) {
        m_duration->setSeconds(duration->initial.get<double>());
    }
}

void RequestForm::build()
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(spacing::group);
    m_layout->addWidget(m_melody);
    m_layout->addWidget(m_prompts);
    m_layout->addWidget(m_fields);
    m_layout->addWidget(m_duration);
    m_layout->addWidget(m_seed);
    m_fields->setObjectName(QStringLiteral("modelFields"));
    m_moreFields->setObjectName(QStringLiteral("moreModelFields"));
    m_seed->addRow(m_conversion);
    m_seed->addRow(m_moreFields);
}

void RequestForm::connectFields()
{
    connect(m_prompts, &PromptList::changed, this, &RequestForm::changed);
    connect(m_seed, &SeedField::changed, this, &RequestForm::changed);
    connect(m_fields, &SpecFields::changed, this, &RequestForm::changed);
    connect(m_moreFields, &SpecFields::changed, this, [this] {
        summariseOptions();
        Q_EMIT changed();
    });
    connect(m_conversion, &ConversionOptions::changed, this, [this] {
        summariseOptions();
        updateMelodyTarget();
        Q_EMIT changed();
    });
    connect(m_duration, &DurationField::changed, this, [this] {
        updateMelodyTarget();
        Q_EMIT changed();
    });
}

void RequestForm::setModel(const api::ModelSpec& model)
{
    m_spec = &model;
    showFields();
    updateMelodyTarget();
    Q_EMIT changed();
}

void RequestForm::showFields()
{
    const auto* prompts = m_spec->field(api::FieldRole::Prompts);
    const auto* duration = m_spec->field(api::FieldRole::Duration);
    const auto* audio = m_spec->audioField();
    const bool hasSeed = m_spec->field(api::FieldRole::Seed) != nullptr;
    m_prompts->setVisible(prompts != nullptr);
    if (prompts != nullptr) {
        m_prompts->setMaximum(static_cast<int>(prompts->maxItems), static_cast<int>(prompts->maxLength));
    }
    m_duration->setVisible(duration != nullptr);
    if (duration != nullptr) {
        m_duration->setRange(duration->minimum.value_or(0.0), duration->maximum.value_or(kLongestSeconds));
    }
    m_melody->setVisible(audio != nullptr);
    m_conversion->setVisible(audio != nullptr);
    if (audio != nullptr) {
        m_conversion->setUsual(audio->audioFormat.value_or(core::AudioFormat{}));
    }
    std::vector<api::SpecField> fields;
    std::vector<api::SpecField> more;
    for (const api::SpecField& field : m_spec->request.fields) {
        if (&field != prompts && &field != duration && &field != audio && field.role != api::FieldRole::Seed &&
            !api::isMelodyHint(field.role)) {
            (field.isAdvanced ? more : fields).push_back(field);
        }
    }
    m_fields->setFields(m_spec->id, fields);
    m_moreFields->setFields(m_spec->id, more);
    m_seed->setSeedOffered(hasSeed);
    m_seed->setVisible(hasSeed || audio != nullptr || !more.empty());
    summariseOptions();
    placeMelody();
}

void RequestForm::placeMelody()
{
    // What is to be said comes before who says it.
    const auto* audio = m_spec->audioField();
    const bool isLast = audio != nullptr && m_spec->field(api::FieldRole::Voice) == audio;
    m_layout->removeWidget(m_melody);
    m_layout->insertWidget(isLast ? m_layout->indexOf(m_fields) + 1 : 0, m_melody);
}

void RequestForm::summariseOptions()
{
    QStringList parts{m_conversion->isHidden() ? QString() : m_conversion->summary()};
    if (const int changed = m_moreFields->changedCount(); changed > 0) {
        parts << tr("%n setting(s)", nullptr, changed);
    }
    parts.removeAll(QString());
    m_seed->setRowsSummary(parts.join(QStringLiteral(" · ")));
}

void RequestForm::updateMelodyTarget()
{
    MelodyTarget target;
    const auto* audio = m_spec->audioField();
    if (audio != nullptr && audio->role != api::FieldRole::Melody) {
        target.use = audio->role == api::FieldRole::Voice ? MelodyTarget::Use::Voice : MelodyTarget::Use::Speech;
        target.seconds = std::numeric_limits<double>::infinity();
    } else if (m_spec->field(api::FieldRole::Duration) != nullptr) {
        target.seconds = m_duration->seconds();
    }
    target.format = audio != nullptr ? audio->audioFormat : core::AudioFormat{};
    if (!target.format && target.use == MelodyTarget::Use::Tune) {
        target.format = core::AudioFormat{};
    }
    const auto wanted = m_conversion->applied({});
    target.level = wanted.level;
    target.directCurrent = wanted.directCurrent;
    const auto& fields = m_spec->request.fields;
    target.takesHints = std::any_of(fields.begin(), fields.end(),
                                    [](const api::SpecField& each) { return api::isMelodyHint(each.role); });
    m_melody->setTarget(target);
    Q_EMIT conversionChanged();
}

core::Json RequestForm::fields() const
{
    core::Json request = core::Json::object();
    for (const QString& pointer : m_spec->request.requiredObjects) {
        api::makeObject(request, pointer);
    }
    for (const api::SpecField& field : m_spec->request.fields) {
        if (auto value = valueOf(field)) {
            // The fields are objects of our own: there is a place for it.
            (void)api::setValue(request, field, std::move(*value));
        }
    }
    return request;
}

std::optional<core::Json> RequestForm::valueOf(const api::SpecField& field) const
{
    switch (field.role) {
    case api::FieldRole::Prompts: {
        core::Json prompts = core::Json::array();
        for (const QString& prompt : m_prompts->prompts()) {
            prompts.push_back(core::toJson(prompt));
        }
        return prompts;
    }
    case api::FieldRole::Duration:
        return m_duration->seconds();
    case api::FieldRole::Seed: {
        const auto seed = m_seed->seed();
        return seed ? std::optional<core::Json>(*seed) : std::nullopt;
    }
    case api::FieldRole::MelodyKey:
    case api::FieldRole::MelodyTempo:
    case api::FieldRole::MelodyMeter:
    case api::FieldRole::MelodyBeat:
        return hintFor(field.role);
    default:
        return field.isAdvanced ? m_moreFields->value(field.pointer) : m_fields->value(field.pointer);
    }
}

std::optional<core::Json> RequestForm::hintFor(api::FieldRole role) const
{
    const auto value = [](const auto& hint) { return hint ? std::optional<core::Json>(*hint) : std::nullopt; };
    if (!m_melody->hasMelody()) {
        return std::nullopt; // of what
    }
    const mir::MelodyHints& hints = m_melody->hints();
    switch (role) {
    case api::FieldRole::MelodyKey:
        return hints.key ? std::optional(core::toJson(mir::keyText(*hints.key))) : std::nullopt;
    case api::FieldRole::MelodyTempo:
        return value(hints.beatsPerMinute);
    case api::FieldRole::MelodyMeter:
        return value(hints.beatsPerBar);
    default:
        return value(hints.firstBeatSeconds);
    }
}

void RequestForm::setHints(const core::Json& fields)
{
    mir::MelodyHints hints;
    const auto number = [](const core::Json& value) {
        return value.is_number() ? std::optional(value.get<double>()) : std::nullopt;
    };
    for (const api::SpecField& field : m_spec->request.fields) {
        const core::Json* value = api::isMelodyHint(field.role) ? api::valueOf(fields, field) : nullptr;
        if (value == nullptr || !api::problemOf(*value, field).isEmpty()) {
            continue;
        }
        if (field.role == api::FieldRole::MelodyKey) {
            hints.key = mir::keyFromText(core::toQString(*value));
        } else if (field.role == api::FieldRole::MelodyTempo) {
            hints.beatsPerMinute = number(*value);
        } else if (field.role == api::FieldRole::MelodyMeter) {
            hints.beatsPerBar = core::clampedInt(*value);
        } else {
            hints.firstBeatSeconds = number(*value);
        }
    }
    m_melody->setHints(hints);
}

std::vector<core::AttachedFile> RequestForm::files() const
{
    std::vector<core::AttachedFile> files;
    for (const api::SpecField& field : m_spec->request.fields) {
        if (&field == m_spec->audioField()) {
            if (auto file = melody()) {
                files.push_back(std::move(*file));
            }
        } else if (const QString path = (field.isAdvanced ? m_moreFields : m_fields)->filePath(field.pointer);
                   !path.isEmpty()) {
            core::AttachedFile file;
            file.field = field.place();
            file.path = path;
            files.push_back(std::move(file));
        }
    }
    return files;
}

std::optional<core::AttachedFile> RequestForm::melody() const
{
    auto file = m_melody->attached();
    if (file && m_spec->audioField() != nullptr) {
        file->field = m_spec->audioField()->place();
    }
    return file;
}

void RequestForm::setFields(const core::Json& fields)
{
    const auto field = [&fields](const char* name) { return fields.value(name, core::Json()); };
    QStringList prompts;
    for (const core::Json& prompt : field("prompts")) {
        prompts << core::toQString(prompt);
    }
    m_prompts->setPrompts(prompts);
    if (const core::Json duration = field("duration"); duration.is_number()) {
        m_duration->setSeconds(duration.get<double>());
    }
    const core::Json seed = field("seed");
    m_seed->setSeed(seed.is_number_unsigned() ? std::optional(seed.get<std::uint64_t>()) : std::nullopt);
    m_fields->setValues(fields);
    m_moreFields->setValues(fields);
    setHints(fields);
}

void RequestForm::setFilePath(const QString& pointer, const QString& path)
{
    m_fields->setFilePath(pointer, path);
    m_moreFields->setFilePath(pointer, path);
}

void RequestForm::setRecipe(const core::Recipe& recipe)
{
    if (!recipe.fields.is_object()) {
        return;
    }
    setFields(recipe.fields);
    setConversionOf(recipe);
}

void RequestForm::setConversionOf(const core::Recipe& recipe)
{
    // Also where it had no wish: what is ticked for another melody would change this one.
    const bool isConverted = !recipe.files.empty() && recipe.files.front().conversion;
    m_conversion->setFrom(isConverted ? *recipe.files.front().conversion : core::AudioFormat{});
}

void RequestForm::setLink(const QString& link)
{
    const QString& pointer = m_spec->field(api::FieldRole::Link)->pointer;
    m_fields->setValue(pointer, core::toJson(link));
    m_fields->focusField(pointer);
}

QString RequestForm::problem() const
{
    const QString sentence = m_fields->problem();
    return sentence.isEmpty() ? m_moreFields->problem() : sentence;
}

QStringList RequestForm::firstPrompts()
{
    // In no other language: models were trained on English, and these words go out as they are.
    return {QStringLiteral("happy rock"), QStringLiteral("energetic EDM"), QStringLiteral("sad jazz")};
}

bool RequestForm::hasNoPrompt() const
{
    return m_prompts->prompts().isEmpty();
}

void RequestForm::setEditable(bool on)
{
    for (QWidget* part : std::initializer_list<QWidget*>{m_prompts, m_duration, m_seed, m_fields, m_moreFields}) {
        part->setEnabled(on);
    }
}

void RequestForm::focusPrompts()
{
    m_prompts->findChild<QWidget*>(QStringLiteral("prompt1"))->setFocus();
}

} // namespace melodeck::ui
