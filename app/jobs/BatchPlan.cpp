#include "jobs/BatchPlan.h"

#include "api/BodyPlan.h"
#include "api/RecipeCheck.h"
#include "audio/Conversion.h"
#include "core/JobRecord.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <limits>
#include <optional>
#include <utility>

namespace melodeck::jobs {

namespace {

/// Texts for people.
struct BatchPlanText final
{
    Q_DECLARE_TR_FUNCTIONS(BatchPlan)
};

constexpr qsizetype kMostTexts = static_cast<qsizetype>(kMostBatchJobs) + 1;

/// Where a brace and the bars of its own level stand.
struct Braces
{
    qsizetype open = 0;
    std::vector<qsizetype> bars;
    qsizetype close = 0;
};

/// The first pair from a place on that has a bar of its own.
std::optional<Braces> nextBraces(const QString& text, qsizetype from)
{
    for (qsizetype open = text.indexOf(QLatin1Char('{'), from); open >= 0;
         open = text.indexOf(QLatin1Char('{'), open + 1)) {
        Braces found{open, {}, 0};
        int depth = 0;
        for (qsizetype i = open; i < text.size(); ++i) {
            const QChar c = text.at(i);
            depth += c == QLatin1Char('{') ? 1 : (c == QLatin1Char('}') ? -1 : 0);
            if (c == QLatin1Char('|') && depth == 1) {
                found.bars.push_back(i);
            }
            if (depth == 0) {
                found.close = i;
                break;
            }
        }
        if (found.close > 0 && !found.bars.empty()) {
            return found;
        }
    }
    return std::nullopt;
}

/// Every text that this one stands for; what is before `from` is settled.
void expandFrom(const QString& text, qsizetype from, QStringList& found)
{
    if (found.size() >= kMostTexts) {
        return;
    }
    const auto braces = nextBraces(text, from);
    if (!braces) {
        found << text.simplified();
        return;
    }
    std::vector<qsizetype> edges = braces->bars;
    edges.insert(edges.begin(), braces->open);
    edges.push_back(braces->close);
    for (std::size_t i = 0; i + 1 < edges.size(); ++i) {
        const QString choice = text.mid(edges[i] + 1, edges[i + 1] - edges[i] - 1);
        expandFrom(text.left(braces->open) + choice + text.mid(braces->close + 1), braces->open, found);
    }
}

QStringList partsOf(const QString& text)
{
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
    return text.split(between, Qt::SkipEmptyParts);
}

bool isDecimalComma(const QLocale& locale)
{
    return locale.decimalPoint() == QLatin1String(",");
}

/// The same where a comma may be part of a number.
QStringList numbersOf(const QString& text, const QLocale& locale)
{
    if (!isDecimalComma(locale)) {
        return partsOf(text);
    }
    static const QRegularExpression between(QStringLiteral("[\\s;]+"));
    static const QRegularExpression number(QStringLiteral("^\\d+,\\d+$"));
    QStringList numbers;
    const QStringList parts = text.split(between, Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        // One at its end separates: "4, 8".
        const QString bare = part.endsWith(QLatin1Char(',')) ? part.chopped(1) : part;
        numbers += number.match(bare).hasMatch() ? QStringList(bare) : partsOf(bare);
    }
    return numbers;
}

/// A decimal point is understood everywhere, and before a locale takes it for a sign between thousands.
std::optional<double> numberIn(const QString& text, QLocale locale)
{
    bool isNumber = false;
    double number = text.toDouble(&isNumber);
    if (!isNumber) {
        locale.setNumberOptions(QLocale::RejectGroupSeparator);
        number = locale.toDouble(text, &isNumber);
    }
    return isNumber ? std::optional(number) : std::nullopt;
}

core::Error notOne(const QString& message)
{
    return {
        core::ErrorCode::InvalidArgument, message + QLatin1Char(' ') + BatchPlanText::tr("Nothing was queued."), {}};
}

core::Error tooMany(std::size_t count)
{
    return {core::ErrorCode::TooLarge,
            BatchPlanText::tr(
                "That is more than %1 jobs (%2). Nothing was queued. Leave out files, prompts, durations or seeds.")
                .arg(QLocale().toString(static_cast<qulonglong>(kMostBatchJobs)),
                     QLocale().toString(static_cast<qulonglong>(count))),
            {}};
}

/// "3-7", "3..7" or "42"; nothing for anything else.
std::optional<std::pair<std::uint64_t, std::uint64_t>> readRange(const QString& part)
{
    static const QRegularExpression shape(QStringLiteral("^(\\d+)(?:(?:-|–|\\.\\.)(\\d+))?$"));
    const auto match = shape.match(part);
    bool isFirst = false;
    bool isLast = false;
    const std::uint64_t first = match.captured(1).toULongLong(&isFirst);
    const std::uint64_t last = (match.hasCaptured(2) ? match.captured(2) : match.captured(1)).toULongLong(&isLast);
    if (!isFirst || !isLast || last < first) {
        return std::nullopt;
    }
    return std::pair{first, last};
}

/// One point of the axes; what is null is left out.
struct Point
{
    const BatchFile* file = nullptr;
    const QString* prompt = nullptr;
    const double* duration = nullptr;
    const std::uint64_t* seed = nullptr;
};

/// What the lines of a batch are written into; nullptr for a model that takes no words.
const api::SpecField* textField(const api::ModelSpec& spec)
{
    for (const api::FieldRole role : {api::FieldRole::Prompts, api::FieldRole::Prompt, api::FieldRole::Text}) {
        if (const auto* field = spec.field(role)) {
            return field;
        }
    }
    return nullptr;
}

core::Recipe recipeOf(const Point& point, const BatchAxes& axes, const api::ModelSpec& spec)
{
    core::Recipe recipe;
    recipe.model = axes.model;
    recipe.endpoint = axes.endpoint;
    recipe.fields = axes.fields.is_object() ? axes.fields : core::Json::object();
    for (const QString& pointer : spec.request.requiredObjects) {
        api::makeObject(recipe.fields, pointer);
    }
    const auto set = [&recipe](const api::SpecField& field, core::Json value) {
        // The fields are an object of our own: there is a place for it.
        (void)api::setValue(recipe.fields, field, std::move(value));
    };
    if (const auto* text = textField(spec); text != nullptr && point.prompt != nullptr) {
        const core::Json words = core::toJson(*point.prompt);
        set(*text, text->role == api::FieldRole::Prompts ? core::Json::array({words}) : words);
    }
    double longest = std::numeric_limits<double>::infinity();
    if (const auto* duration = spec.field(api::FieldRole::Duration)) {
        longest = duration->initial.is_number() ? duration->initial.get<double>() : longest;
        if (point.duration != nullptr) {
            longest = *point.duration;
            set(*duration, longest);
        }
    }
    if (const auto* seed = spec.field(api::FieldRole::Seed); seed != nullptr && point.seed != nullptr) {
        set(*seed, *point.seed);
    }
    if (const auto* melody = spec.audioField(); melody != nullptr && point.file != nullptr) {
        for (const api::SpecField& field : spec.request.fields) {
            if (const core::Json* hint =
                    api::isMelodyHint(field.role) ? api::valueOf(point.file->hints, field) : nullptr) {
                set(field, *hint);
            }
        }
        core::AttachedFile file;
        file.field = melody->place();
        if (!melody->audioFormat && melody->role != api::FieldRole::Melody) {
            file.path = point.file->attached(); // its own bytes: such a model reads any format
            recipe.files.push_back(std::move(file));
            return recipe;
        }
        file.path = point.file->path;
        file.original = point.file->original;
        file.region = core::TimeRegion{point.file->startSeconds,
                                       std::min(point.file->startSeconds + longest, point.file->lengthSeconds)};
        file.conversion = point.file->format.value_or(melody->audioFormat.value_or(core::AudioFormat{}));
        recipe.files.push_back(std::move(file));
    }
    return recipe;
}

QString nameOf(const Point& point, const BatchAxes& axes, std::size_t number)
{
    QStringList parts;
    if (axes.files.size() > 1) {
        parts << QFileInfo(point.file->attached()).completeBaseName();
    }
    if (axes.prompts.size() > 1) {
        parts << *point.prompt;
    }
    if (axes.durations.size() > 1) {
        parts << BatchPlanText::tr("%1 s").arg(
            QLocale().toString(*point.duration, 'g', QLocale::FloatingPointShortest));
    }
    if (axes.seeds.size() > 1) {
        parts << BatchPlanText::tr("seed %1").arg(*point.seed);
    }
    const QString digits = QStringLiteral("%1").arg(number, 4, 10, QLatin1Char('0'));
    return (digits + QLatin1Char(' ') + parts.join(QStringLiteral(" · "))).trimmed();
}

core::Result<std::int64_t> bytesOf(const core::Recipe& recipe)
{
    std::vector<api::PlannedFile> files;
    for (const core::AttachedFile& file : recipe.files) {
        files.push_back({file.field, file.conversion ? audio::convertedWavBytes(file.region->length(), *file.conversion)
                                                     : QFileInfo(file.path).size()});
    }
    return api::plannedBodyBytes(recipe, files);
}

/// Pointers to all values of an axis; one null where it has none.
template <class Values>
auto pointersTo(const Values& values)
{
    std::vector<decltype(&*values.begin())> pointers;
    for (const auto& value : values) {
        pointers.push_back(&value);
    }
    if (pointers.empty()) {
        pointers.push_back(nullptr);
    }
    return pointers;
}

std::vector<Point> pointsOf(const BatchAxes& axes)
{
    std::vector<Point> points;
    for (const BatchFile* file : pointersTo(axes.files)) {
        for (const QString* prompt : pointersTo(axes.prompts)) {
            for (const double* duration : pointersTo(axes.durations)) {
                for (const std::uint64_t* seed : pointersTo(axes.seeds)) {
                    points.push_back({file, prompt, duration, seed});
                }
            }
        }
    }
    return points;
}

} // namespace

QStringList expandAlternatives(const QString& text)
{
    QStringList found;
    expandFrom(text, 0, found);
    if (found.size() < kMostTexts) { // else what is left out could be anything
        found.removeDuplicates();
        found.removeAll(QString());
    }
    return found;
}

QStringList readPrompts(const QString& text)
{
    QString read = text;
    if (read.startsWith(QChar(QChar::ByteOrderMark))) {
        read.remove(0, 1);
    }
    static const QRegularExpression lineEnd(QStringLiteral("\r\n|\n|\r"));
    QStringList prompts;
    const QStringList lines = read.split(lineEnd);
    for (const QString& line : lines) {
        if (line.trimmed().startsWith(QLatin1Char('#'))) {
            continue;
        }
        prompts += expandAlternatives(line).mid(0, kMostTexts - prompts.size());
        if (prompts.size() >= kMostTexts) {
            break;
        }
    }
    return prompts;
}

core::Result<std::vector<double>> readDurations(const QString& text, const api::SpecField& limits,
                                                const QLocale& locale)
{
    std::vector<double> durations;
    const QStringList parts = numbersOf(text, locale);
    for (const QString& part : parts) {
        const auto seconds = numberIn(part, locale);
        if (!seconds) {
            return core::fail(notOne(BatchPlanText::tr("“%1” is not a number of seconds.").arg(part)));
        }
        if (const QString problem = api::problemOf(*seconds, limits); !problem.isEmpty()) {
            return core::fail(notOne(
                BatchPlanText::tr("A duration of %1 s is outside of what the model takes: %2").arg(part, problem)));
        }
        if (std::find(durations.begin(), durations.end(), *seconds) == durations.end()) {
            durations.push_back(*seconds);
        }
    }
    return durations;
}

QString durationsText(const std::vector<double>& seconds, const QLocale& locale)
{
    QLocale plain = locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator); // which would be read as a decimal point again
    QStringList numbers;
    for (const double each : seconds) {
        numbers << plain.toString(each, 'g', QLocale::FloatingPointShortest);
    }
    return numbers.join(isDecimalComma(locale) ? QStringLiteral("; ") : QStringLiteral(", "));
}

