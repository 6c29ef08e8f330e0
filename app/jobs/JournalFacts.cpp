#include "jobs/JournalFacts.h"

#include <QDir>

namespace melodeck::jobs {

core::Json headToJson(const net::HttpHead& head, std::int64_t bytesSent)
{
    core::Json headers = core::Json::array();
    for (const auto& [name, value] : head.headers) {
        if (name != "set-cookie") {
            headers.push_back({core::toJson(QString::fromLatin1(name)), core::toJson(QString::fromUtf8(value))});
        }
    }
    return {{"status", head.status}, {"headers", std::move(headers)}, {"bytes_sent", bytesSent}};
}

net::HttpHead headFromJson(const core::Json& json)
{
    net::HttpHead head;
    if (!json.is_object()) {
        return head;
    }
    if (const auto status = json.find("status"); status != json.end() && status->is_number_integer()) {
        head.status = status->get<int>();
    }
    const auto headers = json.find("headers");
    if (headers == json.end() || !headers->is_array()) {
        return head;
    }
    for (const core::Json& header : *headers) {
        if (header.is_array() && header.size() == 2) {
            head.headers.emplace_back(core::toQString(header[0]).toLatin1(), core::toQString(header[1]).toUtf8());
        }
    }
    return head;
}

core::Json factsToJson(const core::JobRecord& job, const QString& clipFolder, const QString& root,
                       RequestText requestText)
{
    core::Json facts{{"job", core::jobRecordToJson(job, root)},
                     {"folder", core::toJson(QDir(root).relativeFilePath(clipFolder))}};
    if (requestText == RequestText::InLibrary) {
        core::Json& recipe = facts["job"]["recipe"];
        recipe.erase("text");
        recipe["fields"] = core::Json::object();
        facts["request"] = "library";
    }
    return facts;
}

core::Json commandFactsToJson(const core::JobRecord& job, const QString& clipFolder, const QString& root,
                              const QString& rawFile)
{
    core::Json facts = factsToJson(job, clipFolder, root);
    facts["of"] = "command";
    if (!rawFile.isEmpty()) {
        facts["raw"] = core::toJson(rawFile);
    }
    return facts;
}

core::Result<JournaledJob> factsFromJson(const core::Json& json, const QString& root)
{
    auto job = core::jobRecordFromJson(json.is_object() ? json.value("job", core::Json()) : core::Json(), root);
    if (!job) {
        return core::fail(std::move(job).error());
    }
    const bool isInLibrary = core::stringMember(json, "request") == QLatin1String("library");
    const bool isOfCommand = core::stringMember(json, "of") == QLatin1String("command");
    return JournaledJob{
        std::move(*job), QDir::cleanPath(QDir(root).absoluteFilePath(core::stringMember(json, "folder"))),
        isInLibrary ? RequestText::InLibrary : RequestText::Here,
        isOfCommand ? JournaledJob::Of::ACommand : JournaledJob::Of::AQueue, core::stringMember(json, "raw")};
}

} // namespace melodeck::jobs
