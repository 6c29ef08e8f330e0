#pragma once

#include "core/JobRecord.h"
#include "store/Library.h"

#include <QDir>
#include <QString>

namespace melodeck::store {

/// Columns of a job, in the order that bindJob() and jobFromRow() use.
inline constexpr const char* kJobColumns =
    "id, created_ms, started_ms, finished_ms, state, recipe, answer, transcript, request_id, error_code, "
    "error_message, error_detail, batch, name, bytes_sent, bytes_received, owner, place";
inline constexpr int kOwnerColumn = 16;
inline constexpr int kPlaceColumn = 17;

void bindJob(Statement& query, const core::JobRecord& job, const QString& owner, double place);
/// id, created_ms, state, recipe, batch, name, owner, place.
void bindNewRow(Statement& query, const NewRow& row);
/// A row whose JSON was damaged by hand is still a row: it shows what can be read. Without its clips.
[[nodiscard]] core::JobRecord jobFromRow(const Statement& row);

/// Columns of a clip behind its job's id.
inline constexpr const char* kClipColumns =
    "idx, path, kind, format, bytes, duration_s, sample_rate, channels, loudness, prompt, starred, "
    "true_peak, blind_place, blind_of";
/// Paths are stored relative to the root, so that the whole library can be moved.
void bindClip(Statement& query, const QString& jobId, const core::Clip& clip, const QDir& root);
[[nodiscard]] core::Clip clipFromRow(const Statement& row, const QDir& root);

} // namespace melodeck::store
