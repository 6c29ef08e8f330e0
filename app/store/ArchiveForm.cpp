#include "store/ArchiveForm.h"

#include "core/Json.h"
#include "core/Version.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSet>
#include <QUrl>

#include <algorithm>

namespace melodeck::store {

namespace {

constexpr qsizetype kMostNameLength = 400;
/// Of a file or folder: 255 are what disks take, and a file is called NAME.part while it grows.
constexpr qsizetype kMostNameBytes = 250;
constexpr int kMostDepth = 6;
constexpr qsizetype kHashLength = 64;
const QLatin1String kJobs("jobs/");

tl::unexpected<core::Error> noArchive()
{
    return core::fail(
        core::ErrorCode::Parse,
        QCoreApplication::translate("Library", "This is no archive of a Melodeck library. What the library holds stays "
                                               "as it is. Choose a ZIP file that Melodeck exported."));
}

bool isLegalId(const QString& id)
{
    constexpr qsizetype kLeast = 7; // its month is part of the folder's name
    constexpr qsizetype kMost = 64;
    const auto isLegal = [](QChar c) {
        const char16_t u = c.unicode();
        return (u >= u'0' && u <= u'9') || (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || u == u'-' ||
               u == u'_';
    };
    return id.size() >= kLeast && id.size() <= kMost && std::all_of(id.begin(), id.end(), isLegal);
}

/// Relative, below its folder, nothing hidden in it and no name that only a trick could give.
bool isLegalName(const QString& name)
{
    const QStringList parts = name.split(QLatin1Char('/'));
    const auto isBad = [](const QString& part) {
        return part.isEmpty() || part.toUtf8().size() > kMostNameBytes || part.startsWith(QLatin1Char('.')) ||
               part.contains(QLatin1Char('\\')) || part.contains(QLatin1Char(':')) ||
               std::any_of(part.begin(), part.end(), [](QChar c) { return !c.isPrint() && !c.isSurrogate(); });
    };
    return !name.isEmpty() && name.size() <= kMostNameLength && parts.size() <= kMostDepth &&
           std::none_of(parts.begin(), parts.end(), isBad);
}

/// Whether a file's name is a folder of another one.
bool haveConflict(const std::vector<ArchivedFile>& files)
{
    QSet<QString> names;
    for (const ArchivedFile& file : files) {
        names.insert(file.name);
    }
    return std::any_of(files.begin(), files.end(), [&names](const ArchivedFile& file) {
        for (qsizetype at = file.name.indexOf(QLatin1Char('/')); at >= 0;
             at = file.name.indexOf(QLatin1Char('/'), at + 1)) {
            if (names.contains(file.name.left(at))) {
                return true;
            }
        }
        return false;
    });
}

bool isHash(const QString& text)
{
    return text.size() == kHashLength && std::all_of(text.begin(), text.end(), [](QChar c) {
               const char16_t u = c.unicode();
               return (u >= u'0' && u <= u'9') || (u >= u'a' && u <= u'f');
           });
}

core::Json filesToJson(const std::vector<ArchivedFile>& files)
{
    core::Json list = core::Json::array();
    for (const ArchivedFile& file : files) {
        list.push_back({{"name", core::toJson(file.name)},
                        {"bytes", file.content.bytes},
                        {"sha256", core::toJson(file.content.sha256)}});
    }
    return list;
}

std::optional<std::vector<ArchivedFile>> filesFromJson(const core::Json& owner)
{
    const auto list = owner.find("files");
    if (list == owner.end() || !list->is_array()) {
        return std::nullopt;
    }
    std::vector<ArchivedFile> files;
    for (const core::Json& one : *list) {
        if (!one.is_object() || !one.contains("bytes") || !one.at("bytes").is_number_integer()) {
            return std::nullopt;
        }
        ArchivedFile file{core::stringMember(one, "name"),
                          {core::stringMember(one, "sha256"), one.at("bytes").get<std::int64_t>()}};
        if (!isLegalName(file.name) || !isHash(file.content.sha256) || file.content.bytes < 0) {
            return std::nullopt;
        }
        files.push_back(std::move(file));
    }
    return haveConflict(files) ? std::nullopt : std::optional(std::move(files));
}

int versionOf(const core::Json& json, const char* key)
{
    const auto found = json.is_object() ? json.find(key) : json.end();
    return json.is_object() && found != json.end() && found->is_number() ? core::clampedInt(*found) : 0;
}

} // namespace

core::Json archivedJobToJson(const ArchivedJob& job)
{
    return {{"melodeck_job", kArchiveVersion},
            {"job", core::jobRecordToJson(job.job, QStringLiteral("/"))},
            {"files", filesToJson(job.files)},
            {"words", job.words}};
}

core::Result<ArchivedJob> archivedJobFromJson(const core::Json& json)
{
    if (versionOf(json, "melodeck_job") < 1 || !json.contains("job")) {
        return noArchive();
    }
    auto job = core::jobRecordFromJson(json.at("job"), QStringLiteral("/"));
    auto files = filesFromJson(json);
    if (!job || !files || !isLegalId(job->id) || !core::isFinished(job->state)) {
        return noArchive();
    }
    return ArchivedJob{std::move(*job), std::move(*files), json.value("words", core::Json())};
}

core::Json manifestToJson(const ArchiveManifest& manifest)
{
    return {{"melodeck_library", kArchiveVersion},
            {"version", core::kVersion},
            {"made", core::toJson(QDateTime::currentDateTimeUtc().toString(Qt::ISODate))},
            {"jobs", manifest.jobs},
            {"bytes", manifest.bytes},
            {"files", filesToJson(manifest.others)}};
}

core::Result<ArchiveManifest> manifestFromJson(const core::Json& json)
{
    const int version = versionOf(json, "melodeck_library");
    if (version > kArchiveVersion) {
        return core::fail(core::ErrorCode::Unavailable,
                          QCoreApplication::translate("Library", "This archive was made by a newer Melodeck. Install "
                                                                 "that to import it; nothing was changed."));
    }
    auto files = version >= 1 ? filesFromJson(json) : std::nullopt;
    if (!files) {
        return noArchive();
    }
    ArchiveManifest manifest;
    manifest.others = std::move(*files);
    const auto count = [&json](const char* key) {
        const auto found = json.find(key);
        return found != json.end() && found->is_number_integer() ? found->get<std::int64_t>() : 0;
    };
    manifest.jobs = count("jobs");
    manifest.bytes = count("bytes");
    return manifest;
}

std::optional<ArchivePlace> placeOfEntry(const QString& entryName)
{
    const QString name = QUrl::fromPercentEncoding(entryName.toUtf8());
    if (!name.startsWith(kJobs)) {
        const bool isKnown = name == QLatin1String(kManifestName) || name.startsWith(QLatin1String("recordings/")) ||
                             name.startsWith(QLatin1String("models/"));
        return isKnown && isLegalName(name) ? std::optional(ArchivePlace{{}, name}) : std::nullopt;
    }
    const QString rest = name.mid(kJobs.size());
    const qsizetype slash = rest.indexOf(QLatin1Char('/'));
    ArchivePlace place{rest.left(slash), rest.mid(slash + 1)};
    const bool isLegal = slash > 0 && isLegalId(place.jobId) && isLegalName(place.name);
    return isLegal ? std::optional(std::move(place)) : std::nullopt;
}

QString archiveName(const QString& jobId, const QString& name)
{
    const QString whole = jobId.isEmpty() ? name : kJobs + jobId + QLatin1Char('/') + name;
    return QString::fromLatin1(QUrl::toPercentEncoding(whole, "/ +,()!@&=;$'[]"));
}

} // namespace melodeck::store
