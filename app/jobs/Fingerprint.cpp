#include "jobs/Fingerprint.h"

#include "core/BlockBuffer.h"
#include "core/FileSource.h"
#include "store/StoreThread.h"
#include "wire/Sha256.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringList>

#include <algorithm>
#include <cstddef>
#include <future>
#include <memory>
#include <span>
#include <vector>

namespace melodeck::jobs {

namespace {

constexpr std::size_t kHashedBytes = 256 * 1024;

/// A library that cannot be read knows of no file.
QStringList pathsInLibrary(store::StoreThread& store, const QString& sha256)
{
    const auto promise = std::make_shared<std::promise<QStringList>>();
    std::future<QStringList> future = promise->get_future();
    store.post([promise, sha256](store::StoreThread::OpenedLibrary& library) {
        promise->set_value(library ? (*library)->filesWithHash(sha256).value_or(QStringList()) : QStringList());
    });
    return future.get();
}

} // namespace

core::Result<QString> fingerprint(const QString& path, const std::stop_token& stop)
{
    auto source = core::FileSource::open(path);
    if (!source) {
        return core::fail(std::move(source).error());
    }
    wire::Sha256 hash;
    core::BlockBuffer block(kHashedBytes);
    while (true) {
        if (stop.stop_requested()) {
            return core::fail(core::ErrorCode::Cancelled,
                              QCoreApplication::translate("Jobs", "Stopped. It never left this computer."));
        }
        const auto got = (*source)->read(block);
        if (!got) {
            return core::fail(got.error());
        }
        if (*got == 0) {
            return hash.takeHex();
        }
        hash.add(std::span<const std::byte>(block).first(*got));
    }
}

std::optional<QString> findAttachedFile(const core::AttachedFile& file, store::StoreThread* store,
                                        const std::stop_token& stop)
{
    const QString& attached = file.attached();
    const bool hasPath = QFileInfo(attached).isAbsolute(); // a bare name is not looked for wherever we happen to be
    // What was made of it, and is read instead of it, sounds the same.
    const bool hasMade = !file.original.isEmpty() && QFileInfo(file.path).isAbsolute() && QFileInfo(file.path).isFile();
    const std::optional<QString> made = hasMade ? std::optional(file.path) : std::nullopt;
    if (file.sha256.isEmpty()) {
        return hasPath && QFileInfo(attached).isFile() ? std::optional(attached) : made;
    }
    QStringList candidates;
    if (hasPath) {
        candidates << attached;
    }
    if (store != nullptr) {
        candidates += pathsInLibrary(*store, file.sha256);
    }
    candidates.removeDuplicates();
    const auto found = std::find_if(candidates.begin(), candidates.end(), [&](const QString& path) {
        return QFileInfo(path).isFile() && fingerprint(path, stop).value_or(QString()) == file.sha256;
    });
    if (stop.stop_requested()) {
        return std::nullopt;
    }
    return found == candidates.end() ? made : std::optional(*found);
}

} // namespace melodeck::jobs
