#pragma once

#include <QString>

#include <cstdint>

namespace melodeck::store {

/// Where a job's clips are: libraryFolder/clips/2026-11/JOB-ID. Not made here.
[[nodiscard]] QString clipFolderOf(const QString& libraryFolder, const QString& jobId);

/// The file beside a job's clips that has its answer as it was received; of a request that was refused, the refusal.
inline constexpr const char* kReceivedAnswer = "answer.received";

/// Whether a job has an answer: what was received else is a refusal, for which nobody paid.
enum class Answered : std::uint8_t { No, Yes };

/// Bytes of what a folder of a job without clips holds of its answer all the same: "answer.partial" of one that was
/// cut, "answer.unread" of one that nobody understands, kReceivedAnswer. Not what people made of a transcript, what is
/// hidden, or what is still being written. 0 where there is nothing. Blocks on the disk.
[[nodiscard]] std::int64_t keptAnswerBytes(const QString& jobFolder, Answered answered);

} // namespace melodeck::store
