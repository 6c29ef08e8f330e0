#include "jobs/Preparation.h"

#include "audio/ConvertedSource.h"
#include "core/FileSource.h"
#include "core/Paths.h"
#include "jobs/Fingerprint.h"
#include "wire/Sha256.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>

#include <cstddef>
#include <optional>

namespace melodeck::jobs {

namespace {

core::Error cancelled()
{
    return core::Error{
        core::ErrorCode::Cancelled, QCoreApplication::translate("Jobs", "Stopped. It never left this computer."), {}};
}

/// A file that is sent as it is: its bytes are hashed on their way, instead of being read twice.
class HashedSource final : public core::ByteSource
{
public:
    HashedSource(std::unique_ptr<core::ByteSource> source, QString& sha256)
        : m_source(std::move(source))
        , m_sha256(sha256)
    {
    }

    std::int64_t size() const override { return m_source->size(); }

    core::Result<std::size_t> read(std::span<std::byte> buffer) override
    {
        auto got = m_source->read(buffer);
        if (got) {
            m_hash.add(buffer.first(*got));
            m_hashed += static_cast<std::int64_t>(*got);
            if (m_hashed == size() && *got > 0) {
                m_sha256 = m_hash.takeHex();
            }
        }
        return got;
    }

    core::Result<void> rewind() override
    {
        m_hash.reset();
        m_hashed = 0;
        return m_source->rewind();
    }

private:
    std::unique_ptr<core::ByteSource> m_source;
    QString& m_sha256;
    wire::Sha256 m_hash;
    std::int64_t m_hashed = 0;
};

core::Result<std::unique_ptr<core::ByteSource>> openSource(core::AttachedFile& file, Fingerprints fingerprints,
                                                           const std::stop_token& stop)
{
    if (!file.conversion) {
        auto source = core::FileSource::open(file.path);
        if (!source) {
            return core::fail(std::move(source).error());
        }
        if (fingerprints == Fingerprints::Skipped || (*source)->size() == 0) {
            return std::unique_ptr<core::ByteSource>(std::move(*source));
        }
        return std::unique_ptr<core::ByteSource>(std::make_unique<HashedSource>(std::move(*source), file.sha256));
    }
    auto source = audio::ConvertedSource::open(file.path, file.region, *file.conversion, stop);
    if (!source) {
        return core::fail(source.error().code == core::ErrorCode::Cancelled ? cancelled() : std::move(source).error());
    }
    return std::unique_ptr<core::ByteSource>(std::move(*source));
}

core::Error madeFileGone(const core::AttachedFile& file)
{
    const QFileInfo original(file.original);
    return {core::ErrorCode::Io,
            original.isFile()
                ? QCoreApplication::translate("Jobs",
                                              "What “%1” was converted to is not in the cache any more. Nothing "
                                              "was sent. Drop %2 again.")
                      .arg(original.fileName(), core::displayPath(file.original))
                : QCoreApplication::translate("Jobs", "“%1” is not there, nor what it was converted to. Nothing was "
                                                      "sent. Choose the file again.")
                      .arg(original.fileName()),
            file.path};
}

/// Of the file that the one that is sent was made of. As it was known before where it is gone or changed since, for
/// what is sent is still made of that; perhaps empty.
core::Result<QString> fingerprintOfOriginal(const core::AttachedFile& file, const std::stop_token& stop)
{
    const QFileInfo original(file.original);
    if (!original.isFile() || original.lastModified() > QFileInfo(file.path).lastModified()) {
        return file.sha256;
    }
    auto hash = fingerprint(file.original, stop);
    return hash || hash.error().code == core::ErrorCode::Cancelled ? hash : core::Result<QString>(file.sha256);
}

} // namespace

core::Result<std::vector<api::PreparedFile>> prepareFiles(core::Recipe& recipe, Fingerprints fingerprints,
                                                          const std::stop_token& stop)
{
    std::vector<api::PreparedFile> prepared;
    for (core::AttachedFile& file : recipe.files) {
        const auto identity = core::identityOfFile(file.path);
        if (!file.original.isEmpty()) {
            if (!identity) {
                return core::fail(madeFileGone(file));
            }
            if (fingerprints == Fingerprints::Taken) {
                auto hash = fingerprintOfOriginal(file, stop);
                if (!hash) {
                    return core::fail(std::move(hash).error());
                }
                file.sha256 = *hash;
            }
        } else if (file.conversion && fingerprints == Fingerprints::Taken) {
            auto hash = fingerprint(file.path, stop);
            if (!hash) {
                return core::fail(std::move(hash).error());
            }
            file.sha256 = *hash;
        }
        auto source = openSource(file, file.original.isEmpty() ? fingerprints : Fingerprints::Skipped, stop);
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
