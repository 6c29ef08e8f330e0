#include "jobs/ClipHashes.h"

#include "jobs/Fingerprint.h"
#include "store/LibraryUpkeep.h"
#include "store/StoreThread.h"

#include <QFileInfo>

#include <span>
#include <utility>

namespace melodeck::jobs {

void recordHash(store::StoreThread& store, const LoudnessMeter::Clip& clip)
{
    auto sha256 = fingerprint(clip.path);
    if (!sha256) {
        return;
    }
    store::KnownFile file{clip.jobId, clip.index, clip.path, QFileInfo(clip.path).size(), std::move(*sha256)};
    store.post([file = std::move(file)](store::StoreThread::OpenedLibrary& library) {
        if (library) {
            // A library that cannot be written has been told of, and the first check takes it in.
            [[maybe_unused]] const auto recorded = (*library)->upkeep().recordHashes(std::span(&file, 1));
        }
    });
}

} // namespace melodeck::jobs
