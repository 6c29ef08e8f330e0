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
struct archive_entry;

namespace melodeck::store {

/// Reads a ZIP file that may come from anybody, entry by entry. One thread; blocks on the disk.
class ZipReader final
{
public:
    /// By the directory at its end, which skips what is not read; or, where that is damaged or cut off, from the front.
    enum class Way : std::uint8_t { ByDirectory, FromTheFront };

    /// Errors: Io (missing, unreadable), Parse (no ZIP file).
    [[nodiscard]] static core::Result<std::unique_ptr<ZipReader>> open(const QString& path, Way way);
    ~ZipReader();
    ZipReader(const ZipReader&) = delete;
    ZipReader& operator=(const ZipReader&) = delete;

    struct Entry
    {
        /// As it stands there: nothing is known of it.
        QString name;
        /// Neither folder nor link nor device.
        bool isFile = false;
    };
    /// The next one; nothing at the end. Errors: Parse, where nothing more can be read.
    [[nodiscard]] core::Result<std::optional<Entry>> next();

    /// The entry's bytes, at most so many. Errors: Parse (damaged), TooLarge, the sink's, Cancelled.
    [[nodiscard]] core::Result<HashedFile> read(core::ByteSink& sink, std::int64_t most, WorkProgress& progress,
                                                const std::stop_token& stop);
    [[nodiscard]] core::Result<QByteArray> readAll(std::int64_t most, const std::stop_token& stop);

private:
    struct Closer
    {
        void operator()(archive* reader) const;
    };
    ZipReader();
    [[nodiscard]] tl::unexpected<core::Error> damaged() const;

    std::unique_ptr<archive, Closer> m_reader;
};

} // namespace melodeck::store
