#include "core/JobRecord.h"

#include <QCoreApplication>
#include <QDir>
#include <QRandomGenerator>

#include <algorithm>
#include <atomic>

namespace melodeck::core {

namespace {

/// Now in milliseconds, but never the same twice nor earlier than before: two jobs of one click, or a clock that is put
/// back, must neither share an id nor change places.
qint64 nextMillisecond()
{
    static std::atomic<qint64> last{0};
    qint64 before = last;
    qint64 next = 0;
    do {
        next = std::max(QDateTime::currentMSecsSinceEpoch(), before + 1);
    } while (!last.compare_exchange_weak(before, next));
    return next;
}

Json timeToJson(const QDateTime& time)
{
    return time.isValid() ? Json(time.toMSecsSinceEpoch()) : Json();
}

std::int64_t wideMember(const Json& object, const char* key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_number_integer() ? found->get<std::int64_t>() : 0;
}

QDateTime timeMember(const Json& object, const char* key)
{
    const std::int64_t milliseconds = wideMember(object, key);
    return milliseconds == 0 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

Json clipsToJson(const std::vector<Clip>& clips, const QString& root)
{
    Json list = Json::array();
    for (const Clip& clip : clips) {
        list.push_back(clipToJson(clip, root));
    }
    return list;
}

} // namespace

QString newJobId()
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(nextMillisecond(), Qt::UTC);
    const QString time = moment.toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
    const quint32 salt = QRandomGenerator::global()->bounded(0x10000U);
    return QStringLiteral("%1-%2").arg(time).arg(salt, 4, 16, QLatin1Char('0'));
}

Json jobRecordToJson(const JobRecord& job, const QString& root)
{
    Json json{{"id", toJson(job.id)},
              {"name", toJson(job.name)},
              {"batch", toJson(job.batch)},
              {"created", timeToJson(job.created)},
              {"started", timeToJson(job.started)},
              {"finished", timeToJson(job.finished)},
              {"state", toJson(jobStateName(job.state))},
              {"recipe", recipeToJson(job.recipe)},
              {"bytes_sent", job.bytesSent},
              {"bytes_received", job.bytesReceived},
              {"answer", job.answer.json},
              {"request_id", toJson(job.answer.requestId)},
              {"clips", clipsToJson(job.answer.clips, root)}};
    if (job.answer.transcript) {
        json["transcript"] = transcriptToJson(*job.answer.transcript);
    }
    if (job.error) {
        json["error"] = {{"code", toJson(errorCodeName(job.error->code))},
                         {"message", toJson(job.error->message)},
                         {"detail", toJson(job.error->detail)}};
    }
    return json;
}

Result<JobRecord> jobRecordFromJson(const Json& json, const QString& root)
{
    if (!json.is_object() || stringMember(json, "id").isEmpty()) {
        return fail(ErrorCode::Parse, QCoreApplication::translate("JobRecord", "This is not a record of a job."));
    }
    JobRecord job;
    job.id = stringMember(json, "id");
    job.name = stringMember(json, "name");
    job.batch = stringMember(json, "batch");
    job.created = timeMember(json, "created");
    job.started = timeMember(json, "started");
    job.finished = timeMember(json, "finished");
    job.state = jobStateFromName(stringMember(json, "state"));
    job.bytesSent = wideMember(json, "bytes_sent");
    job.bytesReceived = wideMember(json, "bytes_received");
    job.recipe = recipeFromJson(json.value("recipe", Json())).value_or(Recipe{});
    job.answer.json = json.value("answer", Json());
    job.answer.requestId = stringMember(json, "request_id");
    for (const Json& clip : json.value("clips", Json::array())) {
        job.answer.clips.push_back(clipFromJson(clip, root));
    }
    if (const auto transcript = json.find("transcript"); transcript != json.end() && transcript->is_object()) {
        job.answer.transcript = transcriptFromJson(*transcript);
    }
    if (const auto error = json.find("error"); error != json.end() && error->is_object()) {
        job.error = Error{errorCodeFromName(stringMember(*error, "code")), stringMember(*error, "message"),
                          stringMember(*error, "detail")};
    }
    return job;
}

} // namespace melodeck::core
