#pragma once

#include "core/FileSink.h"
#include "store/JournalReader.h"

#include <QString>

#include <vector>

namespace melodeck::jobs {

/// Copies what the journal has of an answer into a file beside the job's clips, for one that was cut or cannot be read:
/// its bytes were paid for. Returns the file's path, also when it was there already; empty when there are no bytes or
/// they cannot be written. With GetsNumber, what is there is of another answer, and this one gets a name of its own.
/// Worker or store thread.
[[nodiscard]] QString keepAnswerBytes(const std::vector<store::JournalExtent>& answer, const QString& folder,
                                      const QString& name, core::TakenName taken = core::TakenName::IsForeign);

/// "answer.partial": it was cut. "answer.unread": it came whole and is not understood.
inline constexpr const char* kPartialAnswer = "answer.partial";
inline constexpr const char* kUnreadAnswer = "answer.unread";

} // namespace melodeck::jobs
