#include "store/AsyncFolder.h"

#include "core/FileSink.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <span>
#include <utility>

namespace melodeck::store {

namespace {

/// Texts for people.
struct AsyncFolderText final
{
    Q_DECLARE_TR_FUNCTIONS(AsyncFolder)
};

const QString kSubmitted = QStringLiteral("submitted");
const QString kInbox = QStringLiteral("inbox");
const QString kArrived = QStringLiteral("arrived");
const QString kRecordEnding = QStringLiteral(".json");
constexpr int kDaysOfArrivals = 7;
constexpr int kDaysOfSubmissions = 30;

void removeOlder(const QString& folder, int days)
{
    const QDateTime limit = QDateTime::currentDateTimeUtc().addDays(-days);
    for (const QFileInfo& file : QDir(folder).entryInfoList({QLatin1Char('*') + kRecordEnding}, QDir::Files)) {
        if (file.lastModified() < limit) {
            QFile::remove(file.filePath());
        }
    }
}

} // namespace

AsyncFolder::AsyncFolder(QString path)
    : m_path(std::move(path))
{
}

core::Result<AsyncFolder> AsyncFolder::open(const QString& libraryFolder)
{
    AsyncFolder folder(libraryFolder + QStringLiteral("/async"));
    for (const QString& name : {kSubmitted, kInbox, kArrived}) {
        const QString path = folder.m_path + QLatin1Char('/') + name;
        if (!QDir().mkpath(path) || ::access(QFile::encodeName(path).constData(), W_OK) != 0) {
            return core::fail(
                core::ErrorCode::Io,
                AsyncFolderText::tr(
                    "The folder %1 cannot be written, so nothing could be kept of what was asked and what comes "
                    "back. Check its permissions and the room on the disk.")
                    .arg(path));
        }
    }
    return folder;
}

QString AsyncFolder::submission(const QString& name) const
{
    return m_path + QLatin1Char('/') + kSubmitted + QLatin1Char('/') + name + kRecordEnding;
}

QString AsyncFolder::arrival(const QString& requestId) const
{
    return m_path + QLatin1Char('/') + kArrived + QLatin1Char('/') + requestId + kRecordEnding;
}

core::Result<void> AsyncFolder::write(const QString& path, const core::JobRecord& job) const
{
    core::JobRecord asked;
    asked.id = job.id;
    asked.name = job.name;
    asked.batch = job.batch;
    asked.created = job.created;
    asked.state = job.state;
    asked.recipe = job.recipe;
    const QByteArray text = core::toJsonBytes(core::jobRecordToJson(asked, m_path));
    auto sink = core::FileSink::create(path, core::Durability::Synced, core::TakenName::IsReplaced);
    if (!sink) {
        return core::fail(std::move(sink).error());
    }
    const std::span<const char> bytes(text.constData(), static_cast<std::size_t>(text.size()));
    if (auto written = (*sink)->write(std::as_bytes(bytes)); !written) {
        return written;
    }
    return (*sink)->finish();
}

std::optional<core::JobRecord> AsyncFolder::read(const QString& path) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    const auto json = core::parseJson(file.readAll());
    if (!json) {
        return std::nullopt;
    }
    auto job = core::jobRecordFromJson(*json, m_path);
    return job ? std::optional(std::move(*job)) : std::nullopt;
}

core::Result<void> AsyncFolder::prepare(const core::JobRecord& job) const
{
    return write(submission(job.id), job);
}

core::Result<void> AsyncFolder::submitted(const QString& jobId, const QString& requestId) const
{
    const QString path = submission(requestId);
    const bool isNamed =
        std::rename(QFile::encodeName(submission(jobId)).constData(), QFile::encodeName(path).constData()) == 0;
    if (!isNamed) {
        return core::fail(
            core::ErrorCode::Io,
            AsyncFolderText::tr("What was asked for cannot be kept under the request's id in %1. Its result will "
                                "come all the same, without its prompts.")
                .arg(m_path));
    }
    return core::syncFile(path);
}

