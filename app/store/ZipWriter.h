#pragma once

#include "core/ByteStream.h"
#include "store/FileHash.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>

struct archive;

namespace melodeck::store {

/// Writes a ZIP file (64-bit sizes, nothing compressed: sound and pictures do not get smaller) into a sink, from front
/// to end. Names inside are ASCII, with "/". One thread; blocks on the disk.
class ZipWriter final
{
public:
    /// The sink outlives this and is not finished by it. Errors: the sink's.
    [[nodiscard]] static core::Result<std::unique_ptr<ZipWriter>> open(core::ByteSink& sink);
    ~ZipWriter();
    ZipWriter(const ZipWriter&) = delete;
    ZipWriter& operator=(const ZipWriter&) = delete;

    /// A file that cannot be read to its end leaves an entry of zeros, which nobody may be told of: unreadable() says
    /// why. Errors: the sink's, Cancelled.
    [[nodiscard]] core::Result<std::optional<HashedFile>> addFile(const QString& name, const QString& path,
                                                                  WorkProgress& progress, const std::stop_token& stop);
    [[nodiscard]] const core::Error& unreadable() const { return m_unreadable; }
    /// Errors: the sink's.
    [[nodiscard]] core::Result<void> addBytes(const QString& name, const QByteArray& bytes);
    /// The directory at the end. Errors: the sink's.
    [[nodiscard]] core::Result<void> finish();

private:
    struct Closer
    {
        void operator()(archive* writer) const;
    };
    class Entry;
    explicit ZipWriter(core::ByteSink& sink);
    [[nodiscard]] core::Result<void> begin(const QString& name, std::int64_t bytes, std::int64_t modifiedSeconds);
    [[nodiscard]] core::Result<void> write(std::span<const std::byte> bytes);
    [[nodiscard]] tl::unexpected<core::Error> failure() const;

    core::ByteSink& m_sink;
    std::optional<core::Error> m_sinkError;
    /// What libarchive writes still goes to the sink.
    bool m_isTaken = true;
    core::Error m_unreadable;
    std::unique_ptr<archive, Closer> m_writer;
};

} // namespace melodeck::store
