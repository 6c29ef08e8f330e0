#include "jobs/VariationShape.h"

#include "core/Recipe.h"
#include "jobs/Variation.h"

#include <algorithm>
#include <vector>

namespace melodeck::jobs {

namespace {

const QString kBetween = QStringLiteral(" · ");
constexpr qsizetype kDigits = 4;

struct Named
{
    QString number;
    QString jobId;
    QStringList parts;
};

/// What stands behind the number, apart; a prompt with the mark in it stays whole.
QStringList partsOf(const core::JobRecord& job)
{
    QString rest = job.name.mid(job.name.indexOf(QLatin1Char(' ')) + 1);
    const QChar hidden(0xE000); // of no language
    for (const QString& prompt : core::promptsOf(job.recipe)) {
        if (prompt.contains(kBetween)) {
            rest.replace(prompt, QString(prompt).replace(kBetween, hidden));
        }
    }
    QStringList parts = rest.split(kBetween);
    for (QString& part : parts) {
        part.replace(hidden, kBetween);
    }
    return parts;
}

std::vector<Named> named(std::span<const core::JobRecord> jobs)
{
    std::vector<Named> all;
    for (const core::JobRecord& job : jobs) {
        if (!isPlannedName(job.name)) {
            return {};
        }
        all.push_back({job.name.section(QLatin1Char(' '), 0, 0), job.id, partsOf(job)});
        if (all.back().parts.size() != all.front().parts.size()) {
            return {};
        }
    }
    std::sort(all.begin(), all.end(), [](const Named& a, const Named& b) {
        return a.number != b.number ? a.number < b.number : a.jobId < b.jobId;
    });
    return all;
}

bool varies(const std::vector<Named>& all, qsizetype part)
{
    return std::any_of(all.begin(), all.end(),
                       [&](const Named& each) { return each.parts[part] != all.front().parts[part]; });
}

/// Each title once, as they come.
qsizetype placeOf(QStringList& titles, const QString& title)
{
    if (!titles.contains(title)) {
        titles << title;
    }
    return titles.indexOf(title);
}

} // namespace

bool isPlannedName(const QString& name)
{
    const qsizetype end = name.indexOf(QLatin1Char(' '));
    return end >= kDigits && std::all_of(name.begin(), name.begin() + end, [](QChar each) { return each.isDigit(); });
}

std::optional<VariationShape> shapeOf(std::span<const core::JobRecord> jobs)
{
    const std::vector<Named> all = named(jobs);
    if (all.size() < 2 || all.size() > 2 * kMostVariations) {
        return std::nullopt;
    }
    VariationShape shape;
    QStringList common;
    std::vector<qsizetype> varying;
    for (qsizetype part = 0; part < all.front().parts.size(); ++part) {
        if (varies(all, part)) {
            varying.push_back(part);
        } else {
            common << all.front().parts[part];
        }
    }
    if (varying.empty()) {
        return std::nullopt;
    }
    shape.title = common.join(kBetween);
    struct Place
    {
        qsizetype row = 0;
        qsizetype column = 0;
    };
    std::vector<Place> places;
    for (const Named& each : all) {
        QStringList column;
        for (auto part = varying.begin() + 1; part != varying.end(); ++part) {
            column << each.parts[*part];
        }
        places.push_back(
            {placeOf(shape.rows, each.parts[varying.front()]), placeOf(shape.columns, column.join(kBetween))});
    }
    const qsizetype cells = shape.rows.size() * shape.columns.size();
    if (cells > static_cast<qsizetype>(kMostVariations)) {
        return std::nullopt;
    }
    shape.jobIds.resize(cells);
    for (std::size_t i = 0; i < all.size(); ++i) {
        shape.jobIds[places[i].row * shape.columns.size() + places[i].column] = all[i].jobId;
    }
    const auto there =
        std::count_if(shape.jobIds.begin(), shape.jobIds.end(), [](const QString& id) { return !id.isEmpty(); });
    return 2 * there > cells ? std::optional(std::move(shape)) : std::nullopt;
}

} // namespace melodeck::jobs
