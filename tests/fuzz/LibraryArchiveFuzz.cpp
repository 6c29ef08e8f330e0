#include "fuzz/ForeignZip.h"
#include "fuzz/Fuzz.h"
#include "fuzz/MemoryFile.h"
#include "fuzz/Scratch.h"
#include "store/ArchiveForm.h"
#include "store/ImportPlan.h"
#include "store/Library.h"
#include "store/LibraryArchive.h"
#include "store/LibraryUpkeep.h"
#include "store/ZipReader.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>
#include <limits>
#include <memory>

namespace melodeck::fuzz {

namespace {

constexpr std::int64_t kMostOfAnEntry = 64LL * 1024;
/// A plan that wants more is not carried out: it would only be told that there is no room.
constexpr std::int64_t kMostOfAPlan = 16LL * 1024 * 1024;

bool isInside(const QString& name)
{
    const QStringList parts = name.split(QLatin1Char('/'));
    return !parts.contains(QString()) && !parts.contains(QStringLiteral("..")) &&
           !parts.contains(QStringLiteral(".")) && !name.contains(QChar(u'\0'));
}

void checkPlace(const QString& entryName)
{
    const auto place = store::placeOfEntry(entryName);
    if (!place) {
        return;
    }
    require(isInside(place->name) && !place->jobId.contains(QLatin1Char('/')), "no name leads out of a library");
    const auto again = store::placeOfEntry(store::archiveName(place->jobId, place->name));
    require(again && again->jobId == place->jobId && again->name == place->name, "a name is read as it is written");
}

void checkReader(const QString& path, store::ZipReader::Way way, std::size_t inputBytes)
{
    auto zip = store::ZipReader::open(path, way);
    for (std::size_t entries = 0; zip; ++entries) {
        require(entries <= inputBytes, "an archive has an end");
        const auto entry = (*zip)->next();
        if (!entry || !*entry) {
            return;
        }
        checkPlace((*entry)->name);
        const auto bytes = (*zip)->readAll(kMostOfAnEntry, {});
        require(!bytes || bytes->size() <= kMostOfAnEntry, "no more is read than may be");
    }
}

void checkFiles(const QHash<QString, store::HashedFile>& files)
{
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        require(isInside(file.key()) && file.value().bytes >= 0, "a file has a place in the library, and a size");
    }
}

std::optional<store::ImportPlan> plan(const QString& path)
{
    static const Scratch scratch;
    static const auto library = store::Library::open(scratch.path());
    require(library.has_value(), "a library can be made");
    auto plan = store::planImport(path, **library, (*library)->upkeep(), {});
    if (!plan) {
        require(plan.error().code == core::ErrorCode::Parse || plan.error().code == core::ErrorCode::Unavailable,
                "what is no archive is told as that");
        return std::nullopt;
    }
    for (auto job = plan->jobs.cbegin(); job != plan->jobs.cend(); ++job) {
        require(isInside(job->id) && !job->id.contains(QLatin1Char('/')), "a job's id is a name");
        checkFiles(job->missing);
    }
    checkFiles(plan->others);
    require(plan->bytes() >= 0, "what is wanted can be counted");
    return std::move(*plan);
}

/// Bytes below the folders that an import fills.
std::int64_t checkFolder(const Scratch& scratch)
{
    require(QDir(scratch.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot) ==
                QStringList(QStringLiteral("library")),
            "nothing is written beside the library");
    const QDir library(scratch.path(QStringLiteral("library")));
    std::int64_t bytes = 0;
    QDirIterator files(library.path(), QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QFileInfo file(files.next());
        const QString place = library.relativeFilePath(file.filePath());
        require(!file.isSymLink() && !file.isExecutable() == file.isFile(), "files are files, and no programs");
        require(!place.startsWith(QLatin1String("importing/")), "no half of a job is left");
        const bool isBrought = place.startsWith(QLatin1String("clips/")) ||
                               place.startsWith(QLatin1String("recordings/")) ||
                               place.startsWith(QLatin1String("models/"));
        require(isBrought || !place.contains(QLatin1Char('/')) || place.startsWith(QLatin1String("async")) ||
                    place.startsWith(QLatin1String("backup")),
                "and each is where one of a library is");
        bytes += isBrought && file.isFile() ? file.size() : 0;
    }
    return bytes;
}

void checkRows(const QString& folder)
{
    const auto library = store::Library::open(folder);
    require(library && !(*library)->notice(), "the library is whole");
    const auto jobs = (*library)->page(std::numeric_limits<int>::max());
    require(jobs.has_value(), "its rows are read");
    for (const core::JobRecord& job : *jobs) {
        for (const core::Clip& clip : job.answer.clips) {
            require(clip.path.startsWith(folder + QLatin1String("/clips/")) && QDir::cleanPath(clip.path) == clip.path,
                    "a clip lies in the library");
        }
    }
}

void checkImport(const QString& path, std::int64_t planned)
{
    static const Scratch scratch;
    const QString folder = scratch.path(QStringLiteral("library"));
    store::WorkProgress progress;
    const auto report = store::importLibrary(folder, path, progress, {});
    // The disk is not full, so that nothing but the archive can be at fault.
    require(report || report.error().code != core::ErrorCode::Io, "one job that cannot be kept keeps no other away");
    require(checkFolder(scratch) <= planned, "no more is written than was planned");
    checkRows(folder);
    if (report) {
        const auto again = store::importLibrary(folder, path, progress, {});
        require(again.has_value(), "it can be imported once more");
        require(again->added == 0, "which adds nothing");
    }
    QDir(folder).removeRecursively();
}

} // namespace

/// The first byte chooses: a file as it is, or one whose entries the input names, with checksums that fit.
void examine(std::span<const std::byte> input)
{
    if (input.empty()) {
        return;
    }
    const auto rest = input.subspan(1);
    const bool isWritten = (std::to_integer<unsigned>(input.front()) & 1U) != 0;
    const std::string zip = isWritten ? foreignZip(textOf(rest)) : std::string(textOf(rest));
    const MemoryFile file(std::as_bytes(std::span<const char>(zip)));
    checkReader(file.path(), store::ZipReader::Way::ByDirectory, zip.size());
    checkReader(file.path(), store::ZipReader::Way::FromTheFront, zip.size());
    const auto planned = plan(file.path());
    if (planned && (!planned->jobs.isEmpty() || !planned->others.isEmpty()) && planned->bytes() <= kMostOfAPlan) {
        checkImport(file.path(), planned->bytes());
    }
}

} // namespace melodeck::fuzz
