#include "jobs/KeptAnswer.h"

#include "core/BlockBuffer.h"

#include <QDir>
#include <QFile>

namespace melodeck::jobs {

namespace {

constexpr std::size_t kCopyBytes = 128 * 1024;

bool copy(const std::vector<store::JournalExtent>& extents, core::FileSink& sink)
{
    store::JournaledAnswer answer(extents);
    core::BlockBuffer block(kCopyBytes);
    while (true) {
        const auto got = answer.read(block);
        if (!got) {
            return false;
        }
        if (*got == 0) {
            return sink.bytesWritten() > 0 && sink.finish().has_value();
        }
        if (!sink.write(std::span<const std::byte>(block).first(*got))) {
            return false;
        }
    }
}

} // namespace

QString keepAnswerBytes(const std::vector<store::JournalExtent>& answer, const QString& folder, const QString& name,
                        core::TakenName taken)
{
    if (answer.empty()) {
        return {};
    }
    const QString path = QDir(folder).filePath(name);
    if (taken != core::TakenName::GetsNumber && QFile::exists(path)) {
        return path;
    }
    QDir().mkpath(folder);
    // Synced: what has that name is whole, after a power cut too.
    auto sink = core::FileSink::create(path, core::Durability::Synced, taken);
    return sink && copy(answer, **sink) ? (*sink)->path() : QString();
}

} // namespace melodeck::jobs