core::Result<std::vector<std::uint64_t>> readSeeds(const QString& text)
{
    std::vector<std::uint64_t> seeds;
    QSet<quint64> seen;
    const QStringList parts = partsOf(text);
    for (const QString& part : parts) {
        const auto range = readRange(part);
        if (!range) {
            return core::fail(
                notOne(BatchPlanText::tr("“%1” is not a seed: whole numbers and ranges such as 1-4 are.").arg(part)));
        }
        const auto tooMany = [&part] {
            return core::fail(core::Error{core::ErrorCode::TooLarge,
                                          BatchPlanText::tr("“%1” are too many seeds. Nothing was queued.").arg(part),
                                          {}});
        };
        if (range->second - range->first >= kMostBatchJobs) {
            return tooMany();
        }
        for (std::uint64_t i = 0; i <= range->second - range->first; ++i) {
            if (!seen.contains(range->first + i)) {
                seen.insert(range->first + i);
                seeds.push_back(range->first + i);
            }
        }
        if (seeds.size() > kMostBatchJobs) {
            return tooMany();
        }
    }
    return seeds;
}

std::size_t batchSize(const BatchAxes& axes)
{
    const auto times = [](std::size_t count) { return std::max<std::size_t>(1, count); };
    // Each factor is cut, so that the product stays within 64 bits and is still far too large.
    constexpr std::size_t kCut = 60'000;
    const api::ModelSpec* spec = api::findModelSpec(axes.model);
    const bool takesWords = spec == nullptr || textField(*spec) != nullptr;
    const std::size_t prompts = takesWords ? static_cast<std::size_t>(axes.prompts.size()) : 1;
    return std::min(kCut, prompts) * std::min(kCut, times(axes.files.size())) *
           std::min(kCut, times(axes.durations.size())) * std::min(kCut, times(axes.seeds.size()));
}

