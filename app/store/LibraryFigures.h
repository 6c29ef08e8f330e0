#pragma once

#include "core/Result.h"

#include <QDateTime>
#include <QString>

#include <cstdint>
#include <vector>

namespace melodeck::store {

/// How much there is in a library.
struct LibraryFigures
{
    std::int64_t jobs = 0;
    std::int64_t clips = 0;
    /// Of the clips, as they were when they came.
    std::int64_t clipBytes = 0;
    /// Of the database alone.
    std::int64_t databaseBytes = 0;
    /// The newest jobs that failed, at most kMostFailures.
    struct Failure
    {
        QDateTime created;
        QString code;
        QString message;
    };
    static constexpr int kMostFailures = 10;
    std::vector<Failure> failures{};
};

/// Reads them by a connection of its own, which writes nothing. Any thread. Errors: Io (no library, damaged).
[[nodiscard]] core::Result<LibraryFigures> libraryFigures(const QString& folder);

} // namespace melodeck::store
