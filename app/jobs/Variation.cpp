#include "jobs/Variation.h"

#include "api/BodyPlan.h"
#include "api/Endpoints.h"
#include "api/ModelSpec.h"
#include "api/RecipeCheck.h"
#include "audio/AudioFile.h"
#include "audio/Conversion.h"
#include "core/JobRecord.h"
#include "jobs/VariationFields.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <functional>
#include <optional>
#include <utility>

namespace melodeck::jobs {

namespace {

/// Texts for people.
struct VariationText final
{
    Q_DECLARE_TR_FUNCTIONS(Variation)
};

using api::FieldRole;

tl::unexpected<core::Error> refused(core::ErrorCode code, const QString& message)
{
    return core::fail(code, message + QLatin1Char(' ') + VariationText::tr("Nothing was queued."));
}

std::optional<double> durationOf(const core::Recipe& recipe, const api::ModelSpec& spec)
{
    const api::SpecField* field = spec.field(FieldRole::Duration);
    const core::Json* value = field != nullptr ? api::valueOf(recipe.fields, *field) : nullptr;
    const core::Json& said = value != nullptr ? *value : field != nullptr ? field->initial : core::Json();
    return said.is_number() ? std::optional(said.get<double>()) : std::nullopt;
}

/// A part of a melody that was chosen by the duration goes along with it; one that a person chose shorter stays.
void setDuration(core::Recipe& recipe, const api::ModelSpec& spec, double seconds)
{
    constexpr double kSame = 0.01;
    const auto before = durationOf(recipe, spec);
    const api::SpecField* melody = spec.field(FieldRole::Melody);
    for (core::AttachedFile& file : recipe.files) {
        if (melody == nullptr || file.field != melody->place() || !file.region) {
            continue;
        }
        const double length = file.region->length();
        if (length > seconds || (before && std::abs(length - *before) < kSame)) {
            file.region->endSeconds = file.region->startSeconds + seconds;
        }
    }
    setField(recipe, *spec.field(FieldRole::Duration), seconds);
}

/// One value of an axis: what it is called, and what it makes of a request. What a model of several does not take is
/// said, and left out.
struct Step
{
    QString title;
    std::function<void(core::Recipe&, QStringList& remarks)> apply;
};

/// The values of one axis; never empty.
using Axis = std::vector<Step>;

Axis orOne(Axis axis)
{
    if (axis.empty()) {
        axis.push_back({{}, [](core::Recipe&, QStringList&) {}});
    }
    return axis;
}

Axis promptAxis(const QStringList& prompts)
{
    Axis axis;
    for (const QString& prompt : prompts) {
        axis.push_back({prompt, [prompt](core::Recipe& recipe, QStringList&) {
                            const api::SpecField* field = wordsField(*api::findModelSpec(recipe.model));
                            if (field != nullptr) {
                                setPrompt(recipe, *field, prompt);
                            }
                        }});
    }
    return orOne(std::move(axis));
}

Axis modelAxis(const std::vector<ModelPlace>& models)
{
    Axis axis;
    for (const ModelPlace& place : models) {
        const api::ModelSpec* spec = api::findModelSpec(place.model);
        const QString title = spec != nullptr ? spec->title : place.model;
        const bool isTwice = std::any_of(models.begin(), models.end(), [&place](const ModelPlace& other) {
            return other.model == place.model && other.endpoint != place.endpoint;
        });
        axis.push_back(
            {isTwice ? VariationText::tr("%1, %2").arg(title, api::endpointTitle(place.endpoint)) : title,
             [place](core::Recipe& recipe, QStringList& remarks) { recipe = carriedOver(recipe, place, &remarks); }});
    }
    return orOne(std::move(axis));
}

Axis seedAxis(const std::vector<std::uint64_t>& seeds)
{
    Axis axis;
    for (const std::uint64_t seed : seeds) {
        axis.push_back(
            {VariationText::tr("seed %1").arg(seed), [seed](core::Recipe& recipe, QStringList& remarks) {
                 const api::ModelSpec& spec = *api::findModelSpec(recipe.model);
                 const api::SpecField* field = spec.field(FieldRole::Seed);
                 if (field != nullptr) {
                     setField(recipe, *field, seed);
                 } else {
                     remarks << VariationText::tr("%1 takes no seed: its runs differ by themselves.").arg(spec.title);
                 }
             }});
    }
    return orOne(std::move(axis));
}

Axis takeAxis(int takes)
{
    Axis axis;
    for (int take = 1; takes > 1 && take <= takes; ++take) {
        axis.push_back({VariationText::tr("take %1").arg(take), [](core::Recipe&, QStringList&) {}});
    }
    return orOne(std::move(axis));
}

Axis durationAxis(const std::vector<double>& durations)
{
    Axis axis;
    for (const double seconds : durations) {
        const QString shown = QLocale().toString(seconds, 'g', QLocale::FloatingPointShortest);
        axis.push_back({VariationText::tr("%1 s").arg(shown), [seconds](core::Recipe& recipe, QStringList& remarks) {
                            const api::ModelSpec& spec = *api::findModelSpec(recipe.model);
                            if (spec.field(FieldRole::Duration) != nullptr) {
                                setDuration(recipe, spec, seconds);
                            } else {
                                remarks << VariationText::tr("%1 takes no duration.").arg(spec.title);
                            }
                        }});
    }
    return orOne(std::move(axis));
}

/// What the one model of a plan cannot be varied along, in a sentence; empty where it can.
QString whyNot(const VariationAxes& axes, const api::ModelSpec& spec)
{
    if (!axes.prompts.isEmpty() && wordsField(spec) == nullptr) {
        return VariationText::tr("%1 takes no prompts. Leave them out.").arg(spec.title);
    }
    if (!axes.seeds.empty() && spec.field(FieldRole::Seed) == nullptr) {
        return VariationText::tr("%1 takes no seed: each of its runs differs by itself. Ask for several takes instead.")
            .arg(spec.title);
    }
    if (!axes.durations.empty() && spec.field(FieldRole::Duration) == nullptr) {
        return VariationText::tr("%1 takes no duration. Leave it out.").arg(spec.title);
    }
    return {};
}

core::Result<void> check(const VariationAxes& axes)
{
    const std::size_t count = variationCount(axes);
    if (count > kMostVariations) {
        return refused(core::ErrorCode::TooLarge,
                       VariationText::tr(
                           "That is %1 requests, and a grid holds %2 at most. Nothing was sent. Choose fewer values.")
                           .arg(QLocale().toString(static_cast<qulonglong>(count)))
                           .arg(kMostVariations));
    }
    if (!axes.around.fields.is_object()) {
        return refused(
            core::ErrorCode::InvalidArgument,
            VariationText::tr(
                "This request has no fields that could be varied. Nothing was sent. Start from another clip."));
    }
    std::vector<QString> models;
    for (const ModelPlace& place : axes.models) {
        models.push_back(place.model);
    }
    if (models.empty()) {
        models.push_back(axes.around.model);
    }
    for (const QString& model : models) {
        if (model == QLatin1String("json") || api::findModelSpec(model) == nullptr) {
            return refused(
                core::ErrorCode::InvalidArgument,
                VariationText::tr("Nobody here knows the fields of this request, so it cannot be varied. Make a "
                                  "model of it first."));
        }
    }
    const QString why = models.size() == 1 ? whyNot(axes, *api::findModelSpec(models.front())) : QString();
    return why.isEmpty() ? core::Result<void>() : refused(core::ErrorCode::InvalidArgument, why);
}

/// Bytes of each attached file, asked for once.
class FileSizes final
{
public:
    core::Result<std::int64_t> of(const core::AttachedFile& file)
    {
        const auto known =
            std::find_if(m_known.begin(), m_known.end(), [&file](const auto& each) { return each.first == file; });
        if (known != m_known.end()) {
            return known->second;
        }
        auto bytes = measured(file);
        if (bytes) {
            m_known.emplace_back(file, *bytes);
        }
        return bytes;
    }

private:
    static core::Result<std::int64_t> measured(const core::AttachedFile& file)
    {
        const QFileInfo info(file.path);
        if (!info.isFile()) {
            return refused(
                core::ErrorCode::NotFound,
                VariationText::tr("“%1” is not there any more. Nothing was sent. Put the file back, or bring the "
                                  "recipe back and choose another.")
                    .arg(QFileInfo(file.attached()).fileName()));
        }
        if (!file.conversion) {
            return info.size();
        }
        const auto facts = audio::probeAudioFile(file.path);
        if (!facts) {
            return core::fail(facts.error());
        }
        return audio::convertedWavBytes(audio::cutToFile(file.region, *facts).length(), *file.conversion);
    }

