#include "store/Journal.h"

#include "store/LibraryMove.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <iterator>
#include <utility>

namespace melodeck::store {

Journal::Journal(QString folder, std::unique_ptr<OwnerLock> lock)
    : m_folder(std::move(folder))
    , m_lock(std::move(lock))
{
}

Journal::~Journal() = default;

core::Result<std::unique_ptr<Journal>> Journal::open(const QString& folder)
{
    if (!QDir().mkpath(folder)) {
        return core::fail(core::ErrorCode::Io,
                          QCoreApplication::translate("Journal", "The folder %1 cannot be made, so nothing could be "
                                                                 "kept after a crash. Check its permissions.")
                              .arg(folder));
    }
    auto lock = OwnerLock::createIn(folder);
    if (!lock) {
        return core::fail(std::move(lock).error());
    }
    // After the lock, which a move looks for when it has its own.
    if (auto moving = refuseWhileMoved(QFileInfo(folder).path()); !moving) {
        return core::fail(std::move(moving).error());
    }
    return std::unique_ptr<Journal>(new Journal(folder, std::move(*lock)));
}

core::Result<std::shared_ptr<JournalFile>> Journal::fileForNewJob()
{
    const std::scoped_lock lock(m_mutex);
    if (m_current != nullptr &&
        (m_current->size() + m_current->spooledBytes() >= kFileBytes || !m_current->isHealthy())) {
        m_full.push_back(std::exchange(m_current, nullptr));
    }
    if (m_current == nullptr) {
        const QString name = QStringLiteral("%1-%2.journal").arg(owner()).arg(m_nextFile++, 4, 10, QLatin1Char('0'));
        auto file = JournalFile::create(QDir(m_folder).filePath(name));
        if (!file) {
            return file;
        }
        if (auto synced = syncFolder(); !synced) {
            (*file)->remove(); // its name might be lost with all that is in it
            return core::fail(std::move(synced).error());
        }
        m_current = std::move(*file);
    }
    m_current->jobBegins();
    return m_current;
}

std::vector<std::shared_ptr<JournalFile>> Journal::takeFinishedFiles(Include include)
{
    const std::scoped_lock lock(m_mutex);
    const bool isGrown = m_current != nullptr && m_current->size() + m_current->spooledBytes() >= kFileBytes;
    if (m_current != nullptr && m_current->openJobs() == 0 && (isGrown || include == Include::Idle)) {
        m_full.push_back(std::exchange(m_current, nullptr));
    }
    const auto finished =
        std::stable_partition(m_full.begin(), m_full.end(), [](const auto& file) { return file->openJobs() > 0; });
    std::vector<std::shared_ptr<JournalFile>> files(std::make_move_iterator(finished),
                                                    std::make_move_iterator(m_full.end()));
    m_full.erase(finished, m_full.end());
    return files;
}

QString Journal::spoolPathOf(const QString& jobId) const
{
    return QDir(m_folder).filePath(QStringLiteral("%1-%2.answer").arg(owner(), jobId));
}

core::Result<void> Journal::syncFolder() const
{
    const int descriptor = ::open(QFile::encodeName(m_folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool synced = descriptor >= 0 && ::fsync(descriptor) == 0;
    if (descriptor >= 0) {
        ::close(descriptor);
    }
    if (!synced) {
        return core::fail(
            core::ErrorCode::Io,
            QCoreApplication::translate("Journal", "The folder %1 cannot be written. Check the disk.").arg(m_folder));
    }
    return {};
}

} // namespace melodeck::store
