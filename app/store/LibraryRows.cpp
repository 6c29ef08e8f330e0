#include "store/LibraryRows.h"

#include <QVariant>

namespace melodeck::store {

namespace {

QVariant optionalText(const QString& text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

/// Never NULL, which Qt makes of a null string.
QVariant plainText(const QString& text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

QVariant optionalTime(const QDateTime& time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

QDateTime timeFrom(const QVariant& milliseconds)
{
    return milliseconds.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(milliseconds.toLongLong(), Qt::UTC);
}

QString jsonText(const core::Json& json)
{
    return QString::fromUtf8(core::toJsonBytes(json));
}

} // namespace

void bindJob(QSqlQuery& query, const core::JobRecord& job, const QString& owner, double place)
{
    int column = 0;
    const auto bind = [&query, &column](const QVariant& value) { query.bindValue(column++, value); };
    bind(job.id);
    bind(job.created.toMSecsSinceEpoch());
    bind(optionalTime(job.started));
    bind(optionalTime(job.finished));
    bind(core::jobStateName(job.state));
    bind(jsonText(core::recipeToJson(job.recipe)));
    bind(job.answer.json.is_null() ? QVariant() : QVariant(jsonText(job.answer.json)));
    bind(job.answer.transcript ? QVariant(jsonText(core::transcriptToJson(*job.answer.transcript))) : QVariant());
    bind(optionalText(job.answer.requestId));
    bind(job.error ? QVariant(core::errorCodeName(job.error->code)) : QVariant());
    bind(job.error ? QVariant(job.error->message) : QVariant());
    bind(job.error ? optionalText(job.error->detail) : QVariant());
    bind(optionalText(job.batch));
    bind(optionalText(job.name));
    bind(static_cast<qlonglong>(job.bytesSent));
    bind(static_cast<qlonglong>(job.bytesReceived));
    bind(optionalText(owner));
    bind(owner.isEmpty() ? QVariant() : QVariant(place));
}

void bindNewRow(QSqlQuery& query, const NewRow& row)
{
    int column = 0;
    const auto bind = [&query, &column](const QVariant& value) { query.bindValue(column++, value); };
    bind(row.jobId);
    bind(row.createdMs);
    bind(core::jobStateName(row.state));
    bind(QString::fromUtf8(row.recipe));
    bind(optionalText(row.batch));
    bind(optionalText(row.name));
    bind(row.owner);
    bind(row.place);
}

core::JobRecord jobFromRow(const QSqlQuery& row)
{
    core::JobRecord job;
    job.id = row.value(0).toString();
    job.created = timeFrom(row.value(1));
    job.started = timeFrom(row.value(2));
    job.finished = timeFrom(row.value(3));
    job.state = core::jobStateFromName(row.value(4).toString());
    if (auto json = core::parseJson(row.value(5).toByteArray())) {
        job.recipe = core::recipeFromJson(*json).value_or(core::Recipe{});
    }
    if (auto json = core::parseJson(row.value(6).toByteArray())) {
        job.answer.json = std::move(*json);
    }
    if (auto json = core::parseJson(row.value(7).toByteArray()); json && json->is_object()) {
        job.answer.transcript = core::transcriptFromJson(*json);
    }
    job.answer.requestId = row.value(8).toString();
    if (!row.value(9).isNull()) {
        job.error = core::Error{core::errorCodeFromName(row.value(9).toString()), row.value(10).toString(),
                                row.value(11).toString()};
    }
    job.batch = row.value(12).toString();
    job.name = row.value(13).toString();
    job.bytesSent = row.value(14).toLongLong();
    job.bytesReceived = row.value(15).toLongLong();
    return job;
}

void bindClip(QSqlQuery& query, const QString& jobId, const core::Clip& clip, const QDir& root)
{
    int column = 0;
    const auto bind = [&query, &column](const QVariant& value) { query.bindValue(column++, value); };
    bind(jobId);
    bind(clip.index);
    bind(plainText(root.relativeFilePath(clip.path)));
    bind(core::mediaKindName(clip.kind));
    bind(plainText(clip.format));
    bind(static_cast<qlonglong>(clip.bytes));
    bind(clip.durationSeconds);
    bind(clip.sampleRateHz);
    bind(clip.channels);
    bind(clip.loudnessLufs ? QVariant(*clip.loudnessLufs) : QVariant());
    bind(plainText(clip.prompt));
    bind(clip.starred ? 1 : 0);
    bind(clip.truePeak ? QVariant(*clip.truePeak) : QVariant());
    bind(clip.blind ? QVariant(clip.blind->place) : QVariant());
    bind(clip.blind ? QVariant(clip.blind->of) : QVariant());
}

core::Clip clipFromRow(const QSqlQuery& row, const QDir& root)
{
    core::Clip clip;
    clip.index = row.value(0).toInt();
    clip.path = QDir::cleanPath(root.absoluteFilePath(row.value(1).toString()));
    clip.kind = core::mediaKindFromName(row.value(2).toString());
    clip.format = row.value(3).toString();
    clip.bytes = row.value(4).toLongLong();
    clip.durationSeconds = row.value(5).toDouble();
    clip.sampleRateHz = row.value(6).toInt();
    clip.channels = row.value(7).toInt();
    clip.loudnessLufs = row.value(8).isNull() ? std::nullopt : std::optional(row.value(8).toDouble());
    clip.prompt = row.value(9).toString();
    clip.starred = row.value(10).toInt() != 0;
    clip.truePeak = row.value(11).isNull() ? std::nullopt : std::optional(row.value(11).toDouble());
    if (!row.value(12).isNull()) {
        clip.blind = core::BlindVerdict{row.value(12).toInt(), row.value(13).toInt()};
    }
    return clip;
}

} // namespace melodeck::store