    std::vector<std::pair<core::AttachedFile, std::int64_t>> m_known;
};

core::Result<std::int64_t> bytesOf(const core::Recipe& recipe, FileSizes& sizes)
{
    std::vector<api::PlannedFile> files;
    for (const core::AttachedFile& file : recipe.files) {
        const auto bytes = sizes.of(file);
        if (!bytes) {
            return core::fail(bytes.error());
        }
        files.push_back({file.field, *bytes});
    }
    return api::plannedBodyBytes(recipe, files);
}

/// Titles of all combinations of several axes, the last one changing first.
QStringList titlesOf(const std::vector<Axis>& axes, std::size_t from)
{
    QStringList titles{QString()};
    for (std::size_t at = from; at < axes.size(); ++at) {
        if (axes[at].size() == 1) {
            continue; // what is the same in all tells none from the other
        }
        QStringList longer;
        for (const QString& title : std::as_const(titles)) {
            for (const Step& step : axes[at]) {
                longer << (title.isEmpty() ? step.title : title + QStringLiteral(" · ") + step.title);
            }
        }
        titles = std::move(longer);
    }
    return titles;
}

/// The steps of the number-th combination, the last axis changing first.
std::vector<const Step*> stepsOf(const std::vector<Axis>& axes, std::size_t number)
{
    std::vector<const Step*> steps(axes.size());
    for (std::size_t at = axes.size(); at-- > 0;) {
        steps[at] = &axes[at][number % axes[at].size()];
        number /= axes[at].size();
    }
    return steps;
}

/// As they are applied: a model before what is set in its fields.
std::vector<Axis> axesOf(const VariationAxes& wanted)
{
    return {modelAxis(wanted.models), promptAxis(wanted.prompts), seedAxis(wanted.seeds), takeAxis(wanted.takes),
            durationAxis(wanted.durations)};
}

} // namespace

std::size_t variationCount(const VariationAxes& axes)
{
    // Each factor is cut, so that the product stays within 64 bits and is still far too large.
    const auto times = [](std::size_t count) { return std::clamp<std::size_t>(count, 1, kMostVariations + 1); };
    return times(static_cast<std::size_t>(axes.prompts.size())) * times(axes.models.size()) * times(axes.seeds.size()) *
           times(axes.durations.size()) * times(static_cast<std::size_t>(std::max(1, axes.takes)));
}

core::Result<VariationPlan> planVariation(const VariationAxes& wanted)
{
    if (auto possible = check(wanted); !possible) {
        return core::fail(std::move(possible).error());
    }
    const std::vector<Axis> axes = axesOf(wanted);
    const auto first =
        std::find_if(axes.begin(), axes.end(), [](const Axis& axis) { return axis.size() > 1; }) - axes.begin();
    const std::size_t rowAxis = std::min(static_cast<std::size_t>(first), axes.size() - 1);
    VariationPlan plan;
    for (const Step& step : axes[rowAxis]) {
        plan.rows << step.title;
    }
    plan.columns = titlesOf(axes, rowAxis + 1);
    const QString batch = core::newJobId();
    FileSizes sizes;
    for (std::size_t i = 0; i < variationCount(wanted); ++i) {
        NewJob job{wanted.around, {}, batch};
        QStringList titles;
        for (const Step* step : stepsOf(axes, i)) {
            step->apply(job.recipe, plan.remarks);
            titles << step->title;
        }
        titles.removeAll(QString());
        job.name =
            QStringLiteral("%1 %2").arg(i, 4, 10, QLatin1Char('0')).arg(titles.join(QStringLiteral(" · "))).trimmed();
        if (auto valid = api::validateRecipe(job.recipe, *api::findModelSpec(job.recipe.model)); !valid) {
            return core::fail(std::move(valid).error());
        }
        const auto bytes = bytesOf(job.recipe, sizes);
        if (!bytes) {
            return core::fail(bytes.error());
        }
        plan.batch.bytes += *bytes;
        plan.batch.jobs.push_back(std::move(job));
    }
    plan.remarks.removeDuplicates();
    return plan;
}

} // namespace melodeck::jobs