core::Result<Batch> planBatch(const BatchAxes& axes)
{
    const api::ModelSpec* spec = api::findModelSpec(axes.model);
    if (spec == nullptr) {
        return core::fail(notOne(BatchPlanText::tr("There is no model “%1”.").arg(axes.model)));
    }
    const std::size_t count = batchSize(axes);
    if (count == 0) {
        return core::fail(notOne(BatchPlanText::tr("Write at least one prompt.")));
    }
    if (count > kMostBatchJobs) {
        return core::fail(tooMany(count));
    }
    Batch batch;
    batch.jobs.reserve(count);
    const QString id = core::newJobId();
    BatchAxes used = axes;
    if (textField(*spec) == nullptr) {
        used.prompts.clear();
    }
    for (const Point& point : pointsOf(used)) {
        NewJob job{recipeOf(point, used, *spec), nameOf(point, used, batch.jobs.size()), id};
        if (auto valid = api::validateRecipe(job.recipe, *spec); !valid) {
            return core::fail(std::move(valid).error());
        }
        const auto bytes = bytesOf(job.recipe);
        if (!bytes) {
            return core::fail(bytes.error());
        }
        batch.bytes += *bytes;
        batch.jobs.push_back(std::move(job));
    }
    return batch;
}

} // namespace melodeck::jobs
