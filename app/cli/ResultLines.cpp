#include "cli/ResultLines.h"

#include "core/BlockBuffer.h"
#include "core/FileSink.h"
#include "core/FileSource.h"
#include "core/JobState.h"

#include <QCoreApplication>
#include <QDir>

#include <utility>

namespace melodeck::cli {

namespace {

constexpr std::size_t kBlockBytes = 128 * 1024;

core::Result<void> copy(const QString& from, const QString& to)
{
    auto source = core::FileSource::open(from);
    if (!source) {
        return core::fail(std::move(source).error());
    }
    auto sink = core::FileSink::create(to, core::Durability::Synced, core::TakenName::GetsNumberUnlessSame);
    if (!sink) {
        return core::fail(std::move(sink).error());
    }
    core::BlockBuffer block(kBlockBytes);
    while (true) {
        const auto got = (*source)->read(std::span<std::byte>(block.data(), block.size()));
        if (!got) {
            return core::fail(got.error());
        }
        if (*got == 0) {
            return (*sink)->finish();
        }
        if (auto written = (*sink)->write(std::span<const std::byte>(block.data(), *got)); !written) {
            return written;
        }
    }
}

} // namespace

ResultLines::ResultLines(QString folder)
    : m_folder(std::move(folder))
{
}

void ResultLines::tell(const jobs::AsyncArrival& arrival, Console& console) const
{
    const core::JobRecord& job = arrival.job;
    core::Json line{{"request_id", core::toJson(arrival.requestId)}, {"job", core::toJson(job.id)}};
    if (arrival.wasThere) {
        line["duplicate"] = true;
        console.result(QString::fromUtf8(core::toJsonBytes(line)));
        return;
    }
    line["state"] = core::toJson(core::jobStateName(job.state));
    core::Json clips = core::Json::array();
    for (const core::Clip& clip : job.answer.clips) {
        clips.push_back(core::toJson(clip.path));
    }
    line["clips"] = std::move(clips);
    if (job.error) {
        line["error"] = core::toJson(job.error->message);
        console.warning(arrival.requestId + QStringLiteral(": ") + job.error->message);
    }
    copyClips(arrival, console);
    console.result(QString::fromUtf8(core::toJsonBytes(line)));
}

void ResultLines::copyClips(const jobs::AsyncArrival& arrival, Console& console) const
{
    if (m_folder.isEmpty()) {
        return;
    }
    for (const core::Clip& clip : arrival.job.answer.clips) {
        const QString name = QStringLiteral("%1_%2.%3").arg(arrival.requestId).arg(clip.index).arg(clip.format);
        if (const auto copied = copy(clip.path, QDir(m_folder).filePath(name)); !copied) {
            console.error(
                QCoreApplication::translate("ResultLines", "%1 could not be copied; the clip is in the library. %2")
                    .arg(name, copied.error().message));
            return;
        }
    }
}

} // namespace melodeck::cli
