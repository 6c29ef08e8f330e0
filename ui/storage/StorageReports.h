#pragma once

#include "store/LibraryArchive.h"
#include "store/LibraryCheck.h"
#include "store/LibraryMove.h"
#include "ui/storage/StorageWork.h"

namespace melodeck::ui {

/// What is said of long work on the library when it has ended.

[[nodiscard]] StorageWork::Outcome outcomeOf(const core::Error& error);
[[nodiscard]] StorageWork::Outcome outcomeOf(const store::CheckReport& report);
[[nodiscard]] StorageWork::Outcome outcomeOf(const store::ExportReport& report);
[[nodiscard]] StorageWork::Outcome outcomeOf(const store::ImportReport& report);
[[nodiscard]] StorageWork::Outcome outcomeOf(const store::LibraryUpkeep::Emptied& emptied);

} // namespace melodeck::ui
