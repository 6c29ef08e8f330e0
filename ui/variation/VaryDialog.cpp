#include "ui/variation/VaryDialog.h"

#include "api/Endpoints.h"
#include "api/ModelSpec.h"
#include "api/RecipeWords.h"
#include "ui/Format.h"
#include "ui/results/JobWords.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/FittingHeight.h"
#include "ui/widgets/FormLabels.h"
#include "ui/widgets/Labels.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <limits>
#include <utility>

namespace melodeck::ui {

namespace {

using namespace std::chrono_literals;
using api::FieldRole;

constexpr int kWidth = 520;
constexpr auto kPlanSoon = 120ms;
constexpr int kFirst = 4;
constexpr int kMostTakes = 20;
constexpr int kPromptLines = 3;
constexpr int kMostModelRows = 4;

const api::SpecField* fieldOf(const api::ModelSpec* spec, FieldRole role)
{
    return spec != nullptr ? spec->field(role) : nullptr;
}

/// Four seeds from the one that was used on.
QString firstSeeds(const core::Json* seed)
{
    constexpr std::uint64_t kMore = kFirst - 1;
    const bool isSeed = seed != nullptr &&
                        (seed->is_number_unsigned() || (seed->is_number_integer() && seed->get<std::int64_t>() >= 0));
    const bool isKnown = isSeed && seed->get<std::uint64_t>() <= std::numeric_limits<std::uint64_t>::max() - kMore;
    const std::uint64_t first = isKnown ? seed->get<std::uint64_t>() : 1;
    return QStringLiteral("%1-%2").arg(first).arg(first + kMore);
}

QStringList promptsIn(const core::Recipe& recipe)
{
    QStringList prompts;
    for (const QString& prompt : core::promptsOf(recipe)) {
        prompts << prompt.simplified(); // a line is a prompt
    }
    return prompts.isEmpty() ? QStringList{api::wordsOf(recipe)} : prompts;
}

TextLabel* helpLabel(const QString& text)
{
    auto* label = new TextLabel(text);
    label->setWordWrap(true);
    label->setTextSize(TextSize::Secondary);
    label->setColorRole(ColorRole::SecondaryText);
    return label;
}

} // namespace

VaryDialog::VaryDialog(core::Recipe around, const QString& title, std::vector<jobs::ModelPlace> places, Facts facts,
                       QWidget* parent)
    : QDialog(parent)
    , m_around(std::move(around))
    , m_places(std::move(places))
    , m_facts(std::move(facts))
    , m_preflight(new TextLabel)
    , m_remarks(helpLabel({}))
{
    const jobs::ModelPlace own{m_around.model, m_around.endpoint};
    std::erase(m_places, own);
    m_places.insert(m_places.begin(), own);
    m_planSoon.setSingleShot(true);
    m_planSoon.setInterval(kPlanSoon);
    connect(&m_planSoon, &QTimer::timeout, this, &VaryDialog::plan);
    build(title);
    planSoon();
}

void VaryDialog::build(const QString& title)
{
    setObjectName(QStringLiteral("varyDialog"));
    setWindowTitle(tr("Vary"));
    setMinimumWidth(kWidth);
    auto* around = new ElidedLabel(title.simplified(), this);
    around->setTextSize(TextSize::Body, TextWeight::SemiBold);
    around->setWordOrder(WordOrder::Own);
    around->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // a long name makes no wide dialog
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(spacing::group);
    form->setVerticalSpacing(spacing::within);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    addSeeds(*form);
    addDurations(*form);
    addPrompts(*form);
    addModels(*form);
    QWidget* first = form->itemAt(0, QFormLayout::FieldRole)->widget();
    centreLabels(*form, *first);
    m_preflight->setObjectName(QStringLiteral("varyPreflight"));
    m_preflight->setWordWrap(true);
    m_preflight->setTextFormat(Qt::PlainText);
    m_remarks->setObjectName(QStringLiteral("varyRemarks"));
    m_remarks->setTextFormat(Qt::PlainText);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_run = buttons->addButton(tr("Run"), QDialogButtonBox::AcceptRole);
    m_run->setObjectName(QStringLiteral("runVariations"));
    m_run->setEnabled(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::group, spacing::group, spacing::group, spacing::group);
    layout->setSpacing(spacing::group);
    layout->addWidget(around);
    layout->addLayout(form);
    layout->addStretch(1);
    layout->addWidget(m_remarks);
    layout->addWidget(m_preflight);
    layout->addWidget(buttons);
    m_run->setDefault(true); // not before it is in the dialog, which would take Cancel
    first->setFocus();
    new FittingHeight(this);
    connect(buttons, &QDialogButtonBox::accepted, this, &VaryDialog::run);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void VaryDialog::addSeeds(QFormLayout& form)
{
    const api::ModelSpec* spec = api::findModelSpec(m_around.model);
    const api::SpecField* seed = fieldOf(spec, FieldRole::Seed);
    if (seed != nullptr) {
        m_seeds = new QLineEdit(firstSeeds(api::valueOf(m_around.fields, *seed)));
        m_seeds->setObjectName(QStringLiteral("varySeeds"));
        m_seeds->setAccessibleName(tr("Seeds"));
        m_seeds->setPlaceholderText(tr("1-4, 42"));
        m_seeds->setToolTip(tr("Whole numbers and ranges; none leaves the seed as it is"));
        form.addRow(tr("Seeds"), m_seeds);
        connect(m_seeds, &QLineEdit::textChanged, this, &VaryDialog::planSoon);
        return;
    }
    m_takes = new QSpinBox;
    m_takes->setObjectName(QStringLiteral("varyTakes"));
    m_takes->setAccessibleName(tr("Takes of each"));
    m_takes->setRange(1, kMostTakes);
    m_takes->setValue(kFirst);
    form.addRow(tr("Takes of each"), m_takes);
    form.addRow(QString(), helpLabel(tr("%1 takes no seed: each of its runs differs by itself.")
                                         .arg(spec != nullptr ? spec->title : m_around.model)));
    connect(m_takes, &QSpinBox::valueChanged, this, &VaryDialog::planSoon);
}

void VaryDialog::addDurations(QFormLayout& form)
{
    const api::SpecField* field = fieldOf(api::findModelSpec(m_around.model), FieldRole::Duration);
    if (field == nullptr) {
        return;
    }
    const core::Json* given = api::valueOf(m_around.fields, *field);
    const core::Json& seconds = given != nullptr ? *given : field->initial;
    m_durations =
        new QLineEdit(seconds.is_number() ? jobs::durationsText({seconds.get<double>()}, QLocale()) : QString());
    m_durations->setObjectName(QStringLiteral("varyDurations"));
    m_durations->setAccessibleName(tr("Durations in seconds"));
    m_durations->setPlaceholderText(tr("4, 8, 12"));
    form.addRow(tr("Durations"), m_durations);
    connect(m_durations, &QLineEdit::textChanged, this, &VaryDialog::planSoon);
}

void VaryDialog::addPrompts(QFormLayout& form)
{
    const api::ModelSpec* spec = api::findModelSpec(m_around.model);
    const bool takesWords = fieldOf(spec, FieldRole::Prompts) != nullptr ||
                            fieldOf(spec, FieldRole::Prompt) != nullptr || fieldOf(spec, FieldRole::Text) != nullptr;
    if (!takesWords) {
        return;
    }
    m_prompts = new QPlainTextEdit(promptsIn(m_around).join(QLatin1Char('\n')));
    m_prompts->setObjectName(QStringLiteral("varyPrompts"));
    m_prompts->setAccessibleName(tr("Prompts, one a line"));
    m_prompts->setToolTip(tr("One a line; {slow|fast} tries each"));
    m_prompts->setTabChangesFocus(true);
    m_prompts->setFixedHeight(m_prompts->fontMetrics().lineSpacing() * kPromptLines + spacing::group);
    form.addRow(tr("Prompts"), m_prompts);
    connect(m_prompts, &QPlainTextEdit::textChanged, this, &VaryDialog::planSoon);
}

void VaryDialog::addModels(QFormLayout& form)
{
    if (m_places.size() < 2) {
        return;
    }
    m_models = new QListWidget;
    m_models->setObjectName(QStringLiteral("varyModels"));
    m_models->setAccessibleName(tr("Models"));
    for (const jobs::ModelPlace& place : m_places) {
        const api::ModelSpec* spec = api::findModelSpec(place.model);
        auto* item = new QListWidgetItem(
            tr("%1 · %2").arg(spec != nullptr ? spec->title : place.model, api::endpointTitle(place.endpoint)),
            m_models);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_models->count() == 1 ? Qt::Checked : Qt::Unchecked);
    }
    m_models->setCurrentRow(0);
    m_models->setFixedHeight((m_models->sizeHintForRow(0) + 1) * std::min(m_models->count(), kMostModelRows) +
                             spacing::within);
    form.addRow(tr("Models"), m_models);
    connect(m_models, &QListWidget::itemChanged, this, &VaryDialog::planSoon);
}

std::vector<jobs::ModelPlace> VaryDialog::chosenPlaces() const
{
    if (m_models == nullptr) {
        return {};
    }
    std::vector<jobs::ModelPlace> chosen;
    for (int row = 0; row < m_models->count(); ++row) {
        if (m_models->item(row)->checkState() == Qt::Checked) {
            chosen.push_back(m_places.at(static_cast<std::size_t>(row)));
        }
    }
    return chosen;
}

core::Result<jobs::VariationAxes> VaryDialog::axes() const
{
    jobs::VariationAxes axes;
    axes.around = m_around;
    axes.models = chosenPlaces();
    if (m_models != nullptr && axes.models.empty()) {
        return core::fail(core::ErrorCode::InvalidArgument, tr("Choose at least one model."));
    }
    if (m_seeds != nullptr) {
        auto seeds = jobs::readSeeds(m_seeds->text());
        if (!seeds) {
            return core::fail(std::move(seeds).error());
        }
        axes.seeds = std::move(*seeds);
    }
    if (m_durations != nullptr) {
        const api::SpecField* limits = fieldOf(api::findModelSpec(m_around.model), FieldRole::Duration);
        auto durations = jobs::readDurations(m_durations->text(), *limits, QLocale());
        if (!durations) {
            return core::fail(std::move(durations).error());
        }
        axes.durations = std::move(*durations);
    }
    axes.takes = m_takes != nullptr ? m_takes->value() : 1;
    return axes;
}

void VaryDialog::planSoon()
{
    m_plan.reset();
    if (m_run != nullptr) {
        m_run->setEnabled(false);
    }
    m_planner.clear();
    m_planSoon.start();
}

void VaryDialog::plan()
{
    auto all = axes();
    if (!all) {
        showProblem(all.error().message);
        return;
    }
    m_planner.run(
        [all = std::move(*all),
         text = m_prompts != nullptr ? m_prompts->toPlainText() : QString()](const std::stop_token&) {
            jobs::VariationAxes wanted = all;
            wanted.prompts = jobs::readPrompts(text);
            return jobs::planVariation(wanted);
        },
        [this](core::Result<jobs::VariationPlan> plan) { showPlan(std::move(plan)); });
}

void VaryDialog::showPlan(core::Result<jobs::VariationPlan> plan)
{
    if (!plan) {
        showProblem(plan.error().message);
        return;
    }
    const auto count = static_cast<int>(plan->batch.jobs.size());
    m_preflight->setColorRole(ColorRole::Text);
    m_preflight->setText(preflight(*plan));
    m_remarks->setText(plan->remarks.join(QLatin1Char(' ')));
    m_run->setText(tr("Run %n variation(s)", nullptr, count));
    m_run->setEnabled(true);
    m_plan = std::move(*plan);
}

void VaryDialog::showProblem(const QString& sentence)
{
    m_preflight->setColorRole(ColorRole::Bad);
    m_preflight->setText(sentence);
    m_remarks->clear();
    m_run->setText(tr("Run"));
}

QString VaryDialog::preflight(const jobs::VariationPlan& plan) const
{
    const auto& jobs = plan.batch.jobs;
    QStringList parts{tr("%n request(s)", nullptr, static_cast<int>(jobs.size())),
                      tr("a grid of %1 × %2").arg(plan.rows.size()).arg(plan.columns.size()),
                      tr("%1 up").arg(bytesText(plan.batch.bytes))};
    if (const QString time = timeText(plan); !time.isEmpty()) {
        parts << time;
    }
    const auto billed = static_cast<int>(std::count_if(
        jobs.begin(), jobs.end(), [](const jobs::NewJob& job) { return !api::isFree(job.recipe.endpoint); }));
    parts << (billed == 0 ? tr("free, on this computer") : tr("%n of them may be billed", nullptr, billed));
    return parts.join(QStringLiteral(" · "));
}

QString VaryDialog::timeText(const jobs::VariationPlan& plan) const
{
    // Those of one endpoint share its lanes; endpoints work beside one another.
    std::vector<std::pair<core::Endpoint, double>> perEndpoint;
    for (const jobs::NewJob& job : plan.batch.jobs) {
        const auto seconds = m_facts.forecast(job.recipe);
        if (!seconds) {
            return {};
        }
        const auto known = std::find_if(perEndpoint.begin(), perEndpoint.end(),
                                        [&job](const auto& each) { return each.first == job.recipe.endpoint; });
        if (known != perEndpoint.end()) {
            known->second += *seconds;
        } else {
            perEndpoint.emplace_back(job.recipe.endpoint, *seconds);
        }
    }
    double longest = 0.0;
    for (const auto& [endpoint, seconds] : perEndpoint) {
        longest = std::max(longest, seconds / std::max(1, m_facts.parallel(endpoint)));
    }
    return expectedText(longest);
}

void VaryDialog::run()
{
    if (m_plan && m_run->isEnabled()) {
        const jobs::VariationPlan plan = std::move(*m_plan);
        accept();
        Q_EMIT runRequested(plan);
    }
}

} // namespace melodeck::ui