bool AsyncFolder::isSubmitting() const
{
    const QDir folder(m_path + QLatin1Char('/') + kSubmitted);
    const QFileInfoList files = folder.entryInfoList({QLatin1Char('*') + kRecordEnding}, QDir::Files);
    return std::any_of(files.begin(), files.end(),
                       [this](const QFileInfo& file) { return unnamedIn(file).has_value(); });
}

std::vector<core::JobRecord> AsyncFolder::lostBefore(const QDateTime& time) const
{
    std::vector<core::JobRecord> lost;
    const QDir folder(m_path + QLatin1Char('/') + kSubmitted);
    for (const QFileInfo& file : folder.entryInfoList({QLatin1Char('*') + kRecordEnding}, QDir::Files)) {
        auto job = file.lastModified() < time ? unnamedIn(file) : std::nullopt;
        if (job) {
            lost.push_back(std::move(*job));
        }
    }
    return lost;
}

std::optional<core::JobRecord> AsyncFolder::unnamedIn(const QFileInfo& file) const
{
    auto job = read(file.filePath());
    return job && job->id == file.completeBaseName() ? std::move(job) : std::nullopt;
}

void AsyncFolder::notSubmitted(const QString& jobId) const
{
    QFile::remove(submission(jobId));
}

std::optional<core::JobRecord> AsyncFolder::find(const QString& requestId) const
{
    auto asked = read(submission(requestId));
    return asked ? std::move(asked) : read(arrival(requestId));
}

std::vector<std::pair<QString, core::JobRecord>> AsyncFolder::submissions() const
{
    std::vector<std::pair<QString, core::JobRecord>> all;
    const QDir folder(m_path + QLatin1Char('/') + kSubmitted);
    for (const QString& name : folder.entryList({QLatin1Char('*') + kRecordEnding}, QDir::Files)) {
        auto job = read(folder.filePath(name));
        const QString id = name.chopped(kRecordEnding.size());
        if (job && job->id != id) {
            all.emplace_back(id, std::move(*job));
        }
    }
    std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.second.id < b.second.id; });
    return all;
}

QStringList AsyncFolder::arrivals() const
{
    QStringList ids;
    for (const QString& name : QDir(arrivalsPath()).entryList({QLatin1Char('*') + kRecordEnding}, QDir::Files)) {
        ids << name.chopped(kRecordEnding.size());
    }
    return ids;
}

QString AsyncFolder::arrivalsPath() const
{
    return m_path + QLatin1Char('/') + kArrived;
}

QString AsyncFolder::newResultPath() const
{
    return m_path + QLatin1Char('/') + kInbox + QLatin1Char('/') + core::newJobId() + kRecordEnding;
}

QStringList AsyncFolder::results() const
{
    const QDir inbox(m_path + QLatin1Char('/') + kInbox);
    QStringList paths;
    for (const QString& name : inbox.entryList({QLatin1Char('*') + kRecordEnding}, QDir::Files, QDir::Name)) {
        paths << inbox.filePath(name);
    }
    return paths;
}

void AsyncFolder::removeCutResults() const
{
    QDir inbox(m_path + QLatin1Char('/') + kInbox);
    for (const QString& name : inbox.entryList({QStringLiteral("*.part")}, QDir::Files)) {
        inbox.remove(name);
    }
}

QString AsyncFolder::jobOf(const QString& requestId) const
{
    const auto arrived = read(arrival(requestId));
    return arrived ? arrived->id : QString();
}

core::Result<void> AsyncFolder::isInLibrary(const QString& requestId, const core::JobRecord& job) const
{
    if (auto written = write(arrival(requestId), job); !written) {
        return written;
    }
    QFile::remove(submission(requestId));
    return {};
}

void AsyncFolder::forgetOld() const
{
    removeOlder(m_path + QLatin1Char('/') + kArrived, kDaysOfArrivals);
    removeOlder(m_path + QLatin1Char('/') + kSubmitted, kDaysOfSubmissions);
}

} // namespace melodeck::store
