#include "store/LibraryRows.h"

namespace melodeck::store {

namespace {

/// NULL, as a null text is, where there is none.
QString optionalText(const QString& text)
{
    return text.isEmpty() ? QString() : text;
}

/// Never NULL.
QString plainText(const QString& text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

std::optional<qint64> optionalTime(const QDateTime& time)
{
    return time.isValid() ? std::optional(time.toMSecsSinceEpoch()) : std::nullopt;
}

QDateTime timeFrom(const Statement& row, int column)
{
    return row.isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(row.integer(column), Qt::UTC);
}

} // namespace

void bindJob(Statement& query, const core::JobRecord& job, const QString& owner, double place)
{
    int column = 0;
    const auto bind = [&query, &column](const auto& value) { query.bind(column++, value); };
    bind(job.id);
    bind(job.created.toMSecsSinceEpoch());
    bind(optionalTime(job.started));
    bind(optionalTime(job.finished));
    bind(core::jobStateName(job.state));
    bind(core::toJsonBytes(core::recipeToJson(job.recipe)));
    bind(job.answer.json.is_null() ? QByteArray() : core::toJsonBytes(job.answer.json));
    bind(job.answer.transcript ? core::toJsonBytes(core::transcriptToJson(*job.answer.transcript)) : QByteArray());
    bind(optionalText(job.answer.requestId));
    bind(job.error ? QString(core::errorCodeName(job.error->code)) : QString());
    bind(job.error ? plainText(job.error->message) : QString());
    bind(job.error ? optionalText(job.error->detail) : QString());
    bind(optionalText(job.batch));
    bind(optionalText(job.name));
    bind(static_cast<qint64>(job.bytesSent));
    bind(static_cast<qint64>(job.bytesReceived));
    bind(optionalText(owner));
    bind(owner.isEmpty() ? std::nullopt : std::optional(place));
}

void bindNewRow(Statement& query, const NewRow& row)
{
    int column = 0;
    const auto bind = [&query, &column](const auto& value) { query.bind(column++, value); };
    bind(row.jobId);
    bind(row.createdMs);
    bind(core::jobStateName(row.state));
    bind(row.recipe);
    bind(optionalText(row.batch));
    bind(optionalText(row.name));
    bind(row.owner);
    bind(row.place);
}

core::JobRecord jobFromRow(const Statement& row)
{
    core::JobRecord job;
    job.id = row.text(0);
    job.created = timeFrom(row, 1);
    job.started = timeFrom(row, 2);
    job.finished = timeFrom(row, 3);
    job.state = core::jobStateFromName(row.text(4));
    if (auto json = core::parseJson(row.bytes(5))) {
        job.recipe = core::recipeFromJson(*json).value_or(core::Recipe{});
    }
    if (auto json = core::parseJson(row.bytes(6))) {
        job.answer.json = std::move(*json);
    }
    if (auto json = core::parseJson(row.bytes(7)); json && json->is_object()) {
        job.answer.transcript = core::transcriptFromJson(*json);
    }
    job.answer.requestId = row.text(8);
    if (!row.isNull(9)) {
        job.error = core::Error{core::errorCodeFromName(row.text(9)), row.text(10), row.text(11)};
    }
    job.batch = row.text(12);
    job.name = row.text(13);
    job.bytesSent = row.integer(14);
    job.bytesReceived = row.integer(15);
    return job;
}

void bindClip(Statement& query, const QString& jobId, const core::Clip& clip, const QDir& root)
{
    int column = 0;
    const auto bind = [&query, &column](const auto& value) { query.bind(column++, value); };
    bind(jobId);
    bind(clip.index);
    bind(plainText(root.relativeFilePath(clip.path)));
    bind(core::mediaKindName(clip.kind));
    bind(plainText(clip.format));
    bind(static_cast<qint64>(clip.bytes));
    bind(clip.durationSeconds);
    bind(clip.sampleRateHz);
    bind(clip.channels);
    bind(clip.loudnessLufs);
    bind(plainText(clip.prompt));
    bind(clip.starred ? 1 : 0);
    bind(clip.truePeak);
    bind(clip.blind ? std::optional(clip.blind->place) : std::nullopt);
    bind(clip.blind ? std::optional(clip.blind->of) : std::nullopt);
}

core::Clip clipFromRow(const Statement& row, const QDir& root)
{
    core::Clip clip;
    clip.index = row.smallInteger(0);
    clip.path = QDir::cleanPath(root.absoluteFilePath(row.text(1)));
    clip.kind = core::mediaKindFromName(row.text(2));
    clip.format = row.text(3);
    clip.bytes = row.integer(4);
    clip.durationSeconds = row.real(5);
    clip.sampleRateHz = row.smallInteger(6);
    clip.channels = row.smallInteger(7);
    clip.loudnessLufs = row.isNull(8) ? std::nullopt : std::optional(row.real(8));
    clip.prompt = row.text(9);
    clip.starred = row.smallInteger(10) != 0;
    clip.truePeak = row.isNull(11) ? std::nullopt : std::optional(row.real(11));
    if (!row.isNull(12)) {
        clip.blind = core::BlindVerdict{row.smallInteger(12), row.smallInteger(13)};
    }
    return clip;
}

} // namespace melodeck::store
