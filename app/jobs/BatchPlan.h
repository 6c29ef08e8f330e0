#pragma once

#include "api/ModelSpec.h"
#include "core/Recipe.h"
#include "core/Result.h"
#include "jobs/NewJob.h"

#include <QLocale>
#include <QString>
#include <QStringList>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace melodeck::jobs {

/// No batch is larger: more is a slip of the keyboard rather than a wish.
inline constexpr std::size_t kMostBatchJobs = 10'000;

/// "a {slow|fast} waltz" → "a slow waltz", "a fast waltz". Several braces give every combination, the last one changing
/// first; they may be nested; one without a partner or without a bar stands for itself. White space is trimmed, texts
/// that come twice count once. At most kMostBatchJobs + 1 texts, which tells that there are too many.
[[nodiscard]] QStringList expandAlternatives(const QString& text);

/// One prompt a line, each expanded; blank lines and lines that begin with # are skipped, a byte order mark as well. At
/// most kMostBatchJobs + 1.
[[nodiscard]] QStringList readPrompts(const QString& text);

/// Numbers between commas, semicolons or blanks ("5, 8, 12"), each once and in the order written. They may be written
/// as the locale does or with a decimal point; where its decimal sign is the comma, the only comma between two blanks
/// or semicolons belongs to a number if digits stand on both its sides: "1,5; 8" and "1,5 8" are two, "4,8,12" is
/// three. Errors: InvalidArgument naming the first that is none, or is not within the limits.
[[nodiscard]] core::Result<std::vector<double>> readDurations(const QString& text, const api::SpecField& limits,
                                                              const QLocale& locale = QLocale::c());
/// As readDurations() reads them with that locale again; none is empty.
[[nodiscard]] QString durationsText(const std::vector<double>& seconds, const QLocale& locale);

/// Whole numbers and ranges ("1-4, 42", "1..4"), each once and in the order written.
/// Errors: InvalidArgument naming the first that is none; TooLarge for more than kMostBatchJobs.
[[nodiscard]] core::Result<std::vector<std::uint64_t>> readSeeds(const QString& text);

/// A recording of a batch.
struct BatchFile
{
    QString path;
    /// Where its first sound is, in seconds: what is sent starts there.
    double startSeconds = 0.0;
    double lengthSeconds = 0.0;
    /// What the person dropped, where path is a WAV that was made of it (see core::AttachedFile::original).
    QString original{};
    /// What it is sent as; none: as the model wants it.
    std::optional<core::AudioFormat> format{};
    /// Corrections of what is heard in it, as members of a request by the model's own fields; they go with this file
    /// alone, and begin where startSeconds is.
    core::Json hints = core::Json::object();

    /// What the person dropped.
    [[nodiscard]] const QString& attached() const { return original.isEmpty() ? path : original; }
};

/// What a batch consists of: every file with every prompt, duration and seed. An empty list of files, durations or
/// seeds leaves that field out.
struct BatchAxes
{
    /// Id of a model spec, and where it answers.
    QString model;
    core::Endpoint endpoint;
    /// What all have in common; the axes stand in place of what it says.
    core::Json fields = core::Json::object();
    std::vector<BatchFile> files;
    /// Left aside where the model takes no words.
    QStringList prompts;
    std::vector<double> durations;
    std::vector<std::uint64_t> seeds;
};

/// How many jobs that gives, whether or not they are too many.
[[nodiscard]] std::size_t batchSize(const BatchAxes& axes);

struct Batch
{
    /// All with one fresh batch id; files change last, then prompts, durations, seeds. Each has a name that no other of
    /// the batch has: its number, then what tells it from its neighbours ("0007 ode-to-joy · sad jazz · 8 s").
    std::vector<NewJob> jobs;
    /// What all request bodies together will have, exactly.
    std::int64_t bytes = 0;
};

/// Errors: InvalidArgument when there is no prompt, or a field is out of the model's range; TooLarge beyond
/// kMostBatchJobs. Pure but for the fresh id.
[[nodiscard]] core::Result<Batch> planBatch(const BatchAxes& axes);

} // namespace melodeck::jobs
