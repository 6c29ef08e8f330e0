#pragma once

#include "core/Answer.h"
#include "core/JobRecord.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace melodeck::core {

/// What a template may say of one clip.
struct NameFacts
{
    /// From 1, and of how many: "{index}" is written as wide as the last one, so that names sort.
    int index = 1;
    int count = 1;
    QString prompt;
    QString model;
    /// Local time.
    QDateTime created;
    QString seed;
    /// Of the job in a plan; empty for a job of its own.
    QString name;
    /// File name of the melody without its ending; empty without one.
    QString melody;
    double durationSeconds = 0.0;

    friend bool operator==(const NameFacts&, const NameFacts&) = default;
};

/// Of a clip and the job that it came from. count: the clips that are saved together.
[[nodiscard]] NameFacts nameFactsOf(const Clip& clip, const JobRecord& job, int count);

/// The fields that a template knows, without braces, in the order in which they are offered:
/// index prompt model date time seed name melody duration.
[[nodiscard]] const QStringList& nameFields();

/// Fields in braces that are none: "{promt}". They stay in the name as they are written.
[[nodiscard]] QStringList unknownFields(const QString& pattern);

/// "{index} {prompt}" with its fields filled in; not yet a legal name. Case of the fields does not matter.
[[nodiscard]] QString filledTemplate(const QString& pattern, const NameFacts& facts);

/// Legal file names, one for each, all different also where case is ignored: a name that comes again, or that is among
/// those taken (nameKey()), gets a number.
[[nodiscard]] QStringList plannedNames(const QString& pattern, const std::vector<NameFacts>& clips,
                                       const QStringList& endings, const QStringList& takenKeys);

} // namespace melodeck::core
