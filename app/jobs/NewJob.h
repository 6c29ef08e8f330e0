#pragma once

#include "core/Recipe.h"

#include <QString>

namespace melodeck::jobs {

/// A job to be queued.
struct NewJob
{
    core::Recipe recipe;
    /// See core::JobRecord.
    QString name;
    QString batch;
};

} // namespace melodeck::jobs
