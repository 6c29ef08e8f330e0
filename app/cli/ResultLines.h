#pragma once

#include "cli/Console.h"
#include "jobs/AsyncIntake.h"

#include <QString>

namespace melodeck::cli {

/// Tells of each result that came in: one line of JSON on standard output, what failed on standard error, and copies of
/// its clips in a folder if one is wanted.
class ResultLines final
{
public:
    /// folder: where copies go; empty for none.
    explicit ResultLines(QString folder);

    /// Any thread, one call at a time.
    void tell(const jobs::AsyncArrival& arrival, Console& console) const;

private:
    void copyClips(const jobs::AsyncArrival& arrival, Console& console) const;

    QString m_folder;
};

} // namespace melodeck::cli
