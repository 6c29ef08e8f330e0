#include "jobs/Preparation.h"

#include "audio/ConvertedSource.h"
#include "core/FileSource.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <cstddef>
#include <optional>

namespace melodeck::jobs {

namespace {

core::Error cancelled()
{
    return core::Error{
        core::ErrorCode::Cancelled, QCoreApplication::translate("Jobs", "Stopped. It never left this computer."), {}};
}

core::Result<QString> fingerprint(const QString& path, const std::stop_token& stop)
{
    auto source = core::FileSource::open(path);
    if (!source) {
        return core::fail(std::move(source).error());
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    std::vector<std::byte> block(256 * 1024);
    while (true) {
        if (stop.stop_requested()) {
            return core::fail(cancelled());
        }
        const auto got = (*source)->read(block);
        if (!got) {
            return core::fail(got.error());
        }
        if (*got == 0) {
            return QString::fromLatin1(hash.result().toHex());
        }
        hash.addData(QByteArrayView(block.data(), static_cast<qsizetype>(*got)));
    }
}

core::Result<std::unique_ptr<core::ByteSource>> openSource(const core::AttachedFile& file, const std::stop_token& stop)
{
    if (!file.conversion) {
        auto source = core::FileSource::open(file.path);
        if (!source) {
            return core::fail(std::move(source).error());
        }
        return std::unique_ptr<core::ByteSource>(std::move(*source));
    }
    auto source = audio::ConvertedSource::open(file.path, file.region, *file.conversion, stop);
    if (!source) {
        return core::fail(source.error().code == core::ErrorCode::Cancelled ? cancelled() : std::move(source).error());
    }
    return std::unique_ptr<core::ByteSource>(std::move(*source));
}

} // namespace

core::Result<std::vector<api::PreparedFile>> prepareFiles(core::Recipe& recipe, const std::stop_token& stop)
{
    std::vector<api::PreparedFile> prepared;
    for (core::AttachedFile& file : recipe.files) {
        const auto identity = core::identityOfFile(file.path);
        auto hash = fingerprint(file.path, stop);
        if (!hash) {
            return core::fail(std::move(hash).error());
        }
        file.sha256 = *hash;
        auto source = openSource(file, stop);
        if (!source) {
            return core::fail(std::move(source).error());
        }
        if (core::identityOfFile(file.path) != identity) {
            // The source may be of another file than the fingerprint.
            return core::fail(core::fileChangedError(file.path));
        }
        prepared.push_back({file.field, std::move(*source)});
    }
    if (stop.stop_requested()) {
        return core::fail(cancelled());
    }
    return prepared;
}

} // namespace melodeck::jobs
