#pragma once

#include "store/LibraryUpkeep.h"

#include <QString>

class QTreeWidget;

namespace melodeck::ui {

/// A model as people know it: its title, or its id where there is none; something for no id.
[[nodiscard]] QString modelText(const QString& id);

/// Columns for jobs that may go: what, which model, when, size.
void prepareJobList(QTreeWidget& list);
void fillJobList(QTreeWidget& list, const std::vector<store::KeptJob>& jobs);
/// Ids of the rows that are selected.
[[nodiscard]] QStringList selectedJobs(const QTreeWidget& list);

} // namespace melodeck::ui
